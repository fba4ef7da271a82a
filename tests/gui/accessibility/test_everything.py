"""A way through the whole program: all has a name, nothing is cut off, all is translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from tests.gui.accessibility.names import left_english, nameless, untranslated
from tests.gui.accessibility.pseudo import PseudoLanguage
from tests.gui.accessibility.sight import cut_off
from tests.gui.accessibility.walk import Walk, scene
from tests.gui.person import Person, places_in

from policyeditor.gui.interface_language import speak
from policyeditor.workspace.settings import load_settings, store_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit

pytestmark = pytest.mark.gui

#: The smallest screen that is common, less its bars; logical pixels.
SCREEN = (1366, 700)
#: How narrow the window can be made, whatever is open in it; logical pixels.
NARROW = 900


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[PseudoLanguage]:
    """The interface in a language that needs a third more room."""
    language = PseudoLanguage(qapp)
    qapp.installTranslator(language)
    yield language
    qapp.removeTranslator(language)


@pytest.fixture
def spoken(home: Path, qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Chooses a language of the interface for the next window."""

    def choose(language: str) -> None:
        file = places_in(home).settings
        settings = load_settings(file)
        store_settings(file, settings.with_look(replace(settings.look, language=language)))

    yield choose
    speak(qapp, "en")
    QLocale.setDefault(QLocale.system())


def _sits(sit: Sit, folder: Path) -> Person:
    person = sit(scene(folder))
    person.open(folder / "en" / "privacy.md")
    person.rest()
    return person


def _goes(person: Person, look: Callable[[QWidget], Iterator[str]]) -> list[str]:
    """Go the whole way; gives what is wrong, each once, with where it was seen."""
    wrong: dict[str, str] = {}

    def visit(name: str, window: QWidget) -> None:
        for told in look(window):
            wrong.setdefault(told, name)

    assert len(Walk(person, visit).go()) > 50
    return [f"{place}: {told}" for told, place in wrong.items()]


def _too_large(window: QWidget) -> Iterator[str]:
    if isinstance(window, QDialog):
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        if least.width() > SCREEN[0] or least.height() > SCREEN[1]:
            yield f"{type(window).__name__} is at least {least.width()} × {least.height()}"


def _too_wide(window: QWidget) -> Iterator[str]:
    layout = window.layout()
    if isinstance(window, QMainWindow) and layout is not None:
        least = layout.minimumSize().width()
        if least > NARROW:
            yield f"the window is at least {least} wide"


def test_at_a_third_longer_nothing_is_cut_off_and_nothing_left_untranslated(
    sit: Sit, tmp_path: Path, pseudo: PseudoLanguage
) -> None:
    person = _sits(sit, tmp_path / "zz")
    person.window.resize(*SCREEN)

    def look(window: QWidget) -> Iterator[str]:
        yield from nameless(window)
        yield from cut_off(window)
        yield from untranslated(window)
        yield from _too_large(window)
        yield from _too_wide(window)

    assert _goes(person, look) == []
    assert QGuiApplication.primaryScreen() is not None


@pytest.mark.parametrize("language", ["de", "zh-CN"])
def test_nothing_is_left_in_english(
    sit: Sit, tmp_path: Path, spoken: Callable[[str], None], language: str
) -> None:
    spoken(language)
    person = _sits(sit, tmp_path / "zz")
    person.window.resize(*SCREEN)

    def look(window: QWidget) -> Iterator[str]:
        yield from left_english(window, language)
        yield from cut_off(window)
        yield from _too_wide(window)

    assert _goes(person, look) == []
