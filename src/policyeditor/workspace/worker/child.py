"""Starting and ending a process that works for this one."""

from __future__ import annotations

import contextlib
import faulthandler
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

#: The most address space the analyst may take, in bytes (where the system can limit it).
MEMORY = 4 * 1024**3


@dataclass(frozen=True, slots=True)
class Child:
    """A process with the connection to it."""

    process: SpawnProcess
    connection: Connection

    def kill(self) -> None:
        """End the process at once and leave nothing of it."""
        self.process.kill()
        self.process.join()
        self.process.close()


def start_child(target: Callable[..., None], *args: object) -> Child:
    """Start ``target(connection, *args)`` in a fresh process; target and args are picklable."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_main, args=(target, theirs, args), daemon=True)
    process.start()
    theirs.close()
    return Child(process, ours)


def _main(target: Callable[..., None], connection: Connection, args: tuple[object, ...]) -> None:
    # Ctrl+C in the terminal is for the program, which ends its children itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        target(connection, *args)


def limit_memory() -> None:
    """Let this process fail by itself before it takes the memory of the whole computer."""
    if sys.platform == "win32":
        return
    import resource  # not on Windows

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


class LastResort:
    """Ends this process when a piece of work runs over, even where nobody is left to end it.

    It works from outside Python: a thread of ours would not get its turn while a search hangs.
    """

    def __init__(self) -> None:
        # faulthandler writes where the process was; nobody reads it.
        self._nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - kept open

    def arm(self, seconds: float) -> None:
        """End the process in so many seconds, unless disarmed."""
        faulthandler.dump_traceback_later(seconds, exit=True, file=self._nowhere)

    def disarm(self) -> None:
        """The work is done."""
        faulthandler.cancel_dump_traceback_later()
