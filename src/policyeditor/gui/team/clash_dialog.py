"""Two people changed this clause: both wordings, and which of them is to stand."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from policyeditor.comparison.merging_model import Choice, Clash, ClashKind
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.team.clash_page import clash_body, clash_style
from policyeditor.gui.tool_button import tool_button
from policyeditor.gui.web.colours import theme_style
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.history.remote import Hand
from policyeditor.workspace.team_incoming import Choices
from policyeditor.workspace.team_redlines import ClashRedlines


@dataclass(frozen=True, slots=True)
class Question:
    """One clause to decide: where it stands, both wordings drawn, and whose they are."""

    path: str
    number: int
    clash: Clash
    drawn: ClashRedlines
    mine: Hand | None = None
    theirs: Hand | None = None


class ClashDialog(Dialog):
    """Asks clause by clause; ``choices`` has the answers after it was accepted."""

    def __init__(
        self, questions: Sequence[Question], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Two people changed this clause"),
            self.tr("Two people changed this clause"),
            self.tr("Choose what is to stand. Nothing is changed until you take it over."),
            parent,
        )
        self.setObjectName("clash")
        self._questions = tuple(questions)
        self._theme = theme
        self._at = 0
        self._drawn = False
        self._given: dict[int, tuple[Choice, str]] = {}
        self._place = ElidedLabel(role="heading")
        self._count = QLabel()
        self._count.setObjectName("clash_count")
        self._view = SafeWebView(self)
        self._view.setAccessibleName(self.tr("Both wordings, with their changes marked"))
        self._view.setMinimumHeight(40 * STEP)
        self._group = QButtonGroup(self)
        self._own = QPlainTextEdit()
        self._own.setAccessibleName(self.tr("Your own wording"))
        self._own.setTabChangesFocus(True)
        self._own.setMaximumHeight(28 * STEP)
        self._left = label("", "muted")
        self._left.setObjectName("clash_left")
        self.content.addLayout(self._head())
        self.content.addWidget(self._view, 1)
        self.content.addLayout(self._answers())
        self.content.addWidget(self._own)
        self.content.addWidget(self._left)
        self.add_cancel(self.tr("Leave all as it was"))
        self._take = self.add_button(self.tr("Take over"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._take.clicked.connect(self.accept)
        self._group.idClicked.connect(lambda _id: self._answered())
        self._own.textChanged.connect(self._answered_in_words)
        self.resize(200 * STEP, 136 * STEP)
        self.show_question(0)

    @property
    def question(self) -> Question:
        """The clause that is shown."""
        return self._questions[self._at]

    def choices(self) -> Choices:
        """The answers, by policy and number."""
        return {
            (self._questions[at].path, self._questions[at].number): answer
            for at, answer in self._given.items()
        }

    def choose(self, choice: Choice, own: str = "") -> None:
        """Answer for the clause that is shown."""
        self._button(choice).setChecked(True)
        if choice is Choice.OWN and own:
            self._own.setPlainText(textwrap.dedent(own))
        self._answered()

    def next_question(self) -> None:
        """Show the next clause; after the last one the first."""
        self.show_question((self._at + 1) % len(self._questions))

    def previous_question(self) -> None:
        """Show the clause before."""
        self.show_question((self._at - 1) % len(self._questions))

    def show_question(self, at: int) -> None:
        """Show one clause with its answer, if it has one."""
        self._at = at
        asked = self.question
        where = " · ".join(
            part for part in (asked.path, asked.clash.path, asked.clash.title) if part
        )
        self._place.set_full_text(where)
        self._count.setText(
            self.tr("{number} of {count}").format(number=at + 1, count=len(self._questions))
        )
        body = clash_body(asked.drawn, asked.mine, asked.theirs)
        if self._drawn:
            self._view.replace_body(body)
        else:
            self._view.show_html(body, theme_style(self._theme) + clash_style())
            self._drawn = True
        self._name_answers(asked)
        given = self._given.get(at)
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._own.blockSignals(True)
        own = given[1] if given and given[1] else asked.clash.mine or asked.clash.theirs
        self._own.setPlainText(textwrap.dedent(own))
        self._own.blockSignals(False)
        if given:
            self._button(given[0]).setChecked(True)
        self._follow()

    def _head(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(2 * STEP)
        across.addWidget(self._place, 1)
        across.addWidget(self._count)
        for words, name, keys, deed in (
            (self.tr("Previous clause"), "chevron-up", "Shift+F8", self.previous_question),
            (self.tr("Next clause"), "chevron-down", "F8", self.next_question),
        ):
            button = tool_button(words)
            button.setIcon(icon(name, self._theme))
            button.setToolTip(f"{words} ({keys})")
            button.clicked.connect(deed)
            button.setVisible(len(self._questions) > 1)
            across.addWidget(button)
            QShortcut(QKeySequence(keys), self).activated.connect(deed)
        return across

    def _answers(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(4 * STEP)
        for number, choice in enumerate(Choice):
            button = QRadioButton()
            button.setObjectName(f"clash_{choice.value}")
            self._group.addButton(button, number)
            across.addWidget(button)
        across.addStretch(1)
        return across

    def _name_answers(self, asked: Question) -> None:
        name = asked.theirs.author.name.split(" ")[0] if asked.theirs else ""
        clash = asked.clash
        gone = self.tr("remove it")
        mine = self.tr("&Mine") + ("" if clash.mine else f" ({gone})")
        theirs = self.tr("&Theirs") + (f" ({name or gone})" if name or not clash.theirs else "")
        if name and not clash.theirs:
            theirs = self.tr("&Theirs") + f" ({name}: {gone})"
        words = {
            Choice.MINE: mine,
            Choice.THEIRS: theirs,
            Choice.BOTH: self.tr("&Both, mine first"),
            Choice.OWN: self.tr("My own &wording"),
        }
        for choice, text in words.items():
            self._button(choice).setText(text)
        both = bool(clash.mine and clash.theirs) and clash.kind not in (
            ClashKind.DETAIL,
            ClashKind.WHOLE,
        )
        self._button(Choice.BOTH).setEnabled(both)

    def _answered(self) -> None:
        choice = list(Choice)[self._group.checkedId()]
        self._given[self._at] = (choice, self._own_words() if choice is Choice.OWN else "")
        if choice is Choice.OWN:
            self._own.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    def _answered_in_words(self) -> None:
        if self._group.checkedId() >= 0 and self._button(Choice.OWN).isChecked():
            self._given[self._at] = (Choice.OWN, self._own_words())

    def _own_words(self) -> str:
        """What was written, moved in as the clause was, so that it stands where that stood."""
        clash = self.question.clash
        line = (clash.mine or clash.theirs or clash.common).split("\n")[0]
        margin = line[: len(line) - len(line.lstrip(" "))]
        return textwrap.indent(self._own.toPlainText().strip("\n"), margin)

    def _follow(self) -> None:
        """Show the field for own words where they are chosen, and what is still to be decided."""
        self._own.setVisible(self._button(Choice.OWN).isChecked())
        left = len(self._questions) - len(self._given)
        self._take.setEnabled(not left)
        self._take.setDefault(not left)
        if left and len(self._questions) > 1:
            self._left.setText(self.tr("Still to be decided: {count}").format(count=left))
        else:
            self._left.setText("" if left else self.tr("All is decided."))

    def _button(self, choice: Choice) -> QRadioButton:
        button = self._group.button(list(Choice).index(choice))
        assert isinstance(button, QRadioButton)
        return button
