"""What a comparison of two versions says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
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
class Decision:
    """What a person decided of a change: ``editorial`` or ``significant``, and why.

    ``change_id`` is the change's, ``when`` carries its offset, ``place`` tells how the clause was
    cited then.
    """

    change_id: str
    significance: Significance
    note: str
    who: str
    when: datetime
    place: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one clause.

    Texts are a clause's own words; lines are those of the view, first and last included, empty on
    the side that has no such clause.  ``old_label`` and ``new_label`` are as published.  ``title``
    is the clause's heading or first words (the key of a document detail), ``after_line`` the line
    of the new text after which a removed or moved clause stood (0: at the start).  ``id`` is equal
    for what is the same change in another comparison, wherever it stands there (see ``identity``).
    ``decision`` is a person's; then ``suggested`` is what the program had found.
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
    id: str = ""
    suggested: Significance | None = None
    decision: Decision | None = None

    @property
    def suggestion(self) -> Significance:
        """The significance that the program found, whatever a person decided."""
        return self.significance if self.suggested is None else self.suggested

    @property
    def path(self) -> str:
        """How the clause is cited now, or was before it was removed."""
        return self.new_path or self.old_path


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes between two versions, in reading order of the new one.

    ``reasons`` tell what is odd about the versions as wholes, such as a date that stands unchanged
    over changed words; they change no significance.
    """

    changes: tuple[Change, ...] = field(default=())
    reasons: tuple[Reason, ...] = ()

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
