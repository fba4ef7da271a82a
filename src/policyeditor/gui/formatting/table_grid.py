"""The grid in which a table is edited."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from policyeditor.drafting.tables import (
    Alignment,
    Table,
    as_cell,
    cell_words,
    grid_of,
    with_grid,
    with_row,
)
from policyeditor.gui.drawing import bold

_SIDES = {
    Alignment.NONE: Qt.AlignmentFlag.AlignLeading,
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft,
    Alignment.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight,
}
_CTRL = Qt.KeyboardModifier.ControlModifier
_LEAST, _MOST = 80, 320  # pixels that a column takes


class TableGrid(QTableWidget):
    """Shows a table and takes what is typed and pasted; ``tableChanged`` tells of each change.

    Every change can be taken back (Ctrl+Z).  Tab behind the last cell begins a new row.
    """

    tableChanged = Signal()

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table_grid")
        self.setAccessibleName(self.tr("Table"))
        self.setAccessibleDescription(
            self.tr("Type into the cells. Ctrl+Tab leaves the table, Ctrl+Z takes back a change.")
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setWordWrap(True)
        self._table = table
        self._past: list[tuple[Table, tuple[int, int]]] = []
        self._filling = False
        self.itemChanged.connect(self._take_cell)
        self._fill()
        self.setCurrentCell(0, 0)

    @property
    def table(self) -> Table:
        """The table as it stands."""
        return self._table

    @property
    def place(self) -> tuple[int, int]:
        """The row and column of the cell in front, from 0."""
        return max(self.currentRow(), 0), max(self.currentColumn(), 0)

    def take(self, table: Table, place: tuple[int, int] | None = None) -> None:
        """Show a changed table, with a cell of it in front."""
        if table != self._table:
            self._past.append((self._table, self.place))
            self._table = table
            self._show(place or self.place)

    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            self._table, place = self._past.pop()
            self._show(place)

    def paste(self) -> None:
        """Put in what a spreadsheet copied, cell by cell; other words into the cell in front."""
        text = QGuiApplication.clipboard().text()
        grid = grid_of(text) or ((as_cell(text),),)
        if text:
            self.take(with_grid(self._table, self.place, grid))

    def copy(self) -> None:
        """Copy the selected cells as a spreadsheet takes them."""
        rows = [
            "\t".join(cell_words(self._table.rows[row][column]) for column in columns)
            for row, columns in self._selected()
        ]
        QGuiApplication.clipboard().setText("\n".join(rows))

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        chosen = dict(self._selected())
        rows = tuple(
            tuple("" if column in chosen.get(n, ()) else cell for column, cell in enumerate(row))
            for n, row in enumerate(self._table.rows)
        )
        self.take(Table(rows, self._table.aligned, self._table.head))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, take back, empty; Tab goes from cell to cell, Ctrl+Tab out of them."""
        keys = QKeySequence.StandardKey
        row, column = self.place
        last = (row + 1, column + 1) == (len(self._table.rows), self._table.width)
        if event.matches(keys.Paste):
            self.paste()
        elif event.matches(keys.Copy):
            self.copy()
        elif event.matches(keys.Undo):
            self.undo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_cells()
        elif event.key() == Qt.Key.Key_Tab and event.modifiers() == _CTRL:
            self._leave(forwards=True)
        elif event.key() == Qt.Key.Key_Backtab and event.modifiers() & _CTRL:
            self._leave(forwards=False)
        elif event.key() == Qt.Key.Key_Tab and not event.modifiers() and last:
            self.take(with_row(self._table, row + 1), (row + 1, 0))
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _leave(self, *, forwards: bool) -> None:
        """Give the keyboard to what comes next in the dialog: Tab alone stays in the cells."""
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forwards)
        self.setTabKeyNavigation(True)

    def _selected(self) -> list[tuple[int, list[int]]]:
        chosen: dict[int, list[int]] = {}
        for index in sorted((i.row(), i.column()) for i in self.selectedIndexes()):
            chosen.setdefault(index[0], []).append(index[1])
        row, column = self.place
        return list(chosen.items()) or [(row, [column])]

    def _take_cell(self, item: QTableWidgetItem) -> None:
        if not self._filling:
            place = (item.row(), item.column())
            self.take(with_grid(self._table, place, ((as_cell(item.text()),),)), place)

    def _show(self, place: tuple[int, int]) -> None:
        self._fill()
        row = min(place[0], len(self._table.rows) - 1)
        column = min(place[1], self._table.width - 1)
        self.setCurrentCell(row, column, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.tableChanged.emit()

    def _fill(self) -> None:
        self._filling = True
        table = self._table
        self.setRowCount(len(table.rows))
        self.setColumnCount(table.width)
        self.setHorizontalHeaderLabels([str(n + 1) for n in range(table.width)])
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell_words(cell))
                side = _SIDES[table.aligned[column] if table.head else Alignment.NONE]
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if table.head and row == 0:
                    item.setFont(bold(self.font()))
                self.setItem(row, column, item)
        self.resizeColumnsToContents()
        for column in range(table.width):
            self.setColumnWidth(column, min(max(self.columnWidth(column), _LEAST), _MOST))
        self.resizeRowsToContents()
        self._filling = False
