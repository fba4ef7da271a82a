"""The strip of line numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from policyeditor.gui.editor.gutter import Gutter
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.theme import LIGHT
from policyeditor.messages import Message
from policyeditor.policy.problems import Problem, Severity

pytestmark = pytest.mark.gui


@pytest.fixture
def editor(qtbot: QtBot) -> PolicyEditor:
    widget = PolicyEditor(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.set_view("One.\n\n" + "A long clause. " * 20 + "\n\nTwo.\n")
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def gutter(editor: PolicyEditor) -> Gutter:
    found = editor.findChild(Gutter)
    assert isinstance(found, Gutter)
    return found


def row(editor: PolicyEditor, line: int) -> QPoint:
    """A place in the strip, at the height of a line."""
    block = editor.document().findBlockByNumber(line - 1)
    top = editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top()
    return QPoint(20, round(top) + 8)


def test_a_click_puts_the_cursor_into_the_line(editor: PolicyEditor, qtbot: QtBot) -> None:
    qtbot.wait(1)
    QTest.mouseClick(gutter(editor), Qt.MouseButton.LeftButton, pos=row(editor, 5))
    assert editor.current_line() == 5


def test_it_tells_the_problems_of_a_line(editor: PolicyEditor, qtbot: QtBot) -> None:
    found = Problem(Message("x"), Severity.WARNING, 3, 1, 3, 5)
    bare = gutter(editor).grab().toImage()
    editor.show_problems([found])
    qtbot.wait(1)
    assert gutter(editor).problems_at(row(editor, 3)) == [found]
    assert gutter(editor).problems_at(row(editor, 5)) == []
    assert gutter(editor).grab().toImage() != bare


def test_it_grows_with_the_numbers(editor: PolicyEditor) -> None:
    narrow = gutter(editor).width()
    editor.set_view("\n" * 12_000)
    assert gutter(editor).width() > narrow
