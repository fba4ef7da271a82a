"""F1 opens the guide at the chapter on what is in front; what it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextBrowser
from pytestqt.qtbot import QtBot
from tests.gui.conftest import Sit

from policyeditor.gui.guide.chapter_view import ChapterView
from policyeditor.gui.guide.chapters import chapters, id_of
from policyeditor.gui.guide.guide_window import GuideWindow
from policyeditor.gui.guide.places import CHAPTERS
from policyeditor.gui.window.actions import menus
from policyeditor.resources import resource_path

pytestmark = pytest.mark.gui

_KEYS = re.compile(r"\*\*(\w+) > ([^*]+)\*\* \(`([^`]+)`\)")
_SOURCES = Path(__file__).parents[3] / "src" / "policyeditor" / "gui"
_LANGUAGES = sorted(
    folder.name for folder in resource_path("guide").glob("[a-z]*") if folder.name != "pictures"
)
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]*)\)")
_MNEMONIC = re.compile(r"\(&.\)")  # Chinese menus have theirs behind the word
_ENTRY = re.compile(r"\*\*(\w+) > ([^*]+)\*\*")


def _entries(language: str) -> set[tuple[str, str]]:
    """The menu entries as a window in a language shows them."""
    words = QTranslator()
    name = f"policyeditor_{language.replace('-', '_')}"
    assert language == "en" or words.load(name, str(resource_path("translations")))

    def shown(text: str) -> str:
        return _MNEMONIC.sub("", words.translate("menu", text) or text).replace("&", "")

    return {
        (shown(title), shown(entry.text))
        for title, entries in menus()
        for entry in entries
        if entry is not None
    }


@pytest.mark.parametrize("language", _LANGUAGES)
def test_no_sentence_ends_in_four_dots(language: str) -> None:
    for chapter in chapters(language):
        assert not re.search(r"…\W{0,2}[.。]", chapter.text), chapter.id


def test_each_language_has_the_same_chapters() -> None:
    english = [chapter.file.name for chapter in chapters("en")]
    assert len(english) > 10
    for language in _LANGUAGES:
        assert [chapter.file.name for chapter in chapters(language)] == english


@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_link_and_picture_is_there(language: str) -> None:
    known = {chapter.id for chapter in chapters(language)}
    for chapter in chapters(language):
        for picture, target in _LINK.findall(chapter.text):
            if picture:
                assert (chapter.file.parent / target).is_file(), (chapter.id, target)
            else:
                assert id_of(target) in known, (chapter.id, target)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_menu_entry_that_the_guide_names_is_in_the_menus(language: str) -> None:
    entries = _entries(language)
    for chapter in chapters(language):
        for menu, entry in _ENTRY.findall(chapter.text):
            assert (menu, entry) in entries, (chapter.id, menu, entry)


def test_every_key_that_the_guide_gives_to_an_entry_is_its_key(qapp: QApplication) -> None:
    keys = {
        (title.replace("&", ""), entry.text): QKeySequence(entry.keys).toString()
        for title, entries in menus()
        for entry in entries
        if entry is not None
    }
    for chapter in chapters("en"):
        for menu, entry, told in _KEYS.findall(chapter.text):
            assert keys.get((menu, entry)) == QKeySequence(told).toString(), (chapter.id, entry)


def test_every_part_of_the_window_leads_to_a_chapter() -> None:
    known = {chapter.id for chapter in chapters("en")}
    classes = {
        name
        for file in _SOURCES.rglob("*.py")
        for name in re.findall(r"^class (\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert set(CHAPTERS.values()) <= known
    assert set(CHAPTERS) <= classes


def test_f1_opens_the_chapter_on_what_has_the_keyboard(sit: Sit, folder: Path) -> None:
    person = sit(folder / "en" / "privacy.md")
    window = person.window
    window.docks.bring(window.docks.history)
    person.press("guide")
    guide = window.findChild(GuideWindow)
    assert guide is not None
    assert guide.isVisible()
    assert guide.chapter == "versions"
    person.document.editor.setFocus()
    person.press("guide")
    assert guide.chapter == "writing"
    assert window.findChildren(GuideWindow) == [guide]
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_words_are_found_in_the_guide(sit: Sit) -> None:
    person = sit()
    person.press("guide")
    guide = person.window.findChild(GuideWindow)
    assert guide is not None
    assert guide.chapter == "start"
    field, page = guide.findChild(QLineEdit), guide.findChild(QTextBrowser)
    assert field is not None
    assert page is not None
    field.setText("tracked changes proposal")
    assert guide.chapter == "word"
    assert page.extraSelections()
    field.setText("no such words anywhere")
    assert "Word files that come back" in page.toPlainText()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_pictures_are_no_wider_than_the_page(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    monkeypatch.setattr(ChapterView, "devicePixelRatioF", lambda _view: ratio)
    view = ChapterView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_chapter(chapters("en")[0])
    for width in (700, 450, 900):
        view.resize(width, 500)
        assert view.document().idealWidth() <= view.viewport().width()
