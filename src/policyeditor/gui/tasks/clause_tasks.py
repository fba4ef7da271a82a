"""The tasks around clauses and the references to them, wired to the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.following import Following
from policyeditor.gui.tasks.rearranging import Rearranging
from policyeditor.gui.tasks.referring import Referring
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.policy.clauses import Clause


class ClauseTasks(QObject):
    """Rearranging clauses, references to renumbered ones, and going where a reference leads."""

    def __init__(self, window: MainWindow, services: Services, following: Following) -> None:
        super().__init__(window)
        self._window = window
        self._following = following
        self.rearranging = Rearranging(window, services)
        self.referring = Referring(window, services)
        self._wired: list[OpenDocument] = []
        desk, outline = window.desk, window.outline
        desk.documentShown.connect(self._show)
        desk.documentShown.connect(self.referring.show)
        desk.documentClosed.connect(self._forget)
        desk.documentClosed.connect(self.referring.closed)
        desk.draftChanged.connect(self.referring.take_draft)
        following.clausesKnown.connect(self._know)
        outline.moveRequested.connect(lambda line, down: self.rearranging.move(line, down=down))
        outline.levelRequested.connect(
            lambda line, deeper: self.rearranging.change_level(line, deeper=deeper)
        )
        outline.placeRequested.connect(self.rearranging.place)
        outline.insertRequested.connect(self.rearranging.insert)
        outline.deleteRequested.connect(self.rearranging.delete)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each of these entries does, by its id."""
        return {
            **self.rearranging.deeds(),
            "left_references": self.referring.review,
            "go_to_cited": self.go_to_cited,
        }

    def go_to_cited(self) -> None:
        """Go to the clause that the reference at the cursor leads to."""
        document = self._window.desk.current
        if document is not None and not document.editor.go_to_cited():
            self._window.status.say(
                self.tr("The cursor is on no reference that leads to a clause.")
            )

    def _show(self, document: OpenDocument | None) -> None:
        if document is None or document in self._wired:
            return
        self._wired.append(document)
        editor, rearranging = document.editor, self.rearranging
        editor.levelRefused.connect(rearranging.tell_refused)
        editor.levelWanted.connect(lambda deeper: rearranging.change_level(deeper=deeper))
        editor.menuMade.connect(lambda menu, place: self._add_to_menu(document, menu, place))

    def _add_to_menu(self, document: OpenDocument, menu: QMenu, place: int) -> None:
        """Put the acts on a clause into the menu of a place in the text, and the cursor there."""
        editor = document.editor
        if editor.isReadOnly() or editor.textCursor().hasSelection():
            return
        cursor = editor.textCursor()
        cursor.setPosition(place)
        editor.setTextCursor(cursor)
        actions = self._window.actions_by_id
        menu.addSeparator()
        if editor.on_reference():
            menu.addAction(actions["go_to_cited"])
            menu.addAction(actions["link_clause"])
            menu.addSeparator()
        for id in ("clause_insert", "clause_in", "clause_out", "clause_delete"):
            menu.addAction(actions[id])

    def _forget(self, document: OpenDocument) -> None:
        self._wired = [each for each in self._wired if each is not document]

    def _know(self, clauses: Sequence[Clause]) -> None:
        if (document := self._window.desk.current) is not None:
            document.editor.show_clauses(clauses)
            document.editor.dialect = self._following.dialect
