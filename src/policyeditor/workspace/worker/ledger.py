"""What the window's side knows of each document: enough to tell it all to a fresh analyst."""

from __future__ import annotations

from dataclasses import dataclass, field

from policyeditor.checks.facts import FolderFacts
from policyeditor.messages import Message
from policyeditor.workspace.worker.progress import Mark
from policyeditor.workspace.worker.protocol import (
    Open,
    Request,
    Stage,
    Text,
    Troubled,
    part_digest,
    part_source,
)

_TOO_COMPLEX = {
    Stage.IDLE: "worker.broke-off",
    Stage.READING: "worker.too-complex-to-read",
    Stage.DRAWING: "worker.too-complex-to-draw",
    Stage.OUTLINING: "worker.too-complex-to-outline",
    Stage.CHECKING: "worker.too-complex-to-check",
    Stage.FRAMING: "worker.too-complex-to-frame",
}


_MOST_AVOIDED = 20  # parts of one document; with more it is the document that cannot be drawn


@dataclass(slots=True)
class _Document:
    facts: FolderFacts = field(default_factory=FolderFacts)
    number: int = -1
    view: str = ""
    finished: int = -1
    under_way: Text | None = None
    avoid: frozenset[str] = frozenset()
    skip: frozenset[Stage] = frozenset()
    sent: dict[int, Text] = field(default_factory=dict)


class Ledger:
    """The open documents.  Not safe between threads by itself: its owner holds a lock."""

    def __init__(self, leave_out: frozenset[Stage] = frozenset()) -> None:
        self._leave_out = leave_out
        self._documents: dict[str, _Document] = {}

    def open(self, document: str, facts: FolderFacts) -> Open:
        """Note a document and what is known of its folder."""
        self._documents.setdefault(document, _Document()).facts = facts
        return Open(document, facts)

    def submit(self, document: str, number: int, view: str) -> Text:
        """Note the latest text of a document."""
        known = self._documents.setdefault(document, _Document())
        known.number, known.view = number, view
        text = Text(document, number, view, known.avoid, known.skip | self._leave_out)
        known.sent[number] = text
        return text

    def close(self, document: str) -> bool:
        """Forget a document; false where it was not known."""
        return self._documents.pop(document, None) is not None

    def knows(self, document: str) -> bool:
        """Whether a document is open."""
        return document in self._documents

    def start(self, document: str, number: int) -> int:
        """Work on a text has begun; its length."""
        known = self._documents.get(document)
        if known is None:
            return 0
        known.under_way = known.sent.get(number, known.under_way)
        known.sent = {later: text for later, text in known.sent.items() if later > number}
        return len(known.under_way.view) if known.under_way is not None else 0

    def finish(self, document: str, number: int) -> None:
        """Work on a text has ended."""
        known = self._documents.get(document)
        if known is not None:
            known.finished, known.under_way = number, None

    def blame(self, working: tuple[str, int] | None, mark: Mark) -> Troubled | None:
        """Find what an analyst was ended over, and keep it from the next one."""
        known = self._documents.get(working[0]) if working is not None else None
        if working is None or known is None:
            return None
        document, number = working
        text = known.under_way
        if mark.stage is Stage.DRAWING and mark.line and text is not None:
            digest = part_digest(part_source(text.view, mark.line, mark.end_line))
            if digest not in known.avoid and len(known.avoid) < _MOST_AVOIDED:
                known.avoid |= {digest}
                message = Message("worker.part-too-complex", {"line": mark.line})
                return Troubled(document, number, mark.stage, message)
        if mark.stage in (Stage.READING, Stage.IDLE):
            # Nothing is known of the text: it is not tried again until it is changed.
            known.finished = number
        else:
            known.skip |= {mark.stage}
        return Troubled(document, number, mark.stage, Message(_TOO_COMPLEX[mark.stage]))

    def everything(self) -> list[Request]:
        """What a fresh analyst must be told: all documents, and the texts not finished."""
        requests: list[Request] = []
        for name, known in self._documents.items():
            known.under_way = None
            known.sent.clear()
            requests.append(Open(name, known.facts))
        for name, known in self._documents.items():
            if known.number > known.finished:
                requests.append(self.submit(name, known.number, known.view))
        return requests
