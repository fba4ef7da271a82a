"""A clause deleted with all that stands under it, and what cited it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.following import following
from policyeditor.drafting.openings import Standing, all_alike, last_line, run_with, standing_at
from policyeditor.drafting.references import Reference, references
from policyeditor.drafting.sheet import Sheet, edits_between, words_of
from policyeditor.policy.clauses import Clause, every_clause
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.policy import Policy, read_policy


@dataclass(frozen=True, slots=True)
class Deletion:
    """A clause on its way out: the act, the clause, and the references that lead to it."""

    drafted: Drafted
    clause: Clause
    lost: tuple[Reference, ...]


def delete_clause(policy: Policy, line: int) -> Deletion | None:
    """Take out the clause at a line with its children; those behind it count back by one.

    None where there is none, or where more or less would go than the clause.
    """
    standing = standing_at(policy.clauses, line)
    if standing is None or _shares_its_line(standing):
        return None
    clause, lines = standing.clause, policy.view.split("\n")
    sheet = Sheet(lines)
    found = run_with(standing, lines)
    if found is not None and not all_alike(found[0]):
        sheet.close_up(*found)
    first, last = _stretch(clause, lines)
    edits = (*edits_between(lines, sheet.lines), _removal(first, last, lines))
    new = read_policy(apply_edits(policy.view, edits))
    gone = {id(each) for each in every_clause((clause,))}
    kept = [each.text for each in every_clause(policy.clauses) if id(each) not in gone]
    if words_of(new.clauses) != [text for text in kept if text]:
        return None

    def new_line(number: int) -> int | None:
        if first <= number <= last:
            return None
        return number - (last - first + 1 if number > last else 0)

    ids = {each.id for each in every_clause((clause,))}
    lost = tuple(
        each for each in references(policy)
        if each.target in ids and not clause.line <= each.line <= last
    )  # fmt: skip
    at = min(first, new.view.count("\n") + 1)
    drafted = Drafted(edits, at, 1, following(policy, new, new_line))
    return Deletion(drafted, clause, lost)


def _shares_its_line(standing: Standing) -> bool:
    """Whether a clause begins behind another's label: ``1. (A) Names``."""
    return bool(standing.above) and standing.above[-1].line == standing.clause.line


def _stretch(clause: Clause, lines: Sequence[str]) -> tuple[int, int]:
    """The lines that go: with the empty ones behind, or at the end those before.

    The empty lines behind stay where there are none before: something must part what is left.
    """
    first, last = clause.line, last_line(clause)
    if first > 1 and lines[first - 2].strip() and any(lines[last:]):
        return first, last
    while last < len(lines) and not lines[last].strip():
        last += 1
    if last == len(lines):
        last = last_line(clause)
        while first > 1 and not lines[first - 2].strip():
            first -= 1
    return first, last


def _removal(first: int, last: int, lines: Sequence[str]) -> Edit:
    if last < len(lines):
        return Edit(first, 1, last + 1, 1, "")
    if first == 1:
        return Edit(1, 1, last, len(lines[-1]) + 1, "")
    return Edit(first - 1, len(lines[first - 2]) + 1, last, len(lines[last - 1]) + 1, "")
