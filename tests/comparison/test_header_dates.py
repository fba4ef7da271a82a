"""The dates at the head of a policy, and whether they fit what changed."""

from __future__ import annotations

from datetime import date

import pytest

from policyeditor.comparison.compare import compare
from policyeditor.comparison.decisions import decided
from policyeditor.comparison.model import Comparison, Significance
from policyeditor.policy.policy import read_policy
from policyeditor.resources import english

DETAILS = "---\nlang: en\neffective_date: 2025-06-01\nlast_updated: 2025-05-01\n---\n\n"
LINE = "---\nlang: en\n---\n\n# Policy\n\n*Last updated: May 1, 2025*\n\n"
WORDS = "We keep your data for 30 days and tell you when we change that.\n"


def compared(old: str, new: str, today: date | None = None) -> Comparison:
    return compare(read_policy(old), read_policy(new), today)


def codes(comparison: Comparison) -> list[str]:
    return [reason.message.code for reason in comparison.reasons]


@pytest.mark.parametrize("head", [DETAILS, LINE], ids=["details", "line"])
def test_words_that_change_under_an_unchanged_date_are_told(head: str) -> None:
    comparison = compared(head + WORDS, head + WORDS.replace("30", "60"))
    assert codes(comparison) == ["comparison.date-unchanged"]
    sentence = english().sentence(comparison.reasons[0].message)
    assert "2025" in sentence
    assert codes(decided(comparison, [])) == codes(comparison)


@pytest.mark.parametrize("head", [DETAILS, LINE], ids=["details", "line"])
def test_words_and_date_that_change_together_are_fine(head: str) -> None:
    new = (head + WORDS.replace("30", "60")).replace("2025-05-01", "2025-08-01")
    assert codes(compared(head + WORDS, new.replace("May 1", "August 1"))) == []


def test_a_typing_mistake_asks_for_no_new_date() -> None:
    assert codes(compared(LINE + WORDS.replace("change", "chnage"), LINE + WORDS)) == []


@pytest.mark.parametrize("head", [DETAILS, LINE], ids=["details", "line"])
def test_a_date_that_changes_alone_is_told(head: str) -> None:
    new = head.replace("2025-05-01", "2025-08-01").replace("May 1", "August 1")
    comparison = compared(head + WORDS, new + WORDS)
    assert codes(comparison) == ["comparison.only-date"]
    assert comparison.significance is Significance.EDITORIAL


@pytest.mark.parametrize("key", ["effective_date: 2025-06-01", "last_updated: 2025-05-01"])
def test_a_date_of_the_details_that_moves_back_goes_to_a_person(key: str) -> None:
    [change] = compared(
        DETAILS + WORDS, DETAILS.replace(key, key[:-10] + "2024-01-01") + WORDS
    ).changes
    assert (change.significance, change.reasons[0].signal) == (Significance.REVIEW, "S20")
    assert change.reasons[0].message.code == "comparison.date-back"


@pytest.mark.parametrize(
    ("today", "told"), [(date(2025, 7, 2), True), (date(2025, 7, 1), False), (None, False)]
)
def test_an_effective_date_before_the_day_of_saving_is_told(today: date | None, told: bool) -> None:
    new = (DETAILS + WORDS.replace("30", "60")).replace("2025-06-01", "2025-07-01")
    found = codes(compared(DETAILS + WORDS, new, today))
    assert ("comparison.effective-past" in found) is told


def test_a_policy_without_dates_has_nothing_to_be_told() -> None:
    assert codes(compared(WORDS, WORDS.replace("30", "60"), date(2026, 1, 1))) == []
