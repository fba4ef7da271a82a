"""Deciding: what a person judges of a change is kept with the policy, with their name."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject

from policyeditor.comparison.model import Decision, Significance
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.redlining import Redlining
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.history.model import Author
from policyeditor.workspace.decisions import decision_on, drop_decision, keep_decision


class Deciding(QObject):
    """Keeps decisions on the changes of the redline in front, one after the other."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        redlining: Redlining,
        ask_author: Callable[[], Author | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._redlining = redlining
        self._ask_author = ask_author
        self._order = threading.Lock()
        self._latest = 0

    def decide(self, number: int, significance: Significance | None, note: str) -> None:
        """Keep what a person decided of a change; None goes back to what was suggested."""
        review = self._redlining.review
        if review is None:
            return
        if (held := self._window.desk.held_by(review.document)) is not None:
            tell(self._window, held)
            return
        change = review.redlined.comparison.changes[number]
        path, root = review.document.path, review.document.folder
        if significance is None:
            self._keep(lambda: drop_decision(path, root, change.id))
            return
        author = self._services.settings.now.author or self._ask_author()
        if author is None:
            self._window.status.say(self.tr("Not decided: a decision carries a name."))
            return
        decision = decision_on(change, significance, note, author)
        self._keep(lambda: keep_decision(path, root, decision))

    def _keep(self, work: Callable[[], tuple[Decision, ...]]) -> None:
        review = self._redlining.review
        assert review is not None
        self._latest += 1
        number = self._latest

        def in_order() -> tuple[Decision, ...]:
            with self._order:
                return work()

        def show(decisions: tuple[Decision, ...]) -> None:
            if number == self._latest:
                self._redlining.take_decisions(review, decisions)

        self._services.background.run(
            in_order, show, lambda error: tell(self._window, error.message)
        )
