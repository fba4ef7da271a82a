"""A new clause between two: behind the one at the cursor with all that stands under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policyeditor.drafting.continuing import gap_of, lead_of
from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.openings import (
    Member,
    Standing,
    all_alike,
    around,
    labelled_standing,
    last_line,
    run_with,
    standing_at,
    successor,
)
from policyeditor.drafting.sheet import Sheet, edits_between, is_heading, words_of
from policyeditor.policy.clauses import Clause
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.policy import Policy, read_policy

_HASHES = re.compile(r" {0,3}#{1,6}[ \t]+")
_PROBE = "Xqxq"  # words put into the new clause while it is tried out


def insert_clause(policy: Policy, line: int) -> Drafted | None:
    """Begin a clause behind the one at a line, numbered on; those behind it count on by one.

    None where no clause is numbered and there is no heading around, or where the page would not
    have one clause more and be the same otherwise.
    """
    lines = policy.view.split("\n")
    standing = labelled_standing(policy.clauses, line, lines)
    found = run_with(standing, lines) if standing else None
    if found is None:
        return _plain_heading(policy, line, lines)
    run, place = found
    here = run[place]
    label = here.opening.shown if all_alike(run) else successor(here)
    if label is None:
        return None
    sheet = Sheet(lines)
    if not all_alike(run):
        sheet.make_room(run, place + 1)
    opening = lead_of(lines, here.opening) + label + gap_of(lines, here.opening)
    return _put(policy, sheet, here.clause, opening, apart=_apart(lines, run, place))


def _plain_heading(policy: Policy, line: int, lines: Sequence[str]) -> Drafted | None:
    standing = standing_at(policy.clauses, line)
    while standing is not None and not is_heading(standing.clause):
        standing = around(policy.clauses, standing)
    return _after_heading(policy, standing, lines) if standing is not None else None


def _after_heading(policy: Policy, standing: Standing, lines: Sequence[str]) -> Drafted | None:
    hashes = _HASHES.match(lines[standing.clause.line - 1])
    if hashes is None or standing.clause.label:
        return None
    return _put(policy, Sheet(lines), standing.clause, hashes.group(), apart=True)


def _put(
    policy: Policy, sheet: Sheet, after: Clause, opening: str, *, apart: bool
) -> Drafted | None:
    lines = policy.view.split("\n")
    end = last_line(after)
    edits = edits_between(lines, sheet.lines)
    column = len(lines[end - 1]) + 1
    head = "\n\n" if apart else "\n"
    tail = "\n" if apart and end < len(lines) and lines[end].strip() else ""

    def inserted(words: str) -> Edit:
        return Edit(end, column, end, column, f"{head}{opening}{words}{tail}")

    new = read_policy(apply_edits(policy.view, (*edits, inserted(_PROBE))))
    words = words_of(new.clauses)
    if [each for each in words if each != _PROBE] != words_of(policy.clauses):
        return None
    if _PROBE not in words:
        return None
    return Drafted((*edits, inserted("")), end + len(head), len(opening) + 1)


def _apart(lines: Sequence[str], run: Sequence[Member], place: int) -> bool:
    """Whether the clauses of a run stand apart by an empty line."""
    for later in (place + 1, place):
        if 0 < later < len(run):
            return not lines[run[later].clause.line - 2].strip()
    return not run[place].opening.listed
