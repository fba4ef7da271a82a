from __future__ import annotations

from collections.abc import Callable

from policyeditor.comparison.model import Comparison
from policyeditor.comparison.summary import summarise
from policyeditor.resources import english

Compared = Callable[[str, str], Comparison]


def summary(comparison: Comparison) -> list[str]:
    return [english().sentence(message) for message in summarise(comparison)]


def test_few_changes_are_told_by_their_places(compared: Compared) -> None:
    old = "---\ntitle: Policy\n---\n\n1. Scope\n   (A) We see your name.\n2. Rights of yours.\n"
    new = (
        "---\ntitle: Privacy\n---\n\n1. Scope\n   (A) We see your name and address.\n"
        "2. A new clause on cookies.\n3. Rights of yours.\n"
    )
    assert summary(compared(old, new)) == [
        "Title: changed",
        "1(A): reworded",
        "2: added",
        "one clause renumbered",
    ]


def test_clauses_without_numbers_are_told_by_their_words(compared: Compared) -> None:
    old = "## Security\n\nWe encrypt your data at rest.\n"
    new = "## Security\n\nWe encrypt all data at rest.\n"
    assert summary(compared(old, new)) == ["“We encrypt all data at rest.”: reworded"]


def test_many_neighbours_are_told_together(compared: Compared) -> None:
    old = "## Processors\n\n- Zero Ltd\n"
    new = old + "".join(f"- Company number {n}\n" for n in range(9))
    assert summary(compared(old, new)) == ["9 clauses added under “Processors”"]


def test_very_many_changes_are_counted(compared: Compared) -> None:
    parts = [f"## Part {chr(65 + n)}\n\nWe keep sort {n} of your data safe.\n" for n in range(12)]
    old = "\n".join(parts)
    assert summary(compared(old, old.replace("safe", "secure"))) == ["12 clauses reworded"]


def test_a_new_date_line_is_told_as_such(policy: str, compared: Compared) -> None:
    new = policy.replace("May 6, 2025", "May 7, 2025")
    assert summary(compared(policy, new)) == ["date or version line changed"]


def test_no_change_has_no_summary(policy: str, compared: Compared) -> None:
    assert summary(compared(policy, policy)) == []
