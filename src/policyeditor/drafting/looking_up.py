"""References looked up while writing: which clause a place cites, and which could be cited there.

Works on the clauses that are known already, for it must answer between two keys.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from policyeditor.drafting.citing import NAMED_WORDS, PLAIN_WORDS, Index, cited_by_path, kind_of
from policyeditor.drafting.references import Reference, references_in
from policyeditor.policy.clauses import Clause, every_clause

_WORDS = "|".join((*PLAIN_WORDS, *NAMED_WORDS.values()))
_NUMBER = r"(?P<number>(?:\d[\d.]*[a-z]?|[IVXLC]+|[A-Z])?(?:\s?\([A-Za-z0-9]*\)?)*)"
_TYPED = re.compile(
    rf"(?:(?P<lead>[A-Za-zÀ-ÿ]+)\s+)?(?<![\w-])(?P<word>{_WORDS})(?:\s+|(?<=§)\s?){_NUMBER}$",
    re.IGNORECASE,
)
_SEE = re.compile(
    r"\b(?:see|siehe|vgl\.|voir|véase|ver|vedi)\s+(?P<number>\d[\d.]*[a-z]?(?:\([A-Za-z0-9]*\)?)*)$",
    re.IGNORECASE,
)
_HAN = re.compile(r"第(?P<number>\s?[0-9一二三四五六七八九十百]{0,5})$")
#: Words before "section" that make a citation of it: "in section ", but not "this section ".
_LEADS = frozenset({
    "see", "as", "than", "by", "from", "both", "in", "under", "to", "of", "and", "or", "with",
    "per", "siehe", "nach", "gemäß", "von", "und", "oder", "voir", "dans", "selon", "et", "ou",
    "de", "en", "según", "y", "o", "al", "del", "véase", "vedi", "nel",
})  # fmt: skip
_MOST = 60


@dataclass(frozen=True, slots=True)
class Option:
    """A clause that can be cited: what is put in for it, and what tells it to a person."""

    number: str
    title: str
    clause: Clause


@dataclass(frozen=True, slots=True)
class Completion:
    """The clauses that go on from what is typed; ``column`` is where their number begins."""

    column: int
    options: tuple[Option, ...]


class Lookup:
    """The clauses of a policy, as they are cited."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self.clauses = tuple(clauses)

    @cached_property
    def _index(self) -> Index:
        return Index(self.clauses)

    @cached_property
    def _order(self) -> list[Clause]:
        return sorted(every_clause(self.clauses), key=lambda clause: clause.line)

    @cached_property
    def _by_id(self) -> dict[str, Clause]:
        return {clause.id: clause for clause in every_clause(self.clauses)}

    @cached_property
    def _starts(self) -> list[int]:
        return [clause.line for clause in self._order]

    @cached_property
    def _above(self) -> dict[str, tuple[Clause, ...]]:
        return dict(_with_above(self.clauses, ()))

    def reference_at(self, lines: Sequence[str], line: int, column: int) -> Reference | None:
        """The reference that a place of the text lies in, its words included."""
        for clause in self._on(line):
            above = self._above[clause.id]
            for found in references_in(clause, above, lines, self._index):
                start = start_of_words(found, lines)
                if found.line == line and start <= column <= found.end_column:
                    return found
        return None

    def cited(self, reference: Reference) -> Clause | None:
        """The clause that a reference leads to, where it is one."""
        return self._by_id.get(reference.target)

    def completion(
        self, text: str, line: int, column: int, *, wanted: bool = False
    ) -> Completion | None:
        """The clauses that go on from what stands before a place; None where none is cited.

        ``text`` is that of the line alone, for this is asked after every key.  Unless it is
        ``wanted``, a word such as "paragraph" alone asks for none.
        """
        before = text[max(0, column - 81) : column - 1]
        found = _TYPED.search(before) or _SEE.search(before)
        if found is None:
            return self._han(before, column)
        typed = found["number"]
        word = found.groupdict().get("word") or ""
        if not typed and not wanted and not _asks(found):
            return None
        if typed.startswith("("):
            options = list(self._beside(line, typed))
        else:
            options = list(self._numbered(kind_of(word) if word else "", typed))
        return _offered(column - len(typed), typed, options)

    def _han(self, before: str, column: int) -> Completion | None:
        found = _HAN.search(before)
        if found is None:
            return None
        typed = found.group()
        options = [
            Option(clause.label, clause.title, clause)
            for clause in self._order
            if clause.label.startswith("第") and _folded(clause.label).startswith(_folded(typed))
        ]
        return _offered(column - len(typed), typed, options)

    def _numbered(self, kind: str, typed: str) -> Iterator[Option]:
        begun = _folded(typed)
        for clause in every_clause(self.clauses):
            if not (clause.label and clause.path):
                continue
            cited = cited_by_path(clause.path)
            number = re.sub(r"^[^\W\d_]+\.?\s+|^§§?\s*", "", clause.path)
            if cited.numbers and cited.kind == kind and _folded(number).startswith(begun):
                yield Option(number, clause.title, clause)

    def _beside(self, line: int, typed: str) -> Iterator[Option]:
        """Clauses that "(B)" alone can mean at a line: those beside or under the ones around it."""
        near = next(iter(self._on(line)), None)
        if near is None:
            return
        around = (near, *reversed(self._above[near.id]))
        for clause in around:
            for each in clause.children:
                if each.label.startswith("(") and _folded(each.label).startswith(_folded(typed)):
                    yield Option(each.label, each.title, each)

    def _on(self, line: int) -> list[Clause]:
        """The clauses whose own words may stand on a line, the nearest first."""
        found: list[Clause] = []
        place = bisect_right(self._starts, line) - 1
        while place >= 0 and len(found) < 4:
            clause = self._order[place]
            if clause.line <= line <= clause.end_line:
                found.append(clause)
            place -= 1
        return found


def _with_above(
    clauses: Sequence[Clause], above: tuple[Clause, ...]
) -> Iterator[tuple[str, tuple[Clause, ...]]]:
    for clause in clauses:
        yield clause.id, above
        yield from _with_above(clause.children, (*above, clause))


def _asks(found: re.Match[str]) -> bool:
    """Whether a word alone begins a citation: "Section ", "in section ", not "this section "."""
    lead, word = found.groupdict().get("lead"), found.groupdict().get("word") or ""
    return bool(word) and (word[0].isupper() or word[0] == "§" or (lead or "").lower() in _LEADS)


def _folded(number: str) -> str:
    return re.sub(r"\s", "", number).lower()


def _offered(column: int, typed: str, options: Sequence[Option]) -> Completion | None:
    """The options, each number once; none where the only one is typed already."""
    once = list({option.number: option for option in reversed(options)}.values())[::-1][:_MOST]
    if not once or (len(once) == 1 and _folded(once[0].number) == _folded(typed)):
        return None
    return Completion(column, tuple(once))


def start_of_words(found: Reference, lines: Sequence[str]) -> int:
    """The column at which a reference's words begin, where they stand on its number's line."""
    lead = found.words.removesuffix(found.number)
    text = lines[found.line - 1][: found.column - 1]
    if lead.strip() and text.rstrip().endswith(lead.strip()):
        return len(text.rstrip()) - len(lead.strip()) + 1
    return found.column
