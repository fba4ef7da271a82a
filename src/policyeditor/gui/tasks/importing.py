"""Importing: a Word file that came back, reviewed and put into the draft."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from policyeditor.errors import PolicyEditorError
from policyeditor.export.word_back.model import Proposal
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.workspace.comparing import Redlined, redline_views
from policyeditor.workspace.proposals import (
    Proposals,
    edits_of,
    read_proposals,
    reviewers_of,
    text_with,
)

#: Seconds that a Word file may take to be read and placed.
_PATIENCE = 60.0
_WORD = frozenset({".docx", ".docm", ".doc", ".rtf", ".odt"})


def is_word_file(path: Path) -> bool:
    """Whether a file that was dropped is to be imported rather than opened."""
    return path.suffix.lower() in _WORD


class Importing(QObject):
    """Reads a Word file off the window's thread, and takes what is accepted as one step to undo.

    ``taken`` carries the policy and the names of those whose proposals it took.
    """

    taken = Signal(object, object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._busy = False

    def choose(self) -> None:
        """Ask for the Word file, and review it."""
        document = self._window.desk.current
        if document is None:
            return
        chosen, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import Word changes"),
            str(document.path.parent),
            self.tr("Word documents (*.docx);;All files (*)"),
        )
        if chosen:
            self.review(Path(chosen))

    def review(self, word_file: Path) -> None:
        """Review a Word file for the policy in front."""
        document = self._window.desk.current
        if document is None:
            tell(self._window, Message("word.open-policy-first"))
            return
        if self._busy:
            return
        if document.editor.isReadOnly():
            tell(self._window, Message("word.read-only"))
            return
        self._busy = True
        path, view, jobs = document.path, document.editor.view(), self._services.jobs
        self._window.status.say(self.tr("Reading {name}…").format(name=word_file.name))
        self._services.background.run(
            lambda: jobs.run_within(_PATIENCE, read_proposals, word_file, path, view),
            lambda found: self._show(document, found),
            self._fail,
        )

    def _fail(self, error: PolicyEditorError) -> None:
        self._busy = False
        self._window.status.say("")
        tell(self._window, error.message)

    def _show(self, document: OpenDocument, found: Proposals) -> None:
        self._busy = False
        self._window.status.say("")
        if document is not self._window.desk.current or document.editor.view() != found.view:
            self._window.status.say(self.tr("The draft has changed meanwhile. Try again."))
            return
        if not found.proposals:
            notes = " ".join(say(note) for note in found.notes)
            tell(self._window, Message("word.no-proposals", {"name": found.name, "notes": notes}))
            return
        from policyeditor.gui.proposals.import_dialog import ImportDialog  # seldom wanted

        dialog = ImportDialog(found, self._window.theme, self._window)
        asked = [0]

        def preview(accepted: tuple[Proposal, ...]) -> None:
            asked[0] += 1
            number = asked[0]

            def draw(redlined: Redlined) -> None:
                if number == asked[0]:
                    dialog.show_preview(redlined)

            self._services.background.run(
                lambda: self._services.jobs.run(_redline_with, found.view, accepted),
                draw,
                lambda error: dialog.show_trouble(say(error.message)),
            )

        dialog.previewWanted.connect(preview)
        accepted = dialog.decisions.accepted if dialog.exec() else ()
        asked[0] += 1  # what is still being drawn is drawn for nobody
        dialog.deleteLater()
        if accepted:
            self._apply(document, found, accepted)

    def _apply(
        self, document: OpenDocument, found: Proposals, accepted: tuple[Proposal, ...]
    ) -> None:
        document.editor.apply(edits_of(found.view, accepted))
        first = min((each.line for each in accepted if each.line), default=0)
        if first:
            document.editor.go_to(first)
        self.taken.emit(document, reviewers_of(accepted))
        said = self.tr("Changes put into the draft: {count}. Undo takes them back.")
        self._window.status.say(said.format(count=len(accepted)))


def _redline_with(view: str, accepted: tuple[Proposal, ...]) -> Redlined:
    """The text as it stands, against the one with what is accepted."""
    return redline_views(view, text_with(view, accepted))
