"""How a change is drawn in the list: where it is, what happened, how much it matters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from policyeditor.comparison.model import Change, Significance
from policyeditor.gui.drawing import bold, draw_line, mirrored
from policyeditor.gui.judgement import (
    kind_words,
    significance_colour,
    significance_icon,
    significance_word,
)
from policyeditor.gui.review.change_rows import (
    CHANGE,
    NumberedChange,
    excerpt_of,
    heading_of,
    place_of,
)
from policyeditor.gui.style.theme import LIGHT, STEP, Theme

_SIGN = 16


class ChangeDelegate(QStyledItemDelegate):
    """Three lines a change: place and heading; its text; its significance and kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._signs: dict[Significance, QIcon] = {}
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self._signs = {kind: significance_icon(kind, theme) for kind in Significance}

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Three lines with air around them; the width is the list's."""
        line = QFontMetrics(option.font).height()
        return QSize(0, 2 * line + max(line, _SIGN) + 5 * STEP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one change."""
        self.initStyleOption(option, index)
        shown = index.data(CHANGE)
        if not isinstance(shown, NumberedChange):
            return
        painter.save()
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.accent), 1))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), STEP, STEP)
        place = option.rect.adjusted(2 * STEP, 2 * STEP, -2 * STEP, -2 * STEP)
        place.setHeight(QFontMetrics(option.font).height())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw_place(painter, option, place, shown.change)
        place.translate(0, place.height())
        painter.setPen(QColor(self._theme.text if selected else self._theme.muted))
        draw_line(painter, place, excerpt_of(shown.change), row=option.rect)
        place.translate(0, place.height() + STEP)
        place.setHeight(max(place.height(), _SIGN))
        self._draw_judgement(painter, option.rect, place, shown.change, selected=selected)
        painter.restore()

    def _draw_place(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, change: Change
    ) -> None:
        painter.setPen(QColor(self._theme.text))
        painter.setFont(bold(option.font))
        draw_line(painter, place, place_of(change), row=option.rect)
        used = painter.fontMetrics().horizontalAdvance(place_of(change)) + 2 * STEP
        painter.setFont(option.font)
        if change.path and place.width() > used + 4 * STEP:
            rest = place.adjusted(used, 0, 0, 0)
            draw_line(painter, rest, heading_of(change), row=option.rect)

    def _draw_judgement(
        self, painter: QPainter, row: QRect, place: QRect, change: Change, *, selected: bool
    ) -> None:
        sign = QRect(place.left(), place.center().y() - _SIGN // 2, _SIGN, _SIGN)
        self._signs[change.significance].paint(painter, mirrored(painter, row, sign))
        word = significance_word(change.significance)
        if change.decision is not None:
            word = f"{word} · {change.decision.who}"
        # On a selected row plain text reads best; the sign keeps its colour.
        colour = significance_colour(change.significance, self._theme)
        painter.setPen(QColor(self._theme.text if selected else colour))
        kind = kind_words(change)
        room = painter.fontMetrics().horizontalAdvance(kind) + 3 * STEP
        draw_line(painter, place.adjusted(_SIGN + STEP, 0, -room, 0), word, row=row)
        used = _SIGN + STEP + painter.fontMetrics().horizontalAdvance(word) + 3 * STEP
        painter.setPen(QColor(self._theme.text if selected else self._theme.muted))
        used = min(used, place.width() - room + STEP)
        draw_line(painter, place.adjusted(used, 0, 0, 0), kind, right=True, row=row)
