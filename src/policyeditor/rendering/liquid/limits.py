"""What filling in a text may cost; beyond that the place is told and the rest stays empty."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from liquid.exceptions import LiquidError

#: Rounds of all loops together, and pieces of text put down in them.
MOST_STEPS = 50_000
#: Characters of the text that comes out.
MOST_OUTPUT = 4_000_000
#: Pieces of the site (includes) that may stand in one another.
DEEPEST_INCLUDES = 20
#: Seconds for one text.
SECONDS = 1.0
_LOOK = 64  # steps between two looks at the clock
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
    steps: int = MOST_STEPS
    output: int = MOST_OUTPUT
    spent: bool = False
    _end: float = field(init=False)

    def __post_init__(self) -> None:
        self._end = self.clock() + SECONDS

    def spend(self, steps: int = 1, output: int = 0) -> None:
        """Take from what is left.

        Raises TooMuchError where that is not enough; ``spent`` tells that nothing more can be
        done, as against one loop that asked for too much.
        """
        if steps > self.steps:
            raise TooMuchError("steps")
        before = self.steps // _LOOK
        self.steps -= steps
        self.output -= output
        if self.output < 0:
            self.spent = True
            raise TooMuchError("output")
        if self.steps // _LOOK != before and self.clock() > self._end:
            self.spent = True
            raise TooMuchError("time")
