"""What a Word file holds, and what becomes of it: proposals for changes of a policy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from policyeditor.messages import Message


@dataclass(frozen=True, slots=True)
class Trace:
    """Who tracked something and when; ``moved`` where the words came from elsewhere or went."""

    author: str
    date: datetime | None = None
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: who wrote it, when, and what."""

    author: str
    date: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of a paragraph, and who inserted or deleted them; ``comments`` are their ids."""

    text: str
    inserted: Trace | None = None
    deleted: Trace | None = None
    comments: tuple[str, ...] = ()


class Shape(StrEnum):
    """What a paragraph of a Word file is."""

    PLAIN = "plain"
    HEADING = "heading"
    NUMBERED = "numbered"
    BULLET = "bullet"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a Word file.

    ``inserted`` and ``deleted`` are those of its mark, ``level`` the depth of a heading (1 to 6)
    or list (0 and more), ``row`` the number of the table's row it is a cell of.
    """

    runs: tuple[Run, ...]
    shape: Shape = Shape.PLAIN
    level: int = 0
    row: int = 0
    inserted: Trace | None = None
    deleted: Trace | None = None


@dataclass(frozen=True, slots=True)
class WordFile:
    """A Word file as read: paragraphs in order, comments by id, hidden marks, what was left out."""

    paragraphs: tuple[Paragraph, ...]
    comments: Mapping[str, Comment] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    modified_by: str = ""
    modified: datetime | None = None
    notes: tuple[Message, ...] = ()

    @property
    def tracked(self) -> bool:
        """Whether anything in it is a tracked change."""
        return any(
            each.inserted or each.deleted or any(run.inserted or run.deleted for run in each.runs)
            for each in self.paragraphs
        )


class ProposalKind(StrEnum):
    """What a proposal asks for."""

    INSERTED = "inserted"
    DELETED = "deleted"
    REPLACED = "replaced"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Swap:
    """What stands between two offsets of the view replaced by ``before + words + after``.

    ``words`` are the proposal's own, ``before`` and ``after`` what Markdown needs around them.
    """

    start: int
    end: int
    words: str = ""
    before: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """What stands there afterwards."""
        return self.before + self.words + self.after


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change that somebody proposes, or a comment, at its clause.

    ``path`` and ``title`` tell the clause, ``line`` where it stands in the view (0: not found).
    Accepting makes its ``swaps``; with none, ``trouble`` says why it cannot be placed.
    ``changed_since`` tells that its clause reads otherwise now than when the file was exported.
    """

    id: str
    kind: ProposalKind
    authors: tuple[str, ...]
    date: datetime | None = None
    old_words: str = ""
    new_words: str = ""
    comments: tuple[Comment, ...] = ()
    path: str = ""
    title: str = ""
    line: int = 0
    swaps: tuple[Swap, ...] = ()
    trouble: Message | None = None
    changed_since: bool = False

    @property
    def author(self) -> str:
        """Who proposes it."""
        return ", ".join(self.authors)

    @property
    def placed(self) -> bool:
        """Whether it can be accepted."""
        return bool(self.swaps)
