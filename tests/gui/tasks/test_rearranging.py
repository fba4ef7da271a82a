"""Clauses moved with the keys of the Format menu."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from tests.gui.person import write_folder

from policyeditor.gui.dialogs.references_dialog import ReferencesDialog

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

POLICY = """\
---
title: Terms
---
1. Scope
   (A) Who.

   (B) What.

2. Use
   See Section 1(A).
"""


@pytest.fixture
def person(sit: Sit, tmp_path: Path) -> Person:
    made = sit(write_folder(tmp_path / "terms", {"terms.md": POLICY}) / "terms.md")
    made.sees("Who")
    return made


def test_a_clause_moves_and_its_reference_goes_along(person: Person) -> None:
    editor = person.document.editor
    editor.go_to(5, 8)
    person.answer(ReferencesDialog, lambda dialog: dialog.accept())
    person.press("clause_down")
    person.wait("the move", lambda: "(A) What." in person.text)
    assert "   (A) What.\n\n   (B) Who." in person.text
    assert "See Section 1(B)." in person.text
    assert (editor.current_line(), editor.current_column()) == (7, 8)
    editor.undo()
    assert person.text == POLICY


def test_a_reference_can_be_left_as_it_is(person: Person) -> None:
    def leave(dialog: ReferencesDialog) -> None:
        (item,) = dialog.rows()
        dialog.tick(0, on=False)
        assert item == "Line 10: Section 1(A) → Section 1(B)"
        dialog.accept()

    person.document.editor.go_to(5)
    person.answer(ReferencesDialog, leave)
    person.press("clause_down")
    person.wait("the move", lambda: "(A) What." in person.text)
    assert "See Section 1(A)." in person.text


def test_nothing_moves_when_the_dialog_is_left(person: Person) -> None:
    person.document.editor.go_to(5)
    person.answer(ReferencesDialog, lambda dialog: dialog.reject())
    person.press("clause_down")
    person.has_answered()
    assert person.text == POLICY


def test_the_first_clause_says_why_it_stays(person: Person) -> None:
    person.document.editor.go_to(5)
    person.press("clause_up")
    bar = person.window.statusBar()
    person.wait("the word", lambda: "no clause above" in bar.currentMessage())
    assert person.text == POLICY
