"""Files that were made and are not written yet, and those that were."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from policyeditor.messages import Message


class MadeFile(NamedTuple):
    """One file: its name without a folder, its format's id, its bytes, what to tell of it."""

    name: str
    form: str
    data: bytes
    notes: tuple[Message, ...] = ()

    @property
    def sha256(self) -> str:
        """The digest of its bytes, in hexadecimal digits."""
        return hashlib.sha256(self.data).hexdigest()


class WrittenFile(NamedTuple):
    """A file as it was written: where, in which format, how many bytes, their digest."""

    path: Path
    form: str
    size: int
    sha256: str


class Exported(NamedTuple):
    """The files that were written, and what the person must know of them."""

    paths: tuple[Path, ...]
    notes: tuple[Message, ...] = ()
    files: tuple[WrittenFile, ...] = ()
