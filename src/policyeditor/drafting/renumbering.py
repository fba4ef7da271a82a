"""All clauses of a policy numbered through, each run in its own style."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.following import following
from policyeditor.drafting.numerals import relabelled
from policyeditor.drafting.openings import Member, all_alike, members, opening_of, runs
from policyeditor.drafting.sheet import Sheet, edits_between, words_of
from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import Policy, read_policy

#: Runs of these begin with their first value wherever they stand.
_FROM_ONE = ("paren", "half", "number_paren", "han_paren", "circled")


@dataclass(frozen=True, slots=True)
class NewLabel:
    """A clause that gets another label: its line, both labels, and the first of its words."""

    line: int
    old: str
    new: str
    title: str


@dataclass(frozen=True, slots=True)
class Renumbering:
    """What numbering through changes; ``drafted.references`` go along."""

    drafted: Drafted
    labels: tuple[NewLabel, ...]


def renumber(policy: Policy) -> Renumbering | None:
    """Number all runs through, without gaps and repeats; None where nothing would change.

    A list counted by the page, typed with one number throughout, stays as it is; so does a clause
    that was put in between (``2a``).
    """
    lines = policy.view.split("\n")
    sheet = Sheet(lines)
    _number(policy.clauses, "", lines, sheet)
    edits = edits_between(lines, sheet.lines)
    new = read_policy(apply_edits(policy.view, edits))
    if not edits or words_of(new.clauses) != words_of(policy.clauses):
        return None
    labels = tuple(_changed(policy, lines, sheet.lines))
    drafted = Drafted(edits, labels[0].line if labels else 1, 1,
                      following(policy, new, lambda number: number))  # fmt: skip
    return Renumbering(drafted, labels)


def _changed(policy: Policy, old: Sequence[str], new: Sequence[str]) -> list[NewLabel]:
    found = []
    for member in members(policy.clauses, old):
        line, words = member.clause.line, len(old[member.clause.line - 1]) - member.opening.words
        text = new[line - 1]
        between = old[line - 1][member.opening.start + len(member.opening.shown) :]
        shown = text[: len(text) - len(between)].strip(" #*_>")
        if text.strip() != old[line - 1].strip() and words >= 0:
            found.append(NewLabel(line, member.opening.shown, shown, member.clause.title))
    return found


def _number(clauses: Sequence[Clause], above: str, lines: Sequence[str], sheet: Sheet) -> None:
    """Number clauses side by side through, then those under each of them."""
    given: dict[int, str] = {}
    for run in _joined(runs(clauses, lines), above):
        if all_alike(run):
            continue
        for member, shown in zip(run, _labels(run, above), strict=True):
            if shown is not None:
                sheet.relabel(member.clause, shown, below=False)
                given[id(member.clause)] = shown
    for clause in clauses:
        if clause.children:
            opening = opening_of(clause, lines)
            shown = given.get(id(clause), opening.shown if opening else "")
            _number(clause.children, shown if shown[-1:].isdigit() else "", lines, sheet)


def _joined(found: Sequence[list[Member]], above: str) -> list[list[Member]]:
    """Runs of decimals below a number as one: ``2.1``, ``3.2`` below 2 are a slip."""
    joined: list[list[Member]] = []
    decimals: list[Member] = []
    for run in found:
        if above and run[0].scheme == f"decimal {above.count('.') + 1}":
            if not decimals:
                joined.append(decimals)
            decimals += run
        else:
            joined.append(run)
    return joined


def _labels(run: Sequence[Member], above: str) -> list[str | None]:
    first = run[0]
    if first.clause.kind is ClauseKind.ITEM and first.opening.listed:
        return [member.clause.label for member in run]
    decimal = bool(above) and first.scheme == f"decimal {above.count('.') + 1}"
    start = 1 if decimal or first.scheme.startswith(_FROM_ONE) else first.value
    labels: list[str | None] = []
    for value, member in enumerate(run, start):
        label = member.opening.label
        shown = relabelled(label, value) if label is not None else None
        if shown is not None and decimal:
            shown = f"{above}.{value}"
        labels.append(shown)
    return labels
