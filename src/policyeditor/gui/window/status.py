"""The status line: what was just done, how the text reads, where the cursor is, what is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from policyeditor.gui.style.theme import STEP
from policyeditor.gui.window.status_bar import StatusBar
from policyeditor.gui.window.status_button import StatusButton
from policyeditor.gui.wording import as_tip

#: How long a passing word stays, in milliseconds.
_PASSING = 8_000
_WIDEST_CLAUSE = 60 * STEP


class Status(QObject):
    """The words of the status line; a click on some of them leads to what they speak of."""

    clauseClicked = Signal()
    problemsClicked = Signal()
    languageClicked = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = StatusBar()
        window.setStatusBar(self._bar)

        def button(name: str, deed: str, clicked: SignalInstance, widest: int = 0) -> StatusButton:
            made = StatusButton(name, deed, widest)
            made.clicked.connect(clicked)
            self._bar.addPermanentWidget(made)
            return made

        self._clause = button(
            "status_clause", self.tr("Go to another clause"), self.clauseClicked,
            _WIDEST_CLAUSE,
        )  # fmt: skip
        self._words = self._label("status_words", "")
        self._ease = button("status_ease", self.tr("Show the problems"), self.problemsClicked)
        self._language = button(
            "status_language", self.tr("Show the document details"), self.languageClicked
        )
        self._problems = button(
            "status_problems", self.tr("Show the problems"), self.problemsClicked
        )
        self._team = self._label("status_team", self.tr("The shared folder"))
        self._state = self._label("status_state", self.tr("Saved or not"))

    def say(self, text: str) -> None:
        """Say something in passing."""
        self._bar.showMessage(text, _PASSING)

    def hush(self) -> None:
        """Say no more what was said in passing: it was taken back."""
        self._bar.clearMessage()

    def offer(self, text: str, deed: str, do: Callable[[], None]) -> None:
        """Say something in passing, with a button for what may follow."""
        self.say(text)
        button = QPushButton(deed)
        button.setFlat(True)
        button.setObjectName("status_offer")
        button.clicked.connect(do)
        self._bar.insertWidget(0, button)
        QTimer.singleShot(_PASSING, button, button.deleteLater)

    def show_clause(self, text: str) -> None:
        """Show which clause the cursor is in."""
        self._clause.say(text)

    def show_words(self, text: str, tip: str = "") -> None:
        """Show how many words there are, or are selected, and how long they take to read."""
        _show(self._words, text, tip)

    def show_ease(self, text: str, tip: str = "") -> None:
        """Show how hard the text is to read; nothing where that is not known."""
        self._ease.say(text, tip)

    def show_language(self, text: str) -> None:
        """Show the language of the text."""
        self._language.say(text)

    def show_problems(self, text: str) -> None:
        """Show how many problems there are."""
        self._problems.say(text)

    def show_team(self, text: str) -> None:
        """Show what is to be sent to the team, and what is to be got."""
        _show(self._team, text)

    def show_state(self, text: str, tip: str = "") -> None:
        """Show whether the policy in front is saved."""
        _show(self._state, text, tip)

    def _label(self, name: str, spoken: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setAccessibleDescription(spoken)
        label.setTextFormat(Qt.TextFormat.PlainText)  # folders have any name
        label.hide()
        self._bar.addPermanentWidget(label)
        return label


def _show(label: QLabel, text: str, tip: str = "") -> None:
    label.setText(text)
    label.setAccessibleName(text)
    label.setToolTip(as_tip(tip))
    label.setVisible(bool(text))
