"""Moving a clause, with everything under it, before or behind the one beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from policyeditor.drafting.drafted import Drafted, region_edit
from policyeditor.drafting.following import following
from policyeditor.drafting.openings import last_line, standing_at
from policyeditor.drafting.relabelling import typed_label, with_label
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.labels import read_label
from policyeditor.policy.policy import Policy, read_policy


def move_clause(policy: Policy, line: int, *, down: bool, column: int = 1) -> Drafted | None:
    """Exchange the clause at a line with the one before or behind it under the same heading.

    Both take each other's label, so that the numbers stay in order; what stands under them moves
    along.  None where there is no clause, none beside it, or where the page would not be the same
    clauses in another order.
    """
    standing = standing_at(policy.clauses, line)
    if standing is None:
        return None
    siblings, place = standing.siblings, standing.place
    other = place + (1 if down else -1)
    if not 0 <= other < len(siblings):
        return None
    first, second = siblings[min(place, other)], siblings[max(place, other)]
    if first.kind is not second.kind:
        return None
    lines = policy.view.split("\n")
    old_order = _exchanged(first, second, len(lines))
    if old_order is None:
        return None
    labelled = apply_edits(policy.view, _exchange_labels(first, second, lines)).split("\n")
    if len(labelled) != len(lines):
        return None
    new_lines = [labelled[number - 1] for number in old_order]
    new = read_policy("\n".join(new_lines))
    if _told(every_clause(new.clauses)) != _told(_swapped(policy.clauses, first, second)):
        return None
    where = {old: number for number, old in enumerate(old_order, 1)}
    clause = siblings[place]
    at = where[line if line <= clause.end_line else clause.line]
    edits = region_edit(lines, new_lines)
    return Drafted(edits, at, column, following(policy, new, where.get))


def _exchanged(first: Clause, second: Clause, count: int) -> list[int] | None:
    """The numbers of the old lines in their new order; what stands between stays between."""
    a, a_end, b, b_end = first.line, last_line(first), second.line, last_line(second)
    if not a <= a_end < b <= b_end:
        return None
    return [
        *range(1, a), *range(b, b_end + 1), *range(a_end + 1, b), *range(a, a_end + 1),
        *range(b_end + 1, count + 1),
    ]  # fmt: skip


def _exchange_labels(first: Clause, second: Clause, lines: Sequence[str]) -> list[Edit]:
    """Each takes the other's label, where both are numbered in one way."""
    one, other = typed_label(first, lines), typed_label(second, lines)
    if not one or not other or not _one_scheme(first, one, other):
        return []
    edits = [*with_label(first, other, lines), *with_label(second, one, lines)]
    for clause, old, new in ((first, one, other), (second, other, one)):
        if clause.kind is ClauseKind.ITEM and len(old) != len(new):
            edits += _shifted(clause, len(new) - len(old), lines)
    return edits


def _one_scheme(clause: Clause, one: str, other: str) -> bool:
    if clause.kind is ClauseKind.ITEM:
        return True
    heading = clause.kind is ClauseKind.HEADING
    first = read_label(f"{one} X", heading=heading) or read_label(f"{one}. X")
    if first is None:
        return False
    known = {first.scheme: first.value}
    second = read_label(f"{other} X", known, heading=heading) or read_label(f"{other}. X", known)
    return second is not None and second.scheme == first.scheme and second.prefix == first.prefix


def _shifted(clause: Clause, by: int, lines: Sequence[str]) -> list[Edit]:
    """Indent what stands in an item as far as the words behind its new marker."""
    edits = []
    for number in range(clause.line + 1, last_line(clause) + 1):
        text = lines[number - 1]
        spaces = len(text) - len(text.lstrip(" "))
        if not text.strip() or spaces < max(1, -by):
            continue
        if by > 0:
            edits.append(Edit(number, 1, number, 1, " " * by))
        else:
            edits.append(Edit(number, 1, number, 1 - by, ""))
    return edits


def _swapped(clauses: Sequence[Clause], first: Clause, second: Clause) -> list[Clause]:
    """The clauses, all in reading order, as they follow one another after the exchange."""
    every = list(every_clause(clauses))
    one, other = list(every_clause((first,))), list(every_clause((second,)))
    at = every.index(first)
    return [*every[:at], *other, *one, *every[at + len(one) + len(other) :]]


def _told(clauses: Iterable[Clause]) -> list[tuple[ClauseKind, str]]:
    return [(each.kind, each.text) for each in clauses]
