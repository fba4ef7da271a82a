from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.export.pdf.cells import MOST_COLUMNS, Grid, grid
from policyeditor.export.tree import html_tree


def grid_of(html: str) -> Grid:
    (table,) = html_tree(html).elements()
    return grid(table)


def places(found: Grid) -> list[tuple[str, int, int, int, int]]:
    return [(c.element.text(), c.row, c.column, c.rows, c.columns) for c in found.cells]


def test_spans_push_cells_as_in_a_browser() -> None:
    found = grid_of(
        "<table><thead><tr><th>a</th><th colspan=\"2\">b</th></tr></thead>"
        "<tbody><tr><td rowspan=\"2\">c</td><td>d</td><td>e</td></tr>"
        "<tr><td>f</td><td>g</td></tr></tbody></table>"
    )  # fmt: skip

    assert places(found) == [
        ("a", 0, 0, 1, 1),
        ("b", 0, 1, 1, 2),
        ("c", 1, 0, 2, 1),
        ("d", 1, 1, 1, 1),
        ("e", 1, 2, 1, 1),
        ("f", 2, 1, 1, 1),
        ("g", 2, 2, 1, 1),
    ]
    assert (found.columns, found.header_rows, found.rows) == (3, 1, 3)


def test_a_row_of_heading_cells_heads_a_table_that_has_no_head() -> None:
    head = "<tr><th>a</th></tr>"

    assert grid_of(f"<table><tbody>{head}<tr><td>b</td></tr></tbody></table>").header_rows == 1
    assert grid_of("<table><thead><tr><th></th></tr></thead></table>").header_rows == 0


def test_no_span_reaches_out_of_the_head_or_the_table() -> None:
    found = grid_of(
        '<table><thead><tr><th rowspan="9" colspan="99">a</th></tr></thead>'
        '<tbody><tr><td rowspan="99999">b</td><td>c</td></tr></tbody></table>'
    )

    assert places(found) == [("a", 0, 0, 1, 2), ("b", 1, 0, 1, 1), ("c", 1, 1, 1, 1)]


SPAN = st.sampled_from(["", ' colspan="2"', ' rowspan="3"', ' colspan="70" rowspan="2"'])
ROWS = st.lists(st.lists(SPAN, max_size=5), max_size=6)


@settings(max_examples=80)
@given(ROWS)
def test_every_cell_is_laid_out_and_none_upon_another(rows: list[list[str]]) -> None:
    html = "".join("<tr>" + "".join(f"<td{span}>x</td>" for span in row) + "</tr>" for row in rows)
    found = grid_of(f"<table><tbody>{html}</tbody></table>")
    taken = [
        (cell.row + r, cell.column + c)
        for cell in found.cells
        for r in range(cell.rows)
        for c in range(cell.columns)
    ]

    assert len(found.cells) == sum(map(len, rows))
    assert len(taken) == len(set(taken))
    assert all(row < found.rows and column < found.columns for row, column in taken)
    assert found.columns <= MOST_COLUMNS + len(rows) * 5
