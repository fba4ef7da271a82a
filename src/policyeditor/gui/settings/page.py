"""What the pages of the settings share: rows of a word and a field, and small print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.style.theme import STEP


class SettingsPage(QWidget):
    """One group of settings."""

    def __init__(self) -> None:
        super().__init__()
        self.form = QFormLayout()
        self.form.setSpacing(3 * STEP)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 4 * STEP)
        self._down.setSpacing(3 * STEP)
        self._down.addLayout(self.form)
        self._down.addStretch(1)

    def explain(self, words: str) -> None:
        """Small print under the last row."""
        self.form.addRow("", label(words, "muted"))

    def say_first(self, words: str) -> None:
        """A sentence above the rows."""
        self._down.insertWidget(0, label(words, "muted"))


class Choice(QComboBox):
    """One of few, by a value that is kept and words that are shown."""

    def __init__(self, choices: Sequence[tuple[object, str]], now: object) -> None:
        super().__init__()
        for value, words in choices:
            self.addItem(words, value)
        self.show_value(now)

    def show_value(self, value: object) -> None:
        """Choose a value without telling of it."""
        before = self.blockSignals(True)
        self.setCurrentIndex(max(self.findData(value), 0))
        self.blockSignals(before)
