"""A bar above a text for what must not be overlooked, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.flow_layout import FlowLayout
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme

_WARNING = "triangle-alert"


@dataclass(frozen=True, slots=True)
class Deed:
    """What can be done about a message: a button's words and what it does."""

    words: str
    do: Callable[[], object]


class MessageBar(QFrame):
    """Hidden until there is something to say; the person can put each message away.

    There is one message of each ``topic`` ("file", "folder", "window"), one above the other.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setProperty("role", "banner")
        self._theme = theme
        self._rows: dict[str, _Row] = {}
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        self._down.setSpacing(2 * STEP)
        self.hide()

    @property
    def words(self) -> str:
        """What is said; empty while the bar is hidden."""
        said = [row.words for row in self._rows.values() if not row.isHidden()]
        return "" if self.isHidden() else "\n".join(said)

    def say(
        self, words: str, deeds: Sequence[Deed] = (), topic: str = "file", *, sign: str = _WARNING
    ) -> None:
        """Say something, with buttons for what can be done; empty words put it away.

        ``sign`` is the icon before the words; any other than the warning is quiet.
        """
        row = self._rows.get(topic)
        if row is None:
            if not words:
                return
            row = self._rows[topic] = _Row(self._theme, sign, self)
            row.put_away.clicked.connect(lambda: self.say("", topic=topic))
            self._down.addWidget(row)
        if (words, tuple(deed.words for deed in deeds)) != row.said:
            row.say(words, deeds)
        self.setVisible(any(not each.isHidden() for each in self._rows.values()))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for row in self._rows.values():
            row.set_theme(theme)


class _Row(QWidget):
    """One message with its buttons."""

    def __init__(self, theme: Theme, sign: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = sign
        self._sign = QLabel()
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.put_away = QToolButton()
        self.put_away.setAccessibleName(self.tr("Put this message away"))
        self.put_away.setToolTip(self.put_away.accessibleName())
        self._deeds = QWidget()
        self._deeds.hide()
        self._buttons: list[QPushButton] = []
        flow = FlowLayout(2 * STEP, self._deeds)
        flow.setContentsMargins(0, 0, 0, 0)
        down = QVBoxLayout()
        down.setSpacing(STEP)
        down.addWidget(self._label)
        down.addWidget(self._deeds)
        self.said: tuple[str, tuple[str, ...]] = ("", ())
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * STEP)
        across.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(down, 1)
        across.addWidget(self.put_away, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._label.text()

    def say(self, words: str, deeds: Sequence[Deed]) -> None:
        """Say something else."""
        self.said = words, tuple(deed.words for deed in deeds)
        self._label.setText(words)
        flow = self._deeds.layout()
        assert flow is not None
        for old in self._buttons:
            flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for deed in deeds:
            button = QPushButton(deed.words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, do=deed.do: do())
            flow.addWidget(button)
            self._buttons.append(button)
        self._deeds.setVisible(bool(deeds))
        self.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        size = 4 * STEP
        colour = theme.warning if self._icon == _WARNING else theme.accent
        self._sign.setPixmap(icon(self._icon, theme, colour).pixmap(size, size))
        self.put_away.setIcon(icon("x", theme))
