"""What filling in a text may cost; beyond that the place is told and the rest stays empty."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from liquid.exceptions import LiquidError

#: Rounds of all loops together.
MOST_ROUNDS = 50_000
#: Characters of the text that comes out.
MOST_OUTPUT = 4_000_000
#: Pieces of the site (includes) that may stand in one another.
DEEPEST_INCLUDES = 20
#: Seconds for one text.
SECONDS = 1.0
_LOOK = 64  # pieces between two looks at the clock
#: The largest number that arithmetic may give.
LARGEST_NUMBER = 10**30


class TooMuchError(LiquidError):
    """A limit was reached; ``what`` names it for the message."""

    def __init__(self, what: str) -> None:
        super().__init__(what, token=None)
        self.what = what


@dataclass(slots=True)
class Budget:
    """What is left for one text."""

    clock: Callable[[], float] = time.monotonic
    rounds: int = MOST_ROUNDS
    output: int = MOST_OUTPUT
    spent: bool = False
    _pieces: int = 0
    _end: float = field(init=False)

    def __post_init__(self) -> None:
        self._end = self.clock() + SECONDS

    def loop(self, rounds: int) -> None:
        """Begin a loop.  Raises TooMuchError where it goes round too often."""
        if rounds > self.rounds:
            raise TooMuchError("rounds")
        self.rounds -= rounds
        self.piece()

    def piece(self, output: int = 0) -> None:
        """Begin a piece, which writes so many characters.

        Raises TooMuchError where text or time is used up; then ``spent`` is true and nothing more
        can be done.
        """
        self._pieces += 1
        self.output -= output
        if self.output < 0:
            self.spent = True
            raise TooMuchError("output")
        if self._pieces % _LOOK == 0 and self.clock() > self._end:
            self.spent = True
            raise TooMuchError("time")
