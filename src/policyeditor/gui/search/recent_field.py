"""A field that remembers what was written in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme

_MOST = 20
_SHOWN = 48


class Recent:
    """The last words of a kind, the newest first; shared by the fields for them."""

    def __init__(self) -> None:
        self._words: list[str] = []

    @property
    def words(self) -> tuple[str, ...]:
        """The words, the newest first."""
        return tuple(self._words)

    def remember(self, words: str) -> None:
        """Take some words as the newest."""
        if words:
            self._words = [words, *(each for each in self._words if each != words)][:_MOST]


class RecentField(QLineEdit):
    """Up and Down bring back earlier words; the arrow at its end lists them."""

    def __init__(
        self, name: str, recent: Recent, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)  # the field may be too narrow for it
        self.setMinimumWidth(25 * STEP)  # beside buttons in a window 900 wide
        self._recent = recent
        self._place = -1
        self._list = QAction(self.tr("Earlier words"), self)
        self._list.triggered.connect(self._open_list)
        self.addAction(self._list, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._begin_anew)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._list.setIcon(icon("chevron-down", theme, theme.muted))

    def remember(self) -> None:
        """Keep what is written now."""
        self._recent.remember(self.text())
        self._place = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through earlier words."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Up:
            self._go(1)
        elif event.key() == Qt.Key.Key_Down:
            self._go(-1)
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        words = self._recent.words
        place = self._place + step
        if place < len(words) and words[max(place, 0)] == self.text():
            place += step  # what stands there already is no step
        if 0 <= place < len(words):
            self._place = place
            self.setText(words[place])

    def _begin_anew(self) -> None:
        self._place = -1

    def _open_list(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words in self._recent.words:
            shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
            menu.addAction(shown.replace("&", "&&"), partial(self.setText, words))
        if not self._recent.words:
            menu.addAction(self.tr("Nothing was looked for yet")).setEnabled(False)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
