"""What a comparison of two versions says."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from policyeditor.messages import Message


class ChangeKind(StrEnum):
    """What happened to a clause."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    SPLIT = "split"
    MERGED = "merged"
    FORMATTING = "formatting"
    HEADING = "heading"
    LINK = "link"
    DETAILS = "details"


class Significance(StrEnum):
    """Whether a change matters to the reader of the policy.

    ``EDITORIAL`` is proved to change no meaning, ``SIGNIFICANT`` has a signal, ``REVIEW`` is
    neither and counts as significant until a person decides.
    """

    EDITORIAL = "editorial"
    REVIEW = "review"
    SIGNIFICANT = "significant"


class Direction(StrEnum):
    """Whom a change favours: the reader (restricts what is done with data) or the company."""

    EXPANDS = "expands"
    RESTRICTS = "restricts"
    NEUTRAL = "neutral"


class Op(StrEnum):
    """What happened to a run of words."""

    EQUAL = "equal"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a change was judged as it was.

    ``signal`` is the id in the taxonomy (``S19`` numbers, ``E03`` quotes, …), ``message`` the
    evidence to be worded, ``law`` the provision that names it, empty where none does.
    """

    signal: str
    message: Message
    law: str = ""
    direction: Direction = Direction.NEUTRAL


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one clause.

    Texts are a clause's own words; lines are those of the view, first and last included, empty on
    the side that has no such clause.  ``old_label`` and ``new_label`` are as published.  ``title``
    is the clause's heading or first words (the key of a document detail), ``after_line`` the line
    of the new text after which a removed or moved clause stood (0: at the start).
    """

    kind: ChangeKind
    significance: Significance
    old_path: str = ""
    new_path: str = ""
    heading: str = ""
    old_text: str = ""
    new_text: str = ""
    old_lines: tuple[int, int] | None = None
    new_lines: tuple[int, int] | None = None
    words: tuple[tuple[Op, str], ...] = ()
    reasons: tuple[Reason, ...] = ()
    old_label: str = ""
    new_label: str = ""
    title: str = ""
    after_line: int = 0

    @property
    def path(self) -> str:
        """How the clause is cited now, or was before it was removed."""
        return self.new_path or self.old_path


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes between two versions, in reading order of the new one."""

    changes: tuple[Change, ...] = field(default=())

    @property
    def significance(self) -> Significance:
        """The worst of the changes' significances; editorial where nothing changed."""
        found = {change.significance for change in self.changes}
        for worst in (Significance.SIGNIFICANT, Significance.REVIEW):
            if worst in found:
                return worst
        return Significance.EDITORIAL

    @property
    def counts(self) -> dict[Significance, int]:
        """How many changes there are of each significance."""
        return {
            kind: sum(change.significance is kind for change in self.changes)
            for kind in Significance
        }
