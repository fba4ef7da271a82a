"""Typed words find titles."""

from __future__ import annotations

import pytest

from policyeditor.gui.palette.matching import best, score

TITLES = ("Save version", "Version history", "Save a copy…", "Versionsverlauf", "Größere Schrift")


def found(query: str) -> list[str]:
    return [title for _score, title in best(query, TITLES, lambda title: (title,), 10)]


def test_beginnings_of_words_find_in_any_order() -> None:
    assert found("hist ver")[0] == "Version history"
    assert set(found("save")) == {"Save version", "Save a copy…"}


def test_a_slip_of_the_keys_still_finds() -> None:
    assert found("histroy") == ["Version history"]


def test_accents_and_capitals_do_not_matter() -> None:
    assert found("GRÖSSERE") == ["Größere Schrift"]
    assert found("grossere") == ["Größere Schrift"]


def test_initials_find() -> None:
    assert found("vh") == ["Version history"]


@pytest.mark.parametrize("query", ["", "  ", "…", "zebra"])
def test_nothing_is_found_for_nothing_and_for_strange_words(query: str) -> None:
    assert found(query) == []


def test_the_whole_title_is_the_best_there_can_be() -> None:
    assert score("save version", "Save version") == 1.0
    assert score("save", "Save version") < 1.0
