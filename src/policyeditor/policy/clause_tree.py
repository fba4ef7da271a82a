"""Clauses while they are being read: the tree, and where a labelled paragraph hangs in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.policy.labels import ITEM_RANK, Label


@dataclass(slots=True)
class Node:
    """A clause being built; ``lead`` is the length of the label typed before its words,
    ``more`` what is still to be put to its source."""

    label: str
    path: str
    kind: ClauseKind
    title: str
    text: str
    line: int
    end_line: int
    links: tuple[str, ...] = ()
    source: str = ""
    anchor: str = ""
    children: list[Node] = field(default_factory=list)
    numeric: bool = False
    lead: int = 0
    more: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Open:
    """A label whose clause may still get clauses under it."""

    node: Node
    label: Label


class Container:
    """A heading, an item or the document: where labelled paragraphs nest by their schemes."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self.open: list[Open] = []
        # Lettered sections whose own paragraphs followed, with their latest values.
        self.closed: dict[str, int] = {}

    def latest(self) -> dict[str, int]:
        """The open schemes with their latest values."""
        return {entry.label.scheme: entry.label.value for entry in self.open}

    def top(self) -> Node:
        """The clause under which a list stands that follows here."""
        return self.open[-1].node if self.open else self.node

    def for_paragraph(self) -> Node:
        """The clause under which a paragraph without a label stands: it ends lettered lists."""
        while self.open and self.open[-1].label.rank == ITEM_RANK:
            label = self.open.pop().label
            if label.scheme == "dot upper":
                self.closed[label.scheme] = label.value
        return self.top()

    def for_label(self, label: Label) -> Node:
        """The clause under which a labelled paragraph stands."""
        if label.rank < ITEM_RANK:
            while self.open and self.open[-1].label.rank >= label.rank:
                self.open.pop()
        elif label.scheme in self.latest():
            while self.open.pop().label.scheme != label.scheme:
                pass
        return self.top()

    def continues(self, label: Label) -> bool:
        """Whether a label is the first of its scheme or follows the one before."""
        if label.prefix and label.value == 1:
            return any(_decimal(entry.label) == label.prefix for entry in self.open)
        latest = self.latest().get(label.scheme)
        if latest is None:
            return label.value in (1, self.closed.get(label.scheme, 0) + 1)
        return label.value in (latest + 1, 1)


def counts_as_label(label: Label, text: str, container: Container, *, first: bool) -> bool:
    """Whether what looks like a label is one here."""
    if container.continues(label):
        return True
    if not first:
        return False
    if label.scheme.startswith(("dot", "half")):
        return label.scheme in container.latest()
    if label.scheme.startswith("decimal"):
        return text[label.end : label.end + 1].isupper()
    if label.scheme.startswith("han ") and label.rank < ITEM_RANK:
        return label.end >= len(text) or text[label.end - 1].isspace()
    return True


def _decimal(label: Label) -> str:
    """A decimal label as its sub-clauses carry it before their last point."""
    return label.shown if label.scheme.startswith("decimal") else ""


_SLUG = re.compile(r"[^\w]+")


def freeze(
    nodes: Sequence[Node], headings: tuple[str, ...], above: str, taken: dict[str, int]
) -> tuple[Clause, ...]:
    """The clauses of nodes; ids come from headings' words, and below them from kind and order.

    ``taken`` are the ids given out, each with the last number that was put behind it.
    """
    counts: dict[str, int] = {}
    clauses = []
    for node in nodes:
        identity = _identity(node, above, counts, taken)
        under = (*headings, node.title) if _titles(node) else headings
        clauses.append(
            Clause(
                node.label, node.path, node.kind, node.title, node.text, node.line, node.end_line,
                identity, headings, node.links, node.source,
                freeze(node.children, under, identity, taken) if node.children else (),
            )
        )  # fmt: skip
    return tuple(clauses)


def _titles(node: Node) -> bool:
    """Whether what stands under a clause stands under its title."""
    return node.kind is ClauseKind.HEADING or bool(node.children and node.title)


def _identity(node: Node, above: str, counts: dict[str, int], taken: dict[str, int]) -> str:
    if node.anchor:
        base = node.anchor
    elif node.kind is ClauseKind.HEADING:
        base = _SLUG.sub("-", node.title.lower()).strip("-")[:60] or "section"
    else:
        letter = node.kind.value[0]
        counts[letter] = counts.get(letter, 0) + 1
        base = f"{above}/{letter}{counts[letter]}" if above else f"{letter}{counts[letter]}"
    identity, number = base, taken.get(base, 1)
    while identity in taken:
        number += 1
        identity = f"{base}-{number}"
    taken[base] = number
    taken.setdefault(identity, 1)
    return identity
