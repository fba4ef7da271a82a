"""How a version is drawn in the history: time and author, what changed, name and significance."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from policyeditor.comparison.model import Significance
from policyeditor.gui.dates import time_words
from policyeditor.gui.drawing import bold, draw_line, mirrored, wrapped
from policyeditor.gui.judgement import (
    known_significance,
    significance_colour,
    significance_icon,
    significance_word,
)
from policyeditor.gui.panels.history_redline import redline_layout
from policyeditor.gui.panels.history_rows import ROW, VersionRow
from policyeditor.gui.panels.history_words import change_words, excerpt, in_force_words, is_ahead
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import LIGHT, STEP, Theme

_MARGIN = 2 * STEP
_SIGN = 16
_SUMMARY_LINES = 2
_REDLINE_LINES = 4
_MOST_HEIGHTS = 50_000


@dataclass(frozen=True, slots=True)
class _Brush:
    """A painter with the place and look it draws in."""

    painter: QPainter
    option: QStyleOptionViewItem
    left: int
    width: int
    line: int

    def row(self, top: int) -> QRect:
        """One line of text at a height."""
        return QRect(self.left, top, self.width, self.line)

    def write(self, rect: QRect, text: str) -> None:
        """One line of text in a place of the row."""
        draw_line(self.painter, rect, text, row=self.option.rect)

    def write_in(self, colour: str, theme: Theme) -> None:
        """Take a colour, or that of plain text on a selected row, where it reads better."""
        selected = self.option.state & QStyle.StateFlag.State_Selected
        self.painter.setPen(QColor(theme.text if selected else colour))


class HistoryDelegate(QStyledItemDelegate):
    """Draws day headings and versions; a row is as high as its text needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._heights: dict[tuple[object, ...], int] = {}
        self._signs: dict[Significance, QIcon] = {}
        self._tag = QIcon()
        self._published = QIcon()
        self._coming = QIcon()
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self._signs = {kind: significance_icon(kind, theme) for kind in Significance}
        self._tag = icon("tag", theme, theme.accent)
        self._published = icon("book-open", theme, theme.good)
        self._coming = icon("calendar", theme, theme.muted)
        self._heights.clear()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The width there is, and the height of the row's lines."""
        row = index.data(ROW)
        if not isinstance(row, VersionRow):
            return QSize(0, QFontMetrics(option.font).height() + 3 * STEP)
        # A list asks for the size of each of its rows again and again: ten thousand of them.
        width = self._width(option)
        version = row.version
        clause = row.change.place_id if row.change else None
        facts = (version.id, version.published is None, clause, _what(row), _has_marks(row))
        known = (*facts, width, option.font.key())
        height = self._heights.get(known)
        if height is None:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            height = self._heights[known] = self._height(row, option.font, width)
        return QSize(0, height)

    def _height(self, row: VersionRow, font: QFont, width: int) -> int:
        line = QFontMetrics(font).height()
        lines = 1 + len(wrapped(_what(row), font, width, _SUMMARY_LINES))
        height = lines * line + 2 * _MARGIN
        if row.change is not None:
            layout = redline_layout(excerpt(row.change), font, width, _REDLINE_LINES, self._theme)
            height += layout.lineCount() * line + STEP
        lines_of_marks = _has_marks(row) + (row.version.published is not None)
        return height + lines_of_marks * (max(line, _SIGN) + STEP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        self.initStyleOption(option, index)
        row = index.data(ROW)
        painter.save()
        painter.setFont(option.font)
        brush = _Brush(
            painter,
            option,
            option.rect.left() + _MARGIN,
            self._width(option),
            QFontMetrics(option.font).height(),
        )
        if isinstance(row, VersionRow):
            self._draw_ground(painter, option)
            self._draw_version(brush, row)
        else:
            self._draw_day(brush, str(index.data() or ""))
        painter.restore()

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        room = option.rect.width()
        if isinstance(view, QAbstractScrollArea):  # while sizes are asked for, it has no place yet
            room = view.viewport().width()
        return max(room - 2 * _MARGIN, 10 * STEP)

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        widget = option.widget
        widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.accent), 1))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), STEP, STEP)

    def _draw_day(self, brush: _Brush, text: str) -> None:
        brush.painter.setFont(bold(brush.option.font))
        brush.painter.setPen(QColor(self._theme.muted))
        brush.write(brush.row(brush.option.rect.bottom() - brush.line - STEP), text)

    def _draw_version(self, brush: _Brush, row: VersionRow) -> None:
        version = row.version
        painter, top = brush.painter, brush.option.rect.top() + _MARGIN
        time = time_words(version.time)
        painter.setFont(bold(brush.option.font))
        painter.setPen(QColor(self._theme.text))
        brush.write(brush.row(top), time)
        used = painter.fontMetrics().horizontalAdvance(time) + 2 * STEP
        painter.setFont(brush.option.font)
        brush.write_in(self._theme.muted, self._theme)
        brush.write(brush.row(top).adjusted(used, 0, 0, 0), version.author.name)
        painter.setPen(QColor(self._theme.text))
        for text in wrapped(_what(row), brush.option.font, brush.width, _SUMMARY_LINES):
            top += brush.line
            brush.write(brush.row(top), text)
        top += brush.line
        if row.change is not None:
            runs = excerpt(row.change)
            layout = redline_layout(
                runs, brush.option.font, brush.width, _REDLINE_LINES, self._theme
            )
            painter.setPen(QColor(self._theme.muted))
            layout.draw(painter, QPointF(brush.left, top + STEP))
            top += layout.lineCount() * brush.line + STEP
        if row.version.published is not None:
            place = QRect(brush.left, top + STEP, brush.width, max(brush.line, _SIGN))
            words = in_force_words(row.version.published, short=True)
            ahead = is_ahead(row.version.published)
            sign = self._coming if ahead else self._published
            colour = self._theme.muted if ahead else self._theme.good
            self._draw_mark(brush, place, sign, words, colour)
            top += place.height() + STEP
        if _has_marks(row):
            self._draw_marks(brush, row, top + STEP)

    def _draw_marks(self, brush: _Brush, row: VersionRow, top: int) -> None:
        height = max(brush.line, _SIGN)
        place = QRect(brush.left, top, brush.width, height)
        significance = _significance(row)
        if significance:
            word = significance_word(significance)
            colour = significance_colour(significance, self._theme)
            used = self._draw_mark(brush, place, self._signs[significance], word, colour)
            place.setLeft(place.left() + used)
        if row.version.name and place.width() > 8 * STEP:
            self._draw_mark(brush, place, self._tag, row.version.name, self._theme.accent)

    def _draw_mark(self, brush: _Brush, place: QRect, sign: QIcon, word: str, colour: str) -> int:
        painter = brush.painter
        at = QRect(place.left(), place.center().y() - _SIGN // 2, _SIGN, _SIGN)
        sign.paint(painter, mirrored(painter, brush.option.rect, at))
        brush.write_in(colour, self._theme)
        brush.write(place.adjusted(_SIGN + STEP, 0, 0, 0), word)
        return _SIGN + STEP + painter.fontMetrics().horizontalAdvance(word) + 4 * STEP


def _what(row: VersionRow) -> str:
    """What the version did: all of it, or what it did to the clause in question."""
    return row.version.summary if row.change is None else change_words(row.change)


def _significance(row: VersionRow) -> Significance | None:
    if row.change is None:
        return known_significance(row.version.significance)
    return row.change.significance if row.change.kinds else None


def _has_marks(row: VersionRow) -> bool:
    return bool(row.version.name or _significance(row))
