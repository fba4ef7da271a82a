"""The child's side: takes requests as they come, and works on the latest text of each document."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

from policyeditor.workspace.worker.analyst import Analyst
from policyeditor.workspace.worker.child import LastResort, limit_memory
from policyeditor.workspace.worker.mailbox import Mailbox
from policyeditor.workspace.worker.progress import Progress
from policyeditor.workspace.worker.protocol import Finished, Started
from policyeditor.workspace.worker.steps import Steps, usual_steps

# Longer than any patience of the window's process; it counts only where that one is gone.
_ALONE = 120.0


def serve(
    connection: Connection,
    progress: Progress,
    make_steps: Callable[[], Steps] | None,
) -> None:
    """Analyse what comes over the connection until it ends; ``None`` takes the usual steps."""
    limit_memory()
    # A large policy is hundreds of thousands of lasting objects, hardly any in cycles: looking
    # through them all as often as usual takes longer than the work.
    gc.set_threshold(100_000, 50, 1000)
    mailbox = Mailbox()
    last_resort = LastResort()
    steps = make_steps() if make_steps is not None else usual_steps()
    analyst = Analyst(steps, connection.send, mailbox.wait_for_newer, progress)
    # Nothing is asked yet, and all that could keep it from starting is behind it.
    connection.send(Started("", 0))
    connection.send(Finished("", 0))
    # A thread of its own takes what comes, so that the other side never waits to send.
    threading.Thread(target=_receive, args=(connection, mailbox), daemon=True).start()
    while (request := mailbox.take()) is not None:
        last_resort.arm(_ALONE)
        analyst.take(request)
        last_resort.disarm()


def _receive(connection: Connection, mailbox: Mailbox) -> None:
    try:
        while True:
            mailbox.put(connection.recv())
    except (EOFError, OSError):
        # The window's process is gone: so is the reason to go on, whatever is under way.
        os._exit(0)
