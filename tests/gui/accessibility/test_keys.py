"""By the keyboard alone: Tab comes to every control of every dialog, and out of it again."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from tests.gui.accessibility.names import spoken, takes_focus
from tests.gui.accessibility.sight import seen_in
from tests.gui.accessibility.walk import Walk, scene

from policyeditor.gui.formatting.table_grid import TableGrid

if TYPE_CHECKING:
    from tests.gui.conftest import Sit

pytestmark = pytest.mark.gui

#: Tabs pressed in one dialog at most.
_MOST = 150
#: Tabs that a control may have for its own parts.
_PARTS = 3


def _missed(dialog: QDialog) -> list[str]:
    """The controls of a dialog that Tab does not come to, going once round."""
    dialog.activateWindow()
    QTest.qWait(1)
    wanted = [each for each in seen_in(dialog) if takes_focus(each) and not _by_arrows(each)]
    if len(wanted) < 2:
        return []
    wanted[0].setFocus()
    reached: list[QWidget] = []
    caught = 0
    for _press in range(_MOST):
        now = QApplication.focusWidget()
        if now is None or now in reached[:-1]:
            break
        if reached and now is reached[-1]:
            caught += 1  # a date has a day, a month and a year
            if caught > _PARTS:
                return [f"Tab is caught in {type(now).__name__} {spoken(now)}"]
        else:
            caught = 0
            reached.append(now)
        if _in_a_page(now):
            _behind_page(now).setFocus()  # a page hands the keyboard on in its own process
        elif isinstance(now, TableGrid):  # it says so; Tab goes from cell to cell
            QTest.keyClick(now, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(now, Qt.Key.Key_Tab)
    else:
        return [f"no way out of {reached[-1]}"]
    return [
        f"{type(each).__name__} {each.objectName()} {spoken(each)}"
        for each in wanted
        if each not in reached and each.focusProxy() not in reached
    ]


def _by_arrows(widget: QWidget) -> bool:
    """One of several choices: Tab comes to the group, arrows go through it."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    choice = isinstance(widget, QRadioButton) or (group is not None and group.exclusive())
    return choice or isinstance(widget, QScrollArea) or _in_a_page(widget)


def _behind_page(widget: QWidget) -> QWidget:
    """What comes behind a page in the order of Tab."""
    after = widget.nextInFocusChain()
    while after is not None and after is not widget and (_in_a_page(after) or not _can(after)):
        after = after.nextInFocusChain()
    return after or widget


def _can(widget: QWidget) -> bool:
    return takes_focus(widget) and widget.isVisible()


def _in_a_page(widget: QWidget) -> bool:
    parts = (widget, widget.parentWidget())
    return any(type(part).__name__ == "QWebEngineView" for part in parts)


def _clashing(window: QWidget) -> list[str]:
    """Letters that two controls of a dialog ask for, and keys that two shortcuts of it have."""
    letters: Counter[str] = Counter()
    for widget in seen_in(window):
        if isinstance(widget, QAbstractButton | QLabel):
            key = QKeySequence.mnemonic(widget.text()).toString()
            buddy = not isinstance(widget, QLabel) or widget.buddy() is not None
            if key and buddy and widget.isEnabled():
                letters[key] += 1
    keys = Counter(each.key().toString() for each in window.findChildren(QShortcut))
    return [key for key, count in (letters + keys).items() if count > 1]


def test_tab_comes_to_every_control_of_every_dialog_and_no_two_want_one_key(
    sit: Sit, tmp_path: Path
) -> None:
    folder = scene(tmp_path / "zz")
    person = sit(folder)
    person.open(folder / "en" / "privacy.md")
    person.rest()
    wrong: list[str] = []
    looked = 0

    def visit(name: str, window: QWidget) -> None:
        nonlocal looked
        if isinstance(window, QDialog) and type(window).__name__ != "Palette":
            looked += 1
            wrong.extend(f"{name}: {missed}" for missed in _missed(window))
            wrong.extend(f"{name}: two want {key}" for key in _clashing(window))

    Walk(person, visit).go()
    assert looked > 40
    assert wrong == []


def test_every_action_of_the_window_stands_in_a_menu(sit: Sit, folder: Path) -> None:
    window = sit(folder).window
    in_menus = {
        action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()
    }
    in_bar = [action for action in window.tool_bar.actions() if not action.isSeparator()]
    assert in_bar
    assert [action.text() for action in in_bar if action not in in_menus] == []
