"""Exports from the window: asked for, previewed, made in a process of their own, stopped."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from policyeditor.errors import PolicyEditorError
from policyeditor.export.exporting import FORMATS, file_names, write_made
from policyeditor.export.made_files import Exported, MadeFile
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.export_choice import ExportChoice, ExportStart
from policyeditor.gui.dialogs.export_dialog import ExportDialog
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.redlining import Review
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.history.model import Version
from policyeditor.messages import Message
from policyeditor.policy.front_matter import read_front_matter
from policyeditor.policy.text import PolicyText
from policyeditor.workspace.export_steps import Order, Stop, made_in_steps
from policyeditor.workspace.presets import Preset
from policyeditor.workspace.versions import list_versions, published_versions
from policyeditor.workspace.worker.jobs import Jobs

#: How many versions there are to choose from.
_MOST_VERSIONS = 300


def _and(first: Message, second: Message) -> Message:
    """Two things to say as one."""
    return Message("export.notes", {"first": first, "second": second})


class Exporting(QObject):
    """Opens the export dialog for a policy and does what it asks for."""

    written = Signal(tuple, object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._running: Run | None = None

    def ask(
        self, document: OpenDocument, review: Review | None, formats: tuple[str, ...] = ()
    ) -> None:
        """Ask what of a policy is exported; a review is what redlines begin with."""
        path = document.path

        def versions() -> tuple[tuple[Version, ...], Version | None]:
            try:
                published = published_versions(path)
                return list_versions(path, limit=_MOST_VERSIONS), next(iter(published), None)
            except PolicyEditorError:
                return (), None  # there is the draft all the same

        def show(found: tuple[tuple[Version, ...], Version | None]) -> None:
            if document is self._window.desk.current:
                self._show(document, review, formats, *found)

        self._services.background.run(
            versions, show, lambda error: tell(self._window, error.message)
        )

    def close(self) -> None:
        """End what is under way; nothing of it is written."""
        if self._running is not None:
            self._running.close()

    def _show(
        self,
        document: OpenDocument,
        review: Review | None,
        formats: tuple[str, ...],
        versions: tuple[Version, ...],
        published: Version | None,
    ) -> None:
        settings = self._services.settings.now
        try:
            draft = document.session.opened.text.with_view(document.session.view)
            draft.to_bytes()
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        front = read_front_matter(draft.view)

        def names(ids: Sequence[str]) -> list[str]:
            return file_names(front, document.path, ids)

        start = ExportStart(
            names,
            formats or settings.export_formats,
            settings.export_folder_of(document.folder) or document.folder.parent,
            versions,
            review.new if review else None,
            review.old if review else published,
            settings.presets,
        )
        dialog = ExportDialog(start, self._window.theme, parent=self._window)
        run = self._running = Run(dialog, document, draft, self._services)
        run.written.connect(lambda exported, folder: self._written(exported, folder))
        dialog.finished.connect(run.close)
        dialog.open()

    def _written(self, exported: Exported, folder: Path) -> None:
        self.written.emit(exported.paths, folder)
        if exported.notes:
            tell(self._window, reduce(_and, exported.notes))


class Run(QObject):
    """One dialog's work: previews and the export, each in a process that can be ended."""

    written = Signal(object, object)
    _stepped = Signal(int, int, str)

    def __init__(
        self, dialog: ExportDialog, document: OpenDocument, draft: PolicyText, services: Services
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._document = document
        self._draft = draft
        self._services = services
        self._closed = False
        self._stop: Stop | None = None
        # For previews: one is made at a time, and the latest that was asked for is made next.
        self._preview_jobs = Jobs()
        self._preview_stop = Stop(self._preview_jobs)
        self._busy = False
        self._next: tuple[str, ExportChoice] | None = None
        dialog.exportWanted.connect(self._export)
        dialog.previewWanted.connect(self._preview)
        dialog.stopWanted.connect(self._stop_now)
        dialog.presetsChanged.connect(self._keep_presets)
        self._stepped.connect(self._show_step)

    def close(self) -> None:
        """End everything; nothing more is written."""
        self._closed = True
        self._preview_stop.now()
        self._stop_now()

    def _order(self, choice: ExportChoice) -> Order:
        return Order(
            self._document.path,
            self._document.folder,
            self._draft,
            choice.formats,
            choice.version,
            choice.older,
            self.tr("the draft"),
        )

    def _export(self, choice: ExportChoice) -> None:
        keeper = self._services.settings
        keeper.change(keeper.now.with_export(choice.folder, choice.formats, self._document.folder))
        order, count = self._order(choice), len(choice.formats)
        jobs = Jobs()
        stop = self._stop = Stop(jobs)
        self._dialog.begin()

        def work() -> Exported:
            try:
                files = made_in_steps(
                    order, jobs, stop, lambda made, form: self._stepped.emit(made, count, form)
                )
                return write_made(files, choice.folder, order.path)
            finally:
                jobs.close()

        self._services.background.run(
            work, lambda exported: self._done(exported, choice.folder), self._failed
        )

    def _done(self, exported: Exported, folder: Path) -> None:
        self._stop = None
        if self._closed:
            return
        self.written.emit(exported, folder)
        self._dialog.end()
        self._dialog.accept()

    def _failed(self, error: PolicyEditorError) -> None:
        self._stop = None
        if not self._closed:
            self._dialog.end(say(error.message))

    def _stop_now(self) -> None:
        if self._stop is not None:
            self._stop.now()

    def _show_step(self, made: int, count: int, form: str) -> None:
        titles = {known.id: say(known.title) for known in FORMATS}
        if self._dialog.running:
            words = self.tr("{n} of {count}: {format}…")
            told = words.format(n=min(made + 1, count), count=count, format=titles.get(form, ""))
            self._dialog.show_step(made, count, told)

    def _preview(self, form: str, choice: ExportChoice) -> None:
        self._next = (form, choice)
        if not self._busy:
            self._preview_next()

    def _preview_next(self) -> None:
        if self._next is None or self._closed:
            return
        (form, choice), self._next = self._next, None
        self._busy = True
        order = self._order(choice)
        jobs, stop = self._preview_jobs, self._preview_stop
        self._services.background.run(
            lambda: made_in_steps(order, jobs, stop, lambda _made, _form: None),
            lambda files: self._previewed(form, files),
            lambda error: self._not_previewed(form, error),
        )

    def _previewed(self, form: str, files: tuple[MadeFile, ...]) -> None:
        self._busy = False
        if self._closed:
            return
        if self._next is None:
            self._dialog.preview.show_file(form, files[0].data)
        self._preview_next()

    def _not_previewed(self, form: str, error: PolicyEditorError) -> None:
        self._busy = False
        if self._closed:
            return
        if form == self._dialog.preview.form:
            self._dialog.preview.say(say(error.message))
        self._preview_next()

    def _keep_presets(self, presets: tuple[object, ...]) -> None:
        keeper = self._services.settings
        kept = tuple(each for each in presets if isinstance(each, Preset))
        keeper.change(keeper.now.with_presets(kept))
