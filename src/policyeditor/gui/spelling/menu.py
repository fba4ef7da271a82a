"""What the menu of a misspelt word offers: suggestions first, in bold, then where it is right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


class SpellingMenu(QObject):
    """The entries of a misspelt word at the top of a menu.

    Suggestions may come while the menu is open; until then it says that it is looking.
    """

    def __init__(
        self,
        menu: QMenu,
        change: Callable[[str], None],
        entries: Sequence[tuple[str, Callable[[], None]]],
        *,
        may_change: bool,
    ) -> None:
        super().__init__(menu)
        self._menu = menu
        self._change = change
        first = menu.actions()[0] if menu.actions() else None
        self._looking = QAction(self.tr("Looking for suggestions…"), menu)
        self._looking.setEnabled(False)
        self._waits = may_change
        made = [self._looking] if may_change else []
        for words, do in entries:
            entry = QAction(words, menu)
            entry.triggered.connect(lambda _on=False, do=do: do())
            made.append(entry)
        line = QAction(menu)
        line.setSeparator(True)
        for action in (*made, line):
            if first is not None:
                menu.insertAction(first, action)
            else:
                menu.addAction(action)

    def show(self, meant: Sequence[str]) -> None:
        """Put the suggestions, the likeliest first, where the menu was looking."""
        if not self._waits:
            return
        self._waits = False
        if not meant:
            self._looking.setText(self.tr("No suggestions"))
            return
        for text in meant:
            action = QAction(text.replace("&", "&&"), self._menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(lambda _on=False, text=text: self._change(text))
            self._menu.insertAction(self._looking, action)
        self._looking.setText("")
        self._looking.setSeparator(True)
