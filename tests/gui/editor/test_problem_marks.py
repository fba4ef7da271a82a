"""Problems kept in place while lines come and go."""

from __future__ import annotations

from policyeditor.gui.editor.problem_marks import ProblemMarks
from policyeditor.messages import Message
from policyeditor.policy.problems import Problem, Severity


def problem(
    line: int, column: int = 1, end_line: int = 0, end_column: int = 5,
    severity: Severity = Severity.ERROR,
) -> Problem:  # fmt: skip
    return Problem(Message("x"), severity, line, column, end_line or line, end_column)


def test_they_are_found_by_place() -> None:
    first, tall = problem(2, 3), problem(4, 1, 8, 2)
    marks = ProblemMarks([tall, first])
    assert marks.at(2, 3) == [first]
    assert marks.at(2, 5) == []
    assert marks.at(6, 80) == [tall]
    assert [mark.problem for mark in marks.between(7, 9)] == [tall]
    assert marks.starting_on(4) == [tall]
    assert marks.starting_on(5) == []


def test_one_without_width_covers_its_character() -> None:
    assert ProblemMarks([problem(1, 1, 1, 1)]).at(1, 1)


def test_the_gravest_comes_first() -> None:
    hint, error = problem(1, severity=Severity.HINT), problem(1)
    assert ProblemMarks([hint, error]).starting_on(1) == [error, hint]


def test_lines_that_come_and_go_take_them_along() -> None:
    marks = ProblemMarks([problem(2), problem(5), problem(9)])
    marks.move(3, 2)
    assert [mark.line for mark in marks.between(1, 99)] == [2, 7, 11]
    marks.move(1, -3)
    assert [mark.line for mark in marks.between(1, 99)] == [1, 4, 8]
