"""Pasting and dropping into a text view: Word's and browsers' looks become Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QImage, QTextDocumentFragment

from policyeditor.drafting.surroundings import Surroundings, surroundings
from policyeditor.gui.editor.formatting import Selection
from policyeditor.gui.editor.places import insert_text
from policyeditor.gui.editor.text_view import TextView

if TYPE_CHECKING:  # loaded when something with looks is pasted first
    from policyeditor.drafting.pasting import Pasted

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
        return (
            super().canInsertFromMimeData(source)
            or _is_picture(source)
            or (source.hasHtml() and not source.hasUrls())
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in what is pasted or dropped, its headings, lists, emphasis, tables as Markdown."""
        if self.isReadOnly() or not self.canInsertFromMimeData(source):
            return
        if _is_picture(source):
            self.pictureGiven.emit(QImage(source.imageData()))
        elif self._insert_blocks(source):
            self.ensureCursorVisible()
        else:
            super().insertFromMimeData(_with_words(source))

    def paste_plain(self) -> None:
        """Paste the words alone, without their looks."""
        if not self.isReadOnly() and (data := QGuiApplication.clipboard().mimeData()) is not None:
            super().insertFromMimeData(_with_words(data))

    def _insert_blocks(self, source: QMimeData) -> bool:
        """Put in as Markdown what is more than words; False where the words are the text."""
        if source.hasHtml():
            return self._insert_looks(source.html())
        return self._insert_grid(source.text())

    def _insert_grid(self, text: str) -> bool:
        """Put rows of cells with tabs between in as a table; False where it is none."""
        if "\t" not in text:
            return False
        place = surroundings(self.view().split("\n"), self.selection().line)
        if place is not Surroundings.BODY:
            return False
        from policyeditor.drafting.pasting import read_pasted_grid

        pasted = read_pasted_grid(text)
        return pasted is not None and self._insert_pasted(pasted, place)

    def _insert_looks(self, html: str) -> bool:
        """Put HTML in as Markdown; False where its plain words are the better text."""
        place = surroundings(self.view().split("\n"), self.selection().line)
        if place in _VERBATIM:
            return False
        # Loaded when something with looks is pasted first.
        from policyeditor.drafting.pasting import read_pasted

        pasted = read_pasted(html)
        return pasted is not None and self._insert_pasted(pasted, place)

    def _insert_pasted(self, pasted: Pasted, place: Surroundings) -> bool:
        """Put in what was read, as the place allows."""
        from policyeditor.drafting.pasting import as_words, paste_edit

        lines = self.view().split("\n")
        selection = self.selection()
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


def _with_words(source: QMimeData) -> QMimeData:
    """The same, with plain words also where there is HTML alone."""
    if source.hasText() or not source.hasHtml():
        return source
    data = QMimeData()
    data.setText(QTextDocumentFragment.fromHtml(source.html()).toPlainText())
    return data


def _is_picture(source: QMimeData) -> bool:
    return source.hasImage() and not source.hasText() and not source.hasUrls()
