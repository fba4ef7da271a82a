"""The command palette and “Go to clause” at the real window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView

from policyeditor.gui.palette.palette import Palette
from policyeditor.gui.palette.row_list import RowModel
from policyeditor.gui.palette.rows import Row
from policyeditor.gui.window.actions import menus
from policyeditor.workspace.settings import load_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


def field(palette: Palette) -> QLineEdit:
    found = palette.findChild(QLineEdit)
    assert found is not None
    return found


def rows(palette: Palette) -> list[Row]:
    view = palette.findChild(QListView)
    assert view is not None
    model = view.model()
    assert isinstance(model, RowModel)
    found = [model.row(model.index(row)) for row in range(model.rowCount())]
    return [row for row in found if row is not None]


def go(person: Person, entry: str, typed: str) -> list[Row]:
    """Open a palette, type, press Enter; what it offered."""
    offered: list[Row] = []

    def act(palette: Palette) -> None:
        QTest.keyClicks(field(palette), typed)
        offered.extend(rows(palette))
        QTest.keyClick(field(palette), Qt.Key.Key_Return)
        if palette.isVisible():
            palette.reject()

    person.answer(Palette, act)
    person.press(entry)
    person.has_answered()
    return offered


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    person = sit(folder)
    person.wait("the clauses", lambda: person.hub.following.clauses)
    return person


def test_a_command_is_found_by_its_words_and_done(person: Person) -> None:
    offered = go(person, "palette", "bold")
    assert offered[0].keys == "Ctrl+B"
    assert person.text.startswith("****")


def test_what_was_done_last_stands_first_and_is_remembered(person: Person) -> None:
    go(person, "palette", "divid")
    assert go(person, "palette", "")[0].title == "Dividing line"
    assert person.hub._services.settings.now.deeds[0] == "rule"


def test_what_cannot_be_done_now_says_why_and_is_not_done(person: Person) -> None:
    offered = go(person, "palette", "next change")
    assert offered[0].title == "Next change"
    assert offered[0].why_not == "Compare two versions first"


def test_a_policy_of_the_folder_is_found_and_opened(person: Person, folder: Path) -> None:
    other = folder / "en" / "cookies.md"
    other.write_text("# Cookies\n\nNone.\n", encoding="utf-8")
    person.hub.opening.refresh()
    go(person, "palette", "cookies")
    assert person.document.path == other


def test_go_to_a_clause_by_its_number(person: Person) -> None:
    go(person, "go_to_clause", "1b")
    assert "invoices" in person.document.editor.textCursor().block().text()
    assert person.window.focusWidget() is person.document.editor


def test_go_to_a_clause_by_its_words_from_the_palette(person: Person) -> None:
    go(person, "palette", "share nothing")
    assert "share nothing" in person.document.editor.textCursor().block().text()


def test_escape_leaves_all_as_it_was(person: Person) -> None:
    before = person.text

    def act(palette: Palette) -> None:
        QTest.keyClicks(field(palette), "bold")
        QTest.keyClick(field(palette), Qt.Key.Key_Down)
        QTest.keyClick(palette, Qt.Key.Key_Escape)

    person.answer(Palette, act)
    person.press("palette")
    person.has_answered()
    assert person.text == before


def test_an_entry_of_two_menus_is_offered_once(person: Person) -> None:
    offered = go(person, "palette", "insert clause below")
    assert [row.title for row in offered].count("Insert clause below") == 1
    titles = {title.replace("&", ""): entries for title, entries in menus()}
    for menu in ("Insert", "Format"):
        assert "clause_insert" in [entry.id for entry in titles[menu] if entry is not None]


def test_settings_are_found_by_their_words_and_hold_at_once(person: Person) -> None:
    before = person.window.theme
    offered = go(person, "palette", "high contrast")
    assert offered[0].title == "Theme: High contrast"
    assert person.window.theme != before
    assert load_settings(person.places.settings).look.theme == "contrast"
    titles = [row.title for row in go(person, "palette", "theme light")]
    assert titles[0] == "Theme: Light"
    go(person, "palette", "language deutsch")
    person.reads("from the next start on")
    assert load_settings(person.places.settings).look.language == "de"
    go(person, "palette", "like a page")
    assert load_settings(person.places.settings).look.width == 72
    assert "Check spelling" in [row.title for row in go(person, "palette", "spelling")]
