"""The desktop goes dark, or light again: every part of the window follows."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from tests.gui.person import places_in

from policyeditor.gui.style.theme import DARK, LIGHT, Theme
from policyeditor.workspace.settings import Settings, store_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


def ground(widget: QWidget) -> QColor:
    """The colour that most of a widget has."""
    image = widget.grab().toImage()
    step = 5
    seen = Counter(
        image.pixelColor(x, y).name()
        for x in range(2, image.width() - 2, step)
        for y in range(2, image.height() - 2, step)
    )
    return QColor(seen.most_common(1)[0][0])


def _near(colour: QColor, name: str) -> bool:
    other = QColor(name)
    pairs = zip(colour.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple
    return all(abs(one - two) <= 6 for one, two in pairs)


def _follows(part: QWidget, theme: Theme) -> None:
    seen = ground(part)
    named = {theme.window, theme.surface, theme.paper}
    assert any(_near(seen, name) for name in named), (
        part.objectName() or type(part).__name__,
        theme.name,
        seen.name(),
    )


def _page_ground(person: Person, view: object) -> str:
    got: list[object] = []
    view.run(  # type: ignore[attr-defined]  # a SafeWebView
        "getComputedStyle(document.body).backgroundColor + ' '"
        " + getComputedStyle(document.documentElement).backgroundColor",
        got.append,
    )
    person.wait("the page's colour", lambda: got)
    return str(got[0])


def _rgb(name: str) -> str:
    colour = QColor(name)
    return f"rgb({colour.red()}, {colour.green()}, {colour.blue()})"


def test_every_part_follows_while_the_program_runs(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    window = person.window
    person.save()
    person.sees("90 days")
    person.wait("the form", lambda: window.details._rows)
    for theme in (DARK, LIGHT, DARK):
        person.hub.showing.set_theme(theme)
        person.let()
        for part in (
            window.folder, window.outline, window.problems, window.details,
            person.document.editor, window.menuBar(), window.statusBar(), window.tool_bar,
        ):  # fmt: skip
            _follows(part, theme)
        window.docks.history.raise_()
        person.let()
        _follows(window.history, theme)
        window.docks.details.raise_()
        person.let()
        person.wait(
            f"the {theme.name} page",
            lambda theme=theme: _rgb(theme.paper) in _page_ground(person, window.preview.web),  # type: ignore[misc]  # bound now
        )


def test_redline_and_old_version_follow_too(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    window = person.window
    person.save()
    person.replace("90", "30")
    person.press("compare")
    person.wait("the redline", lambda: window.redline.comparison.changes)
    person.hub.showing.set_theme(DARK)
    person.let()
    _follows(window.redline._header, DARK)
    _follows(window.redline._changes, DARK)
    window.history.viewRequested.emit(window.history.versions[0])
    person.wait("the version", window.version.isVisible)
    person.wait(
        "the dark page", lambda: _rgb(DARK.paper) in _page_ground(person, window.version._view)
    )
    person.hub.showing.set_theme(LIGHT)
    person.wait(
        "the light page", lambda: _rgb(LIGHT.paper) in _page_ground(person, window.version._view)
    )


def test_the_start_page_follows(sit: Sit, home: Path) -> None:
    store_settings(places_in(home).settings, Settings(recent=(home,)))
    person = sit()
    for theme in (DARK, LIGHT):
        person.hub.showing.set_theme(theme)
        person.let()
        _follows(person.window.welcome, theme)


def test_a_policy_opened_in_the_dark_is_dark(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.hub.showing.set_theme(DARK)
    (folder / "en" / "terms.md").write_text("# Terms\n", encoding="utf-8")
    person.open(folder / "en" / "terms.md")
    person.let()
    _follows(person.document.editor, DARK)
