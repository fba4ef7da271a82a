"""Which references go along when clauses get other numbers: looked at before anything changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from policyeditor.drafting.drafted import Followed
from policyeditor.drafting.renumbering import NewLabel
from policyeditor.gui.dialogs.frame import Dialog

_ROWS_SHOWN = 8
_FEWEST_ROWS = 3


class ReferencesDialog(Dialog):
    """Lists the references to clauses that get another number; each can be left as it is.

    ``deed`` names the act, in the title and on its button; ``explanation`` says what happens to
    the clauses.  ``labels`` are those that change, shown above the references.
    """

    def __init__(
        self,
        references: Sequence[Followed],
        parent: QWidget | None = None,
        *,
        deed: str = "",
        explanation: str = "",
        labels: Sequence[NewLabel] = (),
    ) -> None:
        deed = deed or self.tr("Move clause")
        heading = self.tr("References to these clauses")
        super().__init__(
            deed,
            self.tr("Clauses that get other numbers") if labels else heading,
            explanation
            or self.tr(
                "The clauses get other numbers. Ticked references are changed along with them, so "
                "that they still lead to the same clauses."
            ),
            parent,
        )
        self._references = tuple(references)
        if labels:
            self.content.addWidget(self._list_of_labels(labels))
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
        self._fit(self._list)
        self._list.setVisible(bool(self._references))
        self.content.addWidget(self._list)
        self.add_cancel(self.tr("Cancel"))
        act = self.add_button(deed, QDialogButtonBox.ButtonRole.AcceptRole, default=True)
        act.clicked.connect(self.accept)
        act.setFocus()

    def rows(self) -> tuple[str, ...]:
        """What is listed of the references."""
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

    def _list_of_labels(self, labels: Sequence[NewLabel]) -> QListWidget:
        shown = QListWidget()
        shown.setObjectName("new_labels")
        shown.setAccessibleName(self.tr("Clauses that get other numbers"))
        for each in labels:
            shown.addItem(
                self.tr("Line {line}: {old} → {new}  {title}").format(
                    line=each.line, old=each.old, new=each.new, title=each.title
                )
            )
        shown.setCurrentRow(0)
        self._fit(shown)
        return shown

    def _fit(self, shown: QListWidget) -> None:
        """Make a list as high as its rows, as far as these are few."""
        row = max(shown.sizeHintForRow(0), 1)
        shown.setMinimumHeight(min(shown.count(), _ROWS_SHOWN) * row + 4)
        if shown.count() <= _ROWS_SHOWN:
            shown.setMaximumHeight(max(shown.count(), _FEWEST_ROWS) * row + 4)
