"""How the file of an open policy stands now: other programs may have done anything to it."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from policyeditor.errors import PolicyEditorError
from policyeditor.messages import Message
from policyeditor.workspace.folder import is_folder, read_folder
from policyeditor.workspace.session import LARGEST, Opened, digest_of, open_policy


class Standing(Enum):
    """What became of a file."""

    SAME = auto()
    CHANGED = auto()
    GONE = auto()
    FOLDER_GONE = auto()
    """Its folder was moved or removed, or its drive is not connected."""
    LINK = auto()
    """It, or a folder on the way to it, now leads to another place."""
    PROTECTED = auto()
    """It holds what it held, and must not be written."""
    UNREADABLE = auto()


@dataclass(frozen=True, slots=True)
class FileNow:
    """How a file stands; ``opened`` has its text where that is CHANGED, ``why`` the reason."""

    standing: Standing
    opened: Opened | None = None
    why: Message | None = None


def file_now(opened: Opened, folder: Path) -> FileNow:
    """Compare an open policy's file with what it was.  ``folder`` is its policy folder."""
    path = opened.path
    try:
        if leads_elsewhere(path, folder):
            return FileNow(Standing.LINK)
        if not is_folder(path.parent):
            return FileNow(Standing.FOLDER_GONE)
        if not os.path.lexists(path):
            return FileNow(Standing.GONE)
        now = open_policy(path)
    except PolicyEditorError as error:
        return FileNow(Standing.UNREADABLE, why=error.message)
    except OSError as error:
        reason = error.strerror or str(error)
        why = Message("session.unreadable", {"file": path.name, "reason": reason})
        return FileNow(Standing.UNREADABLE, why=why)
    if now.digest != opened.digest:
        return FileNow(Standing.CHANGED, now)
    return FileNow(Standing.PROTECTED if is_protected(path) else Standing.SAME)


def leads_elsewhere(path: Path, folder: Path) -> bool:
    """Whether a file is a link, or a folder between it and its policy folder leads out of that."""
    if path.is_symlink():
        return True
    if not path.is_relative_to(folder):
        return False
    return not path.parent.resolve().is_relative_to(folder.resolve())


def is_protected(path: Path) -> bool:
    """Whether nobody may write a file.

    The marks of the file count, not what this account could do all the same: replacing a file
    needs no right to it (POSIX rename), and so would pass over them.
    """
    try:
        return path.stat().st_mode & 0o222 == 0
    except OSError:
        return False


def where_renamed(opened: Opened, folder: Path) -> Path | None:
    """Where a policy of a folder is now that is gone from its place, known by its very bytes.

    None where it is not there, or more than once.  Reads the folder: never on the window's thread.
    """
    size = len(opened.text.to_bytes())
    found: list[Path] = []
    with contextlib.suppress(PolicyEditorError, OSError):
        for path in read_folder(folder).policies:
            if path == opened.path or path.is_symlink() or path.stat().st_size != size:
                continue
            if size <= LARGEST and digest_of(path.read_bytes()) == opened.digest:
                found.append(path)
    return found[0] if len(found) == 1 else None
