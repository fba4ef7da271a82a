"""What stands in the middle while writing: the text, the preview beside it, or the preview."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from policyeditor.gui.window.actions import Actions


class View(StrEnum):
    """A way to look at a policy; the value is what is kept of it."""

    TEXT = "text"
    BOTH = "both"
    PREVIEW = "preview"


class Views(QObject):
    """Shows and hides the text and what stands beside it; ticks the menu's entry."""

    changed = Signal()

    def __init__(self, actions: Actions, text: QWidget, beside: QWidget) -> None:
        super().__init__(text)
        self._entries = {view: actions[f"view_{view}"] for view in View}
        group = QActionGroup(self)
        for entry in self._entries.values():
            group.addAction(entry)
        self._text, self._beside = text, beside
        self._view = View.BOTH
        self._entries[View.BOTH].setChecked(True)

    @property
    def view(self) -> View:
        """What is shown."""
        return self._view

    def put_beside(self, beside: QWidget) -> None:
        """Have another widget stand beside the text."""
        self._beside = beside
        self._apply()

    def show(self, view: View) -> None:
        """Show the text, the preview or both, and give it the keyboard."""
        before, self._view = self._view, view
        self._entries[view].setChecked(True)
        self._apply()
        if before is not view:
            self.changed.emit()

    def show_text(self) -> None:
        """See to it that the text can be seen."""
        if self._view is View.PREVIEW:
            self.show(View.BOTH)

    def _apply(self) -> None:
        self._text.setVisible(self._view is not View.PREVIEW)
        self._beside.setVisible(self._view is not View.TEXT)
