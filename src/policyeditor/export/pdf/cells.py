"""The cells of a table laid out on a grid, as browsers lay them out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from policyeditor.export.tree import Element

MOST_COLUMNS = 60
"""Wider tables cannot be read on paper."""

_MOST_ROWS_SPANNED = 1000


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the row ``line``: its place on the grid, from 0, the rows and columns it takes."""

    element: Element
    line: Element
    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its cells, how many columns it has and how many of its first rows are headings."""

    cells: tuple[Cell, ...]
    columns: int
    header_rows: int
    rows: int


def grid(table: Element) -> Grid:
    """The grid of a ``table``; spans that reach over its edges, or over other cells, are cut."""
    head = _rows(table, "thead")
    body = [*_rows(table, "tbody", "tr"), *_rows(table, "tfoot")]
    if not head and body and all(cell.tag == "th" for cell in body[0].elements()):
        head, body = body[:1], body[1:]
    if not any(row.text().strip() for row in head):
        head, body = [], [*head, *body]  # an empty heading row heads nothing
    placed = [*_place(head, 0), *_place(body, len(head))]
    columns = max((cell.column + 1 for cell in placed), default=0)
    fitted = tuple(
        replace(cell, columns=min(cell.columns, columns - cell.column)) for cell in placed
    )
    return Grid(fitted, columns, len(head), len(head) + len(body))


def _rows(table: Element, *names: str) -> list[Element]:
    rows: list[Element] = []
    for child in table.elements():
        if child.tag in names:
            rows += [child] if child.tag == "tr" else [r for r in child.elements() if r.tag == "tr"]
    return rows


def _place(rows: list[Element], first: int) -> list[Cell]:
    """The cells of one section: none reaches out of it."""
    taken: set[tuple[int, int]] = set()
    cells: list[Cell] = []
    for number, row in enumerate(rows):
        column = 0
        cells_here = [each for each in row.elements() if each.tag in ("td", "th")]
        for left, element in zip(range(len(cells_here) - 1, -1, -1), cells_here, strict=True):
            while (number, column) in taken:
                column += 1
            tall = min(_span(element, "rowspan"), len(rows) - number, _MOST_ROWS_SPANNED)
            wide = 1
            most = min(_span(element, "colspan"), MOST_COLUMNS - column - left)
            while wide < most and (number, column + wide) not in taken:
                wide += 1
            taken.update((number + r, column + c) for r in range(tall) for c in range(wide))
            cells.append(Cell(element, row, first + number, column, tall, wide))
            column += wide
    return cells


def _span(element: Element, name: str) -> int:
    text = element.get(name).strip()
    return max(int(text), 1) if text.isascii() and text.isdecimal() and len(text) < 6 else 1
