"""What is said in passing, in a line with little room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from policyeditor.gui.window.status_bar import StatusBar

pytestmark = pytest.mark.gui

LONG = "Restored the version of November 24, 2026, 4:08 PM; 5 clauses renumbered"


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def bar(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[StatusBar]:
    made = StatusBar()
    qtbot.addWidget(made)
    made.setLayoutDirection(request.param)
    made.addPermanentWidget(QLabel("Clause 1(B)"))
    made.addPermanentWidget(QLabel("All changes saved"))
    made.resize(420, 30)
    made.show()
    QApplication.processEvents()
    yield made
    QToolTip.hideText()


def _rest_on(bar: StatusBar) -> str:
    across = 20 if not bar.isRightToLeft() else bar.width() - 20
    place = QPoint(across, bar.height() // 2)
    QApplication.sendEvent(bar, QHelpEvent(QEvent.Type.ToolTip, place, bar.mapToGlobal(place)))
    return QToolTip.text()


def test_a_long_message_ends_in_an_ellipsis_and_is_told_in_full(bar: StatusBar) -> None:
    bar.showMessage(LONG)
    assert bar.currentMessage() == LONG
    assert bar.shown.endswith("…")
    assert LONG in _rest_on(bar)


def test_a_short_message_stands_as_it_is(bar: StatusBar) -> None:
    empty = bar.grab().toImage()
    bar.showMessage("Saved")
    assert bar.shown == "Saved"
    assert bar.grab().toImage() != empty
    assert _rest_on(bar) == ""
