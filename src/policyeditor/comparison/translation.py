"""How a translation stands to its source, clause by clause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from policyeditor.comparison.alignment import Pair, align
from policyeditor.comparison.matching import Matching, match
from policyeditor.comparison.model import Op
from policyeditor.comparison.shared_marks import unlabelled
from policyeditor.comparison.tokens import tokens
from policyeditor.comparison.translated_numbers import differing, figures
from policyeditor.comparison.units import units
from policyeditor.comparison.words import word_ops
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause

# Shorter words may read alike in two languages: "Cookies", "Transparenz" and "E-Mail" do.
_SHORTEST_COPY = 24


class Standing(StrEnum):
    """How a clause of a translation stands to its source."""

    CURRENT = "current"
    CHANGED = "changed"
    UNMARKED = "unmarked"
    COPIED = "copied"
    MISSING = "missing"
    EXTRA = "extra"
    WITHDRAWN = "withdrawn"


#: What a translator has to do something about.
OPEN = frozenset(
    {Standing.CHANGED, Standing.COPIED, Standing.MISSING, Standing.EXTRA, Standing.WITHDRAWN}
)


@dataclass(frozen=True, slots=True)
class Translated:
    """A source clause as it read when it was translated, and what it was translated to.

    ``path``, ``label``, ``kind`` and ``depth`` tell where it stood; ``target`` is the digest of
    its translation's words (see ``digest``).  ``who`` marked it, ``when`` with its offset.
    """

    path: str
    label: str
    kind: ClauseKind
    depth: int
    text: str
    target: str
    who: str
    when: datetime


@dataclass(frozen=True, slots=True)
class TranslationRow:
    """A clause beside its translation.

    ``words`` lead from the source as it was translated to the source as it is, for a clause that
    ``CHANGED``; for one that was ``WITHDRAWN`` they are the source that is gone.  ``numbers`` are
    those that one language alone gives.  ``links`` tells that the languages link differently
    often.  ``marked`` is the mark that counts, if there is one.
    """

    pair: Pair
    standing: Standing
    words: tuple[tuple[Op, str], ...] = ()
    numbers: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    links: bool = False
    marked: Translated | None = None

    @property
    def open(self) -> bool:
        """Whether there is something to do about it."""
        return self.standing in OPEN or any(self.numbers) or self.links


@dataclass(frozen=True, slots=True)
class Translation:
    """All clauses of two languages, side by side."""

    rows: tuple[TranslationRow, ...] = field(default=())

    @property
    def counts(self) -> Counter[Standing]:
        """How many clauses stand how."""
        return Counter(row.standing for row in self.rows)

    @property
    def doubtful(self) -> int:
        """How many clauses give other numbers or links than their source."""
        return sum(any(row.numbers) or row.links for row in self.rows)


def digest(text: str) -> str:
    """The SHA-256 digest of a clause's words, whatever their spacing."""
    return sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()


def translation(
    source: Sequence[Clause],
    target: Sequence[Clause],
    langs: tuple[str, str],
    marks: Sequence[Translated] = (),
) -> Translation:
    """A translation beside its source; ``marks`` are what was marked as translated, in order."""
    then = _Then(marks, source, target)
    pairs = align(source, target, langs, then.known)
    return Translation(_with_short_copies([_row(pair, langs, then) for pair in pairs]))


def _with_short_copies(rows: list[TranslationRow]) -> tuple[TranslationRow, ...]:
    """Short words that read alike are no translation either where those beside them are none."""
    for order in (range(1, len(rows)), range(len(rows) - 2, -1, -1)):
        step = 1 if order.step > 0 else -1
        for at in order:
            source, target = rows[at].pair.source, rows[at].pair.target
            alike = source is not None and target is not None and source.text == target.text
            beside = rows[at - step].standing is Standing.COPIED
            if alike and beside and rows[at].standing is Standing.UNMARKED:
                rows[at] = replace(rows[at], standing=Standing.COPIED)
    return tuple(rows)


def marked(
    found: Translation,
    clauses: Sequence[str] | None,
    who: str,
    when: datetime,
) -> tuple[Translated, ...]:
    """All marks after some clauses were marked as translated: by source ids; None for all.

    Those of other clauses stay as they are; a mark whose source is gone ends with all marked.
    """
    wanted = None if clauses is None else set(clauses)
    marks: list[Translated] = []
    for row in found.rows:
        source, target = row.pair.source, row.pair.target
        if source is None:
            if row.marked is not None and wanted is not None:
                marks.append(row.marked)
            continue
        may = target is not None and row.standing is not Standing.COPIED
        if target is not None and (source.id in wanted if wanted is not None else may):
            if row.marked is not None and row.standing is Standing.CURRENT:
                # Nothing new in the source: who translated it, and when, stays; its place moves.
                who_then, when_then = row.marked.who, row.marked.when
            else:
                who_then, when_then = who, when
            place = (source.path, source.label, source.kind, row.pair.depth)
            marks.append(Translated(*place, source.text, digest(target.text), who_then, when_then))
        elif row.marked is not None:
            marks.append(row.marked)
    return tuple(marks)


class _Then:
    """The source as it was translated, held against the source and the translation of now."""

    def __init__(
        self, marks: Sequence[Translated], source: Sequence[Clause], target: Sequence[Clause]
    ) -> None:
        self.by_source: dict[str, Translated] = {}
        self.by_target: dict[str, Translated] = {}
        self.known: dict[str, str] = {}
        if not marks:
            return
        old, new = units(_tree(marks)), units(source)
        matching = match(old, new)
        spoken = _only({digest(each.text): each.id for each in every_clause(target)}, target)
        for number, mark in enumerate(marks):
            translated = spoken.get(mark.target, "")
            now = _now(matching, number)
            for each in now:
                self.by_source.setdefault(new[each].clause.id, mark)
            if translated and now:
                self.known.setdefault(new[now[0]].clause.id, translated)
            elif translated:
                self.by_target[translated] = mark


def _now(matching: Matching, number: int) -> tuple[int, ...]:
    """The source clauses that one of then became."""
    if number in matching.splits:
        return matching.splits[number]
    found = matching.new_of(number)
    return () if found is None else (found,)


def _only(by_digest: dict[str, str], target: Sequence[Clause]) -> dict[str, str]:
    """The digests of words that one clause alone has."""
    times = Counter(digest(each.text) for each in every_clause(target))
    return {words: id for words, id in by_digest.items() if times[words] == 1}


def _tree(marks: Sequence[Translated]) -> tuple[Clause, ...]:
    """The marked source clauses as they stood under each other."""
    rows = list(enumerate(marks))

    def take(depth: int) -> Iterator[Clause]:
        while rows and rows[0][1].depth >= depth:
            number, mark = rows.pop(0)
            clause = Clause(
                mark.label, mark.path, mark.kind, mark.text[:80], mark.text, 1, 1, str(number)
            )
            yield replace(clause, children=tuple(take(mark.depth + 1)))

    return tuple(take(0))


def _row(pair: Pair, langs: tuple[str, str], then: _Then) -> TranslationRow:
    source, target = pair.source, pair.target
    if source is None or target is None:
        return _alone(pair, then)
    mark = then.by_source.get(source.id)
    numbers = differing(
        figures(unlabelled(source), langs[0]), figures(unlabelled(target), langs[1])
    )
    links = len(source.links) != len(target.links)
    as_meant = mark is not None and mark.target == digest(target.text)
    if len(source.text) >= _SHORTEST_COPY and source.text == target.text and not as_meant:
        return TranslationRow(pair, Standing.COPIED, (), numbers, links, mark)
    if mark is None:
        return TranslationRow(pair, Standing.UNMARKED, (), numbers, links)
    if mark.text.split() == source.text.split():
        return TranslationRow(pair, Standing.CURRENT, (), numbers, links, mark)
    words = word_ops(tokens(mark.text), tokens(source.text))
    return TranslationRow(pair, Standing.CHANGED, words, numbers, links, mark)


def _alone(pair: Pair, then: _Then) -> TranslationRow:
    if pair.source is not None:
        mark = then.by_source.get(pair.source.id)
        return TranslationRow(pair, Standing.MISSING, marked=mark)
    mark = then.by_target.get(pair.target.id) if pair.target else None
    if mark is None:
        return TranslationRow(pair, Standing.EXTRA)
    return TranslationRow(pair, Standing.WITHDRAWN, ((Op.DELETE, mark.text),), marked=mark)
