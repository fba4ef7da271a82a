"""Giving a clause another label: its own, and those below it that repeat it (``3.1`` of ``3``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.edits import Edit


def typed_label(clause: Clause, lines: Sequence[str]) -> str:
    """The label as it stands in the text: a list's number as typed, not as published.

    Empty where none is typed.
    """
    if clause.kind is ClauseKind.BULLET and not clause.label:
        return ""
    if clause.kind is not ClauseKind.ITEM:
        return clause.label
    text = lines[clause.line - 1].lstrip(" \t>")
    number = text[: len(text) - len(text.lstrip("0123456789"))]
    return number if text[len(number) : len(number) + 1] in (".", ")") else ""


def with_label(clause: Clause, label: str, lines: Sequence[str]) -> Iterator[Edit]:
    """The edits that give a clause another label, in the form ``typed_label`` tells it."""
    old = typed_label(clause, lines)
    if not old or old == label:
        return
    yield from _replaced(clause, old, label, lines)
    if not old[-1].isdigit():
        return
    for child in every_clause(clause.children):
        if child.label.startswith(f"{old}.") and child.kind is not ClauseKind.ITEM:
            yield from _replaced(child, child.label, label + child.label[len(old) :], lines)


def _replaced(clause: Clause, old: str, new: str, lines: Sequence[str]) -> Iterator[Edit]:
    at = lines[clause.line - 1].find(old)
    if at >= 0:
        yield Edit(clause.line, at + 1, clause.line, at + 1 + len(old), new)
