"""The window's side of the analyst: gives it the latest texts, and replaces it when it hangs."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from policyeditor.checks.facts import FolderFacts
from policyeditor.messages import Message
from policyeditor.workspace.worker.child import Child, start_child
from policyeditor.workspace.worker.ledger import Ledger
from policyeditor.workspace.worker.mailbox import Mailbox
from policyeditor.workspace.worker.progress import shared_progress
from policyeditor.workspace.worker.protocol import Close, Event, Finished, Stage, Started, Troubled
from policyeditor.workspace.worker.watch import LOOK, Watch

if TYPE_CHECKING:
    from policyeditor.workspace.worker.progress import Progress
    from policyeditor.workspace.worker.steps import Steps

#: How long the analyst may stay at one step, in seconds; long texts have more (see ``watch``).
PATIENCE = 2.0

_STARTS = 3  # processes in a row that ended before they began, until the person is told


def _serve(
    connection: Connection,
    progress: Progress,
    make_steps: Callable[[], Steps] | None,
    yielding: bool,
) -> None:
    if yielding and sys.platform != "win32":
        os.nice(5)
    # Imported in the child alone: the window's process has no use for all that it needs.
    from policyeditor.workspace.worker.serving import serve

    serve(connection, progress, make_steps)


class Host:
    """Keeps one analyst at work, started with the first text or before.

    ``leave_out`` are stages that another host sees to; a ``yielding`` analyst lets all else on the
    computer go first.  No call waits for the analyst.  Events come on a thread of their own, in
    order: each patch changes the page that the patch before it left; the first of a fresh analyst
    is a whole page.
    """

    def __init__(
        self,
        receive: Callable[[Event], None],
        make_steps: Callable[[], Steps] | None = None,
        patience: float = PATIENCE,
        leave_out: frozenset[Stage] = frozenset(),
        yielding: bool = False,
    ) -> None:
        self._receive = receive
        self._make_steps = make_steps
        self._patience = patience
        self._yielding = yielding
        self._mailbox = Mailbox()
        self._lock = threading.Lock()
        self._ledger = Ledger(leave_out)
        self._child: Child | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._keep_going, daemon=True, name="analyst")
        self._thread.start()

    def warm_up(self) -> None:
        """Start the analyst before there is a text, so that the first one is analysed sooner."""
        with self._lock:
            self._mailbox.call()

    def open(self, document: str, facts: FolderFacts) -> None:
        """Take up a document, or what is newly known of its folder."""
        with self._lock:
            self._mailbox.put(self._ledger.open(document, facts))

    def submit(self, document: str, number: int, view: str) -> None:
        """Analyse a text; ``number`` grows with each.  Texts not yet begun are left out."""
        with self._lock:
            self._mailbox.put(self._ledger.submit(document, number, view))

    def close_document(self, document: str) -> None:
        """Forget a document; no more of its events come."""
        with self._lock:
            if self._ledger.close(document):
                self._mailbox.put(Close(document))

    def close(self) -> None:
        """End the analyst; no event comes after this."""
        with self._lock:
            self._closing = True
            self._mailbox.close()
            if self._child is not None:
                self._child.process.kill()
        self._thread.join()

    @property
    def process(self) -> int:
        """The id of the analyst's process; 0 while there is none."""
        with self._lock:
            return (self._child.process.pid or 0) if self._child is not None else 0

    def _keep_going(self) -> None:
        failures = 0
        while self._mailbox.wait_for_call():
            failures = 0 if self._run_one() else failures + 1
            if failures == _STARTS:
                self._receive(Troubled("", 0, Stage.IDLE, Message("worker.does-not-start")))

    def _run_one(self) -> bool:
        """Start an analyst and stay with it to its end; true if it began with a text."""
        progress = shared_progress()
        with self._lock:
            if self._closing:
                return True
            child = self._child = start_child(_serve, progress, self._make_steps, self._yielding)
            mailbox = self._mailbox
        sender = threading.Thread(target=_send_all, args=(mailbox, child.connection), daemon=True)
        sender.start()
        watch = Watch(self._patience)
        with contextlib.suppress(EOFError, OSError):
            self._watch(child, progress, watch)
        mark = progress.look()
        child.process.kill()
        with self._lock:
            self._child = None
            mailbox.close()
            trouble = None if self._closing else self._ledger.blame(watch.working, mark)
            if not self._closing:
                self._mailbox = Mailbox(self._ledger.everything())
        sender.join()
        child.kill()
        if trouble is not None:
            self._receive(trouble)
        return watch.started

    def _watch(self, child: Child, progress: Progress, watch: Watch) -> None:
        while True:
            if child.connection.poll(None if watch.idle else LOOK):
                event = child.connection.recv()
                watch.see(event, self._note(event))
                self._pass_on(event)
            elif not watch.waits(progress.look()):
                return

    def _note(self, event: Event) -> int:
        """Keep the ledger; the length of the text that work begins on."""
        with self._lock:
            match event:
                case Started(document, number):
                    return self._ledger.start(document, number)
                case Finished(document, number):
                    self._ledger.finish(document, number)
        return 0

    def _pass_on(self, event: Event) -> None:
        with self._lock:
            known = not self._closing and self._ledger.knows(event.document)
        if known:
            self._receive(event)


def _send_all(mailbox: Mailbox, connection: Connection) -> None:
    # The other side reads at once whatever it is doing, so this never waits long.
    with contextlib.suppress(OSError):
        while (request := mailbox.take()) is not None:
            connection.send(request)
