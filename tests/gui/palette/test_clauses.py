"""Clauses are found as lawyers name them."""

from __future__ import annotations

import pytest

from policyeditor.gui.palette.clauses import find_clauses
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import read_policy

VIEW = """# Terms

1. Keeping

   (A) We delete your data after 90 days.

   (B) We keep invoices as the law asks.

2. Sharing with others

   (A) We share nothing.
"""


def first(query: str) -> str:
    clauses = tuple(every_clause(read_policy(VIEW).clauses))
    found = find_clauses(query, clauses)
    return found[0].clause.path if found else ""


@pytest.mark.parametrize(
    "query", ["1(B)", "1b", "1 (b)", "Section 1(B)", "clause 1.b", "§ 1(B)", "§1b", "Ziff. 1(B)"]
)
def test_by_number_however_it_is_written(query: str) -> None:
    assert first(query) == "1(B)"


def test_a_number_finds_the_clause_before_those_under_it() -> None:
    clauses = tuple(every_clause(read_policy(VIEW).clauses))
    paths = [each.clause.path for each in find_clauses("2", clauses)]
    assert paths[:2] == ["2", "2(A)"]
    assert "1" not in paths


def test_by_words_of_the_heading_or_of_the_text() -> None:
    assert first("sharing") == "2"
    assert first("invoices") == "1(B)"
    assert first("keep invoices as") == "1(B)"


def test_all_of_them_in_order_before_anything_is_typed() -> None:
    clauses = tuple(every_clause(read_policy(VIEW).clauses))
    assert [each.clause for each in find_clauses(" ", clauses)] == list(clauses)


def test_none_for_a_number_that_is_not_there() -> None:
    assert first("7(C)") == ""
