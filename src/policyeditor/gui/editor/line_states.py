"""What each line of a policy stands in: details, a fenced code block, a comment, or the body.

Colours depend on it; it is kept per line so that an edit costs the lines it changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable

BODY = ""
FRONT_MATTER = "---"
COMMENT = "<!--"

#: How far below the first line the end of the document details is looked for.
_LOOK_AHEAD = 2_000

_OPENS_DETAILS = re.compile(r"---[ \t]*")
_CLOSES_DETAILS = re.compile(r"(?:---|\.\.\.)[ \t]*")
_FENCE = re.compile(r"[ \t]*(`{3,}(?=[^`]*$)|~{3,})")

LineText = Callable[[int], str]


def after(state: str, line: str) -> str:
    """What the next line stands in, given what this line stands in and says.

    A fenced block's state is its opening fence: only a fence as long of the same kind closes it.
    """
    if state == FRONT_MATTER:
        return BODY if _CLOSES_DETAILS.fullmatch(line) else FRONT_MATTER
    if state == COMMENT:
        return _after_comment(line.partition("-->")[2]) if "-->" in line else COMMENT
    if state == BODY:
        fence = _FENCE.match(line)
        return fence[1] if fence else _after_comment(line)
    closes = line.strip()
    same = len(closes) >= len(state) and not closes.strip(state[0])
    return BODY if same else state


def _after_comment(line: str) -> str:
    return COMMENT if line.rfind("<!--") > line.rfind("-->") else BODY


class LineStates:
    """The state of every line, kept while lines come, go and change.  Lines count from 0 here."""

    def __init__(self) -> None:
        self._states: list[str] = [BODY]
        self._details_end = 0

    def __len__(self) -> int:
        return len(self._states)

    def __getitem__(self, line: int) -> str:
        return self._states[line]

    def replace(self, first: int, last: int, count: int, text: LineText) -> tuple[int, int]:
        """Take in that the lines ``first`` to ``last`` are new, of ``count`` now in all.

        Gives back the lines (the end exclusive) that are to be coloured again: the new ones, and
        those that follow for as long as what they stand in is another than before.
        """
        grown = count - len(self._states)
        self._states[first + 1 : last - grown + 1] = [BODY] * (last - first)
        if self._find_details(first, count, text):
            first = 0
        state = self._states[first]
        line = first
        while line < count and (line <= last or self._states[line] != state):
            self._states[line] = state
            state = FRONT_MATTER if line == 0 and self._details_end else after(state, text(line))
            line += 1
        return first, line

    def _find_details(self, first: int, count: int, text: LineText) -> bool:
        """Look for the end of the details again where an edit may have moved it."""
        opened = _OPENS_DETAILS.fullmatch(text(0)) is not None
        if first > self._details_end and (self._details_end or not opened):
            return False
        end = 0
        if opened:
            ends = range(1, min(count, _LOOK_AHEAD))
            end = next((line for line in ends if _CLOSES_DETAILS.fullmatch(text(line))), 0)
        changed = bool(end) != bool(self._details_end)
        self._details_end = end
        self._states[0] = FRONT_MATTER if end else BODY
        return changed
