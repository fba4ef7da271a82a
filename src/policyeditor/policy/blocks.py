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
    MATH = "math"
    RAW = "raw"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Block:
    """One block and the lines of the view it stands on (from 1, the last included).

    ``text`` is a leaf's inline source with markers and indentation taken off; its lines stand one
    to one on the source lines from ``line`` on.  Lists, items, quotes, tables, rows, definitions
    and footnotes hold ``children``.  ``level`` is a heading's, or the number of the row group a
    row is in.  ``attributes`` are those that an attribute list (``{: #id .class}``) or an HTML tag
    gives; ``references`` are the names in it (``{:toc}``).

    ``tight`` is true of a paragraph published without tags of its own: the words of an item in a
    list without blank lines.  ``marker`` is an item's as typed (``3.``, ``*``).  ``role`` is a
    row's (``head``, ``body``, ``foot``), a cell's alignment, a footnote's name or an HTML
    element's tag; HTML without a role is text between tags.
    """

    kind: Kind
    line: int
    end_line: int
    text: str = ""
    children: tuple[Block, ...] = ()
    level: int = 0
    attributes: Mapping[str, str] = field(default_factory=dict)
    tight: bool = False
    marker: str = ""
    role: str = ""
    references: tuple[str, ...] = ()
