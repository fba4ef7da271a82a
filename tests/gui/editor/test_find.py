"""Finding words."""

from __future__ import annotations

import pytest

from policyeditor.gui.editor.find import Query, find_all, nearest


@pytest.mark.parametrize(
    ("view", "query", "found"),
    [
        ("Data and data", Query("data"), [(0, 4), (9, 13)]),
        ("Data and data", Query("data", match_case=True), [(9, 13)]),
        ("database of data", Query("data", whole_words=True), [(12, 16)]),
        ("Article\u00a05", Query("article 5"), [(0, 9)]),
        ("the user’s data", Query("user's"), [(4, 10)]),
        ("a (b) c", Query("(b)"), [(2, 5)]),
        ("one\ntwo", Query("one two"), []),
        ("anything", Query(""), []),
    ],
)
def test_words_are_found_as_a_reader_sees_them(
    view: str, query: Query, found: list[tuple[int, int]]
) -> None:
    assert find_all(view, query) == found


def test_going_on_and_back_goes_round() -> None:
    found = [(0, 2), (5, 7), (9, 11)]
    assert nearest(found, 0, 0, 1) == 0
    assert nearest(found, 0, 2, 1) == 1
    assert nearest(found, 9, 11, 1) == 0
    assert nearest(found, 5, 7, -1) == 0
    assert nearest(found, 0, 2, -1) == 2
    assert nearest([], 0, 0, 1) == -1
