"""What makes the window comfortable: finding anything by words, panes, looks, settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from policyeditor.gui.services import Services
from policyeditor.gui.tasks.following import Following
from policyeditor.gui.tasks.going import Going
from policyeditor.gui.tasks.looking import Looking
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.reading import ReadingLine
from policyeditor.gui.tasks.showing import Showing
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.window.panes import Panes


class Comfort(QObject):
    """Makes these tasks and hands on what they do."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        opening: Opening,
        showing: Showing,
        following: Following,
    ) -> None:
        super().__init__(window)
        self.going = Going(window, services, opening, following)
        self.panes = Panes(window)
        self.reading = ReadingLine(window, services)
        self._wire_status(window, showing)
        self.looking = Looking(window, services, opening, showing, following.read_facts_again)

    def _wire_status(self, window: MainWindow, showing: Showing) -> None:
        status, docks = window.status, window.docks
        status.clauseClicked.connect(self.going.go_to_clause)
        status.problemsClicked.connect(lambda: showing.bring_to_writing(docks.problems))
        status.languageClicked.connect(lambda: showing.bring_to_writing(docks.details))

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What the menu entries of these tasks do, by their ids."""
        return {**self.going.deeds(), **self.panes.deeds(), **self.looking.deeds()}
