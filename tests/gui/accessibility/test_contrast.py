"""Where the keyboard is can be seen, and words are legible on their ground."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

pytest.importorskip("PySide6")

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.wcag import contrast

from policyeditor.gui.editor.tints import blend
from policyeditor.gui.style.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Theme,
    apply_theme,
)
from policyeditor.resources import resource_text

pytestmark = pytest.mark.gui

THEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
#: WCAG 2.2: 1.4.3 and 1.4.6 for words, 1.4.11 for the signs of a control.
_AA, _AAA, _SIGN, _DISABLED = 4.5, 7.0, 3.0, 2.0

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SYNTAX = ("text", "syntax_heading", "syntax_marker", "syntax_link", "syntax_code", "muted")


def _pairs(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """Rule, colour of words and ground, for each rule of the style sheets that has words."""
    sheet = resource_text("styles", "window.qss")
    if theme.contrast:
        sheet += resource_text("styles", "contrast.qss")
    for selector, body in _RULE.findall(sheet):
        values = dict(re.findall(r"(?:^|[;\s])(color|background)\s*:\s*\$(\w+)", body))
        if "color" in values:
            grounds = [values["background"]] if "background" in values else []
            for ground in grounds or ["window", "surface"]:
                yield selector.strip(), values["color"], ground


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_are_legible_by_every_rule_of_the_style_sheets(theme: Theme) -> None:
    pairs = list(_pairs(theme))
    assert len(pairs) > 20
    usual = _AAA if theme.contrast else _AA
    poor = [
        pair
        for pair in pairs
        if contrast(QColor(getattr(theme, pair[1])), QColor(getattr(theme, pair[2])))
        < (_DISABLED if "disabled" in pair[0] else usual)
    ]
    assert poor == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_text_is_legible_where_words_were_found_and_in_the_line_of_the_cursor(
    theme: Theme,
) -> None:
    found = blend(theme.paper, theme.warning, 0.22)
    poor = [
        (words, ground)
        for words in _SYNTAX
        for ground in (found, theme.current_line)
        if contrast(QColor(getattr(theme, words)), QColor(ground)) < _AA
    ]
    assert poor == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_lines_under_problems_and_beside_changes_can_be_told_from_the_page(
    theme: Theme,
) -> None:
    for sign in ("error", "warning", "hint", "inserted", "deleted", "moved", "accent"):
        assert contrast(QColor(getattr(theme, sign)), QColor(theme.paper)) >= _SIGN, sign


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.addTopLevelItem(QTreeWidgetItem(["words"]))
    return tree


def _list() -> QListWidget:
    rows = QListWidget()
    rows.addItems(["one", "two"])
    rows.setCurrentRow(0)
    return rows


def _tabs() -> QTabBar:
    bar = QTabBar()
    bar.addTab("one")
    bar.addTab("two")
    return bar


def _default() -> QPushButton:
    button = QPushButton("words")
    button.setProperty("primary", True)
    return button


def _tool() -> QToolButton:
    button = QToolButton()
    button.setText("words")
    return button


def _field() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setProperty("role", "field")
    return field


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: QPushButton("words"),
    "first button": _default,
    "tool button": _tool,
    "check box": lambda: QCheckBox("words"),
    "radio button": lambda: QRadioButton("words"),
    "line": QLineEdit,
    "field": _field,
    "number": QSpinBox,
    "box": QComboBox,
    "list": _list,
    "tree": _tree,
    "tabs": _tabs,
}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_where_the_keyboard_is_can_be_seen(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    apply_theme(qapp, theme)
    window = QWidget()
    qtbot.addWidget(window)
    down = QVBoxLayout(window)
    elsewhere = QPushButton("elsewhere")
    down.addWidget(elsewhere)
    controls = {name: make() for name, make in CONTROLS.items()}
    for control in controls.values():
        down.addWidget(control)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    unseen = []
    for name, control in controls.items():
        elsewhere.setFocus()
        qtbot.waitUntil(elsewhere.hasFocus)
        before = window.grab(control.geometry()).toImage()
        control.setFocus()
        qtbot.waitUntil(control.hasFocus)
        if _changed(before, window.grab(control.geometry()).toImage()) < 20:
            unseen.append(name)
    apply_theme(qapp, LIGHT)
    assert unseen == []


def _changed(before: QImage, after: QImage) -> int:
    """How many dots became another colour that is well apart from the one they had."""
    assert before.size() == after.size()
    return sum(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= _SIGN
        for y in range(before.height())
        for x in range(before.width())
        if before.pixel(x, y) != after.pixel(x, y)
    )
