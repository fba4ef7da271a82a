"""The hub: the one place where the parts of the window are wired to each other."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.late_tasks import LateTasks
from policyeditor.gui.menu_deeds import menu_deeds
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.checking import Checking
from policyeditor.gui.tasks.clause_tasks import ClauseTasks
from policyeditor.gui.tasks.comfort import Comfort
from policyeditor.gui.tasks.commenting import Commenting
from policyeditor.gui.tasks.deciding import Deciding
from policyeditor.gui.tasks.following import Following
from policyeditor.gui.tasks.guarding import Guarding
from policyeditor.gui.tasks.helping import Helping
from policyeditor.gui.tasks.holding import Holding
from policyeditor.gui.tasks.inserting import Inserting
from policyeditor.gui.tasks.listing import Listing
from policyeditor.gui.tasks.marking import Marking
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.recovering import Recovering
from policyeditor.gui.tasks.redlining import Redlining
from policyeditor.gui.tasks.reviewing import Reviewing
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.tasks.showing import Showing
from policyeditor.gui.tasks.spelling import Spelling
from policyeditor.gui.tasks.watching import Watching
from policyeditor.gui.tasks.writing import Writing
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.team_connection import shared_at
from policyeditor.workspace.upkeep import Upkeep

if TYPE_CHECKING:
    from policyeditor.history.model import Version
    from policyeditor.workspace.folder import PolicyFolder


class Hub(QObject):
    """Connects wishes to what grants them; it holds no state of the policies."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self.opening = Opening(window, services)
        self.showing = Showing(window, services, self.opening)
        self.saving = Saving(window, services)
        self.listing = Listing(window, services)
        self.reviewing = Reviewing(window, services, self.saving.ask_author)
        self.redlining = Redlining(window, services)
        self.deciding = Deciding(window, services, self.redlining, self.saving.ask_author)
        self.late = LateTasks(
            window, services, self.opening, self.saving, self.reviewing, self.redlining
        )
        self.recovering = Recovering(window, services, self.opening)
        self.following = Following(window, services)
        self.checking = Checking(window, self.following)
        self.watching = Watching(window, services, self.opening, self.saving)
        self.watching.closeWanted.connect(window.desk.close_document)
        self.guarding = Guarding(window, services, self.opening, self.saving)
        self.holding = Holding(window, services)
        self.holding.taken.connect(lambda _document: self.watching.look())
        self.writing = Writing(window)
        self.inserting = Inserting(window, services, self.following)
        self.commenting = Commenting(window, services, self.saving.ask_commenter)
        self.helping = Helping(window)
        self.comfort = Comfort(window, services, self.opening, self.showing, self.following)
        self.clauses = ClauseTasks(window, services, self.following)
        self.marking = Marking(window, services)
        self.spelling = Spelling(window, services)
        self._upkeep = Upkeep()
        self._wire_late()
        self._wire_places()
        self._wire_desk()
        self._wire_panels()
        self._wire_review()
        self._wire_menus()

    @property
    def busy(self) -> bool:
        """Whether anything is under way off the window's thread."""
        return self._services.background.busy

    def begin(self, path: Path | None) -> None:
        """Take over a desk on which something may lie, open what was asked for, offer drafts."""
        window = self._window
        self.showing.show_recent()
        self.showing.enable()
        for document in window.desk:
            if document.session.dirty:
                self._keep_draft(document)
        if window.desk.current is not None:
            window.desk.documentShown.emit(window.desk.current)
        if path is None and not self.comfort.remembering.restore() and window.desk.current is None:
            window.show_welcome()
        if path is not None and not self.opening.open_path(path) and window.desk.current is None:
            window.show_welcome()
        # Once the event loop runs: a question must not stand before the window does.
        QTimer.singleShot(0, window, self.recovering.offer)

    def close_window(self, event: QCloseEvent) -> None:
        """Close when nothing would be lost."""
        self.comfort.remembering.keep()
        documents = tuple(self._window.desk)
        if not any(document.session.dirty for document in documents):
            self._end()
            event.accept()
            return
        event.ignore()
        self.saving.may_close(documents, self._discard_and_close)

    def end_now(self) -> None:
        """End because the system asks for it: unsaved drafts are offered at the next start."""
        self.comfort.remembering.keep()
        self._end()
        QApplication.exit(0)

    def _discard_and_close(self) -> None:
        self.comfort.remembering.hold()
        for document in tuple(self._window.desk):
            self._window.desk.close_document(document)
        # Later: Qt does not close a window again that is just being asked to close.
        QTimer.singleShot(0, self._window, self._window.close)

    def _end(self) -> None:
        self._window.remember(self._services.places.window)
        self.listing.close()
        self.guarding.close()
        self.holding.close()
        self.marking.close()
        self.spelling.close()
        self._upkeep.close()
        self.late.close()
        self._services.close()

    def _wire_late(self) -> None:
        late = self.late
        late.lineWanted.connect(self._show_line)
        late.published.connect(self._show_published)
        late.taken.connect(self._show_taken)
        late.marked.connect(self.following.read_facts_again)
        late.waitingChanged.connect(self.showing.show_waiting)

    def _wire_places(self) -> None:
        window, opening = self._window, self.opening
        window.closeWanted.connect(self.close_window)
        window.endWanted.connect(self.end_now)
        window.filesDropped.connect(self._open_dropped)
        window.cameToFront.connect(self.watching.look)
        window.cameToFront.connect(self.holding.look)
        window.welcome.openFolderRequested.connect(opening.choose_folder)
        window.welcome.newFolderRequested.connect(opening.new_folder)
        window.welcome.sampleRequested.connect(opening.open_sample)
        window.welcome.recentChosen.connect(opening.open_folder)
        window.welcome.recentForgotten.connect(opening.forget_recent)
        window.folder.policyChosen.connect(opening.open_policy)
        window.folder.newPolicyRequested.connect(opening.new_policy)
        window.folder.showInSystemRequested.connect(opening.show_in_system)
        window.folder.besideRequested.connect(lambda path: self.late.translating.show(path))
        window.folder.translationRequested.connect(
            lambda path, lang: self.late.translating.new_of(path, lang)
        )
        opening.recentChanged.connect(self.showing.show_recent)
        opening.sampleOpened.connect(lambda: self.late.touring.offer())
        opening.folderOpened.connect(lambda _folder: self.showing.enable())
        opening.folderOpened.connect(self.guarding.opened)
        opening.folderOpened.connect(self._follow_team)
        opening.folderOpened.connect(lambda folder: self._upkeep.opened(folder.root))

    def _wire_desk(self) -> None:
        desk = self._window.desk
        desk.documentShown.connect(self.holding.shown)
        desk.documentClosed.connect(self.holding.closed)
        desk.documentShown.connect(self._show_document)
        desk.documentShown.connect(self.following.show)
        desk.documentShown.connect(self.listing.show)
        desk.documentShown.connect(self.watching.watch)
        desk.documentShown.connect(self.guarding.shown)
        desk.heldChanged.connect(lambda _document: self.showing.enable())
        desk.draftChanged.connect(self._keep_draft)
        desk.draftChanged.connect(self.following.take_draft)
        desk.draftChanged.connect(lambda _document: self.showing.enable())
        desk.closeWanted.connect(self._close_document)
        desk.documentShown.connect(lambda _document: self.marking.follow(None))
        desk.draftChanged.connect(self.marking.take_draft)
        self.marking.lastKnown.connect(self.following.take_last_version)
        self.redlining.reviewChanged.connect(lambda _review: self.showing.enable())
        self.redlining.reviewChanged.connect(
            lambda review: self.marking.take_draft(review.document)
        )
        self.listing.listed.connect(self.marking.follow)
        self.reviewing.named.connect(self.listing.show)
        self.following.clausesKnown.connect(self.listing.show_clauses)
        self.saving.saved.connect(self._show_saved)
        self.saving.saved.connect(lambda document: self._upkeep.saved(document.folder))
        self.saving.troubled.connect(self.guarding.troubled)
        self.saving.saved.connect(self.guarding.saved)
        self.saving.copied.connect(self.opening.refresh)
        self.reviewing.restored.connect(self._show_saved)

    def _wire_panels(self) -> None:
        window, following = self._window, self.following
        window.outline.clauseChosen.connect(following.go_to_line)
        window.problems.problemShown.connect(following.show_problem)
        window.problems.problemChosen.connect(following.go_to_problem)
        window.problems.fixChosen.connect(following.fix)
        window.problems.fixAllChosen.connect(self.checking.fix_all)
        window.problems.aboutWanted.connect(self.checking.about)
        window.problems.muteWanted.connect(self.checking.mute)
        window.details.detailChanged.connect(following.change_detail)
        window.details.placeWanted.connect(following.go_to_line)
        window.preview.lineClicked.connect(following.go_to_clicked)
        window.preview.topLineChanged.connect(following.scroll_editor)
        window.preview.linkActivated.connect(self.showing.open_link)
        window.history.viewRequested.connect(self.reviewing.view_version)
        window.history.restoreRequested.connect(self._restore)
        window.history.nameRequested.connect(self.reviewing.name)
        window.history.compareRequested.connect(self.redlining.compare)
        self._wire_history()

    def _wire_history(self) -> None:
        history, reviewing, listing = self._window.history, self.reviewing, self.listing
        history.moreRequested.connect(listing.more)
        history.searchRequested.connect(listing.search)
        history.searchEnded.connect(listing.stop)
        history.compareBeforeRequested.connect(self.redlining.compare_with_before)
        history.versionMarked.connect(reviewing.prepare)
        history.clauseRestoreRequested.connect(reviewing.restore_clause)
        history.quoteRequested.connect(reviewing.quote)
        self._window.outline.historyRequested.connect(listing.ask_for_clause)

    def _wire_review(self) -> None:
        window = self._window
        window.redline.changeChosen.connect(self.redlining.show_in_editor)
        window.redline.decided.connect(self.deciding.decide)
        window.redline.rejectRequested.connect(self.redlining.reject)
        window.desk.draftChanged.connect(self.redlining.follow_draft)
        window.redline.noticeRequested.connect(lambda: self.late.publishing.make_notice())
        window.redline.exportRequested.connect(lambda: self.late.publishing.export_redline())
        window.redline.closeRequested.connect(self.showing.back_to_writing)
        window.redline.linkActivated.connect(self.showing.open_link)
        window.version.restoreRequested.connect(self._restore)
        window.version.compareRequested.connect(
            lambda version: self.redlining.compare(version, None)
        )
        window.version.clauseRestoreRequested.connect(self.reviewing.restore_clause)
        window.version.quoteRequested.connect(self.reviewing.quote)
        window.version.besideRequested.connect(self.reviewing.view_beside)
        window.version.closeRequested.connect(self.showing.back_to_writing)
        window.version.linkActivated.connect(self.showing.open_link)
        for view in (window.redline, window.version):
            leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), view)
            leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            leave.activated.connect(self.showing.back_to_writing)
        window.places.currentChanged.connect(lambda _index: self.showing.enable())
        self.late.undoChanged.connect(self.showing.enable)

    def _wire_menus(self) -> None:
        deeds = {
            **menu_deeds(self, self._window),
            "save": lambda: self._with_current(self.saving.save),
            "save_copy": lambda: self._with_current(self.saving.save_copy),
            "close": lambda: self._with_current(self._close_document),
        }
        for id in self._window.actions_by_id:
            action = self._window.actions_by_id[id]
            action.triggered.connect(lambda _on=False, do=deeds[id]: do())

    def _with_current(self, deed: object) -> None:
        if (document := self._window.desk.current) is not None and callable(deed):
            deed(document)

    def _show_document(self, document: OpenDocument | None) -> None:
        self._window.folder.show_current(document.path if document else None)
        self.showing.enable()
        self.showing.show_state()
        if document is None and self.opening.folder is None:
            self._window.show_welcome()

    def _keep_draft(self, document: OpenDocument) -> None:
        session = document.session
        if session.dirty:
            self._services.journal.keep(session.path, session.view, session.opened.digest)
        else:
            self._services.journal.forget(session.path)
        self.showing.show_state()

    def _show_saved(self, document: OpenDocument) -> None:
        self.showing.show_state()
        if document is self._window.desk.current:
            self.listing.show(document)
            self.watching.watch(document)

    def _follow_team(self, folder: PolicyFolder) -> None:
        """Tell how a shared folder stands; one that is not shared costs nothing."""
        shared = shared_at(folder.root, self._services.places.team) is not None
        self.late.follow_team(folder, shared=shared)

    def _show_taken(self) -> None:
        """Files came from others: list the policies and the versions anew."""
        self.opening.refresh()
        if (document := self._window.desk.current) is not None:
            self.listing.show(document)
            self.watching.watch(document)

    def _show_line(self, path: Path, line: int) -> None:
        """Show a line of a policy in the editor."""
        if self.opening.open_policy(path) is not None:
            self.following.go_to_line(line)

    def _show_published(self, document: OpenDocument) -> None:
        """The file may have got its dates, and the folder its notices."""
        self.opening.refresh()
        with contextlib.suppress(PolicyEditorError):  # then the next look tells
            opened = open_policy(document.path)
            if not document.session.dirty and opened.digest != document.session.opened.digest:
                self._window.desk.reload(document, opened)
        self.watching.look()
        self._show_saved(document)

    def _close_document(self, document: OpenDocument) -> None:
        def close() -> None:
            self._window.desk.close_document(document)
            self.showing.show_state()

        self.saving.may_close((document,), close)

    def _restore(self, version: Version) -> None:
        """Restore a version; what is unsaved is kept as a version of its own first."""
        document = self._window.desk.current
        if document is not None and document.session.dirty:
            self.saving.save(document, lambda: self.reviewing.restore(version))
        else:
            self.reviewing.restore(version)

    def _open_dropped(self, paths: tuple[Path, ...]) -> None:
        from policyeditor.gui.tasks.importing import is_word_file

        for path in paths:
            if is_word_file(path):
                self.late.importing.review(path)
            else:
                self.opening.open_path(path)
