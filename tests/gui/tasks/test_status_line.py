"""What the status line tells of the text, and where a click on it leads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from policyeditor.gui.palette.palette import Palette
from policyeditor.gui.window.status_button import StatusButton

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

TEXT = "We keep your name. You can ask us to stop. We will do so at once. " * 12


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    (folder / "en" / "privacy.md").write_text(
        f"---\ntitle: P\nlang: en\n---\n\n# P\n\n{TEXT}\n", encoding="utf-8"
    )
    return sit(folder)


def words(person: Person, name: str) -> str:
    part = person.window.statusBar().findChild(QWidget, name)
    if isinstance(part, StatusButton):
        return part.words
    assert isinstance(part, QLabel)
    return part.text()


def button(person: Person, name: str) -> QToolButton:
    found = person.window.statusBar().findChild(QToolButton, name)
    assert found is not None
    return found


def test_it_counts_words_and_tells_how_they_read(person: Person) -> None:
    person.wait("the words", lambda: words(person, "status_words") == "193 words, 1 min")
    assert words(person, "status_ease") == "Easy to read"
    assert "Flesch" in button(person, "status_ease").toolTip()
    assert words(person, "status_language") == "English"


def test_it_counts_what_is_selected(person: Person) -> None:
    person.wait("the words", lambda: words(person, "status_words"))
    person.document.editor.go_to(8, 1, 8, 19)
    person.wait("the selection", lambda: words(person, "status_words") == "4 of 193 words")
    person.document.editor.go_to(8)
    person.wait("all", lambda: words(person, "status_words") == "193 words, 1 min")


def test_a_language_without_a_measure_is_not_judged(person: Person) -> None:
    person.wait("the words", lambda: words(person, "status_ease"))
    person.replace("lang: en", "lang: nl")
    person.wait("the language", lambda: words(person, "status_language") == "Nederlands")
    assert words(person, "status_ease") == ""
    assert not button(person, "status_ease").isVisible()


def test_a_click_on_the_clause_asks_for_another(person: Person) -> None:
    person.document.editor.go_to(8)
    clause = button(person, "status_clause")
    person.wait("the clause", clause.isVisible)
    person.answer(Palette, lambda palette: palette.reject())
    clause.click()
    person.has_answered()


def test_a_click_on_the_language_leads_to_the_details(person: Person) -> None:
    person.wait("the language", lambda: words(person, "status_language"))
    person.window.docks.details.close()
    button(person, "status_language").click()
    assert person.window.docks.details.isVisible()


def test_at_900_pixels_nothing_is_cut_but_the_clause(person: Person) -> None:
    person.replace("# P", "# " + "A very long heading of a clause that goes on " * 3)
    person.document.editor.go_to(6)
    clause = button(person, "status_clause")
    person.wait("the clause", lambda: "very long" in clause.toolTip())
    person.window.resize(900, 600)
    QApplication.processEvents()
    bar = person.window.statusBar()
    assert person.window.width() == 900
    for part in bar.findChildren(QLabel):
        if part.isVisible():
            assert part.width() >= part.sizeHint().width() - 1, part.objectName()
            assert part.accessibleName()
    assert clause.text().endswith("…")


def test_the_draft_is_told_to_be_kept(person: Person) -> None:
    person.write("x")
    person.sees_state("draft kept")
    person.press("undo")
    person.sees_state("All changes saved")


def test_a_plain_paragraph_is_told_of_by_the_heading_above_it(person: Person) -> None:
    text = person.text.replace("# P", "# Our Rules\n\nWelcome to all.\n\n## P")
    person.document.editor.replace_view(text)
    line = person.text.split("\n").index("Welcome to all.") + 1
    person.document.editor.go_to(line)
    person.wait("the heading", lambda: "Our Rules" in button(person, "status_clause").text())
    assert "Welcome" not in button(person, "status_clause").text()


def test_what_undo_took_back_is_said_no_more(person: Person) -> None:
    editor = person.document.editor
    person.write("x")
    person.window.status.say("Clause deleted. Undo brings it back.")
    person.reads("Undo brings it back")
    editor.setFocus()
    person.press("undo")
    person.wait("nothing said", lambda: not person.window.statusBar().currentMessage())
