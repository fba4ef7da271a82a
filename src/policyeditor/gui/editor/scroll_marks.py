"""Marks in the scroll bar: where in the whole text the found words stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from policyeditor.gui.editor.tints import Stretch
from policyeditor.gui.style.theme import Theme

_THICK = 2


class ScrollMarks(QWidget):
    """Lies over the scroll bar of an editor and lets every click through."""

    def __init__(self, editor: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(editor.verticalScrollBar())
        self._editor = editor
        self._stretches: Sequence[Stretch] = ()
        self._rows: tuple[int, tuple[int, ...]] = (0, ())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        editor.verticalScrollBar().installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._colour = QColor(theme.warning)
        self.update()

    def show_found(self, stretches: Sequence[Stretch]) -> None:
        """Mark where these stand, given as document positions."""
        self._stretches = stretches
        self._rows = (0, ())
        self.setVisible(bool(stretches))
        self._fit()
        self.update()

    def rows(self, height: int) -> tuple[int, ...]:
        """The rows of pixels that bear a mark in a bar of a height; each once, from the top."""
        if self._rows[0] != height:
            document = self._editor.document()
            lines = max(document.blockCount(), 1)
            room = max(height - _THICK, 1)
            found = {
                document.findBlock(start).blockNumber() * room // lines
                for start, _end in self._stretches
            }
            self._rows = (height, tuple(sorted(found)))
        return self._rows[1]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the bar."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks."""
        painter = QPainter(self)
        for row in self.rows(self.height()):
            painter.fillRect(1, row, self.width() - 2, _THICK, self._colour)

    def _fit(self) -> None:
        self.resize(self._editor.verticalScrollBar().size())
