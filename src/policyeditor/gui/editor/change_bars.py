"""The bars beside changed clauses: colour, pattern and sign tell how much a change matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygon

from policyeditor.comparison.model import ChangeKind, Significance
from policyeditor.gui.editor.change_marks import ChangeMarks
from policyeditor.gui.judgement import (
    kind_word,
    significance_colour,
    significance_icon,
    significance_word,
)
from policyeditor.gui.style.theme import Theme

if TYPE_CHECKING:  # the history behind it is not needed for the first painted text
    from policyeditor.workspace.marking import ChangedLines

_WIDE, _THIN, _GAP, _SIGN = 3, 2, 2, 11
#: The room that signs and bars take beside the numbers, in pixels.
BARS_WIDTH = _SIGN + _GAP + _WIDE + 1 + _THIN + _GAP

_SAME_WORDS = (ChangeKind.ADDED, ChangeKind.MOVED, ChangeKind.RENUMBERED, ChangeKind.FORMATTING)
_PATTERNS = {
    Significance.SIGNIFICANT: Qt.PenStyle.SolidLine,
    Significance.REVIEW: Qt.PenStyle.DashLine,
    Significance.EDITORIAL: Qt.PenStyle.DotLine,
}


class ChangeBars:
    """Paints the bars of the lines in sight.

    A wide bar tells of changes since the last version, a thin one since the last one with a name.
    """

    def __init__(self, theme: Theme) -> None:
        self._since_last = ChangeMarks()
        self._since_named = ChangeMarks()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._signs = {kind: significance_icon(kind, theme) for kind in Significance}

    def show(self, since_last: ChangeMarks, since_named: ChangeMarks) -> None:
        """Show other changes."""
        self._since_last, self._since_named = since_last, since_named

    def move(self, below: int, lines: int) -> None:
        """Take the bars along with their lines."""
        self._since_last.move(below, lines)
        self._since_named.move(below, lines)

    def paint(self, painter: QPainter, line: int, place: QRect, row: int) -> None:
        """Paint the bars of one line into its strip; ``row`` is the height of its first row."""
        left = place.left() + _SIGN + _GAP
        for marks, width in ((self._since_last, _WIDE), (self._since_named, _THIN)):
            found = marks.at(line)
            standing = [change for change in found if not change.gone]
            if standing:
                self._bar(painter, standing[0], QRect(left, place.top(), width, place.height()))
            gone = [change for change in found if change.gone]
            if gone:
                at_top = line == 1 and gone[0].first == 0
                self._notch(painter, gone[0], left, place.top() if at_top else place.bottom())
            begun = [change for change in found if change.first == line or change.gone]
            if begun and marks is self._since_last:
                top = place.top() + (row - _SIGN) // 2
                sign = self._signs[begun[0].significance]
                sign.paint(painter, QRect(place.left(), top, _SIGN, _SIGN))
            left += width + 1

    def tip(self, line: int) -> str:
        """What changed on a line and how it read before, a paragraph a line; empty for nothing."""
        since: dict[ChangedLines, list[str]] = {}
        for marks in (self._since_last, self._since_named):
            for change in marks.at(line):
                since.setdefault(change, []).append(marks.since)
        return "\n".join(part for each in since.items() for part in _told(*each))

    def _colour(self, change: ChangedLines) -> QColor:
        return QColor(significance_colour(change.significance, self._theme))

    def _bar(self, painter: QPainter, change: ChangedLines, place: QRect) -> None:
        pen = QPen(self._colour(change), place.width(), _PATTERNS[change.significance])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        middle = place.left() + place.width() // 2
        painter.drawLine(middle, place.top(), middle, place.bottom() + 1)

    def _notch(self, painter: QPainter, change: ChangedLines, left: int, height: int) -> None:
        """A wedge between two lines: here something is gone."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(change))
        corners = (QPoint(left, height - 4), QPoint(left + 6, height), QPoint(left, height + 4))
        painter.drawPolygon(QPolygon(corners))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _told(change: ChangedLines, since: list[str]) -> list[str]:
    line = QCoreApplication.translate("changes", "{significance} — {kind}, since {version}")
    both = QCoreApplication.translate("changes", "{one} and {other}")
    parts = [
        line.format(
            significance=significance_word(change.significance),
            kind=_kind(change),
            version=both.format(one=since[0], other=since[-1]) if len(since) > 1 else since[0],
        )
    ]
    if change.old_text and change.kind not in _SAME_WORDS:
        parts.append(QCoreApplication.translate("changes", "Before:"))
        parts += [text for text in change.old_text.split("\n") if text]
    return parts


def _kind(change: ChangedLines) -> str:
    """What happened to the clause, with its old place where that tells more."""
    places = {
        ChangeKind.MOVED: QCoreApplication.translate("changes", "Moved from {place}"),
        ChangeKind.RENUMBERED: QCoreApplication.translate("changes", "Renumbered, was {place}"),
    }
    if change.old_path and change.kind in places:
        return places[change.kind].format(place=change.old_path)
    return kind_word(change.kind)
