"""The settings: appearance, writing, the folder, the person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QTabWidget, QWidget

from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.gui.settings.appearance_page import AppearancePage
from policyeditor.gui.settings.folder_page import FolderPage
from policyeditor.gui.settings.person_page import PersonPage
from policyeditor.gui.settings.writing_page import WritingPage
from policyeditor.gui.style.theme import STEP
from policyeditor.history.model import Author
from policyeditor.workspace.look import Look
from policyeditor.workspace.settings import Settings


class SettingsDialog(Dialog):
    """``changed`` carries the person's settings, ``folderChanged`` tells that the folder's changed.

    ``failed`` carries the error where the folder's could not be written.
    """

    changed = Signal(object)
    folderChanged = Signal()
    failed = Signal(object)

    def __init__(
        self, settings: Settings, root: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Settings"), "", self.tr("Changes take effect at once."), parent)
        self._settings = settings
        self._appearance = AppearancePage(settings.look)
        self._writing = WritingPage(settings)
        self._folder = FolderPage(root)
        self._person = PersonPage(settings.author)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Settings"))
        self._tabs.addTab(self._appearance, self.tr("Appearance"))
        self._tabs.addTab(self._writing, self.tr("Writing"))
        self._tabs.addTab(self._folder, self.tr("This folder"))
        self._tabs.addTab(self._person, self.tr("You"))
        self.content.addWidget(self._tabs)
        self._appearance.changed.connect(self._take_look)
        self._writing.changed.connect(self._take)
        self._person.changed.connect(self._take_author)
        self._folder.changed.connect(self.folderChanged)
        self._folder.failed.connect(self.failed)
        restore = self.add_button(
            self.tr("Restore defaults"), QDialogButtonBox.ButtonRole.ResetRole
        )
        restore.setToolTip(self.tr("Appearance and writing as they were at first"))
        restore.clicked.connect(self._restore)
        close = self.add_button(
            self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        close.clicked.connect(self.accept)
        self.resize(130 * STEP, 110 * STEP)
        self._tabs.tabBar().setFocus()

    @property
    def settings(self) -> Settings:
        """The person's settings as they now stand."""
        return self._settings

    def _take_look(self, look: Look) -> None:
        self._take(self._settings.with_look(look))

    def _take_author(self, author: Author) -> None:
        self._take(self._settings.with_author(author))

    def _take(self, settings: Settings) -> None:
        self._settings = settings
        self._writing.show_settings(settings)
        self.changed.emit(settings)

    def _restore(self) -> None:
        """Give appearance and writing their first values; name and folder are the person's own."""
        usual = Settings()
        self._appearance.show_look(usual.look)
        self._take(
            replace(
                self._settings,
                look=usual.look,
                reopen=usual.reopen,
                folds=usual.folds,
                spelling=usual.spelling,
            )
        )
