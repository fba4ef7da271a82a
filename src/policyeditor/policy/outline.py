"""The clauses of a policy, from its blocks.

Headings nest by level.  Under a heading stand numbered items, labelled paragraphs and plain
paragraphs; a labelled paragraph may also be one line inside a paragraph, as legal writers type
``(A)`` on the line below an item's title.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.clause_tree import Container, Node, Open, counts_as_label, freeze
from policyeditor.policy.clause_words import (
    heading_path,
    item_path,
    label_path,
    labelled_pieces,
    shorten,
    title_of,
)
from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.policy.html_text import html_pieces
from policyeditor.policy.labels import Label, read_label
from policyeditor.policy.list_numbers import shown_numbers
from policyeditor.policy.plain import plain, reference_name

if TYPE_CHECKING:
    from policyeditor.policy.scanner import Scan

_LETTERED_SCHEMES = ("paren", "half", "dot", "han_paren", "number_paren", "circled", "han_point")


def outline(scan: Scan) -> tuple[Clause, ...]:
    """The tree of clauses of a policy.

    ``label`` is as published (kramdown ignores the numbers typed before list items), ``path`` as
    cited.  Every clause has its own words and lines; those of its children are theirs.
    """
    root = Node("", "", ClauseKind.HEADING, "", "", 0, 0)
    _Builder(_references(scan)).run((*scan.blocks, *scan.footnotes.values()), root)
    return freeze(root.children, (), "", {})


def _references(scan: Scan) -> Mapping[str, str]:
    """The targets of link definitions by folded name."""
    return {reference_name(name): link.target for name, link in scan.links.items()}


class _Builder:
    """Walks the blocks and hangs clauses under one another."""

    def __init__(self, references: Mapping[str, str]) -> None:
        self.references = references
        self.lengthened: list[Node] = []

    def run(self, blocks: Sequence[Block], root: Node) -> None:
        """Build the clauses of the whole body."""
        headings: list[tuple[int, Container]] = [(0, Container(root))]
        for block in blocks:
            if block.kind is Kind.HEADING:
                self._open_heading(headings, block.level, self._heading(block))
            elif block.kind is Kind.HTML:
                self._html(block, headings)
            elif block.kind is Kind.FOOTNOTE:
                for child in block.children:
                    self._block(child, headings[0][1])
            else:
                self._block(block, headings[-1][1])

    def _open_heading(self, headings: list[tuple[int, Container]], level: int, node: Node) -> None:
        while headings[-1][0] >= level:
            headings.pop()
        parent = headings[-1][1].node
        node.path = heading_path(parent, node) or parent.path
        parent.children.append(node)
        headings.append((level, Container(node)))

    def _heading(self, block: Block) -> Node:
        words = plain(block.text, self.references)
        label = read_label(words.text, heading=True)
        title = words.text[label.end :] if label else words.text
        return Node(
            label.shown if label else "", "", ClauseKind.HEADING, title, title,
            block.line, block.end_line, words.links, f"{'#' * block.level} {block.text}",
            block.attributes.get("id", ""), numeric=bool(label and label.scheme[:7] == "decimal"),
        )  # fmt: skip

    def _block(self, block: Block, container: Container) -> None:
        match block.kind:
            case Kind.PARAGRAPH:
                self._paragraph(block, container)
            case Kind.BULLETS | Kind.NUMBERED:
                self._list(block, container.top())
            case Kind.TABLE:
                self._table(block, container)
            case Kind.HEADING:
                node = self._heading(block)
                parent = container.for_paragraph()
                node.path = heading_path(parent, node) or parent.path
                parent.children.append(node)
            case Kind.CODE:
                self._leaf(block, container, block.text)
            case Kind.HTML:
                self._html(block, [(0, container)])
            case Kind.DEFINITIONS:
                self._definitions(block, container)
            case Kind.COMMENT | Kind.RULE | Kind.RAW:
                pass
            case _:
                if block.text:
                    self._leaf(block, container)
                for child in block.children:
                    self._block(child, container)

    def _leaf(self, block: Block, container: Container, text: str | None = None) -> None:
        words = plain(block.text, self.references)
        shown = words.text if text is None else " ".join(text.split())
        if not shown:
            return
        parent = container.for_paragraph()
        parent.children.append(
            Node("", parent.path, ClauseKind.PARAGRAPH, title_of(shown, block.text), shown,
                  block.line, block.end_line, words.links, block.text)
        )  # fmt: skip

    def _list(self, block: Block, parent: Node) -> None:
        numbered = block.kind is Kind.NUMBERED
        for number, item in zip(shown_numbers(block), block.children, strict=True):
            node = Node(
                str(number) if numbered else "", parent.path,
                ClauseKind.ITEM if numbered else ClauseKind.BULLET, "", "",
                item.line, item.line, anchor=item.attributes.get("id", ""), numeric=numbered,
            )  # fmt: skip
            node.path = item_path(parent, node.label, numeric=True) if numbered else parent.path
            parent.children.append(node)
            container = Container(node)
            children = item.children
            if item.text:
                self._own_text(item, container)
            elif children and children[0].kind is Kind.PARAGRAPH:
                self._own_text(children[0], container)
                children = children[1:]
            for child in children:
                self._block(child, container)
            if not node.text and node.children:
                node.title = node.children[0].title

    def _own_text(self, block: Block, container: Container) -> None:
        """The first paragraph of an item: its own words, then labelled lines inside it."""
        node = container.node
        pieces = iter(labelled_pieces(block))
        line, end_line, source = next(pieces)
        words = plain(source, self.references)
        label = read_label(words.text)
        if label and container.continues(label) and label.scheme.startswith(_LETTERED_SCHEMES):
            self._labelled(block.line, end_line, source, container)
        else:
            if label and (label.prefix or node.kind is ClauseKind.BULLET) and label.rank > 19:
                # "- 3.2 Retention": the typed number is the one to cite.
                node.label, node.path = label.shown, label_path(container.node, label, node.path)
                node.lead = label.end
            node.text, node.links, node.source = words.text[node.lead :], words.links, source
            node.title = title_of(node.text, source)
            node.line, node.end_line = line, end_line
        for line, end_line, source in pieces:
            self._labelled(line, end_line, source, container)
        self._settle()

    def _paragraph(self, block: Block, container: Container) -> None:
        for line, end_line, source in labelled_pieces(block):
            self._labelled(line, end_line, source, container, first=line == block.line)
        self._settle()

    def _labelled(
        self, line: int, end_line: int, source: str, container: Container, *, first: bool = False
    ) -> None:
        """A paragraph, or a piece of one: under its label if it has one."""
        words = plain(source, self.references)
        if not words.text:
            return
        label = read_label(words.text, container.latest())
        if label is None or not counts_as_label(label, words.text, container, first=first):
            if first or not self._append(container, line, end_line, source):
                parent = container.for_paragraph()
                parent.children.append(
                    Node("", parent.path, ClauseKind.PARAGRAPH, title_of(words.text, source),
                          words.text, line, end_line, words.links, source)
                )  # fmt: skip
            return
        text = words.text[label.end :]
        node = Node(
            label.shown, "", ClauseKind.LETTERED, title_of(text, source), text, line, end_line,
            words.links, source, numeric=label.scheme.startswith("decimal"), lead=label.end,
        )  # fmt: skip
        self._hang(node, label, container)

    def _append(self, container: Container, line: int, end_line: int, source: str) -> bool:
        """Put a piece that proved to be no clause of its own back to the words before it."""
        node = container.open[-1].node if container.open else container.node
        if node.children:
            node = node.children[-1]
        if node.end_line != line - 1 or not node.text:
            return False
        node.more.append(source)
        node.end_line = end_line
        self.lengthened.append(node)
        return True

    def _settle(self) -> None:
        """Read the words of clauses that got pieces put back to them."""
        for node in self.lengthened:
            if node.more:
                node.source = "\n".join((node.source, *node.more))
                node.more = []
                words = plain(node.source, self.references)
                node.text, node.links = words.text[node.lead :], words.links
        self.lengthened = []

    def _table(self, block: Block, container: Container) -> None:
        parent = container.for_paragraph()
        for row in block.children:
            cells = [plain(cell.text, self.references) for cell in row.children]
            if not cells:
                cells = [plain(row.text, self.references)]
            text = " | ".join(cell.text for cell in cells).strip()
            if not text.strip("| "):
                continue
            links = tuple(target for cell in cells for target in cell.links)
            source = " | ".join(cell.text for cell in row.children) or row.text
            parent.children.append(
                Node("", parent.path, ClauseKind.ROW, shorten(cells[0].text or text), text,
                      row.line, row.end_line, links, source)
            )  # fmt: skip

    def _definitions(self, block: Block, container: Container) -> None:
        parent = container.for_paragraph()
        term: Node | None = None
        for child in block.children:
            if child.kind is Kind.TERM:
                words = plain(child.text, self.references)
                term = Node("", parent.path, ClauseKind.PARAGRAPH, words.text, words.text,
                             child.line, child.end_line, words.links, child.text)  # fmt: skip
                parent.children.append(term)
                continue
            inner = Container(term or parent)
            if child.text:
                self._leaf(child, inner)
            for block_inside in child.children:
                self._block(block_inside, inner)

    def _html(self, block: Block, headings: list[tuple[int, Container]]) -> None:
        for piece in html_pieces(block):
            if isinstance(piece, Block):
                if piece.kind is Kind.HEADING:
                    self._open_heading(headings, piece.level, self._heading(piece))
                else:
                    self._block(piece, headings[-1][1])
                continue
            heading = piece.kind is ClauseKind.HEADING
            container = headings[-1][1]
            label = read_label(piece.text, container.latest(), heading=heading)
            if (
                label
                and not heading
                and not counts_as_label(label, piece.text, container, first=True)
            ):
                label = None
            text = piece.text[label.end :] if label else piece.text
            node = Node(
                label.shown if label else "", "", piece.kind, text if heading else shorten(text),
                text, piece.line, piece.end_line, piece.links, piece.source, piece.anchor,
                numeric=bool(label and label.scheme.startswith("decimal")),
            )  # fmt: skip
            if heading:
                self._open_heading(headings, piece.level, node)
            elif label:
                self._hang(node, label, container)
            else:
                parent = container.for_paragraph()
                node.path = parent.path
                parent.children.append(node)

    def _hang(self, node: Node, label: Label, container: Container) -> None:
        """Hang a labelled clause where its label belongs."""
        parent = container.for_label(label)
        node.path = label_path(parent, label, parent.path)
        if node.kind is ClauseKind.PARAGRAPH:
            node.kind = ClauseKind.LETTERED
        parent.children.append(node)
        container.open.append(Open(node, label))
