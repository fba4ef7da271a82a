"""What joining two lines of versions is about: files, and what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

FILE_MODES = frozenset({"100644", "100755"})


@dataclass(frozen=True, slots=True)
class Blob:
    """A file's content in git's store, and the kind of file (git's mode)."""

    id: str
    mode: str

    @property
    def is_file(self) -> bool:
        """Whether it is an ordinary file, and no link or folder of another history."""
        return self.mode in FILE_MODES


@dataclass(frozen=True, slots=True)
class Shared:
    """A file that both sides changed; None where a side does not have it.

    ``joined`` is what git made of it by lines, None where it could not.
    """

    path: str
    common: Blob | None
    mine: Blob | None
    theirs: Blob | None
    joined: Blob | None


@dataclass(frozen=True, slots=True)
class Joint:
    """Two versions that are to become one.

    ``mine``, ``theirs`` and ``common`` are version ids; ``mine`` is empty where nothing was saved
    here yet.  ``changes`` are the files that will be other than they are in mine, as git joins
    them by lines (None: gone); ``both`` are those that both sides changed.
    """

    reference: str
    mine: str
    theirs: str
    common: str
    changes: Mapping[str, Blob | None]
    both: tuple[Shared, ...] = ()

    @property
    def is_forward(self) -> bool:
        """Whether nothing here is new: the others' version can be taken as it is."""
        return self.common == self.mine
