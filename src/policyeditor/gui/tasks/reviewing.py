"""Reviewing: versions listed, looked at, restored and compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from policyeditor.comparison.model import Change
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.dates import moment_words
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.name_version_dialog import NameVersionDialog
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.history.model import Author, Version
from policyeditor.languages import direction
from policyeditor.workspace.comparing import Redlined, draw_body, redline_views
from policyeditor.workspace.saving import AuthorNeededError, Saved
from policyeditor.workspace.versions import (
    list_versions,
    name_version,
    restore_version,
    text_of_version,
)

_PAGE = 50

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Review:
    """What is being reviewed: two texts of one policy and what differs."""

    document: OpenDocument
    old: Version
    new: Version | None
    old_view: str
    new_view: str
    redlined: Redlined


def _nothing(_review: Review) -> None:
    """What follows a comparison that nothing waits for."""


class Reviewing(QObject):
    """Fills the version history and shows redlines and old versions."""

    reviewChanged = Signal(object)
    restored = Signal(object)

    def __init__(
        self, window: MainWindow, services: Services, ask_author: Callable[[], Author | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._ask_author = ask_author
        self._versions: tuple[Version, ...] = ()
        self._review: Review | None = None

    @property
    def review(self) -> Review | None:
        """The redline that is shown, or was shown last."""
        return self._review

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

    def compare_with_last(self, then: Callable[[Review], None] = _nothing) -> None:
        """Compare the draft with the last version that differs from it.

        ``then`` follows once the redline is shown.
        """
        document = self._window.desk.current
        if document is None:
            return
        path, draft = document.path, document.session.view

        def find() -> Version | None:
            versions = list_versions(path, limit=2)
            if len(versions) > 1 and text_of_version(path, versions[0]).view == draft:
                return versions[1]
            return versions[0] if versions else None

        def show(version: Version | None) -> None:
            if version is None:
                self._window.docks.bring(self._window.docks.history)
                self._window.status.say(self.tr("No version to compare with yet: save one first."))
            else:
                self.compare(version, None, then)

        self._services.background.run(find, show, lambda error: tell(self._window, error.message))

    def compare(
        self, old: Version, new: Version | None, then: Callable[[Review], None] = _nothing
    ) -> None:
        """Show the redline from a version to another, or to the draft."""
        document = self._window.desk.current
        if document is None:
            return
        path, draft = document.path, document.session.view
        redline = self._window.redline
        redline.show_busy(self.tr("Comparing…"))
        self._window.show_place(redline)

        def work() -> Review:
            old_view = text_of_version(path, old).view
            new_view = text_of_version(path, new).view if new else draft
            redlined = self._services.jobs.run(redline_views, old_view, new_view)
            return Review(document, old, new, old_view, new_view, redlined)

        def show(review: Review) -> None:
            self._show_review(review)
            then(review)

        self._services.background.run(work, show, lambda error: redline.show_problem(error.message))

    def show_in_editor(self, change: Change) -> None:
        """Go to the clause of a change in the text, where it still stands there."""
        review = self._review
        if review is None:
            return
        self._window.show_place(self._window.writing)
        if change.new_lines is not None:
            review.document.editor.go_to(change.new_lines[0])

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

    def _show_review(self, review: Review) -> None:
        self._review = review
        new = review.new
        self._window.redline.show_redline(
            review.redlined.html,
            review.redlined.comparison,
            self._title(review.old),
            self._title(new) if new else self.tr("the draft"),
            review.redlined.lang,
            direction(review.redlined.lang),
        )
        self.reviewChanged.emit(review)

    def _title(self, version: Version) -> str:
        return version.name or moment_words(version.time)

    def _show(self, document: OpenDocument, versions: tuple[Version, ...]) -> None:
        if document is self._window.desk.current:
            self._versions = versions[:_PAGE]
            self._window.history.show_versions(self._versions, len(versions) > _PAGE)

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
