"""Hands in the text of the policy in front."""

from __future__ import annotations

from picture_camera import Camera
from PySide6.QtGui import QTextCursor


def go_to(camera: Camera, words: str) -> None:
    """Put the cursor before some words, and these in the middle."""
    editor = camera.document.editor
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.toPlainText().index(words))
    editor.setTextCursor(cursor)
    editor.centerCursor()


def type_over(camera: Camera, old: str, new: str) -> None:
    """Put other words in the place of some."""
    go_to(camera, old)
    cursor = camera.document.editor.textCursor()
    cursor.setPosition(cursor.position() + len(old), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(new)
    camera.rest(1500)


def undo(camera: Camera) -> None:
    """Take back all that was not saved."""
    document = camera.document
    while document.session.dirty:
        document.editor.undo()
        camera.rest(300)
