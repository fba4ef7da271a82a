"""The start page, as a person meets it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from policyeditor.gui.action_row import ActionRow
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.gui.welcome import WelcomePage

pytestmark = pytest.mark.gui

HERE = Path("/home/ada/policies")
GONE = Path("/mnt/gone")


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    made = WelcomePage(LIGHT)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    return made


def _row(page: WelcomePage, name: str) -> ActionRow:
    return next(row for row in page.findChildren(ActionRow) if row.accessibleName() == name)


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Open a policy folder…", "openFolderRequested"),
        ("New policy folder…", "newFolderRequested"),
        ("Open the sample", "sampleRequested"),
    ],
)
def test_each_action_tells_its_wish_by_mouse_and_by_enter(
    qtbot: QtBot, page: WelcomePage, name: str, signal: str
) -> None:
    row = _row(page, name)
    with qtbot.waitSignal(getattr(page, signal), timeout=1000):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal), timeout=1000):
        QTest.keyClick(row, Qt.Key.Key_Return)


def test_a_recent_folder_is_chosen_and_forgotten(qtbot: QtBot, page: WelcomePage) -> None:
    page.show_recent((HERE,))
    with qtbot.waitSignal(page.recentChosen, timeout=1000) as chosen:
        QTest.mouseClick(_row(page, "policies"), Qt.MouseButton.LeftButton)
    assert chosen.args == [HERE]
    forget = next(
        button
        for button in page.findChildren(QToolButton)
        if button.accessibleName() == "Take policies off this list"
    )
    with qtbot.waitSignal(page.recentForgotten, timeout=1000) as forgotten:
        QTest.mouseClick(forget, Qt.MouseButton.LeftButton)
    assert forgotten.args == [HERE]


def test_a_vanished_folder_says_so_and_cannot_be_opened(page: WelcomePage) -> None:
    page.show_recent((HERE, GONE), frozenset({GONE}))
    row = _row(page, "gone")
    assert not row.isEnabled()
    assert "Not found" in row.accessibleDescription()
    assert _row(page, "policies").isEnabled()


def test_a_new_list_replaces_the_old_one(qtbot: QtBot, page: WelcomePage) -> None:
    page.show_recent((HERE,))
    page.show_recent((Path("/home/ada/other"),))
    qtbot.waitUntil(lambda: len(page.findChildren(ActionRow)) == 4, timeout=1000)
    assert _row(page, "other").isEnabled()


def test_all_of_it_is_drawn_in_the_dark_and_when_narrow(page: WelcomePage) -> None:
    page.show_recent((HERE, Path("/" + "long name/" * 40)), frozenset({HERE}))
    page.set_theme(DARK)
    page.resize(320, 300)
    assert not page.grab().isNull()
    assert _row(page, "Open the sample").width() <= 320
