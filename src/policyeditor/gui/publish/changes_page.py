"""Step 2: each change with what is suggested and why; confirmed or decided otherwise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabBar,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from policyeditor.comparison.model import Change, Significance
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.publish.page import Page, named_file
from policyeditor.gui.publish.publish_desk import PublishDesk, Standing
from policyeditor.gui.publish.words_html import words_html
from policyeditor.gui.review.change_list import ChangeList
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.history.model import Author
from policyeditor.workspace.decisions import decision_on
from policyeditor.workspace.publishing.preparing import PreparedPolicy


class ChangesPage(Page):
    """A tab for each policy, its changes, and the words of the one selected.

    ``placeWanted`` carries the file and the line at which a change stands in the text.
    """

    placeWanted = Signal(object, int)

    def __init__(
        self, desk: PublishDesk, theme: Theme, ask_author: Callable[[], Author | None]
    ) -> None:
        super().__init__(
            desk,
            self.tr("What changed, and is it significant?"),
            self.tr(
                "Confirm or correct what is suggested. Changes shown to be editorial need no "
                "decision. What you decide is kept with your name."
            ),
        )
        self._theme = theme
        self._ask_author = ask_author
        self._policies: tuple[PreparedPolicy, ...] = ()
        self._shown: Path | None = None
        self._ahead: tuple[str, ...] = ()
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Policies"))
        self._tabs.currentChanged.connect(lambda _index: self._show_policy())
        self._list = ChangeList()
        self._list.set_theme(theme)
        self._list.decided.connect(self._decide)
        self._list.numberSelected.connect(self._show_words)
        self._list.changeChosen.connect(self._want_place)
        self._words = QTextBrowser()
        self._words.setAccessibleName(self.tr("The change: old words struck, new words underlined"))
        self._words.setOpenLinks(False)
        self._words.document().setDocumentMargin(3 * STEP)
        self._count = QLabel()
        self._next = QPushButton(self.tr("&Next to confirm"))
        self._next.setAutoDefault(False)
        self._next.clicked.connect(self.next_undecided)
        self._lay_out()

    @property
    def list(self) -> ChangeList:
        """The changes of the policy in front."""
        return self._list

    def show_standing(self, standing: Standing) -> None:
        """List the changes as they are decided now."""
        self._policies = tuple(each for each in standing.prepared.policies if each.base)
        names = [named_file(standing.plan, each.path) for each in self._policies]
        if names != [self._tabs.tabText(at) for at in range(self._tabs.count())]:
            blocked = self._tabs.blockSignals(True)
            while self._tabs.count():
                self._tabs.removeTab(0)
            for name in names:
                self._tabs.addTab(name)
            self._tabs.blockSignals(blocked)
        self._tabs.setVisible(len(names) > 1)
        self._split.setVisible(bool(names))
        self._none.setVisible(not names)
        self._next.setVisible(bool(names))
        if not names:
            self._count.clear()
            return
        self._show_policy()
        left = sum(len(each.undecided) for each in self._policies)
        every = sum(len(each.comparison.changes) for each in self._policies)
        self._count.setText(
            self.tr("Every change is decided.")
            if not left
            else self.tr("{left} of {n} still to confirm").format(left=left, n=every)
        )
        self._next.setEnabled(left > 0)

    def next_undecided(self) -> None:
        """Go to the next change on which a person has to decide, in the other policies as well."""
        current = self._list.current
        now = current.number if current and self._current() else -1
        places = [
            (tab, number)
            for tab, policy in enumerate(self._policies)
            for number, change in enumerate(policy.comparison.changes)
            if change in policy.undecided
        ]
        if not places:
            return
        here = (self._tabs.currentIndex(), now)
        tab, number = next((place for place in places if place > here), places[0])
        self._tabs.setCurrentIndex(tab)
        self._list.select(number)

    def arrive(self) -> None:
        """Begin with the first change that is to be decided."""
        if self._list.current is None:
            self.next_undecided()
        if self._list.current is None:
            self._list.select_row(0)

    def _lay_out(self) -> None:
        self._none = label(
            self.tr("This is the first publication: there is no published text to compare with."),
            "muted",
        )
        self._none.hide()
        split = self._split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        left = QWidget()
        down = QVBoxLayout(left)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._list)
        left.setMinimumWidth(75 * STEP)
        split.addWidget(left)
        split.addWidget(self._words)
        split.setStretchFactor(1, 1)
        split.setSizes([90 * STEP, 110 * STEP])
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self._next)
        self.content.addWidget(self._tabs)
        self.content.addWidget(self._none)
        self.content.addWidget(split, 1)
        self.content.addLayout(below)
        self.content.addStretch(0)

    def _current(self) -> PreparedPolicy | None:
        at = self._tabs.currentIndex()
        return self._policies[at] if 0 <= at < len(self._policies) else None

    def _show_policy(self) -> None:
        policy = self._current()
        if policy is None:
            return
        if policy.path == self._shown:
            self._list.update_comparison(policy.comparison)
        else:
            self._shown = policy.path
            self._list.show_comparison(policy.comparison)
        self._show_words()

    def _show_words(self, _number: int = -1) -> None:
        current = self._list.current
        self._words.setHtml(words_html(current.change, self._theme) if current else "")

    def _want_place(self, change: Change) -> None:
        policy = self._current()
        if policy is not None:
            line = change.new_lines[0] if change.new_lines else change.after_line
            self.placeWanted.emit(policy.path, max(line, 1))

    def _decide(self, number: int, significance: Significance | None, note: str) -> None:
        policy = self._current()
        if policy is None:
            return
        change = policy.comparison.changes[number]
        if significance is None:
            self.desk.change(self.desk.plan.without_decision(change.id))
            return
        author = self._ask_author()
        if author is not None:
            self.desk.change(
                self.desk.plan.with_decision(decision_on(change, significance, note, author))
            )
