"""Analyses policies in a process of its own, in the order in which people wait for the results.

The page comes first, then the outline, then the problems; between them it looks whether newer text
has come, and leaves the older.  What was computed last is kept, so that a keystroke costs what the
keystroke changed.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.reading import Reading
from policyeditor.errors import PolicyEditorError
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause
from policyeditor.policy.front_matter import FrontMatter
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem
from policyeditor.policy.scanner import Scan
from policyeditor.rendering.frame import Frame
from policyeditor.rendering.page import Page
from policyeditor.workspace.worker.page_drawing import PageDrawing, filled_outline
from policyeditor.workspace.worker.progress import Progress
from policyeditor.workspace.worker.protocol import (
    Close,
    Event,
    Finished,
    FrameReady,
    Open,
    OutlineReady,
    PatchReady,
    ProblemsReady,
    ReadingReady,
    Request,
    Stage,
    Started,
    Text,
    Troubled,
)
from policyeditor.workspace.worker.steps import Steps

Result = TypeVar("Result")

_FAILED = {
    Stage.READING: "worker.reading-failed",
    Stage.DRAWING: "worker.drawing-failed",
    Stage.OUTLINING: "worker.outlining-failed",
    Stage.CHECKING: "worker.checking-failed",
    Stage.FRAMING: "worker.framing-failed",
}

# In a long text (characters) the outline waits for a pause in the typing (seconds).
_LONG = 200_000
_BREATH = 0.2


class _SupersededError(Exception):
    """Newer text has come."""


class _FailedError(Exception):
    """A stage could not be done, and that has been told."""


@dataclass(slots=True)
class _Document:
    """What is kept of one document."""

    drawing: PageDrawing
    facts: FolderFacts = field(default_factory=FolderFacts)
    text: Text | None = None
    policy: Policy | None = None
    page: Page | None = None
    frame: Frame | None = None
    framed_for: tuple[Mapping[str, object], FolderFacts] | None = None
    clauses: tuple[Clause, ...] | None = None
    problems: tuple[tuple[Problem, ...], FrontMatter] | None = None
    reading: Reading | None = None


@dataclass(slots=True)
class Analyst:
    """Turns requests into events.

    ``newer`` tells whether a document's text is out of date, or is so within some seconds.
    """

    steps: Steps
    send: Callable[[Event], None]
    newer: Callable[[str, float], bool]
    progress: Progress
    _documents: dict[str, _Document] = field(default_factory=dict)

    def take(self, request: Request) -> None:
        """Do what is asked."""
        match request:
            case Open(document, facts):
                self._open(document, facts)
            case Text():
                self._analyse(self._document(request.document), request)
            case Close(document):
                self._documents.pop(document, None)

    def _document(self, document: str) -> _Document:
        if document not in self._documents:
            self._documents[document] = _Document(PageDrawing(self.steps.renderer()))
        return self._documents[document]

    def _open(self, name: str, facts: FolderFacts) -> None:
        document = self._document(name)
        changed = facts != document.facts
        document.facts = facts
        if changed and document.text is not None:
            self._analyse(document, document.text)

    def _analyse(self, document: _Document, text: Text) -> None:
        self.send(Started(text.document, text.number))
        document.text = text
        try:
            self._run(document, text)
        except (_SupersededError, _FailedError):
            pass
        finally:
            self.progress.at(Stage.IDLE)
        self.send(Finished(text.document, text.number))

    def _run(self, document: _Document, text: Text) -> None:
        steps, previous = self.steps, document.policy
        front_matter, scan = self._stage(
            text, Stage.READING, lambda: steps.read(text.view, previous)
        )
        clauses = previous.clauses if previous is not None else ()
        # Kept at once: the next text is read faster even where this one is cut short.
        document.policy = Policy(text.view, front_matter, scan, clauses)
        if Stage.DRAWING not in text.skip:
            self._draw(document, text, front_matter, scan)
        if Stage.FRAMING not in text.skip:
            self._frame(document, text, front_matter)
        self._look(text, _BREATH if len(text.view) > _LONG else 0.0)
        if Stage.OUTLINING not in text.skip:
            clauses = self._stage(text, Stage.OUTLINING, lambda: steps.outline(scan))
            self._show_outline(document, text, front_matter, clauses)
        policy = Policy(text.view, front_matter, scan, clauses)
        document.policy = policy
        self._look(text)
        if Stage.CHECKING not in text.skip:
            found = self._stage(text, Stage.CHECKING, lambda: steps.check(policy, document.facts))
            if (found, front_matter) != document.problems:
                document.problems = (found, front_matter)
                self.send(ProblemsReady(text.document, text.number, found, front_matter))
            self._show_reading(document, text, policy)

    def _show_reading(self, document: _Document, text: Text, policy: Policy) -> None:
        reading = self._stage(text, Stage.CHECKING, lambda: self.steps.reading(policy))
        if reading != document.reading:
            document.reading = reading
            self.send(ReadingReady(text.document, text.number, reading))

    def _show_outline(
        self,
        document: _Document,
        text: Text,
        front_matter: FrontMatter,
        clauses: tuple[Clause, ...],
    ) -> None:
        def fill_in() -> tuple[Clause, ...] | None:
            return filled_outline(text.view, front_matter, document.facts, self.steps.outline)

        filled = self._stage(text, Stage.OUTLINING, fill_in)
        shown = clauses if filled is None else filled
        if shown != document.clauses:
            document.clauses = shown
            self.send(OutlineReady(text.document, text.number, shown))

    def _draw(self, document: _Document, text: Text, front_matter: FrontMatter, scan: Scan) -> None:
        def draw() -> Page:
            return document.drawing.draw(
                text, front_matter, scan, document.facts, self.progress.at_part
            )

        page = self._stage(text, Stage.DRAWING, draw)
        before, document.page = document.page, page
        patch = self.steps.patch(before, page)
        self.send(PatchReady(text.document, text.number, patch))

    def _frame(self, document: _Document, text: Text, front_matter: FrontMatter) -> None:
        """Draw the site's page around the policy where what it depends on has changed."""
        wanted = (front_matter.values, document.facts)
        if wanted == document.framed_for:
            return
        document.framed_for, facts = wanted, document.facts
        frame = self._stage(text, Stage.FRAMING, lambda: self.steps.frame(front_matter, facts))
        if frame != document.frame:
            document.frame = frame
            self.send(FrameReady(text.document, text.number, frame))

    def _look(self, text: Text, breath: float = 0.0) -> None:
        if self.newer(text.document, breath):
            raise _SupersededError

    def _stage(self, text: Text, stage: Stage, work: Callable[[], Result]) -> Result:
        self.progress.at(stage)
        try:
            return work()
        except PolicyEditorError as error:
            self._tell(text, stage, error.message)
        except Exception:  # whatever a text makes of us, the next one must be analysed
            self._tell(text, stage, Message(_FAILED[stage]), traceback.format_exc())
        raise _FailedError

    def _tell(self, text: Text, stage: Stage, message: Message, detail: str = "") -> None:
        self.send(Troubled(text.document, text.number, stage, message, detail))
