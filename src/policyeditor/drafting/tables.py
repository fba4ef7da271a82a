"""Tables of a policy: read from its lines, changed as a grid, written neatly aligned.

A table is a run of lines with cells between ``|``; a line of dashes below the first row makes
that row its head, colons there align the columns (kramdown, "Tables"; PHP Markdown Extra).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_OTHER_RULE = re.compile(r"[ \t]*\|?[ \t]*[-=:+|][-=:+| \t]*")
_CODE = re.compile(r"\\.|(`+)(?!`).+?(?<!`)\1(?!`)")
# Ticks in two cells would make code of what is between: kramdown knows no escaped ones there.
_IN_CELLS = {"|": r"\|", "`": "&#96;", r"\`": "&#96;"}
#: A column is filled up to so many letters; longer cells stand out.
_WIDEST = 60


class Alignment(Enum):
    """How the words of a column stand."""

    NONE = ""
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Table:
    """Cells as Markdown: every row as long as ``aligned``; ``head`` tells of the first row."""

    rows: tuple[tuple[str, ...], ...]
    aligned: tuple[Alignment, ...]
    head: bool = True

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.aligned)


@dataclass(frozen=True, slots=True)
class Placed:
    """A table where it stands: lines from 1, both included, and what they are indented by."""

    table: Table
    line: int
    end_line: int
    indent: str = ""


def empty_table(rows: int, columns: int) -> Table:
    """A table with nothing in it."""
    return Table(((("",) * columns),) * rows, (Alignment.NONE,) * columns)


def table_at(lines: Sequence[str], line: int) -> Placed | None:
    """The table that a line (from 1) belongs to.

    None where there is none, or one that is more than a grid with a head (feet, several bodies).
    """
    if not 1 <= line <= len(lines) or not _is_row(lines[line - 1]):
        return None
    first = last = line
    while first > 1 and _is_row(lines[first - 2]):
        first -= 1
    while last < len(lines) and _is_row(lines[last]):
        last += 1
    own = lines[first - 1 : last]
    if not any(text.lstrip(" \t>").startswith("|") or _RULE.fullmatch(text) for text in own):
        return None  # words with a line between them by chance
    table = read_table(own)
    indent = own[0][: len(own[0]) - len(own[0].lstrip(" \t"))]
    return Placed(table, first, last, indent) if table is not None else None


def stands_in_table(lines: Sequence[str], line: int) -> bool:
    """Whether a line (from 1) is one of a table of any form."""
    return 1 <= line <= len(lines) and lines[line - 1].lstrip(" \t>").startswith("|")


def read_table(lines: Sequence[str]) -> Table | None:
    """The table that lines hold; None for one that is more than a grid with a head."""
    rules = [n for n, text in enumerate(lines) if is_rule(text)]
    # kramdown lets a rule stand above the first row and below the last; it draws nothing of it.
    if any(n not in (0, 1) for n in rules) or len(rules) > 1:
        return None
    rows = [cells_of(text) for n, text in enumerate(lines) if n not in rules]
    if not rows:
        return None
    width = max(len(row) for row in rows)
    aligned = [Alignment.NONE] * width
    if rules:
        if not _RULE.fullmatch(lines[rules[0]]):
            return None
        for column, cell in enumerate(cells_of(lines[rules[0]])[:width]):
            aligned[column] = _alignment(cell)
    whole = tuple((*row, *[""] * (width - len(row))) for row in rows)
    return Table(whole, tuple(aligned), head=rules == [1])


def cells_of(line: str) -> tuple[str, ...]:
    """The cells of a row; a ``|`` in code or behind a backslash parts nothing."""
    text = line.strip(" \t")
    text = text.removeprefix("|")
    hidden = _in_code(text)
    cells, start, at = [], 0, 0
    while at < len(text):
        if text[at] == "\\" and at not in hidden:
            at += 2
            continue
        if text[at] == "|" and at not in hidden:
            cells.append(text[start:at].strip())
            start = at + 1
        at += 1
    if text[start:].strip() or not cells:
        cells.append(text[start:].strip())
    return tuple(cells)


def as_cell(words: str) -> str:
    """Typed or pasted words as a cell: on one line, with no ``|`` that would part it."""
    text = "<br />".join(part.strip() for part in words.strip().splitlines())
    hidden = _in_code(text)
    found, at = "", 0
    while at < len(text):
        size = 2 if text[at] == "\\" and at not in hidden else 1
        part = text[at : at + size]
        found += part if at in hidden else _IN_CELLS.get(part, part)
        at += size
    # A backslash at the end would take the next line between cells with it.
    return found + "\\" if (len(found) - len(found.rstrip("\\"))) % 2 else found


def cell_words(cell: str) -> str:
    """A cell as a person types it: ``as_cell`` makes it Markdown again."""
    hidden = _in_code(cell)
    parts = re.split(r"(\\.)", cell) if "\\" in cell else [cell]
    found, at = "", 0
    for part in parts:
        found += "|" if part == r"\|" and at not in hidden else part
        at += len(part)
    return found.replace("<br />", "\n")


def grid_of(text: str) -> tuple[tuple[str, ...], ...]:
    """What a spreadsheet copies, rows of cells with tabs between, as cells; () for other text."""
    if "\t" not in text:
        return ()
    import csv  # only when something is pasted into a table

    read = csv.reader(text.rstrip("\r\n").splitlines(keepends=True), delimiter="\t")
    try:
        rows = [tuple(as_cell(cell) for cell in row) for row in read]
    except csv.Error:  # a cell of more than 130,000 letters
        return ()
    width = max((len(row) for row in rows), default=0)
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def written(table: Table, indent: str = "") -> tuple[str, ...]:
    """The lines of a table, its columns as wide as their words; letters of two columns count so."""
    widths = [
        min(max(3, *(_columns(row[column]) for row in table.rows)), _WIDEST)
        for column in range(table.width)
    ]
    sides = table.aligned if table.head else (Alignment.NONE,) * table.width
    lines = [_row(row, widths, sides) for row in table.rows]
    if table.head:  # only the rule below a head aligns columns
        lines.insert(1, "| " + " | ".join(map(_dashes, widths, table.aligned)) + " |")
    return tuple(indent + line for line in lines)


def with_row(table: Table, at: int) -> Table:
    """With an empty row before row ``at`` (from 0; as many as there are: at the end)."""
    rows = (*table.rows[:at], ("",) * table.width, *table.rows[at:])
    return replace(table, rows=rows)


def without_row(table: Table, at: int) -> Table:
    """Without a row; the last one stays, emptied."""
    if len(table.rows) == 1:
        return replace(table, rows=(("",) * table.width,))
    return replace(table, rows=(*table.rows[:at], *table.rows[at + 1 :]))


def with_row_moved(table: Table, at: int, to: int) -> Table:
    """With a row at another place."""
    rows = list(table.rows)
    rows.insert(to, rows.pop(at))
    return replace(table, rows=tuple(rows))


def with_column(table: Table, at: int) -> Table:
    """With an empty column before column ``at``."""
    return Table(
        tuple((*row[:at], "", *row[at:]) for row in table.rows),
        (*table.aligned[:at], Alignment.NONE, *table.aligned[at:]),
        table.head,
    )


def without_column(table: Table, at: int) -> Table:
    """Without a column; the last one stays, emptied."""
    if table.width == 1:
        return Table((("",),) * len(table.rows), table.aligned, table.head)
    return Table(
        tuple((*row[:at], *row[at + 1 :]) for row in table.rows),
        (*table.aligned[:at], *table.aligned[at + 1 :]),
        table.head,
    )


def with_column_moved(table: Table, at: int, to: int) -> Table:
    """With a column at another place, and its alignment."""
    order = list(range(table.width))
    order.insert(to, order.pop(at))
    return Table(
        tuple(tuple(row[n] for n in order) for row in table.rows),
        tuple(table.aligned[n] for n in order),
        table.head,
    )


def with_grid(table: Table, at: tuple[int, int], grid: Sequence[Sequence[str]]) -> Table:
    """With cells put in from a row and a column on; the table grows where it must."""
    row, column = at
    height = max(len(table.rows), row + len(grid))
    width = max(table.width, column + max((len(line) for line in grid), default=0))
    rows = [[*line, *[""] * (width - table.width)] for line in table.rows]
    rows += [[""] * width for _ in range(height - len(rows))]
    for down, line in enumerate(grid):
        for right, cell in enumerate(line):
            rows[row + down][column + right] = cell
    aligned = (*table.aligned, *(Alignment.NONE,) * (width - table.width))
    return Table(tuple(tuple(line) for line in rows), aligned, table.head)


def _in_code(text: str) -> set[int]:
    """The offsets of a text that stand in code."""
    spans = (found for found in _CODE.finditer(text) if found[1])
    return {at for span in spans for at in range(*span.span())}


def _is_row(text: str) -> bool:
    return len(cells_of(text)) > 1 or text.strip(" \t").startswith("|") or is_rule(text)


def is_rule(text: str) -> bool:
    """Whether a line parts the rows of a table: dashes with ``|`` between."""
    return ("-" in text and "|" in text and _OTHER_RULE.fullmatch(text) is not None) or (
        "=" in text and _OTHER_RULE.fullmatch(text) is not None
    )


def _alignment(cell: str) -> Alignment:
    left, right = cell.startswith(":"), cell.endswith(":")
    if left and right:
        return Alignment.CENTRE
    return Alignment.LEFT if left else Alignment.RIGHT if right else Alignment.NONE


def _dashes(width: int, aligned: Alignment) -> str:
    left = ":" if aligned in (Alignment.LEFT, Alignment.CENTRE) else "-"
    right = ":" if aligned in (Alignment.RIGHT, Alignment.CENTRE) else "-"
    return left + "-" * (width - 2) + right


def _row(cells: Sequence[str], widths: Sequence[int], aligned: Sequence[Alignment]) -> str:
    parts = []
    for cell, width, side in zip(cells, widths, aligned, strict=True):
        room = max(width - _columns(cell), 0)
        before = {Alignment.RIGHT: room, Alignment.CENTRE: room // 2}.get(side, 0)
        parts.append(" " * before + cell + " " * (room - before))
    return "| " + " | ".join(parts) + " |"


def _columns(text: str) -> int:
    """How many columns of a fixed font some words take."""
    return sum(
        0
        if unicodedata.combining(letter)
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )
