"""Decisions put over what was suggested, and what keeps a decision with its change."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from policyeditor.comparison.compare import compare
from policyeditor.comparison.decisions import decided, with_decision, without_decision
from policyeditor.comparison.model import Change, ChangeKind, Comparison, Decision, Significance
from policyeditor.policy.policy import read_policy

OLD = """# Privacy

1. Keeping

   (A) We delete your data after 90 days.

2. Sharing

   (A) We share nothing.
"""


def compared(old: str, new: str) -> Comparison:
    return compare(read_policy(old), read_policy(new))


def only(comparison: Comparison, kind: ChangeKind) -> Change:
    (change,) = [each for each in comparison.changes if each.kind is kind]
    return change


def decision(change: Change, significance: Significance, note: str = "") -> Decision:
    return Decision(change.id, significance, note, "Ada", datetime(2026, 11, 24, tzinfo=UTC))


def test_a_decision_overrides_and_keeps_what_was_suggested_and_why() -> None:
    found = compared(OLD, OLD.replace("90", "30"))
    (change,) = found.changes
    assert change.significance is Significance.SIGNIFICANT
    given = decision(change, Significance.EDITORIAL, "A slip: it was always 30.")
    (shown,) = decided(found, [given]).changes
    assert shown.significance is Significance.EDITORIAL
    assert shown.suggestion is Significance.SIGNIFICANT
    assert shown.reasons == change.reasons
    assert shown.decision == given
    assert decided(found, [given]).significance is Significance.EDITORIAL


def test_deciding_again_counts_and_taking_back_restores_the_suggestion() -> None:
    found = compared(OLD, OLD.replace("90", "30"))
    (change,) = found.changes
    first = with_decision((), decision(change, Significance.EDITORIAL))
    second = with_decision(first, decision(change, Significance.SIGNIFICANT))
    assert len(second) == 1
    shown = decided(decided(found, first), second)
    assert shown.significance is Significance.SIGNIFICANT
    assert shown.changes[0].suggestion is Significance.SIGNIFICANT
    assert decided(shown, without_decision(second, change.id)) == found


def test_a_change_is_the_same_after_renumbering_and_edits_elsewhere() -> None:
    new = OLD.replace("90", "30")
    (before,) = compared(OLD, new).changes
    further = new.replace("1. Keeping", "1. Scope\n\n   Everywhere.\n\n2. Keeping").replace(
        "2. Sharing", "3. Sharing"
    )
    after = only(compared(OLD, further), ChangeKind.REWORDED)
    assert (before.new_path, after.new_path) == ("1(A)", "2(A)")
    assert after.id == before.id


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (OLD, OLD.replace("90", "60")),
        (OLD.replace("delete", "erase"), OLD.replace("90", "30").replace("delete", "erase")),
        (OLD.replace("Keeping", "Not keeping"), OLD.replace("90", "30").replace("Kee", "Not kee")),
    ],
    ids=["other new words", "other old words", "under another heading"],
)
def test_another_change_has_another_id(old: str, new: str) -> None:
    (change,) = compared(OLD, OLD.replace("90", "30")).changes
    assert change.id not in {each.id for each in compared(old, new).changes}


def test_an_entry_of_the_opposite_list_is_another_change() -> None:
    lists = "We collect:\n\n- your name\n\nWe do not collect:\n\n- your religion\n"
    into_first = lists.replace("- your name", "- your name\n- your health")
    into_second = lists.replace("- your religion", "- your religion\n- your health")
    first = only(compared(lists, into_first), ChangeKind.ADDED)
    second = only(compared(lists, into_second), ChangeKind.ADDED)
    assert first.new_text == second.new_text
    assert first.id != second.id


def test_links_that_lead_elsewhere_are_other_changes() -> None:
    old = "See [the list](https://example.org/a).\n"
    ids = {
        only(compared(old, old.replace("/a", page)), ChangeKind.LINK).id for page in ("/b", "/c")
    }
    assert len(ids) == 2


def test_other_hidden_parts_are_other_changes() -> None:
    old = "Words.\n\n![](one.png)\n"
    ids = {compared(old, old.replace("one", name)).changes[0].id for name in ("two", "three")}
    assert len(ids) == 2


def test_what_has_no_id_cannot_be_decided() -> None:
    change = Change(ChangeKind.FORMATTING, Significance.REVIEW)
    given = decision(change, Significance.EDITORIAL)
    assert decided(Comparison((change,)), [given]).significance is Significance.REVIEW


def test_every_clause_change_of_real_kinds_has_an_id() -> None:
    new = """# Privacy

1. Sharing

   (A) We share nothing.

   (B) Added words.

2. Keeping

   (A) We *delete* your data after 90 days.
"""
    changes = compared("---\ntitle: A\n---\n" + OLD, "---\ntitle: B\n---\n" + new).changes
    assert len(changes) > 2
    assert all(len(change.id) == 32 for change in changes)
