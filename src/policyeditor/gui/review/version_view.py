"""An older version, as it was published: to read, to compare, to restore."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from policyeditor.gui.dates import moment_words
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.review.redline_page import page_body, page_style
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button
from policyeditor.gui.web.colours import theme_style
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.history.model import Version


class VersionView(QWidget):
    """A read-only look at one version; wishes go out as signals with it."""

    restoreRequested = Signal(object)
    compareRequested = Signal(object)
    closeRequested = Signal()
    linkActivated = Signal(QUrl)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("version")
        self._theme = theme
        self._version: Version | None = None
        self._title = ElidedLabel(role="heading")
        self._summary = ElidedLabel(role="muted")
        self._view = SafeWebView()
        self._view.setAccessibleName(self.tr("The version as published"))
        self._view.linkActivated.connect(self.linkActivated)
        self._restore = self._button(self.tr("Restore this version"), self.restoreRequested)
        self._compare = self._button(self.tr("Compare with the draft"), self.compareRequested)
        self._close = tool_button(self.tr("Close this version"))
        self._close.clicked.connect(lambda: self.closeRequested.emit())
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self._restore.setIcon(icon("rotate-ccw", theme))
        self._compare.setIcon(icon("file-diff", theme))
        self._close.setIcon(icon("x", theme))
        self._view.set_theme(theme)
        self._view.set_style(self._style())

    def show_version(
        self, body_html: str, version: Version, lang: str = "", direction: str = ""
    ) -> None:
        """Show a version: its body as published, as HTML."""
        self._version = version
        text = self.tr("Version of {time} — {author}").format(
            time=moment_words(version.time), author=version.author.name
        )
        if version.name:
            text = self.tr("“{name}”: {version}").format(name=version.name, version=text)
        self._title.set_full_text(text)
        self._summary.set_full_text(version.summary)
        self._view.show_html(page_body(body_html), self._style(), lang, direction)

    @property
    def version(self) -> Version | None:
        """The version shown."""
        return self._version

    def _style(self) -> str:
        return theme_style(self._theme) + page_style()

    def _button(self, words: str, wish: SignalInstance) -> QToolButton:
        button = tool_button(words, text=True)
        button.clicked.connect(lambda: wish.emit(self._version) if self._version else None)
        return button

    def _lay_out(self) -> None:
        banner = QFrame()
        banner.setProperty("role", "banner")
        lines = QVBoxLayout(banner)
        lines.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        lines.setSpacing(STEP)
        for parts in (
            (self._title, self._close),
            (self._summary, self._restore, self._compare),
        ):
            across = QHBoxLayout()
            across.setSpacing(STEP)
            across.addWidget(parts[0], 1)
            for button in parts[1:]:
                across.addWidget(button)
            lines.addLayout(across)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(banner)
        down.addWidget(self._view, 1)
