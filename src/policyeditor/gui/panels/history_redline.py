"""A small redline in a few lines: struck words in red, new ones underlined in blue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from policyeditor.comparison.model import Op
from policyeditor.gui.panels.history_words import Run
from policyeditor.gui.style.theme import Theme


def redline_layout(
    runs: Sequence[Run], font: QFont, width: int, lines: int, theme: Theme
) -> QTextLayout:
    """Runs of words laid out in at most so many lines of ``width`` pixels, ready to be drawn."""
    text = "".join(words for _, words in runs)
    layout = QTextLayout(text, font)
    layout.setFormats(_formats(runs, theme))
    height = QFontMetricsF(font).height()
    layout.beginLayout()
    end = 0
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * height))
        end = line.textStart() + line.textLength()
    layout.endLayout()
    if end < len(text) and end > 1:
        return redline_layout(_cut(runs, end - 1), font, width, lines, theme)
    return layout


def _cut(runs: Sequence[Run], length: int) -> list[Run]:
    """The runs up to a length, and a sign that there is more."""
    cut: list[Run] = []
    for op, words in runs:
        if length <= 0:
            break
        cut.append((op, words[:length]))
        length -= len(words)
    op, words = cut[-1]
    return [*cut[:-1], (op, words.rstrip()[:-1].rstrip() + "…")] if len(words) > 1 else cut[:-1]


def _formats(runs: Sequence[Run], theme: Theme) -> list[QTextLayout.FormatRange]:
    """Colour and line of each run that came or went; the rest is drawn in the pen's colour."""
    formats = []
    start = 0
    for op, words in runs:
        if op is not Op.EQUAL:
            format = QTextCharFormat()
            inserted = op is Op.INSERT
            format.setForeground(QColor(theme.inserted if inserted else theme.deleted))
            format.setFontUnderline(inserted)
            format.setFontStrikeOut(not inserted)
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = start, len(words), format
            formats.append(each)
        start += len(words)
    return formats
