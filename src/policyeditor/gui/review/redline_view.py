"""Two versions compared: the redline, the list of changes, and why each was judged as it was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from policyeditor.comparison.model import Comparison, Significance
from policyeditor.gui.judgement import moved_from
from policyeditor.gui.review.change_list import ChangeList
from policyeditor.gui.review.redline_header import RedlineHeader
from policyeditor.gui.review.redline_page import Move, RedlinePage
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.messages import Message


class RedlineView(QWidget):
    """Shows a comparison.  F8 and Shift+F8 are the window's, which calls ``next_change``.

    ``decided`` carries the index of a change, a significance (None: as suggested) and a note.
    """

    changeChosen = Signal(object)
    decided = Signal(int, object, str)
    rejectRequested = Signal(int)
    noticeRequested = Signal()
    exportRequested = Signal()
    closeRequested = Signal()
    linkActivated = Signal(QUrl)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("redline")
        self._comparison = Comparison()
        self._revisable = False
        self._header = RedlineHeader()
        self._page = RedlinePage()
        self._changes = ChangeList()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(60 * STEP, 2 * STEP)
        self._progress.setAccessibleName(self.tr("Comparing"))
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show_words(self.tr("Nothing is compared yet."))

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        for part in (self._header, self._page, self._changes):
            part.set_theme(theme)

    def set_pictures(self, root: Path, folder: Path) -> None:
        """Show the pictures of ``root``; the policy is one of ``folder``."""
        self._page.web.set_pictures(root, folder)

    def show_redline(
        self,
        html: str,
        comparison: Comparison,
        old_title: str,
        new_title: str,
        lang: str = "",
        direction: str = "",
        *,
        revisable: bool = False,
        again: bool = False,
    ) -> None:
        """Show a comparison with its redline (HTML whose marks carry ``data-change``).

        ``revisable``: the newer text is the draft, in which changes can be taken back.  ``again``:
        it is the redline shown before, of a newer draft; filters and what was accepted stay.
        """
        self._comparison = comparison
        self._header.show_titles(old_title, new_title)
        if not comparison.changes:
            self._show_words(self.tr("Nothing changed between these versions."), again=again)
            self._revisable = revisable
            return
        self._revisable = revisable
        self._page.show_html(html, lang, direction, self._moves(comparison))
        self._header.show_changes()
        if again:
            self._changes.update_comparison(comparison)
            self._changes.set_revisable(revisable=revisable)
        else:
            self._changes.show_comparison(comparison, revisable=revisable)
        self._stack.setCurrentWidget(self._content)
        self._show_position()

    def update_comparison(self, comparison: Comparison) -> None:
        """Take new judgements of the changes shown."""
        self._comparison = comparison
        self._changes.update_comparison(comparison)

    def show_busy(self, text: str) -> None:
        """Say what is being worked on."""
        self._show_words(text)
        self._progress.show()

    def show_problem(self, message: Message) -> None:
        """Say why there is nothing to show."""
        self._show_words(say(message))

    def next_change(self) -> None:
        """Go to the next change shown."""
        self._changes.step(1)

    def previous_change(self) -> None:
        """Go to the previous change shown."""
        self._changes.step(-1)

    def decide(self, significance: Significance | None) -> None:
        """Decide on the selected change; None takes the decision back."""
        self._changes.decide(significance)

    def accept(self) -> None:
        """Keep the new words of the selected change, and go to the next."""
        if self._revisable:
            self._changes.accept()

    def reject(self) -> None:
        """Ask that the old words of the selected change be put back."""
        if self._revisable:
            self._changes.reject()

    @property
    def revisable(self) -> bool:
        """Whether the newer text is the draft, in which changes can be taken back."""
        return self._revisable

    @property
    def position(self) -> int:
        """The row of the selected change in the list; -1 for none."""
        return self._changes.position

    def select_row(self, row: int) -> None:
        """Select a row of the list, or its last."""
        self._changes.select_row(row)

    def select_change(self, number: int) -> None:
        """Go to the change with this index in the comparison."""
        self._changes.select(number)

    @property
    def comparison(self) -> Comparison:
        """What is shown."""
        return self._comparison

    def _lay_out(self) -> None:
        self._content = QSplitter(Qt.Orientation.Horizontal)
        self._content.setChildrenCollapsible(False)
        self._content.addWidget(self._page)
        self._content.addWidget(self._changes)
        self._content.setStretchFactor(0, 1)
        self._content.setSizes([160 * STEP, 80 * STEP])
        self._page.setMinimumWidth(50 * STEP)
        message = QWidget()
        down = QVBoxLayout(message)
        down.setContentsMargins(6 * STEP, 12 * STEP, 6 * STEP, 6 * STEP)
        down.setSpacing(4 * STEP)
        down.addWidget(self._words)
        down.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignHCenter)
        down.addStretch(1)
        self._message = message
        self._stack = QStackedWidget()
        self._stack.addWidget(self._content)
        self._stack.addWidget(message)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        header, changes = self._header, self._changes
        header.readingChanged.connect(self._page.read_as)
        header.sidesToggled.connect(self._page.show_sides)
        header.stepped.connect(changes.step)
        header.noticeRequested.connect(self.noticeRequested)
        header.exportRequested.connect(self.exportRequested)
        header.closeRequested.connect(self.closeRequested)
        changes.noiseToggled.connect(self._page.show_noise)
        changes.numberSelected.connect(self._page.mark)
        changes.numberSelected.connect(lambda _number: self._show_position())
        changes.shownChanged.connect(self._show_position)
        changes.changeChosen.connect(self.changeChosen)
        changes.foldedChanged.connect(self._page.fold)
        changes.decided.connect(self.decided)
        changes.rejectRequested.connect(self.rejectRequested)
        self._page.changeClicked.connect(changes.select)
        self._page.linkActivated.connect(self.linkActivated)

    def _moves(self, comparison: Comparison) -> tuple[Move, ...]:
        """What is said beside each moved clause."""
        come, gone = self.tr("moved from {place}"), self.tr("moved to {place}")
        return tuple(
            (number, come.format(place=place), gone.format(place=change.new_path))
            for number, change in enumerate(comparison.changes)
            if (place := moved_from(change))
        )

    def _show_position(self) -> None:
        changes, total = self._changes, len(self._comparison.changes)
        self._header.show_position(changes.position, len(changes.shown), total)

    def _show_words(self, text: str, *, again: bool = False) -> None:
        self._revisable = False
        self._comparison = Comparison()
        if again:
            self._changes.update_comparison(self._comparison)
        else:
            self._changes.show_comparison(self._comparison)
        self._words.setText(text)
        self._progress.hide()
        self._header.show_nothing()
        self._stack.setCurrentWidget(self._message)
