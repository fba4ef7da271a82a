"""A view of a policy's text that loses none of its characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from policyeditor.gui.editor.formatting import Selection
from policyeditor.gui.editor.places import document_text, insert_text, place_of, position_of, units
from policyeditor.gui.editor.replacement import changed_middle
from policyeditor.gui.editor.tints import Stretch
from policyeditor.policy.edits import Edit


class TextView(QPlainTextEdit):
    """The text in and out; lines and columns count from 1, in characters.

    ``viewChanged`` comes once for each change of the text, whoever made it (``set_view`` too).
    """

    viewChanged = Signal()
    lineChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = 1
        self._edited = False
        self._quiet = False
        self._known: str | None = None
        self.document().contentsChange.connect(self._note_edit)
        self.textChanged.connect(self._tell_edit)
        self.cursorPositionChanged.connect(self._follow_cursor)

    def view(self) -> str:
        """The whole text as it stands, with ``\\n`` between lines."""
        if self._known is None:
            self._known = document_text(self.document())
        return self._known

    def set_view(self, view: str) -> None:
        """Show another policy's text, with the cursor at its start and nothing to undo."""
        with self._one_change():
            self.document().setUndoRedoEnabled(False)
            self.setPlainText("")
            insert_text(QTextCursor(self.document()), view)
            self.document().setUndoRedoEnabled(True)
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def replace_view(self, view: str) -> None:
        """Make the text this one, as one step to undo; cursor and scroll stay where they are."""
        old = self.view()
        if old == view:
            return
        start, old_end, new_end = changed_middle(old, view)
        line, column = self.current_line(), self.current_column()
        first = units(old[:start])
        last = first + units(old[start:old_end])
        inside = first < self.textCursor().position() < last
        with self._one_change():
            cursor = self.textCursor()
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            insert_text(cursor, view[start:new_end])
            if inside:
                self._place(position_of(self.document(), line, column))

    def apply(self, edits: Iterable[Edit]) -> None:
        """Make edits, whose places are those of the text now, as one step to undo.

        Nothing happens to a text that must not be changed.
        """
        if self.isReadOnly():
            return
        document = self.document()
        with self._one_change():
            # A copy of the visible cursor: undo puts that one back to where this one stood.
            cursor = self.textCursor()
            cursor.beginEditBlock()
            for edit in sorted(edits, reverse=True):
                cursor.setPosition(position_of(document, edit.line, edit.column))
                end = position_of(document, edit.end_line, edit.end_column)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                insert_text(cursor, edit.text)
            cursor.endEditBlock()

    def current_line(self) -> int:
        """The line of the cursor."""
        return self.textCursor().blockNumber() + 1

    def go_to(self, line: int, column: int = 1, end_line: int = 0, end_column: int = 0) -> None:
        """Put the cursor at a place, or select up to an end; centred, ready to type."""
        self.show_at(line, column, end_line, end_column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_at(self, line: int, column: int = 1, end_line: int = 0, end_column: int = 0) -> None:
        """Put the cursor at a place, or select up to an end; centred, without the focus."""
        end = (end_line, end_column) if end_line else (line, column)
        self.select(Selection(line, column, *end))
        self.centerCursor()

    def selection(self) -> Selection:
        """What is selected."""
        cursor = self.textCursor()
        start = place_of(self.document(), cursor.selectionStart())
        return Selection(*start, *place_of(self.document(), cursor.selectionEnd()))

    def select(self, selection: Selection) -> None:
        """Select a stretch of the text."""
        start = position_of(self.document(), selection.line, selection.column)
        self._place(start, position_of(self.document(), selection.end_line, selection.end_column))

    def select_stretch(self, stretch: Stretch) -> None:
        """Select between two document positions and bring it into sight, without the focus."""
        self._place(*stretch)
        rect = self.cursorRect()
        if rect.top() < 0 or rect.bottom() > self.viewport().height() - 2 * rect.height():
            self.centerCursor()

    def current_column(self) -> int:
        """The column of the cursor."""
        return place_of(self.document(), self.textCursor().position())[1]

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text may be dropped; files are the window's to open."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in the words alone, never their looks; no text file holds a NUL."""
        if self.canInsertFromMimeData(source):
            insert_text(self.textCursor(), source.text().replace("\0", ""))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the words as they stand in the file."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    @contextmanager
    def _one_change(self) -> Iterator[None]:
        """Tell of all that is changed inside as one change."""
        outer, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = outer
            self._tell_edit()

    def _note_edit(self, _position: int, removed: int, added: int) -> None:
        """Note a change of the text.

        Qt tells of new formats, and of letters that an input method composes, as of as many
        letters removed as added: then only the text itself can tell whether it is another.
        """
        if not removed and not added:
            return
        before, self._known = self._known, None
        if removed != added or before is None or self.view() != before:
            self._edited = True

    def _tell_edit(self) -> None:
        if not self._edited or self._quiet:
            return
        self._edited = False
        self.viewChanged.emit()
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        line = self.current_line()
        if not self._quiet and line != self._line:
            self._line = line
            self.lineChanged.emit(line)

    def _place(self, position: int, end: int | None = None) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        if end is not None:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
