"""The problems of a policy where the text stands now: kept in place while lines come and go."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyeditor.policy.problems import Problem, Severity

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


@dataclass(frozen=True, slots=True)
class Mark:
    """A problem and the place where it is now (lines and columns from 1, the end exclusive)."""

    problem: Problem
    line: int
    column: int
    end_line: int
    end_column: int

    def covers(self, line: int, column: int) -> bool:
        """Whether a place lies inside; a mark without width covers the character at it."""
        start, end = (self.line, self.column), (self.end_line, self.end_column)
        return start <= (line, column) < max(end, (self.line, self.column + 1))


class ProblemMarks:
    """The marks of all problems, in the order of their lines."""

    def __init__(self, problems: Sequence[Problem] = ()) -> None:
        self._problems = sorted(problems, key=lambda problem: (problem.line, problem.column))
        self._lines = [problem.line for problem in self._problems]
        self._tallest = max((each.end_line - each.line for each in problems), default=0)

    def __len__(self) -> int:
        return len(self._problems)

    def move(self, below: int, lines: int) -> None:
        """Take in that ``lines`` lines came (or, negative, went) below the line ``below``."""
        first = bisect_left(self._lines, below + 1)
        self._lines[first:] = [max(line + lines, below) for line in self._lines[first:]]

    def between(self, first: int, last: int) -> Iterator[Mark]:
        """The marks that touch the lines from ``first`` to ``last``, both included."""
        start = bisect_left(self._lines, first - self._tallest)
        for place in range(start, len(self._lines)):
            line = self._lines[place]
            if line > last:
                return
            problem = self._problems[place]
            end_line = line + problem.end_line - problem.line
            if end_line >= first:
                yield Mark(problem, line, problem.column, end_line, problem.end_column)

    def at(self, line: int, column: int) -> list[Problem]:
        """The problems at a place, the gravest first."""
        found = [mark.problem for mark in self.between(line, line) if mark.covers(line, column)]
        return sorted(found, key=lambda problem: _RANK[problem.severity])

    def starting_on(self, line: int) -> list[Problem]:
        """The problems whose first line this is, the gravest first."""
        found = [mark.problem for mark in self.between(line, line) if mark.line == line]
        return sorted(found, key=lambda problem: _RANK[problem.severity])
