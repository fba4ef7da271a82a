"""Ends of paragraphs where there is no next one to run into.

A paragraph whose end came or went runs into the one after it when that is taken back.  The last of
a cell or a footnote has none after it: there the end before it is the one that came or went, as
when a person goes on writing behind it.  The document itself gets an empty paragraph at its end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policyeditor.export.document.model import Block, Change, Group, Leaf, Run


def settle_endings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of a document with every end of a paragraph one that can be taken back."""
    settled = [_inside(block) for block in blocks]
    last = _last(settled)
    if last is not None and last.mark is not None:
        settled.append(Leaf("plain", ()))
    return tuple(settled)


def _inside(block: Block) -> Block:
    if isinstance(block, Group):
        blocks = tuple(_inside(each) for each in block.blocks)
        return replace(block, blocks=_shifted(blocks) if block.kind == "cell" else blocks)
    return replace(block, runs=tuple(map(_with_note, block.runs)))


def _with_note(run: Run) -> Run:
    if not run.note:
        return run
    return replace(run, note=_shifted(tuple(_inside(each) for each in run.note)))


def _shifted(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The paragraphs of a cell or a footnote, the last with an end that stays."""
    found = list(blocks)
    if not all(isinstance(block, Leaf) for block in found):
        return tuple(found)
    leaves = [block for block in found if isinstance(block, Leaf)]
    last = leaves[-1].mark if leaves else None
    if last is None:
        return tuple(leaves)
    at = len(leaves) - 1
    while at and leaves[at - 1].mark is not None and _alike(leaves[at - 1].mark, last):
        at -= 1
    leaves[-1] = replace(leaves[-1], mark=None)
    if at and leaves[at - 1].mark is None:
        leaves[at - 1] = replace(leaves[at - 1], mark=last)
    return tuple(leaves)


def _alike(one: Change | None, other: Change | None) -> bool:
    return one is not None and other is not None and one.sign is other.sign


def _last(blocks: Sequence[Block]) -> Leaf | None:
    if not blocks:
        return None
    last = blocks[-1]
    return _last(last.blocks) if isinstance(last, Group) else last
