"""What the core has to say, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from policyeditor.messages import Message, Wording
from policyeditor.resources import message_templates


def say(message: Message) -> str:
    """The sentence for a message of the core."""
    return Wording(message_templates(), _translate).sentence(message)


def _translate(template: str) -> str:
    return QCoreApplication.translate("messages", template)
