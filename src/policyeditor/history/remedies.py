"""What a person can do about a history that cannot be used, offered with the message.

What a message offers follows from its code alone, so that it is the same at opening, at saving
and in the state of a folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from policyeditor.messages import Message


class Remedy(StrEnum):
    """A way on; the interface names it and asks before it is taken."""

    READ_ONLY = "read-only"
    """Look at the texts and export them, and leave the folder as it is."""

    CLEAN_COPY = "clean-copy"
    """Go on in a copy with the texts and versions, without what could do harm."""

    TRUST = "trust"
    """Use the folder as it is, until what was agreed to changes."""

    REMOVE_LOCK = "remove-lock"
    """Remove what a program left behind when it was ended in the middle of a save."""

    REBUILD_LIST = "rebuild-list"
    """Make git's list of files anew from the newest version; the old one is kept aside."""

    LAST_SOUND = "last-sound"
    """Go back to the newest version that is whole; what cannot be read is put aside."""

    START_LINE = "start-line"
    """Go on from the version that is shown, on a line of work of its own."""

    SAVE_ON_THIS_LINE = "save-on-this-line"
    """Save again: the version is then kept on the line that another program changed to."""

    NAME_AUTHOR = "name-author"
    """Say who saves."""


_ASKED = (Remedy.READ_ONLY, Remedy.CLEAN_COPY, Remedy.TRUST)
_COPIED = (Remedy.READ_ONLY, Remedy.CLEAN_COPY)

_REMEDIES: Mapping[str, tuple[Remedy, ...]] = {
    "history.includes": _ASKED,
    "history.filtered": _ASKED,
    "history.borrowed": _ASKED,
    "history.other-owner": _ASKED,
    "history.other-tree": _ASKED,
    "history.not-a-file": _COPIED,
    "history.leads-elsewhere": _COPIED,
    "history.settings-too-long": _COPIED,
    "history.settings-unreadable": _COPIED,
    "history.too-many-programs": _COPIED,
    "history.unknown-form": _COPIED,
    "history.damaged": (*_COPIED, Remedy.LAST_SOUND),
    "history.content-elsewhere": _COPIED,
    "history.lock-left": (Remedy.REMOVE_LOCK,),
    "history.lists-damaged": (Remedy.REBUILD_LIST,),
    "history.detached": (Remedy.START_LINE,),
    "history.other-line": (Remedy.SAVE_ON_THIS_LINE,),
    "history.no-author": (Remedy.NAME_AUTHOR,),
    "saving.author-needed": (Remedy.NAME_AUTHOR,),
}


def remedies_for(message: Message) -> tuple[Remedy, ...]:
    """What can be offered with a message, the safest first; often nothing."""
    return _REMEDIES.get(message.code, ())


def can_be_trusted(message: Message) -> bool:
    """Whether what a message tells is a matter of trust in the folder."""
    return Remedy.TRUST in remedies_for(message)
