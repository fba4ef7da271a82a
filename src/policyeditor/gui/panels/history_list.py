"""The list of versions: End goes to the very first version, however many are still to come."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from policyeditor.gui.panels.history_rows import HistoryRows
from policyeditor.gui.row_list import RowList

_MOVES = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
        Qt.Key.Key_End,
    }
)  # fmt: skip


class HistoryList(RowList):
    """Rows of versions, laid out in portions so that ten thousand of them hold up nobody."""

    def __init__(self, rows: HistoryRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows = rows
        self._to_end = False
        self.setModel(rows)
        rows.rowsInserted.connect(self._go_on)
        rows.modelReset.connect(self._stay)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End asks for all that is still to come."""
        if event.key() in _MOVES:
            self._to_end = event.key() == Qt.Key.Key_End and self._rows.more
        super().keyPressEvent(event)
        if self._to_end:
            self._rows.fetchMore(QModelIndex())

    def _go_on(self) -> None:
        if not self._to_end:
            return
        self._to_end = self._rows.more
        self._rows.fetchMore(QModelIndex())
        if not self._to_end:
            self.setCurrentIndex(self._rows.index(self._rows.rowCount() - 1))
            self.scrollToBottom()

    def _stay(self) -> None:
        self._to_end = False
