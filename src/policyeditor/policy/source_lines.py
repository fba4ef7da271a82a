"""From an offset in a text to its line and column."""

from __future__ import annotations

from bisect import bisect_right

from policyeditor.messages import Message
from policyeditor.policy.edits import line_starts
from policyeditor.policy.problems import Fix, Problem, Severity


class SourceLines:
    """The lines of a text; lines and columns count from 1."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = line_starts(text)

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset, held inside the text."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, line: int) -> int:
        """The offset at which a line starts; the end of the text for a line behind it."""
        return self._starts[line - 1] if line <= len(self._starts) else len(self.text)

    def line(self, line: int) -> str:
        """One line without its end; empty for a line behind the text."""
        start = self.start(line)
        end = self.text.find("\n", start)
        return self.text[start : end if end >= 0 else len(self.text)]

    def problem(
        self,
        message: Message,
        start: int,
        end: int,
        severity: Severity = Severity.ERROR,
        fix: Fix | None = None,
    ) -> Problem:
        """A problem that stands between two offsets."""
        return Problem(message, severity, *self.place(start), *self.place(end), fix)
