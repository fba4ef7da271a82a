"""Which references go along when clauses get other numbers: looked at before anything changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from policyeditor.drafting.drafted import Followed
from policyeditor.gui.dialogs.frame import Dialog

_ROWS_SHOWN = 8


class ReferencesDialog(Dialog):
    """Lists the references to clauses that get another number; each can be left as it is."""

    def __init__(self, references: Sequence[Followed], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Move clause"),
            self.tr("References to these clauses"),
            self.tr(
                "The clauses get other numbers. Ticked references are changed along with them, so "
                "that they still lead to the same clauses."
            ),
            parent,
        )
        self._references = tuple(references)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("References"))
        for each in self._references:
            words = self.tr("Line {line}: {old} → {new}").format(
                line=each.line, old=each.words, new=each.new_words
            )
            item = QListWidgetItem(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        row = self._list.sizeHintForRow(0)
        self._list.setMinimumHeight(min(len(self._references), _ROWS_SHOWN) * row + 4)
        self.content.addWidget(self._list)
        self.add_cancel(self.tr("Cancel"))
        move = self.add_button(
            self.tr("Move clause"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        move.clicked.connect(self.accept)
        move.setFocus()

    def rows(self) -> tuple[str, ...]:
        """What is listed."""
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def tick(self, row: int, *, on: bool) -> None:
        """Let a reference go along, or leave it."""
        self._list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def chosen(self) -> tuple[Followed, ...]:
        """The references that are to go along."""
        return tuple(
            each
            for row, each in enumerate(self._references)
            if self._list.item(row).checkState() is Qt.CheckState.Checked
        )
