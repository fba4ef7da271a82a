"""A change of the text, as lines and columns, and how it is applied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Replace what stands between two places by ``text``.

    Lines and columns count from 1, in characters of the view (see ``policy.text``); the end is
    exclusive, so an insertion has its end where it starts.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


def apply_edits(view: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; their places are those of ``view`` and do not overlap."""
    starts = line_starts(view)
    for edit in sorted(edits, reverse=True):
        start = offset(starts, len(view), edit.line, edit.column)
        end = offset(starts, len(view), edit.end_line, edit.end_column)
        view = view[:start] + edit.text + view[end:]
    return view


def line_starts(view: str) -> list[int]:
    """The offset at which each line starts."""
    starts = [0]
    position = view.find("\n")
    while position >= 0:
        starts.append(position + 1)
        position = view.find("\n", position + 1)
    return starts


def offset(starts: Sequence[int], length: int, line: int, column: int) -> int:
    """The offset of a line and column, held inside the text."""
    if line > len(starts):
        return length
    return min(starts[line - 1] + column - 1, length)
