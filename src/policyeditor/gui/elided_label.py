"""A label that never widens its window: long text is elided and told in full on hover."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from policyeditor.gui.wording import as_tip


class ElidedLabel(QLabel):
    """A one-line label, elided at the end or, for paths, in the middle."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full = ""
        self._mode = mode
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_full_text(text)

    @property
    def full_text(self) -> str:
        """The text before eliding."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Show a text, elided to the width there is."""
        self._full = " ".join(text.split())
        self.setAccessibleName(self._full)
        self.updateGeometry()
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew for the new width."""
        super().resizeEvent(event)
        self._elide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Elide with the font the style sheet gave, known only once shown."""
        self._elide()
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the whole text, should there be any."""
        return QSize(self.fontMetrics().horizontalAdvance(self._full), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(24, self.fontMetrics().height())

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, self._mode, self.contentsRect().width())
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(as_tip(self._full) if shown != self._full else "")
