"""What Word's keys do in a policy's text."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.theme import LIGHT

pytestmark = pytest.mark.gui

CLAUSES = "1. Scope\n   (A) Names;\n\n   (B) places.\n"


@pytest.fixture
def editor(qtbot: QtBot) -> PolicyEditor:
    made = PolicyEditor(LIGHT)
    qtbot.addWidget(made)
    made.set_view(CLAUSES)
    return made


def test_enter_begins_the_next_clause_and_undo_takes_it_back(editor: PolicyEditor) -> None:
    editor.go_to(2, 14)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "ages;")
    assert editor.view() == "1. Scope\n   (A) Names;\n\n   (B) ages;\n\n   (C) places.\n"
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.view() == CLAUSES


def test_enter_again_ends_the_list(editor: PolicyEditor) -> None:
    editor.go_to(4, 15)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.view() == "1. Scope\n   (A) Names;\n\n   (B) places.\n\n\n"


def test_shift_enter_is_a_line_without_a_label(editor: PolicyEditor) -> None:
    editor.go_to(4, 15)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "(C)" not in editor.view()


def test_enter_in_plain_words_is_a_new_line(editor: PolicyEditor) -> None:
    editor.set_view("Words")
    editor.go_to(1, 6)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.view() == "Words\n"


def test_enter_behind_the_last_row_of_a_table_makes_another(editor: PolicyEditor) -> None:
    editor.set_view("| a   | b   |\n| --- | --- |\n| 1   | 2   |\n\nMore.\n")
    editor.go_to(3, 14)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "3")
    assert "| 1   | 2   |\n| 3    |     |\n\nMore." in editor.view()
    editor.undo()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Words")
    assert editor.view() == "| a   | b   |\n| --- | --- |\n| 1   | 2   |\n\nWords\n\nMore.\n"


def test_words_on_the_empty_line_between_two_clauses_join_neither(editor: PolicyEditor) -> None:
    editor.go_to(3, 1)
    QTest.keyClicks(editor, "More words.")
    assert editor.view() == ("1. Scope\n   (A) Names;\n\n   More words.\n\n   (B) places.\n")
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.view() == CLAUSES


def test_a_paragraph_goes_on_behind_an_ordinary_enter(editor: PolicyEditor) -> None:
    editor.set_view("One line\nand another.\n")
    editor.go_to(1, 9)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "more")
    assert editor.view() == "One line\nmore\nand another.\n"
