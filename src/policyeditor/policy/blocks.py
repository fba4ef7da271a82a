"""The block structure of a policy's body: what every other room reads a policy by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    NUMBERED = "numbered"
    ITEM = "item"
    DEFINITIONS = "definitions"
    TERM = "term"
    DEFINITION = "definition"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    RULE = "rule"
    HTML = "html"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Block:
    """One block and the lines of the view it stands on (from 1, the last included).

    ``text`` is a leaf's inline source with markers and indentation taken off; its lines stand one
    to one on the source lines from ``line`` on.  Lists, items, quotes, tables, rows and
    definitions hold ``children``.  ``level`` is a heading's; ``attributes`` are those that an
    attribute list (``{: #id .class}``) gives.
    """

    kind: Kind
    line: int
    end_line: int
    text: str = ""
    children: tuple[Block, ...] = ()
    level: int = 0
    attributes: Mapping[str, str] = field(default_factory=dict)
