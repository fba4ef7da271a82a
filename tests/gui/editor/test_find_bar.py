"""The find bar as a person uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from policyeditor.gui.editor.find_bar import FindBar
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.theme import LIGHT

pytestmark = pytest.mark.gui

TEXT = "😀 The cookie list.\n\nA cookie is small. Cookies expire.\n"


class Desk(QWidget):
    """An editor above its bar, of fixed places: the offscreen window warns of size hints."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = PolicyEditor(LIGHT, self)
        self.editor.setGeometry(0, 0, 800, 400)
        self.find_bar = FindBar(self.editor, LIGHT, self)
        self.find_bar.setGeometry(0, 400, 800, 100)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    widget = Desk()
    qtbot.addWidget(widget)
    widget.resize(800, 500)
    widget.editor.set_view(TEXT)
    widget.show()
    qtbot.waitActive(widget)
    return widget


def count(desk: Desk) -> str:
    (label,) = desk.find_bar.findChildren(QLabel)
    return label.text()


def selected(editor: PolicyEditor) -> str:
    return editor.textCursor().selectedText()


def focused(desk: Desk) -> QWidget:
    widget = desk.window().focusWidget()
    assert widget is not None
    return widget


def test_words_are_selected_and_counted_while_they_are_typed(desk: Desk) -> None:
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "cookie")
    assert selected(desk.editor) == "cookie"
    assert desk.editor.current_line() == 1
    assert count(desk) == "1 of 3"
    QTest.keyClick(focused(desk), Qt.Key.Key_Return)
    assert (count(desk), desk.editor.current_line()) == ("2 of 3", 3)
    QTest.keyClick(focused(desk), Qt.Key.Key_F3)
    assert count(desk) == "3 of 3"
    QTest.keyClick(focused(desk), Qt.Key.Key_F3)
    assert count(desk) == "1 of 3"
    QTest.keyClick(focused(desk), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert count(desk) == "3 of 3"


def test_what_is_not_there_is_said(desk: Desk) -> None:
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "warranty")
    assert count(desk) == "Not found"


def test_case_and_whole_words_narrow_it(desk: Desk) -> None:
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "cookie")
    case = desk.find_bar.findChild(QToolButton, "case-sensitive")
    whole = desk.find_bar.findChild(QToolButton, "whole-word")
    assert isinstance(case, QToolButton)
    assert isinstance(whole, QToolButton)
    case.click()
    assert count(desk).endswith("of 2")
    case.click()
    whole.click()
    assert count(desk).endswith("of 2")


def test_selected_words_are_looked_for(desk: Desk) -> None:
    desk.editor.go_to(3, 3, 3, 9)
    desk.find_bar.open_find()
    assert count(desk) == "2 of 3"


def test_replacing_goes_one_by_one(desk: Desk) -> None:
    desk.find_bar.open_replace()
    words, new = desk.find_bar.findChildren(QLineEdit)
    QTest.keyClicks(words, "cookie")
    QTest.keyClicks(new, "tracker")
    new.setFocus()
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert desk.editor.view() == TEXT.replace("cookie", "tracker", 1)
    assert (count(desk), selected(desk.editor)) == ("1 of 2", "cookie")


def test_replacing_all_is_one_step_to_undo(desk: Desk) -> None:
    desk.find_bar.open_replace()
    words, new = desk.find_bar.findChildren(QLineEdit)
    QTest.keyClicks(words, "cookie")
    QTest.keyClicks(new, "tracker")
    desk.find_bar.replace_all()
    assert desk.editor.view() == "😀 The tracker list.\n\nA tracker is small. trackers expire.\n"
    assert count(desk) == "3 replaced"
    desk.editor.undo()
    assert desk.editor.view() == TEXT


def test_the_count_follows_the_text(desk: Desk, qtbot: QtBot) -> None:
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "cookie")
    desk.editor.replace_view(TEXT + "Last cookie.")
    qtbot.waitUntil(lambda: count(desk).endswith("4"))


def test_escape_closes_from_the_editor_too(desk: Desk) -> None:
    desk.find_bar.open_find()
    desk.editor.setFocus()
    QTest.keyClick(desk.editor, Qt.Key.Key_Escape)
    assert not desk.find_bar.isVisible()
    assert focused(desk) is desk.editor
