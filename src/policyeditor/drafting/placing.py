"""A clause carried to another place: before, behind or under another clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from policyeditor.drafting.continuing import gap_of
from policyeditor.drafting.drafted import Drafted, region_edit
from policyeditor.drafting.following import following
from policyeditor.drafting.heading_levels import level_of, number_below, reheaded
from policyeditor.drafting.numerals import relabelled
from policyeditor.drafting.openings import (
    Member,
    Standing,
    all_alike,
    base_of,
    last_line,
    opening_of,
    run_with,
    runs,
    standing_at,
    successor,
)
from policyeditor.drafting.sheet import Sheet, is_heading, words_of
from policyeditor.drafting.styles import (
    Style,
    opening_in,
    restyle,
    scheme_of,
    schemes_of,
    style_of,
    styles_under,
)
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import Policy, read_policy


class Where(StrEnum):
    """On which side of another clause."""

    BEFORE = "before"
    BEHIND = "behind"
    UNDER = "under"


@dataclass(frozen=True, slots=True)
class _Carry:
    """A clause to be carried, the one it is carried to, and the text."""

    policy: Policy
    lines: Sequence[str]
    source: Standing
    target: Standing
    where: Where
    dialect: str


def place_clause(
    policy: Policy, line: int, target: int, where: Where, *, dialect: str = "kramdown"
) -> Drafted | None:
    """Carry the clause that begins on a line to the one that begins on ``target``.

    It takes the label of its new place, both runs are renumbered, and references follow.  None
    where it cannot stand there, or where the page would not be the same clauses in another order.
    """
    lines = policy.view.split("\n")
    source, there = standing_at(policy.clauses, line), standing_at(policy.clauses, target)
    if source is None or there is None or source.clause.line != line:
        return None
    inside = source.clause.line <= target <= last_line(source.clause)
    if inside or (source.above and source.above[-1].line == line):
        return None
    if is_heading(source.clause) and not is_heading(there.clause):
        return None
    carry = _Carry(policy, lines, source, there, where, dialect)
    sheet = Sheet(lines)
    first = _relabelled(carry, sheet)
    if first is None:
        return None
    if is_heading(source.clause):
        level = level_of(there.clause, lines) + (where is Where.UNDER)
        if not reheaded(source.clause, level - level_of(source.clause, lines), sheet):
            return None
    return _carried(carry, sheet, first)


def _relabelled(carry: _Carry, sheet: Sheet) -> int | None:
    """Give all labels for the new order; the line before which the clause goes, in the old one."""
    source, target, lines = carry.source, carry.target, carry.lines
    own = run_with(source, lines)
    if carry.where is Where.UNDER and not is_heading(source.clause):
        return _under(carry, sheet, own)
    if is_heading(source.clause) is not is_heading(target.clause):
        return None
    there = run_with(target, lines)
    behind = carry.where is not Where.BEFORE
    at = last_line(target.clause) + 1 if behind else target.clause.line
    if carry.where is Where.UNDER:
        _leave(own, sheet)
        if own is not None and (label := number_below(target.clause, lines)):
            sheet.relabel(source.clause, label)
        return at
    if own is not None and there is not None and own[0][0].clause is there[0][0].clause:
        _turned(own[0], own[1], there[1], sheet, behind=behind)
        return at
    _leave(own, sheet)
    if there is not None and own is not None:
        run, place = there
        shown = successor(run[place]) if behind else run[place].opening.shown
        if shown is None:
            return None
        if not all_alike(run):
            sheet.make_room(run, place + behind)
        _reopened(carry, sheet, own[0][own[1]], run[place], shown)
    return at


def _leave(own: tuple[list[Member], int] | None, sheet: Sheet) -> None:
    if own is not None and not all_alike(own[0]):
        sheet.close_up(*own)


def _turned(run: Sequence[Member], old: int, to: int, sheet: Sheet, *, behind: bool) -> None:
    """Number a run anew in which one member goes elsewhere."""
    if all_alike(run):
        return
    order = [member for place, member in enumerate(run) if place != old]
    new = to + behind - (old < to + behind)
    order.insert(new, run[old])
    for member, before in zip(order, run, strict=True):
        sheet.relabel(member.clause, before.opening.shown)


def _under(carry: _Carry, sheet: Sheet, own: tuple[list[Member], int] | None) -> int | None:
    """The last of the clauses that stand under the target."""
    if own is None:
        return None
    target, lines = carry.target.clause, carry.lines
    member = own[0][own[1]]
    below = [run for run in runs(target.children, lines) if not is_heading(run[0].clause)]
    if below and below[-1][-1].clause is member.clause:
        return None
    _leave(own, sheet)
    if below:
        last = below[-1][-1]
        shown = last.opening.shown if all_alike(below[-1]) else successor(last)
        if shown is None:
            return None
        if below[-1] == own[0]:  # the clause itself is one of them: it becomes the last
            shown = last.opening.shown
        _reopened(carry, sheet, member, last, shown)
        return last_line(last.clause) + 1
    style = _first_style(carry, member)
    if style is None:
        return None
    _rewritten(carry, sheet, member, style)
    own_lines = [each for each in target.children if not is_heading(each)]
    return (last_line(own_lines[-1]) if own_lines else target.end_line) + 1


def _first_style(carry: _Carry, member: Member) -> Style | None:
    """How the first clause under another begins."""
    target, lines = carry.target.clause, carry.lines
    opening = opening_of(target, lines)
    if opening is None or is_heading(target):
        label = member.opening.label
        listed = member.opening.listed
        shown = "1" if listed and label else relabelled(label, 1) if label else "-"
        if label and label.prefix and target.label[-1:].isdigit():
            shown = f"{target.label}.1"
        style = style_of(member.opening, shown or "(A)", lines[member.clause.line - 1])
        return Style(style.shown, 0, listed, style.point)
    before = Member(target, opening)
    content = base_of(opening, carry.dialect) if opening.listed else 0
    return next(styles_under(before, carry.policy.clauses, lines, content, carry.dialect), None)


def _reopened(carry: _Carry, sheet: Sheet, member: Member, like: Member, shown: str) -> None:
    """Let a clause begin as another one does."""
    if is_heading(member.clause):
        sheet.relabel(member.clause, shown)
        gap = gap_of(carry.lines, like.opening)
        sheet.reopen(member, member.opening.indent + shown + gap)
        return
    line = carry.lines[like.clause.line - 1]
    _rewritten(carry, sheet, member, style_of(like.opening, shown, line))


def _rewritten(carry: _Carry, sheet: Sheet, member: Member, style: Style) -> None:
    line = member.clause.line
    opening = opening_in(style, member, carry.lines[line - 1])
    base = len(opening.rstrip()) + 1 if style.listed else style.indent
    if style.listed and carry.dialect != "kramdown":
        base = style.indent + 4
    sheet.reopen(member, opening)
    above = carry.target.above
    if carry.where is Where.UNDER:
        above = (*above, carry.target.clause)
    restyle(
        sheet, member.clause.children, {scheme_of(style), *schemes_of(above, carry.lines)},
        carry.lines,
    )  # fmt: skip
    step = base - base_of(member.opening, carry.dialect)
    sheet.shift(line + 1, last_line(member.clause), step)


def _carried(carry: _Carry, sheet: Sheet, before: int) -> Drafted | None:
    """The lines in their new order, where they are the same clauses."""
    clause, lines = carry.source.clause, carry.lines
    first, last = clause.line, last_line(clause)
    gap = last
    while gap < len(lines) and not lines[gap].strip():
        gap += 1
    if first <= before <= gap + 1:
        return None  # it stands there already
    rest = [number for number in range(1, len(lines) + 1) if not first <= number <= gap]
    while rest and not lines[rest[-1] - 1].strip():
        rest.pop()  # the last line break comes back below
    at = next((place for place, number in enumerate(rest) if number >= before), len(rest))
    apart: list[int | None] = [None] if _apart(carry, gap > last) else []
    lead = apart if carry.where is not Where.BEFORE and at else []
    follows = at < len(rest) and (carry.where is Where.BEFORE or lines[rest[at] - 1].strip())
    order = [*rest[:at], *lead, *range(first, last + 1), *(apart if follows else []), *rest[at:]]
    order += [None] * (lines[-1] == "")
    new_lines = ["" if number is None else sheet.lines[number - 1] for number in order]
    new = read_policy("\n".join(new_lines))
    if words_of(new.clauses) != _words_moved(carry, before):
        return None
    where = {number: place for place, number in enumerate(order, 1) if number is not None}
    references = following(carry.policy, new, where.get)
    return Drafted(region_edit(lines, new_lines), where[first], 1, references)


def _apart(carry: _Carry, was: bool) -> bool:
    """Whether an empty line belongs between the clause and those beside it."""
    opening = opening_of(carry.target.clause, carry.lines)
    if opening is None or not opening.listed or carry.where is Where.UNDER:
        return True
    return was


def _words_moved(carry: _Carry, before: int) -> list[str]:
    every = list(every_clause(carry.policy.clauses))
    block = list(every_clause((carry.source.clause,)))
    ids = {id(each) for each in block}
    rest = [each for each in every if id(each) not in ids]
    at = next((place for place, each in enumerate(rest) if each.line >= before), len(rest))
    return [each.text for each in (*rest[:at], *block, *rest[at:]) if each.text]
