"""Tables read from a policy's lines, changed, and written so that the page says the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.drafting.tables import (
    Alignment,
    Table,
    as_cell,
    cell_words,
    empty_table,
    grid_of,
    table_at,
    with_column,
    with_column_moved,
    with_grid,
    with_row,
    with_row_moved,
    without_column,
    without_row,
    written,
)
from policyeditor.policy.policy import read_policy
from policyeditor.rendering.fragment import render_body

VIEW = """\
Words.

  | Purpose | Basis | Days |
  |:--|:-:|--:|
  | Bills \\| mail | `a|b` | 3 |
  | 数据 | x
{: .wide}

After | this.
"""
NONE, LEFT, CENTRE, RIGHT = Alignment

CELLS = st.text(st.sampled_from("ab |\\`*é数"), max_size=8)


def drawn(lines: tuple[str, ...]) -> list[str]:
    html = render_body(read_policy("\n".join(lines) + "\n").scan)
    return [re.sub(r"<.*?>", "", cell) for cell in re.findall(r"<t[hd].*?>(.*?)</t[hd]>", html)]


def test_the_table_at_a_line_is_read() -> None:
    lines = VIEW.split("\n")
    for line in range(3, 7):
        found = table_at(lines, line)
        assert found is not None
        assert (found.line, found.end_line, found.indent) == (3, 6, "  ")
        assert found.table.aligned == (LEFT, CENTRE, RIGHT)
        assert found.table.rows == (
            ("Purpose", "Basis", "Days"),
            ("Bills \\| mail", "`a|b`", "3"),
            ("数据", "x", ""),
        )
    assert [table_at(lines, line) for line in (1, 2, 7, 9, 0, 99)] == [None] * 6


def test_it_is_written_neatly_and_reads_the_same() -> None:
    found = table_at(VIEW.split("\n"), 4)
    assert found is not None
    assert written(found.table, found.indent) == (
        "  | Purpose       | Basis | Days |",
        "  | :------------ | :---: | ---: |",
        "  | Bills \\| mail | `a|b` |    3 |",
        "  | 数据          |   x   |      |",
    )
    assert drawn(written(found.table)) == drawn(tuple(VIEW.split("\n")[2:6]))


def test_a_table_of_more_parts_is_left_alone() -> None:
    feet = ["| a | b |", "|---|---|", "| c | d |", "|===|===|", "| e | f |"]
    bodies = ["| a | b |", "|---|---|", "| c | d |", "|---|---|", "| e | f |"]
    assert table_at(feet, 1) is None
    assert table_at(bodies, 3) is None


def test_rows_and_columns_come_go_and_move() -> None:
    table = Table((("a", "b"), ("c", "d")), (LEFT, RIGHT))
    assert with_row(table, 1).rows == (("a", "b"), ("", ""), ("c", "d"))
    assert without_row(table, 0).rows == (("c", "d"),)
    assert with_row_moved(table, 0, 1).rows == (("c", "d"), ("a", "b"))
    assert with_column(table, 2).rows == (("a", "b", ""), ("c", "d", ""))
    assert with_column(table, 0).aligned == (NONE, LEFT, RIGHT)
    assert without_column(table, 0) == Table((("b",), ("d",)), (RIGHT,))
    moved = with_column_moved(table, 0, 1)
    assert moved == Table((("b", "a"), ("d", "c")), (RIGHT, LEFT))
    assert without_row(without_row(table, 0), 0).rows == (("", ""),)
    assert without_column(without_column(table, 0), 0).width == 1


def test_a_spreadsheet_goes_in_cell_by_cell() -> None:
    grid = grid_of('a\tb | c\r\n"two\nlines"\t\r\n')
    assert grid == (("a", "b \\| c"), ("two<br />lines", ""))
    table = with_grid(empty_table(1, 2), (0, 1), grid)
    assert table.rows == (("", "a", "b \\| c"), ("", "two<br />lines", ""))
    assert table.width == 3
    assert grid_of("no tabs") == ()


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=2, max_size=4), st.booleans())
def test_what_is_written_is_read_again(cells: list[list[str]], head: bool) -> None:
    table = Table(
        tuple(tuple(as_cell(cell) for cell in row) for row in cells), (NONE, RIGHT), head=head
    )
    lines = written(table)
    found = table_at(lines, 1)
    assert found is not None
    assert found.table.rows == table.rows
    assert found.table.head == head
    assert written(found.table) == lines
    assert all(as_cell(cell_words(cell)) == cell for row in table.rows for cell in row)


@pytest.mark.parametrize("cell", ["a|b", "a\\", "`", "a`|", "\\\\", "`x|y`", "a\\|b", "|"])
def test_no_cell_takes_its_neighbour_in(cell: str) -> None:
    table = Table((("head", "other"), (as_cell(cell), "next `")), (NONE, NONE))
    assert drawn(written(table))[3] == "next `"
