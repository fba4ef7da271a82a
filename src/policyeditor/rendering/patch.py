"""What to change in a page already shown, so that it becomes another."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from policyeditor.rendering.page import Page, PageBlock

# Where more than this stands between equal ends, finding the fewest splices is not worth its time.
_MOST_COMPARED = 400


class Splice(NamedTuple):
    """Put ``blocks`` in the place of ``removed`` blocks from number ``start`` (from 0) on.

    ``start`` counts in the old page; splices are given from the last to the first, so that each
    can be made without counting again.
    """

    start: int
    removed: int
    blocks: tuple[PageBlock, ...]


class Patch(NamedTuple):
    """The splices that turn one page into another, and the first line of each block of the new."""

    splices: tuple[Splice, ...]
    lines: tuple[int, ...]


def patch(old: Page | None, new: Page) -> Patch:
    """The fewest changes from ``old`` (None: an empty page) to ``new``."""
    before = old.blocks if old is not None else ()
    after = new.blocks
    head = 0
    limit = min(len(before), len(after))
    while head < limit and before[head][0] == after[head][0]:
        head += 1
    tail = 0
    limit -= head
    while tail < limit and before[-1 - tail][0] == after[-1 - tail][0]:
        tail += 1
    splices = _splices(before[head : len(before) - tail], after[head : len(after) - tail], head)
    return Patch(tuple(splices), tuple([block[2] for block in after]))


def _splices(old: Sequence[PageBlock], new: Sequence[PageBlock], start: int) -> list[Splice]:
    if not old and not new:
        return []
    if len(old) > _MOST_COMPARED or len(new) > _MOST_COMPARED:
        return [Splice(start, len(old), tuple(new))]
    matcher = SequenceMatcher(
        None, [block.key for block in old], [block.key for block in new], autojunk=False
    )
    return [
        Splice(start + old_start, old_end - old_start, tuple(new[new_start:new_end]))
        for tag, old_start, old_end, new_start, new_end in reversed(matcher.get_opcodes())
        if tag != "equal"
    ]


def apply(blocks: Sequence[PageBlock], change: Patch) -> list[tuple[str, int]]:
    """The HTML and first line of each block after a patch, as the preview page makes them."""
    shown = [block.html for block in blocks]
    for splice in change.splices:
        shown[splice.start : splice.start + splice.removed] = [b.html for b in splice.blocks]
    return list(zip(shown, change.lines, strict=True))
