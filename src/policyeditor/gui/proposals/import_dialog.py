"""The review of a Word file that came back; nothing touches the draft until it is applied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QMessageBox,
    QPlainTextEdit,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.errors import InputError
from policyeditor.export.word_back.model import Proposal
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.proposals.decisions import Answer, Decisions
from policyeditor.gui.proposals.proposal_list import ProposalList
from policyeditor.gui.proposals.proposal_words import proposal_html
from policyeditor.gui.review.redline_page import RedlinePage
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import set_words, tool_button
from policyeditor.gui.wording import say
from policyeditor.languages import direction
from policyeditor.workspace.comparing import Redlined
from policyeditor.workspace.proposals import Proposals, in_own_words

#: The rest after a decision before the text is drawn anew, in milliseconds.
_REST = 300


class ImportDialog(Dialog):
    """Lists proposals, shows one, takes the answers; ``decisions`` has them.

    ``previewWanted`` carries the proposals accepted; ``show_preview`` draws what becomes of it.
    """

    previewWanted = Signal(object)

    def __init__(self, found: Proposals, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Changes from Word"),
            self.tr("Changes from {name}").format(name=found.name),
            " ".join(say(note) for note in found.notes),
            parent,
        )
        self.setObjectName("import_word")
        self.decisions = Decisions.none_of(found.proposals)
        self._theme = theme
        self._list = ProposalList(theme)
        self._shown = QTextBrowser()
        self._shown.setOpenLinks(False)
        self._shown.setAccessibleName(self.tr("The proposal"))
        self._own = QPlainTextEdit()
        self._own.setObjectName("own_words")
        self._own.setAccessibleName(self.tr("In your own words"))
        self._own.setTabChangesFocus(True)
        self._own.setMaximumHeight(20 * STEP)
        self._page = RedlinePage()
        self._page.set_theme(theme)
        self._people = QComboBox()
        self._people.setAccessibleName(self.tr("Whose proposals"))
        self._people.addItem(self.tr("Everybody"), "")
        for name in found.authors:
            self._people.addItem(name, name)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(lambda: self.previewWanted.emit(self.decisions.accepted))
        self._left = label("", "muted")
        self._left.setObjectName("proposals_left")
        self._buttons = self._make_buttons()
        self.content.addLayout(self._all())
        self.content.addWidget(self._parts(), 1)
        self.content.addWidget(self._left)
        self.add_cancel(self.tr("Leave the draft as it is"))
        self._apply = self.add_button(
            self.tr("Put into the draft"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._apply.setObjectName("apply_proposals")
        self._apply.clicked.connect(self.accept)
        self._list.currentRowChanged.connect(lambda _row: self._show())
        self._list.itemActivated.connect(lambda _item: self.answer(Answer.ACCEPTED))
        self.resize(260 * STEP, 170 * STEP)
        self._list.show_decisions(self.decisions)
        self._list.setCurrentRow(0)
        self._follow()
        self._list.setFocus()

    @property
    def proposal(self) -> Proposal | None:
        """The proposal that is shown."""
        row = self._list.currentRow()
        return self.decisions.proposals[row] if row >= 0 else None

    def choose(self, number: int) -> None:
        """Show a proposal by its number in the list, from 0."""
        self._list.setCurrentRow(number)

    def step(self, by: int) -> None:
        """Show the proposal before or after; behind the last one the first."""
        count = self._list.count()
        if count:
            self._list.setCurrentRow((self._list.currentRow() + by) % count)

    def answer(self, answer: Answer) -> None:
        """Answer for the proposal shown; the same answer again takes it back."""
        row = self._list.currentRow()
        if row < 0 or not self.decisions.proposals[row].placed:
            return
        if self.decisions.answers[row] is answer:
            answer = Answer.OPEN
        self._take(self.decisions.answered(row, answer))

    def answer_all(self, answer: Answer) -> None:
        """Answer for all proposals of the person chosen."""
        self._take(self.decisions.all_answered(answer, str(self._people.currentData())))

    def edit(self, words: str | None = None) -> None:
        """Open the field for own words, or take the words in it; ``words`` are put in first."""
        row, proposal = self._list.currentRow(), self.proposal
        if proposal is None or not proposal.placed:
            return
        if words is not None:
            self._own.setVisible(True)
            self._own.setPlainText(words)
        elif not self._own.isVisible():
            self._own.setPlainText(proposal.new_words.strip("\n"))
            self._own.setVisible(True)
            self._own.setFocus(Qt.FocusReason.OtherFocusReason)
            self._name_edit()
            return
        try:
            taken = in_own_words(proposal, self._kept_spaces(proposal, self._own.toPlainText()))
        except InputError as error:
            QMessageBox.information(self, self.windowTitle(), say(error.message))
            return
        self._own.setVisible(False)
        self._take(self.decisions.reworded(row, taken))

    def show_preview(self, redlined: Redlined) -> None:
        """Draw what becomes of the text with what is accepted."""
        self._page.show_html(redlined.html, redlined.lang, direction(redlined.lang))

    def show_trouble(self, words: str) -> None:
        """Say why the text cannot be drawn."""
        self._left.setText(words)

    def reject(self) -> None:
        """Leave; ask first where decisions would be lost."""
        if self._own.isVisible():
            self._own.setVisible(False)  # Escape ends the writing first
            self._name_edit()
            return
        if self.decisions.made and not self._may_leave():
            return
        super().reject()

    def _may_leave(self) -> bool:
        answer = QMessageBox.question(
            self,
            self.windowTitle(),
            self.tr("Leave without putting anything into the draft? What you decided is lost."),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer is QMessageBox.StandardButton.Discard

    @staticmethod
    def _kept_spaces(proposal: Proposal, words: str) -> str:
        """Words with the spaces around them that the proposal's had."""
        before = proposal.new_words
        lead = before[: len(before) - len(before.lstrip(" "))]
        trail = before[len(before.rstrip(" ")) :]
        return lead + words.strip(" ") + trail if words.strip() else words

    def _take(self, decisions: Decisions) -> None:
        self.decisions = decisions
        self._list.show_decisions(decisions)
        self._show()
        self._follow()

    def _show(self) -> None:
        proposal, row = self.proposal, self._list.currentRow()
        self._own.setVisible(False)
        self._shown.setHtml(proposal_html(proposal, self._theme) if proposal else "")
        answer = self.decisions.answers[row] if row >= 0 else Answer.OPEN
        for kind, button in self._buttons.items():
            button.setEnabled(bool(proposal and proposal.placed))
            button.setChecked(kind == answer.value)
        self._name_edit()

    def _name_edit(self) -> None:
        """The button says what a press of it does."""
        button = self._buttons["edit"]
        opened = self._own.isVisibleTo(self)
        set_words(button, self.tr("Use these words") if opened else self.tr("Own words…"))

    def _follow(self) -> None:
        count, left = len(self.decisions.accepted), self.decisions.left
        self._apply.setEnabled(bool(count))
        self._apply.setDefault(bool(count))
        self._left.setText(
            self.tr("Accepted: {count}. Not decided: {left}.").format(count=count, left=left)
        )
        self._rest.start()

    def _make_buttons(self) -> dict[str, QToolButton]:
        found: dict[str, QToolButton] = {}
        deeds: tuple[tuple[str, str, str, str, Callable[[], None]], ...] = (
            ("accepted", self.tr("Accept"), "check", "Alt+Shift+A",
             lambda: self.answer(Answer.ACCEPTED)),
            ("rejected", self.tr("Reject"), "x", "Alt+Shift+R",
             lambda: self.answer(Answer.REJECTED)),
            ("edit", self.tr("Own words…"), "pencil", "F2", self.edit),
        )  # fmt: skip
        for name, words, sign, keys, deed in deeds:
            button = tool_button(words, f"{words.rstrip('…')} ({keys})", text=True)
            button.setObjectName(f"proposal_{name}")
            button.setIcon(icon(sign, self._theme))
            button.setCheckable(name != "edit")
            button.clicked.connect(lambda _on, do=deed: do())
            QShortcut(QKeySequence(keys), self).activated.connect(deed)
            found[name] = button
        return found

    def _all(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(STEP)
        for words, sign, keys, by in (
            (self.tr("Previous proposal"), "chevron-up", "Shift+F8", -1),
            (self.tr("Next proposal"), "chevron-down", "F8", 1),
        ):
            button = tool_button(words, f"{words} ({keys})")
            button.setIcon(icon(sign, self._theme))
            button.clicked.connect(lambda _on, by=by: self.step(by))
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self.step(by))
            across.addWidget(button)
        across.addStretch(1)
        across.addWidget(self._people)
        for words, answer in (
            (self.tr("Accept all"), Answer.ACCEPTED),
            (self.tr("Reject all"), Answer.REJECTED),
        ):
            button = tool_button(words, self.tr("{deed} of the person chosen").format(deed=words),
                                 text=True)  # fmt: skip
            button.setObjectName(f"all_{answer.value}")
            button.setIcon(icon("check" if answer is Answer.ACCEPTED else "x", self._theme))
            button.clicked.connect(lambda _on, answer=answer: self.answer_all(answer))
            across.addWidget(button)
        return across

    def _parts(self) -> QSplitter:
        right = QSplitter(Qt.Orientation.Vertical)
        top = QWidget()
        down = QVBoxLayout(top)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(STEP)
        down.addWidget(self._shown, 1)
        down.addWidget(self._own)
        across = QHBoxLayout()
        across.setSpacing(STEP)
        for button in self._buttons.values():
            across.addWidget(button)
        across.addStretch(1)
        down.addLayout(across)
        right.addWidget(top)
        right.addWidget(self._page)
        right.setSizes([60 * STEP, 80 * STEP])
        right.setChildrenCollapsible(False)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self._list)
        parts.addWidget(right)
        parts.setSizes([90 * STEP, 160 * STEP])
        parts.setChildrenCollapsible(False)
        return parts
