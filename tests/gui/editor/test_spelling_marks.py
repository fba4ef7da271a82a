"""Misspelt words in the editor: marked while they stand, not while they are written."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.theme import LIGHT
from policyeditor.messages import Message
from policyeditor.policy.problems import Problem, Severity
from policyeditor.spelling.reading import Word

pytestmark = pytest.mark.gui


@pytest.fixture
def editor(qtbot: QtBot) -> PolicyEditor:
    editor = PolicyEditor()
    qtbot.addWidget(editor)
    editor.set_view("We recieve data.\nAnd delte it.")
    editor.spelling.show((Word("recieve", 1, 4), Word("delte", 2, 5)))
    return editor


def _marked(editor: PolicyEditor) -> list[str]:
    tints = editor.spelling.tints(1, editor.blockCount(), LIGHT)
    return [tint.cursor.selectedText() for tint in tints]


def test_words_are_marked_otherwise_than_problems(editor: PolicyEditor) -> None:
    editor.show_problems((Problem(Message("x"), Severity.ERROR, 1, 1, 1, 3),))
    styles = {tint.cursor.selectedText(): tint.format.underlineStyle()
              for tint in editor._tints(1, 2)}  # fmt: skip
    underline = QTextCharFormat.UnderlineStyle
    assert styles["recieve"] == styles["delte"] == underline.DashUnderline
    assert styles["We"] == underline.WaveUnderline


def test_marks_go_along_with_their_lines(editor: PolicyEditor) -> None:
    editor.go_to(1, 17)
    editor.insertPlainText("\nA line\nand another")
    assert _marked(editor) == ["recieve", "delte"]
    assert [word.line for word in editor.spelling.words] == [1, 4]


def test_a_word_that_was_mended_loses_its_mark_at_once(editor: PolicyEditor) -> None:
    editor.go_to(1, 4, 1, 11)
    QTest.keyClicks(editor, "receive")
    assert _marked(editor) == ["delte"]


def test_the_word_being_written_is_marked_when_the_cursor_leaves_it(editor: PolicyEditor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, " noww")
    editor.spelling.show((Word("noww", 2, 15),))
    assert _marked(editor) == []
    QTest.keyClick(editor, Qt.Key.Key_Home)
    assert _marked(editor) == ["noww"]


def test_the_word_at_a_place_is_found(editor: PolicyEditor) -> None:
    found = editor.spelling.at(5)
    assert found is not None
    assert found == (Word("recieve", 1, 4), 3, 10)
    assert editor.spelling.at(1) is None


def test_another_policy_has_no_marks_of_the_one_before(editor: PolicyEditor) -> None:
    editor.set_view("We recieve data.")
    assert _marked(editor) == []
