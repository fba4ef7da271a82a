"""A look at an older version."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.review.version_view import VersionView
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.history.model import Author, Version
from policyeditor.workspace.timeline_restore import Cited

pytestmark = pytest.mark.gui

OLD = Version(
    "a" * 40,
    datetime(2026, 3, 3, 14, 5).astimezone(),
    Author("Ada Lovelace", "ada@example.org"),
    "5(A): reworded",
    "privacy.md",
)


CLAUSES = (Cited("k", "1", "Keeping", 0, 4), Cited("ka", "1(A)", "We delete…", 1, 6))


@pytest.fixture
def view(qtbot: QtBot) -> VersionView:
    made = VersionView(LIGHT)
    qtbot.addWidget(made)
    made.show_version("<h1>Privacy</h1>", OLD, "en", "ltr", CLAUSES)
    return made


def test_the_header_tells_when_and_by_whom(view: VersionView) -> None:
    words = [label.full_text for label in view.findChildren(ElidedLabel)]
    assert words[:2] == ["Version of 3 March 2026, 14:05 — Ada Lovelace", "5(A): reworded"]


@pytest.mark.parametrize(
    ("name", "signal", "carried"),
    [
        ("Restore this version", "restoreRequested", [OLD]),
        ("Compare with the draft", "compareRequested", [OLD]),
        ("Close this version", "closeRequested", []),
    ],
)
def test_each_action_goes_out(
    qtbot: QtBot, view: VersionView, name: str, signal: str, carried: list[object]
) -> None:
    button = next(b for b in view.findChildren(QToolButton) if b.accessibleName() == name)
    with qtbot.waitSignal(getattr(view, signal), timeout=1000) as wish:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wish.args == carried


def test_it_changes_its_colours(view: VersionView) -> None:
    view.set_theme(DARK)
    assert view.version is OLD


def _button(view: VersionView, name: str) -> QToolButton:
    return next(b for b in view.findChildren(QToolButton) if b.accessibleName() == name)


def test_a_clause_is_chosen_by_a_click_in_the_page(qtbot: QtBot, view: VersionView) -> None:
    assert not _button(view, "Restore clause").isEnabled()
    view._view.clicked.emit({"line": "7"})
    for name, signal in (
        ("Restore clause", view.clauseRestoreRequested),
        ("Copy as quotation", view.quoteRequested),
    ):
        with qtbot.waitSignal(signal, timeout=1000) as wish:
            QTest.mouseClick(_button(view, name), Qt.MouseButton.LeftButton)
        assert wish.args == [OLD, "ka"]
    view.show_version("<p>Other</p>", OLD)
    assert not _button(view, "Restore clause").isEnabled()


def test_older_and_newer_versions_are_one_key_away(qtbot: QtBot, view: VersionView) -> None:
    view.show_neighbours(older=True, newer=False)
    with qtbot.waitSignal(view.besideRequested, timeout=1000) as wish:
        QTest.mouseClick(_button(view, "Older version"), Qt.MouseButton.LeftButton)
    assert wish.args == [1]
    assert not _button(view, "Newer version").isEnabled()


@pytest.mark.parametrize(
    ("since", "words"),
    [(-1, ""), (0, "the latest version"), (1, "one version since"), (12, "12 versions since")],
)
def test_its_place_in_time_is_told(view: VersionView, since: int, words: str) -> None:
    view.show_neighbours(older=True, newer=since > 0, since=since)
    assert words in [label.text() for label in view.findChildren(QLabel)]
