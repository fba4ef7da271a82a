"""The parts of a document as a word processor has them: paragraphs of runs, in groups.

A document is a row of blocks.  A ``Leaf`` is one paragraph; a ``Group`` holds blocks: a list holds
items, a table rows, a row cells.  ``facts`` tell how a block is set, sorted by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

Facts = tuple[tuple[str, str], ...]
Format = tuple[str, str]
"""How a run is set: a name and, where it needs one, a value (``("link", "https://…")``)."""


class Sign(StrEnum):
    """What a tracked change does to what it stands on."""

    INSERT = "insertion"
    DELETE = "deletion"


@dataclass(frozen=True, slots=True)
class Change:
    """One tracked change: what it does, whose it is and from when (``None`` for a draft's).

    ``move`` numbers the move that it is one end of; 0 for none.
    """

    sign: Sign
    author: str
    time: datetime | None
    move: int = 0


@dataclass(frozen=True, slots=True)
class Image:
    """A picture within the text: its data address, its description, its size as published."""

    source: str
    description: str = ""
    width: str = ""
    height: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Some text set in one way; or a picture, a footnote, or the end of a line ("\\n")."""

    text: str
    formats: tuple[Format, ...] = ()
    image: Image | None = None
    note: tuple[Block, ...] = ()
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """One paragraph.

    ``kind`` is ``para``, ``plain`` (without space around it), ``heading``, ``code``, ``term``,
    ``caption`` or ``rule``.  ``mark`` is the tracked change of its end, ``at`` the place of its
    words in the text of the whole document where that is known.
    """

    kind: str
    runs: tuple[Run, ...]
    facts: Facts = ()
    mark: Change | None = None
    at: int = 0

    @property
    def text(self) -> str:
        """The words, without those of footnotes."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that stand together.

    ``kind`` is ``ordered``, ``bullets``, ``item``, ``quote``, ``definitions``, ``definition``,
    ``table``, ``row`` or ``cell``.  ``change`` is the tracked change of a row.
    """

    kind: str
    blocks: tuple[Block, ...]
    facts: Facts = ()
    change: Change | None = None


Block = Leaf | Group


def facts(**known: str) -> Facts:
    """Facts from those that are not empty."""
    return tuple(sorted((name, value) for name, value in known.items() if value))


def fact(block: Block, name: str) -> str:
    """One fact of a block; empty where it has none of that name."""
    return dict(block.facts).get(name, "")


def every_leaf(blocks: Iterable[Block]) -> Iterator[Leaf]:
    """All paragraphs in reading order, without those of footnotes."""
    for block in blocks:
        if isinstance(block, Leaf):
            yield block
        else:
            yield from every_leaf(block.blocks)
