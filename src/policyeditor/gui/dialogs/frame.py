"""What all dialogs share: a heading, an explanation, the content, and buttons with plain verbs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.style.theme import STEP

#: Asks for a folder, starting at one; None where the person chose none.
Browse = Callable[[QWidget, Path], Path | None]


class Dialog(QDialog):
    """A dialog with a heading; content goes to ``content``, buttons come by ``add_button``."""

    def __init__(self, title: str, heading: str, explanation: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.buttons = QDialogButtonBox()
        self.content = QVBoxLayout()
        self.content.setSpacing(2 * STEP)
        down = self._down = QVBoxLayout(self)
        down.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        down.setSpacing(3 * STEP)
        if heading:
            down.addWidget(label(heading, "heading"))
        if explanation:
            down.addWidget(label(explanation))
        down.addLayout(self.content, 1)
        down.addSpacing(STEP)
        down.addWidget(self.buttons)
        self.be_as_wide_as(120 * STEP)
        QShortcut(QKeySequence.StandardKey.HelpContents, self).activated.connect(self._ask_guide)

    def be_as_wide_as(self, width: int) -> None:
        """Be at least so wide, in logical pixels, and wider where words need it.

        A minimum width of the dialog's own would hold even where its words need more.
        """
        margins = self._down.contentsMargins()
        self._down.addStrut(width - margins.left() - margins.right())

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the screen has room for."""
        room = self.screen().availableGeometry().size() * 0.95
        self.resize(self.size().boundedTo(room))
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow for words that come while it is open: Qt has them take room from the fields."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            needed = self._down.totalMinimumHeightForWidth(self.width())
            room = int(self.screen().availableGeometry().height() * 0.95)
            self.resize(self.width(), max(min(needed, room), self.height()))
        return handled

    def add_button(
        self, words: str, role: QDialogButtonBox.ButtonRole, *, default: bool = False
    ) -> QPushButton:
        """A button in the place that the desktop gives its role."""
        button = self.buttons.addButton(words, role)
        button.setDefault(default)
        button.setAutoDefault(default)
        return button

    def add_cancel(self, words: str) -> QPushButton:
        """The button that does nothing, as Esc does."""
        button = self.add_button(words, QDialogButtonBox.ButtonRole.RejectRole)
        button.clicked.connect(self.reject)
        return button

    def _ask_guide(self) -> None:
        from policyeditor.gui.guide.asking import ask_guide  # not needed until it is asked for

        ask_guide(self)


def label(words: str, role: str = "") -> QLabel:
    """Text that wraps, never read as markup."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    return made


def choose_folder(parent: QWidget, start: Path) -> Path | None:
    """Ask for a folder in the desktop's own dialog."""
    chosen = QFileDialog.getExistingDirectory(parent, "", str(start))
    return Path(chosen) if chosen else None
