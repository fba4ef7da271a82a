"""How the window looks, and the settings: each change holds at once and is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.style.theme import ask_for_scheme, chosen_theme
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.showing import Showing
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.look import Look
from policyeditor.workspace.settings import Settings


class Looking(QObject):
    """Gives the window its theme and the text its letters; opens the settings."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        opening: Opening,
        showing: Showing,
        read_again: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = services.settings
        self._opening = opening
        self._showing = showing
        self._read_again = read_again
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self._show_theme())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _now: self._show_theme())
        window.desk.set_look(self._settings.now.look)
        window.desk.set_folds(self._settings.now.folds)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each of these entries does, by its id."""
        return {"settings": self.open_settings, "fold": self._fold}

    def _fold(self) -> None:
        """Fold the document details of the policy in front, or show them."""
        if (document := self._window.desk.current) is not None:
            document.editor.fold.toggle()

    def open_settings(self) -> None:
        """Show the settings; each change holds at once."""
        from policyeditor.gui.settings.settings_dialog import SettingsDialog  # seldom wanted

        folder = self._opening.folder
        root = folder.root if folder is not None else None
        dialog = SettingsDialog(self._settings.now, root, self._window)
        dialog.changed.connect(self.apply)
        dialog.folderChanged.connect(self._read_again)
        dialog.failed.connect(lambda error: tell(dialog, error.message))
        dialog.exec()
        dialog.deleteLater()

    def apply(self, settings: Settings) -> None:
        """Take settings over and keep them."""
        before = self._settings.now
        self._settings.change(replace(settings, spelling=before.spelling))
        if settings.spelling != before.spelling:
            self._window.actions_by_id["spelling"].trigger()  # keeps it and marks the words
        self._window.desk.set_folds(settings.folds)
        if settings.look != before.look:
            self._show_theme()
            self._window.desk.set_look(settings.look)

    def take_look(self, look: Look) -> None:
        """Take one look over; what waits for the next start is told of."""
        language = self._settings.now.look.language
        self.apply(replace(self._settings.now, look=look))
        if look.language != language:
            words = QCoreApplication.translate(
                "AppearancePage", "Another language is used from the next start on."
            )
            self._window.status.say(words)

    def _show_theme(self) -> None:
        ask_for_scheme(self._settings.now.look.theme)
        theme = chosen_theme(self._settings.now.look.theme)
        if theme != self._window.theme:
            self._showing.set_theme(theme)
