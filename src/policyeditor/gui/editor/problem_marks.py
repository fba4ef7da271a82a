"""The problems of a policy where the text stands now: kept in place while lines come and go."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
        marks = [Mark(p, p.line, p.column, p.end_line, p.end_column) for p in problems]
        self._marks = sorted(marks, key=lambda mark: (mark.line, mark.column))
        self._tallest = max((mark.end_line - mark.line for mark in marks), default=0)

    def __len__(self) -> int:
        return len(self._marks)

    def move(self, below: int, lines: int) -> None:
        """Take in that ``lines`` lines came (or, negative, went) below the line ``below``."""
        first = bisect_left(self._marks, below + 1, key=lambda mark: mark.line)
        self._marks[first:] = [
            replace(
                mark,
                line=max(mark.line + lines, below),
                end_line=max(mark.end_line + lines, below),
            )
            for mark in self._marks[first:]
        ]

    def between(self, first: int, last: int) -> Iterator[Mark]:
        """The marks that touch the lines from ``first`` to ``last``, both included."""
        start = bisect_left(self._marks, first - self._tallest, key=lambda mark: mark.line)
        for mark in self._marks[start:]:
            if mark.line > last:
                return
            if mark.end_line >= first:
                yield mark

    def at(self, line: int, column: int) -> list[Problem]:
        """The problems at a place, the gravest first."""
        found = [mark.problem for mark in self.between(line, line) if mark.covers(line, column)]
        return sorted(found, key=lambda problem: _RANK[problem.severity])

    def starting_on(self, line: int) -> list[Problem]:
        """The problems whose first line this is, the gravest first."""
        found = [mark.problem for mark in self.between(line, line) if mark.line == line]
        return sorted(found, key=lambda problem: _RANK[problem.severity])
