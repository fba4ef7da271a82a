"""Comments of colleagues in the editor: a soft ground under each, a sign beside its line."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from policyeditor.drafting.comments import Comment, comments_in
from policyeditor.gui.editor.places import position_of
from policyeditor.gui.editor.tints import blend
from policyeditor.gui.style.theme import Theme
from policyeditor.policy.comments import may_have_comments


def comments_on(document: QTextDocument, line: int) -> tuple[Comment, ...]:
    """The comments on a line (from 1), read from it alone: nothing needs to be kept in step."""
    text = document.findBlockByNumber(line - 1).text()
    if not may_have_comments(text):
        return ()
    return tuple(replace(each, line=line, end_line=line) for each in comments_in(text))


def comment_tints(
    document: QTextDocument, first: int, last: int, theme: Theme
) -> list[QTextEdit.ExtraSelection]:
    """The grounds of the comments on some lines."""
    form = QTextCharFormat()
    form.setBackground(QColor(blend(theme.paper, theme.accent, 0.14)))
    return [
        _selection(document, line, comment.column, comment.end_column, form)
        for line in range(first, min(last, document.blockCount()) + 1)
        for comment in comments_on(document, line)
    ]


def _selection(
    document: QTextDocument, line: int, start: int, end: int, look: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(position_of(document, line, start))
    cursor.setPosition(position_of(document, line, end), QTextCursor.MoveMode.KeepAnchor)
    made.cursor, made.format = cursor, look
    return made
