"""What the block rules work on: the source with its place, the tree, and what a document shares."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

MAX_DEPTH = 40


class Node:
    """A block while it is being read; ``kind`` is kramdown's own name for it."""

    __slots__ = (
        "attributes", "children", "end_line", "given", "kind", "level", "line", "marker",
        "role", "text", "tight",
    )  # fmt: skip

    def __init__(self, kind: str, line: int, text: str = "", role: str = "") -> None:
        self.kind = kind
        self.line = line
        self.end_line = line
        self.text = text
        self.role = role
        self.children: list[Node] = []
        self.attributes: dict[str, str] = {}
        self.given: Given | None = None
        self.tight = False
        self.level = 0
        self.marker = ""


@dataclass(slots=True)
class Given:
    """What attribute lists give a block: values, and names of lists defined elsewhere."""

    values: dict[str, str] = field(default_factory=dict)
    references: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Link:
    """A link definition: ``[label]: target "title"``."""

    target: str
    title: str | None
    line: int
    attributes: dict[str, str] = field(default_factory=dict)

    def meaning(self) -> tuple[str, str | None, dict[str, str]]:
        """All of it but the line it stands on."""
        return self.target, self.title, self.attributes


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation definition: ``*[IP]: Internet Protocol``."""

    text: str
    line: int
    attributes: dict[str, str] = field(default_factory=dict)


class Source:
    """A text with the place reached in it, and the line of the view that place is on."""

    __slots__ = ("end", "line", "pos", "text")

    def __init__(self, text: str, line: int, pos: int = 0) -> None:
        self.text = text
        self.pos = pos
        self.line = line
        self.end = len(text)

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What the pattern finds at the place reached."""
        return pattern.match(self.text, self.pos)

    def advance(self, end: int) -> str:
        """Go on to ``end``; gives the text passed."""
        passed = self.text[self.pos : end]
        self.line += passed.count("\n")
        self.pos = end
        return passed

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What the pattern finds here, and go on behind it."""
        found = pattern.match(self.text, self.pos)
        if found:
            self.line += self.text.count("\n", self.pos, found.end())
            self.pos = found.end()
        return found

    def take_line(self) -> str:
        """The rest of the line with its line feed, and go on to the next."""
        end = self.text.index("\n", self.pos) + 1
        line = self.text[self.pos : end]
        self.pos = end
        self.line += 1
        return line


@dataclass(slots=True)
class Shared:
    """What the levels of one document have in common while it is read.

    ``open_ended`` becomes true when a rule looked to the end of the document for something it did
    not find (the end of a fence): what was read then depends on all that follows.
    ``too_deep`` is the first line that lies deeper than this program follows.
    """

    read: Callable[[Level], bool]
    links: dict[str, tuple[Link, Node]] = field(default_factory=dict)
    abbreviations: dict[str, tuple[Abbreviation, Node]] = field(default_factory=dict)
    footnotes: dict[str, tuple[Node, Node]] = field(default_factory=dict)
    attribute_lists: dict[str, Given] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)
    open_ended: bool = False
    too_deep: int | None = None


class Level:
    """One run of the block rules: the children of ``tree`` are read from ``source``."""

    __slots__ = ("depth", "given", "shared", "source", "tree")

    def __init__(self, shared: Shared, source: Source, tree: Node, depth: int) -> None:
        self.shared = shared
        self.source = source
        self.tree = tree
        self.depth = depth
        self.given: Given | None = None

    def add(self, node: Node) -> Node:
        """Add a block; attributes that stood before it become its own."""
        if self.given is not None:
            node.given = self.given
            self.given = None
        self.tree.children.append(node)
        return node

    @property
    def last(self) -> Node | None:
        """The block read last."""
        children = self.tree.children
        return children[-1] if children else None

    def after_boundary(self) -> bool:
        """Whether a block that needs a blank line before it may begin here."""
        last = self.last
        return (
            last is None
            or last.kind == "blank"
            or (last.kind == "end" and not last.role)
            or self.given is not None
        )

    def below(self, tree: Node, source: Source) -> bool:
        """Read the blocks inside ``tree``; whether its HTML end tag was met.

        What lies deeper than ``MAX_DEPTH`` stays one paragraph, and is reported.
        """
        if self.depth >= MAX_DEPTH:
            if self.shared.too_deep is None:
                self.shared.too_deep = source.line
            tree.children.append(Node("text", source.line, source.advance(source.end)))
            return False
        return self.shared.read(Level(self.shared, source, tree, self.depth + 1))
