"""Word's habits as changes of Markdown: emphasis, headings, lists, quotes, links, indentation.

Every function takes the lines of the view and what is selected in them, and gives the edits with
what is to be selected after them.  Most take their change off again where it is there already.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from policyeditor.policy.edits import Edit

#: How far a clause stands in under another: as far as the words behind ``1. ``.
INDENT = 3

BOLD = "**"
ITALIC = "*"

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_LINE_START = re.compile(
    r"[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|(?:[-*+]|\d+[.)]|\(\w{1,4}\)|[A-Za-z][.)])[ \t]+)?"
)
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_ITEM = re.compile(r"([ \t]*)(?:([-*+])|(\d{1,9})[.)])(?:[ \t]+|$)")
_QUOTE = re.compile(r"[ \t]*>[ \t]?")
_ADDRESS = re.compile(r"(?:https?://|mailto:|/|#)\S*|\S+@\S+\.\S+")


@dataclass(frozen=True, slots=True)
class Selection:
    """A stretch of the view: lines and columns from 1, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def empty(self) -> bool:
        """Whether nothing is selected."""
        return (self.line, self.column) == (self.end_line, self.end_column)


@dataclass(frozen=True, slots=True)
class Formatted:
    """Edits, and what is selected when they are made."""

    edits: tuple[Edit, ...]
    selection: Selection


@dataclass(frozen=True, slots=True)
class Piece:
    """The words selected on one line, between two offsets of it."""

    line: int
    text: str
    start: int
    end: int

    def emphasised(self, mark: str) -> tuple[int, int] | None:
        """How many stars stand inside and outside, where the words carry this emphasis."""
        words = self.text[self.start : self.end]
        before, behind = self.text[: self.start], self.text[self.end :]
        inside = min(_leading_stars(words), _leading_stars(words[::-1]))
        outside = min(_leading_stars(before[::-1]), _leading_stars(behind))
        wanted = (1, 3) if mark == ITALIC else (2, 3)
        if outside in wanted:
            return 0, len(mark)
        if inside in wanted and len(words) > 2 * inside:
            return len(mark), 0
        return None


def _leading_stars(text: str) -> int:
    return len(text) - len(text.lstrip("*"))


def emphasis(lines: Sequence[str], selection: Selection, mark: str) -> Formatted:
    """Make the selected words, or the word at the cursor, bold or italic, or plain again."""
    pieces = words_selected(lines, selection)
    if not pieces:
        caret = Selection(*([selection.line, selection.column + len(mark)] * 2))
        place = (selection.line, selection.column) * 2
        return Formatted((Edit(*place, mark * 2),), caret)
    found = [piece.emphasised(mark) for piece in pieces]
    edits: list[Edit] = []
    shifts: list[int] = []
    if all(found):
        for piece, stars in zip(pieces, found, strict=True):
            inside, outside = stars or (0, 0)
            edits += _cut(piece.line, piece.start - outside, inside + outside)
            edits += _cut(piece.line, piece.end - inside, inside + outside)
            shifts.append(-outside)
        return Formatted(tuple(edits), around(pieces, shifts, -2 * (found[-1] or (0, 0))[0]))
    for piece, stars in zip(pieces, found, strict=True):
        if stars is None:
            edits += _put(piece.line, piece.start, mark) + _put(piece.line, piece.end, mark)
        shifts.append(len(mark) if stars is None else 0)
    return Formatted(tuple(edits), around(pieces, shifts, 0))


def _cut(line: int, start: int, size: int) -> list[Edit]:
    return [Edit(line, start + 1, line, start + size + 1, "")]


def _put(line: int, start: int, text: str) -> list[Edit]:
    return [Edit(line, start + 1, line, start + 1, text)]


def around(pieces: Sequence[Piece], shifts: Sequence[int], shrink: int) -> Selection:
    """The selection around words that their edits moved; the last ones got shorter, too."""
    first, last = pieces[0], pieces[-1]
    return Selection(
        first.line, first.start + 1 + shifts[0], last.line, last.end + 1 + shifts[-1] + shrink
    )


def words_selected(lines: Sequence[str], selection: Selection) -> list[Piece]:
    """The words selected on each line: without spaces at the ends, and without its marker."""
    if selection.empty:
        text = lines[selection.line - 1]
        for word in _WORD.finditer(text):
            if word.start() <= selection.column - 1 <= word.end():
                return [Piece(selection.line, text, *word.span())]
        return []
    pieces = []
    for number in range(selection.line, selection.end_line + 1):
        text = lines[number - 1]
        start = selection.column - 1 if number == selection.line else 0
        end = selection.end_column - 1 if number == selection.end_line else len(text)
        marker = _LINE_START.match(text)
        start = max(start, marker.end() if marker else 0)
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        if start < end:
            pieces.append(Piece(number, text, start, end))
    return pieces


def heading(lines: Sequence[str], selection: Selection, level: int) -> Formatted:
    """Make the selected lines headings of a level, 1 to 6; plain where they are, or at level 0."""
    numbers = _with_words(lines, selection)
    found = [_HEADING.match(lines[number - 1]) for number in numbers]
    plain = level == 0 or all(match and len(match[1]) == level for match in found)
    prefix = "" if plain else "#" * level + " "
    changes = [
        (number, 0, match.end() if match else 0, prefix)
        for number, match in zip(numbers, found, strict=True)
    ]
    return _changed(lines, selection, changes)


def numbered_list(lines: Sequence[str], selection: Selection) -> Formatted:
    """Number the selected lines, on from the list above them; or take their numbers off."""
    numbers = _with_words(lines, selection)
    found = [_ITEM.match(lines[number - 1]) for number in numbers]
    if all(match and match[3] for match in found):
        return _without_markers(lines, selection, numbers)
    start = _number_above(lines, numbers[0]) + 1

    def marker(position: int) -> str:
        return f"{start + position}. "

    return _with_markers(lines, selection, numbers, marker)


def bullet_list(lines: Sequence[str], selection: Selection) -> Formatted:
    """Give the selected lines bullets, or take them off."""
    numbers = _with_words(lines, selection)
    found = [_ITEM.match(lines[number - 1]) for number in numbers]
    if all(match and match[2] for match in found):
        return _without_markers(lines, selection, numbers)
    return _with_markers(lines, selection, numbers, lambda _position: "- ")


def _with_markers(
    lines: Sequence[str],
    selection: Selection,
    numbers: Sequence[int],
    marker: Callable[[int], str],
) -> Formatted:
    changes = []
    for position, number in enumerate(numbers):
        text = lines[number - 1]
        match = _ITEM.match(text)
        start = len(text) - len(text.lstrip(" \t"))
        changes.append((number, start, match.end() if match else start, marker(position)))
    return _changed(lines, selection, changes)


def _without_markers(
    lines: Sequence[str], selection: Selection, numbers: Sequence[int]
) -> Formatted:
    changes = []
    for number in numbers:
        match = _ITEM.match(lines[number - 1])
        if match:
            changes.append((number, len(match[1]), match.end(), ""))
    return _changed(lines, selection, changes)


def _number_above(lines: Sequence[str], number: int) -> int:
    """The number of the list item just above a line, at the line's own indentation; else 0."""
    text = lines[number - 1]
    indentation = text[: len(text) - len(text.lstrip(" \t"))]
    above = number - 2
    while above >= 0 and not lines[above].strip():
        above -= 1
    match = _ITEM.match(lines[above]) if above >= 0 else None
    return int(match[3]) if match and match[3] and match[1] == indentation else 0


def quote(lines: Sequence[str], selection: Selection) -> Formatted:
    """Make the selected lines a quotation, or plain again."""
    numbers = list(range(selection.line, _last_line(selection) + 1))
    found = [_QUOTE.match(lines[number - 1]) for number in numbers]
    if all(found):
        changes = [
            (number, 0, match.end(), "")
            for number, match in zip(numbers, found, strict=True)
            if match
        ]
    else:
        changes = [
            (number, 0, 0, "> " if lines[number - 1].strip() or len(numbers) == 1 else ">")
            for number in numbers
        ]
    return _changed(lines, selection, changes)


def link(lines: Sequence[str], selection: Selection) -> Formatted:
    """Make the selected words a link and the cursor ready for its address, or the other way."""
    line, start = selection.line, selection.column
    if selection.empty or selection.line != selection.end_line:
        end = start if selection.empty else len(lines[line - 1]) + 1
    else:
        end = selection.end_column
    words = lines[line - 1][start - 1 : end - 1]
    if _ADDRESS.fullmatch(words):
        caret = start + 1
        text = f"[]({words})"
    else:
        caret = start + len(words) + (3 if words else 1)
        text = f"[{words}]()"
    edit = Edit(line, start, line, end, text)
    return Formatted((edit,), Selection(line, caret, line, caret))


def indent(lines: Sequence[str], selection: Selection) -> Formatted:
    """Move the selected lines in, under the clause above them."""
    numbers = _with_words(lines, selection)
    return _changed(lines, selection, [(number, 0, 0, " " * INDENT) for number in numbers])


def outdent(lines: Sequence[str], selection: Selection) -> Formatted:
    """Move the selected lines out again, as far as they stand in."""
    changes = []
    for number in _with_words(lines, selection):
        text = lines[number - 1]
        spaces = len(text) - len(text.lstrip(" "))
        size = 1 if text.startswith("\t") else min(spaces, INDENT)
        if size:
            changes.append((number, 0, size, ""))
    return _changed(lines, selection, changes)


def _last_line(selection: Selection) -> int:
    """The last line of a selection; one that ends before a line's first character leaves it out."""
    if selection.end_column == 1 and selection.end_line > selection.line:
        return selection.end_line - 1
    return selection.end_line


def _with_words(lines: Sequence[str], selection: Selection) -> list[int]:
    """The selected lines that are not blank; the line of the cursor in any case."""
    numbers = range(selection.line, _last_line(selection) + 1)
    return [number for number in numbers if lines[number - 1].strip()] or [selection.line]


def _changed(
    lines: Sequence[str], selection: Selection, changes: Sequence[tuple[int, int, int, str]]
) -> Formatted:
    """Replace a stretch near the start of lines: line, start and end (from 0), new text."""
    edits = tuple(
        Edit(number, start + 1, number, end + 1, text)
        for number, start, end, text in changes
        if lines[number - 1][start:end] != text
    )
    column, end_column = selection.column, selection.end_column
    for edit in edits:
        if edit.line == selection.line:
            column = _moved(column, edit, keep_start=not selection.empty)
        if edit.line == selection.end_line:
            end_column = _moved(end_column, edit, keep_start=False)
    return Formatted(
        edits, Selection(selection.line, column, selection.end_line, max(end_column, 1))
    )


def _moved(column: int, edit: Edit, *, keep_start: bool) -> int:
    """Where a column of the edited line has gone; the start of a selection takes the text in."""
    if keep_start and column <= edit.end_column:
        return min(column, edit.column)
    if column < edit.end_column:
        return edit.column + len(edit.text)
    return column + len(edit.text) - (edit.end_column - edit.column)
