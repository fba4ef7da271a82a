"""A policy with everything filled in, and where in its source each line of that comes from."""

from __future__ import annotations

from dataclasses import dataclass

from policyeditor.messages import Message


@dataclass(frozen=True, slots=True)
class LineMap:
    """From the lines of a filled-in text to those of its source, both from 1.

    ``lines`` has the source line of each line from ``body_line`` on; it never goes back.  Lines
    before that are the same in both.
    """

    body_line: int
    lines: tuple[int, ...]

    def source(self, line: int) -> int:
        """The source line that a line comes from; behind the text it is the last one."""
        if line < self.body_line or not self.lines:
            return line
        return self.lines[min(line - self.body_line, len(self.lines) - 1)]

    def stretch(self, line: int, end_line: int) -> tuple[int, ...]:
        """The source lines of some lines, the last included."""
        return tuple(self.source(each) for each in range(line, end_line + 1))


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Something that could not be filled in: its place in the source (offsets), text and reason."""

    start: int
    end: int
    source: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Expansion:
    """A view with everything filled in.

    Where marks were asked for, what could not be filled in stands as a mark (see ``marks``); the
    number of a mark is the place of its text in ``marked``.
    """

    view: str
    lines: LineMap
    unresolved: tuple[Unresolved, ...] = ()
    marked: tuple[Unresolved, ...] = ()
