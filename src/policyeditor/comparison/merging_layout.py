"""Pieces laid one after another: their texts, and the blank lines between those that now meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.comparison.merging_identity import Side, Sides
from policyeditor.comparison.merging_model import Clash
from policyeditor.comparison.merging_pieces import Piece
from policyeditor.comparison.merging_words import three_way

Numbers = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """One part of a joined text, and the pieces of each text that it stands for.

    ``after`` is the line's end and the blank lines that follow.
    """

    content: str | Clash
    common: Numbers
    mine: Numbers
    theirs: Numbers
    after: str = ""

    @property
    def shown(self) -> str:
        """The text, of a clash one of both: mine where I have one."""
        if isinstance(self.content, Clash):
            return self.content.mine or self.content.theirs
        return self.content

    @property
    def numbers(self) -> Numbers:
        """The pieces whose text is shown."""
        return self.mine or self.theirs


def run_text(side: Side, numbers: Numbers) -> str:
    """The text of some pieces of one side, in its order, with the blank lines between them."""
    row = [side.pieces[number] for number in side.order if number in set(numbers)]
    lines: list[str] = []
    for at, piece in enumerate(row):
        lines += (*piece.lines, *piece.gap) if at + 1 < len(row) else piece.lines
    return "\n".join(lines)


def spaced(row: Sequence[Laid], sides: Sides) -> tuple[str, list[Laid]]:
    """What stands before the first part, and the parts with what follows each."""
    if not row:
        return "", []
    spacing = _Spacing(sides)
    result = [
        Laid(part.content, part.common, part.mine, part.theirs, spacing.between(part, following))
        for part, following in zip(row, (*row[1:], None), strict=True)
    ]
    return spacing.before(row[0]), result


class _Spacing:
    """Finds the blank lines between two parts from the texts in which they are neighbours."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._places = [
            {number: at for at, number in enumerate(side.order)}
            for side in (sides.common, sides.mine, sides.theirs)
        ]

    def before(self, first: Laid) -> str:
        """The blank lines before everything."""
        heads = [
            side.head if side.order and side.order[0] in numbers else None
            for side, numbers in self._each(first)
        ]
        found = _chosen(heads)
        return "".join(line + "\n" for line in (self._sides.mine.head if found is None else found))

    def between(self, part: Laid, following: Laid | None) -> str:
        """The end of a part's last line and the blank lines after it."""
        gaps = [self._gap(at, part, following) for at in range(3)]
        found = _chosen(gaps)
        if found is None:
            found = self._new_neighbours(part, following)
        blank = "".join("\n" + line for line in found)
        return blank if following is None else blank + "\n"

    def _each(self, part: Laid) -> list[tuple[Side, Numbers]]:
        sides = self._sides
        return [
            (sides.common, part.common),
            (sides.mine, part.mine),
            (sides.theirs, part.theirs),
        ]

    def _gap(self, at: int, part: Laid, following: Laid | None) -> tuple[str, ...] | None:
        """The blank lines in one of the texts, if the two are neighbours there."""
        side, numbers = self._each(part)[at]
        if not numbers:
            return None
        last = max(self._places[at][number] for number in numbers)
        gap = side.pieces[side.order[last]].gap
        if following is None:
            return gap if last + 1 == len(side.order) else None
        _, next_numbers = self._each(following)[at]
        if not next_numbers:
            return None
        first = min(self._places[at][number] for number in next_numbers)
        return gap if first == last + 1 else None

    def _new_neighbours(self, part: Laid, following: Laid | None) -> tuple[str, ...]:
        side, numbers = self._own(part)
        last = side.pieces[side.order[max(self._place(side, n) for n in numbers)]]
        if following is None:
            order = self._sides.mine.order
            return self._sides.mine.pieces[order[-1]].gap if order else last.gap
        side, numbers = self._own(following)
        first = min(self._place(side, n) for n in numbers)
        above = side.pieces[side.order[first - 1]] if first else None
        leads = above.gap if above else side.head
        if _same_kind(last, side.pieces[side.order[first]]):
            return leads
        return max(last.gap, leads, key=len) or ("",)

    def _own(self, part: Laid) -> tuple[Side, Numbers]:
        mine = bool(part.mine)
        return (self._sides.mine, part.mine) if mine else (self._sides.theirs, part.theirs)

    def _place(self, side: Side, number: int) -> int:
        return self._places[1 if side is self._sides.mine else 2][number]


def _chosen(gaps: Sequence[tuple[str, ...] | None]) -> tuple[str, ...] | None:
    """The blank lines of the texts that have the neighbours: what a side changed, else mine."""
    common, mine, theirs = gaps
    if mine is None or theirs is None:
        return theirs if mine is None else mine
    if common is None:
        return max(mine, theirs, key=len)
    as_text = three_way(repr(common), repr(mine), repr(theirs))
    if as_text is None:
        return max(mine, theirs, key=len)
    return theirs if as_text == repr(theirs) else mine


def _same_kind(first: Piece, second: Piece) -> bool:
    if not first.units or not second.units:
        return False
    return first.units[-1].clause.kind is second.units[0].clause.kind
