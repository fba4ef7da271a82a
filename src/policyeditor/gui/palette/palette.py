"""A field to type in and a list under it that answers each letter; Enter does the row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.palette.row_list import RowDelegate, RowModel
from policyeditor.gui.palette.rows import Source
from policyeditor.gui.style.theme import STEP, Theme

_WIDTH = 164 * STEP
_ROWS = 12
#: Keys of the field that move in the list.
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Palette(QDialog):
    """Stands at the top of its window; goes by Esc, by a choice, or by a click elsewhere.

    What a row does is done when the palette is gone, so that it acts on what was in front.
    """

    def __init__(
        self, title: str, hint: str, nothing: str, source: Source, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setObjectName("palette")
        self.setWindowTitle(title)
        self.setModal(True)
        self._source = source
        self._field = QLineEdit()
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(title)
        self._field.setAccessibleDescription(hint)
        self._field.setClearButtonEnabled(False)
        self._model = RowModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(RowDelegate(self._model, theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._nothing = QLabel(nothing)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(3 * STEP)
        self._nothing.hide()
        self._lay_out(parent.window())
        self._field.textChanged.connect(self._show)
        self._field.installEventFilter(self)
        self._field.returnPressed.connect(self.accept)
        self._list.selectionModel().currentChanged.connect(lambda now, _old: self._announce(now))
        self._list.clicked.connect(lambda _index: self.accept())
        self._show("")

    def accept(self) -> None:
        """Close and do the row in front, if it can be done."""
        row = self._model.row(self._list.currentIndex())
        if row is None or not row.possible:
            return
        super().accept()
        row.do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, down and pages of the field move in the list."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _MOVES
        ):
            self._move(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """A click elsewhere closes it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.reject()

    def _announce(self, index: QModelIndex) -> None:
        """Have the row in front read aloud: the keyboard stays in the field."""
        row = self._model.row(index)
        if row is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, row.spoken))

    def _move(self, key: Qt.Key) -> None:
        count = self._model.rowCount()
        if not count:
            return
        here = self._list.currentIndex().row()
        step = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -_ROWS + 1, Qt.Key.Key_PageDown: _ROWS - 1,
        }[key]  # fmt: skip
        wraps = abs(step) == 1
        row = (here + step) % count if wraps else min(max(here + step, 0), count - 1)
        self._list.setCurrentIndex(self._model.index(row))

    def _show(self, typed: str) -> None:
        self._model.show_rows(self._source(typed))
        found = self._model.rowCount() > 0
        self._list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self._list.setCurrentIndex(self._model.index(0))
            self._list.scrollToTop()
        rows = min(max(self._model.rowCount(), 1), _ROWS)
        self.setFixedHeight(min(rows * self._row + 17 * STEP, self._tallest))

    def _lay_out(self, window: QWidget) -> None:
        frame = QFrame()
        frame.setProperty("role", "palette")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        inside.setSpacing(2 * STEP)
        inside.addWidget(self._field)
        inside.addWidget(self._list, 1)
        inside.addWidget(self._nothing)
        inside.addStretch(0)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(frame)
        self._row = self.fontMetrics().height() + 3 * STEP
        self._tallest = window.height() - 16 * STEP
        width = min(_WIDTH, window.width() - 8 * STEP)
        self.setFixedWidth(width)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 16 * STEP)
