"""The settings: each change holds at once and is there at the next start."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget
from tests.gui.person import click

from policyeditor.gui.settings.settings_dialog import SettingsDialog
from policyeditor.gui.style.theme import CONTRAST_LIGHT, DARK, LIGHT
from policyeditor.workspace.settings import load_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


def field(dialog: SettingsDialog, words: str) -> QWidget:
    """The field beside some words."""
    for form in dialog.findChildren(QFormLayout):
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            label = item.widget() if item is not None else None
            if label is not None and getattr(label, "text", str)().replace("&", "") == words:
                found = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
                assert found is not None
                widget = found.widget()
                assert widget is not None
                return widget
    raise AssertionError(words)


def choose(dialog: SettingsDialog, words: str, value: str) -> None:
    box = field(dialog, words)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(value))
    assert box.currentText() == value


def settle(person: Person, act: Callable[[SettingsDialog], None]) -> None:
    def do(dialog: SettingsDialog) -> None:
        try:
            act(dialog)
        finally:
            dialog.accept()

    person.answer(SettingsDialog, do)
    person.press("settings")
    person.has_answered()


def test_the_theme_holds_at_once_and_at_the_next_start(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    seen = []

    def act(dialog: SettingsDialog) -> None:
        choose(dialog, "Theme", "Dark")
        seen.append(person.window.theme)
        choose(dialog, "Theme", "High contrast")
        seen.append(person.window.theme)
        choose(dialog, "Theme", "Dark")

    settle(person, act)
    assert seen == [DARK, CONTRAST_LIGHT]
    assert sit(folder).window.theme == DARK
    settle(person, lambda dialog: click(dialog, "Restore defaults"))
    assert person.window.theme == LIGHT


def test_letters_and_width_of_the_text_follow(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    editor = person.document.editor
    wide, size = editor.viewport().width(), editor.font().pointSizeF()

    def act(dialog: SettingsDialog) -> None:
        points = field(dialog, "Size of the text")
        assert isinstance(points, QSpinBox)
        points.setValue(9)
        choose(dialog, "Width of a line", "Narrow (60 letters)")

    person.window.resize(1600, 900)
    person.window.writing.setSizes([1200, 100])
    settle(person, act)
    person.let(20)
    assert editor.font().pointSizeF() == 9 != size
    assert editor.viewport().width() < wide or editor.viewport().width() < editor.width() - 200


def test_the_folder_is_published_with_another_markdown(sit: Sit, folder: Path) -> None:
    text = (folder / "en" / "privacy.md").read_text(encoding="utf-8")
    (folder / "en" / "privacy.md").write_text(text + '\nKeeping "all" of it.\n', encoding="utf-8")
    person = sit(folder)
    person.sees("Keeping \u201call\u201d")
    file = folder / "_policyeditor" / "settings.json"
    file.parent.mkdir(exist_ok=True)
    file.write_text('{"other": 1}', encoding="utf-8")
    settle(person, lambda dialog: choose(dialog, "Published with", "MkDocs (Python-Markdown)"))
    assert json.loads(file.read_text(encoding="utf-8")) == {
        "dialect": "python-markdown",
        "other": 1,
    }
    # Its "smart" quotes are not turned, so the page that was drawn is drawn anew.
    person.sees('Keeping "all"')


def test_a_folder_whose_settings_cannot_be_read_is_left_alone(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    file = folder / "_policyeditor" / "settings.json"
    file.parent.mkdir(exist_ok=True)
    file.write_text("{", encoding="utf-8")

    told: list[str] = []

    def act(dialog: SettingsDialog) -> None:
        dialog.failed.disconnect()
        dialog.failed.connect(lambda error: told.append(error.message.code))
        choose_box = field(dialog, "Published with")
        assert isinstance(choose_box, QComboBox)
        choose_box.setCurrentIndex(1)
        assert choose_box.currentIndex() == 0

    settle(person, act)
    assert told == ["site.settings-unusable"]
    assert file.read_text(encoding="utf-8") == "{"


def test_a_name_is_kept_only_when_a_history_can_hold_it(sit: Sit, folder: Path) -> None:
    person = sit(folder)

    def type_in(name: str, email: str) -> Callable[[SettingsDialog], None]:
        def act(dialog: SettingsDialog) -> None:
            for words, text in (("Name", name), ("E-mail address", email)):
                line = field(dialog, words)
                assert isinstance(line, QLineEdit)
                line.setText(text)
                line.editingFinished.emit()

        return act

    settle(person, type_in("Grace <", "grace@example.org"))
    kept = load_settings(person.places.settings).author
    assert kept is not None
    assert kept.name == "Ada Lovelace"
    settle(person, type_in("Grace Hopper", "grace@example.org"))
    kept = load_settings(person.places.settings).author
    assert kept is not None
    assert (kept.name, kept.email) == ("Grace Hopper", "grace@example.org")


def test_spelling_is_switched_as_by_its_menu_entry(sit: Sit, folder: Path) -> None:
    person = sit(folder)

    def act(dialog: SettingsDialog) -> None:
        for box in dialog.findChildren(QCheckBox):
            if "spelling" in box.text():
                box.click()

    settle(person, act)
    assert not load_settings(person.places.settings).spelling
    assert not person.window.actions_by_id["spelling"].isChecked()
    settle(person, lambda dialog: click(dialog, "Restore defaults"))
    assert load_settings(person.places.settings).spelling
    assert person.window.actions_by_id["spelling"].isChecked()
