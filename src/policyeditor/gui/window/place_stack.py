"""The places in the middle of the window, one of which is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from policyeditor.gui.style.theme import STEP

#: Room in which text and preview can stand side by side.
_LEAST = QSize(100 * STEP, 60 * STEP)


class PlaceStack(QStackedWidget):
    """Asks for the room that the place in front needs: Qt's own asks for that of the widest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _index: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """As wide as the place in front must be, and so low that a small window need not grow."""
        place = self.currentWidget()
        wide = place.minimumSizeHint().width() if place else 0
        return QSize(max(wide, _LEAST.width()), _LEAST.height())
