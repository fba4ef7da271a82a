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
from policyeditor.gui.tasks.remembering import Remembering
from policyeditor.gui.tasks.showing import Showing
from policyeditor.gui.tasks.splitting import Splitting
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.window.panes import Panes
from policyeditor.gui.window.views import View
from policyeditor.workspace.folder import languages_of


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
        self.remembering = Remembering(window, services, opening)
        self.reading = ReadingLine(window, services)
        self._wire_status(window, showing)
        self.splitting = Splitting(window)
        self._window = window
        opening.folderOpened.connect(
            lambda folder: window.details.prefer_languages(languages_of(folder))
        )
        window.views.changed.connect(showing.enable)
        self.looking = Looking(window, services, opening, showing, following.read_facts_again)
        self.going.lookChosen.connect(self.looking.take_look)

    def _wire_status(self, window: MainWindow, showing: Showing) -> None:
        status, docks = window.status, window.docks
        status.clauseClicked.connect(self.going.go_to_clause)
        status.problemsClicked.connect(lambda: showing.bring_to_writing(docks.problems))
        window.desk.undone.connect(lambda _document: status.hush())
        status.languageClicked.connect(lambda: showing.bring_to_writing(docks.details))

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What the menu entries of these tasks do, by their ids."""
        return {
            **self.going.deeds(),
            **self.panes.deeds(),
            **self.looking.deeds(),
            **self.splitting.deeds(),
            "view_text": lambda: self._view(View.TEXT),
            "view_both": lambda: self._view(View.BOTH),
            "view_preview": lambda: self._view(View.PREVIEW),
        }

    def _view(self, view: View) -> None:
        """Show the text, the preview or both, with the keyboard in what is shown."""
        self._window.show_place(self._window.writing)
        self._window.views.show(view)
        if view is View.PREVIEW:
            self._window.preview.web.setFocus()
        elif (document := self._window.desk.current) is not None:
            document.editor.setFocus()
