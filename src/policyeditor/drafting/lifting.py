"""What stood in a clause, or behind it, when that clause goes out: labels fit for its new level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.drafting.numerals import relabelled
from policyeditor.drafting.openings import Member, Standing, last_line, members, runs
from policyeditor.drafting.sheet import Sheet
from policyeditor.drafting.styles import is_lettered
from policyeditor.policy.clauses import Clause
from policyeditor.policy.policy import Policy


@dataclass(frozen=True, slots=True)
class Case:
    """A clause whose level changes, with its run and the lines of the text."""

    policy: Policy
    lines: Sequence[str]
    standing: Standing
    run: Sequence[Member]
    place: int
    dialect: str

    @property
    def member(self) -> Member:
        """The clause with its label."""
        return self.run[self.place]


def lift_children(
    sheet: Sheet, children: Sequence[Clause], member: Member, step: int, case: Case
) -> int:
    """Let a clause's children stand where it stood itself, labelled as it was; how many do."""
    count = 0
    for run in runs(children, case.lines):
        if not (is_lettered(member.clause) and is_lettered(run[0].clause)):
            continue
        label = member.opening.label
        by = len(member.opening.indent) - len(run[0].opening.indent)
        for each in run:
            count += 1
            shown = relabelled(label, count) if label is not None else None
            if shown is not None:
                sheet.relabel(each.clause, shown)
            if by:
                sheet.shift(each.clause.line, last_line(each.clause), by)
    return count


def lift_run_behind(
    sheet: Sheet, after: Sequence[Clause], count: int, case: Case
) -> Sequence[Clause]:
    """Label the lettered clauses behind one as it was: they stand where it stood.

    Behind a paragraph of the clause's own the letters of the level below it stand beside it.
    The clauses that were labelled are returned.
    """
    label = case.member.opening.label
    found = runs(after, case.lines)
    if not found or label is None or not is_lettered(case.member.clause):
        return ()
    run = found[0]
    if not is_lettered(run[0].clause) or run[0].value != 1 or run[0].scheme == label.scheme:
        return ()
    for value, each in enumerate(run, count + 1):
        sheet.relabel(each.clause, relabelled(label, value) or each.opening.shown)
    return tuple(each.clause for each in run)


def as_cousins(sheet: Sheet, clause: Clause, case: Case) -> None:
    """Label and indent what stands in a lifted clause as other clauses of its new level have it."""
    inner = runs(clause.children, case.lines)
    if not (inner and is_lettered(clause) and is_lettered(inner[0][0].clause)):
        return
    run, own = inner[0], case.member
    for other in members(case.policy.clauses, case.lines):
        if other.scheme != own.scheme or own.clause.line <= other.clause.line <= clause.line:
            continue
        found = runs(other.clause.children, case.lines)
        first = found[0][0] if found else None
        label = first.opening.label if first is not None else None
        if first is None or label is None or first.opening.listed or label.value != 1:
            continue
        step = len(first.opening.indent) - len(other.opening.indent)
        by = sheet.indent(clause.line) + step - sheet.indent(run[0].clause.line)
        for value, each in enumerate(run, 1):
            if run[0].scheme != label.scheme and run[0].value == 1:
                sheet.relabel(each.clause, relabelled(label, value) or each.opening.shown)
            sheet.shift(each.clause.line, last_line(each.clause), by)
        return
