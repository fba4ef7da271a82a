"""Requests that wait, on either side: in the order in which they came, only the latest texts."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable

from policyeditor.workspace.worker.protocol import Request, Text


class Mailbox:
    """A queue between threads, where a text takes the place of an older one of its document."""

    def __init__(self, requests: Iterable[Request] = ()) -> None:
        self._changed = threading.Condition()
        self._requests: deque[Request] = deque(requests)
        self._called = False
        self._closed = False

    def put(self, request: Request) -> None:
        """Add a request at the end."""
        with self._changed:
            if isinstance(request, Text):
                self._requests = deque(
                    waiting
                    for waiting in self._requests
                    if not (isinstance(waiting, Text) and waiting.document == request.document)
                )
            self._requests.append(request)
            self._changed.notify_all()

    def call(self) -> None:
        """Say that texts will come soon."""
        with self._changed:
            self._called = True
            self._changed.notify_all()

    def wait_for_call(self) -> bool:
        """Wait until a text is there or was announced; false when the mailbox is closed instead."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._called or self._has_text())
            return not self._closed

    def take(self) -> Request | None:
        """The next request, waited for; None when the mailbox is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._requests or self._closed)
            return None if self._closed else self._requests.popleft()

    def wait_for_newer(self, document: str, seconds: float) -> bool:
        """Whether a text of a document waits or comes within a time."""
        with self._changed:
            return self._changed.wait_for(lambda: self._has_text(document), seconds)

    def close(self) -> None:
        """Let nobody wait any longer."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _has_text(self, document: str | None = None) -> bool:
        return any(
            isinstance(request, Text) and document in (None, request.document)
            for request in self._requests
        )
