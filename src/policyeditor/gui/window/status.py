"""The status line: what was just done, where the cursor is, whether all is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMainWindow

#: How long a passing word stays, in milliseconds.
_PASSING = 8_000


class Status:
    """The labels of the status line and its passing words."""

    def __init__(self, window: QMainWindow) -> None:
        self._bar = window.statusBar()
        self._clause, self._problems, self._state = QLabel(), QLabel(), QLabel()
        for label, name in (
            (self._clause, "status_clause"),
            (self._problems, "status_problems"),
            (self._state, "status_state"),
        ):
            label.setObjectName(name)
            self._bar.addPermanentWidget(label)

    def say(self, text: str) -> None:
        """Say something in passing."""
        self._bar.showMessage(text, _PASSING)

    def show_clause(self, text: str) -> None:
        """Show which clause the cursor is in."""
        self._clause.setText(text)

    def show_problems(self, text: str) -> None:
        """Show how many problems there are."""
        self._problems.setText(text)

    def show_state(self, text: str) -> None:
        """Show whether the policy in front is saved."""
        self._state.setText(text)
