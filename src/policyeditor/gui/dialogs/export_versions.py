"""Which text is exported, and with which earlier one redlines compare it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from policyeditor.gui.dates import day_words
from policyeditor.gui.dialogs.compare_dialog import version_words
from policyeditor.gui.dialogs.export_choice import ExportStart
from policyeditor.gui.elided_choice import ElidedChoice
from policyeditor.gui.style.theme import STEP
from policyeditor.history.model import Version


class VersionFields(QWidget):
    """Two lists of versions."""

    changed = Signal()

    def __init__(self, start: ExportStart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._list("export_version", start, self.tr("The draft"), start.version)
        none = self.tr("Nothing: no redline")
        self._older = self._list("export_older", start, none, start.older)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(3 * STEP)
        form.setVerticalSpacing(2 * STEP)
        form.addRow(self.tr("Text"), self._text)
        form.addRow(self.tr("Compared with"), self._older)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    @property
    def version(self) -> Version | None:
        """The version that is exported; None for the draft."""
        data = self._text.currentData()
        return data if isinstance(data, Version) else None

    @property
    def older(self) -> Version | None:
        """The version that redlines compare with; None where there is to be none."""
        data = self._older.currentData()
        return data if isinstance(data, Version) else None

    def _list(
        self, name: str, start: ExportStart, first: str, chosen: Version | None
    ) -> ElidedChoice:
        made = ElidedChoice()
        made.setObjectName(name)
        made.addItem(first, None)
        known = start.versions
        if chosen is not None and all(each.id != chosen.id for each in known):
            known = (chosen, *known)
        for version in known:
            words = version_words(version)
            if version.published is not None:
                day = day_words(version.published.effective)
                words = self.tr("In force from {day} · {words}").format(day=day, words=words)
            made.addItem(words, version)
            if chosen is not None and version.id == chosen.id:
                made.setCurrentIndex(made.count() - 1)
        made.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return made
