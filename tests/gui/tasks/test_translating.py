"""A policy in two languages, at the real window."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTreeView
from tests.gui.conftest import Sit
from tests.gui.person import POLICY, Person, write_folder

from policyeditor.comparison.translation import Standing
from policyeditor.gui.translations.new_translation_dialog import NewTranslationDialog
from policyeditor.gui.translations.translations_view import TranslationsView
from policyeditor.workspace.translation_marks import load_marks

pytestmark = pytest.mark.gui

GERMAN = """---
layout: page
title: Datenschutz
lang: de
permalink: /de/privacy/
---

# Datenschutz

1. Aufbewahrung

   (A) Wir löschen Ihre Daten nach 30 Tagen.

2. Weitergabe

   (A) Wir geben nichts weiter.
"""


def sits_down(sit: Sit, tmp_path: Path, shown: str = "de/privacy.md") -> tuple[Person, Path]:
    folder = write_folder(tmp_path / "policies", {"en/privacy.md": POLICY, "de/privacy.md": GERMAN})
    person = sit(folder)
    person.open(folder / shown)
    person.rest()
    return person, folder


def beside(person: Person) -> TranslationsView:
    person.press("translations")
    return shown(person)


def shown(person: Person) -> TranslationsView:
    view: TranslationsView = person.hub.late.translating.view
    person.wait("the rows", lambda: view.rows)
    settles(person)
    return view


def settles(person: Person) -> None:
    """Wait until what was typed was held against the source."""
    task = person.hub.late.translating
    person.wait("a pause", lambda: not task._pause.isActive())
    person.rest()


def standings(view: TranslationsView) -> list[tuple[str, str, Standing]]:
    pairs = [(row.row.pair.source, row.row.pair.target, row.row.standing) for row in view.rows]
    return [
        (one.path or one.title if one else "", other.path or other.title if other else "", standing)
        for one, other, standing in pairs
    ]


def choose(view: TranslationsView, source: str) -> None:
    number = next(
        number
        for number, row in enumerate(view.rows)
        if row.row.pair.source and row.row.pair.source.path == source
    )
    view._clicked({"row": str(number)})


def test_both_languages_stand_beside_each_other_by_clause(sit: Sit, tmp_path: Path) -> None:
    person, _folder = sits_down(sit, tmp_path)
    view = beside(person)
    assert person.window.places.currentWidget() is view
    assert standings(view) == [
        ("Privacy Policy", "Datenschutz", Standing.UNMARKED),
        ("1", "1", Standing.UNMARKED),
        ("1(A)", "1(A)", Standing.UNMARKED),
        ("1(B)", "", Standing.MISSING),
        ("2", "2", Standing.UNMARKED),
        ("2(A)", "2(A)", Standing.UNMARKED),
    ]
    assert view.summary == "1 missing · 1 with other numbers or links · 5 not marked yet"
    person.wait("the page", lambda: view.web.ready)
    got: list[object] = []
    view.web.run("document.body.innerText", got.append)
    person.wait("the words", lambda: got)
    assert "Other numbers: 90 in the source, 30 here" in str(got[0])
    assert "Missing in this language" in str(got[0])


def test_what_is_written_beside_the_source_is_the_draft_of_the_translation(
    sit: Sit, tmp_path: Path
) -> None:
    person, folder = sits_down(sit, tmp_path, "en/privacy.md")
    view = beside(person)
    choose(view, "1(A)")
    assert view.pane.words == "Wir löschen Ihre Daten nach 30 Tagen."
    field = view.pane.field
    field.selectAll()
    QTest.keyClicks(field, "Nach 90 Tagen.")
    settles(person)
    assert person.document.path == folder / "de" / "privacy.md"
    assert "   (A) Nach 90 Tagen.\n\n2. Weit" in person.document.session.view
    assert "other numbers" not in view.summary
    assert view.row is not None
    assert view.row.row.pair.source is not None
    assert view.row.row.pair.source.path == "1(A)"
    person.press("save")
    person.wait("the saved draft", lambda: not person.document.session.dirty)
    assert "90 Tagen" in (folder / "de" / "privacy.md").read_text("utf-8")


@pytest.mark.parametrize("typed", ["Verwahrung", "1. Verwahrung"])
def test_a_clause_that_is_written_anew_keeps_its_number(
    sit: Sit, tmp_path: Path, typed: str
) -> None:
    person, _folder = sits_down(sit, tmp_path)
    view = beside(person)
    choose(view, "1")
    assert view.pane.words == "Aufbewahrung"
    assert view.pane.label == "1."
    field = view.pane.field
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in typed:
        QTest.keyClicks(field, letter)
        if not letter.isalpha():
            settles(person)
    settles(person)
    assert person.document.session.view == GERMAN.replace("Aufbewahrung", "Verwahrung")
    assert field.toPlainText() == "Verwahrung"
    assert [place for _source, place, _standing in standings(view)] == [
        "Datenschutz", "1", "1(A)", "", "2", "2(A)",
    ]  # fmt: skip
    choose(view, "1(A)")
    assert view.pane.label == "(A)"


def test_undo_in_menu_and_tool_bar_takes_back_what_was_typed_here(sit: Sit, tmp_path: Path) -> None:
    person, _folder = sits_down(sit, tmp_path)
    view = beside(person)
    choose(view, "1(A)")
    undo, redo = (person.window.actions_by_id[id] for id in ("undo", "redo"))
    assert not undo.isEnabled()
    QTest.keyClicks(view.pane.field, "Nie. ")
    assert undo.isEnabled()
    settles(person)
    written = person.document.session.view
    person.press("undo")
    settles(person)
    assert person.document.session.view == GERMAN
    assert redo.isEnabled()
    assert not undo.isEnabled()
    person.press("redo")
    assert person.document.session.view == written
    choose(view, "2(A)")
    assert not undo.isEnabled()
    view.closeWanted.emit()
    assert undo.isEnabled()


def test_a_language_that_is_not_there_yet_is_begun_with_a_click(sit: Sit, tmp_path: Path) -> None:
    files = {"en/privacy.md": POLICY, "de/privacy.md": GERMAN, "en/terms.md": POLICY}
    person = sit(write_folder(tmp_path / "policies", files))
    person.rest()
    tree = person.window.folder.findChild(QTreeView)
    assert tree is not None

    def missing() -> QModelIndex | None:
        model = tree.model()
        found = model.match(
            model.index(0, 0), Qt.ItemDataRole.DisplayRole, "not there yet", 1,
            Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive,
        )  # fmt: skip
        return found[0] if found else None

    person.wait("the missing language", missing)
    index = missing()
    assert index is not None
    seen: list[str] = []

    def look(dialog: NewTranslationDialog) -> None:
        seen.append(dialog._lang.value())
        dialog.reject()

    person.answer(NewTranslationDialog, look)
    tree.scrollTo(index)
    QTest.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center()
    )
    person.has_answered()
    assert seen == ["de"]


def test_a_pause_in_the_middle_of_a_clause_takes_nothing_from_who_writes(
    sit: Sit, tmp_path: Path
) -> None:
    person, _folder = sits_down(sit, tmp_path)
    view = beside(person)
    choose(view, "1(A)")
    field = view.pane.field
    field.selectAll()
    for words in ("Eins.", "\n", "\n", "Zwei."):
        QTest.keyClicks(field, words) if words.strip() else QTest.keyClick(field, Qt.Key.Key_Return)
        settles(person)
    assert view.pane.words == "Eins.\n\nZwei."
    assert "1. Aufbewahrung\n\n   (A) Eins.\n\n   Zwei.\n\n2. Weit" in person.document.session.view


def test_a_missing_clause_is_put_in_where_it_belongs_and_counts_as_not_translated(
    sit: Sit, tmp_path: Path
) -> None:
    person, _folder = sits_down(sit, tmp_path)
    view = beside(person)
    choose(view, "1(B)")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settles(person)
    assert view.pane.field.hasFocus()
    assert (
        "   (A) Wir löschen Ihre Daten nach 30 Tagen.\n\n"
        "   (B) We keep invoices as the law asks.\n\n2. Weitergabe" in person.document.session.view
    )
    assert ("1(B)", "1(B)", Standing.COPIED) in standings(view)
    assert view.pane.words == "We keep invoices as the law asks."


def test_typing_begins_a_missing_clause_with_its_label(sit: Sit, tmp_path: Path) -> None:
    person, _folder = sits_down(sit, tmp_path)
    view = beside(person)
    before = person.document.session.view
    choose(view, "1(B)")
    field = view.pane.field
    assert field.hasFocus()
    assert "begin this clause" in field.placeholderText()
    QTest.keyClicks(field, "R")
    begun = (
        "   (A) Wir löschen Ihre Daten nach 30 Tagen.\n\n"
        "   (B) {}\n\n2. Weitergabe\n\n   (A) Wir geben nichts weiter."
    )
    assert begun.format("R") in person.document.session.view
    QTest.keyClicks(field, "echnungen.")
    assert view.pane.words == "Rechnungen."
    settles(person)
    assert begun.format("Rechnungen.") in person.document.session.view
    assert ("1(B)", "1(B)", Standing.UNMARKED) in standings(view)
    QTest.keyClicks(field, " Ja.")
    settles(person)
    assert begun.format("Rechnungen. Ja.") in person.document.session.view
    choose(view, "2(A)")
    assert view.pane.words == "Wir geben nichts weiter."
    editor = person.document.editor
    for _ in range(5):
        if person.document.session.view != before:
            editor.undo()
    assert person.document.session.view == before


def test_typing_begins_the_missing_section_above_too(sit: Sit, tmp_path: Path) -> None:
    person, _folder = sits_down(sit, tmp_path)
    person.document.editor.replace_view(GERMAN.partition("\n2. ")[0] + "\n")
    view = beside(person)
    choose(view, "2(A)")
    QTest.keyClicks(view.pane.field, "Nichts.")
    settles(person)
    assert "\n\n2. Sharing\n\n   (A) Nichts.\n" in person.document.session.view


def test_a_source_that_changes_is_told_with_its_changes_until_it_is_translated_again(
    sit: Sit, tmp_path: Path
) -> None:
    person, folder = sits_down(sit, tmp_path)
    view = beside(person)
    view.markWanted.emit(None)
    settles(person)
    assert "not marked" not in view.summary
    person.open(folder / "en" / "privacy.md")
    person.replace("90 days", "60 days")
    view = beside_from(person, folder / "de" / "privacy.md")
    assert ("1(A)", "1(A)", Standing.CHANGED) in standings(view)
    choose(view, "1(A)")
    row = view.row
    assert row is not None
    assert [(op.value, text) for op, text in row.row.words if op.value != "equal"] == [
        ("delete", "90 "),
        ("insert", "60 "),
    ]
    QTest.keyClick(view.pane.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settles(person)
    assert ("1(A)", "1(A)", Standing.CURRENT) in standings(view)
    kept = load_marks(folder / "de" / "privacy.md", folder)
    assert kept.source == "en/privacy.md"
    assert {each.who for each in kept.clauses} == {"Ada Lovelace"}
    assert any("60 days" in each.text for each in kept.clauses)


def beside_from(person: Person, path: Path) -> TranslationsView:
    person.open(path)
    person.rest()
    return beside(person)


def test_a_new_translation_stands_beside_its_source_at_once(sit: Sit, tmp_path: Path) -> None:
    person, folder = sits_down(sit, tmp_path, "en/privacy.md")

    def fill_in(dialog: NewTranslationDialog) -> None:
        dialog._lang.set_value("fr")
        title = dialog.findChildren(QLineEdit)[-1]
        title.setText("Confidentialité")
        dialog._check()
        button = next(b for b in dialog.findChildren(QPushButton) if "Make" in b.text())
        button.click()

    person.answer(NewTranslationDialog, fill_in)
    person.press("new_translation")
    person.has_answered()
    view = shown(person)
    made = (folder / "fr" / "privacy.md").read_text("utf-8")
    assert "lang: fr\npermalink: /fr/privacy/\n" in made
    assert "title: Confidentialité\n" in made
    assert "(A) We delete your data after 90 days." in made
    assert "\n# Confidentialité\n" in made
    assert view.summary.startswith("5 not translated")
    assert person.document.path == folder / "fr" / "privacy.md"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Quenyaisch", "No such language is known."),
        ("qq-", "No such language is known."),
        ("English", "Choose a language other than the policy’s own."),
        ("German", ""),
    ],
)
def test_a_language_that_will_not_do_is_told(
    sit: Sit, tmp_path: Path, typed: str, told: str
) -> None:
    person, _folder = sits_down(sit, tmp_path, "en/privacy.md")
    seen: list[str] = []

    def look(dialog: NewTranslationDialog) -> None:
        dialog._lang.setEditText(typed)
        seen.append(dialog._trouble.text())
        dialog.reject()

    person.answer(NewTranslationDialog, look)
    person.press("new_translation")
    person.has_answered()
    (words,) = seen
    assert words.startswith(told) if told else "There is" in words or "already" in words


def test_a_translation_that_is_closed_is_no_longer_shown(sit: Sit, tmp_path: Path) -> None:
    person, _folder = sits_down(sit, tmp_path)
    beside(person)
    person.press("close")
    person.rest()
    assert person.window.places.currentWidget() is person.window.writing


def test_escape_goes_back_to_the_text(sit: Sit, tmp_path: Path) -> None:
    person, _folder = sits_down(sit, tmp_path)
    view = beside(person)
    view.pane.field.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert person.window.places.currentWidget() is person.window.writing


def test_a_click_in_either_column_chooses_the_clause_in_both(sit: Sit, tmp_path: Path) -> None:
    person, _folder = sits_down(sit, tmp_path)
    view = beside(person)
    person.wait("the page", lambda: view.web.ready)
    view.web.run("document.querySelectorAll(\"[data-row='2'] .cell\")[0].click()")
    person.wait("the clause", lambda: "löschen" in view.pane.words)
    got: list[object] = []
    view.web.run('document.querySelector(".chosen").dataset.row', got.append)
    person.wait("the row", lambda: got)
    assert got == ["2"]
    QTest.keyClick(view.pane.field, Qt.Key.Key_F8)
    assert view.row is not None
    assert view.row.row.standing is Standing.MISSING
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "löschen" in view.pane.words


def test_marks_go_into_the_history_with_the_next_version(sit: Sit, tmp_path: Path) -> None:
    person, folder = sits_down(sit, tmp_path)
    view = beside(person)
    choose(view, "2(A)")
    QTest.keyClicks(view.pane.field, " Nie.")
    view.markWanted.emit(None)
    settles(person)
    person.press("save")
    person.wait("the saved draft", lambda: not person.document.session.dirty)
    person.rest()
    listed = subprocess.run(
        ["git", "-C", str(folder), "ls-files"], capture_output=True, text=True, check=True
    ).stdout
    assert "_policyeditor/translations/de/privacy.md.json" in listed
