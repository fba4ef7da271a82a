"""The colours of the themes are legible, those of high contrast more so."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from tests.gui.wcag import contrast

from policyeditor.gui.style.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Theme,
    apply_theme,
    chosen_theme,
    system_theme,
)

pytestmark = pytest.mark.gui

TEXTS = (
    "text", "muted", "accent", "error", "warning", "hint", "good", "inserted", "deleted", "moved",
    "syntax_heading", "syntax_marker", "syntax_link", "syntax_code",
)  # fmt: skip
GROUNDS = ("window", "surface", "paper", "current_line")


@pytest.mark.parametrize(
    ("theme", "least"),
    [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST_LIGHT, 7.0), (CONTRAST_DARK, 7.0)],
    ids=lambda each: getattr(each, "name", ""),
)
def test_every_text_is_legible_on_every_ground(theme: Theme, least: float) -> None:
    poor = [
        (text, ground, round(contrast(getattr(theme, text), getattr(theme, ground)), 2))
        for text in TEXTS
        for ground in GROUNDS
        if contrast(getattr(theme, text), getattr(theme, ground)) < least
    ]
    assert poor == []
    for text, ground in (
        ("on_accent", "accent"), ("text", "selection"), ("text", "hover"),
        ("inserted", "inserted_ground"), ("deleted", "deleted_ground"), ("moved", "moved_ground"),
    ):  # fmt: skip
        assert contrast(getattr(theme, text), getattr(theme, ground)) >= least, (text, ground)


@pytest.mark.parametrize("theme", [CONTRAST_LIGHT, CONTRAST_DARK], ids=lambda theme: theme.name)
def test_borders_and_focus_stand_out_in_high_contrast(theme: Theme) -> None:
    for line in (theme.border, theme.accent):
        for ground in (theme.window, theme.surface, theme.paper, theme.selection):
            assert contrast(line, ground) >= 3.0


def test_a_choice_names_its_theme_and_anything_else_follows_the_system(qapp: QApplication) -> None:
    assert chosen_theme("light") == LIGHT
    assert chosen_theme("dark") == DARK
    assert chosen_theme("contrast") in (CONTRAST_LIGHT, CONTRAST_DARK)
    assert chosen_theme("system") == chosen_theme("nonsense") == system_theme()


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
def test_the_style_sheet_of_every_theme_is_whole(qapp: QApplication, theme: Theme) -> None:
    apply_theme(qapp, theme)
    sheet = qapp.styleSheet()
    assert "$" not in sheet
    assert theme.accent in sheet
    apply_theme(qapp, LIGHT)


@pytest.mark.parametrize(("system", "shown"), [(7.0, 10.0), (18.0, 18.0)])
def test_letters_are_as_large_as_the_desktops_and_never_tiny(
    qapp: QApplication, system: float, shown: float
) -> None:
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(system)
    qapp.setFont(font)
    apply_theme(qapp, LIGHT)
    label, title = QLabel("words"), QLabel("words")
    title.setProperty("role", "title")
    for each in (label, title):
        each.ensurePolished()
    assert label.font().pointSizeF() == shown
    assert title.font().pointSizeF() == pytest.approx(1.8 * shown)
    qapp.setFont(usual)
    apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("words", ["Vergleichen…", "Compare", "比较…"])
def test_words_on_a_button_keep_off_its_arrow(qapp: QApplication, words: str) -> None:
    apply_theme(qapp, LIGHT)
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(QMenu(button))
    button.setText(words)
    button.resize(button.sizeHint())
    drawn = button.grab().toImage()
    ground = drawn.pixel(1, 1)
    inked = [
        any(drawn.pixel(x, y) != ground for y in range(2, drawn.height() - 2))
        for x in range(2, drawn.width() - 2)
    ]
    arrow = len(inked) - inked[::-1].index(True) - 1
    before = "".join("x" if each else " " for each in inked[: arrow + 1])
    gap = len(before.rstrip("x")) - len(before.rstrip("x").rstrip())
    assert gap >= 3
