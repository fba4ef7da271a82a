"""One clause of an old version: found again in the draft, put back into it, quoted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policyeditor.errors import InputError
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.workspace.timeline_model import Place

if TYPE_CHECKING:
    from policyeditor.comparison.matching import Matching
    from policyeditor.comparison.units import Unit
    from policyeditor.policy.clauses import Clause
    from policyeditor.policy.policy import Policy

# What reads and compares is imported by the process that does it, as in ``comparing``.


@dataclass(frozen=True, slots=True)
class Cited:
    """A clause to choose from a list: how it is cited, its first words, how deep it stands."""

    id: str
    path: str
    title: str
    depth: int
    line: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """A clause to be quoted: the policy's title, how it is cited, its words with their labels."""

    policy: str
    path: str
    title: str
    text: str


def cited_clauses(clauses: Sequence[Clause], depth: int = 0) -> tuple[Cited, ...]:
    """All clauses that can be cited or named, in reading order."""
    found: list[Cited] = []
    for clause in clauses:
        if clause.title or clause.path:
            found.append(Cited(clause.id, clause.path, clause.title, depth, clause.line))
        found += cited_clauses(clause.children, depth + 1)
    return tuple(found)


def quote(place: Place) -> Quotation:
    """A clause with all that stands under it, as it reads published."""
    from policyeditor.policy.policy import read_policy

    policy = read_policy(place.view)
    unit = _unit(_row(policy), place.id)
    rows = _row(policy)[unit.number : unit.last]
    lines = (" ".join(part for part in (u.clause.label, u.clause.text) if part) for u in rows)
    text = "\n".join(line for line in lines if line)
    return Quotation(policy.front_matter.text("title"), unit.clause.path, unit.clause.title, text)


def restoring_edits(place: Place, draft: str) -> tuple[Edit, ...]:
    """The edits of the draft that give a clause, with all under it, its old words again.

    The number it has now is kept, and every line of other clauses.  A clause that is gone comes
    back where it stood.  None where it reads so already.  Raises InputError where the clause
    cannot be put back by itself: it was split, or shares its lines with another.
    """
    from policyeditor.comparison.matching import match
    from policyeditor.comparison.model import Change, ChangeKind, Significance
    from policyeditor.comparison.reverting import revert
    from policyeditor.policy.policy import read_policy

    old, new = read_policy(place.view), read_policy(draft)
    old_row, new_row = _row(old), _row(new)
    unit = _unit(old_row, place.id)
    matching = match(old_row, new_row)
    now = matching.to_new.get(unit.number)
    lines = _lines(old_row[unit.number : unit.last])
    if now is None:
        if matching.new_of(unit.number) is not None:
            raise InputError("timeline.clause-not-alone")
        change = Change(
            ChangeKind.REMOVED,
            Significance.REVIEW,
            old_lines=lines,
            old_label=unit.clause.label,
            after_line=_line_before(unit, old_row, new_row, matching),
        )
    else:
        target = new_row[now]
        if _says(old_row, unit) == _says(new_row, target):
            return ()
        change = Change(
            ChangeKind.REWORDED,
            Significance.REVIEW,
            old_lines=lines,
            new_lines=_lines(new_row[target.number : target.last]),
            old_label=unit.clause.label,
            new_label=target.clause.label,
        )
    edits = revert(change, old, new)
    if not edits or not _came_back(old_row, unit, apply_edits(draft, edits)):
        raise InputError("timeline.clause-not-alone")
    return edits


def _came_back(old_row: Sequence[Unit], unit: Unit, text: str) -> bool:
    """Whether the clause stands in a text with its old words, and all that stood under it."""
    from policyeditor.policy.policy import read_policy

    row = _row(read_policy(text))
    return any(_says(row, each) == _says(old_row, unit) for each in row)


def _says(row: Sequence[Unit], unit: Unit) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """What a clause says with all under it, its own number aside: words, marks and links."""
    return tuple(
        (
            each.clause.label if each is not unit else "",
            " ".join(each.clause.text.split()),
            each.clause.links,
        )
        for each in row[unit.number : unit.last]
    )


def _line_before(
    unit: Unit, old_row: Sequence[Unit], new_row: Sequence[Unit], matching: Matching
) -> int:
    """The line of the draft after which a clause stood: the last before it that stayed."""
    for number in range(unit.number - 1, -1, -1):
        now = matching.new_of(number)
        if now is not None and now not in matching.moved:
            whole = old_row[number].last <= unit.number
            return _lines(new_row[now : new_row[now].last if whole else now + 1])[1]
    return 0


def _row(policy: Policy) -> tuple[Unit, ...]:
    from policyeditor.comparison.units import units

    return units(policy.clauses)


def _unit(row: Sequence[Unit], identity: str) -> Unit:
    found = next((unit for unit in row if unit.clause.id == identity), None)
    if found is None:
        raise InputError("timeline.clause-gone")
    return found


def _lines(row: Sequence[Unit]) -> tuple[int, int]:
    return row[0].clause.line, max(unit.clause.end_line for unit in row)
