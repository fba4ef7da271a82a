"""Moves among tracked changes: what was deleted in one place and inserted in another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from policyeditor.export.document.model import Block, Group, Leaf, Run, Sign, every_leaf
from policyeditor.export.document.spelling import Signs, text_of

# Shorter paragraphs say the same by chance.
_SHORTEST = 20
# Word has no moved rows; pictures and footnotes move as what they are, deleted and inserted.
_MOVABLE = frozenset({"item", "quote", "bullets", "ordered"})
_Place = tuple[int, ...]


def with_moves(blocks: Sequence[Block], signs: Signs) -> tuple[Block, ...]:
    """The blocks with each whole block that went and came again as a move."""
    gone: dict[str, list[_Place]] = defaultdict(list)
    come: dict[str, list[_Place]] = defaultdict(list)
    for place, block in _whole(blocks, ()):
        text = text_of([block], signs)
        if len(text) >= _SHORTEST:
            (gone if _sign(block) is Sign.DELETE else come)[text].append(place)
    moves: dict[_Place, int] = {}
    number = 0
    for text in sorted(gone, key=len, reverse=True):
        for first in gone[text]:
            if _within(first, moves):
                continue
            second = next((each for each in come[text] if not _within(each, moves)), None)
            if second is not None:
                number += 1
                moves[first] = moves[second] = number
    return _moved(blocks, (), moves) if moves else tuple(blocks)


def _within(place: _Place, moves: Mapping[_Place, int]) -> bool:
    """Whether a block is part of one that moves."""
    return any(place[:depth] in moves for depth in range(1, len(place) + 1))


def _whole(blocks: Sequence[Block], above: _Place) -> Iterator[tuple[_Place, Block]]:
    """The blocks that came or went as a whole, with their places; the largest first."""
    for at, block in enumerate(blocks):
        place = (*above, at)
        movable = isinstance(block, Leaf) or block.kind in _MOVABLE
        if movable and _sign(block) is not None and not _holds_more(block):
            yield place, block
        if isinstance(block, Group) and block.kind not in ("table", "definitions"):
            yield from _whole(block.blocks, place)


def _sign(block: Block) -> Sign | None:
    """The change that a whole block and all in it has."""
    signs = {
        change.sign if change is not None else None
        for leaf in every_leaf([block])
        for change in (leaf.mark, *(run.change for run in leaf.runs))
    }
    return signs.pop() if len(signs) == 1 else None


def _holds_more(block: Block) -> bool:
    """Whether there is more than words in a block."""
    if isinstance(block, Group):
        return block.kind == "table" or any(map(_holds_more, block.blocks))
    return any(run.note or run.image is not None for run in block.runs)


def _moved(blocks: Sequence[Block], above: _Place, moves: dict[_Place, int]) -> tuple[Block, ...]:
    found: list[Block] = []
    for at, block in enumerate(blocks):
        place = (*above, at)
        if place in moves:
            found.append(_as_move(block, moves[place]))
        elif isinstance(block, Group):
            found.append(replace(block, blocks=_moved(block.blocks, place, moves)))
        else:
            found.append(block)
    return tuple(found)


def _as_move(block: Block, number: int) -> Block:
    if isinstance(block, Group):
        return replace(block, blocks=tuple(_as_move(each, number) for each in block.blocks))

    def moved(run: Run) -> Run:
        return replace(run, change=replace(run.change, move=number)) if run.change else run

    mark = replace(block.mark, move=number) if block.mark else None
    return replace(block, runs=tuple(map(moved, block.runs)), mark=mark)
