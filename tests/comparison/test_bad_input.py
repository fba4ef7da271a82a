"""Texts that no lawyer writes compare all the same."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from policyeditor.comparison.model import ChangeKind, Comparison, Significance

Compared = Callable[[str, str], Comparison]

_WORDS = ("we", "keep", "data", "that", "partners", "send", "under", "these", "terms", "users")


def paragraphs(count: int, seed: int) -> str:
    chance = random.Random(seed)
    return "\n\n".join(" ".join(chance.choices(_WORDS, k=30)) + f" {at}." for at in range(count))


def test_an_empty_text_and_a_policy(compared: Compared, policy: str) -> None:
    came, went = compared("", policy), compared(policy, "")
    for comparison, kind in ((came, ChangeKind.ADDED), (went, ChangeKind.REMOVED)):
        kinds = {change.kind for change in comparison.changes} - {ChangeKind.DETAILS}
        assert kinds == {kind}
        assert comparison.significance is Significance.SIGNIFICANT


def test_two_unrelated_texts_are_told_as_one_gone_and_one_come(
    compared: Compared, policy: str
) -> None:
    other = "# Menu\n\nSoup with dumplings and parsley.\n\n- roast trout\n- cherry cake\n"
    kinds = {change.kind for change in compared(policy, other).changes}
    assert kinds - {ChangeKind.DETAILS, ChangeKind.HEADING} == {
        ChangeKind.ADDED, ChangeKind.REMOVED
    }  # fmt: skip


@pytest.mark.parametrize("kept", [0, 1])
def test_far_more_changes_than_anybody_reads_all_have_a_reason(
    compared: Compared, kept: int
) -> None:
    old, new = paragraphs(900, 1), paragraphs(900, 1 if kept else 2)
    if kept:
        new = new.replace(" data ", " all data ")
    comparison = compared(old, new)
    assert len(comparison.changes) > 600
    assert all(change.reasons for change in comparison.changes)
    assert Significance.EDITORIAL not in {change.significance for change in comparison.changes}


def test_a_text_on_one_line_shows_the_words_that_changed(compared: Compared) -> None:
    line = " ".join(f"Sentence {at} tells of thing {at}." for at in range(6_000))
    [change] = compared(line, line.replace("thing 20.", "goods 20.").replace("5999.", "x.")).changes
    assert change.kind is ChangeKind.REWORDED
    changed = sum(len(text) for op, text in change.words if op.value != "equal")
    assert changed < 200


def test_a_very_long_text_without_spaces_is_told_as_old_and_new(compared: Compared) -> None:
    old, new = "数据保护和隐私政策的说明。" * 12_000, "数据安全与隐私政策之说明。" * 12_000
    changes = compared(old, new).changes
    assert {change.kind for change in changes} <= {
        ChangeKind.REWORDED, ChangeKind.ADDED, ChangeKind.REMOVED
    }  # fmt: skip
    assert all(change.significance is not Significance.EDITORIAL for change in changes)
