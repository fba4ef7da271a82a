"""A word of the status line that leads somewhere; a long one never widens the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import as_tip


class StatusButton(QToolButton):
    """Hidden while it has nothing to say.  ``deed`` says what a click does."""

    def __init__(self, name: str, deed: str, widest: int = 0) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._deed = deed
        self._full = ""
        self._widest = widest
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, before eliding."""
        return self._full

    def say(self, words: str, tip: str = "") -> None:
        """Say something, with more on resting; nothing hides it."""
        self._full = " ".join(words.split())
        self.setVisible(bool(self._full))
        self.setToolTip(as_tip("\n".join(part for part in (tip or self._full, self._deed) if part)))
        self.setAccessibleName(self._full)
        self.setAccessibleDescription(" ".join(part for part in (tip, self._deed) if part))
        self.updateGeometry()
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole, as far as it may be wide."""
        wide = self.fontMetrics().horizontalAdvance(self._full) + 4 * STEP
        wide = min(wide, self._widest) if self._widest else wide
        return QSize(wide, self.fontMetrics().height() + 2 * STEP)

    def minimumSizeHint(self) -> QSize:
        """Some letters of what may be elided; all of what may not."""
        size = self.sizeHint()
        return QSize(min(size.width(), 20 * STEP), size.height()) if self._widest else size

    def _elide(self) -> None:
        # Qt takes "&" for the sign of a key.
        room = max(self.width() - 3 * STEP, 0)
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        if (shown := shown.replace("&", "&&")) != self.text():
            self.setText(shown)
