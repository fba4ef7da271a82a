"""Edits of known kinds put into real texts, so that it is known what a comparison should find.

Each edit is made in the Markdown and then checked against the clauses read again: an edit that
did more than it was meant to (broke a list, ended a table) is not made.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from policyeditor.comparison.folding import fold
from policyeditor.comparison.model import Change, ChangeKind, Comparison
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.policy import read_policy

_FORMS = (ClauseKind.PARAGRAPH, ClauseKind.BULLET, ClauseKind.ITEM, ClauseKind.LETTERED)
_LEAST_LENGTH = 40
_FAR = 4
_WORD = re.compile(r"(?<![^\s(])(?<!\]\()[^\W\d_]{3,}(?=[\s,.;:]|$)")
_SCRIPT = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]{6,}")
_SENTENCE = re.compile(r"(?<=[^\s.][.!?]) (?=[A-ZÄÖÜÀ-ÝА-Я])|(?<=[。！？])(?=[^\s”」）)])")
_MARKER = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")
_NUMBERED = re.compile(r"(#+\s+(?:\D{0,12}\s)?)(\d{1,2})([.:)]?\s)")
# fmt: off
_VOCABULARY = (
    "parcel", "harbour", "ledger", "timber", "meadow", "bronze", "copper", "lantern", "orchard",
    "pebble", "saddle", "velvet", "walnut", "anchor", "basket", "candle", "dragon", "engine",
)
_SENTENCES = (
    "The archive of every branch is counted twice in winter by its keeper.",
    "Letters that arrive after noon are answered on the morning of the next market day.",
    "A gardener waters the roses of the northern yard while the fountain is being repaired.",
    "Guests leave their umbrellas with the porter and get a wooden token for them.",
    "The harbour master writes down the name of each vessel and the cargo it carries.",
    "Old maps of the province are lent to schools together with a pair of cotton gloves.",
    "Bread is baked before sunrise, and what is left over goes to the stables.",
    "Every bell in the tower was cast from the bronze of broken cannons.",
)
# fmt: on


@dataclass(frozen=True, slots=True)
class KnownEdit:
    """What an edit did: its kind, and the folded words before and after."""

    kind: ChangeKind
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class EditedText:
    """A text, the same after some edits, and what they were."""

    old: str
    new: str
    edits: tuple[KnownEdit, ...]


def changes_as_edits(comparison: Comparison) -> Iterator[KnownEdit]:
    """The changes a comparison found, as edits are written down."""
    for change in comparison.changes:
        if change.old_lines or change.new_lines:
            yield _as_edit(change)


def _as_edit(change: Change) -> KnownEdit:
    return KnownEdit(change.kind, _joined(change.old_text), _joined(change.new_text))


def _joined(text: str) -> str:
    return fold(text.replace("\n", ""))


_Seen = list[tuple[str, ClauseKind, int]]


@dataclass(slots=True)
class _Text:
    """A text under edit: its lines, its clauses as read, and which of them are taken."""

    lines: list[str]
    seen: _Seen
    clauses: list[Clause]
    taken: set[str] = field(default_factory=set)


def _read(view: str) -> _Text:
    policy = read_policy(view)
    clauses = list(every_clause(policy.clauses))
    return _Text(view.split("\n"), _sequence(policy.clauses), clauses)


def _sequence(clauses: Sequence[Clause], depth: int = 0) -> _Seen:
    found: _Seen = []
    for clause in clauses:
        found.append((fold(clause.text), clause.kind, depth))
        found += _sequence(clause.children, depth + 1)
    return found


class EditGenerator:
    """Puts edits into texts; the same seed gives the same edits."""

    def __init__(self, seed: int, *, dense: bool = False) -> None:
        self._random = random.Random(seed)
        self._dense = dense
        self._makers: dict[ChangeKind, Callable[[_Text], tuple[KnownEdit, _Text] | None]] = {
            ChangeKind.ADDED: self._add,
            ChangeKind.REMOVED: self._remove,
            ChangeKind.REWORDED: self._reword,
            ChangeKind.MOVED: self._move,
            ChangeKind.RENUMBERED: self._renumber,
            ChangeKind.SPLIT: self._split,
            ChangeKind.MERGED: self._merge,
            ChangeKind.FORMATTING: self._retype,
            ChangeKind.HEADING: self._reword_heading,
        }

    def edit(self, view: str, most: int = 12) -> EditedText:
        """A text with edits: one for each five clauses (dense: for each two), up to ``most``."""
        text = _read(view)
        numbers = {words: clause.label for words, clause in _once(text)}
        wanted = min(most, max(1, len(text.clauses) // (2 if self._dense else 5)))
        kinds = list(self._makers)
        self._random.shuffle(kinds)
        edits: list[KnownEdit] = []
        for number in range(wanted):
            made = self._makers[kinds[number % len(kinds)]](text)
            if made is not None:
                edit, text = made
                edits.append(edit)
        return EditedText(view, "\n".join(text.lines), _with_renumbered(text, numbers, edits))

    def _candidates(self, text: _Text) -> list[int]:
        """Clauses that stand alone, once, and beside none that is edited already."""
        counts = Counter(words for words, _, _ in text.seen)
        places = []
        for at, clause in enumerate(text.clauses):
            near = range(at, at + 1) if self._dense else range(at - 1, at + 2)
            around = [text.seen[n][0] for n in near if 0 <= n < len(text.seen)]
            alone = not clause.children and clause.kind in _FORMS and clause.line > 0
            least = 12 if self._dense else _LEAST_LENGTH
            long = len(clause.text) >= (least if clause.text.isascii() else 15)
            if alone and long and all(counts[w] == 1 and w not in text.taken for w in around):
                places.append(at)
        self._random.shuffle(places)
        return places

    def _try(
        self, text: _Text, lines: list[str], check: Callable[[_Seen, _Seen], bool]
    ) -> _Text | None:
        made = _read("\n".join(lines))
        made.taken = set(text.taken)
        return made if check(text.seen, made.seen) else None

    def _around(self, text: _Text, at: int) -> set[str]:
        near = text.seen[at : at + 1] if self._dense else text.seen[max(0, at - 1) : at + 2]
        return {words for words, _, _ in near}

    def _add(self, text: _Text) -> tuple[KnownEdit, _Text] | None:
        fresh = [sentence for sentence in _SENTENCES if sentence not in text.taken]
        if not fresh:
            return None
        sentence = self._random.choice(fresh)
        for at in self._candidates(text)[:6]:
            clause = text.clauses[at]
            marker = _MARKER.match(text.lines[clause.line - 1])
            indent = re.match(r"\s*", text.lines[clause.line - 1])
            lead = marker.group() if marker else indent.group() if indent else ""
            listed = marker is not None
            put = [lead + sentence] if listed else ["", lead + sentence]
            lines = [*text.lines[: clause.end_line], *put, *text.lines[clause.end_line :]]
            entry = (fold(sentence), *text.seen[at][1:])
            wanted = [*text.seen[: at + 1], entry, *text.seen[at + 1 :]]
            made = self._try(text, lines, _exactly(wanted))
            if made is not None:
                made.taken |= {fold(sentence), text.seen[at][0]}
                return KnownEdit(ChangeKind.ADDED, "", _joined(sentence)), made
        return None

    def _remove(self, text: _Text) -> tuple[KnownEdit, _Text] | None:
        for at in self._candidates(text)[:6]:
            clause = text.clauses[at]
            lines = _cut(text.lines, clause)
            wanted = [*text.seen[:at], *text.seen[at + 1 :]]
            made = self._try(text, lines, _exactly(wanted))
            if made is not None:
                made.taken |= self._around(text, at)
                return KnownEdit(ChangeKind.REMOVED, _joined(clause.text), ""), made
        return None

    def _reword(self, text: _Text) -> tuple[KnownEdit, _Text] | None:
        for at in self._candidates(text)[:6]:
            clause = text.clauses[at]
            source = "\n".join(text.lines[clause.line - 1 : clause.end_line])
            share = self._random.choice((0.02, 0.1, 0.25, 0.4))
            changed = self._reworded(source, share)
            if changed == source:
                continue
            lines = _replaced(text.lines, clause, changed)
            made = self._changed_one(text, lines, at)
            if made is not None:
                now = made.clauses[at].text
                made.taken |= {text.seen[at][0], made.seen[at][0]}
                return KnownEdit(ChangeKind.REWORDED, _joined(clause.text), _joined(now)), made
        return None

    def _reword_heading(self, text: _Text) -> tuple[KnownEdit, _Text] | None:
        counts = Counter(words for words, _, _ in text.seen)
        places = [
            at
            for at, clause in enumerate(text.clauses)
            if clause.kind is ClauseKind.HEADING
            and clause.line == clause.end_line > 0
            and counts[text.seen[at][0]] == 1
            and text.seen[at][0] not in text.taken
        ]
        self._random.shuffle(places)
        for at in places:
            clause = text.clauses[at]
            changed = self._reworded(text.lines[clause.line - 1], 0.4)
            made = self._changed_one(text, _replaced(text.lines, clause, changed), at)
            if made is not None:
                made.taken |= {text.seen[at][0], made.seen[at][0]}
                was, now = _joined(clause.text), _joined(made.clauses[at].text)
                return KnownEdit(ChangeKind.HEADING, was, now), made
        return None

    def _changed_one(self, text: _Text, lines: list[str], at: int) -> _Text | None:
        def check(old: _Seen, new: _Seen) -> bool:
            return (
                len(old) == len(new)
                and [*old[:at], *old[at + 1 :]] == [*new[:at], *new[at + 1 :]]
                and old[at][1:] == new[at][1:]
                and old[at][0] != new[at][0]
            )

        return self._try(text, lines, check)

    def _reworded(self, source: str, share: float) -> str:
        words = list(_WORD.finditer(source))
        if len(words) < 4:
            runs = list(_SCRIPT.finditer(source))
            if not runs:
                return source
            run = self._random.choice(runs)
            start = self._random.randrange(run.start(), run.end() - 4)
            return source[:start] + "轮船花园" + source[start + 3 :]
        count = max(1, int(share * len(words)))
        for word in sorted(self._random.sample(words, count), key=lambda m: -m.start()):
            new = self._random.choice(_VOCABULARY)
            source = source[: word.start()] + new + source[word.end() :]
        return source

    def _move(self, text: _Text) -> tuple[KnownEdit, _Text] | None:
        places = self._candidates(text)
        for at in places[:6]:
            clause = text.clauses[at]
            marker = _MARKER.match(text.lines[clause.line - 1])
            for to in places:
                target = text.clauses[to]
                alike = (target.kind, text.seen[to][2]) == (clause.kind, text.seen[at][2])
                if abs(to - at) < _FAR or not alike:
                    continue
                moved = text.lines[clause.line - 1 : clause.end_line]
                moved = moved if marker else ["", *moved]
                lines = [*text.lines[: target.end_line], *moved, *text.lines[target.end_line :]]
                shift = len(moved) if target.line < clause.line else 0
                lines = _cut(lines, clause, shift)
                rest = [*text.seen[:at], *text.seen[at + 1 :]]
                after = to + 1 if to < at else to
                wanted = [*rest[:after], text.seen[at], *rest[after:]]
                made = self._try(text, lines, _exactly(wanted))
                if made is not None:
                    made.taken |= self._around(text, at)
                    made.taken.add(text.seen[to][0])
                    words = _joined(clause.text)
                    return KnownEdit(ChangeKind.MOVED, words, words), made
        return None

    def _renumber(self, text: _Text) -> tuple[KnownEdit, _Text] | None:
        counts = Counter(words for words, _, _ in text.seen)
        headings = [c for c in text.clauses if c.kind is ClauseKind.HEADING and c.line > 0]
        self._random.shuffle(headings)
        for clause in headings:
            words = fold(clause.text)
            found = _NUMBERED.match(text.lines[clause.line - 1])
            if not found or counts[words] != 1 or words in text.taken:
                continue
            line = text.lines[clause.line - 1]
            number = str(int(found.group(2)) + 20)
            line = found.group(1) + number + found.group(3) + line[found.end() :]
            made = self._try(text, _replaced(text.lines, clause, line), lambda old, new: old == new)
            if made is not None and made.seen != text.seen:
                continue
            if made is not None:
                made.taken.add(words)
                words = _joined(clause.text)
                return KnownEdit(ChangeKind.RENUMBERED, words, words), made
        return None

    def _split(self, text: _Text) -> tuple[KnownEdit, _Text] | None:
        for at in self._candidates(text):
            clause = text.clauses[at]
            source = "\n".join(text.lines[clause.line - 1 : clause.end_line])
            ends = [
                m
                for m in _SENTENCE.finditer(source)
                if m.start() > 30 and len(source) - m.end() > 30
            ]
            if not ends:
                continue
            end = self._random.choice(ends)
            marker = _MARKER.match(source)
            between = "\n" + marker.group() if marker else "\n\n"
            lines = _replaced(
                text.lines, clause, source[: end.start()] + between + source[end.end() :]
            )

            def check(old: _Seen, new: _Seen, at: int = at) -> bool:
                return (
                    len(new) == len(old) + 1
                    and new[:at] == old[:at]
                    and new[at + 2 :] == old[at + 1 :]
                    and _same(new[at][0] + new[at + 1][0], old[at][0])
                    and new[at][1:] == old[at][1:] == new[at + 1][1:]
                )

            made = self._try(text, lines, check)
            if made is not None:
                made.taken |= {text.seen[at][0], made.seen[at][0], made.seen[at + 1][0]}
                now = "\n".join(c.text for c in made.clauses[at : at + 2])
                return KnownEdit(ChangeKind.SPLIT, _joined(clause.text), _joined(now)), made
        return None

    def _merge(self, text: _Text) -> tuple[KnownEdit, _Text] | None:
        places = set(self._candidates(text))
        for at in sorted(places, key=lambda _: self._random.random()):
            if at + 1 not in places:
                continue
            first, second = text.clauses[at], text.clauses[at + 1]
            rest = text.lines[second.line - 1 : second.end_line]
            rest[0] = " " + _MARKER.sub("", rest[0], count=1).lstrip()
            lines = [*text.lines[: first.end_line - 1],
                     text.lines[first.end_line - 1] + rest[0], *rest[1:],
                     *text.lines[second.end_line :]]  # fmt: skip

            def check(old: _Seen, new: _Seen, at: int = at) -> bool:
                return (
                    len(new) == len(old) - 1
                    and new[:at] == old[:at]
                    and new[at + 1 :] == old[at + 2 :]
                    and _same(old[at][0] + old[at + 1][0], new[at][0])
                )

            made = self._try(text, lines, check)
            if made is not None:
                made.taken |= {text.seen[at][0], text.seen[at + 1][0], made.seen[at][0]}
                was = _joined(first.text + "\n" + second.text)
                return KnownEdit(ChangeKind.MERGED, was, _joined(made.clauses[at].text)), made
        return None

    def _retype(self, text: _Text) -> tuple[KnownEdit, _Text] | None:
        for at in self._candidates(text)[:6]:
            clause = text.clauses[at]
            source = "\n".join(text.lines[clause.line - 1 : clause.end_line])
            words = [m for m in _WORD.finditer(source) if m.start() > 3]
            if not words:
                continue
            word = self._random.choice(words)
            mark = self._random.choice(("*", "**", "\n"))
            if mark == "\n" and source[word.start() - 1] == " ":
                changed = source[: word.start() - 1] + "\n" + source[word.start() :]
            else:
                mark = mark if mark != "\n" else "*"
                changed = source[: word.start()] + mark + word.group() + mark + source[word.end() :]
            lines = _replaced(text.lines, clause, changed)
            made = self._try(text, lines, lambda old, new: old == new)
            if made is not None and made.clauses[at].source != clause.source:
                made.taken.add(text.seen[at][0])
                words_of = _joined(clause.text)
                return KnownEdit(ChangeKind.FORMATTING, words_of, words_of), made
        return None


def _exactly(wanted: _Seen) -> Callable[[_Seen, _Seen], bool]:
    return lambda _, new: new == wanted


def _same(one: str, other: str) -> bool:
    return "".join(one.split()) == "".join(other.split())


def _cut(lines: list[str], clause: Clause, shift: int = 0) -> list[str]:
    """The lines without a clause, and without one of the blank lines around it."""
    first, last = clause.line - 1 + shift, clause.end_line + shift
    before = lines[first - 1] if first else ""
    after = lines[last] if last < len(lines) else ""
    if not before.strip() and not after.strip():
        last += 1
    return [*lines[:first], *lines[last:]]


def _replaced(lines: list[str], clause: Clause, source: str) -> list[str]:
    return [*lines[: clause.line - 1], *source.split("\n"), *lines[clause.end_line :]]


def _once(text: _Text) -> Iterator[tuple[str, Clause]]:
    """The clauses whose words stand once in a text."""
    counts = Counter(words for words, _, _ in text.seen)
    for (words, _, _), clause in zip(text.seen, text.clauses, strict=True):
        if words and counts[words] == 1:
            yield words, clause


def _with_renumbered(
    text: _Text, numbers: dict[str, str], edits: Sequence[KnownEdit]
) -> tuple[KnownEdit, ...]:
    """The edits, and the clauses that got another number because others came and went.

    A clause that changed in form and number is told as renumbered.
    """
    told = {edit.new: edit for edit in edits if edit.new}
    for words, clause in _once(text):
        shown = _joined(clause.text)
        kind = told[shown].kind if shown in told else ChangeKind.FORMATTING
        if numbers.get(words, clause.label) != clause.label and kind is ChangeKind.FORMATTING:
            told[shown] = KnownEdit(ChangeKind.RENUMBERED, shown, shown)
    return (*told.values(), *(edit for edit in edits if not edit.new))
