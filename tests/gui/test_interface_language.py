"""The interface speaks the person's language, where it has the words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from tests.gui.conftest import Sit
from tests.gui.person import places_in

from policyeditor.gui import interface_language
from policyeditor.gui.interface_language import LANGUAGES, language_for, speak
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.resources import english, resource_path
from policyeditor.workspace.look import Look
from policyeditor.workspace.settings import Settings, store_settings

pytestmark = pytest.mark.gui


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application; what a test makes it speak is taken back."""
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["de-AT", "de"], "de"),
        (["zh-Hans-SG", "zh"], "zh-CN"),
        (["zh-Hant-TW", "zh-TW", "en"], "en"),
        (["fr-CA", "fr", "de"], "de"),
        (["en-DE", "de"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_known_is_spoken(tags: list[str], language: str) -> None:
    assert language_for(tags) == language


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "en"])
def test_words_of_the_window_and_of_qt_change(spoken: QApplication, language: str) -> None:
    message = Message("changes.kind.reworded")
    english = say(message)
    assert speak(spoken, language) == language
    assert say(message) != english
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.text().replace("&", "") in ("Abbrechen", "取消")


def test_words_stay_when_the_program_is_brought_up_to_date_meanwhile(
    spoken: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    german = tmp_path / "policyeditor_de.qm"
    german.write_bytes(resource_path("translations", german.name).read_bytes())
    monkeypatch.setattr(interface_language, "resource_path", lambda *_parts: tmp_path)
    speak(spoken, "de")
    message = Message("changes.kind.reworded")
    words = say(message)
    with german.open("r+b") as file:
        file.write(b"\0" * german.stat().st_size)
    assert words != english().sentence(message)
    assert say(message) == words


def test_going_back_to_english_leaves_no_other_words(spoken: QApplication) -> None:
    english = say(Message("changes.kind.reworded"))
    speak(spoken, "de")
    assert speak(spoken, "en") == "en"
    assert say(Message("changes.kind.reworded")) == english


def test_a_window_speaks_the_chosen_language(spoken: QApplication, home: Path, sit: Sit) -> None:
    settings = places_in(home).settings
    store_settings(settings, Settings(look=Look(language="de")))
    window = sit().window
    assert window.menuBar().actions()[0].text() == "&Datei"
