"""Work off the window's thread: the result comes back as a call on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from policyeditor.errors import PolicyEditorError

Result = TypeVar("Result")


class _Relay(QObject):
    """Carries one result to the thread it was made in."""

    finished = Signal(object)

    def __init__(self, receive: Callable[[object], None]) -> None:
        super().__init__()
        self._receive = receive
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(self, result: object) -> None:
        self._receive(result)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], relay: _Relay) -> None:
        super().__init__()
        self._work = work
        self._relay = relay

    def run(self) -> None:
        try:
            result = self._work()
        except PolicyEditorError as error:
            result = error
        self._relay.finished.emit(result)


class Background:
    """Runs blocking work (disk, history) in a pool of threads.

    One is made by the application and handed to whoever needs it; ``wait`` ends it in order.
    """

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(4)
        self._open: set[_Relay] = set()

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[PolicyEditorError], None],
    ) -> None:
        """Do ``work`` elsewhere, then call ``done`` here; ``failed`` for an expected failure."""

        def receive(result: object) -> None:
            self._open.discard(relay)
            if isinstance(result, PolicyEditorError):
                failed(result)
            else:
                done(cast("Result", result))

        relay = _Relay(receive)
        self._open.add(relay)
        self._pool.start(_Job(work, relay))

    @property
    def busy(self) -> bool:
        """Whether anything is still under way."""
        return bool(self._open)

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait for what was started; true when all of it ended."""
        return self._pool.waitForDone(milliseconds)
