"""When a long history is kept quick: some time after a folder is opened, and after many saves."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

from policyeditor.errors import PolicyEditorError
from policyeditor.workspace.repairing import keep_fast
from policyeditor.workspace.worker.jobs import Jobs

_REST = 5.0
"""Seconds after opening a folder: the policy is shown first."""
_SAVES = 50
_LONGEST = 600.0
"""Seconds it may take: two for 100,000 versions on a small machine, more on a slow drive."""


class Upkeep:
    """Runs `keep_fast` in a process of its own, one at a time; nobody waits for it."""

    def __init__(self, jobs: Jobs | None = None, rest: float = _REST, saves: int = _SAVES) -> None:
        self._jobs = jobs or Jobs()
        self._rest = rest
        self._every = saves
        self._saves = 0
        self._timers: list[threading.Timer] = []
        self._busy = threading.Lock()

    def opened(self, folder: Path) -> None:
        """A folder was opened."""
        self._saves = 0
        self._start(folder, self._rest)

    def saved(self, folder: Path) -> None:
        """A version was saved in a folder."""
        self._saves += 1
        if self._saves % self._every == 0:
            self._start(folder, 0.0)

    def close(self) -> None:
        """End it; what is under way is given up and made up for the next time."""
        for timer in self._timers:
            timer.cancel()
        self._jobs.close()
        for timer in self._timers:
            timer.join()

    def _start(self, folder: Path, rest: float) -> None:
        for waiting in self._timers:
            waiting.cancel()
        timer = threading.Timer(rest, self._run, (folder,))
        timer.daemon = True
        timer.start()
        self._timers = [*(each for each in self._timers if each.is_alive()), timer]

    def _run(self, folder: Path) -> None:
        if self._busy.acquire(blocking=False):
            try:
                with contextlib.suppress(PolicyEditorError):  # the history works without
                    self._jobs.run_within(_LONGEST, keep_fast, folder)
            finally:
                self._busy.release()
