"""A small list of clauses below the cursor, to choose one to be cited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from policyeditor.gui.style.theme import STEP, Theme

if TYPE_CHECKING:  # reading a policy is not needed for the first painted text
    from policyeditor.drafting.looking_up import Option

_ROWS = 8
_WIDEST = 110 * STEP
_OPTION = Qt.ItemDataRole.UserRole


class ClausePopup(QListWidget):
    """Shows clauses with number and title; the keyboard stays in the text all the while.

    ``optionChosen`` carries an ``Option``.
    """

    optionChosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("clause_popup")
        self.setAccessibleName(self.tr("Clauses to cite"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._choose)
        self.currentItemChanged.connect(self._announce)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self.setStyleSheet(
            f"#clause_popup {{ background: {theme.surface}; color: {theme.text};"
            f" border: 1px solid {theme.border}; }}"
            f"#clause_popup::item {{ padding: {STEP}px {2 * STEP}px; }}"
            f"#clause_popup::item:selected {{ background: {theme.accent};"
            f" color: {theme.on_accent}; }}"
        )

    def show_options(self, options: Sequence[Option], cursor: QRect, *, first: bool) -> None:
        """Show clauses below (or above) the cursor's place; ``first``: with the first chosen."""
        self.clear()
        for option in options:
            item = QListWidgetItem(f"{option.number}    {option.title}")
            item.setData(_OPTION, option)
            self.addItem(item)
        self.setCurrentRow(0 if first else -1)
        self._arrange(cursor)
        self.show()
        self.raise_()

    def move_by(self, rows: int) -> None:
        """Choose the clause so many rows further; from the end on from the start."""
        count, row = self.count(), self.currentRow()
        if row < 0:
            self.setCurrentRow(0 if rows > 0 else count - 1)
        else:
            self.setCurrentRow((row + rows) % count)

    def chosen(self) -> Option | None:
        """The clause that is chosen, if one is."""
        item = self.currentItem()
        found = item.data(_OPTION) if item is not None and self.currentRow() >= 0 else None
        return cast("Option | None", found)

    def _arrange(self, cursor: QRect) -> None:
        parent = self.parentWidget()
        assert parent is not None  # it is made with one
        rows = min(self.count(), _ROWS)
        height = rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth()
        needed = self.sizeHintForColumn(0) + 6 * STEP + self.verticalScrollBar().sizeHint().width()
        width = min(max(needed, 40 * STEP), _WIDEST, parent.width() - 2 * STEP)
        left = max(min(cursor.left(), parent.width() - width - STEP), STEP)
        below = cursor.bottom() + STEP
        top = below if below + height <= parent.height() else cursor.top() - STEP - height
        self.setGeometry(left, max(top, 0), width, height)

    def _choose(self, item: QListWidgetItem) -> None:
        self.optionChosen.emit(item.data(_OPTION))

    def _announce(self) -> None:
        """Say the chosen clause to a screen reader, which follows the text."""
        item, parent = self.currentItem(), self.parentWidget()
        if item is not None and parent is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(parent, item.text()))
