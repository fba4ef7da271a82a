"""The signs around a comment are not drawn: the caret steps over them, no key breaks them up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from policyeditor.gui.editor.places import units
from policyeditor.policy.comments import comment_marks

#: Start and end of a sign, then of its whole comment, as document positions.
_Sign = tuple[int, int, int, int]


class CommentCaret(QObject):
    """Keeps an editor's caret out of the signs around comments.

    Where a key would erase a part of a sign, the whole comment is selected instead: the next
    press takes it out.
    """

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._before = 0
        editor.installEventFilter(self)
        editor.cursorPositionChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select a comment of which a key would erase a sign."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, cursor = event.key(), self._editor.textCursor()
        if key not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) or cursor.hasSelection():
            return False
        edge = 1 if key == Qt.Key.Key_Backspace else 0
        for sign in _signs(cursor.block()):
            if sign[edge] == cursor.position():
                cursor.setPosition(sign[2])
                cursor.setPosition(sign[3], QTextCursor.MoveMode.KeepAnchor)
                self._editor.setTextCursor(cursor)
                return True
        return False

    def _follow(self) -> None:
        cursor, before = self._editor.textCursor(), self._before
        here = self._before = cursor.position()
        for start, end, _first, _last in _signs(cursor.block()):
            if not start < here < end:
                continue
            if cursor.hasSelection() and start <= cursor.anchor() <= end:
                return  # words of the sign itself were looked for and found
            to = start if before >= end else end
            mode = QTextCursor.MoveMode
            cursor.setPosition(to, mode.KeepAnchor if cursor.hasSelection() else mode.MoveAnchor)
            self._editor.setTextCursor(cursor)
            return


def _signs(block: QTextBlock) -> list[_Sign]:
    text, at = block.text(), block.position()
    found: list[_Sign] = []
    for opens, words, closes, end in comment_marks(text):
        first, second, third, fourth = (at + units(text[:n]) for n in (opens, words, closes, end))
        found += [(first, second, first, fourth), (third, fourth, first, fourth)]
    return found
