"""Which block of an older version is which of a newer one, among those that stand together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from policyeditor.comparison.ordering import common_order
from policyeditor.comparison.similarity import Encoder, similarity
from policyeditor.export.document.model import Block, Group, Leaf, fact
from policyeditor.export.document.spelling import Signs, text_of

# Below this share of common words two paragraphs are others, and two groups.
_LEAST_LEAF, _LEAST_GROUP = 0.45, 0.15
# More pairs than this are not weighed: then only what is the same is found.
_MOST_PAIRS = 40_000


def mergeable(old: Block, new: Block) -> bool:
    """Whether two blocks can be one, with changes in it."""
    if isinstance(old, Leaf) or isinstance(new, Leaf):
        if not isinstance(old, Leaf) or not isinstance(new, Leaf):
            return False
        return _kind(old) == _kind(new) and fact(old, "level") == fact(new, "level")
    if old.kind != new.kind:
        return False
    if old.kind == "row":
        return _shape(old) == _shape(new)
    if old.kind == "item":
        # The number stands before the first paragraph: that has to be one in both.
        return isinstance(new.blocks[0], Leaf) and mergeable(old.blocks[0], new.blocks[0])
    return old.kind in ("table", "cell") or old.facts == new.facts


def _kind(leaf: Leaf) -> str:
    return "para" if leaf.kind == "plain" else leaf.kind


def _shape(row: Group) -> list[tuple[str, str, str]]:
    return [
        (fact(cell, "columns"), fact(cell, "rows"), fact(row, "role") if at == 0 else "")
        for at, cell in enumerate(row.blocks)
    ]


@dataclass(frozen=True, slots=True)
class _Row:
    """The blocks of one version, their words, and what is equal for blocks that are the same."""

    blocks: Sequence[Block]
    texts: Sequence[str]
    keys: Sequence[object]


@dataclass(slots=True)
class Pairing:
    """Pairs the blocks of two versions."""

    signs: Signs
    encoder: Encoder = field(default_factory=Encoder)

    def pairs(self, old: Sequence[Block], new: Sequence[Block]) -> list[tuple[int, int]]:
        """The places of the blocks that are one, in the order of both."""
        rows = self._row(old), self._row(new)
        keys = rows[0].keys, rows[1].keys
        head, shortest = 0, min(len(old), len(new))
        while head < shortest and keys[0][head] == keys[1][head]:
            head += 1
        tail = 0
        while tail < shortest - head and keys[0][-1 - tail] == keys[1][-1 - tail]:
            tail += 1
        ends = len(old) - tail, len(new) - tail
        found = [(at, at) for at in range(head)]
        found += self._between(*rows, (head, ends[0]), (head, ends[1]))
        return found + [(ends[0] + at, ends[1] + at) for at in range(tail)]

    def _row(self, blocks: Sequence[Block]) -> _Row:
        texts = tuple(text_of([block], self.signs) for block in blocks)
        keys = tuple(_key(block, text) for block, text in zip(blocks, texts, strict=True))
        return _Row(blocks, texts, keys)

    def _between(
        self, old: _Row, new: _Row, first: tuple[int, int], second: tuple[int, int]
    ) -> list[tuple[int, int]]:
        """The pairs of two spans: by all that is alike, or around what is the same if too many."""
        if (first[1] - first[0]) * (second[1] - second[0]) <= _MOST_PAIRS:
            return self._alike(old, new, range(*first), range(*second))
        same = common_order(old.keys[slice(*first)], new.keys[slice(*second)])
        found: list[tuple[int, int]] = []
        at_old, at_new = first[0], second[0]
        for i, j in (*same, (first[1] - first[0], second[1] - second[0])):
            one, other = first[0] + i, second[0] + j
            found += self._alike(old, new, range(at_old, one), range(at_new, other))
            if one < first[1]:
                found.append((one, other))
            at_old, at_new = one + 1, other + 1
        return found

    def _alike(self, old: _Row, new: _Row, rows: range, columns: range) -> list[tuple[int, int]]:
        """The pairs, in order, that have most in common."""
        if not rows or not columns or len(rows) * len(columns) > _MOST_PAIRS:
            return []
        best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
        weights: dict[tuple[int, int], float] = {}
        for i in range(len(rows) - 1, -1, -1):
            for j in range(len(columns) - 1, -1, -1):
                best[i][j] = max(best[i + 1][j], best[i][j + 1])
                weight = self._weight(old, new, rows[i], columns[j])
                if weight and weight + best[i + 1][j + 1] > best[i][j]:
                    best[i][j] = weight + best[i + 1][j + 1]
                    weights[i, j] = weight
        found: list[tuple[int, int]] = []
        i = j = 0
        while i < len(rows) and j < len(columns):
            if (i, j) in weights and best[i][j] == weights[i, j] + best[i + 1][j + 1]:
                found.append((rows[i], columns[j]))
                i, j = i + 1, j + 1
            elif best[i + 1][j] >= best[i][j + 1]:
                i += 1
            else:
                j += 1
        return found

    def _weight(self, old: _Row, new: _Row, first: int, second: int) -> float:
        if old.keys[first] == new.keys[second]:
            return 1.0
        block = old.blocks[first]
        if not mergeable(block, new.blocks[second]):
            return 0.0
        single = isinstance(block, Leaf) or block.kind == "item"
        least = _LEAST_LEAF if single else _LEAST_GROUP
        codes = self.encoder.encode(old.texts[first]), self.encoder.encode(new.texts[second])
        if not codes[0] and not codes[1]:
            return 0.1
        found = similarity(*codes, least)
        # What is the same counts twice: a row of like items must not slide into one another.
        return found / 2 if found >= least else 0.0


def _key(block: Block, text: str) -> tuple[object, ...]:
    """What is equal for blocks that are the same to a reader."""
    if isinstance(block, Leaf):
        return ("leaf", _kind(block), fact(block, "level"), text)
    known = () if block.kind in ("table", "item", "cell") else block.facts
    shape = tuple(_shape(block)) if block.kind == "row" else ()
    return (block.kind, known, shape, text)
