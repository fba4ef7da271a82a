"""A look at an older version."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.review.version_view import VersionView
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.history.model import Author, Version

pytestmark = pytest.mark.gui

OLD = Version(
    "a" * 40,
    datetime(2026, 3, 3, 14, 5).astimezone(),
    Author("Ada Lovelace", "ada@example.org"),
    "5(A): reworded",
    "privacy.md",
)


@pytest.fixture
def view(qtbot: QtBot) -> VersionView:
    made = VersionView(LIGHT)
    qtbot.addWidget(made)
    made.show_version("<h1>Privacy</h1>", OLD, "en", "ltr")
    return made


def test_the_header_tells_when_and_by_whom(view: VersionView) -> None:
    words = [label.full_text for label in view.findChildren(ElidedLabel)]
    assert words == ["Version of 3 March 2026, 14:05 — Ada Lovelace", "5(A): reworded"]


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
