"""How clauses show in print: titles of items, labels that hang, levels of bookmarks."""

from __future__ import annotations

import re
from dataclasses import replace

from policyeditor.export.pdf.words import Node
from policyeditor.export.tree import CLAUSE_START, Element
from policyeditor.policy.clauses import Clause, ClauseKind

_LONGEST_TITLE = 100
_PREFORMATTED = ("pre", "code")
_TYPED_LABEL = re.compile(
    r"[(（][0-9A-Za-z一二三四五六七八九十百]{1,5}[)）](?=[\s\u3000]|[^\x00-\u2e7f])"
)
_SENTENCE_ENDS = ".,;:!?…。，；：！？、؛،؟"
_ITEM_LEVEL = 10


class Levels:
    """The levels of headings as a reader with a screen reader needs them: none is left out.

    PDF/UA-1 (ISO 14289-1, 7.4.2) wants the first heading on level 1 and no level skipped.
    """

    def __init__(self) -> None:
        self._open: list[int] = []

    def of_heading(self, wanted: int) -> int:
        """The level of a heading that the page has on level ``wanted``."""
        while self._open and self._open[-1] >= wanted:
            self._open.pop()
        self._open.append(wanted)
        return len(self._open)

    def of_item(self, depth: int) -> int:
        """The level of an item's title: below the heading it stands under, by its depth."""
        return self.of_heading(_ITEM_LEVEL + depth)


class Lettering:
    """How deep a labelled clause stands under other labelled clauses."""

    def __init__(self, clauses: tuple[Clause, ...]) -> None:
        self._depths: dict[str, int] = {}
        self._count(clauses, 0)

    def _count(self, clauses: tuple[Clause, ...], depth: int) -> None:
        for clause in clauses:
            lettered = clause.kind is ClauseKind.LETTERED
            if lettered:
                self._depths[clause.id] = depth
            self._count(clause.children, depth + 1 if lettered else 0)

    def depth(self, clause: Clause) -> int:
        """How many labelled clauses a labelled clause stands under, within its item or section."""
        return min(self._depths.get(clause.id, 0), 4)


def title_line(item: Element) -> tuple[list[Node], list[Node]] | None:
    """The title of a list item and what follows it, where the title is a line of its own."""
    clause = item.clause
    if clause is None or clause.kind is not ClauseKind.ITEM or not _is_title(clause.title):
        return None
    children = list(item.children)
    while children and isinstance(children[0], str) and not children[0].strip():
        children.pop(0)
    if not children:
        return None
    first = children[0]
    if isinstance(first, Element) and first.tag == "p":
        title, rest = _line(list(first.children))
        remainder: list[Node] = [Element("p", first.attributes, tuple(rest))] if rest else []
        after = [*remainder, *children[1:]]
    else:
        title, after = _line(children)
    seen = "".join(node if isinstance(node, str) else node.text() for node in title)
    follows = any(isinstance(node, Element) or node.strip() for node in after)
    if " ".join(seen.split()) != clause.title or not follows:
        return None
    return title, after


def with_clause_starts(root: Element) -> Element:
    """A tree that knows no clauses, marked where a line starts with a letter or number in brackets.

    So a redline is laid out as the policy is: its marks cut the words that tell a clause.
    """
    children: list[Node] = []
    for number, child in enumerate(root.children):
        children.append(with_clause_starts(child) if isinstance(child, Element) else child)
        if child == "\n" and root.tag not in _PREFORMATTED:
            behind = root.children[number + 1 : number + 4]
            line = "".join(each if isinstance(each, str) else each.text() for each in behind)
            if _TYPED_LABEL.match(line):
                children.append(Element(CLAUSE_START))
    return replace(root, children=tuple(children))


def typed_label(text: str) -> str:
    """The letter or number in brackets that a line starts with; empty for none."""
    found = _TYPED_LABEL.match(text)
    return found[0] if found else ""


def _is_title(words: str) -> bool:
    return 0 < len(words) <= _LONGEST_TITLE and words[-1] not in _SENTENCE_ENDS


def _line(nodes: list[Node]) -> tuple[list[Node], list[Node]]:
    """The first line of a paragraph and the rest of it."""
    for number, node in enumerate(nodes):
        if node == "\n" or (isinstance(node, Element) and node.tag in ("br", CLAUSE_START)):
            behind = nodes[number:]
            drop = isinstance(node, Element) and node.tag == "br"
            return nodes[:number], behind[1:] if drop else behind
        if isinstance(node, Element) and node.tag in ("ol", "ul", "p", "table", "blockquote"):
            return nodes[:number], nodes[number:]
    return nodes, []
