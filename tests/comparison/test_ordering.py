from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.comparison import ordering
from policyeditor.comparison.ordering import common_order, ordered

KEYS = st.lists(st.sampled_from("abcdef"), max_size=20)


@settings(max_examples=200, deadline=None)
@given(KEYS, KEYS)
def test_what_is_common_is_equal_and_rises_on_both_sides(old: list[str], new: list[str]) -> None:
    pairs = common_order(old, new)
    assert all(old[a] == new[b] for a, b in pairs)
    assert pairs == sorted(set(pairs))
    assert len({a for a, _ in pairs}) == len({b for _, b in pairs}) == len(pairs)


def test_the_longest_run_is_found() -> None:
    assert common_order("xabcy", "zabcw") == [(1, 1), (2, 2), (3, 3)]


def test_rows_too_long_are_matched_by_keys_that_occur_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ordering, "_MOST_LCS", 4)
    assert common_order("xabba", "yabab") == [] or all(
        "xabba"[a] == "yabab"[b] for a, b in common_order("xabba", "yabab")
    )
    assert common_order("1abc2", "3cab4") == [(1, 2), (2, 3)]


def test_ordered_keeps_the_longest_rising_choice() -> None:
    assert ordered([(0, 5), (1, 1), (2, 2), (3, 0)]) == [(1, 1), (2, 2)]
