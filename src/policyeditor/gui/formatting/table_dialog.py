"""A table of the text, edited as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)

from policyeditor.drafting.tables import (
    Alignment,
    Table,
    with_column,
    with_column_moved,
    with_row,
    with_row_moved,
    without_column,
    without_row,
)
from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.gui.formatting.table_grid import TableGrid
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.tool_button import tool_button


class TableDialog(Dialog):
    """Edits a table; ``table`` is what it has become."""

    def __init__(self, table: Table, parent: QWidget | None = None, *, new: bool = False) -> None:
        super().__init__(
            self.tr("Table"),
            self.tr("New table") if new else self.tr("Table"),
            self.tr("Type into the cells, or paste from a spreadsheet."),
            parent,
        )
        self.resize(190 * STEP, 120 * STEP)
        self.grid = TableGrid(table)
        self._head = QCheckBox(self.tr("The first row is the head"))
        self._head.setObjectName("head")
        self._side = QComboBox()
        self._side.setObjectName("alignment")
        for side, words in (
            (Alignment.NONE, self.tr("As the text")),
            (Alignment.LEFT, self.tr("Left")),
            (Alignment.CENTRE, self.tr("Centred")),
            (Alignment.RIGHT, self.tr("Right")),
        ):
            self._side.addItem(words, side)
        side_label = QLabel(self.tr("Column’s &words:"))
        side_label.setBuddy(self._side)
        across = QHBoxLayout()
        across.setSpacing(2 * STEP)
        across.addWidget(self._row_menu())
        across.addWidget(self._column_menu())
        across.addSpacing(2 * STEP)
        across.addWidget(side_label)
        across.addWidget(self._side)
        across.addStretch(1)
        across.addWidget(self._head)
        self.content.addLayout(across)
        self.content.addWidget(self.grid, 1)
        self.add_cancel(self.tr("Cancel"))
        words = self.tr("Insert table") if new else self.tr("Apply")
        accept = self.add_button(words, QDialogButtonBox.ButtonRole.AcceptRole, default=True)
        accept.clicked.connect(self.accept)
        self._side.activated.connect(self._align)
        self._head.clicked.connect(self._set_head)
        self.grid.tableChanged.connect(self._follow)
        self.grid.currentCellChanged.connect(lambda *_cells: self._follow())
        self._follow()
        self.grid.setFocus()

    @property
    def table(self) -> Table:
        """The table as it stands."""
        return self.grid.table

    def accept(self) -> None:
        """Take in what is still being typed, then close."""
        self.grid.setFocus()
        super().accept()

    def _row_menu(self) -> QToolButton:
        return self._menu(
            self.tr("Row"),
            (
                (self.tr("Insert above"), "Ctrl+Alt+Up", lambda: self._add_row(0)),
                (self.tr("Insert below"), "Ctrl+Alt+Down", lambda: self._add_row(1)),
                (self.tr("Move up"), "Alt+Up", lambda: self._move_row(-1)),
                (self.tr("Move down"), "Alt+Down", lambda: self._move_row(1)),
                (self.tr("Remove row"), "", self._remove_row),
            ),
        )

    def _column_menu(self) -> QToolButton:
        return self._menu(
            self.tr("Column"),
            (
                (self.tr("Insert before"), "Ctrl+Alt+Left", lambda: self._add_column(0)),
                (self.tr("Insert behind"), "Ctrl+Alt+Right", lambda: self._add_column(1)),
                (self.tr("Move back"), "Alt+Left", lambda: self._move_column(-1)),
                (self.tr("Move on"), "Alt+Right", lambda: self._move_column(1)),
                (self.tr("Remove column"), "", self._remove_column),
            ),
        )

    def _menu(
        self, words: str, entries: tuple[tuple[str, str, Callable[[], None]], ...]
    ) -> QToolButton:
        button = tool_button(words, text=True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for text, keys, deed in entries:
            action = QAction(text, self)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _on=False, do=deed: do())
            menu.addAction(action)
            self.addAction(action)  # so that its keys work while the menu is closed
        button.setMenu(menu)
        return button

    def _add_row(self, below: int) -> None:
        row, column = self.grid.place
        self.grid.take(with_row(self.table, row + below), (row + below, column))

    def _remove_row(self) -> None:
        self.grid.take(without_row(self.table, self.grid.place[0]))

    def _move_row(self, by: int) -> None:
        row, column = self.grid.place
        if 0 <= row + by < len(self.table.rows):
            self.grid.take(with_row_moved(self.table, row, row + by), (row + by, column))

    def _add_column(self, behind: int) -> None:
        row, column = self.grid.place
        self.grid.take(with_column(self.table, column + behind), (row, column + behind))

    def _remove_column(self) -> None:
        self.grid.take(without_column(self.table, self.grid.place[1]))

    def _move_column(self, by: int) -> None:
        row, column = self.grid.place
        if 0 <= column + by < self.table.width:
            self.grid.take(with_column_moved(self.table, column, column + by), (row, column + by))

    def _align(self) -> None:
        column, aligned = self.grid.place[1], list(self.table.aligned)
        aligned[column] = self._side.currentData()
        self.grid.take(replace(self.table, aligned=tuple(aligned)))

    def _set_head(self, on: bool) -> None:
        self.grid.take(replace(self.table, head=on))

    def _follow(self) -> None:
        """Show what holds for the cell in front; only a table with a head aligns its columns."""
        table = self.table
        self._head.setChecked(table.head)
        self._side.setEnabled(table.head)
        column = min(self.grid.place[1], table.width - 1)
        self._side.setCurrentIndex(self._side.findData(table.aligned[column]))
