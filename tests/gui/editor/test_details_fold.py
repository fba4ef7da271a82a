"""The details at the top of the text are folded away and come back whole."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.person import POLICY

from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.policy.edits import Edit

pytestmark = pytest.mark.gui

#: POLICY's details are its lines 1 to 7.
CLOSING = 7
BODY = 8


@pytest.fixture
def editor(qtbot: QtBot) -> PolicyEditor:
    editor = PolicyEditor()
    qtbot.addWidget(editor)
    editor.resize(500, 400)
    editor.fold.set_wanted(True)
    editor.set_view(POLICY)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def hidden(editor: PolicyEditor) -> list[int]:
    """The numbers of the hidden lines."""
    block = editor.document().firstBlock()
    found = []
    while block.isValid():
        if not block.isVisible():
            found.append(block.blockNumber() + 1)
        block = block.next()
    return found


def press(editor: PolicyEditor, key: Qt.Key, keys: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(editor, key, keys or Qt.KeyboardModifier.NoModifier)


def test_its_lines_are_hidden_and_the_numbers_of_the_others_stay(editor: PolicyEditor) -> None:
    assert hidden(editor) == list(range(2, CLOSING + 1))
    assert editor.view() == POLICY
    editor.repaint()
    numbers = [number for number, _top, _height in editor._lines_in_sight()]
    assert numbers[:3] == [1, BODY, BODY + 1]
    tops = [top for _number, top, _height in editor._lines_in_sight()]
    assert tops == sorted(set(tops))


def test_the_cursor_steps_over_the_fold_and_back(editor: PolicyEditor) -> None:
    press(editor, Qt.Key.Key_Down)
    assert editor.current_line() == BODY
    press(editor, Qt.Key.Key_Up)
    assert editor.current_line() == 1
    press(editor, Qt.Key.Key_End)
    press(editor, Qt.Key.Key_Right)
    assert editor.current_line() == BODY
    press(editor, Qt.Key.Key_Left)
    assert (editor.current_line(), editor.current_column()) == (1, 4)
    assert editor.fold.folded


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Down])
def test_ctrl_and_an_arrow_unfold(editor: PolicyEditor, key: Qt.Key) -> None:
    press(editor, key, Qt.KeyboardModifier.ControlModifier)
    assert hidden(editor) == []
    assert editor.current_line() == 1


def test_a_click_on_the_sign_unfolds_and_folds(editor: PolicyEditor) -> None:
    for left in (False, True):
        place = editor.fold._sign().center().toPoint()
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert bool(hidden(editor)) is left


def test_going_to_a_line_of_the_details_unfolds(editor: PolicyEditor) -> None:
    editor.go_to(4, 2)
    assert hidden(editor) == []
    assert editor.current_line() == 4


@pytest.mark.parametrize(
    ("line", "column", "key"), [(1, 4, Qt.Key.Key_Delete), (BODY, 1, Qt.Key.Key_Backspace)]
)
def test_nothing_hidden_is_erased(
    editor: PolicyEditor, line: int, column: int, key: Qt.Key
) -> None:
    editor.go_to(line, column)
    press(editor, key)
    assert editor.view() == POLICY
    assert hidden(editor) == []


def test_an_edit_by_the_form_keeps_the_fold_and_undo_shows_what_it_undoes(
    editor: PolicyEditor,
) -> None:
    editor.go_to(BODY)
    editor.apply((Edit(4, 1, 4, 1, "version: 2\n"),))
    assert hidden(editor) == list(range(2, CLOSING + 2))
    editor.undo()
    assert editor.view() == POLICY
    assert hidden(editor) in ([], list(range(2, CLOSING + 1)))


def test_what_was_only_passed_is_folded_again(editor: PolicyEditor) -> None:
    editor.go_to(3)
    assert not editor.fold.folded
    editor.go_to(BODY + 2)
    assert editor.fold.folded


def test_what_was_changed_or_opened_by_hand_stays_open(editor: PolicyEditor) -> None:
    editor.go_to(3)
    QTest.keyClicks(editor, "x")
    editor.go_to(BODY + 2)
    assert not editor.fold.folded
    editor.fold.toggle()
    editor.fold.toggle()
    editor.go_to(3)
    editor.go_to(BODY + 2)
    assert not editor.fold.folded


def test_all_that_is_selected_and_copied_holds_the_hidden_lines(editor: PolicyEditor) -> None:
    editor.selectAll()
    assert editor.createMimeDataFromSelection().text() == POLICY


@pytest.mark.parametrize("view", ["# No details\n", "---\nnever closed\n", "", "---\n---\nx\n"])
def test_texts_with_few_or_no_details_are_whole(editor: PolicyEditor, view: str) -> None:
    editor.set_view(view)
    assert editor.view() == view
    assert hidden(editor) in ([], [2])
    editor.repaint()


def test_a_text_whose_fence_goes_shows_all(editor: PolicyEditor) -> None:
    editor.go_to(1, 4)
    press(editor, Qt.Key.Key_X)
    assert hidden(editor) == []


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.sampled_from(
            [
                Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
                Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Backspace,
                Qt.Key.Key_Delete, Qt.Key.Key_A,
            ]
        ),
        max_size=25,
    )
)  # fmt: skip
def test_whatever_is_typed_while_folded_the_details_stay_as_they_are(
    editor: PolicyEditor, keys: list[Qt.Key]
) -> None:
    editor.set_view(POLICY)
    editor.go_to(BODY)
    head = POLICY.split("\n")[1:CLOSING]
    for key in keys:
        if not editor.fold.folded:
            break
        press(editor, key)
        shown = hidden(editor)
        lines = editor.view().split("\n")
        if shown:
            assert [lines[number - 1] for number in shown] == head
