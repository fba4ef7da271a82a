"""What the analyst finds, as signals of the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from policyeditor.checks.facts import FolderFacts
from policyeditor.workspace.worker.host import PATIENCE, Host
from policyeditor.workspace.worker.protocol import (
    Event,
    Finished,
    OutlineReady,
    PatchReady,
    ProblemsReady,
    Troubled,
)

if TYPE_CHECKING:
    from policyeditor.workspace.worker.steps import Steps

_Found = OutlineReady | ProblemsReady
_log = logging.getLogger(__name__)


class LiveAnalysis(QObject):
    """Analyses the open policies while they are written; nothing here waits.

    ``patchReady`` carries a PatchReady for the preview, every one, in order; ``outlineReady`` an
    OutlineReady and ``problemsReady`` a ProblemsReady, only such as hold for the latest text;
    ``troubled`` the Message of what could not be done.
    """

    patchReady = Signal(object)
    outlineReady = Signal(object)
    problemsReady = Signal(object)
    troubled = Signal(object)
    _received = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        make_steps: Callable[[], Steps] | None = None,
        patience: float = PATIENCE,
    ) -> None:
        super().__init__(parent)
        # A document that is closed and opened again is another one to the analyst: what is still
        # on its way of the first must not be taken for the second's.
        self._names: dict[str, str] = {}
        self._opened = 0
        self._latest: dict[str, int] = {}
        self._held: dict[tuple[str, type[_Found]], _Found] = {}
        # Events come on the host's thread; the queue brings them to ours.
        self._received.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._host: Host | None = Host(self._received.emit, make_steps, patience)

    def open(self, document: str, facts: FolderFacts) -> None:
        """Take up a document, or what is newly known of its folder."""
        if self._host is not None:
            self._host.open(self._name(document), facts)

    def submit(self, document: str, number: int, view: str) -> None:
        """Analyse a document's text; ``number`` grows with each text of it."""
        if self._host is not None:
            self._latest[document] = number
            self._host.submit(self._name(document), number, view)

    def close_document(self, document: str) -> None:
        """Forget a document; no more is told of it."""
        self._latest.pop(document, None)
        for kind in (OutlineReady, ProblemsReady):
            self._held.pop((document, kind), None)
        name = self._names.pop(document, None)
        if self._host is not None and name is not None:
            self._host.close_document(name)

    def close(self) -> None:
        """End the analyst; nothing is told any more."""
        host, self._host = self._host, None
        if host is not None:
            host.close()

    @property
    def process(self) -> int:
        """The id of the analyst's process; 0 while there is none."""
        return self._host.process if self._host is not None else 0

    def _name(self, document: str) -> str:
        if document not in self._names:
            self._opened += 1
            self._names[document] = f"{self._opened}:{document}"
        return self._names[document]

    @Slot(object)
    def _pass_on(self, event: Event) -> None:
        document = event.document.partition(":")[2]
        ours = not event.document or self._names.get(document) == event.document
        if self._host is None or not ours:
            return
        match replace(event, document=document):
            case Troubled(message=message, detail=detail):
                _log.debug("%s: %s", message.code, detail)
                self.troubled.emit(message)
            case PatchReady() as ready:
                self.patchReady.emit(ready)
            case OutlineReady() | ProblemsReady() as found:
                self._hold(found)
            case Finished(number=number) if self._latest.get(document) == number:
                self._tell_held(document)

    def _hold(self, found: _Found) -> None:
        """Keep what is of an older text until we know that it holds for the latest one too.

        The analyst sends only what differs from what it sent before.
        """
        self._held[found.document, type(found)] = found
        if self._latest.get(found.document) == found.number:
            self._tell_held(found.document, type(found))

    def _tell_held(self, document: str, *kinds: type[_Found]) -> None:
        for kind in kinds or (OutlineReady, ProblemsReady):
            match self._held.pop((document, kind), None):
                case OutlineReady() as found:
                    self.outlineReady.emit(found)
                case ProblemsReady() as found:
                    self.problemsReady.emit(found)
