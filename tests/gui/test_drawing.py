"""Text wrapped to a few lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from policyeditor.gui.drawing import mirrored, wrapped

pytestmark = pytest.mark.gui


@pytest.mark.usefixtures("qapp")
def test_short_text_is_one_line_and_blank_text_none() -> None:
    assert wrapped("  5(A):  reworded ", QApplication.font(), 500, 2) == ["5(A): reworded"]
    assert wrapped(" \n", QApplication.font(), 500, 2) == []


@pytest.mark.usefixtures("qapp")
def test_long_text_fills_the_lines_and_ends_elided() -> None:
    font = QFont(QApplication.font())
    lines = wrapped("retention of records " * 30, font, 200, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 200 for line in lines)
    assert "".join(lines).startswith("retention of records")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("direction", "left"),
    [(Qt.LayoutDirection.LeftToRight, 10), (Qt.LayoutDirection.RightToLeft, 70)],
)
def test_a_place_in_a_row_is_counted_from_where_one_begins_to_read(
    direction: Qt.LayoutDirection, left: int
) -> None:
    page = QPixmap(100, 20)
    painter = QPainter(page)
    painter.setLayoutDirection(direction)
    place = mirrored(painter, QRect(0, 0, 100, 20), QRect(10, 0, 20, 20))
    painter.end()
    assert (place.left(), place.width()) == (left, 20)
