"""How far in something must stand between two clauses, so that their numbers go on behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.policy import read_policy

_LISTS = (Kind.NUMBERED, Kind.BULLETS)
_MARKER = re.compile(r"[ \t]*(?:\d+[.)]|[-*+])[ \t]+")


def clause_indent(lines: Sequence[str], line: int) -> str:
    """What an empty line (from 1) begins with to stay in the clause above it.

    Empty where no list goes on below the line: what stands there ends none.
    """
    above = next((at for at in range(line - 1, 0, -1) if lines[at - 1].strip()), 0)
    below = next((at for at in range(line + 1, len(lines) + 1) if lines[at - 1].strip()), 0)
    if lines[line - 1].strip() or not above or not below:
        return ""
    width, blocks = 0, read_policy("\n".join(lines)).scan.blocks
    while (item := _item_above(blocks, above, below)) is not None:
        marker = _MARKER.match(lines[item.line - 1])
        if marker is None:
            break
        width, blocks = len(marker[0]), item.children
    return " " * width


def _item_above(blocks: Sequence[Block], above: int, below: int) -> Block | None:
    """The item that the line above is in, of a list that holds the line below too."""
    for block in blocks:
        if block.kind in _LISTS and block.line <= above and below <= block.end_line:
            return next(
                (each for each in block.children if each.line <= above <= each.end_line), None
            )
    return None
