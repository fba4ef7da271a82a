"""Misspelt words where the text stands now, and how they look: dashes below, not a wave."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from policyeditor.gui.editor.places import place_of, position_of
from policyeditor.gui.style.theme import Theme

if TYPE_CHECKING:  # reading a policy is not needed for the first painted text
    from policyeditor.spelling.reading import Word


class SpellingMarks:
    """The misspelt words of one editor.

    A word is marked only while it stands where it was found.  The one that is being written is
    not marked before the cursor leaves it.
    """

    def __init__(self, document: QTextDocument, look_again: Callable[[], None]) -> None:
        self._document = document
        self._look_again = look_again
        self._words: list[Word] = []
        self._lines: list[int] = []
        self._written_at = -1
        self._held = False
        document.contentsChange.connect(self._note_writing)

    @property
    def words(self) -> tuple[Word, ...]:
        """The misspelt words, as they stand now."""
        return tuple(self._words)

    def show(self, words: Sequence[Word]) -> None:
        """Mark these words and no others."""
        if not words and not self._words:
            return
        self._words = list(words)
        self._lines = [word.line for word in words]
        self._look_again()

    def move(self, below: int, lines: int) -> None:
        """Take in that ``lines`` lines came (or, negative, went) below the line ``below``."""
        first = bisect_left(self._lines, below + 1)
        if first == len(self._words):
            return
        self._lines[first:] = [max(line + lines, below) for line in self._lines[first:]]
        self._words[first:] = [
            replace(word, line=line)
            for word, line in zip(self._words[first:], self._lines[first:], strict=True)
        ]

    def follow(self, position: int) -> None:
        """The cursor is at a document position: mark the word that it left."""
        if position != self._written_at:
            self._written_at = -1
            if self._held:
                self._held = False
                self._look_again()

    def at(self, position: int) -> tuple[Word, int, int] | None:
        """The misspelt word at a document position, and where it starts and ends."""
        line, _column = place_of(self._document, position)
        for word in self._on(line, line):
            start, end = self._stretch(word)
            if start <= position <= end and self._stands(start, end, word):
                return word, start, end
        return None

    def tints(self, first: int, last: int, theme: Theme) -> list[QTextEdit.ExtraSelection]:
        """A dashed line under each misspelt word on these lines."""
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        form.setUnderlineColor(QColor(theme.error))
        found = []
        self._held = False
        for word in self._on(first, last):
            start, end = self._stretch(word)
            if end == self._written_at:
                self._held = True
            elif self._stands(start, end, word):
                tint = QTextEdit.ExtraSelection()
                tint.cursor = self._cursor(start, end)
                tint.format = form
                found.append(tint)
        return found

    def _on(self, first: int, last: int) -> list[Word]:
        start = bisect_left(self._lines, first)
        return self._words[start : bisect_left(self._lines, last + 1)]

    def _stretch(self, word: Word) -> tuple[int, int]:
        document = self._document
        start = position_of(document, word.line, word.column)
        return start, position_of(document, word.line, word.end_column)

    def _stands(self, start: int, end: int, word: Word) -> bool:
        return self._cursor(start, end).selectedText() == word.text

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _note_writing(self, position: int, _removed: int, added: int) -> None:
        self._written_at = position + added
