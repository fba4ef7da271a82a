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


@dataclass(slots=True)
class Pairing:
    """Pairs the blocks of two versions."""

    signs: Signs
    encoder: Encoder = field(default_factory=Encoder)

    def pairs(self, old: Sequence[Block], new: Sequence[Block]) -> list[tuple[int, int]]:
        """The places of the blocks that are one, in the order of both."""
        old_texts = [text_of([block], self.signs) for block in old]
        new_texts = [text_of([block], self.signs) for block in new]
        same = common_order(
            [_key(block, text) for block, text in zip(old, old_texts, strict=True)],
            [_key(block, text) for block, text in zip(new, new_texts, strict=True)],
        )
        found: list[tuple[int, int]] = []
        at_old = at_new = 0
        for first, second in (*same, (len(old), len(new))):
            found += self._alike(
                (old, old_texts, range(at_old, first)), (new, new_texts, range(at_new, second))
            )
            if first < len(old):
                found.append((first, second))
            at_old, at_new = first + 1, second + 1
        return found

    def _alike(self, old: _Row, new: _Row) -> list[tuple[int, int]]:
        """The pairs, in order, that have most in common."""
        rows, columns = old[2], new[2]
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
        if not mergeable(old[0][first], new[0][second]):
            return 0.0
        block = old[0][first]
        single = isinstance(block, Leaf) or block.kind == "item"
        least = _LEAST_LEAF if single else _LEAST_GROUP
        codes = self.encoder.encode(old[1][first]), self.encoder.encode(new[1][second])
        if not codes[0] and not codes[1]:
            return 0.1
        found = similarity(*codes, least)
        return found if found >= least else 0.0


_Row = tuple[Sequence[Block], Sequence[str], range]


def _key(block: Block, text: str) -> tuple[object, ...]:
    """What is equal for blocks that are the same to a reader."""
    if isinstance(block, Leaf):
        return ("leaf", _kind(block), fact(block, "level"), text)
    known = () if block.kind in ("table", "item", "cell") else block.facts
    shape = tuple(_shape(block)) if block.kind == "row" else ()
    return (block.kind, known, shape, text)
