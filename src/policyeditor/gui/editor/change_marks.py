"""Changed clauses where the text stands now: kept in place while lines come and go."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from policyeditor.comparison.model import Significance

if TYPE_CHECKING:  # the history behind it is not needed for the first painted text
    from policyeditor.workspace.marking import ChangedLines

_WEIGHT = {Significance.EDITORIAL: 0, Significance.REVIEW: 1, Significance.SIGNIFICANT: 2}


class ChangeMarks:
    """What changed since one earlier version; ``since`` tells people which."""

    def __init__(self, changes: Sequence[ChangedLines] = (), since: str = "") -> None:
        self.since = since
        self._changes = sorted(changes, key=lambda change: change.first)
        self._spans = [(change.first, change.last) for change in self._changes]
        self._firsts = [change.first for change in self._changes]
        self._tallest = max((each.last - each.first for each in changes), default=0) + 1

    def __len__(self) -> int:
        return len(self._changes)

    def move(self, below: int, lines: int) -> None:
        """Take in that ``lines`` lines came (or, negative, went) below the line ``below``."""
        self._spans = [
            (_moved(first, below, lines), _moved(last, below, lines)) for first, last in self._spans
        ]
        self._firsts = [first for first, _last in self._spans]
        if lines > 0:
            self._tallest += lines

    def at(self, line: int) -> list[ChangedLines]:
        """The changes of a line, the gravest first; what is gone counts for the line before it."""
        end = bisect_right(self._firsts, line)
        found: list[ChangedLines] = []
        for place in range(end - 1, -1, -1):
            first, last = self._spans[place]
            change = self._changes[place]
            if first < line - self._tallest:
                break
            if first <= line <= last or (change.gone and first == 0 and line == 1):
                found.append(change)
        return sorted(found, key=lambda change: -_WEIGHT[change.significance])


def _moved(line: int, below: int, lines: int) -> int:
    return max(line + lines, below) if line > below else line
