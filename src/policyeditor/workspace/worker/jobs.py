"""Runs single pieces of work (a comparison, a notice, an export) in processes of their own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import ParamSpec, TypeVar, cast

from policyeditor.errors import PolicyEditorError, WorkError
from policyeditor.workspace.worker.child import Child, LastResort, start_child

Result = TypeVar("Result")
Params = ParamSpec("Params")

#: How long a piece of work may take, in seconds, where nothing else is said.
TIME_LIMIT = 30.0

# Over and above the time that a piece of work has, before a child left alone ends itself.
_GRACE = 10.0


class Jobs:
    """Runs picklable functions where a hang or a crash costs nothing but their result.

    A process is started when it is first needed, and one is kept for the next time.  Calls may come
    from several threads at once; each has a process to itself.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[Child] = []
        self._busy: list[Child] = []
        self._closed = False

    def run(
        self,
        function: Callable[Params, Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> Result:
        """The result of a function; blocks, so never call it from the window's thread.

        Raises what the function raises if it is a PolicyEditorError, and WorkError where it took
        longer than ``TIME_LIMIT``, broke down, or where the program is closing.
        """
        return self.run_within(TIME_LIMIT, function, *args, **kwargs)

    def run_within(
        self,
        seconds: float,
        function: Callable[Params, Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> Result:
        """As ``run``, with a time limit of its own."""
        child = self._take()
        try:
            child.connection.send((seconds, function, args, kwargs))
            if not child.connection.poll(seconds):
                raise WorkError("worker.too-long", seconds=round(seconds))
            fine, result = child.connection.recv()
        except WorkError:
            self._drop(child)
            raise
        except (EOFError, OSError) as error:
            self._drop(child)
            raise WorkError("worker.broke-down") from error
        except BaseException:
            # What cannot be sent, or a thread that is being ended: the child's state is unknown.
            self._drop(child)
            raise
        self._give_back(child)
        if fine:
            return cast("Result", result)
        raise cast("PolicyEditorError", result)

    def close(self) -> None:
        """End all processes; work under way fails with a WorkError."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            # Whoever waits for these cleans up after them.
            for child in self._busy:
                child.process.kill()
        for child in idle:
            child.kill()

    def _take(self) -> Child:
        with self._lock:
            if self._closed:
                raise WorkError("worker.closed")
            child = self._idle.pop() if self._idle else start_child(work)
            self._busy.append(child)
            return child

    def _give_back(self, child: Child) -> None:
        with self._lock:
            self._busy.remove(child)
            if not self._idle and not self._closed:
                self._idle.append(child)
                return
        child.kill()

    def _drop(self, child: Child) -> None:
        with self._lock:
            self._busy.remove(child)
        child.kill()


def work(connection: Connection) -> None:
    """What a child does: one piece of work after another, until the connection ends."""
    last_resort = LastResort()
    while True:
        seconds, function, args, kwargs = connection.recv()
        last_resort.arm(seconds + _GRACE)
        try:
            answer: tuple[bool, object] = (True, function(*args, **kwargs))
        except PolicyEditorError as error:
            answer = (False, error)
        except MemoryError:
            answer = (False, WorkError("worker.too-large"))
        except Exception as error:  # the caller must get an answer whatever happened
            answer = (False, WorkError("worker.failed", reason=f"{type(error).__name__}: {error}"))
        last_resort.disarm()
        try:
            connection.send(answer)
        except (OSError, EOFError):
            return
        except Exception as error:  # a result that cannot be sent
            connection.send((False, WorkError("worker.failed", reason=type(error).__name__)))
