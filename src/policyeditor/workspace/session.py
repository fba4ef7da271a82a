"""The one owner of a policy's draft."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from policyeditor.errors import InputError
from policyeditor.history.preflight import line_of
from policyeditor.policy.text import PolicyText, read_text

#: Larger files are not policies; they would make every keystroke slow.
LARGEST = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Opened:
    """A policy as it stands on the disk: its text and the digest of its bytes.

    ``line`` is the line of work that its folder was on then, empty where that is not known.
    """

    path: Path
    text: PolicyText
    digest: str
    line: str = ""


def digest_of(data: bytes) -> str:
    """The SHA-256 of some bytes, by which the program knows a text again."""
    return hashlib.sha256(data).hexdigest()


def open_policy(path: Path) -> Opened:
    """Read a policy file.

    Raises InputError where it is missing, not a file, too large (over 4 MB) or unreadable.
    """
    try:
        if not path.is_file():
            code = "session.not-a-file" if path.exists() else "session.missing"
            raise InputError(code, file=str(path))
        size = path.stat().st_size
        if size > LARGEST:
            raise InputError("session.too-large", file=path.name, size=round(size / 1024**2, 1))
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError("session.unreadable", file=path.name, reason=reason) from error
    return Opened(path, read_text(data), digest_of(data), line_of(path.parent))


class DocumentSession:
    """A policy being edited: what is on the disk, and the draft in the editor.

    ``number`` grows with each change of the draft, so that what was derived from an older text is
    known as such.  The editor widget shows this text; it does not own it.
    """

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._view = opened.text.view
        self._number = 1

    @property
    def path(self) -> Path:
        """The file of the policy."""
        return self._opened.path

    @property
    def opened(self) -> Opened:
        """The policy as it stands on the disk, as far as this session knows."""
        return self._opened

    @property
    def view(self) -> str:
        """The draft."""
        return self._view

    @property
    def number(self) -> int:
        """The number of the draft."""
        return self._number

    @property
    def dirty(self) -> bool:
        """Whether the draft differs from the file."""
        return self._view != self._opened.text.view

    def change(self, view: str) -> None:
        """Take a new draft."""
        if view != self._view:
            self._view = view
            self._number += 1

    def draft_text(self) -> PolicyText:
        """The draft with what is needed to write it.

        Raises TextError for a policy that must not be changed.
        """
        return self._opened.text.with_view(self._view)

    def settled(self, opened: Opened) -> None:
        """The file now stands as given: it was saved, or read again."""
        self._opened = opened
