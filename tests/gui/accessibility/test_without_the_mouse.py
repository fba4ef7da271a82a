"""A day's work at the desk by keys alone, each pressed where the keyboard then is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from tests.gui.accessibility.walk import open_dialogs, scene

from policyeditor.comparison.model import Significance

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier


def _press(person: Person, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Press a key where the keyboard is."""
    person.let()
    QTest.keyClick(QApplication.focusWidget() or person.window, key, modifiers)
    person.let()


def _dialog(person: Person) -> QDialog:
    found = person.wait("a dialog", lambda: next(iter(open_dialogs()), None))
    assert found is not None
    person.rest()
    return found


def _leave(person: Person) -> None:
    _press(person, Qt.Key.Key_Escape)
    person.wait("no dialog", lambda: not open_dialogs())


def _come_back(person: Person) -> None:
    """What a window manager does once a dialog is gone; there is none in the tests."""
    person.window.activateWindow()
    person.wait("the active window", person.window.isActiveWindow)


def test_write_save_compare_decide_and_go_back(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    _come_back(person)
    _press(person, Qt.Key.Key_S, _CTRL)
    person.rest()
    _press(person, Qt.Key.Key_End, _CTRL)
    QTest.keyClicks(QApplication.focusWidget() or person.window, "We keep logs for 10 days.")
    _press(person, Qt.Key.Key_D, _CTRL)
    redline = person.window.redline
    person.wait("the redline", lambda: redline.isVisible() and redline.comparison.changes)
    person.rest()
    _press(person, Qt.Key.Key_F8)
    _press(person, Qt.Key.Key_S, _ALT | _SHIFT)
    person.rest()
    change = redline.comparison.changes[0]
    assert change.significance is Significance.SIGNIFICANT
    _press(person, Qt.Key.Key_Escape)
    person.wait("the text", person.document.editor.isVisible)
    _press(person, Qt.Key.Key_S, _CTRL)
    person.wait("the saved draft", lambda: not person.document.session.dirty)
    person.rest()


def test_every_task_is_begun_and_left_by_keys(sit: Sit, tmp_path: Path) -> None:
    folder = scene(tmp_path / "zz")
    person = sit(folder)
    person.open(folder / "en" / "privacy.md")
    person.save()
    person._eyes.stop()
    window = person.window
    _come_back(person)
    for key, modifiers in (
        (Qt.Key.Key_E, _CTRL),  # export
        (Qt.Key.Key_Return, _CTRL | _SHIFT),  # publish
    ):
        _press(person, key, modifiers)
        _dialog(person)
        _leave(person)
        person.rest()
        _come_back(person)
    _press(person, Qt.Key.Key_F, _CTRL | _SHIFT)
    search = person.wait("the search", lambda: window.findChild(QWidget, "dock_search"))
    person.wait("the search in sight", lambda: search and search.isVisible())
    _press(person, Qt.Key.Key_T, _CTRL | _SHIFT)
    view = person.hub.late.translating.view
    person.wait("the translations", lambda: view.isVisible() and view.rows)
    person.rest()
    _press(person, Qt.Key.Key_Escape)
    person.wait("the text", person.document.editor.isVisible)
    _press(person, Qt.Key.Key_H, _CTRL | _SHIFT)
    person.wait(
        "the history",
        lambda: window.history.isAncestorOf(QApplication.focusWidget() or window),
    )
    _press(person, Qt.Key.Key_F6)
    assert not window.history.isAncestorOf(QApplication.focusWidget() or window)
