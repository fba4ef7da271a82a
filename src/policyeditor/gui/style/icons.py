"""The icons: one family of line drawings, coloured by the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from policyeditor.gui.style.theme import Theme
from policyeditor.resources import resource_text


def icon(name: str, theme: Theme, colour: str = "") -> QIcon:
    """An icon of ``resources/icons`` in a colour of the theme (its text colour by default)."""
    return QIcon(_LineDrawing(name, colour or theme.text, theme.border))


class _LineDrawing(QIconEngine):
    """Draws an icon when and as large as it is shown: most are not shown at the start."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._disabled = disabled
        self._drawings: dict[str, QSvgRenderer] = {}

    def clone(self) -> QIconEngine:
        """The same drawing for a copy of the icon."""
        return _LineDrawing(self._name, self._colour, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw into a rectangle."""
        tint = self._disabled if mode is QIcon.Mode.Disabled else self._colour
        if tint not in self._drawings:
            source = resource_text("icons", f"{self._name}.svg").replace("currentColor", tint)
            self._drawings[tint] = QSvgRenderer(QByteArray(source.encode()))
        self._drawings[tint].render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing as a picture; ``size`` is in device pixels."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture
