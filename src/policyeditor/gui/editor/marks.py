"""Marks around words: struck through, code; and all of them taken off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policyeditor.gui.editor.formatting import Formatted, Selection, around, words_selected
from policyeditor.policy.edits import Edit

STRUCK = "~~"
CODE = "`"

_MARKED = re.compile(
    r"(?P<code>`+)(?!`)(?P<inside>.+?)(?<!`)(?P=code)(?!`)"
    r"|(?P<mark>\*{1,3}|~~|(?<!\w)_{1,3})(?=[^\s*_~])(?P<words>.*?[^\s])(?P=mark)(?![*~])"
)


def marked(lines: Sequence[str], selection: Selection, mark: str) -> Formatted:
    """Put a mark around the selected words, or the word at the cursor; off where it is there."""
    pieces = words_selected(lines, selection)
    size = len(mark)
    if not pieces:
        caret = Selection(*([selection.line, selection.column + size] * 2))
        return Formatted((Edit(*(selection.line, selection.column) * 2, mark * 2),), caret)
    worn = [
        piece.text[: piece.start].endswith(mark) and piece.text[piece.end :].startswith(mark)
        for piece in pieces
    ]
    edits: list[Edit] = []
    shifts = []
    for piece, worn_here in zip(pieces, worn, strict=True):
        line, start, end = piece.line, piece.start + 1, piece.end + 1
        if all(worn):
            edits.append(Edit(line, start - size, line, start, ""))
            edits.append(Edit(line, end, line, end + size, ""))
            shifts.append(-size)
        elif not worn_here:
            edits += [Edit(line, start, line, start, mark), Edit(line, end, line, end, mark)]
            shifts.append(size)
        else:
            shifts.append(0)
    return Formatted(tuple(edits), around(pieces, shifts, 0))


def cleared(lines: Sequence[str], selection: Selection) -> Formatted:
    """Take off the bold, italic, struck and code marks of the selected words; links stay."""
    edits: list[Edit] = []
    for number in range(selection.line, selection.end_line + 1):
        text = lines[number - 1]
        start = selection.column - 1 if number == selection.line else 0
        end = selection.end_column - 1 if number == selection.end_line else len(text)
        edits += [
            Edit(number, first + 1, number, last + 1, "")
            for first, last in _marks(text, 0, len(text), start, end)
        ]
    column, end_column = (
        at - sum(min(each.end_column, at) - each.column for each in edits
                 if each.line == line and each.column < at)
        for line, at in ((selection.line, selection.column),
                         (selection.end_line, selection.end_column))
    )  # fmt: skip
    return Formatted(
        tuple(edits), Selection(selection.line, column, selection.end_line, end_column)
    )


def _marks(text: str, first: int, last: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The marks within a stretch of a line whose words reach into another."""
    for found in _MARKED.finditer(text, first, last):
        if found.start() > end or found.end() < start:
            continue
        size = len(found["code"] or found["mark"])
        yield found.start(), found.start() + size
        yield found.end() - size, found.end()
        if found["mark"]:
            yield from _marks(text, found.start() + size, found.end() - size, start, end)
