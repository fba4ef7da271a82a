"""The strip of line numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from policyeditor.comparison.model import ChangeKind, Significance
from policyeditor.gui.editor.change_marks import ChangeMarks
from policyeditor.gui.editor.gutter import Gutter
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.theme import LIGHT
from policyeditor.messages import Message
from policyeditor.policy.problems import Problem, Severity
from policyeditor.workspace.marking import ChangedLines

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


def test_it_shows_changes_and_tells_how_a_line_read_before(
    editor: PolicyEditor, qtbot: QtBot
) -> None:
    qtbot.wait(1)
    bare = gutter(editor).grab().toImage()
    reworded = ChangedLines(3, 3, ChangeKind.REWORDED, Significance.SIGNIFICANT, "The <old> words.")
    removed = ChangedLines(5, 5, ChangeKind.REMOVED, Significance.REVIEW, "Gone words.", gone=True)
    since = ChangeMarks([reworded, removed], "the version of Monday")
    editor.show_changes(since, ChangeMarks([reworded], "“Published”"))
    assert gutter(editor).grab().toImage() != bare
    tip = gutter(editor).tip_at(row(editor, 3))
    assert "Significant — Reworded, since the version of Monday and “Published”" in tip
    assert "The &lt;old&gt; words." in tip
    assert "Gone words." in gutter(editor).tip_at(row(editor, 5))
    assert gutter(editor).tip_at(row(editor, 1)) == ""


def test_the_three_weights_differ_without_their_colour(editor: PolicyEditor, qtbot: QtBot) -> None:
    qtbot.wait(1)
    seen = set()
    for weight in Significance:
        long = ChangedLines(3, 3, ChangeKind.REWORDED, weight, "Old.")
        editor.show_changes(ChangeMarks([long], "then"), ChangeMarks())
        grey = gutter(editor).grab().toImage().convertToFormat(QImage.Format.Format_Mono)
        seen.add(bytes(grey.constBits()))
    assert len(seen) == 3


def test_bars_move_with_the_text_and_go_with_it(editor: PolicyEditor, qtbot: QtBot) -> None:
    qtbot.wait(1)
    changed = ChangedLines(5, 5, ChangeKind.REWORDED, Significance.REVIEW, "Before words.")
    editor.show_changes(ChangeMarks([changed], "then"), ChangeMarks())
    editor.go_to(1)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.wait(1)
    assert "Before words." in gutter(editor).tip_at(row(editor, 6))
    editor.set_view("One.\n\nTwo.\n\nThree.\n\nFour.\n")
    qtbot.wait(1)
    assert not any(gutter(editor).tip_at(row(editor, line)) for line in range(1, 8))
