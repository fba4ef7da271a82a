"""In which order the pieces of two people's texts stand when both are joined.

What nobody moved keeps the common order; what one of them added or moved goes behind the piece it
follows in that person's text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from policyeditor.comparison.merging_identity import Side, Sides
from policyeditor.comparison.merging_pieces import Piece
from policyeditor.comparison.ordering import ordered
from policyeditor.comparison.similarity import Encoder, similarity

START = -1
"""The anchor of what stands before everything else."""


class NotJoinedError(Exception):
    """The two texts cannot be joined piece by piece; a person must look at them as wholes."""


class By(Enum):
    """Whose text tells where a piece stands."""

    COMMON = "common"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Rival:
    """New pieces of both that stand in one place and say nearly the same: one must be chosen."""

    mine: tuple[int, ...]
    theirs: tuple[int, ...]


Entry = int | Rival


def moved(common: Side, side: Side) -> frozenset[int]:
    """The pieces that a side put elsewhere: all but the longest run in the common order."""
    place = {number: at for at, number in enumerate(side.order)}
    both = [(at, place[number]) for at, number in enumerate(common.order) if number in place]
    stayed = {common.order[old] for old, _ in ordered(both)}
    return frozenset(number for number in common.order if number in place) - stayed


class Arrangement:
    """Where each piece goes; ``alive`` are those that stand in the joined text."""

    def __init__(self, sides: Sides, alive: Collection[int]) -> None:
        self._sides = sides
        self._alive = alive
        self._moved = {
            By.MINE: moved(sides.common, sides.mine),
            By.THEIRS: moved(sides.common, sides.theirs),
        }
        self._by = {number: self._placed_by(number) for number in alive}

    def moved_by_both(self) -> list[int]:
        """Pieces that both moved, to different places."""
        both = self._moved[By.MINE] & self._moved[By.THEIRS] & set(self._alive)
        before = [_before(side) for side in (self._sides.mine, self._sides.theirs)]
        return sorted(number for number in both if before[0][number] != before[1][number])

    def order(self, similar: Similar) -> list[Entry]:
        """All living pieces in order.  Raises NotJoinedError where they hang on each other."""
        anchored = {
            By.MINE: self._anchored(By.MINE, self._sides.mine),
            By.THEIRS: self._anchored(By.THEIRS, self._sides.theirs),
        }
        result: list[Entry] = []
        spine = [n for n in self._sides.common.order if self._by.get(n) is By.COMMON]
        waiting = [*reversed(spine), START]
        seen: set[int] = set()
        while waiting:
            number = waiting.pop()
            if number != START:
                if number in seen:
                    raise NotJoinedError
                seen.add(number)
                result.append(number)
            mine, theirs = (anchored[by].get(number, []) for by in (By.MINE, By.THEIRS))
            if mine and theirs and self._rivals(mine, theirs, similar):
                nested = any(n in anchored[by] for by in anchored for n in (*mine, *theirs))
                if nested or seen & {*mine, *theirs}:
                    raise NotJoinedError
                seen.update(mine, theirs)
                result.append(Rival(tuple(mine), tuple(theirs)))
                continue
            waiting += reversed(self._woven(number, mine, theirs))
        if seen != set(self._alive):
            raise NotJoinedError
        return result

    def _placed_by(self, number: int) -> By:
        in_common = number in self._sides.common.pieces
        if not in_common:
            return By.MINE if number in self._sides.mine.pieces else By.THEIRS
        for by in (By.MINE, By.THEIRS):
            if number in self._moved[by]:
                return by
        return By.COMMON

    def _anchored(self, by: By, side: Side) -> Mapping[int, list[int]]:
        """The pieces that a side places, in its order, by the piece they follow.

        What follows a piece of the same side's placing goes on with the run that holds it.
        """
        runs: dict[int, list[int]] = defaultdict(list)
        anchor_of: dict[int, int] = {}
        before: list[int] = []
        for number in side.order:
            if self._by.get(number) is by:
                found = next(
                    (c for c in reversed(before) if self._can_hold(c, number, by, side)), START
                )
                anchor = anchor_of.get(found, found)
                anchor_of[number] = anchor
                runs[anchor].append(number)
            if number in self._by:
                before.append(number)
        return runs

    def _can_hold(self, anchor: int, number: int, by: By, side: Side) -> bool:
        """Whether a piece may go behind another one: not where the other person took that away."""
        placed = self._by[anchor]
        if placed in (by, By.COMMON):
            return True
        governor = side.governors.get(number, START)
        return anchor == governor or self._by.get(governor) is placed

    def _woven(self, anchor: int, mine: Sequence[int], theirs: Sequence[int]) -> list[int]:
        """Two runs behind one piece as one: what reads under what stands above goes first."""
        result: list[int] = []
        first, second = list(mine), list(theirs)
        while first and second:
            ours = self._rank(self._sides.mine, anchor, first[0])
            other = self._rank(self._sides.theirs, anchor, second[0])
            result.append(second.pop(0) if other > ours else first.pop(0))
        return [*result, *first, *second]

    def _rank(self, side: Side, anchor: int, number: int) -> tuple[int, bool, bool]:
        piece, above = side.pieces[number], side.pieces.get(anchor)
        alike = above is not None and _kind(above) == _kind(piece)
        return piece.depth, not piece.is_heading, alike

    def _rivals(self, mine: Sequence[int], theirs: Sequence[int], similar: Similar) -> bool:
        common = self._sides.common.pieces
        return any(
            _same_label(self._sides.mine.pieces[a], self._sides.theirs.pieces[b])
            or similar(self._sides.mine.pieces[a], self._sides.theirs.pieces[b])
            for a in mine
            for b in theirs
            if a not in common and b not in common
        )


class Similar:
    """Whether two new pieces say nearly the same."""

    def __init__(self, least: float = 0.6) -> None:
        self._encoder = Encoder()
        self._least = least

    def __call__(self, mine: Piece, theirs: Piece) -> bool:
        """Compare two pieces by their words."""
        first, second = (self._encoder.encode(piece.text) for piece in (mine, theirs))
        return similarity(first, second, self._least) >= self._least


def _same_label(mine: Piece, theirs: Piece) -> bool:
    return bool(mine.typed_label) and mine.typed_label == theirs.typed_label


def _kind(piece: Piece) -> object:
    return piece.units[0].clause.kind if piece.units else None


def _before(side: Side) -> dict[int, int]:
    return dict(zip(side.order, (START, *side.order), strict=False))
