"""A comment for colleagues."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.style.theme import STEP


class CommentDialog(Dialog):
    """Asks what a comment says; ``removed`` tells that it is to go."""

    def __init__(
        self,
        author: str,
        words: str = "",
        told: str = "",
        parent: QWidget | None = None,
        *,
        dialect: str = "kramdown",
    ) -> None:
        """``told`` says who wrote the comment that is changed, and when; empty for a new one.

        ``dialect`` is the Markdown of the site: only Jekyll's leaves nothing in a page's source.
        """
        super().__init__(
            self.tr("Comment"),
            self.tr("Change comment") if told else self.tr("New comment"),
            self.tr("Colleagues see it in the text. No page or file that you publish shows it."),
            parent,
        )
        self.removed = False
        if dialect == "python-markdown":
            words_of_care = self.tr(
                "This site is not made by Jekyll: its pages do not show comments, but whoever "
                "looks at a page’s source can read them. Remove them before you publish there."
            )
            self.content.addWidget(label(words_of_care))
        self._words = QPlainTextEdit(words)
        self._words.setObjectName("comment")
        self._words.setProperty("role", "field")
        self._words.setAccessibleName(self.tr("Comment"))
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(24 * STEP)
        self._words.installEventFilter(self)
        by = self.tr("By {author}, today").format(author=author)
        self.content.addWidget(self._words, 1)
        self.content.addWidget(label(told or by, "muted"))
        if told:
            remove = self.add_button(
                self.tr("Remove comment"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            remove.clicked.connect(self._remove)
        self.add_cancel(self.tr("Cancel"))
        go = self.tr("Change comment") if told else self.tr("Insert comment")
        self._go = self.add_button(go, QDialogButtonBox.ButtonRole.AcceptRole, default=True)
        self._go.clicked.connect(self.accept)
        self._words.textChanged.connect(self._check)
        self._check()
        self._words.setFocus()
        self._words.selectAll()

    @property
    def words(self) -> str:
        """What it says, on one line."""
        return " ".join(self._words.toPlainText().split())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter is done with it, as in a short note; Shift+Enter begins a new line."""
        if (
            watched is self._words
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._go.click()
            return True
        return super().eventFilter(watched, event)

    def _check(self) -> None:
        self._go.setEnabled(bool(self.words))

    def _remove(self) -> None:
        self.removed = True
        self.accept()
