"""The keyboard shortcuts, as the menus have them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.gui.style.theme import STEP


class ShortcutsDialog(Dialog):
    """A table of what can be done and the keys that do it."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), self.tr("Keyboard shortcuts"), "", parent)
        shown = [action for action in actions if not action.shortcut().isEmpty()]
        table = QTableWidget(len(shown), 2)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        table.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for row, action in enumerate(shown):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            table.setItem(row, 0, QTableWidgetItem(action.text().rstrip("…").replace("&", "")))
            table.setItem(row, 1, QTableWidgetItem(keys))
        self.content.addWidget(table)
        close = self.add_button(
            self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        close.clicked.connect(self.accept)
        self.resize(120 * STEP, 140 * STEP)
