"""HTML inside a policy, as the pieces a reader sees: headings, entries, rows, paragraphs."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, field

from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.clauses import ClauseKind

# fmt: off
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u", "var",
})
_HIDDEN = frozenset({"script", "style", "template", "noscript", "head", "title"})
# fmt: on
_KINDS = {"li": ClauseKind.BULLET, "tr": ClauseKind.ROW}


@dataclass(frozen=True, slots=True)
class HtmlPiece:
    """One piece: its kind, a heading's level (0 for others), its lines, words and links."""

    kind: ClauseKind
    level: int
    line: int
    end_line: int
    text: str
    links: tuple[str, ...]
    source: str
    anchor: str = ""


@dataclass(slots=True)
class _Gathered:
    """The piece being read: an element's running text up to the next block inside it."""

    kind: ClauseKind = ClauseKind.PARAGRAPH
    level: int = 0
    anchor: str = ""
    line: int = 0
    end_line: int = 0
    text: list[str] = field(default_factory=list)
    source: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    def add(self, block: Block) -> None:
        """Take a text between tags."""
        words = block.text.strip()
        if words:
            lead = block.text[: len(block.text) - len(block.text.lstrip())]
            first = block.line + lead.count("\n")
            self.line = self.line or first
            self.end_line = max(self.end_line, first + words.count("\n"))
        self.text.append(html.unescape(block.text))
        self.source.append(block.text)

    def take(self) -> Iterator[HtmlPiece]:
        """The piece, if it has words, and an empty one in its place."""
        text = " ".join("".join(self.text).split()).strip("| ")
        if text:
            yield HtmlPiece(
                self.kind, self.level, self.line, self.end_line, text, tuple(self.links),
                "".join(self.source).strip(), self.anchor,
            )  # fmt: skip
        self.kind, self.level, self.anchor = ClauseKind.PARAGRAPH, 0, ""
        self.line = self.end_line = 0
        self.text, self.source, self.links = [], [], []


def html_pieces(block: Block) -> Iterator[HtmlPiece | Block]:
    """The pieces of an HTML element in reading order; Markdown blocks inside it as they are."""
    gathered = _Gathered()
    yield from _walk(block, gathered)
    yield from gathered.take()


def _walk(block: Block, gathered: _Gathered) -> Iterator[HtmlPiece | Block]:
    if block.kind is not Kind.HTML:
        yield from gathered.take()
        yield block
    elif not block.role:
        gathered.add(block)
    elif block.role in _HIDDEN:
        return
    elif block.role in _INLINE:
        if block.role == "a" and block.attributes.get("href"):
            gathered.links.append(html.unescape(block.attributes["href"]))
        gathered.source.append(f"<{block.role}>")
        for child in block.children:
            yield from _walk(child, gathered)
        gathered.source.append(f"</{block.role}>")
    elif block.role == "br":
        gathered.text.append(" ")
    elif block.role in ("td", "th"):
        for child in block.children:
            if child.kind is Kind.HTML:
                yield from _inline_only(child, gathered)
            else:
                yield from _walk(child, gathered)
        gathered.text.append(" | ")
    else:
        yield from _element(block, gathered)


def _inline_only(block: Block, gathered: _Gathered) -> Iterator[HtmlPiece | Block]:
    """A cell's content: what stands in it stays in the row."""
    if block.role and block.role not in _INLINE and block.role not in _HIDDEN:
        gathered.text.append(" ")
        for child in block.children:
            yield from _inline_only(child, gathered)
        gathered.text.append(" ")
    else:
        yield from _walk(block, gathered)


def _element(block: Block, gathered: _Gathered) -> Iterator[HtmlPiece | Block]:
    """A block element: a piece of its own, apart from what is around it."""
    role = block.role
    inner = role in ("p", "div", "span") and gathered.kind is not ClauseKind.PARAGRAPH
    if not (inner and not "".join(gathered.text).strip()):
        yield from gathered.take()
        gathered.kind = _KINDS.get(role, ClauseKind.PARAGRAPH)
        gathered.anchor = block.attributes.get("id", "")
        if len(role) == 2 and role[0] == "h" and role[1].isdigit():
            gathered.kind, gathered.level = ClauseKind.HEADING, int(role[1])
    for child in block.children:
        yield from _walk(child, gathered)
    if role != "p" or gathered.kind is ClauseKind.PARAGRAPH:
        yield from gathered.take()
