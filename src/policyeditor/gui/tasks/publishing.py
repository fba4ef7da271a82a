"""Publishing: notices of changes, and files to publish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from policyeditor.errors import NoticeNotOwedError, PolicyEditorError
from policyeditor.export.exporting import REDLINE
from policyeditor.gui.dates import local_day
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.notice_dialog import NoticeDialog
from policyeditor.gui.dialogs.notice_form import (
    NoticeForm,
    NoticeStart,
    make_notice,
    places_for_effects,
)
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.message_bar import Deed
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.exporting import Exporting
from policyeditor.gui.tasks.redlining import Redlining, Review
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.notices.channels import NoticeFile
from policyeditor.notices.notice import NoticeFacts, build_notice
from policyeditor.notices.profile_files import load_profiles
from policyeditor.notices.profiles import earliest_date
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.house import profiles_of
from policyeditor.workspace.noticing import (
    Changed,
    facts_for,
    write_notices,
)

Result = TypeVar("Result")

_TOPIC = "written"


class Publishing(QObject):
    """Makes what goes out: asks, shows, writes."""

    folderWanted = Signal(object)
    noticeWritten = Signal(object)

    def __init__(self, window: MainWindow, services: Services, redlining: Redlining) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._redlining = redlining
        # What was said of each policy's notice, for when it is asked again.
        self._said: dict[Path, NoticeForm] = {}
        self._exporting = Exporting(window, services)
        self._exporting.written.connect(self._show_written)
        window.desk.draftChanged.connect(lambda _document: self._put_away())
        window.desk.currentChanged.connect(lambda _index: self._put_away())
        window.places.currentChanged.connect(lambda _index: self._put_away())
        for action in window.actions_by_id.every():
            action.triggered.connect(lambda _on: self._put_away())

    def close(self) -> None:
        """End an export under way."""
        self._exporting.close()

    def make_notice(self) -> None:
        """Make a notice of the comparison in front, else of what changed since the last version."""
        review = self._in_front()
        if review is None:
            self._redlining.compare_with_last(self._ask_notice)
        else:
            self._ask_notice(review)

    def export(self) -> None:
        """Ask for formats and a folder, and write the draft in front in each."""
        if (document := self._window.desk.current) is not None:
            self._exporting.ask(document, self._in_front())

    def export_redline(self) -> None:
        """Export the redline in front."""
        if (review := self._redlining.review) is not None:
            self._exporting.ask(review.document, review, (f"{REDLINE}-html",))

    def _in_front(self) -> Review | None:
        shown = self._window.places.currentWidget() is self._window.redline
        return self._redlining.review if shown else None

    def _ask_notice(self, review: Review) -> None:
        today = date.today()
        changed = Changed(
            read_policy(review.old_view),
            read_policy(review.new_view),
            review.redlined.comparison,
            local_day(review.old.time),
        )
        root, path = review.document.folder, review.document.path
        try:
            profiles = profiles_of(root)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            profiles = load_profiles()
        facts = facts_for(changed, root, earliest_date(profiles[0], today), today)
        try:
            build_notice(changed.comparison, facts)
        except NoticeNotOwedError as error:
            tell(self._window, error.message)
            return
        except PolicyEditorError:
            pass  # the dialog says what is wrong with a date, and lets it be changed
        effects = places_for_effects(changed.comparison)
        start = NoticeStart(self._with_said(facts, path), today, profiles, effects=effects)
        if (said := self._said.get(path)) is not None:
            start = replace(start, chosen=said.profiles)
        dialog = NoticeDialog(
            start,
            partial(make_notice, changed.comparison, facts, profiles),
            self._window.theme,
            self._window,
        )
        dialog.saveRequested.connect(
            lambda files, _form: self._write_notices(dialog, review.document, files)
        )
        dialog.finished.connect(lambda _code: self._keep_said(path, dialog))
        dialog.open()

    def _with_said(self, facts: NoticeFacts, path: Path) -> NoticeFacts:
        """The facts with what the person said of this policy before, or of another one's sender."""
        settings = self._services.settings.now
        facts = replace(facts, sender=settings.sender, contact=settings.contact)
        said = self._said.get(path)
        if said is None:
            return facts
        return replace(
            facts,
            why=said.why,
            previous_link=said.previous_link,
            choices=said.choices,
            effects=said.effects,
        )

    def _keep_said(self, path: Path, dialog: NoticeDialog) -> None:
        form = self._said[path] = dialog.form()
        keeper = self._services.settings
        keeper.change(keeper.now.with_sender(form.sender, form.contact))
        dialog.deleteLater()

    def _write_notices(
        self, dialog: NoticeDialog, document: OpenDocument, files: tuple[NoticeFile, ...]
    ) -> None:
        start = self._services.settings.now.export_folder or document.path.parent
        chosen = QFileDialog.getExistingDirectory(
            dialog, self.tr("Folder for the notice"), str(start)
        )
        if not chosen:
            return
        folder = Path(chosen)
        self._run(
            lambda: write_notices(files, folder),
            lambda written: self._notice_written(dialog, written, folder),
        )

    def _notice_written(
        self, dialog: NoticeDialog, written: tuple[Path, ...], folder: Path
    ) -> None:
        dialog.accept()
        self._show_written(written, folder)
        self.noticeWritten.emit(folder)

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._services.background.run(work, done, lambda error: tell(self._window, error.message))

    def _show_written(self, written: tuple[Path, ...], folder: Path) -> None:
        one = self.tr("1 file written to {folder}")
        count = one if len(written) == 1 else self.tr("{n} files written to {folder}")
        words = count.format(folder=folder, n=len(written))
        window, document = self._window, self._window.desk.current
        if document is None or window.places.currentWidget() is not window.writing:
            window.status.offer(
                words, self.tr("Show in folder"), lambda: self.folderWanted.emit(folder)
            )
            return
        window.status.say(words)
        show = Deed(self.tr("Sho&w in folder"), lambda: self._show_folder(folder))
        document.bar.say(words, (show,), _TOPIC, sign="check")

    def _show_folder(self, folder: Path) -> None:
        self._put_away()
        self.folderWanted.emit(folder)

    def _put_away(self) -> None:
        """What was written is told until the next thing is done."""
        for document in self._window.desk:
            document.bar.say("", topic=_TOPIC)
