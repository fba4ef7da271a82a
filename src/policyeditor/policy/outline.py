"""The clauses of a policy, from its blocks.

Headings nest by level.  Under a heading stand numbered items, labelled paragraphs and plain
paragraphs; a labelled paragraph may also be one line inside a paragraph, as legal writers type
``(A)`` on the line below an item's title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.policy.html_text import html_pieces
from policyeditor.policy.labels import ITEM_RANK, Label, read_label
from policyeditor.policy.plain import plain, reference_name

if TYPE_CHECKING:
    from policyeditor.policy.scanner import Scan

_TITLE_LENGTH = 80
_LINE_LABEL = re.compile(
    r"\n[ \t]*[*_]{0,3}\\?(?:[(（][0-9A-Za-z一二三四五六七八九十百]{1,7}[)）]"
    r"|[0-9A-Za-z]{1,7}\\?[.)][\s*_]|\d{1,3}\.\d|[第制제]|[一二三四五六七八九十百]{1,4}、|[①-⑳])"
)
# A line that ends so goes on: what the next one starts with is no label but a reference.
_REFERENCE_END = re.compile(
    r"(?:\b(?:section|clause|paragraph|article|art\.|sub-?section|sub-?paragraph|item|point|part|"
    r"of|in|under|with|to|and|or|by|see|from)|[(§,])$",
    re.IGNORECASE,
)
_BOLD_LEAD = re.compile(r"\s*(\*\*|__)(?!\s)([^*_\n]{1,120}?)[.:]?\1(?!\w)")
_LETTERED_SCHEMES = ("paren", "half", "dot", "han_paren", "number_paren", "circled", "han_point")


@dataclass(slots=True)
class _Node:
    """A clause being built."""

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
    children: list[_Node] = field(default_factory=list)
    numeric: bool = False


@dataclass(slots=True)
class _Open:
    """A label whose clause may still get clauses under it."""

    node: _Node
    label: Label


class _Container:
    """A heading, an item or the document: where labelled paragraphs nest by their schemes."""

    def __init__(self, node: _Node) -> None:
        self.node = node
        self.open: list[_Open] = []

    def latest(self) -> dict[str, int]:
        """The open schemes with their latest values."""
        return {entry.label.scheme: entry.label.value for entry in self.open}

    def top(self) -> _Node:
        """The clause under which a list stands that follows here."""
        return self.open[-1].node if self.open else self.node

    def for_paragraph(self) -> _Node:
        """The clause under which a paragraph without a label stands: it ends lettered lists."""
        while self.open and self.open[-1].label.rank == ITEM_RANK:
            self.open.pop()
        return self.top()

    def for_label(self, label: Label) -> _Node:
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
        return label.value == 1 if latest is None else label.value in (latest + 1, 1)


def outline(scan: Scan) -> tuple[Clause, ...]:
    """The tree of clauses of a policy.

    ``label`` is as published (kramdown ignores the numbers typed before list items), ``path`` as
    cited.  Every clause has its own words and lines; those of its children are theirs.
    """
    root = _Node("", "", ClauseKind.HEADING, "", "", 0, 0)
    _Builder(_references(scan)).run(scan.blocks, root)
    return _freeze_all(root.children, (), "", set())


def _references(scan: object) -> Mapping[str, str]:
    """The targets of link definitions by folded name, however the scan holds them."""
    definitions = getattr(scan, "links", None) or {}
    targets: dict[str, str] = {}
    for name, value in definitions.items():
        target = value if isinstance(value, str) else getattr(value, "target", "")
        targets[reference_name(name)] = target
    return targets


class _Builder:
    """Walks the blocks and hangs clauses under one another."""

    def __init__(self, references: Mapping[str, str]) -> None:
        self.references = references

    def run(self, blocks: Sequence[Block], root: _Node) -> None:
        """Build the clauses of the whole body."""
        headings: list[tuple[int, _Container]] = [(0, _Container(root))]
        for block in blocks:
            if block.kind is Kind.HEADING:
                self._open_heading(headings, block.level, self._heading(block))
            elif block.kind is Kind.HTML:
                self._html(block, headings)
            else:
                self._block(block, headings[-1][1])

    def _open_heading(
        self, headings: list[tuple[int, _Container]], level: int, node: _Node
    ) -> None:
        while headings[-1][0] >= level:
            headings.pop()
        parent = headings[-1][1].node
        node.path = _heading_path(parent, node) or parent.path
        parent.children.append(node)
        headings.append((level, _Container(node)))

    def _heading(self, block: Block) -> _Node:
        words = plain(block.text, self.references)
        label = read_label(words.text, heading=True)
        title = words.text[label.end :] if label else words.text
        return _Node(
            label.shown if label else "", "", ClauseKind.HEADING, title, title,
            block.line, block.end_line, words.links, f"{'#' * block.level} {block.text}",
            block.attributes.get("id", ""), numeric=bool(label and label.scheme[:7] == "decimal"),
        )  # fmt: skip

    def _block(self, block: Block, container: _Container) -> None:
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
                node.path = _heading_path(parent, node) or parent.path
                parent.children.append(node)
            case Kind.CODE:
                self._leaf(block, container, block.text)
            case Kind.HTML:
                self._html(block, [(0, container)])
            case Kind.DEFINITIONS:
                self._definitions(block, container)
            case Kind.COMMENT | Kind.RULE:
                pass
            case _:
                if block.text:
                    self._leaf(block, container)
                for child in block.children:
                    self._block(child, container)

    def _leaf(self, block: Block, container: _Container, text: str | None = None) -> None:
        words = plain(block.text, self.references)
        shown = words.text if text is None else " ".join(text.split())
        if not shown:
            return
        parent = container.for_paragraph()
        parent.children.append(
            _Node("", parent.path, ClauseKind.PARAGRAPH, _title(shown, block.text), shown,
                  block.line, block.end_line, words.links, block.text)
        )  # fmt: skip

    def _list(self, block: Block, parent: _Node) -> None:
        numbered = block.kind is Kind.NUMBERED
        for number, item in enumerate(block.children, 1):
            node = _Node(
                str(number) if numbered else "", parent.path,
                ClauseKind.ITEM if numbered else ClauseKind.BULLET, "", "",
                item.line, item.line, anchor=item.attributes.get("id", ""), numeric=numbered,
            )  # fmt: skip
            node.path = _path(parent, node.label, numeric=True) if numbered else parent.path
            parent.children.append(node)
            container = _Container(node)
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

    def _own_text(self, block: Block, container: _Container) -> None:
        """The first paragraph of an item: its own words, then labelled lines inside it."""
        node = container.node
        pieces = iter(_pieces(block))
        line, end_line, source = next(pieces)
        words = plain(source, self.references)
        label = read_label(words.text)
        if label and container.continues(label) and label.scheme.startswith(_LETTERED_SCHEMES):
            self._labelled(block.line, end_line, source, container)
        else:
            if label and (label.prefix or node.kind is ClauseKind.BULLET) and label.rank > 19:
                # "- 3.2 Retention": the typed number is the one to cite.
                node.label, node.path = label.shown, _label_path(container.node, label, node.path)
                words = type(words)(words.text[label.end :], words.links)
            node.text, node.links, node.source = words.text, words.links, source
            node.title = _title(words.text, source)
            node.line, node.end_line = line, end_line
        for line, end_line, source in pieces:
            self._labelled(line, end_line, source, container)

    def _paragraph(self, block: Block, container: _Container) -> None:
        for line, end_line, source in _pieces(block):
            self._labelled(line, end_line, source, container, first=line == block.line)

    def _labelled(
        self, line: int, end_line: int, source: str, container: _Container, *, first: bool = False
    ) -> None:
        """A paragraph, or a piece of one: under its label if it has one."""
        words = plain(source, self.references)
        if not words.text:
            return
        label = read_label(words.text, container.latest())
        if label is None or not _counts(label, words.text, container, first=first):
            if first or not self._append(container, line, end_line, source, words.text):
                parent = container.for_paragraph()
                parent.children.append(
                    _Node("", parent.path, ClauseKind.PARAGRAPH, _title(words.text, source),
                          words.text, line, end_line, words.links, source)
                )  # fmt: skip
            return
        parent = container.for_label(label)
        text = words.text[label.end :]
        node = _Node(
            label.shown, _label_path(parent, label, parent.path), ClauseKind.LETTERED,
            _title(text, source), text, line, end_line, words.links, source,
            numeric=label.scheme.startswith("decimal"),
        )  # fmt: skip
        parent.children.append(node)
        container.open.append(_Open(node, label))

    def _append(
        self, container: _Container, line: int, end_line: int, source: str, text: str
    ) -> bool:
        """Put a piece that proved to be no clause of its own back to the words before it."""
        node = container.open[-1].node if container.open else container.node
        if node.children:
            node = node.children[-1]
        if node.end_line != line - 1 or not node.text:
            return False
        node.text, node.source = f"{node.text} {text}", f"{node.source}\n{source}"
        node.end_line = end_line
        return True

    def _table(self, block: Block, container: _Container) -> None:
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
                _Node("", parent.path, ClauseKind.ROW, _shorten(cells[0].text or text), text,
                      row.line, row.end_line, links, source)
            )  # fmt: skip

    def _definitions(self, block: Block, container: _Container) -> None:
        parent = container.for_paragraph()
        term: _Node | None = None
        for child in block.children:
            if child.kind is Kind.TERM:
                words = plain(child.text, self.references)
                term = _Node("", parent.path, ClauseKind.PARAGRAPH, words.text, words.text,
                             child.line, child.end_line, words.links, child.text)  # fmt: skip
                parent.children.append(term)
                continue
            inner = _Container(term or parent)
            if child.text:
                self._leaf(child, inner)
            for block_inside in child.children:
                self._block(block_inside, inner)

    def _html(self, block: Block, headings: list[tuple[int, _Container]]) -> None:
        for piece in html_pieces(block.text, block.line):
            words = plain(piece.source, self.references)
            if not words.text:
                continue
            text = words.text.strip("| ")
            if piece.level:
                label = read_label(text, heading=True)
                title = text[label.end :] if label else text
                node = _Node(label.shown if label else "", "", piece.kind, title, title, piece.line,
                             piece.end_line, words.links, piece.source)  # fmt: skip
                self._open_heading(headings, piece.level, node)
            elif piece.kind is ClauseKind.PARAGRAPH:
                self._labelled(
                    piece.line, piece.end_line, piece.source, headings[-1][1], first=True
                )
            else:
                parent = headings[-1][1].for_paragraph()
                parent.children.append(
                    _Node("", parent.path, piece.kind, _shorten(text), text, piece.line,
                          piece.end_line, words.links, piece.source)
                )  # fmt: skip
        for child in block.children:
            self._block(child, headings[-1][1])


def _counts(label: Label, text: str, container: _Container, *, first: bool) -> bool:
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


def _pieces(block: Block) -> Iterator[tuple[int, int, str]]:
    """A paragraph cut before each line that starts with a label: first line, last line, source."""
    text = block.text
    if _LINE_LABEL.search(text) is None:
        yield block.line, block.end_line, text
        return
    start, line = 0, block.line
    for found in _LINE_LABEL.finditer(text):
        at = found.start()
        if _REFERENCE_END.search(text, max(start, at - 20), at):
            continue
        piece = text[start:at]
        last = line + piece.count("\n")
        yield line, last, piece
        start, line = at + 1, last + 1
    yield line, block.end_line, text[start:]


def _decimal(label: Label) -> str:
    """A decimal label as its sub-clauses carry it before their last point."""
    return label.shown if label.scheme.startswith("decimal") else ""


def _heading_path(parent: _Node, node: _Node) -> str:
    """A numbered heading stands for itself, unless a number stands above its number."""
    if not node.label:
        return ""
    if node.numeric and parent.label and parent.numeric and "." not in node.label:
        return f"{parent.path}.{node.label}"
    return node.label


def _label_path(parent: _Node, label: Label, above: str) -> str:
    """The path of a typed label: sections stand for themselves, items under what is above."""
    if label.prefix or label.scheme.startswith(("han ", "word", "sign")):
        return label.shown
    if label.scheme == "decimal 0":
        return _path(parent, label.shown, numeric=True)
    shown = label.shown
    if above and label.scheme.startswith(("half", "dot")):
        shown = f"({shown.rstrip(')')})"
    return above + shown


def _path(parent: _Node, label: str, *, numeric: bool) -> str:
    """A number under a path: ``3.2`` under a number, ``Article 5(2)`` under anything else."""
    above = parent.path
    if not above:
        return label
    return f"{above}.{label}" if numeric and above[-1:].isdigit() and above[0].isdigit() else (
        f"{above}({label})"
    )  # fmt: skip


def _title(text: str, source: str) -> str:
    """A clause's title: its bold lead, its short first line, or its first words."""
    bold = _BOLD_LEAD.match(source)
    if bold:
        title = plain(bold.group(2)).text
        if title and text.startswith(title):
            return title
    first, newline, rest = source.partition("\n")
    if newline and len(first) <= _TITLE_LENGTH and first.rstrip()[-1:] not in (".", ",", ";", ":"):
        following = rest.lstrip()[:1]
        title = plain(first).text
        if following and not following.islower() and text.startswith(title):
            return title
    return _shorten(text)


def _shorten(text: str) -> str:
    if len(text) <= _TITLE_LENGTH:
        return text
    cut = text.rfind(" ", _TITLE_LENGTH // 2, _TITLE_LENGTH)
    return text[: cut if cut > 0 else _TITLE_LENGTH].rstrip(" ,;:") + "…"


_SLUG = re.compile(r"[^\w]+")


def _freeze_all(
    nodes: Sequence[_Node], headings: tuple[str, ...], above: str, taken: set[str]
) -> tuple[Clause, ...]:
    """The clauses of nodes; ids come from headings' words, and below them from kind and order."""
    counts: dict[str, int] = {}
    clauses = []
    for node in nodes:
        identity = _identity(node, above, counts, taken)
        under = (*headings, node.title) if _titles(node) else headings
        clauses.append(
            Clause(
                node.label, node.path, node.kind, node.title, node.text, node.line, node.end_line,
                identity, headings, node.links, node.source,
                _freeze_all(node.children, under, identity, taken) if node.children else (),
            )
        )  # fmt: skip
    return tuple(clauses)


def _titles(node: _Node) -> bool:
    """Whether what stands under a clause stands under its title."""
    return node.kind is ClauseKind.HEADING or bool(node.children and node.title)


def _identity(node: _Node, above: str, counts: dict[str, int], taken: set[str]) -> str:
    if node.anchor:
        base = node.anchor
    elif node.kind is ClauseKind.HEADING:
        base = _SLUG.sub("-", node.title.lower()).strip("-")[:60] or "section"
    else:
        letter = node.kind.value[0]
        counts[letter] = counts.get(letter, 0) + 1
        base = f"{above}/{letter}{counts[letter]}" if above else f"{letter}{counts[letter]}"
    identity, number = base, 1
    while identity in taken:
        number += 1
        identity = f"{base}-{number}"
    taken.add(identity)
    return identity
