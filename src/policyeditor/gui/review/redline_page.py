"""The page of the redline: drawn changes, one of them marked, in one of three readings."""

from __future__ import annotations

import json
from enum import StrEnum

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from policyeditor.gui.style.theme import LIGHT, Theme
from policyeditor.gui.web.colours import theme_style
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.resources import resource_text

#: A moved change, and what is said beside it where it is and where it was.
Move = tuple[int, str, str]


class Reading(StrEnum):
    """What of the two texts is shown."""

    MARKUP = "markup"
    FINAL = "final"
    ORIGINAL = "original"


class RedlinePage(QWidget):
    """Shows the HTML of a redline.  ``changeClicked`` has the index of the change clicked."""

    changeClicked = Signal(int)
    linkActivated = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._reading = Reading.MARKUP
        self._noise = False
        self._marked = -1
        self._sides = False
        self._accepted: frozenset[int] = frozenset()
        self._moves: tuple[Move, ...] = ()
        self._view = SafeWebView(self)
        self._view.setAccessibleName(self.tr("The policy with its changes marked"))
        self._view.add_script(resource_text("review", "redline.js"))
        self._view.clicked.connect(self._clicked)
        self._view.linkActivated.connect(self.linkActivated)
        self._view.shown.connect(self._restore)
        across = QVBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._view)

    @property
    def web(self) -> SafeWebView:
        """The view the page is drawn in."""
        return self._view

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self._view.set_theme(theme)
        self._view.set_style(self._style())

    def show_html(self, html: str, lang: str, direction: str, moves: tuple[Move, ...] = ()) -> None:
        """Show another redline; nothing is marked in it yet."""
        self._marked = -1
        self._accepted = frozenset()
        self._moves = moves
        self._view.show_html(page_body(html), self._style(), lang, direction)

    def read_as(self, reading: Reading) -> None:
        """Show the markup, the final text or the original text."""
        self._reading = reading
        self._run(f"redline.mode({json.dumps(reading.value)})")

    def show_noise(self, shown: bool) -> None:
        """Draw formatting and renumbering as changes, or fold them into the text."""
        self._noise = shown
        self._run(f"redline.noise({json.dumps(shown)})")

    def show_sides(self, shown: bool) -> None:
        """Show the old text beside the new one, or both in one column."""
        self._sides = shown
        self._run(f"redline.sides({json.dumps(shown)})")
        if not shown:
            self.read_as(self._reading)

    def fold(self, numbers: frozenset[int]) -> None:
        """Draw some changes as if they had always been so: they were accepted."""
        if numbers != self._accepted:
            self._accepted = numbers
            self._run(f"redline.accept({json.dumps(sorted(numbers))})")

    def mark(self, number: int) -> None:
        """Mark a change and scroll to it; -1 marks none."""
        self._marked = number
        self._run(f"redline.mark({number})")

    def _run(self, script: str) -> None:
        # Before the page stands nothing need be queued: it gets all of it when it is shown.
        if self._view.ready:
            self._view.run(script)

    def _restore(self) -> None:
        self._run(f"redline.whence({json.dumps(self._moves)})")
        self.read_as(self._reading)
        self.show_noise(self._noise)
        self._run(f"redline.accept({json.dumps(sorted(self._accepted))})")
        if self._sides:
            self.show_sides(True)
        self.mark(self._marked)

    def _style(self) -> str:
        return theme_style(self._theme) + page_style() + resource_text("styles", "redline.css")

    def _clicked(self, data: dict[str, str]) -> None:
        number = data.get("change", "")
        if number.isdecimal():
            self.changeClicked.emit(int(number))


def page_style() -> str:
    """The look of the preview, which the redline and old versions share."""
    return resource_text("preview", "plain.css") + resource_text("review", "page.css")


def page_body(html: str) -> str:
    """The text in the column that the style draws."""
    return f"<main>{html}</main>"
