"""What a clause's own history tells: where it stood, what changed of it, its small redline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from policyeditor.comparison.model import ChangeKind, Op, Significance
from policyeditor.workspace.timeline_words import occurrences

Words = tuple[tuple[Op, str], ...]

#: What no reader takes for a change.
NOISE = frozenset({ChangeKind.FORMATTING, ChangeKind.RENUMBERED})


@dataclass(frozen=True, slots=True)
class Place:
    """A clause of a text: the text, and the clause's ``id`` in it.

    Where the ``id`` is of the text as its site fills it in, ``line`` tells where the clause stands
    in the text as it is written; 0 where that is not known.
    """

    view: str
    id: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """The redline of one clause's own words: its label before and now, and the words."""

    old_label: str
    new_label: str
    words: Words

    @property
    def changed(self) -> bool:
        """Whether anything differs but equal words under an equal label."""
        return self.old_label != self.new_label or any(op is not Op.EQUAL for op, _ in self.words)


@dataclass(frozen=True)
class ClauseChange:
    """What one version changed of a clause and of what stands under it.

    ``kinds`` tell what happened to it, the most telling first.  Paths are as cited, the old one
    empty where the clause begins here; ``begins`` also where the history does.  ``parts`` are the
    whole clause, as it reads and read; ``place`` is the clause in the version's text.
    """

    kinds: tuple[ChangeKind, ...]
    significance: Significance
    old_path: str
    new_path: str
    title: str
    parts: tuple[Part, ...]
    place_id: str
    begins: bool = False

    @cached_property
    def old_text(self) -> str:
        """How the clause read before, a line a part."""
        return _side(self.parts, Op.INSERT)

    @cached_property
    def new_text(self) -> str:
        """How it reads in this version, a line a part."""
        return _side(self.parts, Op.DELETE)

    @property
    def is_noise(self) -> bool:
        """Whether only numbering and layout changed, which no reader takes for a change."""
        return not self.begins and set(self.kinds) <= NOISE

    def turns_on(self, needle: str) -> bool:
        """Whether folded words came into the clause or left it."""
        return occurrences(needle, self.old_text) != occurrences(needle, self.new_text)


@dataclass(frozen=True, slots=True)
class Way:
    """How far a clause was followed: versions looked at, and those that changed it by number.

    ``place`` is the clause in the last text looked at, from where to go on; None at its beginning.
    """

    looked: int
    changes: tuple[tuple[int, ClauseChange], ...]
    place: Place | None


def _side(parts: Sequence[Part], other: Op) -> str:
    lines = ("".join(text for op, text in part.words if op is not other) for part in parts)
    return "\n".join(line for line in lines if line)
