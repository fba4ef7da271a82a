"""Edits land where their lines and columns say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from policyeditor.policy.edits import Edit, apply_edits, line_starts


def test_edits_are_made_at_places_of_the_text_before_them() -> None:
    edits = (Edit(1, 1, 1, 1, "> "), Edit(2, 2, 2, 4, ""), Edit(2, 5, 2, 5, "!\n"))
    assert apply_edits("one\ntwo three", edits) == "> one\nt !\nthree"


def test_a_place_past_the_end_is_the_end() -> None:
    assert apply_edits("a\n", (Edit(9, 1, 9, 1, "b"),)) == "a\nb"


@given(st.text(alphabet="ab\n"))
def test_lines_start_after_line_feeds(view: str) -> None:
    starts = line_starts(view)
    assert len(starts) == view.count("\n") + 1
    assert all(start == 0 or view[start - 1] == "\n" for start in starts)
