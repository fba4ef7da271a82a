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
    FrameReady,
    OutlineReady,
    PatchReady,
    ProblemsReady,
    ReadingReady,
    Stage,
    Troubled,
)

if TYPE_CHECKING:
    from policyeditor.workspace.worker.steps import Steps

_Finding = OutlineReady | ProblemsReady
_log = logging.getLogger(__name__)


class LiveAnalysis(QObject):
    """Analyses the open policies while they are written; nothing here waits.

    One analyst draws, another makes the outline and looks for problems, so that the page waits for
    neither.

    ``patchReady`` carries a PatchReady for the preview, every one, in order; ``frameReady``
    a FrameReady for it; ``outlineReady`` an
    OutlineReady and ``problemsReady`` a ProblemsReady, only such as hold for the latest text;
    ``readingReady`` a ReadingReady, ``troubled`` the Message of what could not be done.
    """

    patchReady = Signal(object)
    frameReady = Signal(object)
    outlineReady = Signal(object)
    problemsReady = Signal(object)
    readingReady = Signal(object)
    troubled = Signal(object)
    _drawn = Signal(object)
    _found = Signal(object)

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
        self._held: dict[tuple[str, type[_Finding]], _Finding] = {}
        # Events come on the hosts' threads; the queue brings them to ours.
        self._drawn.connect(self._pass_on_drawn, Qt.ConnectionType.QueuedConnection)
        self._found.connect(self._pass_on_found, Qt.ConnectionType.QueuedConnection)
        self._drawing = Host(
            self._drawn.emit, make_steps, patience, frozenset({Stage.OUTLINING, Stage.CHECKING})
        )
        self._finding = Host(
            self._found.emit,
            make_steps,
            patience,
            frozenset({Stage.DRAWING, Stage.FRAMING}),
            yielding=True,
        )
        self._hosts: tuple[Host, ...] = (self._drawing, self._finding)

    def warm_up(self) -> None:
        """Start the analysts before there is a text, so that the first one is drawn sooner."""
        for host in self._hosts:
            host.warm_up()

    def open(self, document: str, facts: FolderFacts) -> None:
        """Take up a document, or what is newly known of its folder."""
        for host in self._hosts:
            host.open(self._name(document), facts)

    def submit(self, document: str, number: int, view: str) -> None:
        """Analyse a document's text; ``number`` grows with each text of it."""
        self._latest[document] = number
        for host in self._hosts:
            host.submit(self._name(document), number, view)

    def close_document(self, document: str) -> None:
        """Forget a document; no more is told of it."""
        self._latest.pop(document, None)
        for kind in (OutlineReady, ProblemsReady):
            self._held.pop((document, kind), None)
        name = self._names.pop(document, None)
        if name is not None:
            for host in self._hosts:
                host.close_document(name)

    def close(self) -> None:
        """End the analysts; nothing is told any more."""
        hosts, self._hosts = self._hosts, ()
        self._names.clear()
        for host in hosts:
            host.close()

    @property
    def processes(self) -> tuple[int, ...]:
        """The ids of the analysts' processes; 0 where there is none."""
        return tuple(host.process for host in self._hosts)

    def _name(self, document: str) -> str:
        if document not in self._names:
            self._opened += 1
            self._names[document] = f"{self._opened}:{document}"
        return self._names[document]

    def _ours(self, event: Event) -> str | None:
        """The document that an event is of; None where it is closed."""
        document = event.document.partition(":")[2]
        if not self._hosts:
            return None
        return document if self._names.get(document) == event.document else None

    @Slot(object)
    def _pass_on_drawn(self, event: Event) -> None:
        if isinstance(event, Troubled):
            self._tell_trouble(event)
        elif isinstance(event, PatchReady) and (document := self._ours(event)) is not None:
            self.patchReady.emit(replace(event, document=document))
        elif isinstance(event, FrameReady) and (document := self._ours(event)) is not None:
            self.frameReady.emit(replace(event, document=document))

    @Slot(object)
    def _pass_on_found(self, event: Event) -> None:
        document = self._ours(event)
        match event:
            case Troubled(stage=stage):
                # What cannot even be read is told once, by the other analyst.
                if stage is not Stage.READING:
                    self._tell_trouble(event)
            case ReadingReady() if document is not None:
                self.readingReady.emit(replace(event, document=document))
            case OutlineReady() | ProblemsReady() if document is not None:
                self._hold(replace(event, document=document))
            case Finished(number=number) if self._latest.get(document or "") == number:
                self._tell_held(document or "")

    def _tell_trouble(self, event: Troubled) -> None:
        if self._hosts and (not event.document or self._ours(event) is not None):
            _log.debug("%s: %s", event.message.code, event.detail)
            self.troubled.emit(event.message)

    def _hold(self, found: _Finding) -> None:
        """Keep what is of an older text until we know that it holds for the latest one too.

        The analyst sends only what differs from what it sent before.
        """
        self._held[found.document, type(found)] = found
        if self._latest.get(found.document) == found.number:
            self._tell_held(found.document, type(found))

    def _tell_held(self, document: str, *kinds: type[_Finding]) -> None:
        for kind in kinds or (OutlineReady, ProblemsReady):
            match self._held.pop((document, kind), None):
                case OutlineReady() as found:
                    self.outlineReady.emit(found)
                case ProblemsReady() as found:
                    self.problemsReady.emit(found)
