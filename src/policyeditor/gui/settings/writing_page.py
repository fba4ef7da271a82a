"""What holds while writing and at the start."""

from __future__ import annotations

from dataclasses import replace

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
        self._folds = QCheckBox(self.tr("&Fold the document details at the top of the text"))
        self._folds.setChecked(settings.folds)
        self._folds.toggled.connect(self._take)
        self.form.addRow(self._folds)
        self._spelling = QCheckBox(self.tr("Check &spelling while writing"))
        self._spelling.setChecked(settings.spelling)
        self._spelling.toggled.connect(self._take)
        self.form.addRow(self._spelling)
        self.say_first(
            self.tr(
                "What you type is kept as a draft all the time, also when the program ends "
                "unexpectedly. A version is only made when you save."
            )
        )

    def show_settings(self, settings: Settings) -> None:
        """Show other settings."""
        self._settings = settings
        for box, checked in (
            (self._reopen, settings.reopen),
            (self._folds, settings.folds),
            (self._spelling, settings.spelling),
        ):
            before = box.blockSignals(True)
            box.setChecked(checked)
            box.blockSignals(before)

    def _take(self) -> None:
        self._settings = replace(
            self._settings,
            reopen=self._reopen.isChecked(),
            folds=self._folds.isChecked(),
            spelling=self._spelling.isChecked(),
        )
        self.changed.emit(self._settings)
