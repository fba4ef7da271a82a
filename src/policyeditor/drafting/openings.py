"""How clauses begin in their lines: the label as it is typed, and which labels form a run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from policyeditor.drafting.labelled_lines import LabelledLine, labelled_line
from policyeditor.drafting.numerals import relabelled
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.labels import read_label

_HASHES = re.compile(r" {0,3}#{1,6}[ \t]+[*_]{0,3}")
_INSERTED = re.compile(r"\d[a-z]$")  # "2a" was put in between later: it counts for itself
_NUMBERED = (ClauseKind.ITEM, ClauseKind.LETTERED, ClauseKind.HEADING)
PYTHON_MARKDOWN = "python-markdown"


@dataclass(frozen=True, slots=True)
class Member:
    """A clause of a run, and how it begins in its line."""

    clause: Clause
    opening: LabelledLine

    @property
    def value(self) -> int:
        """Its place by its label; 0 for a bullet."""
        return self.opening.label.value if self.opening.label else 0

    @property
    def scheme(self) -> str:
        """The way its label is written."""
        if self.opening.listed or self.opening.label is None:
            return "bullet" if self.opening.label is None else "list"
        return self.opening.label.scheme


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a clause stands: those beside it, its place among them, and those above it."""

    siblings: Sequence[Clause]
    place: int
    above: tuple[Clause, ...] = ()

    @property
    def clause(self) -> Clause:
        """The clause itself."""
        return self.siblings[self.place]


def last_line(clause: Clause) -> int:
    """The last line of a clause and of all that stands under it."""
    return max(each.end_line for each in every_clause((clause,)))


def standing_at(
    clauses: Sequence[Clause], line: int, above: tuple[Clause, ...] = ()
) -> Standing | None:
    """The innermost clause that a line belongs to; None before the first."""
    for place, clause in enumerate(clauses):
        end = clauses[place + 1].line if place + 1 < len(clauses) else last_line(clause) + 1
        if clause.line <= line < max(end, last_line(clause) + 1):
            inner = standing_at(clause.children, line, (*above, clause))
            return inner if inner is not None else Standing(clauses, place, above)
    return None


def around(clauses: Sequence[Clause], standing: Standing) -> Standing | None:
    """Where the clause around one stands; None for one that stands in no other."""
    if not standing.above:
        return None
    *above, clause = standing.above
    siblings = above[-1].children if above else clauses
    return Standing(siblings, list(siblings).index(clause), tuple(above))


def opening_of(
    clause: Clause, lines: Sequence[str], latest: Mapping[str, int] | None = None
) -> LabelledLine | None:
    """How a clause begins in its line; None where no label or marker is typed there for it."""
    text = lines[clause.line - 1]
    if clause.kind is ClauseKind.HEADING:
        return _heading_opening(clause, text, latest or {})
    if clause.kind not in (ClauseKind.ITEM, ClauseKind.BULLET, ClauseKind.LETTERED):
        return None
    found = labelled_line(text, clause.line, dict(latest or {}))
    if found is None or found.listed is (clause.kind is ClauseKind.LETTERED):
        return None
    return None if not found.listed and found.shown != clause.label else found


def _heading_opening(clause: Clause, text: str, latest: Mapping[str, int]) -> LabelledLine | None:
    hashes = _HASHES.match(text)
    if hashes is None:
        return None
    at = hashes.end()
    label = read_label(text[at:], latest, heading=True)
    if label is None or label.shown != clause.label:
        return None
    return LabelledLine(clause.line, hashes.group(), label.shown, label, at, at + label.end, False)


def runs(siblings: Sequence[Clause], lines: Sequence[str]) -> list[list[Member]]:
    """The runs of labels among clauses side by side, each in the order of the text.

    A first value begins another run, unless it stands right behind a first one: that is a repeat.
    """
    found: list[list[Member]] = []
    current: dict[tuple[str, str], list[Member]] = {}
    latest: dict[str, int] = {}
    for place, clause in enumerate(siblings):
        opening = opening_of(clause, lines, latest)
        if opening is None or _INSERTED.search(clause.label):
            continue
        member = Member(clause, opening)
        if opening.label is not None:
            latest[opening.label.scheme] = opening.label.value
        key = (member.scheme, opening.label.prefix if opening.label else "")
        run = current.get(key)
        if run is None or _begins(member, run, place, siblings):
            run = current[key] = []
            found.append(run)
        run.append(member)
    return found


def _begins(member: Member, run: Sequence[Member], place: int, siblings: Sequence[Clause]) -> bool:
    """Whether a member begins a run of its own behind another."""
    last = run[-1]
    if member.clause.kind is ClauseKind.ITEM:
        return member.clause.label == "1"  # the page's own count
    if member.clause.kind is ClauseKind.BULLET:
        return siblings[place - 1] is not last.clause
    repeated = last.value == 1 and siblings[place - 1] is last.clause
    return member.value == 1 and not repeated


def run_with(standing: Standing, lines: Sequence[str]) -> tuple[list[Member], int] | None:
    """The run that a clause belongs to, and its place in it; None where it bears no label."""
    for run in runs(standing.siblings, lines):
        for place, member in enumerate(run):
            if member.clause is standing.clause:
                return run, place
    return None


def labelled_standing(
    clauses: Sequence[Clause], line: int, lines: Sequence[str], *, headings: bool = True
) -> Standing | None:
    """The innermost clause at a line that begins with a label or a marker."""
    standing = standing_at(clauses, line)
    while standing is not None:
        if standing.clause.kind is ClauseKind.HEADING and not headings:
            return None
        if opening_of(standing.clause, lines) is not None:
            return standing
        standing = around(clauses, standing)
    return None


def successor(member: Member) -> str | None:
    """The label that comes after a member's; None where its writing has no form for one."""
    label = member.opening.label
    if label is None:
        return member.opening.shown
    if member.opening.listed:
        return str(label.value + 1)
    return relabelled(label, label.value + 1)


def all_alike(run: Sequence[Member]) -> bool:
    """Whether every item is typed with the same number, and the page counts."""
    return len(run) > 1 and len({member.opening.shown for member in run}) == 1


def base_of(opening: LabelledLine, dialect: str) -> int:
    """The column (from 0) at which stands what belongs to a clause: behind a list's marker.

    kramdown counts the marker's width, Python-Markdown four columns; a lettered paragraph is no
    container, so what follows it stands where it stands itself.
    """
    if not opening.listed:
        return len(opening.indent)
    if dialect == PYTHON_MARKDOWN:
        return len(opening.indent) + 4
    marker = opening.start + len(opening.shown) + (opening.label is not None)
    return min(max(opening.words, marker + 1), marker + 4)


def members(clauses: Sequence[Clause], lines: Sequence[str]) -> Iterator[Member]:
    """Every clause that begins with a typed label, in reading order."""
    for clause in every_clause(clauses):
        if (opening := opening_of(clause, lines)) is not None:
            yield Member(clause, opening)
