"""Publishing: notices of changes, and files to publish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial, reduce
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from policyeditor.errors import NoticeNotOwedError, PolicyEditorError
from policyeditor.export.exporting import FORMATS
from policyeditor.export.made_files import Exported
from policyeditor.export.redline import Redline
from policyeditor.gui.dates import local_day, moment_words
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.export_dialog import ExportChoice, ExportDialog
from policyeditor.gui.dialogs.notice_dialog import NoticeDialog
from policyeditor.gui.dialogs.notice_form import (
    NoticeForm,
    NoticeStart,
    make_notice,
    places_for_effects,
)
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.redlining import Redlining, Review
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.messages import Message
from policyeditor.notices.channels import NoticeFile
from policyeditor.notices.notice import NoticeFacts, build_notice
from policyeditor.notices.profile_files import load_profiles
from policyeditor.notices.profiles import earliest_date
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.attribution import Since
from policyeditor.workspace.export_job import EXPORT_LIMIT
from policyeditor.workspace.exporting import Source, export_view
from policyeditor.workspace.house import profiles_of
from policyeditor.workspace.noticing import (
    Changed,
    facts_for,
    write_notices,
)

_REDLINE = "redline"
Result = TypeVar("Result")


def _and(first: Message, second: Message) -> Message:
    """Two things to say as one."""
    return Message("export.notes", {"first": first, "second": second})


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
            self._ask_export(document, self._in_front(), ())

    def export_redline(self) -> None:
        """Export the redline in front."""
        if (review := self._redlining.review) is not None:
            self._ask_export(review.document, review, (f"{_REDLINE}-html",))

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

    def _ask_export(
        self, document: OpenDocument, review: Review | None, formats: tuple[str, ...]
    ) -> None:
        settings = self._services.settings.now
        redlines = [] if review else [form.id for form in FORMATS if form.id.startswith(_REDLINE)]
        why_not = dict.fromkeys(redlines, self.tr("Compare two versions first."))
        dialog = ExportDialog(
            FORMATS,
            settings.export_folder or document.folder.parent,
            formats or settings.export_formats,
            unavailable=why_not,
            parent=self._window,
        )
        dialog.exec()
        if (choice := dialog.choice()) is None:
            return
        keeper = self._services.settings
        keeper.change(keeper.now.with_export(choice.folder, choice.formats))
        self._export(document, review, choice)

    def _export(self, document: OpenDocument, review: Review | None, choice: ExportChoice) -> None:
        session = document.session
        view = review.new_view if review else session.view
        redline = None
        if review is not None:
            new_name = moment_words(review.new.time) if review.new else self.tr("the draft")
            redline = Redline(review.redlined.html, moment_words(review.old.time), new_name)
        try:
            data = session.opened.text.with_view(view).to_bytes()
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        version = review.new if review else None
        name = (version.name or moment_words(version.time)) if version else ""
        source = Source(
            document.path, document.folder, view, data, name, version.time if version else None,
            version.id if version else "", self._since(document, review),
        )  # fmt: skip
        self._run(
            lambda: self._services.jobs.run_within(
                EXPORT_LIMIT, export_view, source, redline, choice.formats, choice.folder
            ),
            lambda exported: self._exported(exported, choice.folder),
        )

    def _since(self, document: OpenDocument, review: Review | None) -> Since | None:
        """The older version of the redline in front."""
        if review is None:
            return None
        text = document.session.opened.text.with_view(review.old_view)
        return Since(text, review.old, review.new)

    def _exported(self, exported: Exported, folder: Path) -> None:
        self._show_written(exported.paths, folder)
        if exported.notes:
            tell(self._window, reduce(_and, exported.notes))

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._services.background.run(work, done, lambda error: tell(self._window, error.message))

    def _show_written(self, written: tuple[Path, ...], folder: Path) -> None:
        one = self.tr("1 file written to {folder}")
        count = one if len(written) == 1 else self.tr("{n} files written to {folder}")
        self._window.status.offer(
            count.format(folder=folder, n=len(written)),
            self.tr("Show in folder"),
            lambda: self.folderWanted.emit(folder),
        )
