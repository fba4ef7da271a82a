"""Why a menu entry cannot be chosen now, in words that say what to do first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def why_not(needs: str, open_things: frozenset[str]) -> str:
    """The reason, for what an entry needs and what is open (see ``Actions.enable``)."""
    if needs == "folder":
        return QCoreApplication.translate("reasons", "Open a policy folder first")
    if "policy" not in open_things and needs:
        return QCoreApplication.translate("reasons", "Open a policy first")
    if needs == "redline":
        return QCoreApplication.translate("reasons", "Compare two versions first")
    if needs == "revisable":
        return QCoreApplication.translate("reasons", "Compare the draft with a version first")
    if needs == "keeping":
        return QCoreApplication.translate("reasons", "Nothing can be written for this policy now")
    if needs in ("text", "draft", "undo", "redo") and "writing" in open_things:
        return QCoreApplication.translate("reasons", "This text can only be read")
    if needs in ("text", "writing", "draft", "undo", "redo"):
        return QCoreApplication.translate("reasons", "Go back to the text first")
    return QCoreApplication.translate("reasons", "Not possible at the moment")
