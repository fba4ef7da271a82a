"""How long an analyst is waited for."""

from __future__ import annotations

from dataclasses import dataclass

from policyeditor.workspace.worker.progress import Mark
from policyeditor.workspace.worker.protocol import Event, Finished, Started

#: Seconds between two looks at a busy analyst.
LOOK = 0.25

_STARTING = 60.0  # seconds until a fresh process must have begun with its first text
_A_MILLION = 2.0  # seconds more for each million characters of a text


@dataclass(slots=True)
class Watch:
    """Counts the looks at which nothing had moved on.

    Looks are counted and not seconds: a computer that sleeps or is overrun does not make a text
    complex.
    """

    patience: float
    working: tuple[str, int] | None = None
    started: bool = False
    _allowed: float = _STARTING
    _beat: int = -1
    _looks: int = 0

    @property
    def idle(self) -> bool:
        """Whether the analyst has nothing to do."""
        return self.started and self.working is None

    def see(self, event: Event, size: int) -> None:
        """Take note of an event; ``size`` is the length of its text."""
        match event:
            case Started(document, number):
                self.working = (document, number)
                self.started = True
                self._looks = 0
                self._allowed = self.patience + _A_MILLION * size / 1_000_000
            case Finished():
                self.working = None
            case _:
                self._looks = 0

    def waits(self, mark: Mark) -> bool:
        """Look once more; false when it is time to give up."""
        if mark.beat != self._beat:
            self._beat = mark.beat
            self._looks = 0
        self._looks += 1
        return self._looks * LOOK <= self._allowed
