"""Which pieces live on in the joined text, and which of them only a person can decide about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from policyeditor.comparison.merging_identity import Side, Sides
from policyeditor.comparison.merging_order import moved


@dataclass(frozen=True, slots=True)
class Fates:
    """``alive`` are the pieces that stand in the joined text or in a clash of it.

    ``groups`` are the pieces under one that a side removed while the other worked below it, by
    the first of them: they live or go together.
    """

    alive: frozenset[int]
    groups: Mapping[int, tuple[int, ...]]


def fates(sides: Sides) -> Fates:
    """What becomes of each piece."""
    common, mine, theirs = sides.common, sides.mine, sides.theirs
    alive = {number for number in mine.pieces if number in theirs.pieces}
    groups: dict[int, tuple[int, ...]] = {}
    for side, other in ((mine, theirs), (theirs, mine)):
        alive |= {number for number in side.pieces if number not in common.pieces}
        worked = _worked_on(common, side)
        for group in _groups(common, side, other, worked):
            groups[group[0]] = group
            alive |= set(group)
        alive |= {
            number
            for number in side.pieces
            if number in common.pieces and number not in other.pieces and number in worked
        }
    return Fates(frozenset(alive), groups)


def _worked_on(common: Side, side: Side) -> frozenset[int]:
    """The pieces that a side added, changed or moved."""
    changed = {
        number
        for number, piece in side.pieces.items()
        if number not in common.pieces or common.pieces[number].text != piece.text
    }
    return frozenset(changed) | moved(common, side)


def _groups(
    common: Side, side: Side, other: Side, worked: frozenset[int]
) -> Iterator[tuple[int, ...]]:
    done: set[int] = set()
    for at, number in enumerate(side.order):
        if number in done or number in other.pieces or number not in common.pieces:
            continue
        group = (number, *_below(side, at))
        if len(group) < 2 or not worked & set(group):
            continue
        if any(part in other.pieces for part in group):
            continue
        done.update(group)
        yield group


def _below(side: Side, at: int) -> Iterator[int]:
    """The pieces that follow one and read under it."""
    under = {side.order[at]}
    depth = side.pieces[side.order[at]].depth
    for number in side.order[at + 1 :]:
        piece = side.pieces[number]
        if piece.units and side.governors[number] not in under:
            return
        if not piece.units and piece.depth <= depth:
            return
        under.add(number)
        yield number
