"""Found words as places of the editor, and which of them to go to."""

from __future__ import annotations

from collections.abc import Sequence

from policyeditor.drafting.searching import Span
from policyeditor.gui.editor.places import units


def nearest(found: Sequence[Span], start: int, end: int, step: int) -> int:
    """Which of the found to go to from a selection: the next (step 1) or the previous (-1).

    Goes round at the ends; -1 where nothing is found.
    """
    if not found:
        return -1
    if step > 0:
        behind = (place for place, span in enumerate(found) if span[0] >= max(end, start))
        return next(behind, 0)
    before = (place for place in range(len(found) - 1, -1, -1) if found[place][1] <= start)
    return next(before, len(found) - 1)


def in_units(view: str, found: Sequence[Span]) -> list[Span]:
    """Offsets of characters as positions of a Qt document, in one walk through the text."""
    if view.isascii():
        return list(found)
    result = []
    at = position = 0
    for start, end in found:
        first = position + units(view[at:start])
        position = first + units(view[start:end])
        result.append((first, position))
        at = end
    return result


def in_characters(view: str, position: int) -> int:
    """A position of a Qt document as an offset of characters."""
    if view.isascii():
        return position
    return len(
        view.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "ignore")
    )
