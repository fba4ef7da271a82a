"""Redlining: two texts of a policy compared, shown, and changes of the draft taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from policyeditor.comparison.decisions import decided
from policyeditor.comparison.model import Change, Decision
from policyeditor.errors import InputError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.review.version_titles import version_title, version_titles
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.history.model import Version
from policyeditor.languages import direction
from policyeditor.messages import Message
from policyeditor.policy.edits import Edit
from policyeditor.workspace.comparing import Redlined, edits_that_revert, redline_views
from policyeditor.workspace.decisions import load_decisions
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.timeline_reading import version_before
from policyeditor.workspace.versions import find_version, list_versions, text_of_version

#: How many versions there are to choose from; older ones are found by their day.
_MOST_VERSIONS = 300
#: The rest after a change of the draft before it is compared anew, in milliseconds.
_REST = 400

#: One side of a comparison: a version, the day on which it was in force, or the draft (None).
Side = Version | date | None


@dataclass(frozen=True, slots=True)
class Review:
    """What is being reviewed: two texts of one policy and what differs."""

    document: OpenDocument
    old: Version
    new: Version | None
    old_view: str
    new_view: str
    redlined: Redlined
    trouble: Message | None = None


def _nothing(_review: Review) -> None:
    """What follows a comparison that nothing waits for."""


class Redlining(QObject):
    """Compares versions and drafts of the policy in front."""

    reviewChanged = Signal(object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._review: Review | None = None
        self._asked = 0
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._compare_again)

    @property
    def review(self) -> Review | None:
        """The redline that is shown, or was shown last."""
        return self._review

    def choose(self) -> None:
        """Ask which two texts to compare, and compare them."""
        document = self._window.desk.current
        if document is None:
            return
        path = document.path

        def ask(versions: tuple[Version, ...]) -> None:
            from policyeditor.gui.dialogs.compare_dialog import CompareDialog  # seldom wanted

            if not versions:
                self._say_nothing_saved()
                return
            dialog = CompareDialog(versions, date.today(), self._window)
            if dialog.exec() and document is self._window.desk.current:
                self.compare(*dialog.sides())

        self._services.background.run(
            lambda: list_versions(path, limit=_MOST_VERSIONS),
            ask,
            lambda error: tell(self._window, error.message),
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
                self._say_nothing_saved()
            else:
                self.compare(version, None, then)

        self._services.background.run(find, show, lambda error: tell(self._window, error.message))

    def compare(
        self, old: Version | date, new: Side, then: Callable[[Review], None] = _nothing
    ) -> None:
        """Show the redline from a version, or the one in force on a day, to another or the draft.

        Of two versions the older one stands first, however they are given.
        """
        document = self._window.desk.current
        if document is None:
            return
        redline = self._window.redline
        redline.show_busy(self.tr("Comparing…"))
        self._window.show_place(redline)

        def show(review: Review) -> None:
            self._show(review, again=False)
            then(review)

        self._run(document, old, new, show)

    def compare_with_before(self, version: Version) -> None:
        """Show the redline from the version saved before one to that one."""
        document = self._window.desk.current
        if document is None:
            return
        path = document.path

        def show(before: Version | None) -> None:
            if before is not None:
                self.compare(before, version)
            else:
                said = self.tr("This is the first version: there is none before it.")
                self._window.status.say(said)

        self._services.background.run(
            lambda: version_before(path, version),
            show,
            lambda error: tell(self._window, error.message),
        )

    def follow_draft(self, document: OpenDocument) -> None:
        """Compare anew where the redline shown is of a draft that has changed."""
        review = self._review
        shown = self._window.places.currentWidget() is self._window.redline
        if shown and review and review.new is None and review.document is document:
            self._rest.start()

    def take_decisions(self, review: Review, decisions: tuple[Decision, ...]) -> None:
        """Show the changes as they are decided now, where the review is still in front."""
        current = self._review
        if current is None or current.document is not review.document:
            return
        comparison = decided(current.redlined.comparison, decisions)
        self._review = replace(current, redlined=replace(current.redlined, comparison=comparison))
        self._window.redline.update_comparison(comparison)
        self.reviewChanged.emit(self._review)

    def reject(self, number: int) -> None:
        """Put the old words of a change back into the draft; undo brings the new ones back."""
        review = self._review
        if review is None or review.new is not None:
            return
        change = review.redlined.comparison.changes[number]

        def put_back(edits: tuple[Edit, ...]) -> None:
            if review.document.session.view != review.new_view:
                self._window.status.say(self.tr("The draft has changed meanwhile. Try again."))
            elif not edits:
                tell(self._window, Message("changes.not-alone"))
            else:
                review.document.editor.apply(edits)
                said = self.tr("The old words are back in the draft. Undo takes that back.")
                self._window.status.say(said)

        self._services.background.run(
            lambda: self._services.jobs.run(
                edits_that_revert, change, review.old_view, review.new_view
            ),
            put_back,
            lambda error: tell(self._window, error.message),
        )

    def show_in_editor(self, change: Change) -> None:
        """Go to the clause of a change in the text, or to where it stood."""
        review = self._review
        if review is None:
            return
        self._window.show_place(self._window.writing)
        line = change.new_lines[0] if change.new_lines else change.after_line
        if line:
            review.document.editor.go_to(line)

    def _compare_again(self) -> None:
        review, redline = self._review, self._window.redline
        if review is None or review.document is not self._window.desk.current:
            return
        row = redline.position

        def show(found: Review) -> None:
            self._show(found, again=True)
            if row >= 0:
                redline.select_row(row)

        self._run(review.document, review.old, None, show)

    def _run(
        self,
        document: OpenDocument,
        old: Version | date,
        new: Side,
        show: Callable[[Review], None],
    ) -> None:
        """Compare off the window's thread; what was asked for last is shown."""
        self._asked += 1
        asked, draft, redline = self._asked, document.session.view, self._window.redline
        self._services.background.run(
            lambda: self._work(document, old, new, draft),
            lambda review: show(review) if asked == self._asked else None,
            lambda error: redline.show_problem(error.message) if asked == self._asked else None,
        )

    def _work(self, document: OpenDocument, old: Version | date, new: Side, draft: str) -> Review:
        path = document.path
        before = find_version(path, old.isoformat()) if isinstance(old, date) else old
        after = find_version(path, new.isoformat()) if isinstance(new, date) else new
        if after is not None and _is_older(path, after, before):
            before, after = after, before
        old_view = text_of_version(path, before).view
        new_view = text_of_version(path, after).view if after else draft
        redlined = self._services.jobs.run(redline_views, old_view, new_view)
        trouble = None
        try:
            decisions = load_decisions(path, document.folder)
        except InputError as error:
            decisions, trouble = (), error.message
        redlined = replace(redlined, comparison=decided(redlined.comparison, decisions))
        return Review(document, before, after, old_view, new_view, redlined, trouble)

    def _show(self, review: Review, *, again: bool) -> None:
        self._review = review
        new, document = review.new, review.document
        root = publishing_root(document.folder)
        self._window.redline.set_pictures(root, document.path.parent)
        draft = (version_title(review.old), self.tr("the draft"))
        titles = version_titles(review.old, new) if new else draft
        self._window.redline.show_redline(
            review.redlined.html,
            review.redlined.comparison,
            *titles,
            review.redlined.lang,
            direction(review.redlined.lang),
            revisable=new is None and not document.editor.isReadOnly(),
            again=again,
        )
        self.reviewChanged.emit(review)
        if review.trouble is not None and not again:
            tell(self._window, review.trouble)

    def _say_nothing_saved(self) -> None:
        self._window.docks.bring(self._window.docks.history)
        self._window.status.say(self.tr("No version to compare with yet: save one first."))


def _is_older(path: Path, one: Version, other: Version) -> bool:
    """Whether a version came before another; times are of whole seconds, the list has the order."""
    if one.time != other.time:
        return one.time < other.time
    ids = [version.id for version in list_versions(path, limit=_MOST_VERSIONS)]
    return one.id in ids and other.id in ids and ids.index(one.id) > ids.index(other.id)
