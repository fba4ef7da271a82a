"""Found words as places of the editor."""

from __future__ import annotations

from policyeditor.gui.editor.find import in_characters, in_units, nearest


def test_places_count_as_the_editor_counts() -> None:
    view = "a😀b😀c"
    assert in_units(view, [(0, 1), (2, 3), (4, 5)]) == [(0, 1), (3, 4), (6, 7)]
    assert [in_characters(view, position) for position in (0, 1, 3, 4, 6)] == [0, 1, 2, 3, 4]
    assert in_units("abc", [(1, 2)]) == [(1, 2)]


def test_going_on_and_back_goes_round() -> None:
    found = [(0, 2), (5, 7), (9, 11)]
    assert nearest(found, 0, 0, 1) == 0
    assert nearest(found, 0, 2, 1) == 1
    assert nearest(found, 9, 11, 1) == 0
    assert nearest(found, 5, 7, -1) == 0
    assert nearest(found, 0, 2, -1) == 2
    assert nearest([], 0, 0, 1) == -1
