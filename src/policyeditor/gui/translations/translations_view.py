"""A policy in two languages, clause by clause beside each other."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from policyeditor.comparison.translation import Standing
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.review.redline_page import page_style
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button
from policyeditor.gui.translations.clause_pane import ClausePane
from policyeditor.gui.translations.languages_bar import LanguagesBar
from policyeditor.gui.translations.rows_html import page_html
from policyeditor.gui.translations.standing_words import summary_words
from policyeditor.gui.web.colours import theme_style
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.resources import resource_text
from policyeditor.workspace.families import FamilyMember
from policyeditor.workspace.translated_clauses import Begun, own_words
from policyeditor.workspace.translated_words import Frame
from policyeditor.workspace.translating import ShownRow, SideBySide

#: Of the page and of the clause under it, at first; the page takes what more there is.
_PAGE_HEIGHT, _PANE_HEIGHT = 130 * STEP, 46 * STEP

#: Where what is being written stands, and what stands around it.
_Written = tuple[tuple[int, int], Frame]


class TranslationsView(QWidget):
    """Shows what it is given; wishes go out as signals.

    ``pairChosen`` carries two paths, source and translation; ``wordsTyped`` the row of a clause
    of the translation and other words for it; ``markWanted`` the ids of source clauses, or None
    for all; ``copyWanted`` the row of a clause that is missing, ``beginWanted`` also the first
    words of it; ``placeWanted`` a line of the translation.
    """

    pairChosen = Signal(object, object)
    wordsTyped = Signal(object, str)
    markWanted = Signal(object)
    copyWanted = Signal(object)
    beginWanted = Signal(object, str)
    placeWanted = Signal(int)
    newWanted = Signal()
    closeWanted = Signal()
    undoChanged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("translations")
        self._theme = theme
        self._shown: SideBySide | None = None
        self._rows: tuple[ShownRow, ...] = ()
        self._chosen = -1
        self._held = ""
        self._wanted_line = 0
        self._writes = False
        self._written: _Written | None = None
        self._title = ElidedLabel(role="heading")
        self._summary = ElidedLabel(role="muted")
        self._languages = LanguagesBar()
        self._new = tool_button(self.tr("New translation…"), text=True)
        self._only = QCheckBox(self.tr("Only what needs work"))
        self._previous = tool_button(
            self.tr("Previous clause that needs work"),
            self.tr("Previous clause that needs work (Shift+F8)"),
        )
        self._next = tool_button(
            self.tr("Next clause that needs work"), self.tr("Next clause that needs work (F8)")
        )
        self._all = tool_button(self.tr("Mark all as translated"), text=True)
        self._all.setToolTip(
            self.tr("Mark every clause as translated from its source as it reads now")
        )
        self._close = tool_button(
            self.tr("Close the translations"), self.tr("Back to the text (Escape)")
        )
        self._view = SafeWebView()
        self._view.setMinimumHeight(40 * STEP)
        self._view.setAccessibleName(self.tr("The clauses of both languages side by side"))
        self._view.add_script(resource_text("review", "translations.js"))
        self.pane = ClausePane(theme)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    @property
    def web(self) -> SafeWebView:
        """The view the page is drawn in."""
        return self._view

    @property
    def row(self) -> ShownRow | None:
        """The row that is chosen."""
        return self._rows[self._chosen] if 0 <= self._chosen < len(self._rows) else None

    @property
    def rows(self) -> tuple[ShownRow, ...]:
        """All rows, with the lines on which they stand now."""
        return self._rows

    @property
    def can_undo(self) -> bool:
        """Whether something of what was typed can be taken back."""
        return self.pane.field.document().isUndoAvailable() and not self._held

    @property
    def can_redo(self) -> bool:
        """Whether something that was taken back can be had again."""
        return self.pane.field.document().isRedoAvailable() and not self._held

    def undo(self) -> None:
        """Take back what was typed last."""
        self.pane.field.undo()

    def redo(self) -> None:
        """Have what was taken back again."""
        self.pane.field.redo()

    @property
    def summary(self) -> str:
        """What is told of the whole."""
        return self._summary.full_text

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        for button, name in (
            (self._previous, "chevron-up"), (self._next, "chevron-down"), (self._all, "check"),
            (self._close, "x"), (self._new, "file-plus"),
        ):  # fmt: skip
            button.setIcon(icon(name, theme))
        self.pane.set_theme(theme)
        self._view.set_theme(theme)
        self._view.set_style(self._style())

    def show_family(
        self, members: Sequence[FamilyMember], source: FamilyMember, target: FamilyMember
    ) -> None:
        """Offer the languages of a policy, two of them chosen; nothing is shown of them yet."""
        self._languages.show_family(members, source, target)
        self._shown, self._rows, self._chosen, self._written = None, (), -1, None
        self._title.set_full_text("")
        self._summary.set_full_text(self.tr("Reading both languages…"))
        self.pane.show_row(None, "", "")
        self._view.show_html("", self._style())

    def show_trouble(self, words: str) -> None:
        """Say why nothing can be shown."""
        self._summary.set_full_text(words)

    def show_side_by_side(self, shown: SideBySide, view: str, held: str = "") -> None:
        """Show both languages; the chosen clause stays chosen.  ``view`` is the translation's
        text, ``held`` why it cannot be changed."""
        before, first = self.row, self._shown is None
        self._shown, self._rows, self._held = shown, shown.rows, held
        self._title.set_full_text(" — ".join(dict.fromkeys(each for each in shown.titles if each)))
        self._summary.set_full_text(summary_words(shown.found))
        self._all.setEnabled(bool(shown.rows) and not held)
        html = page_html(shown)
        if first:
            self._view.show_html(html, self._style(), "", "rtl" if self.isRightToLeft() else "ltr")
        else:
            self._view.replace_body(html)
            self._view.run(f"beside.only({json.dumps(self._only.isChecked())})")
        written = self._written
        self._chosen = self._again(before)
        if written is not None and own_words(view, *written) == self.pane.words:
            # What is being written stays together, be it two clauses by now.
            self._rows = tuple(
                replace(each, lines=written[0], frame=written[1])
                if number == self._chosen
                else each
                for number, each in enumerate(self._rows)
            )
        else:
            self._written = None
        self._show_chosen(view)
        if self._writes:
            self._writes = False
            self.pane.write()

    def want_line(self, line: int) -> None:
        """Choose the clause on a line of the translation as soon as it is there."""
        self._wanted_line = line

    def write_soon(self) -> None:
        """Put the cursor into the words of the clause as soon as it is there."""
        self._writes = True

    def show_words(self, row: int, view: str) -> None:
        """Choose a row, with the translation's text as it is now."""
        self._chosen, self._written = row, None
        self._show_chosen(view)

    def took_words(self, lines: tuple[int, int], now: tuple[int, int]) -> None:
        """A clause stands on other lines now, and those behind it have moved on."""
        moved = now[1] - lines[1]
        self._written = (now, self.row.frame) if self.row is not None else None
        self._rows = tuple(
            each if each.lines is None or each.lines < lines
            else replace(each, lines=now) if each.lines == lines
            else replace(each, lines=(each.lines[0] + moved, each.lines[1] + moved))
            for each in self._rows
        )  # fmt: skip

    def began(self, begun: Begun) -> None:
        """The chosen clause, which was missing, stands in the translation; others moved on."""
        self._written = begun.lines, begun.frame
        after, moved = begun.after, begun.moved
        self._rows = tuple(
            replace(each, lines=begun.lines, frame=begun.frame) if number == self._chosen
            else replace(each, lines=(each.lines[0] + moved, each.lines[1] + moved))
            if each.lines is not None and each.lines[0] > after
            else each
            for number, each in enumerate(self._rows)
        )  # fmt: skip
        if (row := self.row) is not None:
            self.pane.begin(row, begun.label)

    def go_on(self, step: int = 1) -> None:
        """Choose the next clause that needs work, round the end to the start."""
        count = len(self._rows)
        start = self._chosen if self._chosen >= 0 else (-1 if step > 0 else 0)
        for away in range(1, count + 1):
            number = (start + step * away) % count
            if self._rows[number].row.open:
                self._choose(number)
                return

    def _again(self, before: ShownRow | None) -> int:
        """The row that was chosen, after all was read anew; the wanted line counts first."""
        if self._wanted_line:
            line, self._wanted_line = self._wanted_line, 0
            found = [
                number for number, each in enumerate(self._rows)
                if each.lines and each.lines[0] <= line
            ]  # fmt: skip
            return found[-1] if found else -1
        if before is None:
            return -1
        for side in ("source", "target"):
            clause = getattr(before.row.pair, side)
            for number, each in enumerate(self._rows):
                other = getattr(each.row.pair, side)
                if clause is not None and other is not None and other.id == clause.id:
                    return number
        return -1

    chosen = Signal(int)

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._rows):
            self._chosen = number
            self.chosen.emit(number)

    def _show_chosen(self, view: str) -> None:
        row = self.row
        words = own_words(view, row.lines, row.frame) if row is not None and row.lines else ""
        lang = self._shown.langs[1] if self._shown else ""
        self.pane.show_row(row, words, lang, self._held)
        if self._view.ready:
            self._view.run(f"beside.choose({self._chosen})")

    def _clicked(self, data: dict[str, str]) -> None:
        if (number := data.get("row", "")).isdecimal():
            self._choose(int(number))
            self.pane.write()

    def _restore(self) -> None:
        self._view.run(f"beside.only({json.dumps(self._only.isChecked())})")
        self._view.run(f"beside.choose({self._chosen})")

    def _typed(self, words: str) -> None:
        if (row := self.row) is not None and row.lines is not None:
            self.wordsTyped.emit(row, words)

    def _begin(self, words: str) -> None:
        if (row := self.row) is not None and row.row.standing is Standing.MISSING:
            self.beginWanted.emit(row, words)

    def _mark(self) -> None:
        row = self.row
        if row is not None and row.row.standing is Standing.MISSING and not self._held:
            if row.lines is None:
                self.copyWanted.emit(row)
        elif (
            row is not None and row.row.pair.source is not None and row.row.pair.target is not None
        ):
            self.markWanted.emit((row.row.pair.source.id,))

    def _place(self) -> None:
        if (row := self.row) is not None and row.lines is not None:
            self.placeWanted.emit(row.lines[0])

    def _style(self) -> str:
        return (
            theme_style(self._theme)
            + page_style()
            + resource_text("styles", "redline.css")
            + resource_text("styles", "translations.css")
        )

    def _connect(self) -> None:
        self._view.clicked.connect(self._clicked)
        self._view.shown.connect(self._restore)
        self._languages.pairChosen.connect(self.pairChosen)
        self._new.clicked.connect(lambda: self.newWanted.emit())
        self._only.toggled.connect(
            lambda on: self._view.run(f"beside.only({json.dumps(bool(on))})")
        )
        self._next.clicked.connect(lambda: self.go_on())
        self._previous.clicked.connect(lambda: self.go_on(-1))
        self._all.clicked.connect(lambda: self.markWanted.emit(None))
        self._close.clicked.connect(lambda: self.closeWanted.emit())
        self.pane.wordsTyped.connect(self._typed)
        self.pane.clauseBegun.connect(self._begin)
        self.pane.markWanted.connect(self._mark)
        self.pane.copyWanted.connect(lambda: self.copyWanted.emit(self.row))
        self.pane.placeWanted.connect(self._place)
        self.pane.undoChanged.connect(self.undoChanged)
        for keys, deed in (
            ("F8", lambda: self.go_on()),
            ("Shift+F8", lambda: self.go_on(-1)),
            ("Alt+Down", lambda: self._choose(self._chosen + 1)),
            ("Alt+Up", lambda: self._choose(max(self._chosen - 1, 0))),
            ("Ctrl+Return", self._mark),
            ("Escape", lambda: self.closeWanted.emit()),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _lay_out(self) -> None:
        banner = QFrame()
        banner.setProperty("role", "banner")
        lines = QVBoxLayout(banner)
        lines.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        lines.setSpacing(STEP)
        for parts in (
            (self._title, self._new, self._close),
            (self._languages, None, self._only, self._previous,
             self._next, self._all),
        ):  # fmt: skip
            across = QHBoxLayout()
            across.setSpacing(STEP)
            for part in parts:
                if part is None:
                    across.addStretch(1)
                else:
                    across.addWidget(part, 1 if part is self._title else 0)
            lines.addLayout(across)
        lines.insertWidget(1, self._summary)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self._view)
        both.addWidget(self.pane)
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 0)
        both.setSizes([_PAGE_HEIGHT, _PANE_HEIGHT])
        both.setChildrenCollapsible(False)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(banner)
        down.addWidget(both, 1)
