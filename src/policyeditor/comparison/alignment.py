"""Which clause of a policy is which in another language.

Words cannot be compared, so clauses are held against each other by what languages share: where
they stand and how they are labelled, numbers and dates, addresses, names and words of one root,
and the topics that the lexicons know in each language.  The order is kept; a clause that only one
language has leaves a gap instead of shifting all behind it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from policyeditor.comparison.shared_marks import marks_of, trust
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause

# What a pair must be worth to be no gap, and what speaks for it beside its words.
_GAP = 0.2
_LABEL, _LABEL_WHERE_ALIKE = 0.1, 0.35
_KIND, _OTHER_KIND = 0.15, -0.25
_ENTRIES = frozenset({ClauseKind.ITEM, ClauseKind.BULLET, ClauseKind.LETTERED})
_PLACE = 0.15
_NOTHING_TOLD = 0.1
_SAME_SHAPE = 0.3
_LENGTH = 0.15
_KNOWN, _KNOWN_OTHERWISE = 5.0, -5.0
# More pairs than this under one clause are aligned in a band around the diagonal.
_MOST_CELLS = 250_000
# Where less than this share of the shorter text is matched, another way is tried; it must match
# clearly more to be taken.
_MOST_MATCHED, _CLEARLY_MORE = 0.8, 1.1


@dataclass(frozen=True, slots=True)
class Pair:
    """A clause and its translation; one of them is None where only one language has it.

    ``after_line`` is the line of the translation after which a missing clause belongs (0: at its
    start); ``depth`` counts from 0.
    """

    source: Clause | None
    target: Clause | None
    depth: int
    after_line: int = 0


@dataclass(slots=True)
class _Read:
    """What of a clause, with all under it, can be compared."""

    clause: Clause
    own: frozenset[str]
    marks: frozenset[str]
    size: int
    shape: tuple[ClauseKind, ...]
    weight: float = 0.0
    under: list[_Read] = field(default_factory=list)
    alone: bool = False

    def every(self, depth: int) -> Iterator[tuple[Clause, int]]:
        """The clause with all under it, or just itself, with their depths."""
        return iter(((self.clause, depth),)) if self.alone else _with_depth(self.clause, depth)

    @property
    def last_line(self) -> int:
        """The last line of all that it stands for."""
        if self.alone:
            return own_end(self.clause)
        return max(each.end_line for each in every_clause((self.clause,)))


def align(
    source: Sequence[Clause],
    target: Sequence[Clause],
    langs: tuple[str, str],
    known: Mapping[str, str] | None = None,
) -> tuple[Pair, ...]:
    """The clauses of two languages side by side, in reading order.

    ``known`` are ids of source clauses with those of their translations, where that is certain.
    """
    left = [_read(clause, langs[0]) for clause in source]
    right = [_read(clause, langs[1]) for clause in target]
    sizes = [max(sum(each.size for each in row), 1) for row in (left, right)]
    aligner = _Aligner(known or {}, _weights(left, right), sizes[0] / sizes[1])
    left, right = _unwrapped(left, right)
    nested = tuple(aligner.pairs(left, right, 0, 0))
    if _matched(nested) >= _MOST_MATCHED * min(map(_count, (left, right))):
        return nested
    # One language nests its lists otherwise: then the clauses one after the other may fit better.
    flat = tuple(aligner.pairs(_flat(left, aligner.weights), _flat(right, aligner.weights), 0, 0))
    if _matched(flat) <= _CLEARLY_MORE * _matched(nested):
        return nested
    depths = _depths(nested)
    return tuple(replace(pair, depth=depths[_name(pair)]) for pair in flat)


def _name(pair: Pair) -> tuple[bool, str]:
    """By which a pair is known: its source clause, else its translation."""
    return (True, pair.source.id) if pair.source else (False, pair.target.id if pair.target else "")


def _depths(pairs: Sequence[Pair]) -> dict[tuple[bool, str], int]:
    found: dict[tuple[bool, str], int] = {}
    for pair in pairs:
        if pair.source:
            found[True, pair.source.id] = pair.depth
        if pair.target:
            found[False, pair.target.id] = pair.depth
    return found


def _matched(pairs: Sequence[Pair]) -> int:
    return sum(pair.source is not None and pair.target is not None for pair in pairs)


def _count(row: Sequence[_Read]) -> int:
    return sum(1 + _count(each.under) for each in row)


def _flat(row: Sequence[_Read], weights: Mapping[str, float]) -> list[_Read]:
    """All clauses in reading order, each with what its own words can be known by."""
    found: list[_Read] = []
    for each in row:
        size = len(each.clause.text)
        weight = _weight(each.own, weights)
        found.append(_Read(each.clause, each.own, each.own, size, (), weight, [], True))
        found += _flat(each.under, weights)
    return found


def _unwrapped(left: list[_Read], right: list[_Read]) -> tuple[list[_Read], list[_Read]]:
    """Where one language has its title as a heading over all and the other has not, beside it."""

    def wraps(row: list[_Read]) -> bool:
        return len(row) == 1 and len(row[0].under) > 1

    if wraps(left) and len(right) > 1:
        left = [_without_children(left[0]), *left[0].under]
    elif wraps(right) and len(left) > 1:
        right = [_without_children(right[0]), *right[0].under]
    return left, right


def _without_children(read: _Read) -> _Read:
    return _Read(read.clause, read.own, read.own, len(read.clause.text), (), read.weight, [], True)


def _read(clause: Clause, lang: str) -> _Read:
    under = [_read(child, lang) for child in clause.children]
    own = marks_of(clause, lang)
    marks = own.union(*(each.marks for each in under)) if under else own
    size = len(clause.text) + sum(each.size for each in under)
    return _Read(
        clause, own, marks, size, tuple(child.kind for child in clause.children), 0.0, under
    )


def _weights(left: Sequence[_Read], right: Sequence[_Read]) -> dict[str, float]:
    """How much each mark tells: the rarer, the more; a word that only one language has, nothing."""
    rows = [list(_every(left)), list(_every(right))]
    counts = [Counter(mark for read in row for mark in read.marks) for row in rows]
    both = counts[0] + counts[1]
    total = len(rows[0]) + len(rows[1])
    weights = {
        mark: math.log(1 + total / times) * trust(mark, mark in counts[0] and mark in counts[1])
        for mark, times in both.items()
    }
    for row in rows:
        for read in row:
            read.weight = _weight(read.marks, weights)
    return weights


def _every(row: Sequence[_Read]) -> Iterator[_Read]:
    for read in row:
        yield read
        yield from _every(read.under)


def _weight(marks: frozenset[str], weights: Mapping[str, float]) -> float:
    return math.sqrt(sum(weights[mark] ** 2 for mark in marks))


@dataclass(slots=True)
class _Aligner:
    known: Mapping[str, str]
    weights: dict[str, float]
    scale: float  # letters of the source for one of the translation

    def pairs(
        self, left: list[_Read], right: list[_Read], depth: int, after: int
    ) -> Iterator[Pair]:
        """Both rows in order; ``after`` is the line of the translation that was passed last."""
        for one, other in self._order(left, right):
            if one is not None and other is not None:
                yield Pair(one.clause, other.clause, depth)
                yield from self.pairs(one.under, other.under, depth + 1, own_end(other.clause))
                after = other.last_line
            elif one is not None:
                for clause, at in one.every(depth):
                    yield Pair(clause, None, at, after)
            elif other is not None:
                for clause, at in other.every(depth):
                    yield Pair(None, clause, at)
                after = other.last_line

    def _order(
        self, left: list[_Read], right: list[_Read]
    ) -> list[tuple[_Read | None, _Read | None]]:
        """The best way to set two rows beside each other without changing their order."""
        if not left or not right:
            return [(one, None) for one in left] + [(None, other) for other in right]
        alike = [each.clause.kind for each in left] == [each.clause.kind for each in right]
        band = _band(len(left), len(right))
        best: list[dict[int, float]] = [{} for _ in range(len(left) + 1)]
        came: dict[tuple[int, int], int] = {}
        for i in range(len(left) + 1):
            for j in _columns(i, len(left), len(right), band):
                ways = [(0.0, 0)] if i == j == 0 else []
                if i and j and j - 1 in best[i - 1]:
                    worth = self._worth(left[i - 1], right[j - 1], alike=alike and i == j)
                    worth -= _PLACE * abs(i / len(left) - j / len(right))
                    ways.append((best[i - 1][j - 1] + worth - _GAP, 3))
                if i and j in best[i - 1]:
                    ways.append((best[i - 1][j], 1))
                if j and j - 1 in best[i]:
                    ways.append((best[i][j - 1], 2))
                best[i][j], came[i, j] = max(ways)
        return _walked(left, right, came)

    def _worth(self, one: _Read, other: _Read, *, alike: bool) -> float:
        """How much speaks for two clauses being the same, about 0 to 2."""
        clause, beside = one.clause, other.clause
        worth = 0.0
        if clause.id in self.known:
            worth += _KNOWN if self.known[clause.id] == beside.id else _KNOWN_OTHERWISE
        elif beside.id in self.known.values():
            worth += _KNOWN_OTHERWISE
        if clause.kind is beside.kind:
            worth += _KIND
        elif not {clause.kind, beside.kind} <= _ENTRIES:
            worth += _OTHER_KIND
        if clause.label and clause.label == beside.label:
            worth += _LABEL_WHERE_ALIKE if alike else _LABEL
        if alike:
            worth += _SAME_SHAPE
        if one.shape and one.shape == other.shape:
            worth += _KIND
        shorter, longer = sorted((one.size + 10, other.size * self.scale + 10))
        worth += _LENGTH * shorter / longer
        if one.weight and other.weight:
            shared = sum(self.weights[mark] ** 2 for mark in one.marks & other.marks)
            worth += shared / (one.weight * other.weight)
        elif not one.weight and not other.weight:
            worth += _NOTHING_TOLD
        return worth


def _walked(
    left: list[_Read], right: list[_Read], came: Mapping[tuple[int, int], int]
) -> list[tuple[_Read | None, _Read | None]]:
    i, j = len(left), len(right)
    row: list[tuple[_Read | None, _Read | None]] = []
    while i or j:
        way = came[i, j]
        i, j = i - (way != 2), j - (way != 1)
        row.append((left[i] if way != 2 else None, right[j] if way != 1 else None))
    row.reverse()
    return row


def _band(rows: int, columns: int) -> int:
    if rows * columns <= _MOST_CELLS:
        return max(rows, columns)
    return max(_MOST_CELLS // max(rows, columns), abs(rows - columns) + 10)


def _columns(row: int, rows: int, columns: int, band: int) -> range:
    middle = row * columns // rows
    return range(max(middle - band, 0), min(middle + band, columns) + 1)


def _with_depth(clause: Clause, depth: int) -> Iterator[tuple[Clause, int]]:
    yield clause, depth
    for child in clause.children:
        yield from _with_depth(child, depth + 1)


def own_end(clause: Clause) -> int:
    """The last line of a clause's own words: those under it stand on later ones."""
    if not clause.children:
        return clause.end_line
    return max(min(clause.end_line, clause.children[0].line - 1), clause.line)
