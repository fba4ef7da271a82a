"""Rearranging: clauses moved up and down, with their labels and the references to them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from policyeditor.drafting.drafted import Drafted
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.policy.edits import apply_edits
from policyeditor.workspace.rearranging import clause_moved

#: Seconds after which a move is given up; the text is then as it was.
_PATIENCE = 10.0


class Rearranging(QObject):
    """Works a move out in another process; what was typed meanwhile counts more than the move."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._busy = False

    def move_up(self) -> None:
        """Move the clause at the cursor before the one above it."""
        self._move(down=False)

    def move_down(self) -> None:
        """Move the clause at the cursor behind the one below it."""
        self._move(down=True)

    def _move(self, *, down: bool) -> None:
        document = self._window.desk.current
        if document is None or self._busy or document.editor.isReadOnly():
            return
        self._busy = True
        editor, jobs = document.editor, self._services.jobs
        view, line, column = editor.view(), editor.current_line(), editor.current_column()

        def work() -> Drafted | None:
            return jobs.run_within(_PATIENCE, clause_moved, view, line, column, down=down)

        def show(drafted: Drafted | None) -> None:
            self._busy = False
            if editor.view() != view:
                return
            if drafted is None:
                self._say(self._why_not(down=down))
            else:
                self._carry_out(document, view, drafted)

        def fail(error: PolicyEditorError) -> None:
            self._busy = False
            self._say(say(error.message))

        self._services.background.run(work, show, fail)

    def _carry_out(self, document: OpenDocument, view: str, drafted: Drafted) -> None:
        chosen = drafted.references
        if chosen:
            from policyeditor.gui.dialogs.references_dialog import ReferencesDialog

            dialog = ReferencesDialog(chosen, self._window)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return
            chosen = dialog.chosen()
        moved = apply_edits(view, drafted.edits)
        document.editor.replace_view(apply_edits(moved, [each.edit for each in chosen]))
        document.editor.go_to(drafted.line, drafted.column)

    def _why_not(self, *, down: bool) -> str:
        if down:
            return self.tr("There is no clause below this one to change places with.")
        return self.tr("There is no clause above this one to change places with.")

    def _say(self, words: str) -> None:
        self._window.status.say(words)
