"""Clauses put in, taken out, dragged and renumbered, and references reviewed, in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeView
from tests.gui.person import write_folder

from policyeditor.gui.dialogs.delete_clause_dialog import DeleteClauseDialog
from policyeditor.gui.dialogs.references_dialog import ReferencesDialog
from policyeditor.gui.editor import clause_acts

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

POLICY = """\
---
title: Terms
---
# Terms

1. Scope

   (A) Who; see Section 2(A).

   (B) What.

2. Use

   (A) How; see Section 1(B).

3. End
"""


@pytest.fixture
def person(sit: Sit, tmp_path: Path) -> Person:
    made = sit(write_folder(tmp_path / "terms", {"terms.md": POLICY}) / "terms.md")
    made.sees("Who")
    return made


def offer(person: Person) -> QPushButton:
    button = person.window.findChild(QPushButton, "status_references")
    assert isinstance(button, QPushButton)
    return button


def test_enter_in_a_run_offers_the_references_and_one_undo_each_takes_it_back(
    person: Person,
) -> None:
    person.document.editor.go_to(8, 100)
    QTest.keyClick(person.document.editor, Qt.Key.Key_Return)
    person.write("New.")
    person.wait("the offer", lambda: offer(person).isVisible())
    assert offer(person).text() == "1 reference to a renumbered clause…"

    def accept(dialog: ReferencesDialog) -> None:
        assert dialog.rows() == ("Line 16: Section 1(B) → Section 1(C)",)
        dialog.accept()

    person.answer(ReferencesDialog, accept)
    offer(person).click()
    person.wait("the change", lambda: "see Section 1(C)." in person.text)
    assert "   (B) New.\n\n   (C) What.\n" in person.text
    assert not offer(person).isVisible()
    person.document.editor.undo()
    assert "see Section 1(B)." in person.text
    assert "   (B) New.\n" in person.text


def test_undo_takes_the_offer_back(person: Person) -> None:
    person.document.editor.go_to(10, 8)
    QTest.keyClick(person.document.editor, Qt.Key.Key_Tab)
    person.wait("the offer", lambda: offer(person).isVisible())
    person.document.editor.undo()
    person.wait("no offer", lambda: not offer(person).isVisible())
    assert person.text == POLICY


def test_in_a_text_too_long_to_be_read_between_two_keys_tab_is_worked_out_elsewhere(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clause_acts, "_AT_ONCE", 10)
    person.document.editor.go_to(10, 8)
    QTest.keyClick(person.document.editor, Qt.Key.Key_Tab)
    assert person.text == POLICY
    person.wait("the level", lambda: "\n      (i) What.\n" in person.text)
    person.document.editor.go_to(6)
    QTest.keyClick(person.document.editor, Qt.Key.Key_Tab)
    person.reads("no clause before this one")


def test_a_clause_is_put_in_below_with_the_cursor_in_it(person: Person) -> None:
    person.document.editor.go_to(6)
    person.press("clause_insert")
    person.wait("the clause", lambda: "2. \n\n3. Use" in person.text)
    person.write("New")
    assert "   (B) What.\n\n2. New\n\n3. Use\n" in person.text
    assert "\n4. End\n" in person.text


def test_a_clause_that_is_cited_is_deleted_only_after_a_look(person: Person) -> None:
    person.document.editor.go_to(14)
    person.answer(DeleteClauseDialog, lambda dialog: dialog.reject())
    person.press("clause_delete")
    person.has_answered()
    assert person.text == POLICY
    person.answer(DeleteClauseDialog, lambda dialog: dialog.accept())
    person.press("clause_delete")
    person.wait("the deletion", lambda: "How" not in person.text)
    person.document.editor.undo()
    assert person.text == POLICY


def test_clauses_are_renumbered_after_a_look_in_one_step(person: Person) -> None:
    person.replace("   (B) What.", "   (D) What.")
    person.replace("Section 1(B)", "Section 1(D)")

    def accept(dialog: ReferencesDialog) -> None:
        assert dialog.rows() == ("Line 14: Section 1(D) → Section 1(B)",)
        dialog.accept()

    person.answer(ReferencesDialog, accept)
    person.press("renumber")
    person.wait("the numbers", lambda: person.text == POLICY)
    person.document.editor.undo()
    assert "   (D) What." in person.text
    assert "see Section 1(D)." in person.text


def test_in_order_there_is_nothing_to_renumber(person: Person) -> None:
    person.press("renumber")
    person.reads("numbered in order")


def test_a_clause_dropped_in_the_outline_moves_with_its_references(person: Person) -> None:
    person.answer(ReferencesDialog, lambda dialog: dialog.accept())
    person.window.outline.placeRequested.emit(12, 6, "before")
    person.wait("the move", lambda: "1. Use\n" in person.text)
    assert "   (A) How; see Section 2(B).\n\n2. Scope\n" in person.text
    assert "Who; see Section 1(A)." in person.text


def test_the_keys_that_move_a_clause_act_on_the_outline_where_it_has_the_keyboard(
    person: Person,
) -> None:
    person.document.editor.go_to(1)
    tree = person.window.outline.findChild(QTreeView)
    assert tree is not None
    model = tree.model()
    person.wait("the outline", lambda: model.rowCount() > 0)
    terms = model.index(0, 0)
    tree.setCurrentIndex(model.index(1, 0, model.index(0, 0, terms)))  # 1(B)
    keys = Qt.KeyboardModifier
    held = keys.AltModifier | keys.ShiftModifier
    person.answer(ReferencesDialog, lambda dialog: dialog.accept())
    QTest.keyClick(tree, Qt.Key.Key_Up, held)
    person.wait("the move", lambda: "   (A) What.\n\n   (B) Who" in person.text)
    assert "see Section 1(A)." in person.text


def test_a_reference_is_linked_and_followed(person: Person) -> None:
    person.replace("3. End", "## Extra")
    person.document.editor.go_to(8, 24)
    person.press("link_clause")
    person.wait("the link", lambda: "[Section 2(A)](#terms)" in person.text)
    person.wait("the reference", person.document.editor.on_reference)
    person.press("go_to_cited")
    assert person.document.editor.current_line() == 14
    person.document.editor.go_to(14, 24)
    person.press("go_to_cited")
    assert person.document.editor.current_line() == 10
    person.document.editor.go_to(6)
    person.press("go_to_cited")
    person.reads("no reference")


def test_the_menu_of_a_place_acts_on_the_clause_there(person: Person) -> None:
    editor = person.document.editor
    editor.go_to(8, 24)
    person.wait("the reference", editor.on_reference)
    place = editor.textCursor().position()
    editor.go_to(1)
    menu = editor.menu_for((), editor.cursorRect().center())
    editor.menuMade.emit(menu, place)
    words = [action.text() for action in menu.actions()]
    assert "Insert clause below" in words
    assert "Link to clause" in words
    assert editor.current_line() == 8
    menu.deleteLater()


def test_a_number_of_the_last_version_is_told_and_mended(person: Person) -> None:
    person.save()
    person.replace("1. Scope", "1. New")
    QTest.keyClick(person.document.editor, Qt.Key.Key_End)
    person.document.editor.insertPlainText("\n\n2. Scope")
    code = "checks.reference-renumbered"

    def found() -> list[str]:
        return [each.code for each in person.hub.following.problems if each.code == code]

    person.wait("the problems", lambda: len(found()) == 2)
    problem = next(each for each in person.hub.following.problems if each.code == code)
    person.hub.checking.fix_all(problem)
    assert "Who; see Section 3(A)." in person.text
    assert "How; see Section 2(B)." in person.text
