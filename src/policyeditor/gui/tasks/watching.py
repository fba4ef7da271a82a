"""Watching the files on the desk: what other programs change is noticed and never overwritten."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.session import open_policy

#: Milliseconds of quiet after a change: many programs save in more than one step.
_QUIET = 100


class Watching(QObject):
    """Reads a file again where its draft has nothing unsaved, and says so where it has."""

    def __init__(self, window: MainWindow, saving: Saving) -> None:
        super().__init__(window)
        self._window = window
        self._saving = saving
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(lambda: self.watch(self._window.desk.current))
        self._watcher.fileChanged.connect(lambda _path: self._quiet.start())
        self._watcher.directoryChanged.connect(lambda _path: self._quiet.start())

    def watch(self, document: OpenDocument | None) -> None:
        """Watch the policy in front (and see what changed while it was not).

        Its folder is watched too: a file that is replaced, or comes back, is another one.
        """
        wanted = {str(document.path), str(document.path.parent)} if document else set[str]()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
        self.look()

    def look(self) -> None:
        """Compare the policy in front with its file."""
        document = self._window.desk.current
        if document is None or self._saving.busy(document):
            return
        try:
            opened = open_policy(document.path)
        except PolicyEditorError:
            document.bar.say(
                self.tr(
                    "“{name}” is gone from its folder. Your text is still here: save it again."
                ).format(name=document.path.name)
            )
            return
        if opened.digest == document.session.opened.digest:
            document.bar.say("")
            return
        if document.session.dirty:
            document.bar.say(
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
