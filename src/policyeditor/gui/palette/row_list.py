"""The list of the palette: a title, where it stands, and its keys at the end of the row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from policyeditor.gui.drawing import mirrored
from policyeditor.gui.palette.rows import Row
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import as_tip

_Index = QModelIndex | QPersistentModelIndex
_ICON = 4 * STEP


class RowModel(QAbstractListModel):
    """The rows for what is typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: _Index) -> Row | None:
        """The row at a place of the list."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows, and what is read aloud of it."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(row.spoken)
        return None


class RowDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, model: RowModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line."""
        return QSize(0, QFontMetrics(option.font).height() + 3 * STEP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row: keys first, for they are never cut, then the title, then the rest."""
        row = self._model.row(index)
        if row is None:
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        own.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget
        )
        theme = self._theme
        area = own.rect.adjusted(2 * STEP, 0, -3 * STEP, 0)
        metrics = QFontMetrics(own.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        left, right = (
            int(Qt.AlignmentFlag.AlignLeft | middle),
            int(Qt.AlignmentFlag.AlignRight | middle),
        )
        painter.save()
        colour = theme.text if row.possible else theme.muted
        if row.icon:
            picture = icon(row.icon, theme, colour)
            sign = QRect(area.left(), area.center().y() - _ICON // 2, _ICON, _ICON)
            picture.paint(painter, mirrored(painter, own.rect, sign))
        area.setLeft(area.left() + _ICON + 2 * STEP)
        painter.setPen(QColor(theme.muted))
        if row.keys:
            painter.drawText(mirrored(painter, own.rect, area), right, row.keys)
            area.setRight(area.right() - metrics.horizontalAdvance(row.keys) - 3 * STEP)
        detail = row.why_not or row.detail
        room = area.width() - min(metrics.horizontalAdvance(detail) + 2 * STEP, area.width() // 3)
        title = metrics.elidedText(
            row.title, Qt.TextElideMode.ElideRight, room if detail else area.width()
        )
        painter.setPen(QColor(colour))
        painter.drawText(mirrored(painter, own.rect, area), left, title)
        area.setLeft(area.left() + metrics.horizontalAdvance(title) + 2 * STEP)
        painter.setPen(QColor(theme.muted))
        shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, max(area.width(), 0))
        painter.drawText(mirrored(painter, own.rect, area), left, shown)
        painter.restore()
