"""Tab and Shift+Tab in a heading: with all that stands under it one level in, or out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policyeditor.drafting.continuing import gap_of
from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.openings import Member, Standing, run_with, runs, successor
from policyeditor.drafting.sheet import Sheet, doubled, edits_between, is_heading, words_of
from policyeditor.policy.clauses import Clause, every_clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import Policy, read_policy

_HASHES = re.compile(r" {0,3}(#{1,6})(?=[ \t])")
_DEEPEST = 6
_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{1,3})*")


def level_of(clause: Clause, lines: Sequence[str]) -> int:
    """The level of a heading typed with hashes; 0 for any other."""
    found = _HASHES.match(lines[clause.line - 1]) if is_heading(clause) else None
    return len(found[1]) if found else 0


def reheaded(clause: Clause, by: int, sheet: Sheet) -> bool:
    """Give a heading and those under it levels further in or out; False where there are none."""
    for each in every_clause((clause,)):
        text = sheet.lines[each.line - 1]
        found = _HASHES.match(text) if is_heading(each) else None
        if found is None:
            continue
        level = len(found[1]) + by
        if not 1 <= level <= _DEEPEST:
            return False
        sheet.lines[each.line - 1] = text[: found.start(1)] + "#" * level + text[found.end() :]
    return True


def number_below(target: Clause, lines: Sequence[str]) -> str | None:
    """The number of a heading that becomes the last under another."""
    below = [run for run in runs(target.children, lines) if is_heading(run[0].clause)]
    if below:
        return successor(below[-1][-1])
    return f"{target.label}.1" if _DECIMAL.fullmatch(target.label) else None


def change_heading_level(
    policy: Policy, standing: Standing, line: int, column: int, *, deeper: bool
) -> Drafted | None:
    """Put a heading under the one before it, or beside the one around it; None where it cannot.

    No heading comes to stand beside the title of the policy.
    """
    lines = policy.view.split("\n")
    sheet = Sheet(lines)
    done = _deeper(standing, lines, sheet) if deeper else _outer(policy, standing, lines, sheet)
    if not done:
        return None
    edits = edits_between(lines, sheet.lines)
    new = read_policy(apply_edits(policy.view, edits))
    if words_of(new.clauses) != words_of(policy.clauses):
        return None
    if doubled(new.clauses) > doubled(policy.clauses):
        return None
    grown = len(sheet.lines[line - 1]) - len(lines[line - 1])
    return Drafted(edits, line, max(column + grown, 1))


def _deeper(standing: Standing, lines: Sequence[str], sheet: Sheet) -> bool:
    clause = standing.clause
    headings = [each for each in standing.siblings[: standing.place] if is_heading(each)]
    level = level_of(clause, lines)
    if not level or not headings or level_of(headings[-1], lines) != level:
        return False
    own = run_with(standing, lines)
    if own is not None:
        sheet.close_up(*own)
        if (number := number_below(headings[-1], lines)) is not None:
            below = [run for run in runs(headings[-1].children, lines) if is_heading(run[0].clause)]
            _written(sheet, own[0][own[1]], number, below[-1][-1] if below else None, lines)
    return reheaded(clause, 1, sheet)


def _outer(policy: Policy, standing: Standing, lines: Sequence[str], sheet: Sheet) -> bool:
    if not standing.above:
        return False
    clause, parent = standing.clause, standing.above[-1]
    level, outer = level_of(clause, lines), level_of(parent, lines)
    if not level or outer <= 1:
        return False
    own = run_with(standing, lines)
    siblings = standing.above[-2].children if len(standing.above) > 1 else policy.clauses
    place = list(siblings).index(parent)
    there = run_with(Standing(siblings, place, standing.above[:-1]), lines)
    if own is not None and there is not None:
        run, at = there
        number = successor(run[at])
        if number is None:
            return False
        sheet.make_room(run, at + 1)
        _written(sheet, own[0][own[1]], number, run[at], lines)
        _number_followers(own, number, clause, sheet)
    return reheaded(clause, outer - level, sheet)


def _written(
    sheet: Sheet, member: Member, number: str, like: Member | None, lines: Sequence[str]
) -> None:
    """Give a heading another number, with the point or space behind it that others have."""
    sheet.relabel(member.clause, number)
    if like is not None:
        sheet.reopen(member, member.opening.indent + number + gap_of(lines, like.opening))


def _number_followers(
    own: tuple[list[Member], int], number: str, clause: Clause, sheet: Sheet
) -> None:
    """Number those that followed a heading and stand under it now, behind its own."""
    run, place = own
    count = sum(is_heading(each) and bool(each.label) for each in clause.children)
    if _DECIMAL.fullmatch(number) and run[place].scheme.startswith("decimal"):
        for value, member in enumerate(run[place + 1 :], count + 1):
            sheet.relabel(member.clause, f"{number}.{value}")
