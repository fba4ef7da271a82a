"""What was open when the program ended, so that the next start goes on there."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from policyeditor.errors import WriteError
from policyeditor.files import write_with_folder

_MOST = 50  # policies that are opened again
_MOST_READ = 256 * 1024


@dataclass(frozen=True, slots=True)
class LeftPolicy:
    """A policy, with the place of its cursor and the line at the top (from 1)."""

    path: Path
    line: int = 1
    column: int = 1
    top: float = 1.0


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """The open policies in the order of their tabs, the one in front, and the open folder."""

    policies: tuple[LeftPolicy, ...] = ()
    front: Path | None = None
    folder: Path | None = None

    @property
    def in_front(self) -> LeftPolicy | None:
        """The policy that was in front, else the first."""
        found = (each for each in self.policies if each.path == self.front)
        return next(found, self.policies[0] if self.policies else None)


def load_left_open(file: Path) -> LeftOpen:
    """What a file tells; a missing or damaged one tells of nothing."""
    try:
        with file.open("rb") as handle:
            kept = json.loads(handle.read(_MOST_READ).decode("utf-8"))
        return LeftOpen(
            tuple(_policy(each) for each in kept["policies"])[:_MOST],
            Path(str(kept["front"])) if kept["front"] else None,
            Path(str(kept["folder"])) if kept["folder"] else None,
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return LeftOpen()


def store_left_open(file: Path, left: LeftOpen) -> None:
    """Keep it; where it cannot be written, the next start begins afresh."""
    kept = {
        "folder": str(left.folder) if left.folder else None,
        "front": str(left.front) if left.front else None,
        "policies": [
            {"path": str(each.path), "line": each.line, "column": each.column, "top": each.top}
            for each in left.policies[:_MOST]
        ],
    }
    with contextlib.suppress(WriteError):
        write_with_folder(file, json.dumps(kept, indent=2).encode("utf-8"))


def _policy(kept: dict[str, object]) -> LeftPolicy:
    line, column, top = kept["line"], kept["column"], kept["top"]
    if not (isinstance(line, int) and isinstance(column, int) and isinstance(top, int | float)):
        raise TypeError("place")
    return LeftPolicy(Path(str(kept["path"])), max(line, 1), max(column, 1), max(float(top), 1.0))
