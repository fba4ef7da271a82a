"""Keys that act on clauses, in the editor alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.policy.policy import read_policy

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui

POLICY = """\
1. Scope

   (A) Who; see Section 2(A).

   (B) What.

2. Use

   (A) How.

3. End
"""


@pytest.fixture
def editor(qtbot: QtBot) -> PolicyEditor:
    made = PolicyEditor()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.set_view(POLICY)
    made.show_clauses(read_policy(POLICY).clauses)
    made.show()
    qtbot.waitUntil(made.isVisible)
    made.setFocus()
    return made


def back_tab(editor: PolicyEditor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)


def test_tab_puts_a_clause_under_the_one_before_and_shift_tab_back(editor: PolicyEditor) -> None:
    befores: list[str] = []
    editor.clausesRenumbered.connect(befores.append)
    editor.go_to(5, 10)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert "\n      (i) What.\n" in editor.view()
    assert (editor.current_line(), editor.current_column()) == (5, 13)
    back_tab(editor)
    assert editor.view() == POLICY
    assert befores[0] == POLICY
    editor.undo()
    editor.undo()
    assert editor.view() == POLICY


def test_a_clause_just_begun_by_enter_goes_in_at_once(editor: PolicyEditor) -> None:
    editor.go_to(5, 13)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "More.")
    assert "   (B) What.\n\n      (i) More.\n\n2. Use\n" in editor.view()


def test_a_clause_begun_behind_a_title_goes_in_at_once_and_back(editor: PolicyEditor) -> None:
    editor.go_to(1, 9)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    begun = editor.view()
    assert begun.startswith("1. Scope\n\n2. \xa0\n\n   (A) Who; see")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    back_tab(editor)
    assert editor.view() == begun
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "More.")
    assert editor.view() == POLICY.replace(
        "   (A) Who; see Section 2(A).\n\n   (B) What.",
        "   (A) More.\n\n   (B) Who; see Section 2(A).\n\n   (C) What.",
    )


def test_shift_tab_is_the_way_back_for_clauses_two_levels_below(editor: PolicyEditor) -> None:
    text = POLICY.replace("   (A) How.\n", "   Only so.\n\n   (A) How.\n\n      (i) Why.\n")
    editor.set_view(text)
    editor.go_to(7, 5)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert "   (C) Use\n\n   Only so.\n\n   (i) How.\n" in editor.view()
    back_tab(editor)
    assert editor.view() == text
    assert (editor.current_line(), editor.current_column()) == (7, 5)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "d")
    back_tab(editor)
    assert "\n2. Udse\n" in editor.view()


@pytest.mark.parametrize("way", ["keys", "paste", "input method"])
def test_words_take_the_place_of_the_filler(editor: PolicyEditor, way: str) -> None:
    editor.go_to(1, 9)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    if way == "paste":
        data = QMimeData()
        data.setText("More")
        editor.insertFromMimeData(data)
    elif way == "input method":
        QApplication.sendEvent(editor, QInputMethodEvent("Mo", []))
        commit = QInputMethodEvent()
        commit.setCommitString("More")
        QApplication.sendEvent(editor, commit)
    else:
        QTest.keyClicks(editor, "More")
    assert editor.view().startswith("1. Scope\n\n2. More\n\n   (A) Who")


def test_tab_elsewhere_moves_the_line_in(editor: PolicyEditor) -> None:
    editor.set_view("Plain words.\n")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.view() == "   Plain words.\n"


def test_a_clause_that_cannot_go_in_stays_and_says_so(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.go_to(1, 4)
    with qtbot.waitSignal(editor.levelRefused) as refused:
        QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert refused.args == [True]
    assert editor.view() == POLICY


def test_a_text_to_be_looked_at_only_keeps_its_levels(editor: PolicyEditor) -> None:
    editor.setReadOnly(True)
    editor.go_to(5, 10)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.view() == POLICY


def rows(editor: PolicyEditor) -> list[str]:
    return [editor.popup.item(row).text() for row in range(editor.popup.count())]


def test_typing_a_reference_offers_the_clauses(editor: PolicyEditor) -> None:
    editor.go_to(9, 12)
    QTest.keyClicks(editor, " See section ")
    assert editor.popup.isVisible()
    assert rows(editor)[:3] == ["1    Scope", "1(A)    Who; see Section 2(A).", "1(B)    What."]
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "How. See section 1(A)\n" in editor.view()
    assert not editor.popup.isVisible()


def test_enter_means_the_text_until_a_clause_is_chosen(editor: PolicyEditor) -> None:
    editor.go_to(9, 12)
    QTest.keyClicks(editor, " See section 1")
    assert editor.popup.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "How. See section 1\n\n   (B) \n" in editor.view()
    assert not editor.popup.isVisible()


def test_escape_puts_the_list_away_and_ctrl_space_brings_it(editor: PolicyEditor) -> None:
    editor.go_to(9, 12)
    QTest.keyClicks(editor, " In this section ")
    assert not editor.popup.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert editor.popup.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.popup.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert "In this section 1\n" in editor.view()


def test_the_list_goes_with_the_reference(editor: PolicyEditor) -> None:
    editor.go_to(9, 12)
    QTest.keyClicks(editor, " See Section 2(")
    assert rows(editor) == ["2(A)    How."]
    for _ in "2(":
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert len(rows(editor)) == 6
    editor.go_to(3, 30)
    assert not editor.popup.isVisible()


def test_keys_that_go_elsewhere_put_the_list_away(editor: PolicyEditor) -> None:
    editor.go_to(9, 12)
    QTest.keyClicks(editor, " See Section 2")
    assert editor.popup.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_End)
    assert not editor.popup.isVisible()


def test_resting_on_a_reference_shows_the_clause(editor: PolicyEditor, qtbot: QtBot) -> None:
    qtbot.wait(1)
    editor.go_to(3, 22)
    assert "2(A)" in editor.cited_tip(editor.cursorRect().center())
    assert "How." in editor.cited_tip(editor.cursorRect().center())
    editor.go_to(3, 9)
    assert editor.cited_tip(editor.cursorRect().center() + QPoint(0, 0)) == ""


def test_a_click_with_ctrl_goes_to_the_cited_clause(editor: PolicyEditor, qtbot: QtBot) -> None:
    qtbot.wait(1)
    editor.go_to(3, 22)
    place = editor.cursorRect().center()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(editor.viewport(), left, Qt.KeyboardModifier.ControlModifier, place)
    assert editor.current_line() == 9
    assert not editor.go_to_cited()
