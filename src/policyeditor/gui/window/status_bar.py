"""The status line's bar: a word in passing that is too long for its room ends in an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizeGrip, QStatusBar, QToolTip, QWidget

from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import as_tip


class StatusBar(QStatusBar):
    """Draws its message itself: Qt's own cuts a long one off where the labels begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messageChanged.connect(lambda _text: self.update())

    @property
    def shown(self) -> str:
        """The message as far as there is room for it."""
        mode, width = Qt.TextElideMode.ElideRight, self._room().width()
        return self.fontMetrics().elidedText(self.currentMessage(), mode, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the message beside the labels."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self._room(), int(side | Qt.TextFlag.TextSingleLine), self.shown)

    def event(self, event: QEvent) -> bool:
        """Tell all of a message that is shown in part."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            whole = self.currentMessage()
            if whole != self.shown and self._room().contains(event.pos()):
                QToolTip.showText(event.globalPos(), as_tip(whole), self)
                return True
        return super().event(event)

    def _room(self) -> QRect:
        """The place of the message: from the edge to the first of the labels."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        labels = [
            each.geometry()
            for each in self.findChildren(QWidget, options=direct)
            if each.isVisible() and not isinstance(each, QSizeGrip)
        ]
        room = self.rect().adjusted(STEP, 0, -STEP, 0)
        if self.isRightToLeft():
            room.setLeft(max((label.right() for label in labels), default=room.left()) + 2 * STEP)
        else:
            room.setRight(min((label.left() for label in labels), default=room.right()) - 2 * STEP)
        return room
