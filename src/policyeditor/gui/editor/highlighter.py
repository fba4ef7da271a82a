"""Colours of the policy's text, put on the lines in sight and on no others."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)

from policyeditor.gui.editor.line_states import LineStates
from policyeditor.gui.editor.places import units
from policyeditor.gui.style.theme import Theme

if TYPE_CHECKING:
    from policyeditor.gui.editor.lexers import LineLooks, Span

#: An edit that looks at more lines than this reads them from the whole text.
_MANY = 200

#: How long lines that are not yet in sight may be coloured at one paint, in seconds.
_MOMENT = 0.006


class Highlighter(QObject):
    """Colours the lines it is told are in sight, and keeps what each line stands in.

    QSyntaxHighlighter would call back for each of the twenty thousand lines of a large policy
    when it is opened or a fence is typed at its top; here that costs a look at the lines' starts,
    and colours are made when a line is first seen.
    """

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._document = document
        self._states = LineStates()
        self._coloured = bytearray(1)
        self._looks: LineLooks | None = None
        self._formats = _formats(theme)
        document.contentsChange.connect(self._take_in)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme from the next line on that is shown."""
        self._formats = _formats(theme)
        self._coloured = bytearray(len(self._coloured))

    def show(self, first: int, last: int, ahead: int = 0) -> None:
        """Colour the lines from ``first`` to ``last`` (from 0, both included).

        So many lines ahead of them are coloured too, as far as a moment's time goes.
        """
        latest = perf_counter() + _MOMENT
        changed = None
        for line in range(first, min(last + ahead + 1, len(self._coloured))):
            if line > last and perf_counter() > latest:
                break
            if not self._coloured[line]:
                block = self._document.findBlockByNumber(line)
                self._colour(block, line)
                changed = changed or block
                end = block.position() + block.length()
        if changed is not None:
            self._document.markContentsDirty(changed.position(), end - changed.position())

    def renew(self, block: QTextBlock) -> None:
        """Put the colours back on a line whose layout an input method has used."""
        line = block.blockNumber()
        if line < len(self._coloured) and self._coloured[line]:
            self._colour(block, line)
            self._document.markContentsDirty(block.position(), block.length())

    def _take_in(self, position: int, _removed: int, added: int) -> None:
        document = self._document
        count = document.blockCount()
        first = document.findBlock(position).blockNumber()
        until = document.findBlock(min(position + added, document.characterCount() - 1))
        last = max(first, until.blockNumber())
        grown = count - len(self._coloured)
        seen = self._coloured[first] if first < len(self._coloured) else 0
        self._coloured[first : last - grown + 1] = bytes(last - first + 1)
        start, end = self._states.replace(first, last, count, _Lines(self._document))
        self._coloured[start:end] = bytes(end - start)
        if seen and first == last and self._looks is not None:
            # The line being typed in gets its colours before Qt lays it out, so once.
            self._colour(document.findBlockByNumber(first), first)

    def _colour(self, block: QTextBlock, line: int) -> None:
        self._coloured[line] = 1
        text = block.text()
        spans = self._line_looks().spans(text, self._states[line])
        if len(text) != block.length() - 1:
            spans = [
                (units(text[:start]), units(text[start : start + size]), look)
                for start, size, look in spans
            ]
        layout = block.layout()
        if spans or layout.formats():
            layout.setFormats(_ranges(layout, spans, self._formats))

    def _line_looks(self) -> LineLooks:
        if self._looks is None:
            # pygments is not needed before the first line is coloured.
            from policyeditor.gui.editor.lexers import LineLooks

            self._looks = LineLooks()
        return self._looks


class _Lines:
    """Reads lines of a document: a few one by one, many from its whole text, which is quicker."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._read = 0
        self._every: list[str] = []

    def __call__(self, line: int) -> str:
        if self._every:
            return self._every[line]
        self._read += 1
        if self._read > _MANY:
            self._every = self._document.toRawText().split("\u2029")
        return self._document.findBlockByNumber(line).text()


def _ranges(
    layout: QTextLayout, spans: list[Span], formats: dict[str, QTextCharFormat]
) -> list[QTextLayout.FormatRange]:
    """The spans as Qt wants them, around the letters that an input method is still composing."""
    composing, size = layout.preeditAreaPosition(), len(layout.preeditAreaText())
    ranges = []
    if size:
        ranges = [
            each
            for each in layout.formats()
            if composing <= each.start and each.start + each.length <= composing + size
        ]
    for start, length, look in spans:
        pieces = [(start, length)]
        if size and start >= composing:
            pieces = [(start + size, length)]
        elif size and start + length > composing:
            pieces = [(start, composing - start)]
            pieces.append((composing + size, start + length - composing))
        for piece_start, piece_length in pieces:
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = piece_start, piece_length, formats[look.value]
            ranges.append(each)
    return ranges


def _formats(theme: Theme) -> dict[str, QTextCharFormat]:
    """The format of each look, by its value."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
    return {
        "heading": _format(theme.syntax_heading, bold=True),
        "marker": _format(theme.syntax_marker),
        "link": _format(theme.syntax_link),
        "code": _format(theme.syntax_code, families=fixed),
        "strong": _format(bold=True),
        "emphasis": _format(italic=True),
        "strong-emphasis": _format(bold=True, italic=True),
        "struck": _format(theme.muted, struck=True),
        "aside": _format(theme.muted),
        "detail": _format(theme.muted),
        "cells": _format(families=fixed),
        "hidden": _hidden(),
    }


def _hidden() -> QTextCharFormat:
    """The format of letters that are there and take hardly any room."""
    result = QTextCharFormat()
    result.setProperty(QTextFormat.Property.FontPixelSize, 1)
    result.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
    result.setFontLetterSpacing(45)  # a narrow gap beside the words is left
    result.setForeground(QColor(0, 0, 0, 0))
    return result


def _format(
    colour: str = "",
    *,
    bold: bool = False,
    italic: bool = False,
    struck: bool = False,
    families: list[str] | None = None,
) -> QTextCharFormat:
    result = QTextCharFormat()
    if colour:
        result.setForeground(QColor(colour))
    if bold:
        result.setFontWeight(QFont.Weight.DemiBold)
    if italic:
        result.setFontItalic(True)
    if struck:
        result.setFontStrikeOut(True)
    if families:
        result.setFontFamilies(families)
    return result
