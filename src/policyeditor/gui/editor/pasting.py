"""Pasting and dropping into a text view: Word's and browsers' looks become Markdown."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QImage

from policyeditor.drafting.surroundings import Surroundings, surroundings
from policyeditor.gui.editor.formatting import Selection
from policyeditor.gui.editor.places import insert_text
from policyeditor.gui.editor.text_view import TextView

_VERBATIM = (Surroundings.DETAILS, Surroundings.CODE)
# Where all must stay on one line, and what comes between paragraphs there.
_BETWEEN = {Surroundings.HEADING: " ", Surroundings.TABLE: "<br />"}


class PastingView(TextView):
    """Takes what is pasted with its looks as Markdown, each paste as one step to undo.

    ``pictureGiven`` carries a picture that was pasted, which has to be kept somewhere first.
    """

    pictureGiven = Signal(QImage)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text may be pasted, and a picture that comes without any."""
        return super().canInsertFromMimeData(source) or _is_picture(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in what is pasted or dropped, its headings, lists, emphasis, tables as Markdown."""
        if self.isReadOnly() or not self.canInsertFromMimeData(source):
            return
        if _is_picture(source):
            self.pictureGiven.emit(QImage(source.imageData()))
        elif source.hasHtml() and self._insert_looks(source.html()):
            self.ensureCursorVisible()
        else:
            super().insertFromMimeData(source)

    def paste_plain(self) -> None:
        """Paste the words alone, without their looks."""
        if not self.isReadOnly() and (data := QGuiApplication.clipboard().mimeData()) is not None:
            super().insertFromMimeData(data)

    def _insert_looks(self, html: str) -> bool:
        """Put HTML in as Markdown; False where its plain words are the better text."""
        lines = self.view().split("\n")
        selection = self.selection()
        place = surroundings(lines, selection.line)
        if place in _VERBATIM:
            return False
        # Loaded when something with looks is pasted first.
        from policyeditor.drafting.pasting import as_words, paste_edit, read_pasted

        pasted = read_pasted(html)
        if pasted is None:
            return False
        if place in _BETWEEN and lines[selection.line - 1][: selection.column - 1].strip():
            text = as_words(pasted, _BETWEEN[place])
        else:
            start = (selection.line, selection.column)
            edit = paste_edit(lines, start, (selection.end_line, selection.end_column), pasted)
            self.select(Selection(edit.line, edit.column, edit.end_line, edit.end_column))
            text = edit.text
        # Selecting and putting in by the cursor that is seen: one undo brings both back.
        insert_text(self.textCursor(), text)
        return True


def _is_picture(source: QMimeData) -> bool:
    return source.hasImage() and not source.hasText() and not source.hasUrls()
