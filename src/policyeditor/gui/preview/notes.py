"""What stands in the place of the page while there is none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme

_SLOW = 400  # milliseconds after which a page that does not come is spoken of


class Note(QWidget):
    """A few words in the middle, in muted colour, and perhaps a button."""

    again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_note")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._again = QPushButton()
        # A little apart from its icon.
        self._again.setText("\N{FOUR-PER-EM SPACE}" + self.tr("Show preview again"))
        self._again.setAccessibleName(self.tr("Show preview again"))
        self._again.setIconSize(QSize(4 * STEP, 4 * STEP))
        self._again.clicked.connect(self.again)
        self._late = ""
        self._timer = QTimer(self, singleShot=True, interval=_SLOW)
        self._timer.timeout.connect(lambda: self._words.setText(self._late))
        place = QVBoxLayout(self)
        place.setContentsMargins(6 * STEP, 6 * STEP, 6 * STEP, 6 * STEP)
        place.setSpacing(4 * STEP)
        place.addStretch(1)
        place.addWidget(self._words)
        place.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        place.addStretch(2)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setStyleSheet(f"#preview_note {{ background: {theme.paper}; }}")
        self._again.setIcon(icon("refresh-cw", theme))

    def say(self, words: str, *, late: bool = False, button: bool = False) -> None:
        """Show words: at once, or only when they have stood for a while; with a button or not."""
        self._timer.stop()
        self._late = words
        self._words.setText("" if late else words)
        self._again.setVisible(button)
        if late:
            self._timer.start()

    @property
    def words(self) -> str:
        """What can be read now."""
        return self._words.text()

    @property
    def button(self) -> QPushButton:
        """The button that asks for the page again."""
        return self._again
