"""All clauses of a policy numbered through, each run in its own style."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.following import following
from policyeditor.drafting.numerals import relabelled
from policyeditor.drafting.openings import Member, all_alike, members, opening_of, runs
from policyeditor.drafting.sheet import Sheet, edits_between, words_of
from policyeditor.policy.clauses import Clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import Policy, read_policy

#: Runs of these begin with their first value wherever they stand.
_FROM_ONE = ("paren", "half", "number_paren", "han_paren", "circled")
_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{1,3})*")


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
    _number(policy.clauses, ("", ""), lines, sheet)
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


def _number(
    clauses: Sequence[Clause], above: tuple[str, str], lines: Sequence[str], sheet: Sheet
) -> None:
    """Number clauses side by side through, then those under each of them.

    ``above`` is the decimal number of the clause around, as it was and as it is now.
    """
    given: dict[int, str] = {}
    for run, prefix in _joined(runs(clauses, lines), above):
        if all_alike(run):
            continue
        for member, shown in zip(run, _labels(run, prefix), strict=True):
            if shown is not None:
                sheet.relabel(member.clause, shown, below=False)
                given[id(member.clause)] = shown
    for clause in clauses:
        if clause.children:
            opening = opening_of(clause, lines)
            old = opening.shown if opening and _DECIMAL.fullmatch(opening.shown) else ""
            new = given.get(id(clause), old) if old else ""
            _number(clause.children, (old, new), lines, sheet)


def _joined(
    found: Sequence[list[Member]], above: tuple[str, str]
) -> list[tuple[list[Member], str | None]]:
    """The runs, each with the number that its decimals begin with; None for other labels.

    Decimals below a number are one run where they go on: 3.2 behind 2.1, below 2, is a slip.
    """
    joined: list[tuple[list[Member], str | None]] = []
    inner: list[Member] = []
    for run in found:
        prefix = run[0].opening.label.prefix if run[0].opening.label else ""
        if not prefix or run[0].scheme != f"decimal {prefix.count('.') + 1}":
            joined.append((run, None))
        elif above[0] and prefix == above[0]:
            if not inner:
                joined.append((inner, above[1]))
            inner += run
        elif inner and above[0].count(".") == prefix.count(".") and run[0].value > 1:
            inner += run
        else:
            joined.append((run, prefix))
    return joined


def _labels(run: Sequence[Member], prefix: str | None) -> list[str | None]:
    first = run[0]
    start = 1 if first.scheme.startswith(_FROM_ONE) else first.value
    labels: list[str | None] = []
    for value, member in enumerate(run, start):
        label = member.opening.label
        if member.opening.listed:
            labels.append(str(value) if label is not None else None)
        elif prefix is not None and member.opening.shown.isascii():
            labels.append(f"{prefix}.{value}")
        else:
            labels.append(relabelled(label, value) if label is not None else None)
    return labels
