"""Reviewing: versions looked at, named, quoted and restored, whole or one clause of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.dates import moment_words
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.name_version_dialog import NameVersionDialog
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.panels.history_words import quotation_text
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.history.model import Author, Version
from policyeditor.languages import direction
from policyeditor.policy.edits import Edit
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.saving import AuthorNeededError, Saved
from policyeditor.workspace.timeline_model import Place
from policyeditor.workspace.timeline_reading import Drawn, draw_version, view_of
from policyeditor.workspace.timeline_restore import Quotation, quote, restoring_edits
from policyeditor.workspace.versions import content_of_version, name_version, restore_version

#: Versions kept drawn, for a quick way back and forth.
_MOST_DRAWN = 12

Result = TypeVar("Result")


class Reviewing(QObject):
    """Shows old versions, and does what is wished with them."""

    restored = Signal(object)
    named = Signal(object)

    def __init__(
        self, window: MainWindow, services: Services, ask_author: Callable[[], Author | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._ask_author = ask_author
        self._drawn: dict[tuple[str, str], Drawn] = {}
        self._wanted: Version | None = None

    def view_version(self, version: Version) -> None:
        """Show an old version as it was published."""
        document = self._window.desk.current
        if document is None:
            return
        self._wanted = version
        if (drawn := self._drawn.get(_key(version))) is not None:
            self._show(document, version, drawn)
            return

        def show(drawn: Drawn) -> None:
            self._keep(version, drawn)
            if version is self._wanted and document is self._window.desk.current:
                self._show(document, version, drawn)

        self._draw(document, version, show, lambda error: tell(self._window, error.message))

    def prepare(self, version: Version) -> None:
        """Draw a version that will perhaps be looked at next."""
        document = self._window.desk.current
        self._window.version.warm_up()
        if document is not None and _key(version) not in self._drawn:
            # What fails is told when the version is looked at.
            self._draw(document, version, lambda drawn: self._keep(version, drawn), _nothing)

    def _draw(
        self,
        document: OpenDocument,
        version: Version,
        done: Callable[[Drawn], None],
        failed: Callable[[PolicyEditorError], None],
    ) -> None:
        path, folder, jobs = document.path, document.folder, self._services.jobs
        self._services.background.run(
            lambda: jobs.run(draw_version, content_of_version(path, version), path, folder),
            done,
            failed,
        )

    def is_ready(self, version: Version) -> bool:
        """Whether a version is drawn already."""
        return _key(version) in self._drawn

    def view_beside(self, step: int) -> None:
        """Look at the version listed before (1) or after (-1) the one that is looked at."""
        version = self._window.version.version
        beside = self._window.history.beside(version, step) if version else None
        if beside is not None:
            self._window.history.select(beside)
            self.view_version(beside)

    def restore_clause(self, version: Version, identity: str) -> None:
        """Put the words that a clause had in a version into the draft; undo takes that back."""
        document = self._window.desk.current
        if document is None:
            return
        path, draft = document.path, document.session.view

        def work() -> tuple[Edit, ...]:
            place = Place(view_of(path, version), identity)
            return self._services.jobs.run(restoring_edits, place, draft)

        def put(edits: tuple[Edit, ...]) -> None:
            if document not in self._window.desk or document.session.view != draft:
                self._window.status.say(self.tr("The draft has changed meanwhile. Try again."))
            elif not edits:
                self._window.status.say(self.tr("The clause reads so in the draft already."))
            elif document.editor.isReadOnly():
                self._window.status.say(self.tr("This policy cannot be changed."))
            else:
                document.editor.apply(edits)
                self._window.show_place(self._window.writing)
                document.editor.go_to(edits[0].line)
                time = moment_words(version.time)
                said = self.tr("The clause reads as on {time} again. Undo takes that back.")
                self._window.status.say(said.format(time=time))

        self._services.background.run(work, put, lambda error: tell(self._window, error.message))

    def quote(self, version: Version, identity: str) -> None:
        """Put a clause of a version on the clipboard, with its number and the version's date."""
        document = self._window.desk.current
        if document is None:
            return
        path, name = document.path, document.name

        def copy(quotation: Quotation) -> None:
            QGuiApplication.clipboard().setText(quotation_text(quotation, version, name))
            self._window.status.say(self.tr("Copied as a quotation"))

        self._services.background.run(
            lambda: self._services.jobs.run(quote, Place(view_of(path, version), identity)),
            copy,
            lambda error: tell(self._window, error.message),
        )

    def restore(self, version: Version) -> None:
        """Make an old version the newest; what is unsaved stays reachable by undo."""
        document = self._window.desk.current
        if document is None or self._is_held(document):
            return
        path = document.path
        self._as_author(
            lambda author: restore_version(path, version, author),
            lambda saved: self._restored(document, version, saved),
        )

    def name(self, version: Version) -> None:
        """Ask for a version's name and keep it."""
        document = self._window.desk.current
        if document is None or self._is_held(document):
            return
        dialog = NameVersionDialog(version, self._window)
        if not dialog.exec() or not (name := dialog.name()):
            return
        path = document.path
        self._as_author(
            lambda author: name_version(path, version, name, author),
            lambda _nothing: self.named.emit(document),
        )

    def _is_held(self, document: OpenDocument) -> bool:
        """Whether nothing may be kept for a policy; that is told then."""
        held = self._window.desk.held_by(document)
        if held is not None:
            tell(self._window, held)
        return held is not None

    def _as_author(
        self, work: Callable[[Author | None], Result], done: Callable[[Result], None]
    ) -> None:
        """Do what is kept with a person's name; ask for the name where none is known yet."""

        def run(author: Author | None) -> None:
            self._services.background.run(lambda: work(author), done, fail)

        def fail(error: PolicyEditorError) -> None:
            if not isinstance(error, AuthorNeededError):
                tell(self._window, error.message)
            elif (author := self._ask_author()) is not None:
                run(author)

        run(self._services.settings.now.author)

    def _keep(self, version: Version, drawn: Drawn) -> None:
        while len(self._drawn) >= _MOST_DRAWN:
            del self._drawn[next(iter(self._drawn))]
        self._drawn[_key(version)] = drawn

    def _show(self, document: OpenDocument, version: Version, drawn: Drawn) -> None:
        history, view = self._window.history, self._window.version
        change = history.change_of(version)
        view.set_folder(publishing_root(document.folder), document.path.parent)
        view.show_version(
            drawn.html,
            version,
            drawn.lang,
            direction(drawn.lang),
            drawn.clauses,
            change.place_id if change else "",
        )
        newer = history.beside(version, -1) is not None
        view.show_neighbours(
            older=history.has_older(version), newer=newer, since=history.newer_than(version)
        )
        self._window.show_place(view)
        if (older := history.beside(version, 1)) is not None:
            self.prepare(older)  # who reads one version often wants the one before it

    def _restored(self, document: OpenDocument, version: Version, saved: Saved) -> None:
        if document not in self._window.desk:
            return  # it was closed meanwhile; the version is kept all the same
        self._window.desk.reload(document, saved.opened)
        self._services.journal.forget(document.path)
        self._window.show_place(self._window.writing)
        time = moment_words(version.time)
        self._window.status.say(self.tr("Restored the version of {time}").format(time=time))
        if saved.trouble is not None:
            tell(self._window, saved.trouble)
        self.restored.emit(document)


def _key(version: Version) -> tuple[str, str]:
    """Several policies may have been changed by one version."""
    return version.id, version.path


def _nothing(_error: PolicyEditorError) -> None:
    """What follows a failure that is told later."""
