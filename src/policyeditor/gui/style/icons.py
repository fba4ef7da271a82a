"""The icons: one family of line drawings, coloured by the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from policyeditor.gui.style.theme import Theme
from policyeditor.resources import resource_text

_SIZES = (16, 20, 24, 32, 48)


def icon(name: str, theme: Theme, colour: str = "") -> QIcon:
    """An icon of ``resources/icons`` in a colour of the theme (its text colour by default)."""
    drawing = resource_text("icons", f"{name}.svg")
    result = QIcon()
    for mode, tint in (
        (QIcon.Mode.Normal, colour or theme.text),
        (QIcon.Mode.Disabled, theme.border),
    ):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", tint).encode()))
        for size in _SIZES:
            result.addPixmap(_draw(renderer, size), mode)
    return result


def _draw(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
