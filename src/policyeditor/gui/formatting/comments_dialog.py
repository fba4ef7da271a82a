"""All comments of a policy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from policyeditor.drafting.comments import Comment
from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.gui.formatting.comment_words import told_by
from policyeditor.gui.style.theme import STEP

_NUMBER = Qt.ItemDataRole.UserRole


class CommentsDialog(Dialog):
    """Lists comments; ``chosen`` is the one to go to.

    ``removed`` carries the comments to be taken out; what is left is then given to ``show_all``.
    """

    removed = Signal(object)

    def __init__(
        self,
        comments: Sequence[Comment],
        parent: QWidget | None = None,
        *,
        may_remove: bool = True,
    ) -> None:
        super().__init__(
            self.tr("Comments"),
            self.tr("Comments"),
            self.tr("Only colleagues see them. They are left out of everything you publish."),
            parent,
        )
        self.be_as_wide_as(140 * STEP)
        self.chosen: Comment | None = None
        self._may_remove = may_remove
        self._comments: Sequence[Comment] = ()
        self._list = QListWidget()
        self._list.setObjectName("comments")
        self._list.setAccessibleName(self.tr("Comments"))
        self._list.setWordWrap(True)
        self._list.setMinimumHeight(60 * STEP)
        self.content.addWidget(self._list, 1)
        destructive = QDialogButtonBox.ButtonRole.DestructiveRole
        self._remove = self.add_button(self.tr("Remove"), destructive)
        self._remove.setObjectName("remove")
        self._remove.clicked.connect(self._remove_one)
        self._all = self.add_button(self.tr("Remove all"), destructive)
        self._all.setObjectName("remove_all")
        self._all.clicked.connect(lambda: self.removed.emit(tuple(self._comments)))
        self.add_cancel(self.tr("Close"))
        self._go = self.add_button(
            self.tr("Go to comment"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._go.clicked.connect(self._go_there)
        self._list.itemActivated.connect(lambda _item: self._go_there())
        self.show_all(comments)
        self._list.setFocus()

    def show_all(self, comments: Sequence[Comment]) -> None:
        """Show the comments that there are."""
        row = max(self._list.currentRow(), 0)
        self._comments = comments
        self._list.clear()
        for number, comment in enumerate(comments):
            line = self.tr("Line {line}").format(line=comment.line)
            by = told_by(comment)
            head = self.tr("{who} · {line}").format(who=by, line=line) if by else line
            item = QListWidgetItem(f"{head}\n{comment.words}")
            item.setData(_NUMBER, number)
            self._list.addItem(item)
        if not comments:
            item = QListWidgetItem(self.tr("There are no comments in this policy."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        else:
            self._list.setCurrentRow(min(row, len(comments) - 1))
        self._go.setEnabled(bool(comments))
        for button in (self._remove, self._all):
            button.setEnabled(bool(comments) and self._may_remove)

    def _one(self) -> Comment | None:
        row = self._list.currentRow()
        return self._comments[row] if 0 <= row < len(self._comments) else None

    def _remove_one(self) -> None:
        if (comment := self._one()) is not None:
            self.removed.emit((comment,))

    def _go_there(self) -> None:
        self.chosen = self._one()
        if self.chosen is not None:
            self.accept()
