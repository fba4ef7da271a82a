"""The licences of all parts that come with the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QWidget,
)

from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.gui.style.theme import STEP
from policyeditor.workspace.program import Part, licences


class LicencesDialog(Dialog):
    """A list of the parts; beside it the licence of the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Licences"),
            "",
            self.tr("Policy Editor stands on the work of others. Each part has its own licence."),
            parent,
        )
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Parts"))
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        for part in licences():
            item = QListWidgetItem(f"{part.name} {part.version}".strip(), self._list)
            item.setData(Qt.ItemDataRole.UserRole, part)
        self._list.currentItemChanged.connect(lambda item, _before: self._show(item))
        both = QSplitter()
        both.addWidget(self._list)
        both.addWidget(self._text)
        both.setSizes([60 * STEP, 120 * STEP])
        both.setChildrenCollapsible(False)
        self.content.addWidget(both, 1)
        close = self.add_button(
            self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, default=True
        )
        close.clicked.connect(self.reject)
        self.resize(200 * STEP, 130 * STEP)
        self._list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        part = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(part, Part):
            self._text.setPlainText(f"{part.licence}\n\n{part.text}")
