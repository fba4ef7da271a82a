"""Tab and Shift+Tab in a clause: it goes under the one before it, or out beside the one around it.

Nothing but labels and indentation changes: where the page would show other words, or the same
ones as code, there is no change at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policyeditor.drafting.continuing import FILLER, something_inside
from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.heading_levels import change_heading_level, level_of
from policyeditor.drafting.lifting import Case, as_cousins, lift_children, lift_run_behind
from policyeditor.drafting.numerals import relabelled
from policyeditor.drafting.openings import (
    Member,
    Standing,
    all_alike,
    around,
    base_of,
    labelled_standing,
    last_line,
    opening_of,
    run_with,
    runs,
    standing_at,
    successor,
)
from policyeditor.drafting.sheet import Sheet, doubled, edits_between, is_heading, words_of
from policyeditor.drafting.styles import (
    STEP_IN,
    Style,
    opening_in,
    restyle,
    scheme_of,
    schemes_of,
    style_of,
    styles_under,
)
from policyeditor.policy.clauses import Clause
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.labels import read_label
from policyeditor.policy.policy import Policy, read_policy

#: In a quotation, or behind tabs, a clause's level is not told by its spaces.
_OTHER_INDENT = frozenset(">\t")


def change_level(
    policy: Policy, line: int, *, deeper: bool, column: int = 1, dialect: str = "kramdown"
) -> Drafted | None:
    """Put the clause at a line one level in or out; None where that cannot be.

    The clause takes the label of its new run; those behind it in both runs are renumbered, and
    what stands in it goes along.
    """
    lines = policy.view.split("\n")
    here = standing_at(policy.clauses, line)
    if here is not None and is_heading(here.clause):
        return change_heading_level(policy, here, line, column, deeper=deeper)
    standing = labelled_standing(policy.clauses, line, lines, headings=False)
    found = run_with(standing, lines) if standing else None
    if standing is None or found is None:
        return None
    case = Case(policy, lines, standing, *found, dialect)
    if _OTHER_INDENT.intersection(case.member.opening.indent):
        return None
    drafts = _deeper(case) if deeper else _outer(case)
    proved = (_proved(case, draft, line, column) for draft in drafts)
    return next((drafted for drafted in proved if drafted is not None), None)


def in_clause(policy: Policy, line: int) -> bool:
    """Whether a line is a heading, or one of a labelled clause's own: there Tab means its level."""
    standing = standing_at(policy.clauses, line)
    if standing is None or line > standing.clause.end_line:
        return False
    if is_heading(standing.clause):
        return level_of(standing.clause, policy.view.split("\n")) > 0
    opening = opening_of(standing.clause, policy.view.split("\n"))
    return opening is not None and not _OTHER_INDENT.intersection(opening.indent)


_Draft = tuple[Sheet, bool, int, str]


def _deeper(case: Case) -> Iterator[_Draft]:
    """The drafts, best first: sheet, whether an empty line is needed, line of the one above."""
    if case.place == 0:
        return
    before = case.run[case.place - 1]
    content = _content((*case.standing.above, before.clause), case)
    styles = styles_under(before, case.policy.clauses, case.lines, content, case.dialect)
    for style in styles:
        sheet = Sheet(case.lines)
        if not all_alike(case.run):
            sheet.close_up(case.run, case.place)
        _reopen(sheet, case, style)
        if not _kept_beside(sheet, case, style):
            used = {before.scheme, scheme_of(style), *schemes_of(case.standing.above, case.lines)}
            restyle(sheet, case.member.clause.children, used, case.lines)
        _filled(sheet, case, style)
        yield sheet, not style.listed, before.clause.line, "" if style.listed else style.shown


def _kept_beside(sheet: Sheet, case: Case, style: Style) -> bool:
    """Let what stands in a clause without words yet count on behind it; False where none does.

    Nothing of its own is there to go along: Enter behind a title put it between the title and
    the clauses below that.
    """
    own, first = case.member.clause, read_label(style.shown + " ")
    inner = runs(own.children, case.lines)
    if own.text.strip() or style.listed or first is None or not inner:
        return False
    run = inner[0]
    level = (first.scheme, style.indent)
    if (run[0].scheme, sheet.indent(run[0].clause.line)) != level or run[0].value != 1:
        return False
    for value, each in enumerate(run, first.value + 1):
        sheet.relabel(each.clause, relabelled(first, value) or each.opening.shown)
    return True


def _outer(case: Case) -> Iterator[_Draft]:
    """As ``_deeper``; what followed the clause beside it stands under it then."""
    outer = around(case.policy.clauses, case.standing)
    found = run_with(outer, case.lines) if outer else None
    if outer is None or found is None or is_heading(outer.clause):
        return
    run, place = found
    parent = run[place]
    shown = parent.opening.shown if all_alike(run) else successor(parent)
    if shown is None:
        return
    style = style_of(parent.opening, shown, case.lines[parent.clause.line - 1])
    above = outer.above[-1].line if outer.above else 0
    for below in (True, False):
        sheet = _lifted(case, run, place, style, below=below)
        yield sheet, not style.listed, above, "" if style.listed else style.shown


def _lifted(case: Case, run: Sequence[Member], place: int, style: Style, *, below: bool) -> Sheet:
    """The lines with the clause behind the one around it.

    ``below`` gives two levels below the clause the style that such clauses have elsewhere.
    """
    parent, sheet = run[place], Sheet(case.lines)
    if not all_alike(run):
        sheet.make_room(run, place + 1)
    base = _reopen(sheet, case, style)
    own, member = case.member.clause, case.member
    step = base - base_of(parent.opening, case.dialect)
    after = case.standing.siblings[case.standing.place + 1 :]
    if after:
        sheet.shift(after[0].line, last_line(after[-1]), step)
    followers = case.run[case.place + 1 :]
    count = lift_children(sheet, own.children, member, step, case)
    if not all_alike(case.run):
        for value, follower in enumerate(followers, count + 1):
            label = follower.opening.label
            if label is not None:
                again = str(value) if follower.opening.listed else relabelled(label, value)
                sheet.relabel(follower.clause, again or follower.opening.shown)
    behind = () if followers else lift_run_behind(sheet, after, count, case)
    if below:
        for each in (*own.children, *behind):
            as_cousins(sheet, each, case)
    _filled(sheet, case, style)
    return sheet


def _reopen(sheet: Sheet, case: Case, style: Style) -> int:
    """Write the clause's beginning in a style, and take along what stands in it; its new base."""
    member, line = case.member, case.member.clause.line
    old = base_of(member.opening, case.dialect)
    opening = opening_in(style, member, case.lines[line - 1])
    sheet.reopen(member, opening)
    new = len(opening.rstrip()) + 1 if style.listed else style.indent
    if style.listed and case.dialect != "kramdown":
        new = style.indent + 4
    sheet.shift(line + 1, last_line(member.clause), new - old)
    if not style.listed:
        _keep_from_code(sheet, member.clause, _content(case.standing.above, case), case)
    return new


def _filled(sheet: Sheet, case: Case, style: Style) -> None:
    """Keep a clause without words together with what stands in it, where it is a list item."""
    line = case.member.clause.line
    if not case.member.clause.text.strip():
        holds = style.listed and something_inside(sheet.lines, line, style.indent)
        sheet.lines[line - 1] = sheet.lines[line - 1].rstrip() + " " + (FILLER if holds else "")


def _keep_from_code(sheet: Sheet, clause: Clause, content: int, case: Case) -> None:
    """Take lettered clauses back that stand in so far that they would be published as code."""
    for child in clause.children:
        opening = opening_of(child, case.lines)
        if opening is None or opening.listed:
            continue
        over = sheet.indent(child.line) - content - STEP_IN
        if over > 0:
            sheet.shift(child.line, last_line(child), -over)
        _keep_from_code(sheet, child, content, case)


def _content(above: Sequence[Clause], case: Case) -> int:
    """The column of the innermost list item among clauses; 0 where there is none."""
    for clause in reversed(above):
        opening = opening_of(clause, case.lines)
        if opening is not None and opening.listed:
            return base_of(opening, case.dialect)
    return 0


def _proved(case: Case, draft: _Draft, line: int, column: int) -> Drafted | None:
    """The act, where the page that comes of it is the one that was meant."""
    sheet, apart, parent, label = draft
    first = case.member.clause.line
    edits = list(edits_between(case.lines, sheet.lines))
    above = case.lines[first - 2] if first > 1 else ""
    added = 1 if apart and above.strip() else 0
    if added:
        edits.append(Edit(first - 1, len(above) + 1, first - 1, len(above) + 1, "\n"))
    new = read_policy(apply_edits(case.policy.view, edits))
    if words_of(new.clauses) != words_of(case.policy.clauses):
        return None
    if doubled(new.clauses) > doubled(case.policy.clauses):
        return None
    standing = _begun_at(standing_at(new.clauses, first + added), new.clauses, first + added)
    if standing is None or (label and standing.clause.label != label):
        return None
    if (standing.above[-1].line if standing.above else 0) != parent:
        return None
    if line == first and not case.member.clause.text.strip():
        return Drafted(tuple(edits), line + added, len(sheet.lines[line - 1].rstrip()) + 2)
    grown = len(sheet.lines[line - 1]) - len(case.lines[line - 1])
    return Drafted(tuple(edits), line + added, max(column + grown, 1))


def _begun_at(standing: Standing | None, clauses: Sequence[Clause], line: int) -> Standing | None:
    """The outermost labelled clause that begins on a line."""
    found = None
    while standing is not None and standing.clause.line == line:
        found, standing = standing, around(clauses, standing)
    return found
