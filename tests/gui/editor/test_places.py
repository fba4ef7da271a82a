"""Places of the view in a Qt document, and back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from policyeditor.gui.editor.places import document_text, insert_text, place_of, position_of

pytestmark = pytest.mark.gui

VIEWS = st.text(alphabet="ab😀é\u0301\n\u2028\ufeff", max_size=30)


def document(view: str) -> QTextDocument:
    result = QTextDocument()
    insert_text(QTextCursor(result), view)
    return result


@settings(max_examples=150, deadline=None)
@given(view=VIEWS, data=st.data())
def test_every_place_is_found_again(qapp: object, view: str, data: st.DataObject) -> None:
    made = document(view)
    lines = view.split("\n")
    line = data.draw(st.integers(1, len(lines)))
    column = data.draw(st.integers(1, len(lines[line - 1]) + 1))
    position = position_of(made, line, column)
    assert place_of(made, position) == (line, column)
    cursor = QTextCursor(made)
    cursor.setPosition(position)
    insert_text(cursor, "|")
    wanted = lines[line - 1][: column - 1] + "|" + lines[line - 1][column - 1 :]
    assert document_text(made).split("\n")[line - 1] == wanted


def test_places_outside_are_held_inside(qapp: object) -> None:
    made = document("one\ntwo")
    assert position_of(made, 1, 99) == 3
    assert position_of(made, 99, 1) == 7
    assert position_of(made, 0, 0) == 0
    assert place_of(made, 99) == (2, 4)


def test_a_mark_at_the_start_of_inserted_text_is_one_step(qapp: object) -> None:
    made = document("ab")
    made.clearUndoRedoStacks()
    cursor = QTextCursor(made)
    cursor.setPosition(1)
    insert_text(cursor, "\ufeffx")
    assert document_text(made) == "a\ufeffxb"
    assert cursor.position() == 3
    made.undo()
    assert document_text(made) == "ab"
