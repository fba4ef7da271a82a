"""Referring: references whose clauses were renumbered while writing are offered for review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QPushButton

from policyeditor.drafting.drafted import Followed
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import as_tip
from policyeditor.workspace.rearranging import references_left_behind

#: The rest after the last key before references are looked through, in milliseconds.
_REST = 400
#: Seconds after which looking through a text is given up until the next rest.
_PATIENCE = 10.0


@dataclass(slots=True)
class _Left:
    """The text of a policy before its clauses were first renumbered, unreviewed since."""

    document: OpenDocument
    before: str


class Referring(QObject):
    """Keeps the text from before clauses got other numbers, until the references are right.

    One quiet button in the status line; nothing is changed without a look at it.
    """

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._left: list[_Left] = []
        self._watched: list[OpenDocument] = []
        self._busy = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._button = QPushButton()
        self._button.setObjectName("status_references")
        self._button.setFlat(True)
        self._button.setToolTip(
            as_tip(self.tr("See the references whose clauses got other numbers, and change them"))
        )
        self._button.hide()
        self._button.clicked.connect(self.review)
        window.statusBar().insertPermanentWidget(0, self._button)

    def show(self, document: OpenDocument | None) -> None:
        """Take up the policy in front."""
        self._button.hide()
        if document is None:
            return
        if document not in self._watched:
            self._watched.append(document)
            editor = document.editor
            editor.clausesRenumbered.connect(lambda before: self._note(document, before))
        self._rest.start()

    def closed(self, document: OpenDocument) -> None:
        """Forget a policy that was taken off the desk."""
        self._watched = [each for each in self._watched if each is not document]
        self._forget(document)

    def take_draft(self, document: OpenDocument) -> None:
        """Look again after a change: undo takes an offer back."""
        if self._of(document) is not None:
            self._rest.start()

    def review(self) -> None:
        """Show the references to renumbered clauses, and change those that are ticked."""
        left = self._of(self._window.desk.current)
        if left is None:
            self._say_none()
        else:
            self._find(left, self._ask)

    def _say_none(self) -> None:
        self._window.status.say(
            self.tr("No reference leads to a clause that was renumbered meanwhile.")
        )

    def _note(self, document: OpenDocument, before: str) -> None:
        if self._of(document) is None:
            self._left.append(_Left(document, before))
        self._rest.start()

    def _look(self) -> None:
        left = self._of(self._window.desk.current)
        if left is None:
            self._button.hide()
        elif self._busy:
            self._rest.start()
        else:
            self._find(left, self._offer)

    def _find(self, left: _Left, show: Callable[[_Left, tuple[Followed, ...]], None]) -> None:
        """Look the text through in another process; ``show`` gets what was found of it."""
        document = left.document
        jobs, view = self._services.jobs, document.editor.view()
        self._busy = True

        def work() -> tuple[Followed, ...]:
            return jobs.run_within(_PATIENCE, references_left_behind, left.before, view)

        def done(found: tuple[Followed, ...]) -> None:
            self._busy = False
            if document.editor.view() != view:
                self._rest.start()
            elif document is self._window.desk.current:
                show(left, found)

        def fail(_error: PolicyEditorError) -> None:
            self._busy = False  # nobody waits for it; the checks tell of what leads nowhere

        self._services.background.run(work, done, fail)

    def _offer(self, left: _Left, found: tuple[Followed, ...]) -> None:
        if not found:
            self._forget(left.document)
            self._button.hide()
            return
        if len(found) == 1:
            words = self.tr("1 reference to a renumbered clause…")
        else:
            words = self.tr("{count} references to renumbered clauses…").format(count=len(found))
        self._button.setText(words)
        self._button.show()

    def _ask(self, left: _Left, found: tuple[Followed, ...]) -> None:
        from policyeditor.gui.dialogs.references_dialog import ReferencesDialog

        if not found:
            self._offer(left, found)
            self._say_none()
            return
        dialog = ReferencesDialog(
            found,
            self._window,
            deed=self.tr("Change references"),
            explanation=self.tr(
                "These clauses were given other numbers. Ticked references are changed, so that "
                "they lead to the same clauses as before; the others stay as they are."
            ),
        )
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        if accepted:
            self._forget(left.document)
            self._button.hide()
            left.document.editor.apply([each.edit for each in chosen])
            left.document.editor.setFocus()

    def _of(self, document: OpenDocument | None) -> _Left | None:
        return next((each for each in self._left if each.document is document), None)

    def _forget(self, document: OpenDocument) -> None:
        self._left = [each for each in self._left if each.document is not document]
