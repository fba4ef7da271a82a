"""A policy's words with the places they stand at in the Markdown, clause by clause."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.edits import line_starts
from policyeditor.policy.plain import placed, reference_name
from policyeditor.policy.policy import Policy

# What stands before a clause's own words.
_LEAD = re.compile(r"(?:[ \t]*>[ \t]?)*[ \t]*(?:(?:[-*+•]|\d{1,9}[.)])[ \t]+)?(?:#{1,6}[ \t]+)?")
_MARKS_ONLY = re.compile(r"[\s|:+=#>*_-]*")

Character = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Unit:
    """A clause's own words within ``Written.text``, and its lines (from 1, both included).

    ``label_end`` is where its typed label ends and its words begin.
    """

    clause: Clause
    start: int
    end: int
    label_end: int
    line: int
    end_line: int


@dataclass(frozen=True, slots=True)
class Written:
    """The words a reader sees, one unit a line, and where each character stands in the view."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    units: tuple[Unit, ...]
    unit_starts: tuple[int, ...]

    def unit_at(self, at: int) -> int:
        """The number of the unit that a character belongs to."""
        return max(bisect_right(self.unit_starts, at) - 1, 0)


def written(policy: Policy) -> Written:
    """The words of a policy's body with their places."""
    view = policy.view
    lines = line_starts(view)
    references = {reference_name(name): link.target for name, link in policy.scan.links.items()}
    row: list[Character] = []
    units: list[Unit] = []
    done: dict[tuple[int, int], int] = {}
    for clause in sorted(every_clause(policy.clauses), key=lambda each: each.line):
        last = min(clause.end_line, len(lines))
        start = lines[clause.line - 1]
        end = lines[last] - 1 if last < len(lines) else len(view)
        read = _read(view, start, end, references)
        first, words, stop = _own(clause, read, done.get((start, end), 0))
        if first >= stop:
            continue
        done[(start, end)] = stop
        begin = len(row)
        own = read[first:stop]
        if clause.kind is ClauseKind.ROW:
            own = [("\n" if each[0] == "|" else each[0], *each[1:]) for each in own]
        row += own
        units.append(
            Unit(clause, begin, len(row), begin + words - first, clause.line, clause.end_line)
        )
        row.append(("\n", end, end))
    return Written(
        "".join(each[0] for each in row),
        tuple(each[1] for each in row),
        tuple(each[2] for each in row),
        tuple(units),
        tuple(unit.start for unit in units),
    )


def words_of(view: str, start: int, end: int, references: Mapping[str, str]) -> str:
    """The words that a stretch of a view shows, however they are spaced."""
    return " ".join("".join(each[0] for each in placed(view[start:end], references)).split())


def _read(view: str, start: int, end: int, references: Mapping[str, str]) -> list[Character]:
    """The characters of some lines, each run of space as one."""
    found: list[Character] = []
    for character, first, last in placed(view[start:end], references):
        shown = " " if character.isspace() else character
        if shown == " " and found and found[-1][0] == " ":
            found[-1] = (" ", found[-1][1], start + last)
        else:
            found.append((shown, start + first, start + last))
    return found


def _own(clause: Clause, read: list[Character], after: int) -> tuple[int, int, int]:
    """Where a clause's label, its words and their end stand among the characters of its lines."""
    text = "".join(each[0] for each in read)
    wanted = " ".join(clause.text.split())
    at = text.find(wanted, after) if wanted else -1
    if at >= 0:
        label = text.rfind(clause.label, after, at) if clause.label else -1
        typed = label >= 0 and _MARKS_ONLY.fullmatch(text, label + len(clause.label), at)
        if label >= 0 and (typed or text[label + len(clause.label) : at].strip(" .):") == ""):
            head = text[after:label]
            # A counted number before an item's words is the list's, not the text's.
            if clause.kind not in (ClauseKind.ITEM, ClauseKind.BULLET) or head.strip(" -*+>"):
                return label, at, at + len(wanted)
        return at, at, at + len(wanted)
    lead = _LEAD.match(text, after)
    first = lead.end() if lead else after
    stop = len(text)
    while first < stop and text[first] in " |":
        first += 1
    while stop > first and text[stop - 1] in " |":
        stop -= 1
    return first, first, stop
