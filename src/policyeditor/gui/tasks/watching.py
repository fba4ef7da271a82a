"""Watching the files on the desk: what other programs change is noticed and never overwritten."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.session import open_policy


class Watching(QObject):
    """Reads a file again where its draft has nothing unsaved, and says so where it has."""

    def __init__(self, window: MainWindow, saving: Saving) -> None:
        super().__init__(window)
        self._window = window
        self._saving = saving
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _path: self.look())

    def watch(self, document: OpenDocument | None) -> None:
        """Watch the policy in front (and whatever changed while it was not)."""
        if watched := self._watcher.files():
            self._watcher.removePaths(watched)
        if document is not None and document.path.exists():
            self._watcher.addPath(str(document.path))
        self.look()

    def look(self) -> None:
        """Compare the policy in front with its file."""
        document = self._window.desk.current
        if document is None or self._saving.busy(document):
            return
        try:
            opened = open_policy(document.path)
        except PolicyEditorError:
            self._window.status.say(
                self.tr(
                    "“{name}” is gone from its folder. Your text is still here: save it again."
                ).format(name=document.path.name)
            )
            return
        if opened.digest == document.session.opened.digest:
            return
        if document.session.dirty:
            self._window.status.say(
                self.tr(
                    "“{name}” was changed by another program. Saving will ask you which to keep."
                ).format(name=document.path.name)
            )
            return
        self._window.desk.reload(document, opened)
        self._window.status.say(
            self.tr("“{name}” was changed by another program and read again.").format(
                name=document.path.name
            )
        )
