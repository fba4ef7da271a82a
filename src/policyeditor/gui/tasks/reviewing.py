"""Reviewing: versions listed, looked at, named and restored."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.dates import moment_words
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.name_version_dialog import NameVersionDialog
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.history.model import Author, Version
from policyeditor.languages import direction
from policyeditor.workspace.comparing import draw_body
from policyeditor.workspace.saving import AuthorNeededError, Saved
from policyeditor.workspace.versions import (
    list_versions,
    name_version,
    restore_version,
    text_of_version,
)

_PAGE = 50

Result = TypeVar("Result")


class Reviewing(QObject):
    """Fills the version history and shows old versions."""

    restored = Signal(object)
    listed = Signal(object)

    def __init__(
        self, window: MainWindow, services: Services, ask_author: Callable[[], Author | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._ask_author = ask_author
        self._versions: tuple[Version, ...] = ()

    def list_versions(self, document: OpenDocument | None) -> None:
        """Show the versions of a policy, the newest first."""
        self._versions = ()
        if document is None:
            self._window.history.show_versions((), False)
            return
        path = document.path
        self._services.background.run(
            lambda: list_versions(path, limit=_PAGE + 1),
            lambda versions: self._show(document, versions),
            lambda error: self._note(document, error),
        )

    def list_more(self) -> None:
        """Show older versions under those shown."""
        document = self._window.desk.current
        if document is None:
            return
        path, known = document.path, len(self._versions)
        self._services.background.run(
            lambda: list_versions(path, limit=_PAGE + 1, skip=known),
            lambda versions: self._append(document, versions),
            lambda error: tell(self._window, error.message),
        )

    def view_version(self, version: Version) -> None:
        """Show an old version as it was published."""
        document = self._window.desk.current
        if document is None:
            return
        path = document.path

        def draw() -> tuple[str, str]:
            view = text_of_version(path, version).view
            return self._services.jobs.run(draw_body, view)

        def show(drawn: tuple[str, str]) -> None:
            html, lang = drawn
            self._window.version.show_version(html, version, lang, direction(lang))
            self._window.show_place(self._window.version)

        self._services.background.run(draw, show, lambda error: tell(self._window, error.message))

    def restore(self, version: Version) -> None:
        """Make an old version the newest; what is unsaved stays reachable by undo."""
        document = self._window.desk.current
        if document is None:
            return
        path = document.path
        self._as_author(
            lambda author: restore_version(path, version, author),
            lambda saved: self._restored(document, version, saved),
        )

    def name(self, version: Version) -> None:
        """Ask for a version's name and keep it."""
        document = self._window.desk.current
        if document is None:
            return
        dialog = NameVersionDialog(version, self._window)
        if not dialog.exec() or not (name := dialog.name()):
            return
        path = document.path
        self._as_author(
            lambda author: name_version(path, version, name, author),
            lambda _nothing: self.list_versions(document),
        )

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

    def _show(self, document: OpenDocument, versions: tuple[Version, ...]) -> None:
        if document is self._window.desk.current:
            self._versions = versions[:_PAGE]
            self._window.history.show_versions(self._versions, len(versions) > _PAGE)
            self.listed.emit(document)

    def _append(self, document: OpenDocument, versions: tuple[Version, ...]) -> None:
        if document is self._window.desk.current:
            self._versions += versions[:_PAGE]
            self._window.history.append_versions(versions[:_PAGE], len(versions) > _PAGE)

    def _note(self, document: OpenDocument, error: PolicyEditorError) -> None:
        if document is self._window.desk.current:
            self._window.history.show_note(error.message)

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
