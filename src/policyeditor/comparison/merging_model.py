"""What joining two people's work on one policy gives: text, and the clauses a person must decide.

The three texts are called *common* (what both began from), *mine* and *theirs*.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

# An entry of a list or a table, which may follow another one without a blank line.
_ROW = re.compile(r"[ \t]*(?:[-*+•]|\d{1,9}[.)]|\|)")


class ClashKind(StrEnum):
    """What two people did to one clause that cannot both stand."""

    REWORDED = "reworded"
    REMOVED = "removed"
    ADDED = "added"
    DETAIL = "detail"
    WHOLE = "whole"


class Choice(StrEnum):
    """What a person makes of a clash."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Clash:
    """One place that two people changed differently.

    The texts are lines of the view without the blank lines after them, empty where that side has
    nothing there.  ``after`` is what follows whatever is chosen, if anything is: the line's end
    and blank lines.  ``path`` and ``title`` tell the clause as cited and by its first words; for a
    document detail ``title`` is its key.
    """

    kind: ClashKind
    common: str
    mine: str
    theirs: str
    after: str = ""
    path: str = ""
    title: str = ""

    def text(self, choice: Choice, own: str = "") -> str:
        """The text that a choice gives, without what follows it."""
        match choice:
            case Choice.MINE:
                return self.mine
            case Choice.THEIRS:
                return self.theirs
            case Choice.BOTH:
                rows = all(_ROW.match(part) for part in (self.mine, self.theirs))
                between = "\n" if rows and "\n\n" not in self.after else "\n\n"
                return between.join(part for part in (self.mine, self.theirs) if part)
            case Choice.OWN:
                return own


@dataclass(frozen=True, slots=True)
class Place:
    """A clause as it is cited and by its first words."""

    path: str
    title: str


@dataclass(frozen=True, slots=True)
class Merge:
    """A joined text: its parts in order.

    ``combined`` are the clauses in which both changed different words, ``moved`` those that both
    moved to different places (they stand where I put them).
    """

    parts: tuple[str | Clash, ...]
    combined: tuple[Place, ...] = ()
    moved: tuple[Place, ...] = ()

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """What a person must decide, in order."""
        return tuple(part for part in self.parts if isinstance(part, Clash))

    def text(self, choices: Mapping[int, tuple[Choice, str]] | None = None) -> str:
        """The text under some choices, by the number of the clash; the others give mine."""
        given = choices or {}
        result: list[str] = []
        number = 0
        for part in self.parts:
            if isinstance(part, str):
                result.append(part)
                continue
            chosen = part.text(*given.get(number, (Choice.MINE, "")))
            result.append(chosen + part.after if chosen else "")
            number += 1
        return "".join(result)
