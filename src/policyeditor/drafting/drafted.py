"""What an act of clause-aware writing does: the new text, and what it changed beside the act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from policyeditor.policy.edits import Edit


@dataclass(frozen=True, slots=True)
class Followed:
    """A reference that goes with its clause: where it stands, its words before and after."""

    line: int
    words: str
    new_words: str
    edit: Edit


@dataclass(frozen=True, slots=True)
class Drafted:
    """An act: its edits of the view, where the cursor stands then, and the references.

    ``edits`` change the text and its labels; ``references`` are edits of the text *after* them,
    apart, so that a person can look at them first.
    """

    edits: tuple[Edit, ...]
    line: int
    column: int
    references: tuple[Followed, ...] = ()


#: Where a line of the old text stands in the new one; None where it is gone.
NewLine = Callable[[int], int | None]


def region_edit(old: Sequence[str], new: Sequence[str]) -> tuple[Edit, ...]:
    """One edit from the first line that differs to the last, whole lines."""
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    if first == len(old) == len(new):
        return ()
    old_end, new_end = len(old) - last, len(new) - last
    if first < old_end and first < new_end:
        end_column = len(old[old_end - 1]) + 1
        return (Edit(first + 1, 1, old_end, end_column, "\n".join(new[first:new_end])),)
    if first < new_end:  # lines are put in
        text = "".join(f"{line}\n" for line in new[first:new_end])
        if first == len(old):
            return (Edit(first, len(old[-1]) + 1, first, len(old[-1]) + 1, f"\n{text[:-1]}"),)
        return (Edit(first + 1, 1, first + 1, 1, text),)
    if old_end < len(old):
        return (Edit(first + 1, 1, old_end + 1, 1, ""),)
    return (Edit(first, len(old[first - 1]) + 1, old_end, len(old[-1]) + 1, ""),)
