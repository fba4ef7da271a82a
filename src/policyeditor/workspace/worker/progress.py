"""What the analyst is at, as the window's process can see it even while the analyst hangs."""

from __future__ import annotations

import multiprocessing
from collections.abc import MutableSequence
from dataclasses import dataclass

from policyeditor.workspace.worker.protocol import Stage


@dataclass(frozen=True, slots=True)
class Mark:
    """One look at the progress: ``beat`` grows with each step that was made."""

    beat: int
    stage: Stage
    line: int
    end_line: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Four numbers in memory that both processes see: beat, stage, and the lines of a part."""

    numbers: MutableSequence[int]

    def at(self, stage: Stage) -> None:
        """A stage begins."""
        self.numbers[1:4] = [stage, 0, 0]
        self.numbers[0] += 1

    def at_part(self, line: int, end_line: int) -> None:
        """The part on these lines is next."""
        self.numbers[2] = line
        self.numbers[3] = end_line
        self.numbers[0] += 1

    def look(self) -> Mark:
        """Where the work is."""
        beat, stage, line, end_line = self.numbers[0:4]
        return Mark(beat, Stage(stage), line, end_line)


def shared_progress() -> Progress:
    """Progress that can be handed to a child."""
    return Progress(multiprocessing.get_context("spawn").RawArray("q", 4))
