"""How far a call over the network is, from what git writes while it works."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What is being done."""

    CONNECTING = "connecting"
    COUNTING = "counting"
    RECEIVING = "receiving"
    SENDING = "sending"
    FINISHING = "finishing"


@dataclass(frozen=True, slots=True)
class Progress:
    """A stage and how much of it is done, in hundredths; -1 where that is not known."""

    stage: Stage
    percent: int = -1


Told = Callable[[Progress], None]

_STAGES = {
    "counting objects": Stage.COUNTING,
    "enumerating objects": Stage.COUNTING,
    "compressing objects": Stage.COUNTING,
    "receiving objects": Stage.RECEIVING,
    "unpacking objects": Stage.RECEIVING,
    "writing objects": Stage.SENDING,
    "resolving deltas": Stage.FINISHING,
    "updating files": Stage.FINISHING,
}
_LINE = re.compile(r"(?:remote: )?([A-Z][a-z]+ [a-z]+):\s+(?:(\d{1,3})%)?")


class Stop:
    """A wish to end what is under way, given from another thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def now(self) -> None:
        """End it as soon as may be."""
        self._event.set()

    @property
    def wanted(self) -> bool:
        """Whether it is to end."""
        return self._event.is_set()


def _nobody(_: Progress) -> None:
    """Where nobody wants to know."""


class Following:
    """Reads the progress of one call and tells it; ends the call where that is wanted."""

    def __init__(self, told: Told = _nobody, stop: Stop | None = None) -> None:
        self._told = told
        self._stop = stop
        self._rest = ""
        self._latest = Progress(Stage.CONNECTING)

    def said(self, error: bytes) -> None:
        """Take what git wrote; it ends a line of progress with a carriage return."""
        *lines, self._rest = re.split(r"[\r\n]", self._rest + error.decode("utf-8", "replace"))
        self._rest = self._rest[-200:]
        for line in lines:
            found = _LINE.match(line)
            stage = _STAGES.get(found[1].lower()) if found else None
            if found is None or stage is None:
                continue
            progress = Progress(stage, int(found[2]) if found[2] else -1)
            if progress != self._latest:
                self._latest = progress
                self._told(progress)

    def is_over(self) -> bool:
        """Whether the call is to be ended."""
        return self._stop is not None and self._stop.wanted
