"""Changes taken back one by one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.comparison.compare import compare
from policyeditor.comparison.model import Change, ChangeKind
from policyeditor.comparison.reverting import revert
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text

OLD = """---
layout: page
title: Privacy
---

# Privacy

1. Keeping

   (A) We delete your data after
       90 days, and your backups
       after that.

   (B) We keep invoices as the law asks.

   (C) Nothing else is kept by anybody here.

2. Sharing

   | Who | Why |
   |-----|-----|
   | Acme | Mail |
   | Umbrella | Billing |

   See [the list](https://example.org/a).

## Contact

Write to us.
"""


def changes(old: str, new: str) -> tuple[Change, ...]:
    return compare(read_policy(old), read_policy(new)).changes


def without(change: Change, old: str, new: str) -> str:
    return apply_edits(new, revert(change, read_policy(old), read_policy(new)))


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("after\n       90 days", "after\n       30 days"),
        ("as the law asks", "for ten years"),
        ("   (B) We keep invoices as the law asks.\n\n", ""),
        ("| Umbrella | Billing |\n", "| Umbrella | Billing |\n   | Hooli | Search |\n"),
        ("   | Acme | Mail |\n", ""),
        ("## Contact", "## How to reach us"),
        ("example.org/a", "example.org/b"),
        ("title: Privacy\n", "title: Secrecy\n"),
        ("title: Privacy\n", ""),
        ("title: Privacy\n", "title: Privacy\nlang: en\n"),
        ("law asks", "*law* asks"),
        ("## Contact\n\nWrite to us.\n", ""),
        ("Write to us.\n", "Write to us.\n\nOr call us.\n"),
        ("# Privacy\n\n", ""),
        ("We keep invoices as", "We keep your   invoices\n       as"),
    ],
)
def test_a_single_change_taken_back_gives_the_old_text(was: str, now: str) -> None:
    assert was in OLD
    new = OLD.replace(was, now)
    (change,) = changes(OLD, new)
    assert without(change, OLD, new) == OLD


def test_other_changes_stay_and_numbers_stay_as_they_are_now() -> None:
    new = OLD.replace("90 days", "30 days").replace("(A) We", "(A) We ask first.\n\n   (B) We")
    new = new.replace("(B) We keep", "(C) We keep").replace("(C) Nothing", "(D) Nothing")
    (kept,) = [each for each in changes(OLD, new) if "30 days" in each.new_text]
    text = without(kept, OLD, new)
    assert "(B) We delete your data after\n       90 days, and" in text
    assert text == new.replace("30 days", "90 days")


def test_a_moved_clause_goes_back() -> None:
    clause = "   (B) We keep invoices as the law asks.\n\n"
    new = OLD.replace(clause, "").replace("## Contact\n\n", "## Contact\n\n" + clause[3:])
    (moved,) = [each for each in changes(OLD, new) if each.kind is ChangeKind.MOVED]
    assert changes(OLD, without(moved, OLD, new)) == ()


def test_clauses_merged_or_split_come_back() -> None:
    split = OLD.replace(
        "   (B) We keep invoices as the law asks.",
        "   (B) We keep invoices.\n\n   (C) As the law asks, in the words of the law.",
    ).replace("(C) Nothing", "(D) Nothing")
    for old, new in ((OLD, split), (split, OLD)):
        told = changes(old, new)
        text = new
        for _ in told:
            left = [each for each in changes(old, text) if revert_of(each, old, text)]
            if not left:
                break
            text = without(left[0], old, text)
        assert not [c for c in changes(old, text) if c.kind is not ChangeKind.RENUMBERED]


def revert_of(change: Change, old: str, new: str) -> object:
    return revert(change, read_policy(old), read_policy(new))


def test_what_follows_from_other_changes_is_not_taken_back_alone() -> None:
    new = OLD.replace("1. Keeping", "1. Scope\n\n   Everywhere on this earth.\n\n2. Keeping")
    renumbered = [each for each in changes(OLD, new) if each.kind is ChangeKind.RENUMBERED]
    assert renumbered
    assert not any(revert_of(each, OLD, new) for each in renumbered)


def test_a_typed_label_is_taken_back() -> None:
    new = OLD.replace("(C) Nothing", "(D) Nothing").replace("   (B) We", "   (C) We")
    relabelled = [each for each in changes(OLD, new) if each.kind is ChangeKind.RENUMBERED]
    text = new
    for each in relabelled:
        text = apply_edits(text, revert(each, read_policy(OLD), read_policy(text)))
    assert text == OLD


def test_words_that_share_a_line_with_another_clause_are_left_alone() -> None:
    old = "<ul><li>One thing.</li><li>Another thing.</li></ul>\n"
    new = old.replace("One", "No").replace("Another", "An other")
    for change in changes(old, new):
        assert revert_of(change, old, new) == ()


def test_what_stands_outside_the_clauses_is_left_alone() -> None:
    old = "Words.\n\n![](one.png)\n"
    new = old.replace("one", "two")
    (change,) = changes(old, new)
    assert revert_of(change, old, new) == ()


_WORDS = st.sampled_from(["data", "days", "not", "law", "sell", "*keep*", "(A)", "#", "- x", ""])
_LINES = st.lists(st.lists(_WORDS, max_size=5).map(" ".join), max_size=8).map("\n".join)


@settings(max_examples=80, deadline=None)
@given(_LINES, _LINES)
def test_any_change_is_taken_back_without_harm(old: str, new: str) -> None:
    """Edits stand inside the text, and never touch what lies outside the lines concerned."""
    before, after = read_policy(old), read_policy(new)
    for change in compare(before, after).changes:
        edits = revert(change, before, after)
        text = apply_edits(new, edits)
        first = min((edit.line for edit in edits), default=1)
        assert text.split("\n")[: first - 1] == new.split("\n")[: first - 1]


def test_changes_of_real_policies_are_taken_back(corpus: Path) -> None:
    taken = gone = 0
    for folder in sorted((corpus / "changes").iterdir())[:12]:
        old, new = (read_policy(read_text((folder / name).read_bytes()).view)
                    for name in ("old.md", "new.md"))  # fmt: skip
        if len(new.view) > 40_000:
            continue
        found = compare(old, new).changes
        for change in found[:4]:
            edits = revert(change, old, new)
            left = compare(old, read_policy(apply_edits(new.view, edits))).changes if edits else ()
            taken += bool(edits)
            gone += bool(edits) and change.id not in {each.id for each in left}
    assert taken > 10
    assert gone == taken
