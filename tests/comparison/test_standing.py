"""What entries of a list read under, when its lead-in changes and they do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from policyeditor.comparison.model import Comparison, Significance

Compared = Callable[[str, str], Comparison]

HEAD = "---\nlang: en\n---\n\n## Your data\n\nSome words on data come first.\n\n"
LIST = "- your name and address;\n- the pages that you visit;\n- your payment details.\n"
TAIL = "\nOther words on data come last.\n"


def told(comparison: Comparison) -> list[tuple[str, str]]:
    return [(change.kind.value, change.significance.value) for change in comparison.changes]


def test_a_lead_in_that_went_is_one_change_not_one_for_each_entry(compared: Compared) -> None:
    old = f"{HEAD}We collect:\n\n{LIST}{TAIL}"
    new = f"{HEAD}{LIST}{TAIL}"
    assert told(compared(old, new)) == [("removed", "significant")]


@pytest.mark.parametrize(
    "new",
    [
        f"{HEAD}{LIST}{TAIL}",
        f"{HEAD}{LIST}{TAIL}\nWe do not collect:\n",
        f"## Your data\n\nWe do not collect:\n\n{HEAD.split(chr(10), 6)[-1]}{LIST}{TAIL}",
        f"{HEAD}We do not collect.\n\n{LIST}{TAIL}",
        f"{HEAD}We do not collect: your name and address;\n\n{LIST.split(chr(10), 1)[1]}{TAIL}",
    ],
    ids=["removed", "moved down", "moved up", "made a sentence", "merged with an entry"],
)
def test_entries_that_lose_their_not_are_significant(compared: Compared, new: str) -> None:
    old = f"{HEAD}We do not collect:\n\n{LIST}{TAIL}"
    comparison = compared(old, new)
    assert comparison.significance is Significance.SIGNIFICANT
    assert "S18" in {r.signal for change in comparison.changes for r in change.reasons}
    assert not [c for c in comparison.changes if c.old_text == "the pages that you visit;"]


def test_words_put_between_a_lead_in_and_its_list_are_not_editorial(compared: Compared) -> None:
    old = f"{HEAD}We do not collect:\n\n{LIST}{TAIL}"
    new = f"{HEAD}We do not collect:\n\n*Last updated: May 6, 2025*\n\n{LIST}{TAIL}"
    assert compared(old, new).significance is Significance.SIGNIFICANT


def test_an_entry_that_crosses_between_two_lists_is_told_by_itself(compared: Compared) -> None:
    old = f"{HEAD}We collect:\n\n{LIST}\nWe do not collect:\n\n- your age.\n"
    entry = "- your payment details.\n"
    new = old.replace(entry, "").replace("- your age.\n", entry + "- your age.\n")
    [change] = compared(old, new).changes
    assert (change.kind.value, change.significance.value) == ("moved", "significant")


def test_a_lead_in_that_moved_to_another_list_goes_to_a_person(compared: Compared) -> None:
    other = "\nMore words follow here.\n\nEven more words follow there.\n\n- beta and gamma\n"
    old = f"{HEAD}For all accounts:\n\n{LIST}{other}"
    new = f"{HEAD}{LIST}{other}".replace("- beta", "For all accounts:\n\n- beta")
    assert compared(old, new).significance is not Significance.EDITORIAL
