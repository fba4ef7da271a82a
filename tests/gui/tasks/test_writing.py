"""The Edit entries act where the keyboard is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from tests.gui.person import POLICY

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    made = sit(folder)
    made.sees("90 days")
    made.window.activateWindow()
    made.wait("the active window", made.window.isActiveWindow)
    QGuiApplication.clipboard().clear()
    return made


def _clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_what_is_selected_in_the_preview_is_copied_from_there(person: Person) -> None:
    person.document.editor.go_to(13, 8, 13, 10)
    person.window.preview.web.setFocus()
    person.press("select_all")
    person.let(50)
    person.press("copy")
    person.wait("the copied page", lambda: "We keep invoices as the law asks." in _clipboard())
    assert "layout: page" not in _clipboard()
    assert person.document.editor.textCursor().selectedText()


def test_a_field_with_the_keyboard_keeps_the_entries_for_itself(person: Person) -> None:
    person.wait("the form", lambda: person.window.details._rows)
    holder = person.window.details.findChild(QWidget, "detail_title")
    assert holder is not None
    field = holder.findChildren(QLineEdit)[0]
    field.setFocus()
    assert QApplication.focusWidget() is field
    person.press("select_all")
    person.press("copy")
    assert _clipboard() == "Privacy Policy"
    person.press("paste")
    assert field.text() == "Privacy Policy"
    assert person.text == POLICY


def test_the_text_is_cut_and_pasted_with_its_lines(person: Person) -> None:
    editor = person.document.editor
    editor.go_to(13, 1, 14, 1)
    person.press("cut")
    assert _clipboard() == "   (A) We delete your data after 90 days.\n"
    assert "90 days" not in person.text
    person.press("paste")
    assert person.text == POLICY


@pytest.mark.parametrize("keys", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_both_keys_of_redo_bring_back_what_was_undone(person: Person, keys: str) -> None:
    editor = person.document.editor
    editor.setFocus()
    person.write("Added. ")
    person.press("undo")
    assert "Added." not in person.text
    QTest.keySequence(person.window, QKeySequence(keys))
    person.wait("the words again", lambda: "Added." in person.text)
