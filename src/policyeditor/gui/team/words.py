"""Numbers of versions in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from policyeditor.history.remote import Balance


def versions_words(count: int) -> str:
    """ "1 version", "3 versions"."""
    if count == 1:
        return QCoreApplication.translate("team", "1 version")
    return QCoreApplication.translate("team", "{count} versions").format(count=count)


def balance_words(balance: Balance | None) -> str:
    """How a shared folder stands; nothing for one that is not shared."""
    if balance is None:
        return ""
    parts = []
    if balance.to_send:
        words = QCoreApplication.translate("team", "{versions} to send")
        parts.append(words.format(versions=versions_words(balance.to_send)))
    if balance.to_get:
        words = QCoreApplication.translate("team", "{count} new from others")
        parts.append(words.format(count=balance.to_get))
    return " · ".join(parts) or QCoreApplication.translate("team", "Shared")
