from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.comparison.compare import compare
from policyeditor.comparison.model import Change, ChangeKind, Comparison, Significance
from policyeditor.policy.policy import read_policy

Compared = Callable[[str, str], Comparison]


def told(comparison: Comparison) -> list[tuple[str, str, str]]:
    return [(change.kind.value, change.old_path, change.new_path) for change in comparison.changes]


def only(comparison: Comparison) -> Change:
    assert len(comparison.changes) == 1
    return comparison.changes[0]


def test_equal_texts_have_no_change(policy: str, compared: Compared) -> None:
    assert compared(policy, policy).changes == ()


def test_an_added_item_renumbers_those_after_it(compared: Compared) -> None:
    old = "1. Alpha rule.\n2. Beta rule.\n"
    new = "1. Alpha rule.\n2. A new rule on refunds.\n3. Beta rule.\n"
    assert told(compared(old, new)) == [("added", "", "2"), ("renumbered", "2", "3")]


def test_a_reworded_clause_keeps_its_place(compared: Compared) -> None:
    old = "1. Scope\n   (A) We collect your name and address.\n\n   (B) Other things.\n"
    new = old.replace("name and address", "name, address and age")
    change = only(compared(old, new))
    assert (change.kind, change.old_path, change.new_path) == (ChangeKind.REWORDED, "1(A)", "1(A)")
    assert (change.old_lines, change.new_lines) == ((2, 2), (2, 2))
    assert change.heading == "Scope"


def test_a_removed_clause_tells_where_it_stood(compared: Compared) -> None:
    old = "First clause.\n\nSecond clause goes away.\n\nThird clause.\n"
    change = only(compared(old, "First clause.\n\nThird clause.\n"))
    assert (change.kind, change.after_line, change.new_lines) == (ChangeKind.REMOVED, 1, None)


def test_an_added_section_is_one_change_with_all_its_text(compared: Compared) -> None:
    old = "# Policy\n\nWords.\n"
    new = old + "\n## 2. Cookies\n\nWe set cookies:\n\n- one for login\n- one for language\n"
    change = only(compared(old, new))
    assert (change.kind, change.new_path, change.new_lines) == (ChangeKind.ADDED, "2", (5, 10))
    assert "one for language" in change.new_text


def test_a_split_and_a_merge_are_seen(compared: Compared) -> None:
    one = (
        "We collect your name when you open an account. We use your address to send parcels. "
        "We keep invoices for the tax office.\n"
    )
    two = one.replace(". We use", ".\n\nWe use").replace(". We keep", ".\n\nWe keep")
    split, merged = only(compared(one, two)), only(compared(two, one))
    assert (split.kind, merged.kind) == (ChangeKind.SPLIT, ChangeKind.MERGED)
    assert split.significance is Significance.EDITORIAL
    assert merged.significance is Significance.EDITORIAL


def test_a_split_that_hides_a_change_is_not_editorial(compared: Compared) -> None:
    one = "We collect your name. We share nothing. We keep invoices for the tax office.\n"
    two = "We collect your name. We share nothing.\n\nWe keep all invoices for the tax office.\n"
    comparison = compared(one, two)
    assert only(comparison).kind is ChangeKind.SPLIT
    assert comparison.significance is not Significance.EDITORIAL


def test_a_moved_item_is_moved_not_removed_and_added(compared: Compared) -> None:
    items = ["- Datadog. Monitoring.", "- Stripe. Payments.", "- Help Scout. Support."]
    old = "Our processors:\n\n" + "\n".join(items) + "\n"
    new = "Our processors:\n\n" + "\n".join([items[2], items[0], items[1]]) + "\n"
    change = only(compared(old, new))
    assert (change.kind, change.significance) == (ChangeKind.MOVED, Significance.EDITORIAL)


def test_a_reworded_heading_does_not_touch_its_clauses(compared: Compared) -> None:
    old = "## Data we keep\n\n- name\n- address\n"
    change = only(compared(old, old.replace("Data we keep", "What is stored here")))
    assert change.kind is ChangeKind.HEADING
    assert change.significance is not Significance.EDITORIAL


@pytest.mark.parametrize(
    ("old", "new", "kind", "significance"),
    [
        ("See [terms](/terms).", "See [terms](/terms/).", "link", "editorial"),
        ("See [terms](a/terms.md).", "See [terms](../a/terms.md).", "link", "editorial"),
        ("Sign our [DPA](/dpa-v1.pdf).", "Sign our [DPA](/dpa-v2.pdf).", "link", "significant"),
        ("See [a](https://a.example).", "See [a](https://b.example).", "link", "review"),
        ("See [a](a/one.md).", "See [a](a/two.md).", "link", "review"),
        ("See our taxes page.", "See our [taxes page](/taxes/).", "link", "editorial"),
        ("See that page.", "See that [page](https://x.example/p).", "link", "review"),
        ("Plain words here.", "Plain *words* here.", "formatting", "editorial"),
        ("Plain words here.", "- Plain words here.", "formatting", "editorial"),
        ("He said \"yes\" - once...", "He said “yes” – once…", "formatting", "editorial"),
    ],
)  # fmt: skip
def test_what_the_eye_sees_as_the_same_words(
    compared: Compared, old: str, new: str, kind: str, significance: str
) -> None:
    head = "---\nlang: en\n---\n\n"
    change = only(compared(head + old + "\n", head + new + "\n"))
    assert (change.kind.value, change.significance.value) == (kind, significance)


def test_details_are_told_by_their_key(compared: Compared) -> None:
    old = "---\ntitle: Privacy\nlayout: page\nupdated: 2025-05-01\n---\n\nText.\n"
    new = "---\ntitle: Privacy Policy\nlayout: legal\nupdated: 2025-06-01\nlang: en\n---\n\nText.\n"
    found = {c.title: (c.kind.value, c.significance.value) for c in compared(old, new).changes}
    assert found == {
        "title": ("details", "review"),
        "layout": ("details", "editorial"),
        "updated": ("details", "editorial"),
        "lang": ("details", "review"),
    }


def test_a_date_that_moves_back_goes_to_a_person(policy: str, compared: Compared) -> None:
    change = only(compared(policy, policy.replace("May 6, 2025", "May 6, 2024")))
    assert (change.significance, change.reasons[0].signal) == (Significance.REVIEW, "S20")


@pytest.mark.parametrize(
    ("line", "significance"),
    [
        ("(This policy was last updated on {}.)", Significance.EDITORIAL),
        ("Updated: {}", Significance.EDITORIAL),
        ("Effective date: {}", Significance.REVIEW),
        ("Data collected before {} is deleted.", Significance.SIGNIFICANT),
    ],
)
def test_dates_are_judged_by_what_they_date(
    compared: Compared, line: str, significance: Significance
) -> None:
    old, new = (
        f"---\nlang: en\n---\n\n{line.format(date)}\n" for date in ("May 6, 2025", "June 1, 2025")
    )
    assert compared(old, new).significance is significance


def test_a_picture_that_changed_goes_to_a_person(policy: str, compared: Compared) -> None:
    old = policy + "\n![](map-of-servers-eu.png)\n"
    change = only(compared(old, old.replace("servers-eu", "servers-us")))
    assert change.significance is Significance.REVIEW


def test_blank_lines_alone_are_told_as_spaces(policy: str, compared: Compared) -> None:
    change = only(compared(policy, policy + "\n\n"))
    assert (change.kind, change.significance) == (ChangeKind.FORMATTING, Significance.EDITORIAL)


def test_a_repeated_entry_removed_is_editorial(compared: Compared) -> None:
    old = "---\nlang: en\n---\n\nWe share:\n\n- your name\n- your name\n- your age\n"
    change = only(compared(old, old.replace("- your name\n", "", 1)))
    assert (change.kind, change.significance) == (ChangeKind.REMOVED, Significance.EDITORIAL)


def test_a_table_row_that_changed_is_the_only_change(compared: Compared) -> None:
    old = "| Cookie | Kept |\n|--|--|\n| session | one hour |\n| language | one year |\n"
    change = only(compared(old, old.replace("one hour", "one day")))
    assert change.kind is ChangeKind.REWORDED
    assert change.new_text == "session | one day"


LINES = st.sampled_from(
    ["# Title", "## Part", "Some words here.", "- an entry", "- another entry", "1. item", "",
     "   (A) lettered words", "We may share data with Acme.", "| a | b |", "> quoted words"]
)  # fmt: skip
VIEWS = st.lists(LINES, max_size=14).map("\n".join)


@settings(max_examples=150, deadline=None)
@given(VIEWS, VIEWS)
def test_any_two_texts_compare_and_only_equal_ones_have_no_change(old: str, new: str) -> None:
    before, after = read_policy(old), read_policy(new)
    comparison = compare(before, after)
    assert bool(comparison.changes) == (old != new)
    for change in comparison.changes:
        for lines, view in ((change.old_lines, old), (change.new_lines, new)):
            assert lines is None or 1 <= lines[0] <= lines[1] <= view.count("\n") + 1


@settings(max_examples=60, deadline=None)
@given(VIEWS)
def test_changes_back_and_forth_concern_the_same_clauses(view: str) -> None:
    other = view.replace("words", "other words").replace("# Title", "")
    there = compare(read_policy(view), read_policy(other))
    back = compare(read_policy(other), read_policy(view))
    assert (there.significance is Significance.EDITORIAL) == (
        back.significance is Significance.EDITORIAL
    )
