"""Listing: the version history filled page by page, or with what a search finds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.panels.history_filter import Asked
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.history.model import Version
from policyeditor.policy.clauses import Clause
from policyeditor.workspace.timeline import Step, search
from policyeditor.workspace.timeline_model import Place
from policyeditor.workspace.timeline_restore import Cited, cited_clauses
from policyeditor.workspace.versions import list_versions

#: The first page is soon there; each further one is larger, so that the end is never far.
_PAGE = 50
_TIMES = 4


class Listing(QObject):
    """Lists versions of the policy in front; one search at a time, which ends when told to."""

    listed = Signal(object)
    #: From the thread of a search to the window's: which search, and its step or what failed.
    _stepped = Signal(int, object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._document: OpenDocument | None = None
        self._known = 0
        self._asked = 0
        self._clause: Cited | None = None
        self._place: Place | None = None
        self._stepped.connect(self._take_step)

    def close(self) -> None:
        """End a search that is under way."""
        self._asked += 1

    def show(self, document: OpenDocument | None) -> None:
        """List the versions of another policy, or of the same one anew."""
        self._asked += 1
        if document is not self._document:
            self._document = document
            self._clause = self._place = None
            self._window.history.forget_search()
        self._known = 0
        if document is None:
            self._window.history.show_versions((), False)
        elif self._window.history.asked.everything:
            self._page(document, _PAGE)
        else:
            self.search(self._window.history.asked)
            self.listed.emit(document)

    def more(self) -> None:
        """List older versions under those shown."""
        if (document := self._document) is not None and self._window.history.asked.everything:
            self._page(document, self._known * (_TIMES - 1) if self._known else _PAGE)

    def show_clauses(self, clauses: Sequence[Clause]) -> None:
        """Offer the clauses of the draft in front."""
        self._window.history.show_clauses(cited_clauses(clauses))

    def ask_for_clause(self, identity: str) -> None:
        """Show the history of one clause of the draft, by its id; empty where it is in none."""
        if not identity:
            self._window.status.say(self.tr("The cursor is in no clause: put it into one first."))
            return
        self._window.docks.bring(self._window.docks.history)
        self._window.history.ask_for_clause(identity)

    def search(self, asked: Asked) -> None:
        """Look for versions, or list all of them where nothing in particular is looked for."""
        document = self._document
        if document is None:
            return
        if asked.everything:
            self._clause = self._place = None
            self.show(document)
            return
        self._asked += 1
        number, path = self._asked, document.path
        if asked.clause != self._clause:
            # The clause is kept as it was when it was asked for: the draft goes on meanwhile.
            self._clause = asked.clause
            view = document.session.view
            self._place = Place(view, asked.clause.id, asked.clause.line) if asked.clause else None
        wanted = asked.with_clause(self._place)
        self._window.history.begin_search()

        def look() -> None:
            for step in search(path, wanted, self._services.jobs):
                if number != self._asked:
                    return
                self._stepped.emit(number, step)

        def fail(error: PolicyEditorError) -> None:
            if number == self._asked:
                self._window.history.show_note(error.message)

        self._services.background.run(look, lambda _nothing: None, fail)

    def stop(self) -> None:
        """Look no further; what was found stays."""
        self._asked += 1

    def _take_step(self, number: int, step: Step) -> None:
        if number == self._asked:
            self._window.history.show_found(step.found, step.looked, step.of)

    def _page(self, document: OpenDocument, size: int) -> None:
        path, skip, asked = document.path, self._known, self._asked

        def show(versions: tuple[Version, ...]) -> None:
            if asked != self._asked:
                return
            page, more = versions[:size], len(versions) > size
            self._known = skip + len(page)
            if skip:
                self._window.history.append_versions(page, more)
            else:
                self._window.history.show_versions(page, more)
                self.listed.emit(document)

        def fail(error: PolicyEditorError) -> None:
            if asked != self._asked:
                return
            if skip:
                tell(self._window, error.message)
            else:
                self._window.history.show_note(error.message)

        self._services.background.run(
            lambda: list_versions(path, limit=size + 1, skip=skip), show, fail
        )
