"""What the core has to say, in the language of the window."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from policyeditor.gui.dates import day_words
from policyeditor.messages import Message, Wording
from policyeditor.resources import message_templates


def say(message: Message) -> str:
    """The sentence for a message of the core."""
    return Wording(message_templates(), _translate, day_words).sentence(message)


def from_data(text: str) -> str:
    """Words of one of the program's own data files: what a rule or a checklist is called."""
    return QCoreApplication.translate("data", text) if text else ""


def upper_first(words: str) -> str:
    """With the first letter large; the rest stays as it is."""
    return words[:1].upper() + words[1:]


def as_tip(text: str) -> str:
    """A text as a tooltip: its lines wrapped, and nothing in it taken for markup."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n")) if text else ""


def _translate(template: str) -> str:
    said = QCoreApplication.translate("messages", template)
    return said if said != template else QCoreApplication.translate("data", template)
