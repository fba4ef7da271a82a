"""The status line: what was just done, where the cursor is, whether all is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

#: How long a passing word stays, in milliseconds.
_PASSING = 8_000


class Status:
    """The labels of the status line and its passing words."""

    def __init__(self, window: QMainWindow) -> None:
        self._bar = window.statusBar()
        self._clause, self._problems, self._state = QLabel(), QLabel(), QLabel()
        self._team = QLabel()
        for label, name in (
            (self._clause, "status_clause"),
            (self._problems, "status_problems"),
            (self._team, "status_team"),
            (self._state, "status_state"),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)  # clauses and folders have any name
            self._bar.addPermanentWidget(label)

    def say(self, text: str) -> None:
        """Say something in passing."""
        self._bar.showMessage(text, _PASSING)

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
        self._clause.setText(text)

    def show_problems(self, text: str) -> None:
        """Show how many problems there are."""
        self._problems.setText(text)

    def show_team(self, text: str) -> None:
        """Show what is to be sent to the team, and what is to be got."""
        self._team.setText(text)

    def show_state(self, text: str) -> None:
        """Show whether the policy in front is saved."""
        self._state.setText(text)
