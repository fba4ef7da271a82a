"""Two versions of a document as one, with what differs as tracked changes.

Whoever accepts all changes has the newer version, whoever rejects all the older: each paragraph of
both is in it, kept, inserted or deleted, in the order of its version.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from policyeditor.comparison.model import Op
from policyeditor.comparison.words import word_ops
from policyeditor.export.document.hands import Hands
from policyeditor.export.document.model import Block, Group, Leaf, Run, Sign
from policyeditor.export.document.pairing import Pairing
from policyeditor.export.document.spelling import Signs, exact_tokens

# Paragraphs of more letters than this are told as the old one and the new one.
_LONGEST = 100_000


def merge(
    old: Sequence[Block], new: Sequence[Block], hands: Hands, signs: Signs
) -> tuple[Block, ...]:
    """The blocks of both versions in one.

    Both are ``placed`` (see ``spelling``) with ``signs``; ``hands`` are those of their texts.
    """
    return _Merging(hands, signs, Pairing(signs)).blocks(old, new)


@dataclass(slots=True)
class _Merging:
    hands: Hands
    signs: Signs
    pairing: Pairing

    def blocks(self, old: Sequence[Block], new: Sequence[Block]) -> tuple[Block, ...]:
        """Blocks that stand together."""
        merged: list[Block] = []
        at_old = at_new = 0
        for first, second in (*self.pairing.pairs(old, new), (len(old), len(new))):
            merged += (self.whole(block, Sign.DELETE) for block in old[at_old:first])
            merged += (self.whole(block, Sign.INSERT) for block in new[at_new:second])
            if first < len(old):
                merged.append(self._pair(old[first], new[second]))
            at_old, at_new = first + 1, second + 1
        return tuple(merged)

    def whole(self, block: Block, sign: Sign) -> Block:
        """A block that came or went as a whole."""
        if isinstance(block, Group):
            blocks = tuple(self.whole(each, sign) for each in block.blocks)
            change = None
            if block.kind == "row":
                change = self.hands.change(sign, _first(block))
            return replace(block, blocks=blocks, change=change)
        text = self.signs.spelled(block)
        runs = tuple(self._changed(block, sign, 0, len(text), anchors=sign is Sign.INSERT))
        # The end of a paragraph is theirs who wrote its last words.
        mark = self.hands.changes(sign, block.at, block.at + max(len(text), 1))[-1][2]
        if block.kind == "rule" and sign is Sign.DELETE:
            # A line across the page is no words: what is gone of it cannot be shown.
            return Leaf("plain", (), (), mark, block.at)
        return replace(block, runs=runs, mark=mark)

    def _pair(self, old: Block, new: Block) -> Block:
        if isinstance(old, Group) and isinstance(new, Group):
            if old.kind == "row":
                pairs = zip(old.blocks, new.blocks, strict=True)
                return replace(new, blocks=tuple(self._pair(*pair) for pair in pairs))
            if old.kind == "item":
                first = self._pair(old.blocks[0], new.blocks[0])
                return replace(new, blocks=(first, *self.blocks(old.blocks[1:], new.blocks[1:])))
            return replace(new, blocks=self.blocks(old.blocks, new.blocks))
        assert isinstance(old, Leaf)
        assert isinstance(new, Leaf)
        return replace(new, runs=tuple(self._words(old, new)))

    def _words(self, old: Leaf, new: Leaf) -> Iterator[Run]:
        """The words of both, those that differ as changes."""
        before, after = self.signs.spelled(old), self.signs.spelled(new)
        if len(before) > _LONGEST or len(after) > _LONGEST:
            ops: Sequence[tuple[Op, str]] = ((Op.DELETE, before), (Op.INSERT, after))
        else:
            ops = word_ops(
                exact_tokens(before, _links(old, self.signs)),
                exact_tokens(after, _links(new, self.signs)),
            )
        at_old = at_new = 0
        anchor: tuple[tuple[str, str], ...] = ()
        for op, text in ops:
            size = len(text)
            if op is Op.DELETE:
                for run in self._changed(old, Sign.DELETE, at_old, at_old + size, anchors=False):
                    yield replace(run, formats=(*anchor, *run.formats))
                at_old += size
                continue
            if op is Op.INSERT:
                found = list(self._changed(new, Sign.INSERT, at_new, at_new + size, anchors=True))
            else:
                found = list(self._kept(old, new, at_old, at_new, size))
                at_old += size
            at_new += size
            yield from found
            anchor = tuple(each for each in found[-1].formats if each[0] == "anchor")

    def _kept(self, old: Leaf, new: Leaf, at_old: int, at_new: int, size: int) -> Iterator[Run]:
        """The runs of words that both have; footnotes in them are merged."""
        notes = [run.note for _, run in _cut(old, self.signs, at_old, at_old + size) if run.note]
        for _, run in _cut(new, self.signs, at_new, at_new + size):
            if run.note:
                before = notes.pop(0)
                yield replace(run, note=self.blocks(before, run.note))
            else:
                yield run

    def _changed(
        self, leaf: Leaf, sign: Sign, start: int, end: int, *, anchors: bool
    ) -> Iterator[Run]:
        """The runs of a span of a paragraph's text, each with its change."""
        for first, last, change in self.hands.changes(sign, leaf.at + start, leaf.at + end):
            for _, run in _cut(leaf, self.signs, first - leaf.at, last - leaf.at):
                formats = run.formats
                if not anchors:
                    formats = tuple(each for each in formats if each[0] != "anchor")
                yield replace(run, formats=formats, change=change)


def _first(block: Block) -> int:
    """The place of a block's first words."""
    while isinstance(block, Group):
        if not block.blocks:
            return 0
        block = block.blocks[0]
    return block.at


def _cut(leaf: Leaf, signs: Signs, start: int, end: int) -> Iterator[tuple[int, Run]]:
    """The runs of a span of a paragraph's text, with where each begins."""
    at = 0
    for run in leaf.runs:
        text = signs.of(run)
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            whole = run.image is not None or run.note
            yield at + first, run if whole else replace(run, text=text[first:last])
        at += len(text)


def _links(leaf: Leaf, signs: Signs) -> list[tuple[int, int, str]]:
    """The spans of a paragraph's text that lead elsewhere, and where to."""
    found: list[tuple[int, int, str]] = []
    at = 0
    for run in leaf.runs:
        size = len(signs.of(run))
        link = next((value for name, value in run.formats if name == "link"), "")
        if link:
            found.append((at, at + size, link))
        at += size
    return found
