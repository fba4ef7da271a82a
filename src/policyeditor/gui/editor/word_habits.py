"""Word's habits in a text view: its keys and its acts of formatting."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor

from policyeditor.drafting.continuing import FILLER, continue_clause, filler_at
from policyeditor.drafting.setting_apart import set_apart
from policyeditor.drafting.table_rows import continue_row
from policyeditor.gui.editor import formatting, marks
from policyeditor.gui.editor.formatting import Formatted, Selection
from policyeditor.gui.editor.pasting import PastingView

#: Keys with which Qt deletes on some desktops, and which mean something else in this window.
_NOT_WORDS = tuple(
    (Qt.KeyboardModifier.ControlModifier | key).toCombined()
    for key in (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K)
)


class WordHabits(PastingView):
    """Formats what is selected, each act as one step to undo."""

    #: Where an ordinary Enter left the cursor, and the revision of the text then.
    _begun = (-1, -1)

    def bold(self) -> None:
        """Make the selected words bold, or plain again."""
        self._format(formatting.emphasis(*self._lines_and_selection(), formatting.BOLD))

    def italic(self) -> None:
        """Make the selected words italic, or plain again."""
        self._format(formatting.emphasis(*self._lines_and_selection(), formatting.ITALIC))

    def struck(self) -> None:
        """Strike the selected words through, or not any more."""
        self._format(marks.marked(*self._lines_and_selection(), marks.STRUCK))

    def code(self) -> None:
        """Set the selected words as code, or not any more."""
        self._format(marks.marked(*self._lines_and_selection(), marks.CODE))

    def clear_looks(self) -> None:
        """Take bold, italic, struck and code off the selected words."""
        self._format(marks.cleared(*self._lines_and_selection()))

    def heading(self, level: int) -> None:
        """Make the selected lines headings of a level (1 to 6), or plain at level 0."""
        self._format(formatting.heading(*self._lines_and_selection(), level))

    def numbered_list(self) -> None:
        """Number the selected lines, or take their numbers off."""
        self._format(formatting.numbered_list(*self._lines_and_selection()))

    def bullet_list(self) -> None:
        """Give the selected lines bullets, or take them off."""
        self._format(formatting.bullet_list(*self._lines_and_selection()))

    def quote(self) -> None:
        """Make the selected lines a quotation, or plain again."""
        self._format(formatting.quote(*self._lines_and_selection()))

    def link(self) -> None:
        """Make the selected words a link."""
        self._format(formatting.link(*self._lines_and_selection()))

    def indent(self) -> None:
        """Move the selected lines in by three spaces."""
        self._format(formatting.indent(*self._lines_and_selection()))

    def outdent(self) -> None:
        """Move the selected lines out by three spaces."""
        self._format(formatting.outdent(*self._lines_and_selection()))

    def next_clause(self) -> bool:
        """Begin the next clause of the list, or row of the table; False where there is none."""
        selection = self.selection()
        if not selection.empty or self.isReadOnly():
            return False
        lines = self.view().split("\n")
        place = (selection.line, selection.column)
        drafted = continue_row(lines, *place) or continue_clause(lines, *place)
        if drafted is None:
            return False
        self.apply(drafted.edits)
        self.select(Selection(*([drafted.line, drafted.column] * 2)))
        self.ensureCursorVisible()
        return True

    def _lines_and_selection(self) -> tuple[list[str], Selection]:
        return self.view().split("\n"), self.selection()

    def _format(self, formatted: Formatted) -> None:
        if self.isReadOnly():
            return
        self.apply(formatted.edits)
        self.select(formatted.selection)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted into a clause without words takes the place of its filler."""
        self._make_room(source.text())
        super().insertFromMimeData(source)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method gives does so, too."""
        self._make_room(event.preeditString() or event.commitString())
        super().inputMethodEvent(event)

    def _make_room(self, typed: str) -> None:
        """Prepare the place of the cursor for words that are typed or pasted now."""
        if self.isReadOnly() or self.textCursor().hasSelection() or not typed:
            return
        self._take_filler()
        if self.textCursor().block().text().strip() or self._just_begun():
            return
        drafted = set_apart(self.view().split("\n"), self.current_line(), typed)
        if drafted is not None:
            self.apply(drafted.edits)
            self.select(Selection(*([drafted.line, drafted.column] * 2)))

    def _just_begun(self) -> bool:
        """Whether the line is what an ordinary Enter made: the paragraph goes on there."""
        return self._begun == (self.textCursor().position(), self.document().revision())

    def _take_filler(self) -> None:
        """Select the filler behind the cursor, for what is typed now to stand in its place."""
        cursor = self.textCursor()
        text, at = cursor.block().text(), cursor.positionInBlock()
        if text[at:] == FILLER and filler_at([text], 1, at + 1):
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with a list, Tab moves lines in and out; Ctrl+B and Ctrl+I are Word's."""
        pressed = event.keyCombination()
        if pressed.toCombined() == Qt.Key.Key_Return.value and self.next_clause():
            event.accept()
            return
        key, control = Qt.Key, Qt.KeyboardModifier.ControlModifier
        if pressed.toCombined() in _NOT_WORDS:
            event.ignore()  # the window's shortcut, or nothing where it is not ready yet
            return
        own = {
            Qt.Key.Key_Tab.value: self.indent,
            (Qt.KeyboardModifier.ShiftModifier | key.Key_Backtab).toCombined(): self.outdent,
            (control | key.Key_B).toCombined(): self.bold,
            (control | key.Key_I).toCombined(): self.italic,
        }.get(pressed.toCombined())
        if own is None or self.isReadOnly():
            if event.text().isprintable():
                self._make_room(event.text())
            super().keyPressEvent(event)
            if pressed.toCombined() == key.Key_Return.value:
                self._begun = (self.textCursor().position(), self.document().revision())
        else:
            own()
            event.accept()
