"""Text drawn by hand in lists: wrapped to a few lines, the last one elided."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle


def wrapped(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """The text in at most ``lines`` lines of ``width`` pixels; the last is elided if need be."""
    flat = " ".join(text.split())
    if not flat or width <= 0:
        return []
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(flat) <= width:
        return [flat]
    layout = QTextLayout(flat[: 200 * lines], font)
    layout.beginLayout()
    starts: list[tuple[int, int]] = []
    while len(starts) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append((line.textStart(), line.textLength()))
    layout.endLayout()
    shown = [flat[start : start + length].rstrip() for start, length in starts[:-1]]
    rest = flat[starts[-1][0] :]
    return [*shown, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def mirrored(painter: QPainter, row: QRect, rect: QRect) -> QRect:
    """A place in a row, counted from the left, where it is for readers of this direction."""
    return QStyle.visualRect(painter.layoutDirection(), row, rect)


def draw_line(
    painter: QPainter, rect: QRect, text: str, *, right: bool = False, row: QRect | None = None
) -> None:
    """One line of text, elided to its place, in the painter's font and colour.

    With a ``row`` the place is mirrored in it where one reads from the right.
    """
    if row is not None:
        rect = mirrored(painter, row, rect)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)


def bold(font: QFont) -> QFont:
    """The same font, bold."""
    strong = QFont(font)
    strong.setBold(True)
    return strong
