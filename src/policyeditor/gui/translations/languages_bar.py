"""The two languages of a policy that are looked at, chosen from all it has."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from policyeditor.gui.panels.language_combo import short_language_name
from policyeditor.gui.style.theme import STEP
from policyeditor.workspace.families import FamilyMember


class LanguagesBar(QWidget):
    """``pairChosen`` carries the paths of the source and of the translation."""

    pairChosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = self._combo(self.tr("Source language"))
        self._target = self._combo(self.tr("Language of the translation"))
        arrow = QLabel("←" if self.isRightToLeft() else "→")
        arrow.setAccessibleName(self.tr("translated into"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(STEP)
        for part in (self._source, arrow, self._target):
            across.addWidget(part)

    def show_family(
        self, members: Sequence[FamilyMember], source: FamilyMember, target: FamilyMember
    ) -> None:
        """Offer the languages of a policy, two of them chosen."""
        for box, chosen in ((self._source, source), (self._target, target)):
            with QSignalBlocker(box):
                box.clear()
                for member in members:
                    box.addItem(short_language_name(member.lang), member.path)
                box.setCurrentIndex(max(box.findData(chosen.path), 0))

    def _combo(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(lambda _row: self._choose())
        return box

    def _choose(self) -> None:
        source, target = self._source.currentData(), self._target.currentData()
        if isinstance(source, Path) and isinstance(target, Path):
            self.pairChosen.emit(source, target)
