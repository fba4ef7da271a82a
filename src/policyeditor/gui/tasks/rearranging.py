"""Rearranging: clauses moved, put in, taken out and renumbered, with the references to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from policyeditor.drafting.deleting import Deletion
from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.renumbering import Renumbering
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.policy.edits import apply_edits
from policyeditor.workspace.linking import Linked, reference_linked
from policyeditor.workspace.rearranging import (
    Level,
    all_renumbered,
    clause_deleted,
    clause_inserted,
    clause_moved,
    clause_placed,
    level_changed,
)

#: Seconds after which an act is given up; the text is then as it was.
_PATIENCE = 10.0

Result = TypeVar("Result")
Params = ParamSpec("Params")


class Rearranging(QObject):
    """Works acts out in another process; what was typed meanwhile counts more than the act."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._busy = False

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each of these entries does, by its id."""
        return {
            "clause_up": lambda: self.move(down=False),
            "clause_down": lambda: self.move(down=True),
            "clause_in": lambda: self.change_level(deeper=True),
            "clause_out": lambda: self.change_level(deeper=False),
            "clause_insert": self.insert,
            "clause_delete": self.delete,
            "renumber": self.renumber,
            "link_clause": self.link,
        }

    def move(self, line: int = 0, *, down: bool) -> None:
        """Exchange the clause at a line (0: the cursor's) with the one below or above it."""
        document = self._window.desk.current
        if document is None:
            return
        at, column = self._place(document, line)

        def show(view: str, drafted: Drafted | None) -> None:
            if drafted is None:
                self._say(self._why_not(down=down))
            else:
                self._carry_out(document, view, drafted)

        self._work(show, clause_moved, at, column, down=down)

    def place(self, line: int, target: int, where: str) -> None:
        """Carry the clause on a line before, behind or under the one on another."""
        document = self._window.desk.current
        if document is None:
            return

        def show(view: str, drafted: Drafted | None) -> None:
            if drafted is None:
                self._say(self.tr("The clause cannot stand there."))
            else:
                self._carry_out(document, view, drafted)

        dialect = document.editor.dialect
        self._work(show, clause_placed, line, target, where, dialect=dialect)

    def change_level(self, line: int = 0, *, deeper: bool) -> None:
        """Put the clause at a line a level in or out."""
        document = self._window.desk.current
        if document is None:
            return
        at, column = self._place(document, line)

        def show(_view: str, level: Level) -> None:
            if level.drafted is not None:
                document.editor.carry_out(level.drafted)
            elif level.in_clause:
                self.tell_refused(deeper)
            else:
                self._say(self.tr("There is no numbered clause here."))

        dialect = document.editor.dialect
        self._work(show, level_changed, at, column, deeper=deeper, dialect=dialect)

    def insert(self, line: int = 0) -> None:
        """Begin a clause behind the one at a line, and put the cursor into it."""
        document = self._window.desk.current
        if document is None:
            return
        at, _column = self._place(document, line)

        def show(_view: str, drafted: Drafted | None) -> None:
            if drafted is None:
                self._say(self.tr("There is no numbered clause here to go on from."))
            else:
                self._window.show_place(self._window.writing)
                document.editor.carry_out(drafted)
                document.editor.setFocus()

        self._work(show, clause_inserted, at)

    def delete(self, line: int = 0) -> None:
        """Take out the clause at a line with its children; references to it are told first."""
        document = self._window.desk.current
        if document is None:
            return
        at, _column = self._place(document, line)

        def show(_view: str, deletion: Deletion | None) -> None:
            if deletion is None:
                self._say(self.tr("There is no clause here that can be deleted by itself."))
            elif not deletion.lost or self._may_delete(deletion):
                document.editor.carry_out(deletion.drafted)
                self._say(self.tr("Clause deleted. Undo brings it back."))

        self._work(show, clause_deleted, at)

    def renumber(self) -> None:
        """Number all clauses through, after a look at what changes."""
        document = self._window.desk.current
        if document is None:
            return

        def show(view: str, found: Renumbering | None) -> None:
            if found is None:
                self._say(self.tr("All clauses are numbered in order."))
            else:
                self._renumber(document, view, found)

        self._work(show, all_renumbered)

    def link(self) -> None:
        """Make the reference at the cursor a link to its clause."""
        document = self._window.desk.current
        if document is None:
            return
        editor = document.editor

        def show(_view: str, linked: Linked) -> None:
            if linked.refusal:
                self._say(self._no_link(linked.refusal))
            else:
                editor.apply(linked.edits)

        line, column = self._place(document, 0)
        self._work(show, reference_linked, line, column, editor.dialect)

    def _no_link(self, refusal: str) -> str:
        return {
            "no-reference": self.tr("Put the cursor on a reference first, such as “Section 5(B)”."),
            "no-clause": self.tr("No clause bears this number, so there is nothing to link to."),
            "is-link": self.tr("This reference is a link already."),
        }.get(
            refusal,
            self.tr("The clause stands under no heading, and only headings can be linked to."),
        )

    def tell_refused(self, deeper: bool) -> None:
        """Say why a clause stays on its level."""
        if deeper:
            self._say(self.tr("There is no clause before this one that it could stand under."))
        else:
            self._say(self.tr("This clause stands on the outermost level already."))

    def _work(
        self,
        show: Callable[[str, Result], None],
        function: Callable[Concatenate[str, Params], Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> None:
        """Work an act out on the text in front; ``show`` gets it with the text it is of."""
        document = self._window.desk.current
        if document is None or self._busy or document.editor.isReadOnly():
            return
        self._busy = True
        editor, jobs = document.editor, self._services.jobs
        view = editor.view()

        def work() -> Result:
            return jobs.run_within(_PATIENCE, function, view, *args, **kwargs)

        def done(result: Result) -> None:
            self._busy = False
            if editor.view() == view:
                show(view, result)

        def fail(error: PolicyEditorError) -> None:
            self._busy = False
            self._say(say(error.message))

        self._services.background.run(work, done, fail)

    def _carry_out(self, document: OpenDocument, view: str, drafted: Drafted) -> None:
        chosen = drafted.references
        if chosen:
            from policyeditor.gui.dialogs.references_dialog import ReferencesDialog

            dialog = ReferencesDialog(chosen, self._window)
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            chosen = dialog.chosen()
            dialog.deleteLater()
            if not accepted:
                return
        moved = apply_edits(view, drafted.edits)
        document.editor.replace_view(apply_edits(moved, [each.edit for each in chosen]))
        document.editor.go_to(drafted.line, drafted.column)

    def _renumber(self, document: OpenDocument, view: str, found: Renumbering) -> None:
        from policyeditor.gui.dialogs.references_dialog import ReferencesDialog

        drafted = found.drafted
        dialog = ReferencesDialog(
            drafted.references,
            self._window,
            deed=self.tr("Renumber clauses"),
            explanation=self.tr(
                "Ticked references below are changed along with the clauses, so that they still "
                "lead to the same ones."
            )
            if drafted.references
            else self.tr("No reference leads to these clauses."),
            labels=found.labels,
        )
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        if accepted:
            numbered = apply_edits(view, drafted.edits)
            edits = [each.edit for each in chosen]
            document.editor.replace_view(apply_edits(numbered, edits))

    def _may_delete(self, deletion: Deletion) -> bool:
        from policyeditor.gui.dialogs.delete_clause_dialog import DeleteClauseDialog

        dialog = DeleteClauseDialog(deletion, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    def _place(self, document: OpenDocument, line: int) -> tuple[int, int]:
        if line:
            return line, 1
        return document.editor.current_line(), document.editor.current_column()

    def _why_not(self, *, down: bool) -> str:
        if down:
            return self.tr("There is no clause below this one to change places with.")
        return self.tr("There is no clause above this one to change places with.")

    def _say(self, words: str) -> None:
        self._window.status.say(words)
