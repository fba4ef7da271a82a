"""Text wrapped to a few lines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from policyeditor.gui.drawing import wrapped

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
