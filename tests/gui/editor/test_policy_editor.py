"""The editor as a person and the window meet it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.problems import Fix, Problem, Severity

pytestmark = pytest.mark.gui

POLICY = """---
title: Privacy
lang: en
---

# Privacy

1. Scope
   (A) What you **give** us.

   (B) What we *see*.

2. Cookies
   See [our list](/cookies).
"""

VIEWS = st.text(
    st.one_of(
        st.sampled_from("ab \n\n\t-#*`\u00a0\u2028\ufeff\u200b\u202e\u00ad\u0085\x0c😀é"),
        st.characters(exclude_characters="\r\u2029\0\ufdd0\ufdd1", exclude_categories=["Cs"]),
    ),
    max_size=200,
)
QUICK = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def editor(qtbot: QtBot) -> PolicyEditor:
    widget = PolicyEditor(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(640, 480)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def problem(line: int, column: int, end_column: int, fix: Fix | None = None) -> Problem:
    message = Message("a problem of the text")
    return Problem(message, Severity.ERROR, line, column, line, end_column, fix)


@QUICK
@given(view=VIEWS)
def test_no_character_is_lost(editor: PolicyEditor, view: str) -> None:
    editor.set_view(view)
    assert editor.view() == view


@QUICK
@given(old=VIEWS, new=VIEWS)
def test_replaced_text_is_the_new_text_and_undone_is_the_old(
    editor: PolicyEditor, old: str, new: str
) -> None:
    editor.set_view(old)
    editor.replace_view(new)
    assert editor.view() == new
    if old != new:
        editor.undo()
        assert editor.view() == old
        assert not editor.document().isUndoAvailable()


@QUICK
@given(view=VIEWS, data=st.data())
def test_edits_do_what_they_do_to_the_text(
    editor: PolicyEditor, view: str, data: st.DataObject
) -> None:
    lines = view.split("\n")
    line = data.draw(st.integers(1, len(lines)))
    start = data.draw(st.integers(1, len(lines[line - 1]) + 1))
    end = data.draw(st.integers(start, len(lines[line - 1]) + 1))
    edit = Edit(line, start, line, end, data.draw(VIEWS))
    editor.set_view(view)
    editor.apply([edit])
    assert editor.view() == apply_edits(view, [edit])


def test_edits_are_one_step_to_undo(editor: PolicyEditor) -> None:
    editor.set_view(POLICY)
    editor.apply([Edit(8, 4, 8, 9, "Reach"), Edit(6, 3, 6, 10, "Data"), Edit(2, 1, 3, 1, "")])
    assert "# Data" in editor.view()
    assert "1. Reach" in editor.view()
    editor.undo()
    assert editor.view() == POLICY


def test_a_new_policy_cannot_be_undone_into_the_old_one(editor: PolicyEditor) -> None:
    editor.set_view("first")
    editor.set_view("second")
    editor.undo()
    assert editor.view() == "second"
    assert editor.textCursor().position() == 0


@pytest.mark.parametrize(
    "change",
    [
        lambda editor: editor.set_view("other"),
        lambda editor: editor.replace_view("other"),
        lambda editor: editor.apply([Edit(1, 1, 1, 2, "x"), Edit(2, 1, 2, 1, "y")]),
        lambda editor: editor.insertPlainText("x"),
        lambda editor: editor.bold(),
    ],
)
def test_one_change_is_told_once(
    editor: PolicyEditor, change: Callable[[PolicyEditor], None]
) -> None:
    editor.set_view(POLICY)
    told: list[str] = []
    editor.viewChanged.connect(lambda: told.append(editor.view()))
    change(editor)
    assert told == [editor.view()]


def test_looks_are_no_change_of_the_text(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.set_view(POLICY)
    told: list[int] = []
    editor.viewChanged.connect(lambda: told.append(1))
    editor.set_theme(DARK)
    editor.show_problems([problem(6, 1, 4)])
    editor.zoom_in()
    editor.go_to(12)
    qtbot.wait(1)
    assert told == []


def test_typing_and_moving_tells_of_the_line(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.set_view(POLICY)
    with qtbot.waitSignal(editor.lineChanged) as line:
        QTest.keyClick(editor, Qt.Key.Key_Down)
    assert line.args == [2]
    QTest.keyClicks(editor, "A")
    assert editor.view().split("\n")[1] == "Atitle: Privacy"
    assert editor.current_line() == 2


def test_cursor_stays_with_its_words_when_the_text_is_replaced(editor: PolicyEditor) -> None:
    editor.set_view(POLICY)
    editor.go_to(8, 4)
    editor.replace_view(POLICY.replace("title: Privacy\n", "title: Privacy\nlayout: page\n"))
    assert editor.current_line() == 9
    assert editor.textCursor().block().text()[editor.textCursor().positionInBlock() :] == "Scope"


def test_going_to_a_place_selects_by_characters(editor: PolicyEditor) -> None:
    editor.set_view("one\n😀😀 two three\n")
    editor.go_to(2, 4, 2, 7)
    assert editor.textCursor().selectedText() == "two"
    editor.go_to(99, 99)
    assert editor.current_line() == 3
    editor.go_to(1, 50)
    assert editor.current_line() == 1


def test_scrolling_tells_the_first_line_unless_it_was_asked_for(
    editor: PolicyEditor, qtbot: QtBot
) -> None:
    editor.set_view("\n".join(f"{number}. clause" for number in range(1, 400)))
    told: list[int] = []
    editor.topLineChanged.connect(told.append)
    editor.scroll_to_line(200)
    assert editor.firstVisibleBlock().blockNumber() + 1 == 200
    qtbot.wait(20)
    assert told == []
    editor.verticalScrollBar().setValue(10)
    qtbot.waitUntil(lambda: told == [11])


def test_a_row_within_a_long_line_can_be_at_the_top(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.set_view("\n\n".join("words of a long line " * 90 for _ in range(60)))
    qtbot.wait(20)
    told: list[float] = []
    editor.topLineChanged.connect(told.append)
    editor.scroll_to_line(26.0)  # between lines 25 and 27: in the middle of the words of 25
    block = editor.firstVisibleBlock()
    rows = block.lineCount()
    assert rows > 4
    assert block.blockNumber() + 1 == 25
    assert abs(editor.verticalScrollBar().value() - block.firstLineNumber() - rows / 2) <= 1
    qtbot.wait(20)
    assert told == []
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().value() + 1)
    qtbot.waitUntil(lambda: bool(told))
    assert 26.0 <= told[0] < 26.0 + 4 / rows


def test_copied_words_are_those_of_the_file(editor: PolicyEditor) -> None:
    editor.set_view("§\u00a01\n**bold**")
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.text() == "§\u00a01\n**bold**"
    assert data.formats() == ["text/plain"]


def test_pasted_words_have_no_nul_and_no_carriage_return(editor: PolicyEditor) -> None:
    data = QMimeData()
    data.setText("plain\r\ntext\0")
    editor.insertFromMimeData(data)
    assert editor.view() == "plain\ntext"


def test_files_are_left_to_the_window(editor: PolicyEditor) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/policy.md")])
    data.setText("file:///tmp/policy.md")
    assert not editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert editor.view() == ""


def test_problems_are_found_where_their_words_have_gone(editor: PolicyEditor) -> None:
    editor.set_view(POLICY)
    scope = problem(8, 4, 9)
    editor.show_problems([scope])
    editor.go_to(8, 5)
    assert editor.problems_at_cursor() == [scope]
    editor.go_to(1, 1)
    editor.insertPlainText("\n\n")
    editor.go_to(10, 5)
    assert editor.problems_at_cursor() == [scope]
    editor.go_to(8, 5)
    assert editor.problems_at_cursor() == []


def underlined(editor: PolicyEditor) -> list[int]:
    """The lines, from 0, under whose words a problem's line is drawn."""
    return [
        each.cursor.blockNumber()
        for each in editor.extraSelections()
        if each.format.underlineColor().name() == LIGHT.error
    ]


def test_problems_are_underlined_in_sight_only(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.set_view("word\n" * 5_000)
    editor.show_problems([problem(line, 1, 5) for line in range(1, 5_001)])
    qtbot.waitUntil(lambda: 0 in underlined(editor))
    assert 20 <= len(underlined(editor)) < 300
    editor.verticalScrollBar().setValue(3_000)
    qtbot.waitUntil(lambda: 3_001 in underlined(editor))


def test_a_text_that_must_not_change_tells_why_and_does_not(
    editor: PolicyEditor, qtbot: QtBot
) -> None:
    editor.set_view(POLICY)
    editor.set_read_only_reason(Message("This file is not in UTF-8."))
    QTest.keyClicks(editor, "abc")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    editor.bold()
    assert editor.view() == POLICY
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert editor.current_line() == 2
    notice = editor.findChild(QLabel, "editorNotice")
    assert isinstance(notice, QLabel)
    assert notice.isVisible()
    assert notice.text() == "This file is not in UTF-8."
    editor.set_read_only_reason(None)
    QTest.keyClicks(editor, "a")
    assert editor.view() != POLICY


def test_words_keys_format(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.set_view("The data subject may object.")
    editor.go_to(1, 5, 1, 17)
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.view() == "The **data subject** may object."
    assert editor.textCursor().selectedText() == "data subject"
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.view() == "The data subject may object."
    editor.undo()
    assert editor.view() == "The **data subject** may object."


def test_tab_moves_lines_in_and_out(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.set_view("1. One\n\n(A) Two")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.view() == "   1. One\n\n   (A) Two"
    QTest.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.view() == "1. One\n\n(A) Two"


def test_letters_grow_and_shrink(editor: PolicyEditor) -> None:
    normal = editor.fontMetrics().height()
    editor.zoom_in()
    larger = editor.fontMetrics().height()
    editor.zoom_out()
    editor.zoom_out()
    assert editor.fontMetrics().height() < normal < larger
    editor.reset_zoom()
    assert editor.fontMetrics().height() == normal


def test_lines_are_coloured_after_the_first_paint(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.set_view(POLICY)
    heading = editor.document().findBlockByNumber(5)
    qtbot.waitUntil(lambda: bool(heading.layout().formats()))
    colours = {each.format.foreground().color().name() for each in heading.layout().formats()}
    assert colours == {LIGHT.syntax_heading}


def test_typing_a_fence_turns_what_follows_into_code(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.set_view("\n# Heading\n\n# Another\n")
    another = editor.document().findBlockByNumber(3)
    qtbot.waitUntil(lambda: bool(another.layout().formats()))

    def colour() -> str:
        ranges = another.layout().formats()
        return ranges[0].format.foreground().color().name()

    QTest.keyClicks(editor, "```")
    qtbot.waitUntil(lambda: colour() == LIGHT.syntax_code)
    editor.undo()
    qtbot.waitUntil(lambda: colour() == LIGHT.syntax_heading)


def test_the_menu_of_a_place_offers_the_fix(editor: PolicyEditor, qtbot: QtBot) -> None:
    fixable = problem(1, 1, 4, Fix(Message("Put it right"), ()))
    editor.set_view("bad words")
    editor.show_problems([fixable])
    menu = editor.menu_for(editor.problems_at_cursor(), editor.cursorRect().center())
    assert menu.actions()[0].text() == "Put it right"
    with qtbot.waitSignal(editor.fixChosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == [fixable]


def _right_click(editor: PolicyEditor, line: int, column: int) -> None:
    block = editor.document().findBlockByNumber(line - 1)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + column - 1)
    place = editor.cursorRect(cursor).center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, editor.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(editor.viewport(), asked)


def test_a_right_click_outside_the_selection_takes_the_cursor_there(
    editor: PolicyEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The offscreen window cannot give the keyboard to a menu.
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _place: None)
    editor.set_view("First words here.\n\nOther words there.\n")
    editor.go_to(1, 1, 1, 6)
    _right_click(editor, 1, 3)
    assert editor.textCursor().selectedText() == "First"
    _right_click(editor, 3, 7)
    assert not editor.textCursor().hasSelection()
    assert (editor.current_line(), editor.current_column()) == (3, 7)


def test_layout_that_scrolls_while_marks_change_is_survived(
    editor: PolicyEditor, qtbot: QtBot
) -> None:
    editor.set_view(("A long clause. " * 30 + "\n\n# Heading **of** one\n") * 300)
    editor.show_problems([problem(line, 1, 9) for line in range(1, 900, 2)])
    for line in (900, 3, 450, 898, 1, 620):
        editor.go_to(line, 1, line, 5)
        qtbot.wait(1)
        editor.insertPlainText("\n\n")
        qtbot.wait(1)
    assert editor.blockCount() == 913


def test_composed_letters_keep_the_colours_of_their_line(
    editor: PolicyEditor, qtbot: QtBot
) -> None:
    editor.set_view("# Heading")
    block = editor.document().firstBlock()
    qtbot.waitUntil(lambda: bool(block.layout().formats()))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    told: list[str] = []
    editor.viewChanged.connect(lambda: told.append(editor.view()))
    assert editor.view() == "# Heading"
    QApplication.sendEvent(editor, QInputMethodEvent("shu", []))
    assert editor.view() == "# Heading"
    assert told == []
    ranges = block.layout().formats()
    assert [(each.start, each.length) for each in ranges] == [(9, 3), (0, 9)]
    commit = QInputMethodEvent()
    commit.setCommitString("数")
    QApplication.sendEvent(editor, commit)
    assert told == ["# Heading数"]
    ranges = block.layout().formats()
    assert [(each.start, each.length) for each in ranges] == [(0, 10)]


def test_colours_cost_nothing_before_the_first_paint() -> None:
    script = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "application = QApplication([])\n"
        "from policyeditor.gui.editor.policy_editor import PolicyEditor\n"
        "editor = PolicyEditor()\n"
        "editor.set_view('# Heading')\n"
        "print('pygments' in sys.modules)\n"
        "editor.show()\n"
        "for _ in range(20): application.processEvents()\n"
        "print('pygments' in sys.modules)\n"
        "editor.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["False", "True"]


def test_a_text_that_gets_shorter_than_the_scroll_is_shown(
    editor: PolicyEditor, qtbot: QtBot
) -> None:
    editor.set_view("# Heading\n\nA clause.\n" * 2_000)
    editor.go_to(6_000)
    qtbot.wait(1)
    editor.set_view("# Short")
    editor.grab()
    heading = editor.document().firstBlock()
    qtbot.waitUntil(lambda: bool(heading.layout().formats()))


def test_resting_on_a_problem_tells_its_sentence(editor: PolicyEditor, qtbot: QtBot) -> None:
    editor.set_view("bad words")
    editor.show_problems([problem(1, 1, 4)])
    qtbot.wait(1)
    place = editor.cursorRect().center()
    told = [say(each.message) for each in editor.problems_under(place)]
    assert told == ["a problem of the text"]
    assert editor.problems_under(editor.viewport().rect().bottomRight()) == []


def test_the_wheel_zooms_while_ctrl_is_held(editor: PolicyEditor) -> None:
    normal = editor.fontMetrics().height()

    def turn(modifiers: Qt.KeyboardModifier) -> None:
        place = QPointF(50, 50)
        event = QWheelEvent(
            place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(editor.viewport(), event)

    turn(Qt.KeyboardModifier.NoModifier)
    assert editor.fontMetrics().height() == normal
    turn(Qt.KeyboardModifier.ControlModifier)
    assert editor.fontMetrics().height() > normal


def test_undoing_a_format_leaves_the_cursor_where_it_was(editor: PolicyEditor) -> None:
    editor.set_view("---\ntitle: T\n---\n\nOne\n\nTwo words\n")
    editor.go_to(7, 1, 7, 4)
    editor.bold()
    editor.undo()
    assert editor.view().endswith("Two words\n")
    assert editor.current_line() == 7
