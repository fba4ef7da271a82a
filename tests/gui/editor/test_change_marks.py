"""Changed clauses stay beside their words while lines come and go."""

from __future__ import annotations

import pytest

from policyeditor.comparison.model import ChangeKind, Significance
from policyeditor.gui.editor.change_marks import ChangeMarks
from policyeditor.workspace.marking import ChangedLines

pytestmark = pytest.mark.gui


def change(first: int, last: int, *, gone: bool = False) -> ChangedLines:
    kind = ChangeKind.REMOVED if gone else ChangeKind.REWORDED
    return ChangedLines(first, last, kind, Significance.SIGNIFICANT, "Old.", gone=gone)


def lines(marks: ChangeMarks) -> list[int]:
    return [line for line in range(1, 30) if marks.at(line)]


def test_each_line_of_a_clause_counts() -> None:
    assert lines(ChangeMarks([change(5, 7), change(10, 10)])) == [5, 6, 7, 10]


def test_lines_above_move_a_clause_lines_within_lengthen_it_lines_below_do_nothing() -> None:
    marks = ChangeMarks([change(5, 7), change(10, 10)])
    marks.move(2, 3)
    assert lines(marks) == [8, 9, 10, 13]
    marks.move(8, 2)
    assert lines(marks) == [8, 9, 10, 11, 12, 15]
    marks.move(20, 5)
    assert lines(marks) == [8, 9, 10, 11, 12, 15]
    marks.move(1, -3)
    assert lines(marks) == [5, 6, 7, 8, 9, 12]


def test_a_long_clause_before_short_ones_is_found() -> None:
    assert lines(ChangeMarks([change(1, 20), change(3, 3), change(18, 18)])) == list(range(1, 21))


def test_the_gravest_comes_first() -> None:
    small = ChangedLines(5, 5, ChangeKind.FORMATTING, Significance.EDITORIAL)
    grave = change(5, 5)
    assert ChangeMarks([small, grave]).at(5) == [grave, small]


def test_what_was_removed_at_the_start_is_told_at_the_first_line() -> None:
    assert lines(ChangeMarks([change(0, 0, gone=True)])) == [1]
