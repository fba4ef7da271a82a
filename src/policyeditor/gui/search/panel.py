"""The panel that finds and replaces words in all policies of the folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.drafting.searching import Query, Replacement
from policyeditor.gui.search.options import SearchOptions
from policyeditor.gui.search.recent_field import Recent, RecentField
from policyeditor.gui.search.results import Results, Ticked
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.workspace.searching import FoundPolicy

#: How long after the last key the policies are searched, in milliseconds.
_PAUSE = 350


class SearchPanel(QWidget):
    """What is looked for, what it becomes, and what was found.

    ``searchWanted`` has a Query and its Replacement or None; an empty query wants no search.
    """

    searchWanted = Signal(object, object)
    replaceWanted = Signal(object)
    undoWanted = Signal()
    saveWanted = Signal()
    leaveWanted = Signal()

    def __init__(
        self, theme: Theme, recent: tuple[Recent, Recent], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._words = RecentField(self.tr("Find in all policies"), recent[0], theme)
        self._words.setObjectName("searchWords")
        self._new_words = RecentField(self.tr("Replace with"), recent[1], theme)
        self._new_words.setObjectName("searchNewWords")
        self._replace = tool_button(self.tr("Replace"), self.tr("Replace what is found"))
        self._replace.setObjectName("searchReplace")
        self._replace.setCheckable(True)
        self._options = SearchOptions(theme)
        self._help = QLabel(
            self.tr(
                "In the pattern, put round brackets around what shall be kept; "
                "$1 stands for the first of them, $2 for the second."
            )
        )
        self._trouble = QLabel()
        self._state = QLabel()
        self._done = QLabel()
        for label, name, role in (
            (self._help, "searchHelp", "muted"),
            (self._trouble, "searchTrouble", "problem"),
            (self._state, "searchState", "muted"),
            (self._done, "searchDone", ""),
        ):
            label.setObjectName(name)
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.results = Results(theme)
        self._all = QPushButton()
        self._all.setObjectName("searchReplaceAll")
        self._all.setProperty("primary", "true")
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo these replacements"))
        self._save = QPushButton(self.tr("Save all"))
        self._save.setAccessibleName(self.tr("Save a version of each changed policy"))
        self._save.setToolTip(self._save.accessibleName())
        self._foot = QWidget()
        self._expecting = False
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.search)
        self._lay_out()
        self._wire()
        self.setFocusProxy(self._words)
        self.set_theme(theme)
        self._show_fields()
        self.show_done("")
        self.show_trouble(None)
        self.show_state(0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        for part in (self._words, self._new_words, self._options, self.results):
            part.set_theme(theme)
        self._replace.setIcon(icon("replace", theme))
        self.setStyleSheet(
            f"#searchTrouble {{ color: {theme.error}; }}"
            f" #searchFoot {{ border-top: 1px solid {theme.border}; }}"
        )

    def ask(self, words: str = "", query: Query | None = None, *, replacing: bool = False) -> None:
        """Begin to ask: with the words selected in a text, and as was searched there."""
        if replacing:
            self._replace.setChecked(True)
        if query is not None:
            self._options.take(query)
        if words:
            self._words.setText(words)
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def query(self) -> Query:
        """What is looked for."""
        return self._options.query(self._words.text())

    def replacement(self) -> Replacement | None:
        """What replaces it; None while only finding is wanted."""
        if not self._replace.isChecked():
            return None
        return Replacement(self._new_words.text(), self._options.keep_capitals)

    @property
    def removes(self) -> bool:
        """Whether nothing takes the place of what is found."""
        return self._replace.isChecked() and not self._new_words.text()

    def search(self) -> None:
        """Search at once."""
        self._later.stop()
        self.searchWanted.emit(self.query(), self.replacement())

    def expect(self, policies: int) -> None:
        """Show that a search begins; what was found before stays until it finds something."""
        self._expecting = True
        self.show_trouble(None)
        words = self.tr("Looking… {looked} of {count} policies")
        self._state.setText(words.format(looked=0, count=policies))
        self._state.show()
        self._show_counts()

    def begin(self, root: Path) -> None:
        """Empty the list for what a search finds."""
        self._expecting = False
        self.results.begin(root, replacing=self._replace.isChecked())
        self.show_trouble(None)
        self._show_counts()

    def add(self, found: Sequence[FoundPolicy]) -> None:
        """Show more findings."""
        self.results.add(found)
        self._show_counts()

    def show_state(self, looked: int, policies: int, *, more: bool = False) -> None:
        """Tell how far the search is, or what it found."""
        found, within = self.results.counts
        if not self._words.text():
            words = self.tr(
                "Type words to find them in every policy of this folder. Capitals, line ends and "
                "the kind of quotation marks do not matter."
            )
        elif looked < policies and not more:
            words = self.tr("Looking… {looked} of {count} policies")
        elif more:
            words = self.tr("The first {found} are shown. Look for something longer to see all.")
        elif not found:
            words = self.tr("Not found in {count} policies")
            if policies == 1:
                words = self.tr("Not found in the one policy of this folder")
        elif within == 1:
            words = self.tr("{found} found in 1 policy")
        else:
            words = self.tr("{found} found in {within} policies")
        self._state.setText(words.format(looked=looked, count=policies, found=found, within=within))
        self._state.setVisible(bool(words))
        self._show_counts()

    def show_trouble(self, message: Message | None) -> None:
        """Tell what is wrong with what is asked."""
        self._trouble.setText("" if message is None else say(message))
        self._trouble.setVisible(message is not None)
        self._words.setAccessibleDescription(self._trouble.text())
        if message is not None:
            self._state.hide()

    def show_done(self, words: str, *, undo: bool = False, save: bool = False) -> None:
        """Tell what was replaced and what can follow; empty words put it away."""
        self._done.setText(words)
        self._done.setVisible(bool(words))
        self._undo.setVisible(undo)
        self._save.setVisible(save)
        self._show_counts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field searches at once, on a button presses it; Escape goes to the text."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QAbstractButton) and focused.hasFocus():
                focused.click()
                return
            self._words.remember()
            self._new_words.remember()
            self.search()
        elif event.key() == Qt.Key.Key_Escape:
            self.leaveWanted.emit()
        else:
            super().keyPressEvent(event)

    def _wire(self) -> None:
        self._words.textChanged.connect(self._search_later)
        self._new_words.textChanged.connect(self._search_later)
        self._options.changed.connect(self._change)
        self._replace.toggled.connect(lambda _on: self._change())
        self.results.ticksChanged.connect(self._show_counts)
        self._all.clicked.connect(self._replace_ticked)
        self._undo.clicked.connect(self.undoWanted)
        self._save.clicked.connect(self.saveWanted)

    def _search_later(self) -> None:
        """Search after a pause; until then what is listed is of other words."""
        self._expecting = True
        self._all.setEnabled(False)
        self._later.start()

    def _change(self) -> None:
        self._show_fields()
        self.search()

    def _show_fields(self) -> None:
        replacing = self._replace.isChecked()
        self._new_words.setVisible(replacing)
        self._options.show_replacing(on=replacing)
        self._help.setVisible(replacing and self.query().pattern)

    def _replace_ticked(self) -> None:
        self._words.remember()
        self._new_words.remember()
        if not self.removes or self._may_remove():
            self.replaceWanted.emit(self.results.ticked())

    def _may_remove(self) -> bool:
        """Ask before words go for which no others come."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove words"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr("Remove “{words}”? No other words take its place.")
        box.setText(words.format(words=self._words.text()))
        box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Ok).setText(self._all.text())
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return box.exec() == QMessageBox.StandardButton.Ok

    def _show_counts(self) -> None:
        ticked: tuple[Ticked, ...] = self.results.ticked() if self._replace.isChecked() else ()
        count, within = sum(len(each.found) for each in ticked), len(ticked)
        words = self.tr("Replace {count} in {within} policies")
        if within == 1:
            words = self.tr("Replace {count} in 1 policy")
        if self.removes:
            words = self.tr("Remove {count} in {within} policies")
            if within == 1:
                words = self.tr("Remove {count} in 1 policy")
        if not count:
            words = self.tr("Nothing is ticked")
        self._all.setText(words.format(count=count, within=within))
        self._all.setEnabled(bool(count) and not self._expecting)
        found, _within = self.results.counts
        self._all.setVisible(self._replace.isChecked() and bool(found))
        self._foot.setVisible(
            not self._all.isHidden() or not self._done.isHidden() or not self._undo.isHidden()
        )

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(STEP)
        first.addWidget(self._words, 1)
        first.addWidget(self._replace)
        head = QVBoxLayout()
        head.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        head.setSpacing(2 * STEP)
        head.addLayout(first)
        for part in (self._new_words, self._options, self._help, self._trouble, self._state):
            head.addWidget(part)
        self._foot.setObjectName("searchFoot")
        deeds = QHBoxLayout()
        deeds.setSpacing(2 * STEP)
        deeds.addWidget(self._undo)
        deeds.addWidget(self._save)
        deeds.addStretch()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        foot.setSpacing(2 * STEP)
        foot.addWidget(self._all)
        foot.addWidget(self._done)
        foot.addLayout(deeds)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(head)
        down.addWidget(self.results, 1)
        down.addWidget(self._foot)
        self.setTabOrder(self._words, self._new_words)
        self.setTabOrder(self._new_words, self._replace)
