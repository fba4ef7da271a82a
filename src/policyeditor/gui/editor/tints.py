"""What is drawn over the text: the current line, found words, problems."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit

from policyeditor.gui.editor.places import position_of
from policyeditor.gui.editor.problem_marks import Mark
from policyeditor.gui.style.severity import severity_colour
from policyeditor.gui.style.theme import Theme

#: A start and an end, as document positions.
Stretch = tuple[int, int]


def line_tint(cursor: QTextCursor, theme: Theme) -> QTextEdit.ExtraSelection:
    """The tint of the line of the cursor."""
    form = QTextCharFormat()
    form.setBackground(QColor(theme.current_line))
    form.setProperty(QTextFormat.Property.FullWidthSelection, True)
    place = QTextCursor(cursor)
    place.clearSelection()
    return _selection(place, form)


def found_tints(
    document: QTextDocument, stretches: Sequence[Stretch], theme: Theme
) -> list[QTextEdit.ExtraSelection]:
    """The tints of found words: a warm ground under each."""
    form = QTextCharFormat()
    form.setBackground(QColor(blend(theme.paper, theme.warning, 0.22)))
    return [_selection(_stretch(document, *stretch), form) for stretch in stretches]


def problem_tints(
    document: QTextDocument, marks: Iterable[Mark], theme: Theme
) -> list[QTextEdit.ExtraSelection]:
    """A wavy line under the words of each problem; one without words takes what stands next."""
    result = []
    for mark in marks:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(severity_colour(mark.problem.severity, theme)))
        start = position_of(document, mark.line, mark.column)
        end = position_of(document, mark.end_line, mark.end_column)
        if end <= start:
            block = document.findBlock(start)
            end = min(start + 1, block.position() + block.length() - 1)
            start = min(start, max(end - 1, block.position()))
        result.append(_selection(_stretch(document, start, end), form))
    return result


def blend(ground: str, colour: str, share: float) -> str:
    """A colour laid thinly over a ground; ``share`` from 0 (the ground) to 1 (the colour)."""
    below, above = QColor(ground), QColor(colour)
    mixed = [
        round(one + (other - one) * share)
        for one, other in (
            (below.red(), above.red()),
            (below.green(), above.green()),
            (below.blue(), above.blue()),
        )
    ]
    return QColor(*mixed).name()


def _stretch(document: QTextDocument, start: int, end: int) -> QTextCursor:
    last = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    result = QTextEdit.ExtraSelection()
    result.cursor = cursor
    result.format = form
    return result
