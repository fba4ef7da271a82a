"""A list to choose from that never widens its window: a long entry is elided where it is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from policyeditor.gui.wording import as_tip


class ElidedChoice(QComboBox):
    """Wide enough for some ``letters``; more room shows more, a hover tells the whole entry."""

    def __init__(self, letters: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.currentTextChanged.connect(lambda text: self.setToolTip(as_tip(text)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box with as much of its entry as there is room for."""
        look = QStyleOptionComboBox()
        self.initStyleOption(look)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, look, part, self)
        end = Qt.TextElideMode.ElideRight
        look.currentText = self.fontMetrics().elidedText(look.currentText, end, room.width() - 2)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, look)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, look)
