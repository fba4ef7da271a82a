"""Recalling: the published versions, what applied on a day, and the evidence of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from policyeditor.errors import HistoryError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.publish.published_dialog import PublishedDialog
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.history.model import Version
from policyeditor.workspace.evidence_file import write_evidence
from policyeditor.workspace.trust import history_at


class Recalling(QObject):
    """Shows what was published; ``folderWanted`` carries the folder of evidence just written."""

    folderWanted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        show_version: Callable[[Version], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._show_version = show_version

    def start(self) -> None:
        """List the published versions of the policy in front."""
        document = self._window.desk.current
        if document is None:
            return
        path = document.path
        self._services.background.run(
            lambda: _published(path),
            lambda versions: self._open(document, versions),
            lambda error: tell(self._window, error.message),
        )

    def _open(self, document: OpenDocument, versions: tuple[Version, ...]) -> None:
        dialog = PublishedDialog(document.path.name, versions, self._window)

        def show(version: Version) -> None:
            dialog.accept()
            self._show_version(version)

        def show_day(day: date) -> None:
            path = document.path
            self._services.background.run(
                lambda: _in_force(path, day),
                show,
                lambda error: dialog.tell(say(error.message)),
            )

        dialog.versionWanted.connect(show)
        dialog.dayWanted.connect(show_day)
        dialog.evidenceWanted.connect(lambda day: self._ask_file(dialog, document.path, day))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_file(self, dialog: PublishedDialog, path: Path, day: date) -> None:
        start = self._services.settings.now.export_folder or Path.home()
        name = f"{path.stem}-evidence-{day.isoformat()}.zip"
        chosen, _kind = QFileDialog.getSaveFileName(
            dialog, self.tr("Save evidence"), str(start / name), self.tr("ZIP file (*.zip)")
        )
        if not chosen:
            return
        file = Path(chosen)
        dialog.tell(self.tr("Writing the evidence…"), wrong=False)

        def done(_evidence: object) -> None:
            dialog.accept()
            self._window.status.offer(
                self.tr("Evidence written to {file}").format(file=file.name),
                self.tr("Show in folder"),
                lambda: self.folderWanted.emit(file.parent),
            )

        self._services.background.run(
            lambda: write_evidence(path, day, file),
            done,
            lambda error: dialog.tell(say(error.message)),
        )


def _published(path: Path) -> tuple[Version, ...]:
    history = history_at(path.parent)
    return tuple(history.publications.of(path)) if history else ()


def _in_force(path: Path, day: date) -> Version:
    history = history_at(path.parent)
    if history is None:
        raise HistoryError("versions.none", file=path.name)
    return history.publications.in_force(path, day).version
