"""Spelling as a person meets it: marks, the menu of a word, word by word, own words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu

from policyeditor.gui.spelling.own_words_dialog import OwnWordsDialog
from policyeditor.gui.spelling.spelling_dialog import SpellingDialog
from policyeditor.workspace.settings import load_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

WRONG = """---
title: Privacy Policy
lang: en
permalink: /en/privacy/
---

# Privacy Policy

We recieve your data and delte it. Widgetco may recieve it too.
"""


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    from tests.gui.person import write_folder

    return write_folder(tmp_path / "policies", {"privacy.md": WRONG})


def _marked(person: Person) -> list[str]:
    return [word.text for word in person.document.editor.spelling.words]


def _wait_for(person: Person, *words: str) -> None:
    person.wait(f"the marks {words}", lambda: _marked(person) == list(words))


def _menu(person: Person, word: str) -> QMenu:
    """The menu of a word once its suggestions are there."""
    editor = person.document.editor
    menu = editor.createStandardContextMenu()
    editor.menuMade.emit(menu, editor.view().index(word) + 1)
    person.wait("suggestions", lambda: "Looking for suggestions…" not in _entries(menu))
    return menu


def _entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def _choose(menu: QMenu, words: str) -> QAction:
    action = next(action for action in menu.actions() if action.text() == words)
    action.trigger()
    return action


def test_a_word_is_mended_from_its_menu_with_one_undo(sit: Sit, wrong: Path) -> None:
    person = sit(wrong)
    _wait_for(person, "recieve", "delte", "Widgetco", "recieve")
    menu = _menu(person, "delte")
    assert _entries(menu)[0] == "delete"
    assert menu.actions()[0].font().bold()
    _choose(menu, "delete")
    assert "and delete it" in person.text
    _wait_for(person, "recieve", "Widgetco", "recieve")
    person.document.editor.undo()
    assert person.text == WRONG.rstrip("\n") + "\n"


def test_words_that_are_right_here_are_marked_no_more(sit: Sit, wrong: Path) -> None:
    person = sit(wrong)
    _wait_for(person, "recieve", "delte", "Widgetco", "recieve")
    _choose(_menu(person, "Widgetco"), "Add to the own words of this folder")
    _wait_for(person, "recieve", "delte", "recieve")
    kept = wrong / "_policyeditor" / "words.txt"
    assert "Widgetco" in kept.read_text(encoding="utf-8").split("\n")
    _choose(_menu(person, "recieve"), "Ignore here")
    assert _marked(person) == ["delte"]
    _choose(_menu(person, "delte"), "Add to my words for all folders")
    _wait_for(person)
    assert "delte" in person.places.words.read_text(encoding="utf-8")


def test_word_by_word(sit: Sit, wrong: Path) -> None:
    person = sit(wrong)
    seen: list[str] = []

    def walk(dialog: SpellingDialog) -> None:
        from tests.gui.person import click

        sentence = dialog.findChild(QLabel, "spellingSentence")
        assert sentence is not None
        seen.append(sentence.text())
        person.wait("suggestions", lambda: dialog._text.text() == "receive")
        click(dialog, "Change all")
        person.wait("suggestions", lambda: dialog._text.text() == "delete")
        click(dialog, "Change")
        assert dialog.word == "Widgetco"
        click(dialog, "Add to own words")
        assert dialog.word == ""
        click(dialog, "Close")

    person.answer(SpellingDialog, walk)
    person.press("spell_words")
    person.has_answered()
    assert "<b><u>recieve</u></b> your data" in seen[0]
    assert "We receive your data and delete it. Widgetco may receive it too." in person.text
    _wait_for(person)
    editor = person.document.editor
    editor.undo()
    assert "and delte it" in person.text
    editor.undo()
    assert person.text.count("recieve") == 2


def test_switched_off_it_stays_off(sit: Sit, wrong: Path) -> None:
    person = sit(wrong)
    _wait_for(person, "recieve", "delte", "Widgetco", "recieve")
    person.press("spelling")
    assert _marked(person) == []
    assert not person.window.actions_by_id["spelling"].isChecked()
    assert not load_settings(person.places.settings).spelling
    person.press("spelling")
    _wait_for(person, "recieve", "delte", "Widgetco", "recieve")


def test_a_language_without_a_dictionary_is_told_once(sit: Sit, wrong: Path) -> None:
    file = wrong / "privacy.md"
    file.write_text(WRONG.replace("lang: en", "lang: tlh"), encoding="utf-8")
    other = wrong / "other.md"
    other.write_text(WRONG.replace("lang: en", "lang: tlh"), encoding="utf-8")
    person = sit(file)
    person.is_warned("no dictionary for the language of this policy (tlh)")
    person.open(other)
    person.hub.spelling._look()
    person.rest()
    assert "dictionary" not in person.document.bar.words


def test_own_words_are_added_and_taken_out(sit: Sit, wrong: Path) -> None:
    person = sit(wrong)
    _wait_for(person, "recieve", "delte", "Widgetco", "recieve")

    def add(dialog: OwnWordsDialog) -> None:
        from tests.gui.person import click

        dialog._word.setText("Widgetco")
        click(dialog, "Add")
        dialog._word.setText("two words")
        click(dialog, "Add")
        assert "cannot be an own word" in dialog._trouble.text()
        assert dialog.words == ("Widgetco",)
        click(dialog, "Close")

    def remove(dialog: OwnWordsDialog) -> None:
        from tests.gui.person import click

        dialog._list.item(0).setSelected(True)
        click(dialog, "Remove")
        assert dialog.words == ()
        click(dialog, "Close")

    person.answer(OwnWordsDialog, add)
    person.press("own_words")
    _wait_for(person, "recieve", "delte", "recieve")
    person.answer(OwnWordsDialog, remove)
    person.press("own_words")
    _wait_for(person, "recieve", "delte", "Widgetco", "recieve")
