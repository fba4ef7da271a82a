"""Two versions are told apart by their titles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from policyeditor.gui.review.version_titles import version_titles
from policyeditor.history.model import Author, Version

pytestmark = pytest.mark.gui

NOW = datetime(2026, 11, 24, 15, 50, 4, tzinfo=UTC)
FIRST = Version("a" * 40, NOW, Author("Ada", "ada@example.org"), "First version", "privacy.md")
SECOND = replace(FIRST, id="b" * 40, time=NOW.replace(second=31), summary="Changed: Retention")


def test_versions_of_one_minute_are_told_apart_by_their_summaries(qtbot: QtBot) -> None:
    old, new = version_titles(FIRST, SECOND)
    assert old.endswith("First version")
    assert new.endswith("Changed: Retention")


def test_versions_of_one_minute_and_summary_are_told_apart_by_the_second(qtbot: QtBot) -> None:
    old, new = version_titles(replace(FIRST, summary=SECOND.summary), SECOND)
    assert ":04" in old
    assert ":31" in new


def test_names_and_other_minutes_stand_alone(qtbot: QtBot) -> None:
    named = replace(FIRST, name="Launch")
    assert version_titles(named, SECOND)[0] == "Launch"
    later = replace(SECOND, time=NOW.replace(minute=52))
    assert "Changed" not in version_titles(FIRST, later)[1]


def test_equal_names_are_told_apart_by_the_time(qtbot: QtBot) -> None:
    later = replace(SECOND, time=NOW.replace(minute=52), name="Launch")
    old, new = version_titles(replace(FIRST, name="Launch"), later)
    assert old != new
    assert "Launch" in old
    assert "Changed" not in new
