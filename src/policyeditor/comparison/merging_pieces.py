"""A policy's view cut into the pieces that two people's work is joined by.

A piece is one clause's own lines, one document detail, or a stretch of lines between clauses; the
blank lines after it are kept apart, for they belong to it and its neighbour together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyeditor.comparison.units import Unit, units
from policyeditor.policy.clauses import ClauseKind
from policyeditor.policy.policy import Policy

# An attribute list, or the line under a table's head: they belong to what stands above them.
_BELONGS_ABOVE = re.compile(r"[ \t]*(?:\{:.*\}|[|:+= -]*-[|:+= -]*)[ \t]*")
_MARKER = re.compile(r"(?:[ \t]*>[ \t]?)*[ \t]*(?:(?:[-*+•]|\d{1,9}[.)])[ \t]+)?(?:#{1,6}[ \t]+)?")
_COUNTED = frozenset({ClauseKind.ITEM, ClauseKind.BULLET})
_TYPED = frozenset({ClauseKind.HEADING, ClauseKind.LETTERED})


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines of a view with the blank ones after them.

    ``units`` are the clauses in it, mostly one; ``key`` is a document detail's.  ``depth`` tells
    how deep it reads under headings and lead-ins: what is deeper belongs to what stands above.
    """

    line: int
    lines: tuple[str, ...]
    gap: tuple[str, ...]
    units: tuple[Unit, ...] = ()
    key: str = ""
    depth: int = 0

    @property
    def text(self) -> str:
        """Its lines as one text."""
        return "\n".join(self.lines)

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading."""
        return len(self.units) == 1 and self.units[0].is_heading

    @property
    def lead(self) -> str:
        """What stands before its own words: indentation, the marker, a typed label."""
        if len(self.units) != 1 or not self.lines:
            return ""
        label, line = self.units[0].clause.label, self.lines[0]
        marker = _MARKER.match(line)
        start = marker.end() if marker else 0
        if self.units[0].clause.kind in _TYPED and label and line.startswith(label, start):
            rest = line[start + len(label) :]
            return line[: len(line) - len(rest.lstrip(" \t.):"))]
        return line[:start]

    @property
    def typed_label(self) -> str:
        """The label that stands in the text itself; empty where the site counts or none is."""
        if len(self.units) == 1 and self.units[0].clause.kind in _TYPED:
            return self.units[0].clause.label
        return ""

    @property
    def is_counted(self) -> bool:
        """Whether it is an entry of a list, whose numbers the site counts itself."""
        return len(self.units) == 1 and self.units[0].clause.kind in _COUNTED

    @property
    def path(self) -> str:
        """How it is cited."""
        return self.units[0].clause.path if self.units else ""

    @property
    def title(self) -> str:
        """Its heading or first words; a detail's key."""
        if self.units:
            return self.units[0].clause.title
        return self.key or next((line.strip()[:60] for line in self.lines if line.strip()), "")


@dataclass(frozen=True, slots=True)
class Pieces:
    """A view in pieces; ``head`` are the blank lines before the first."""

    head: tuple[str, ...]
    row: tuple[Piece, ...]
    units: tuple[Unit, ...]

    def of_unit(self) -> dict[int, int]:
        """The number of the piece that each unit, by its number, stands in."""
        return {unit.number: at for at, piece in enumerate(self.row) for unit in piece.units}


def pieces(policy: Policy) -> Pieces:
    """The pieces of a policy, in the order of its lines."""
    found = units(policy.clauses)
    lines = policy.view.split("\n")
    depths = _depths(found)
    row: list[Piece] = []
    head: tuple[str, ...] = ()
    at = 0
    for first, last, inside, key in (*_spans(policy, found, lines), (len(lines), 0, (), "")):
        gap = tuple(lines[at:first])
        if row:
            before = row[-1]
            row[-1] = Piece(before.line, before.lines, gap, before.units, before.key, before.depth)
        else:
            head = gap
        if last:
            depth = depths[inside[0].number] if inside else (row[-1].depth if row else 0)
            row.append(Piece(first + 1, tuple(lines[first:last]), (), inside, key, depth))
            at = last
    return Pieces(head, tuple(row), found)


_Span = tuple[int, int, tuple[Unit, ...], str]


def _spans(policy: Policy, found: Sequence[Unit], lines: list[str]) -> Iterator[_Span]:
    """Stretches of lines, from 0, the end exclusive, that cover all lines but blank ones."""
    body = policy.front_matter.body_line - 1
    keys = sorted(
        (place.line - 1, min(place.end_line, body), key)
        for key, place in policy.front_matter.places.items()
    )
    at = 0
    for first, last, key in keys:
        if first < at or last <= first:
            continue
        yield from _single(lines, at, first)
        while last > first + 1 and not lines[last - 1].strip():
            last -= 1
        yield first, last, (), key
        at = last
    yield from _single(lines, at, body)
    at = body
    starts = [*(first for first, _, _ in _clauses(found, body)), len(lines)]
    for (first, last, inside), end in zip(_clauses(found, body), starts[1:], strict=True):
        yield from _blocks(lines, at, first)
        while last < end and lines[last].strip() and _BELONGS_ABOVE.fullmatch(lines[last]):
            last += 1
        yield first, last, inside, ""
        at = last
    yield from _blocks(lines, at, len(lines))


def _clauses(found: Sequence[Unit], body: int) -> Iterator[tuple[int, int, tuple[Unit, ...]]]:
    """The clauses' own lines in order; those that share a line as one."""
    first = last = body
    inside: list[Unit] = []
    for unit in sorted(found, key=lambda unit: (unit.clause.line, unit.number)):
        start, end = unit.clause.line - 1, max(unit.clause.end_line, unit.clause.line)
        if inside and start < last:
            inside.append(unit)
            last = max(last, end)
            continue
        if inside:
            yield first, last, tuple(inside)
        first, last, inside = start, end, [unit]
    if inside:
        yield first, last, tuple(inside)


def _single(lines: list[str], start: int, end: int) -> Iterator[_Span]:
    """The lines between details, each for itself."""
    for at in range(start, end):
        if lines[at].strip():
            yield at, at + 1, (), ""


def _blocks(lines: list[str], start: int, end: int) -> Iterator[_Span]:
    """The stretches of lines between clauses."""
    first = -1
    for at in range(start, end + 1):
        blank = at == end or not lines[at].strip()
        if not blank and first < 0:
            first = at
        elif blank and first >= 0:
            yield first, at, (), ""
            first = -1


def _depths(found: Sequence[Unit]) -> dict[int, int]:
    depths: dict[int, int] = {}
    for unit in found:
        depths[unit.number] = 1 + (depths[unit.governor] if unit.governor >= 0 else 0)
    return depths
