"""A bar above a text for what must not be overlooked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme


class MessageBar(QFrame):
    """Hidden until there is something to say; the person can put it away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setProperty("role", "banner")
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Put this message away"))
        self._close.setToolTip(self._close.accessibleName())
        self._close.clicked.connect(self.hide)
        across = QHBoxLayout(self)
        across.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        across.setSpacing(2 * STEP)
        across.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._words, 1)
        across.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)
        self.hide()

    @property
    def words(self) -> str:
        """What is said; empty while the bar is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str) -> None:
        """Say something; empty words put the bar away."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        size = 4 * STEP
        self._sign.setPixmap(icon("triangle-alert", theme, theme.warning).pixmap(size, size))
        self._close.setIcon(icon("x", theme))
