"""Comments for colleagues, as a person puts them in, finds and removes them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit
from tests.gui.person import POLICY, click

from policyeditor.drafting.comments import comment_text
from policyeditor.gui.dialogs.author_dialog import AuthorDialog
from policyeditor.gui.formatting.comment_dialog import CommentDialog
from policyeditor.gui.formatting.comments_dialog import CommentsDialog

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

ONE = comment_text("Why 90?", "Ada Lovelace", date(2026, 11, 20))
TWO = comment_text("Which law?", "Bo", date(2026, 11, 21))
BOTH = POLICY.replace("90 days.", f"90 days{ONE}.").replace("law asks.", f"law{TWO} asks.")


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    made = sit(folder)
    made.sees("90 days")
    return made


def test_a_comment_stands_in_the_text_and_in_no_page(person: Person) -> None:
    editor = person.document.editor
    line = next(n for n, text in enumerate(POLICY.split("\n"), 1) if "90" in text)
    column = POLICY.split("\n")[line - 1].index("90") + 1
    editor.go_to(line, column, line, column + 2)

    def say(dialog: CommentDialog) -> None:
        field = dialog.findChild(QPlainTextEdit, "comment")
        assert field is not None
        QTest.keyClicks(field, "Why -- 90?")
        QTest.keyClick(field, Qt.Key.Key_Return)

    person.answer(CommentDialog, say)
    person.press("comment")
    person.has_answered()
    person.wait("the comment", lambda: "Why" in person.text)
    author = person.hub._services.settings.now.author
    assert author is not None
    written = comment_text("Why -- 90?", author.name, date.today())
    assert person.text == POLICY.replace("90 days", f"90{written} days")
    assert editor.textCursor().selectedText() == "90"
    gutter = editor._gutter
    person.wait("the line", lambda: line in [number for number, _t, _h in gutter._lines])
    top = next(top for number, top, _height in gutter._lines if number == line)
    assert "Why" in gutter.tip_at(QPoint(5, top + 2))
    person.replace("We share nothing.", "We share little.")
    person.sees("We share little.")
    got: list[object] = []
    person.window.preview.web.run("document.documentElement.innerHTML", got.append)
    person.wait("the page", lambda: got)
    assert "Why" not in str(got[0])


def test_the_one_at_the_cursor_is_changed_or_removed(person: Person) -> None:
    editor = person.document.editor
    editor.replace_view(BOTH)
    person.press("next_comment")
    person.reads("Comment")

    def change(dialog: CommentDialog) -> None:
        assert dialog.words == "Why 90?"
        dialog._words.setPlainText("Because.")
        click(dialog, "Change comment")

    editor.go_to(editor.current_line(), editor.selection().column + 20)
    person.answer(CommentDialog, change)
    person.press("comment")
    person.has_answered()
    assert "Because." in person.text
    assert "Why 90?" not in person.text
    person.answer(CommentDialog, lambda dialog: click(dialog, "Remove comment"))
    editor.go_to(editor.current_line(), editor.current_column() - 20)
    person.press("comment")
    person.has_answered()
    assert person.text == BOTH.replace(ONE, "")


def test_next_and_previous_go_round(person: Person) -> None:
    editor = person.document.editor
    editor.replace_view(BOTH)
    editor.go_to(1)
    seen = []
    for id in ("next_comment", "next_comment", "next_comment", "previous_comment"):
        person.press(id)
        seen.append(editor.textCursor().selectedText())
    assert seen == [ONE, TWO, ONE, TWO]
    editor.replace_view(POLICY)
    person.press("next_comment")
    person.reads("There are no comments in this policy.")


def test_all_are_listed_and_removed_at_once(person: Person) -> None:
    editor = person.document.editor
    editor.replace_view(BOTH)

    def look(dialog: CommentsDialog) -> None:
        shown = dialog.findChild(QListWidget, "comments")
        assert shown is not None
        assert shown.count() == 2
        assert "Ada Lovelace" in shown.item(0).text()
        assert "Why 90?" in shown.item(0).text()
        click(dialog, "Remove")
        assert shown.count() == 1
        click(dialog, "Go to comment")

    person.answer(CommentsDialog, look)
    person.press("comments")
    person.has_answered()
    assert editor.textCursor().selectedText() == TWO
    editor.undo()
    assert person.text == BOTH

    def remove_all(dialog: CommentsDialog) -> None:
        click(dialog, "Remove all")
        dialog.reject()

    person.answer(CommentsDialog, remove_all)
    person.press("comments")
    person.has_answered()
    assert person.text == POLICY
    editor.undo()
    assert person.text == BOTH


def test_a_comment_is_a_few_words_in_the_text_without_the_signs_around_it(person: Person) -> None:
    editor = person.document.editor
    editor.replace_view(BOTH)
    at = editor.view().index(ONE)
    cursor = editor.textCursor()

    def left_of(position: int) -> int:
        cursor.setPosition(position)
        return editor.cursorRect(cursor).left()

    words = at + ONE.index("Ada")
    cursor.setPosition(at)
    editor.setTextCursor(cursor)
    person.wait("no room for the signs", lambda: abs(left_of(words) - left_of(at)) < 12)
    QTest.keyClick(editor, Qt.Key.Key_Right)
    assert editor.textCursor().position() == words  # the caret steps over what is not drawn
    QTest.keyClick(editor, Qt.Key.Key_Left)
    assert editor.textCursor().position() == at


def test_no_key_breaks_a_comment_up(person: Person) -> None:
    editor = person.document.editor
    editor.replace_view(BOTH)
    cursor = editor.textCursor()
    cursor.setPosition(editor.view().index(ONE) + len(ONE))
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.textCursor().selectedText() == ONE
    assert person.text == BOTH
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert person.text == BOTH.replace(ONE, "")
    editor.undo()
    assert person.text == BOTH


def test_a_name_is_asked_for_the_comment_and_not_for_a_save(sit: Sit, folder: Path) -> None:
    person = sit(folder, known=False)
    person.sees("90 days")
    said: list[str] = []

    def read(dialog: AuthorDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    person.answer(AuthorDialog, read)
    person.press("comment")
    person.has_answered()
    assert "Your name stands with the comment" in said
    assert "Who is saving?" not in said
