"""A redline as part of a dialog: to be read, with nothing to be chosen in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from policyeditor.gui.review.redline_page import page_body, page_style
from policyeditor.gui.style.theme import Theme
from policyeditor.gui.web.colours import theme_style
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.languages import direction
from policyeditor.resources import resource_text


class RedlineSheet(QWidget):
    """Shows the HTML of a redline in the look of the review; ``name`` is for screen readers."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = SafeWebView(self)
        self._view.setAccessibleName(name)
        self._view.set_theme(theme)
        self._view.shown.connect(self._show_first)
        self._html = ""
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._view)

    @property
    def html(self) -> str:
        """What is shown."""
        return self._html

    @property
    def web(self) -> SafeWebView:
        """The view the sheet is drawn in."""
        return self._view

    def set_pictures(self, root: Path, folder: Path) -> None:
        """Show the pictures of ``root``; the policy is one of ``folder``."""
        self._view.set_pictures(root, folder)

    def _show_first(self) -> None:
        """Bring the first change into sight."""
        self._view.run('document.querySelector("[data-change]")?.scrollIntoView({block: "center"})')

    def show_redline(self, html: str, lang: str) -> None:
        """Show a redline as ``redline_views`` draws it."""
        self._html = html
        style = theme_style(self._theme) + page_style() + resource_text("styles", "redline.css")
        self._view.show_html(page_body(html), style, lang, direction(lang))
