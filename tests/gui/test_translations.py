"""The interface speaks the person's language, where it has the words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from policyeditor.gui.translations import LANGUAGES, language_for, speak
from policyeditor.gui.wording import say
from policyeditor.messages import Message

pytestmark = pytest.mark.gui


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application; what a test makes it speak is taken back."""
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


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


def test_english_needs_no_translator(spoken: QApplication) -> None:
    before = len(spoken.findChildren(QTranslator))
    assert speak(spoken, "en") == "en"
    assert len(spoken.findChildren(QTranslator)) == before
