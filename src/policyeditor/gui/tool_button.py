"""Flat buttons that the keyboard reaches and a screen reader can name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton


def tool_button(words: str, tip: str = "", *, text: bool = False) -> QToolButton:
    """A flat button; ``words`` are its accessible name, and with ``text`` stand on it."""
    button = QToolButton()
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolTip(tip or words.rstrip("…"))
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if text else style.ToolButtonIconOnly)
    set_words(button, words)
    return button


def set_words(button: QToolButton, words: str) -> None:
    """Write on a button, a little apart from its icon."""
    button.setText(f"\N{FOUR-PER-EM SPACE}{words}")
    button.setAccessibleName(words)
