"""An older version, as it was published: to read, to compare, to restore, whole or by clause."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QUrl, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from policyeditor.gui.dates import moment_words
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.panels.history_words import in_force_words
from policyeditor.gui.review.clause_box import ClauseBox
from policyeditor.gui.review.redline_page import page_body, page_style
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button
from policyeditor.gui.web.colours import theme_style
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.history.model import Version
from policyeditor.resources import resource_text
from policyeditor.workspace.timeline_restore import Cited


class VersionView(QWidget):
    """A read-only look at one version; wishes go out as signals with it.

    ``clauseRestoreRequested`` and ``quoteRequested`` carry the version and the id of the clause
    chosen in it; ``besideRequested`` is 1 for the version before, -1 for the one after.
    """

    restoreRequested = Signal(object)
    compareRequested = Signal(object)
    clauseRestoreRequested = Signal(object, str)
    quoteRequested = Signal(object, str)
    besideRequested = Signal(int)
    closeRequested = Signal()
    linkActivated = Signal(QUrl)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("version")
        self._theme = theme
        self._version: Version | None = None
        self._title = ElidedLabel(role="heading")
        self._summary = ElidedLabel(role="muted")
        self._since = QLabel()
        self._since.setProperty("role", "muted")
        self._view = SafeWebView()
        self._view.setAccessibleName(self.tr("The version as published"))
        self._view.add_script(resource_text("review", "version.js"))
        self._view.linkActivated.connect(self.linkActivated)
        self._view.clicked.connect(self._clicked)
        self._view.shown.connect(self._mark)
        self._older = tool_button(self.tr("Older version"), self.tr("Older version (Alt+Left)"))
        self._newer = tool_button(self.tr("Newer version"), self.tr("Newer version (Alt+Right)"))
        self._restore = self._button(self.tr("Restore this version"), self.restoreRequested)
        self._compare = self._button(self.tr("Compare with the draft"), self.compareRequested)
        self._close = tool_button(
            self.tr("Close this version"), self.tr("Back to the text (Escape)")
        )
        self._clause = ClauseBox()
        self._put = tool_button(self.tr("Restore clause"), text=True)
        self._put.setToolTip(self.tr("Give this clause of the draft these words again"))
        self._quote = tool_button(self.tr("Copy as quotation"), text=True)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._enable()

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        for button, name in (
            (self._restore, "rotate-ccw"),
            (self._compare, "file-diff"),
            (self._close, "x"),
            (self._older, "chevron-left"),
            (self._newer, "chevron-right"),
            (self._put, "file-input"),
            (self._quote, "quote"),
        ):
            button.setIcon(icon(name, theme))
        self._view.set_theme(theme)
        self._view.set_style(self._style())

    def show_version(
        self,
        body_html: str,
        version: Version,
        lang: str = "",
        direction: str = "",
        clauses: Sequence[Cited] = (),
        clause: str = "",
    ) -> None:
        """Show a version: its body as published, as HTML; ``clause`` is the one to look at."""
        self._version = version
        text = self.tr("Version of {time} — {author}").format(
            time=moment_words(version.time), author=version.author.name
        )
        if version.name:
            text = self.tr("“{name}”: {version}").format(name=version.name, version=text)
        self._title.set_full_text(text)
        told = [in_force_words(version.published)] if version.published else []
        self._summary.set_full_text(" · ".join((*told, version.summary)))
        with QSignalBlocker(self._clause):
            self._clause.choose("")
            self._clause.show_clauses(clauses)
            self._clause.choose(clause)
        self._enable()
        self._view.show_html(page_body(body_html), self._style(), lang, direction)

    def warm_up(self) -> None:
        """Start what draws pages: a version will perhaps be looked at."""
        if self._version is None:
            self._view.show_html("", self._style())
            self._view.start()

    def show_neighbours(self, *, older: bool, newer: bool, since: int = -1) -> None:
        """Offer the versions listed before and after this one, where there are such.

        ``since`` is how many versions were saved after it; -1 where that is not known.
        """
        self._older.setEnabled(older)
        self._newer.setEnabled(newer)
        words = {
            -1: "",
            0: self.tr("the latest version"),
            1: self.tr("one version since"),
        }
        self._since.setText(words.get(since, self.tr("{n} versions since").format(n=since)))

    def set_folder(self, root: Path, folder: Path) -> None:
        """Show the pictures of ``root``; the policy is one of ``folder``."""
        self._view.set_pictures(root, folder)

    @property
    def web(self) -> SafeWebView:
        """The view the page is drawn in."""
        return self._view

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

    def _connect(self) -> None:
        self._close.clicked.connect(lambda: self.closeRequested.emit())
        self._clause.chosen.connect(self._choose)
        for button, wish in (
            (self._put, self.clauseRestoreRequested),
            (self._quote, self.quoteRequested),
        ):
            button.clicked.connect(lambda _on, wish=wish: self._send_clause(wish))
        for button, keys, step in (
            (self._older, "Alt+Left", 1),
            (self._newer, "Alt+Right", -1),
        ):
            button.clicked.connect(lambda _on, step=step: self.besideRequested.emit(step))
            QShortcut(QKeySequence(keys), self, button.click)

    def _send_clause(self, wish: SignalInstance) -> None:
        clause = self._clause.clause
        if self._version is not None and clause is not None:
            wish.emit(self._version, clause.id)

    def _clicked(self, data: dict[str, str]) -> None:
        line = data.get("line", "")
        if line.isdecimal():
            self._clause.choose_line(int(line))

    def _choose(self) -> None:
        self._enable()
        self._mark()

    def _mark(self) -> None:
        clause = self._clause.clause
        line = clause.line if clause else 0
        if self._view.ready:
            self._view.run(f"version.mark({json.dumps(line)})")

    def _enable(self) -> None:
        for button in (self._put, self._quote):
            button.setEnabled(self._clause.clause is not None)

    def _lay_out(self) -> None:
        banner = QFrame()
        banner.setProperty("role", "banner")
        lines = QVBoxLayout(banner)
        lines.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        lines.setSpacing(STEP)
        for stretched, parts in (
            (2, (self._older, self._newer, self._title, self._since, self._close)),
            (0, (self._summary, self._restore, self._compare)),
            (0, (self._clause, self._put, self._quote)),
        ):
            across = QHBoxLayout()
            across.setSpacing(STEP)
            for number, part in enumerate(parts):
                across.addWidget(part, 1 if number == stretched else 0)
            lines.addLayout(across)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(banner)
        down.addWidget(self._view, 1)
