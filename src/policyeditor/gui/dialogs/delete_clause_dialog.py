"""A clause about to be deleted to which references lead: what would lead nowhere then."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QWidget

from policyeditor.drafting.deleting import Deletion
from policyeditor.gui.dialogs.frame import Dialog

_ROWS_SHOWN = 8


class DeleteClauseDialog(Dialog):
    """Tells which references lead to a clause before it is deleted."""

    def __init__(self, deletion: Deletion, parent: QWidget | None = None) -> None:
        name = deletion.clause.path or deletion.clause.title
        super().__init__(
            self.tr("Delete clause"),
            self.tr("References lead to clause {name}").format(name=name),
            self.tr(
                "The clause and all that stands under it go. These references would lead nowhere; "
                "they are shown as problems then."
            ),
            parent,
        )
        listed = QListWidget()
        listed.setAccessibleName(self.tr("References"))
        for each in deletion.lost:
            listed.addItem(self.tr("Line {line}: {words}").format(line=each.line, words=each.words))
        listed.setCurrentRow(0)
        rows = min(listed.count(), _ROWS_SHOWN)
        listed.setMinimumHeight(rows * max(listed.sizeHintForRow(0), 1) + 4)
        self.content.addWidget(listed)
        keep = self.add_cancel(self.tr("Keep clause"))
        delete = self.add_button(
            self.tr("Delete clause"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        delete.clicked.connect(self.accept)
        keep.setDefault(True)
        keep.setFocus()
