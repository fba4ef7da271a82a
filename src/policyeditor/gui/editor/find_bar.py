"""The slim bar that finds and replaces words in the editor."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from policyeditor.gui.editor.find import Query, find_all, nearest
from policyeditor.gui.editor.places import units
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme

#: How long after the last change of the text its words are looked for again, in milliseconds.
_PAUSE = 80


class FindBar(QFrame):
    """Finds words in one editor; hidden until ``open_find`` or ``open_replace``."""

    def __init__(self, editor: PolicyEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Find and replace"))
        self._editor = editor
        self._found: list[tuple[int, int]] = []
        self._shortcuts: list[QShortcut] = []
        self._words = self._field(self.tr("Find in this policy"))
        self._words.textChanged.connect(self._search_from_here)
        self._new_words = self._field(self.tr("Replace with"))
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setMinimumWidth(22 * STEP)
        self._case = self._button("case-sensitive", self.tr("Match case"), self._search_from_here)
        self._case.setCheckable(True)
        self._whole = self._button("whole-word", self.tr("Whole words"), self._search_from_here)
        self._whole.setCheckable(True)
        self._back = self._button("arrow-up", self.tr("Previous (Shift+F3)"), self.find_previous)
        self._on = self._button("arrow-down", self.tr("Next (F3)"), self.find_next)
        self._close = self._button("x", self.tr("Close (Esc)"), self.close_bar)
        self._one = QPushButton(self.tr("Replace"))
        self._one.clicked.connect(self.replace_one)
        self._all = QPushButton(self.tr("Replace all"))
        self._all.clicked.connect(self.replace_all)
        self._replacing: tuple[QWidget, ...] = (self._new_words, self._one, self._all)
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._search)
        editor.viewChanged.connect(self._search_later)
        editor.cursorPositionChanged.connect(self._tell_count)
        self._shortcut("F3", self.find_next)
        self._shortcut("Shift+F3", self.find_previous)
        self._shortcut("Escape", self.close_bar)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        for button, name in (
            (self._case, "case-sensitive"),
            (self._whole, "whole-word"),
            (self._back, "arrow-up"),
            (self._on, "arrow-down"),
            (self._close, "x"),
        ):
            button.setIcon(icon(name, theme))
        self.setStyleSheet(f"#findBar {{ border-top: 1px solid {theme.border}; }}")

    def open_find(self) -> None:
        """Show the bar to find the selected words, or those found last."""
        self._open(replacing=False)

    def open_replace(self) -> None:
        """Show the bar to find and replace."""
        self._open(replacing=True)

    def close_bar(self) -> None:
        """Hide the bar and its tints, and write on."""
        self.hide()
        self._found = []
        self._editor.show_found(())
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_next(self) -> None:
        """Select the next of the found words; round the end of the text."""
        self._go(1)

    def find_previous(self) -> None:
        """Select the found words before the cursor; round the start of the text."""
        self._go(-1)

    def replace_one(self) -> None:
        """Replace the selected words if they are found ones, and go to the next."""
        self._search()
        place = self._current()
        if place < 0 or self._editor.isReadOnly():
            self._go(1)
            return
        self._editor.textCursor().insertText(self._new_words.text())
        self._search()
        self._go(1)

    def replace_all(self) -> None:
        """Replace all found words, as one step to undo, and tell how many they were."""
        view = self._editor.view()
        found = find_all(view, self._query())
        if self._editor.isReadOnly() or not found:
            return
        pieces, last = [], 0
        for start, end in found:
            pieces += [view[last:start], self._new_words.text()]
            last = end
        self._editor.replace_view("".join(pieces) + view[last:])
        # The button is about to be disabled, and the keyboard must not wander off to a panel.
        self._new_words.setFocus()
        self._search()
        self._later.stop()
        one = self.tr("1 replaced")
        many = self.tr("{count} replaced")
        self._say(one if len(found) == 1 else many.format(count=len(found)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finds on, with Shift back; behind the new words it replaces."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.find_previous()
            elif self._new_words.hasFocus():
                self.replace_one()
            else:
                self.find_next()
        else:
            super().keyPressEvent(event)

    def _open(self, *, replacing: bool) -> None:
        for widget in self._replacing:
            widget.setVisible(replacing)
        selected = self._editor.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self._words.setText(selected)
        self.show()
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()
        self._search()

    def _query(self) -> Query:
        return Query(self._words.text(), self._case.isChecked(), self._whole.isChecked())

    def _search_later(self) -> None:
        if self.isVisible():
            self._later.start()

    def _search(self) -> None:
        """Look for the words and tint them."""
        view = self._editor.view()
        found = find_all(view, self._query())
        if not view.isascii():
            found = _in_units(view, found)
        self._found = found
        self._editor.show_found(found)
        self._tell_count()

    def _search_from_here(self) -> None:
        """Look for other words, the first of them from where the selection starts."""
        self._search()
        if self._words.text():
            start = self._editor.textCursor().selectionStart()
            self._select(nearest(self._found, start, start, 1))

    def _go(self, step: int) -> None:
        if not self.isVisible() or self._later.isActive():
            self._later.stop()
            self._search()
        cursor = self._editor.textCursor()
        self._select(nearest(self._found, cursor.selectionStart(), cursor.selectionEnd(), step))

    def _select(self, place: int) -> None:
        if place >= 0:
            self._editor.select_stretch(self._found[place])

    def _current(self) -> int:
        """Which of the found words is selected; -1 for none of them."""
        cursor = self._editor.textCursor()
        span = (cursor.selectionStart(), cursor.selectionEnd())
        place = bisect_left(self._found, span)
        return place if place < len(self._found) and self._found[place] == span else -1

    def _tell_count(self) -> None:
        if not self.isVisible():
            return
        if not self._words.text():
            self._say("")
        elif not self._found:
            self._say(self.tr("Not found"))
        else:
            place = self._current()
            shown = self.tr("{place} of {count}") if place >= 0 else self.tr("{count} found")
            self._say(shown.format(place=place + 1, count=len(self._found)))
        for button in (self._on, self._back, self._one, self._all):
            button.setEnabled(bool(self._found))

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        """A key that works in the bar and, while the bar is open, in the editor."""
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for place in (self, self._editor):
            shortcut = QShortcut(QKeySequence(keys), place, context=context)
            shortcut.activated.connect(act)
            shortcut.setEnabled(False)
            self._shortcuts.append(shortcut)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of the bar are the editor's own while it is hidden."""
        super().showEvent(event)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back."""
        super().hideEvent(event)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)

    def _say(self, text: str) -> None:
        self._count.setText(text)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMinimumWidth(30 * STEP)
        return field

    def _button(self, name: str, tip: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: act())
        return button

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(STEP // 2)
        for widget in (self._case, self._whole, self._back, self._on):
            tools.addWidget(widget)
        tools.addSpacing(STEP)
        tools.addWidget(self._count)
        tools.addWidget(self._close)
        acts = QHBoxLayout()
        acts.setSpacing(2 * STEP)
        acts.addWidget(self._one)
        acts.addWidget(self._all)
        acts.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(2 * STEP)
        grid.addWidget(self._words, 0, 0)
        grid.addLayout(tools, 0, 1)
        grid.addWidget(self._new_words, 1, 0)
        # As in Word: from what is sought straight to what replaces it.
        self.setTabOrder(self._words, self._new_words)
        grid.addLayout(acts, 1, 1)
        grid.setColumnStretch(0, 1)


def _in_units(view: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Offsets of characters as positions of a Qt document, in one walk through the text."""
    result = []
    at = position = 0
    for start, end in found:
        first = position + units(view[at:start])
        position = first + units(view[start:end])
        result.append((first, position))
        at = end
    return result
