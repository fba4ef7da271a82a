"""All of it can be reached with the keyboard, and all of it has a name to be read aloud."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

_INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTextEdit,
)  # fmt: skip


def _controls(parent: QWidget) -> list[QWidget]:
    """What a person acts on, leaving out Qt's own parts of a control, dock or tab bar."""
    found: list[QWidget] = []
    for widget in parent.findChildren(QWidget):
        if not isinstance(widget, _INTERACTIVE) or widget.objectName().startswith("qt_"):
            continue
        above = widget.parentWidget()
        if type(above).__name__ in {"QDockWidget", "QTabBar", "QComboBoxPrivateContainer"}:
            continue
        if isinstance(above, (QComboBox, QAbstractSpinBox)) or type(above).__name__ == "QToolBar":
            continue
        found.append(widget)
    return found


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def _shown(widget: QWidget) -> bool:
    """Whether a widget is not hidden in its panel, whether or not the panel is in front."""
    part: QWidget | None = widget
    while part is not None and not isinstance(part, QDockWidget):
        if part.isHidden():
            return False
        part = part.parentWidget()
    return True


def _line(widget: QWidget) -> str:
    """The parts a widget stands in, from the inside out."""
    above = widget.parentWidget()
    if above is None:
        return ""
    return f"{type(above).__name__} {above.objectName()} < {_line(above)}"


def _nameless(parent: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()} in {_line(widget)}"
        for widget in _controls(parent)
        if not _name(widget).strip() and _shown(widget)
    ]


def _ready(sit: Sit, folder: Path) -> Person:
    person = sit(folder)
    person.save()
    person.wait("the form", lambda: person.window.details._rows)
    person.wait("the outline", lambda: person.hub.following._clauses)
    return person


def test_everything_in_the_window_has_a_name(sit: Sit, folder: Path) -> None:
    person = _ready(sit, folder)
    assert len(_controls(person.window)) > 20
    assert _nameless(person.window) == []
    person.press("replace")
    assert _nameless(person.document.page) == []


def test_everything_on_the_start_page_has_a_name(sit: Sit, folder: Path) -> None:
    sit(folder)
    person = sit()
    assert len(_controls(person.window.welcome)) >= 5
    assert _nameless(person.window.welcome) == []


def _tab_through(person: Person, start: QWidget, most: int = 80) -> list[QWidget]:
    start.setFocus()
    person.let()
    seen: list[QWidget] = []
    for _step in range(most):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        person.let()
    return seen


def test_tab_goes_through_all_panels(sit: Sit, folder: Path) -> None:
    person = _ready(sit, folder)
    window = person.window
    window.resize(1300, 800)
    person.window.activateWindow()
    person.wait("the active window", window.isActiveWindow)
    reached = _tab_through(person, window.folder.focusProxy() or window.folder._tree)
    for panel in (window.folder, window.outline, window.problems, window.details):
        assert any(panel.isAncestorOf(widget) for widget in reached), panel.objectName()


def test_tab_goes_through_the_start_page(sit: Sit, folder: Path) -> None:
    sit(folder)
    person = sit()
    person.window.activateWindow()
    person.wait("the active window", person.window.isActiveWindow)
    controls = [
        widget
        for widget in _controls(person.window.welcome)
        if widget.isVisible() and widget.isEnabled()
    ]
    reached = _tab_through(person, controls[0])
    assert [widget for widget in controls if widget not in reached] == []


def test_the_text_keeps_tab_for_itself_and_menus_reach_the_panels(sit: Sit, folder: Path) -> None:
    person = _ready(sit, folder)
    window = person.window
    for id, panel in (("problems", window.problems), ("versions", window.history)):
        person.press(id)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is panel or panel.isAncestorOf(focused), id
    person.window.outline.clauseChosen.emit(13)
    assert QApplication.focusWidget() is person.document.editor
