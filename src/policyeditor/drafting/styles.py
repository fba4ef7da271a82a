"""The way clauses of each level are labelled in a policy, and how an inner level begins."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from policyeditor.drafting.labelled_lines import LabelledLine
from policyeditor.drafting.numerals import relabelled
from policyeditor.drafting.openings import Member, base_of, members, opening_of, runs, successor
from policyeditor.drafting.sheet import Sheet
from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.policy.labels import read_label

#: How far a lettered paragraph stands in below another: a fourth column would make it code.
STEP_IN = 3
#: What a level begins with by habit, below one of each scheme.
_BELOW = {
    "paren upper": "(i)", "paren lower": "(i)", "paren lower roman": "(a)",
    "paren upper roman": "(a)", "number_paren": "(a)", "half lower": "i)", "half upper": "i)",
    "half lower roman": "a)", "dot upper": "(i)", "dot lower": "(i)", "han_paren": "（1）",
    "han_point": "（一）", "sign": "(1)",
}  # fmt: skip
_OTHERS = ("(a)", "(i)", "(1)", "(A)", "(aa)")
_SCHEMES = {
    "(a)": "paren lower", "(i)": "paren lower roman", "(1)": "number_paren", "(A)": "paren upper",
    "(aa)": "paren lower double", "i)": "half lower roman", "a)": "half lower",
    "（1）": "number_paren", "（一）": "han_paren",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """How a clause is to begin: label, what stands before it, and the marker's point and gap."""

    shown: str
    indent: int
    listed: bool = False
    point: str = ""


def style_of(opening: LabelledLine, shown: str, line: str) -> Style:
    """The style of a clause that is there, with another label."""
    point = line[opening.start + len(opening.shown) : opening.words] if opening.listed else ""
    return Style(shown, len(opening.indent), opening.listed, point or (". " if point else ""))


def opening_in(style: Style, member: Member, line: str) -> str:
    """What stands before a clause's words when it is written in a style.

    Words that are bold along with their label stay bold.
    """
    opening = member.opening
    indent = " " * style.indent
    lead = line[len(opening.indent) : opening.start]
    between = line[opening.start + len(opening.shown) : opening.words]
    if style.listed:
        point = style.point or ("" if style.shown in "-*+" else ".") + " "
        stars = "" if opening.listed or _closed(between) else lead
        return indent + style.shown + point + stars
    if opening.listed:
        return f"{indent}{style.shown} "
    return indent + lead + style.shown + between


def _closed(between: str) -> bool:
    return between.strip()[-1:] in ("*", "_")


def styles_under(
    before: Member, clauses: Sequence[Clause], lines: Sequence[str], content: int, dialect: str
) -> Iterator[Style]:
    """The styles that a clause may take below another, the best first.

    As its last one has it; as one is that stands below another clause of its kind; else by
    habit.  ``content`` is the column of the list item around, 0 outside of lists.
    """
    base = base_of(before.opening, dialect)
    deepest = content + STEP_IN
    below = runs(before.clause.children, lines)
    if below:
        last = below[-1][-1]
        if (shown := successor(last)) is not None:
            style = style_of(last.opening, shown, lines[last.clause.line - 1])
            yield style
            yield Style(shown, min(style.indent, deepest), style.listed, style.point)
        return
    for other in members(clauses, lines):
        if other.clause is before.clause or other.scheme != before.scheme:
            continue
        inner = [run for run in runs(other.clause.children, lines) if run[0].value <= 1]
        if inner:
            first = inner[0][0]
            style = style_of(first.opening, first.opening.shown, lines[first.clause.line - 1])
            step = style.indent - base_of(other.opening, dialect)
            indent = max(base + step, 0)
            yield Style(
                style.shown, indent if style.listed else min(indent, deepest), style.listed,
                style.point,
            )  # fmt: skip
            break
    yield from _by_habit(before, base, deepest, lines)


def _by_habit(before: Member, base: int, deepest: int, lines: Sequence[str]) -> Iterator[Style]:
    opening = before.opening
    if opening.listed:
        style = style_of(opening, "1" if opening.label else opening.shown,
                         lines[before.clause.line - 1])  # fmt: skip
        yield Style(style.shown, base, True, style.point)
        return
    shown = below_label(before, ())
    for indent in (min(base + STEP_IN, deepest), base):
        yield Style(shown, indent)


def below_label(before: Member, used: Collection[str]) -> str:
    """The first label of the level below a clause, of none of the schemes used already."""
    if before.scheme.startswith("decimal"):
        return f"{before.opening.shown}.1"
    wanted = _BELOW.get(before.scheme, "(a)")
    taken = {before.scheme, *used}
    return next(
        (each for each in (wanted, *_OTHERS) if _SCHEMES.get(each) not in taken), wanted
    )  # fmt: skip


def is_lettered(clause: Clause) -> bool:
    """Whether a clause is a paragraph with a typed label."""
    return clause.kind is ClauseKind.LETTERED


def restyle(
    sheet: Sheet, children: Sequence[Clause], used: Collection[str], lines: Sequence[str]
) -> None:
    """Give lettered clauses another kind of label where the clauses around bear theirs already."""
    for run in runs(children, lines):
        scheme = run[0].scheme
        if is_lettered(run[0].clause) and scheme in used:
            first = read_label(below_label(run[0], used) + " ")
            if first is None:
                continue
            scheme = first.scheme
            for value, each in enumerate(run, 1):
                if (shown := relabelled(first, value)) is not None:
                    sheet.relabel(each.clause, shown)
        for each in run:
            restyle(sheet, each.clause.children, {*used, scheme}, lines)


def scheme_of(style: Style) -> str:
    """The scheme of a style's label."""
    label = None if style.listed else read_label(style.shown + " ")
    return label.scheme if label is not None else "list"


def schemes_of(above: Sequence[Clause], lines: Sequence[str]) -> set[str]:
    """The schemes of the clauses above one, headings left out."""
    found = set()
    for clause in above:
        opening = opening_of(clause, lines)
        if opening is not None and clause.kind is not ClauseKind.HEADING:
            found.add(Member(clause, opening).scheme)
    return found
