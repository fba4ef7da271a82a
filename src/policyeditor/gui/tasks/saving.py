"""Saving: Ctrl+S writes the file and keeps a version, and never asks what it need not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox
from shiboken6 import isValid

from policyeditor.comparison.model import Comparison
from policyeditor.errors import ChangedOnDiskError, PolicyEditorError
from policyeditor.files import write_atomically
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.author_dialog import AuthorDialog
from policyeditor.gui.dialogs.changed_on_disk_dialog import ChangedOnDiskDialog, Choice
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.history.model import Author
from policyeditor.workspace.comparing import compare_views, redline_views
from policyeditor.workspace.recovery import keep_aside
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.saving import (
    Saved,
    SaveRequest,
    author_needed,
    record_saved,
    save_policy,
)
from policyeditor.workspace.session import open_policy

#: Seconds after which a version is kept without a summary of its changes.
_COMPARE_WITHIN = 20.0


def _nothing() -> None:
    """What follows a save that nothing waits for."""


class Saving(QObject):
    """Saves drafts off the window's thread, one save of a policy at a time."""

    saved = Signal(object)
    copied = Signal()
    #: A document that was saved without a version, and the Message that tells why.
    troubled = Signal(object, object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._under_way: set[OpenDocument] = set()
        self._again: dict[OpenDocument, Callable[[], None]] = {}
        self._reviewers: dict[OpenDocument, tuple[str, ...]] = {}
        # What files held before saves of which no version could be kept.
        self._found: dict[OpenDocument, bytes] = {}

    def save(
        self,
        document: OpenDocument,
        then: Callable[[], None] = _nothing,
        *,
        overwrite: bool = False,
    ) -> None:
        """Save a policy's draft; ``then`` follows when it is written."""
        if document in self._under_way:
            before = self._again.get(document, _nothing)
            self._again[document] = _one_after_the_other(before, then)
            return
        if (held := self._window.desk.held_by(document)) is not None:
            copy = (self.tr("Save a copy…"), lambda: self.save_copy(document))
            tell(self._window, held, (copy,))
            return
        try:
            text = document.session.draft_text()
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        request = SaveRequest(
            document.folder,
            document.session.opened,
            text,
            overwrite=overwrite,
            reviewers=self._reviewers.get(document, ()),
            found=self._found.get(document, b""),
        )
        author = self._services.settings.now.author
        self._under_way.add(document)
        self._window.status.show_state(self.tr("Saving…"))
        self._services.background.run(
            lambda: save_policy(request, author, self.compare),
            lambda saved: self._settle(document, request, saved, then),
            lambda error: self._fail(document, error, then),
        )

    def name_reviewers(self, document: OpenDocument, names: tuple[str, ...]) -> None:
        """Have the next version of a policy name those whose proposals its draft took."""
        before = self._reviewers.get(document, ())
        self._reviewers[document] = tuple(dict.fromkeys((*before, *names)))

    def busy(self, document: OpenDocument) -> bool:
        """Whether a policy is being saved."""
        return document in self._under_way

    def save_copy(self, document: OpenDocument) -> None:
        """Ask where a copy of the draft shall go and write it there."""
        path = document.path
        proposed = path.with_stem(self.tr("{name} copy").format(name=path.stem))
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a copy"), str(proposed), self.tr("Policies (*.md)")
        )
        if not chosen:
            return
        if _same_file(Path(chosen), path):
            self.save(document)
            return
        data = document.editor.view().encode("utf-8", "replace")
        try:
            if document.session.opened.text.read_only is None:
                data = document.session.draft_text().to_bytes()
            write_atomically(Path(chosen), data)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self._window.status.say(self.tr("Copy saved as {name}").format(name=Path(chosen).name))
        self.copied.emit()

    def ask_author(self) -> Author | None:
        """Ask for the name that versions carry, and remember it."""
        return self._ask_name()

    def ask_commenter(self) -> Author | None:
        """Ask for the name that a comment carries, which versions will carry too."""
        return self._ask_name(self.tr("Your name stands with the comment"))

    def _ask_name(self, heading: str = "") -> Author | None:
        keeper = self._services.settings
        dialog = AuthorDialog(keeper.now.author, self._window, heading)
        if not dialog.exec() or (author := dialog.author()) is None:
            return None
        keeper.change(keeper.now.with_author(author))
        return author

    def may_close(self, documents: tuple[OpenDocument, ...], then: Callable[[], None]) -> None:
        """Call ``then`` when nothing would be lost: at once, after saving, or after a No."""
        unsaved = [document for document in documents if document.session.dirty]
        if not unsaved:
            then()
            return
        answer = self._ask_unsaved(unsaved)
        if answer is QMessageBox.StandardButton.Discard:
            for document in unsaved:
                self._services.journal.forget(document.path)
            then()
        elif answer is QMessageBox.StandardButton.Save:
            self._save_all(unsaved, then)

    def compare(self, old: str, new: str) -> Comparison:
        """Compare two texts in a process of its own, within a time."""
        return self._services.jobs.run_within(_COMPARE_WITHIN, compare_views, old, new)

    def _save_all(self, documents: list[OpenDocument], then: Callable[[], None]) -> None:
        if not documents:
            then()
            return
        first, rest = documents[0], documents[1:]
        self.save(first, lambda: self._save_all(rest, then))

    def _settle(
        self,
        document: OpenDocument,
        request: SaveRequest,
        saved: Saved,
        then: Callable[[], None],
    ) -> None:
        self._under_way.discard(document)
        self._reviewers.pop(document, None)
        document.session.settled(saved.opened)
        here = document in self._window.desk  # it may have been closed meanwhile
        if here:
            self._keep_or_forget(document)
            self._window.desk.show_state(document)
        if saved.version is not None:
            self._found.pop(document, None)
        else:
            self._found.setdefault(document, request.base.text.to_bytes())
        if author_needed(saved):
            self._record_later(document, request)
        elif saved.trouble is not None:
            self._window.status.say(self.tr("Saved, but no version was kept"))
            tell(self._window, saved.trouble)
            self.troubled.emit(document, saved.trouble)
        elif saved.version is not None:
            summary = saved.version.summary.split("\n")[0]
            self._window.status.say(self.tr("Version saved: {summary}").format(summary=summary))
        self.saved.emit(document)
        again = self._again.pop(document, None)
        if again is not None and here:
            self.save(document, again)
        then()

    def _keep_or_forget(self, document: OpenDocument) -> None:
        """Keep in the journal what was typed while the save was under way, and no more."""
        session = document.session
        if session.dirty:
            self._services.journal.keep(session.path, session.view, session.opened.digest)
        else:
            self._services.journal.forget(session.path)

    def _record_later(self, document: OpenDocument, request: SaveRequest) -> None:
        """Keep the version of a save that had to wait for its author's name."""
        author = self.ask_author()
        if author is None:
            self._window.status.say(self.tr("Saved. A version is kept once your name is known."))
            return

        def show(_version: object) -> None:
            self._found.pop(document, None)
            self.saved.emit(document)

        self._services.background.run(
            lambda: record_saved(request, author, self.compare),
            show,
            lambda error: tell(self._window, error.message),
        )

    def _fail(
        self, document: OpenDocument, error: PolicyEditorError, then: Callable[[], None]
    ) -> None:
        self._under_way.discard(document)
        self._again.pop(document, None)
        here = document in self._window.desk
        if here:
            self._window.desk.show_state(document)
        self.saved.emit(document)
        if not here:
            if not isinstance(error, ChangedOnDiskError):
                tell(self._window, error.message)
            return  # the draft was given up: there are no two texts to choose from
        if isinstance(error, ChangedOnDiskError):
            self.ask_whose(document, then)
            return
        copy = (self.tr("Save a copy…"), lambda: self.save_copy(document))
        again = (self.tr("Try again"), lambda: self.save(document, then))
        tell(self._window, error.message, (copy, again))

    def ask_whose(self, document: OpenDocument, then: Callable[[], None] = _nothing) -> None:
        """Show what another program did to the file, and ask which text counts."""
        name, theme = document.path.name, self._window.theme
        gone = not document.path.exists()
        dialog = ChangedOnDiskDialog(name, theme, gone=gone, parent=self._window)
        if not gone:
            self._draw_theirs(document, dialog)
        choice = dialog.choose()
        dialog.deleteLater()
        if choice is Choice.KEEP_MINE:
            self.save(document, then, overwrite=True)
        elif choice is Choice.TAKE_THEIRS:
            self.take_theirs(document)
        elif choice is Choice.SAVE_COPY:
            self.save_copy(document)

    def _draw_theirs(self, document: OpenDocument, dialog: ChangedOnDiskDialog) -> None:
        before, path, jobs = document.session.opened.text.view, document.path, self._services.jobs

        def draw() -> tuple[str, str]:
            now = open_policy(path).text.view
            drawn = jobs.run_within(_COMPARE_WITHIN, redline_views, before, now)
            return drawn.html, drawn.lang

        def show(drawn: tuple[str, str]) -> None:
            if isValid(dialog):  # it may have been answered meanwhile
                dialog.set_pictures(publishing_root(document.folder), path.parent)
                dialog.show_redline(*drawn)

        self._services.background.run(draw, show, lambda _error: show(("", "")))

    def take_theirs(self, document: OpenDocument) -> None:
        """Show what the file holds now in place of the draft, which is put aside."""
        session = document.session
        try:
            opened = open_policy(document.path)
            if session.dirty:
                place = self._services.places.recovery
                keep_aside(session.path, session.view, session.opened.digest, place)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self._window.desk.reload(document, opened)
        self._services.journal.forget(document.path)

    def _ask_unsaved(self, unsaved: list[OpenDocument]) -> QMessageBox.StandardButton:
        names = "\n".join(document.name for document in unsaved[:10])
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Save the changes before closing?"))
        box.setInformativeText(names)
        box.setStandardButtons(
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel
        )
        box.button(QMessageBox.StandardButton.Discard).setText(self.tr("Don’t save"))
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        return QMessageBox.StandardButton(box.exec())


def _one_after_the_other(
    first: Callable[[], None], second: Callable[[], None]
) -> Callable[[], None]:
    def both() -> None:
        first()
        second()

    return both


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other
