"""What one version changed of a clause and of all under it, told from two texts as read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policyeditor.comparison.model import Change, ChangeKind, Op, Significance
from policyeditor.workspace.timeline_model import NOISE, ClauseChange, Part, Place, Words

if TYPE_CHECKING:
    from policyeditor.comparison.matching import Matching
    from policyeditor.comparison.units import Unit
    from policyeditor.policy.policy import Policy

# What reads and compares is imported by the process that does it: the window's names the types.


@dataclass(frozen=True, slots=True)
class Read:
    """A text as read: the policy, and its clauses in a row."""

    policy: Policy
    row: tuple[Unit, ...]

    def unit(self, identity: str) -> Unit | None:
        """The clause with an id."""
        return next((unit for unit in self.row if unit.clause.id == identity), None)

    def id_at(self, place: Place) -> str:
        """The id of a clause in this text: of the one on its line, where that is told."""
        named = self.unit(place.id)
        if not place.line or (named is not None and named.clause.line == place.line):
            return place.id
        before = [unit for unit in self.row if unit.clause.line <= place.line]
        return before[-1].clause.id if before else place.id


def read_clauses(view: str, near: Policy | None) -> Read:
    """Read a text; what it shares with one read before is not read again."""
    from policyeditor.comparison.units import units
    from policyeditor.policy.policy import read_policy

    policy = read_policy(view, near)
    return Read(policy, units(policy.clauses))


def change_of(
    old: Read, new: Read, was: Unit | None, now: Unit, matching: Matching
) -> ClauseChange:
    """The change with the comparison's judgement of all that concerns the clause."""
    from policyeditor.comparison.compare import compare

    old_lines = _lines(was) if was else None
    new_lines = _lines(now)
    concerned = [
        change
        for change in compare(old.policy, new.policy).changes
        if change.kind is not ChangeKind.DETAILS
        and (_meet(change.old_lines, old_lines) or _meet(change.new_lines, new_lines))
    ]
    if was is None:
        kinds: tuple[ChangeKind, ...] = (ChangeKind.ADDED,)
    else:
        kinds = _kinds(concerned) or (ChangeKind.RENUMBERED,)
    return ClauseChange(
        kinds,
        _worst(concerned),
        was.clause.path if was else "",
        now.clause.path,
        now.clause.title,
        _parts(was, now, old.row, new.row, matching),
        now.clause.id,
        begins=was is None,
    )


def beginning(text: Read, here: str) -> ClauseChange:
    """A clause that was there when the history began."""
    row = text.row
    now = next(unit for unit in row if unit.clause.id == here)
    parts = tuple(
        Part(unit.clause.label, unit.clause.label, ((Op.EQUAL, unit.clause.text),))
        for unit in row[now.number : now.last]
    )
    clause = now.clause
    return ClauseChange(
        (), Significance.EDITORIAL, clause.path, clause.path, clause.title, parts, here, begins=True
    )


def _parts(
    was: Unit | None,
    now: Unit,
    old_row: Sequence[Unit],
    new_row: Sequence[Unit],
    matching: Matching,
) -> tuple[Part, ...]:
    """The redline of a clause and all under it, in reading order; what went is where it stood."""
    from policyeditor.comparison.tokens import tokens
    from policyeditor.comparison.words import word_ops

    inside = range(was.number, was.last) if was else range(0)
    waiting = list(inside)
    if was is not None:
        waiting.remove(was.number)
    parts: list[Part] = []

    def gone(until: int) -> Iterator[Part]:
        while waiting and waiting[0] < until:
            clause = old_row[waiting.pop(0)].clause
            yield Part(clause.label, "", ((Op.DELETE, clause.text),) if clause.text else ())

    kept = {
        unit.number: matching.to_old[unit.number]
        for unit in new_row[now.number : now.last]
        if matching.to_old.get(unit.number, -1) in inside
    }
    if was is not None:
        kept[now.number] = was.number
    left = set(kept.values())
    waiting = [number for number in waiting if number not in left]
    for unit in new_row[now.number : now.last]:
        before = kept.get(unit.number)
        if before is None:
            words: Words = ((Op.INSERT, unit.clause.text),) if unit.clause.text else ()
            parts.append(Part("", unit.clause.label, words))
            continue
        parts += gone(before)
        earlier = old_row[before].clause
        words = word_ops(tokens(earlier.text), tokens(unit.clause.text))
        parts.append(Part(earlier.label, unit.clause.label, words))
    parts += gone(len(old_row))
    return tuple(parts)


def _lines(unit: Unit) -> tuple[int, int]:
    clause = unit.clause
    last = clause.end_line
    below = list(clause.children)
    while below:
        each = below.pop()
        last = max(last, each.end_line)
        below += each.children
    return clause.line, last


def _meet(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    return bool(one and other and one[0] <= other[1] and other[0] <= one[1])


def _kinds(changes: Sequence[Change]) -> tuple[ChangeKind, ...]:
    """What happened, each once: what a reader notices before numbering and layout."""
    found = dict.fromkeys(change.kind for change in changes)
    return tuple(sorted(found, key=lambda kind: kind in NOISE))


def _worst(changes: Sequence[Change]) -> Significance:
    found = {change.significance for change in changes}
    for worst in (Significance.SIGNIFICANT, Significance.REVIEW):
        if worst in found:
            return worst
    return Significance.EDITORIAL
