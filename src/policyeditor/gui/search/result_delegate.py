"""How a finding is drawn: its clause, the words around it, old words struck and new ones marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from policyeditor.gui.drawing import mirrored
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.workspace.searching import Hit

#: The Hit of a row, whether its replacement is shown, and how many rows a policy has.
HIT = Qt.ItemDataRole.UserRole
REPLACING = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2

#: The words before a finding take at most this share of the row; less where new words follow it.
_SHARE, _SMALL_SHARE = 0.35, 0.2
#: In a row narrower than this, in pixels, there is room for old and new words alone.
_NARROW = 260
#: Between old words and new ones.
_BECOMES = " → "

Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """One line a row, cut off at its end; the finding itself stays in sight."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(0, QFontMetrics(option.font).height() + 2 * STEP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a policy or a finding behind its tick."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        style = own.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, own, own.widget)
        area = mirrored(painter, own.rect, area)  # counted from the left again
        area = QRect(
            area.left() + STEP,
            own.rect.top(),
            own.rect.right() - area.left() - 2 * STEP,
            own.rect.height(),
        )
        hit = index.data(HIT)
        painter.save()
        painter.setClipRect(own.rect)
        painter.setFont(own.font)
        if isinstance(hit, Hit):
            self._draw_hit(painter, own, area, hit, replacing=bool(index.data(REPLACING)))
        else:
            self._draw_policy(painter, own.rect, area, str(index.data()), str(index.data(COUNT)))
        painter.restore()

    def _draw_policy(
        self, painter: QPainter, row: QRect, area: QRect, name: str, count: str
    ) -> None:
        metrics = painter.fontMetrics()
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(QColor(self._theme.muted))
        width = metrics.horizontalAdvance(count)
        end = middle | int(Qt.AlignmentFlag.AlignRight)
        painter.drawText(mirrored(painter, row, area), end, count)
        area.setRight(area.right() - width - 2 * STEP)
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, area.width())
        start = middle | int(Qt.AlignmentFlag.AlignLeft)
        painter.drawText(mirrored(painter, row, area), start, elided)

    def _draw_hit(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        hit: Hit,
        *,
        replacing: bool,
    ) -> None:
        row, font = option.rect, option.font
        metrics = QFontMetrics(font)
        if hit.clause:
            place = metrics.elidedText(hit.clause, Qt.TextElideMode.ElideRight, area.width() // 4)
            painter.setPen(QColor(self._theme.muted))
            start = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(mirrored(painter, row, area), start, place)
            area.setLeft(area.left() + metrics.horizontalAdvance(place) + 2 * STEP)
        room = int(area.width() * (_SMALL_SHARE if replacing else _SHARE))
        before = metrics.elidedText(hit.before, Qt.TextElideMode.ElideLeft, room)
        if replacing and area.width() < _NARROW:
            before = ""  # what it becomes matters more than what stands before it
        new = _one_line(hit.found.new) if replacing else ""
        pieces = [(before, self._plain())]
        if replacing:
            pieces += [(hit.words, self._old()), (_BECOMES, self._plain()), (new, self._new())]
        else:
            pieces.append((hit.words, self._bold()))
        pieces.append((hit.after, self._plain()))
        _draw(painter, mirrored(painter, row, area), font, pieces)

    def _plain(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(self._theme.text))
        return form

    def _bold(self) -> QTextCharFormat:
        form = self._plain()
        form.setFontWeight(QFont.Weight.Bold)
        return form

    def _old(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(self._theme.deleted))
        form.setBackground(QColor(self._theme.deleted_ground))
        form.setFontStrikeOut(True)
        return form

    def _new(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(QColor(self._theme.inserted))
        form.setBackground(QColor(self._theme.inserted_ground))
        form.setFontUnderline(True)
        form.setFontWeight(QFont.Weight.Bold)
        return form


def _draw(
    painter: QPainter, area: QRect, font: QFont, pieces: list[tuple[str, QTextCharFormat]]
) -> None:
    """One line of differently looking pieces, each in the direction of its script."""
    ranges = []
    at = 0
    for text, form in pieces:
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = at, len(text.encode("utf-16-le")) // 2, form
        at += part.length
        ranges.append(part)
    layout = QTextLayout("".join(text for text, _form in pieces), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(area.width())
    layout.endLayout()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    top = area.top() + (area.height() - line.height()) / 2
    layout.draw(painter, QPointF(area.left(), top))


def _one_line(text: str) -> str:
    return text.replace("\n", "⏎")
