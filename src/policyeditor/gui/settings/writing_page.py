"""What holds while writing and at the start."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from policyeditor.gui.settings.page import SettingsPage
from policyeditor.workspace.settings import Settings


class WritingPage(SettingsPage):
    """``changed`` carries the settings as they now stand."""

    changed = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._reopen = QCheckBox(self.tr("&Open what was open last time"))
        self._reopen.setChecked(settings.reopen)
        self._reopen.toggled.connect(self._take)
        self.form.addRow(self._reopen)
        self.say_first(
            self.tr(
                "What you type is kept as a draft all the time, also when the program ends "
                "unexpectedly. A version is only made when you save."
            )
        )

    def show_settings(self, settings: Settings) -> None:
        """Show other settings."""
        self._settings = settings
        before = self._reopen.blockSignals(True)
        self._reopen.setChecked(settings.reopen)
        self._reopen.blockSignals(before)

    def _take(self) -> None:
        self._settings = self._settings.with_reopen(self._reopen.isChecked())
        self.changed.emit(self._settings)
