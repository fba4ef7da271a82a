"""The system asks the program to end: drafts are kept, nothing is asked."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_ASKED = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)


class SystemEnd(QObject):
    """Calls ``end`` on the window's thread when the system signals the process to end.

    Python runs its signal handlers only between two steps of Python, and Qt's loop takes none
    while it waits; the socket wakes it.
    """

    def __init__(self, end: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._near, self._far = socket.socketpair()
        self._near.setblocking(False)
        self._far.setblocking(False)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        for number in _ASKED:
            signal.signal(number, _leave_to_the_loop)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)

    def _take(self) -> None:
        if any(number in _ASKED for number in self._near.recv(16)):
            self._end()


def _leave_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    """The signal's work is done by ``SystemEnd`` in the event loop."""
