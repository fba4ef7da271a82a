"""Opening folders and policies, and making new ones."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.new_folder_dialog import NewFolderDialog
from policyeditor.gui.dialogs.new_policy_dialog import NewPolicyDialog
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.creating import create_folder, create_policy
from policyeditor.workspace.families import families_of
from policyeditor.workspace.folder import (
    PolicyFolder,
    first_policy,
    is_folder,
    languages_of,
    read_folder,
)
from policyeditor.workspace.roots import policy_root, root_of
from policyeditor.workspace.session import open_policy


class Opening(QObject):
    """Knows the open folder; puts policies on the desk."""

    folderOpened = Signal(object)
    recentChanged = Signal()
    sampleOpened = Signal()

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._folder: PolicyFolder | None = None

    @property
    def folder(self) -> PolicyFolder | None:
        """The folder that is open."""
        return self._folder

    def choose_folder(self) -> None:
        """Ask for a policy folder and open it."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open policy folder"), str(self._start())
        )
        if chosen:
            self.open_folder(Path(chosen))

    def choose_policy(self) -> None:
        """Ask for a policy file and open it."""
        chosen, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open policy"),
            str(self._start()),
            self.tr("Policies (*.md *.markdown);;All files (*)"),
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> bool:
        """Open a folder, or a policy with the folder it stands in; tells whether that worked."""
        if is_folder(path):
            return self.open_folder(path)
        return self.open_policy(path) is not None

    def open_folder(self, root: Path) -> bool:
        """Open a policy folder and show its first policy where none is open."""
        try:
            folder = read_folder(root.absolute())
        except PolicyEditorError as error:
            self._forget(root)
            tell(self._window, error.message)
            return False
        self._show_folder(folder)
        first = first_policy(folder)
        current = self._window.desk.current
        if first is not None and (current is None or current.folder != folder.root):
            self.open_policy(first)
        return True

    def show_folder(self, root: Path) -> bool:
        """Show a policy folder without opening any of its policies; tells whether that worked."""
        try:
            self._show_folder(read_folder(root))
        except PolicyEditorError:
            return False
        return True

    def open_policy(self, path: Path) -> OpenDocument | None:
        """Bring a policy to the front, opening it where it is not open yet."""
        path = path.absolute()
        desk = self._window.desk
        if document := desk.document_of(path):
            self._window.show_place(self._window.writing)
            desk.setCurrentWidget(document.page)
            document.editor.setFocus()
            self._show_folder_of(path)
            return document
        try:
            opened = open_policy(path)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return None
        self._show_folder_of(path)
        root = root_of(path, self._folder.root if self._folder else None)
        self._window.show_place(self._window.writing)
        return desk.open(opened, root)

    def new_folder(self) -> None:
        """Ask where a new policy folder shall be, make and open it."""
        dialog = NewFolderDialog(self._documents(), parent=self._window)
        dialog.exec()
        if (choice := dialog.choice()) is not None:
            self._make_folder(choice.path, sample=choice.sample)

    def open_sample(self) -> None:
        """Open the sample, making it in the person's documents the first time."""
        folder = self._documents() / self.tr("Policy Editor sample")
        if is_folder(folder) and any(folder.iterdir()):
            if self.open_folder(folder):
                self.sampleOpened.emit()
        else:
            self._make_folder(folder, sample=True)

    def new_policy(self) -> None:
        """Ask for a title and language, make the policy and open it."""
        if self._folder is None:
            return
        dialog = NewPolicyDialog(languages_of(self._folder), self._window)
        dialog.exec()
        if (choice := dialog.choice()) is None:
            return
        try:
            path = create_policy(self._folder.root, choice.title, choice.lang)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self.refresh()
        self.open_policy(path)

    def refresh(self) -> None:
        """Read the folder again: policies may have come or gone."""
        if self._folder is not None:
            try:
                self._folder = read_folder(self._folder.root)
            except PolicyEditorError as error:
                tell(self._window, error.message)
                return
            self._window.folder.show_folder(self._folder)
            self._look_for_families(self._folder)
            current = self._window.desk.current
            self._window.folder.show_current(current.path if current else None)

    def forget_recent(self, folder: Path) -> None:
        """Take a folder off the list of recent ones."""
        self._forget(folder)

    def show_in_system(self, path: Path) -> None:
        """Show a file's folder in the system's file manager."""
        folder = path if path.is_dir() else path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def open_in_system(self, file: Path) -> None:
        """Open a file that the program wrote with the system's program for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def _make_folder(self, folder: Path, *, sample: bool) -> None:
        try:
            create_folder(folder, sample=sample)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        if self.open_folder(folder) and sample:
            self.sampleOpened.emit()

    def _show_folder_of(self, path: Path) -> None:
        """Show the folder of a policy where it lies outside the one that is open."""
        if self._folder is None or not path.is_relative_to(self._folder.root):
            try:
                folder = read_folder(policy_root(path))
            except PolicyEditorError as error:
                # A policy can be read in a folder whose other files cannot even be listed.
                tell(self._window, error.message)
                folder = PolicyFolder(path.parent, (path,))
            self._show_folder(folder)

    def _show_folder(self, folder: PolicyFolder) -> None:
        self._folder = folder
        keeper = self._services.settings
        keeper.change(keeper.now.with_recent(folder.root))
        self.recentChanged.emit()
        self._window.folder.show_folder(folder)
        self._look_for_families(folder)
        self._window.show_place(self._window.writing)
        self.folderOpened.emit(folder)

    def _look_for_families(self, folder: PolicyFolder) -> None:
        """Show policies with their translations together, once it is known which these are."""
        panel = self._window.folder
        self._services.background.run(
            lambda: families_of(folder),
            lambda families: panel.show_families(folder, families),
            lambda _error: None,  # the policies stand there one by one
        )

    def _forget(self, folder: Path) -> None:
        keeper = self._services.settings
        keeper.change(keeper.now.without_recent(folder))
        self.recentChanged.emit()

    def _start(self) -> Path:
        return self._folder.root if self._folder else self._documents()

    @staticmethod
    def _documents() -> Path:
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(os.fspath(QStandardPaths.writableLocation(kind)) or Path.home())
