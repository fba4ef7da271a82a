"""Numbers and letters that writers type themselves: gaps, repeats, and steps back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from policyeditor.checks.facts import FolderFacts
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.policy.labels import Label, read_label
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem, Severity

_TYPED = (ClauseKind.LETTERED, ClauseKind.HEADING)


# Schemes of which a run is known to begin at its first value wherever it stands.
_LETTERED = ("paren", "half")
# "Section 1.2", "Article 19-2": numbers of which the label holds the first part only.
_LONGER = re.compile(r"[.\-‑–]\d")
_SENTENCE_END = re.compile(r"[.;:。；：][\s*_]*$")
# "Section 2a" was put in between later.
_INSERTED = re.compile(r"\d[a-z]$")


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A clause with its scheme and value, and its place among the clauses beside it."""

    clause: Clause
    label: Label
    value: int
    place: int


def numbering(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Lettered and numbered clauses of which one is missing, doubled or out of order."""
    yield from _among(policy.clauses, policy.view.split("\n"))


def _among(clauses: Sequence[Clause], lines: Sequence[str]) -> Iterator[Problem]:
    for run in _runs(clauses, lines):
        yield from _in_run(run, lines)
    for clause in clauses:
        if clause.children:
            yield from _among(clause.children, lines)


def _runs(clauses: Sequence[Clause], lines: Sequence[str]) -> list[list[_Numbered]]:
    """Clauses side by side whose labels follow one another.

    A first value starts a new run, unless it stands right behind another first value: that is a
    repeat.  Where a letter can be read in two ways, the one that follows what is there counts.
    """
    runs: list[list[_Numbered]] = []
    current: dict[str, list[_Numbered]] = {}
    for place, clause in _with_lines(clauses):
        numbered = _read(clause, place, current) if _counts(clause, lines) else None
        if numbered is None:
            continue
        scheme = _scheme(numbered.label)
        run = current.get(scheme)
        repeated = run is not None and run[-1].value == 1 and run[-1].place == place - 1
        if run is None or (numbered.value == 1 and not repeated):
            run = []
            runs.append(run)
            current[scheme] = run
        run.append(numbered)
    return [run for run in runs if any(numbered.value > 1 for numbered in run[1:])]


def _with_lines(clauses: Sequence[Clause]) -> Iterator[tuple[int, Clause]]:
    """Clauses with their places, and lines within them that look like the next but one.

    A line ``(C)`` below ``(A)`` is no clause of its own, for it may be a reference; behind the
    end of a sentence it is taken for what it looks like.
    """
    for place, clause in enumerate(clauses):
        yield place, clause
        if clause.kind is not ClauseKind.LETTERED or "\n" not in clause.source:
            continue
        above, *lines = clause.source.split("\n")
        for offset, line in enumerate(lines, 1):
            label = read_label(line.strip())
            if label and label.scheme.startswith(_LETTERED) and _SENTENCE_END.search(above):
                yield place, replace(clause, label=label.shown, line=clause.line + offset)
            above = line


def _counts(clause: Clause, lines: Sequence[str]) -> bool:
    if clause.kind not in _TYPED or not clause.label:
        return False
    _, found, after = lines[clause.line - 1].partition(clause.label)
    longer = found and _LONGER.match(after) and " " in clause.label
    return not (longer or _INSERTED.search(clause.label))


def _read(clause: Clause, place: int, current: dict[str, list[_Numbered]]) -> _Numbered | None:
    """The reading of a clause's label that goes on with an open run, or else starts one."""
    latest = {run[-1].label.scheme: run[-1].value for run in current.values()}
    heading = clause.kind is ClauseKind.HEADING
    readings = []
    for known in (latest, {}):
        for text in (f"{clause.label} ", f"{clause.label}. X"):
            label = read_label(text, known, heading=heading)
            if label is not None:
                readings += [_Numbered(clause, label, value, place) for value in _values(label)]
                break
    for reading in readings:
        run = current.get(_scheme(reading.label))
        if reading.value == (run[-1].value + 1 if run else 1):
            return reading
    firsts = [reading for reading in readings if reading.value == 1]
    return next(iter(firsts + readings), None)


def _values(label: Label) -> list[int]:
    """The values a label may have: a letter after a word (Annex C) may be Roman or not."""
    letter = label.shown[-1]
    if label.scheme.startswith("word ") and label.shown[-2:-1].isspace() and letter.isalpha():
        return [ord(letter.upper()) - ord("A") + 1, label.value]
    return [label.value]


def _scheme(label: Label) -> str:
    return f"{label.scheme} {label.prefix}"


def _in_run(run: Sequence[_Numbered], lines: Sequence[str]) -> Iterator[Problem]:
    lines_of: dict[int, int] = {}
    for before, here in zip([None, *run], run, strict=False):
        message = _message(before, here, lines_of)
        lines_of.setdefault(here.value, here.clause.line)
        if message is not None:
            yield _problem(here.clause, message, lines)


def _message(before: _Numbered | None, here: _Numbered, lines_of: dict[int, int]) -> Message | None:
    params: dict[str, object] = {"label": here.label.shown}
    if before is None:
        lettered = here.label.scheme.startswith(_LETTERED)
        starts_late = here.value != 1 and lettered
        return Message("checks.numbering-start", params) if starts_late else None
    params["before"] = before.label.shown
    if here.value in lines_of:
        return Message("checks.numbering-repeat", {**params, "line": lines_of[here.value]})
    if here.value > before.value + 1:
        return Message("checks.numbering-gap", params)
    if here.value < before.value:
        return Message("checks.numbering-order", params)
    return None


def _problem(clause: Clause, message: Message, lines: Sequence[str]) -> Problem:
    text = lines[clause.line - 1]
    found = text.find(clause.label)
    column = found + 1 if found >= 0 else len(text) - len(text.lstrip()) + 1
    end = column + len(clause.label) if found >= 0 else len(text) + 1
    return Problem(message, Severity.WARNING, clause.line, column, clause.line, end)
