"""Blocks as elements: what kramdown's HTML converter makes of each kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement

from policyeditor.policy.blocks import Block, Kind
from policyeditor.rendering.context import Context, Heading
from policyeditor.rendering.header_ids import heading_id, plain_heading_id
from policyeditor.rendering.serialise import escape_text
from policyeditor.rendering.spans import read_spans
from policyeditor.rendering.text import Code, add_verbatim, move_content

_TASK = re.compile(r"\A\s*\[([ xX])\]\s+", re.ASCII)
_BOX = '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled"'
_BOXES = {" ": f"{_BOX} />", "x": f'{_BOX} checked="checked" />'}
_LANGUAGE = re.compile(r"\blanguage-(\S+)")
_REFERENCE = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}
_REFERENCES = re.compile("|".join(_REFERENCE))
_GROUP_TAGS = {"head": "thead", "body": "tbody", "foot": "tfoot"}


class BlockBuilder:
    """Builds the elements of one top-level block; lines are counted from ``base_line``."""

    def __init__(self, context: Context, base_line: int) -> None:
        self.context = context
        self.base_line = base_line
        self.in_place = 0

    def build(self, blocks: Sequence[Block], parent: Element) -> None:
        """Add the elements of blocks to ``parent``."""
        for number, block in enumerate(blocks):
            if block.kind is Kind.PARAGRAPH and block.tight:
                following = blocks[number + 1] if number + 1 < len(blocks) else None
                self._add_tight(block, following, parent)
            else:
                _BUILDERS[block.kind](self, block, parent)
                if len(parent):
                    parent[-1].tail = parent[-1].tail or "\n"

    def element(self, tag: str, block: Block, parent: Element) -> Element:
        """An element with a block's attributes and line."""
        element = SubElement(parent, tag, self.context.attributes(block))
        if not element.get("id", "x").strip():
            del element.attrib["id"]
        if self.context.lines:
            element.set("data-line", str(block.line - self.base_line))
        return element

    def _add_tight(self, block: Block, following: Block | None, parent: Element) -> None:
        holder = Element("p")
        text = block.text
        if text.endswith("\\") and following and following.line == block.end_line + 1:
            # The words end with their line: the backslash is a break, and one alone is dropped.
            if text.endswith("\\\\"):
                text += "\n"
            elif not self.context.plain:
                text = text[:-1]
        read_spans(text, holder, self.context)
        move_content(holder, parent)

    def paragraph(self, block: Block, parent: Element) -> None:
        """A paragraph, or the figure that an image alone may ask to be."""
        element = self.element("p", block, parent)
        read_spans(block.text, element, self.context)
        if len(element) == 1 and not element.text and element[0] in self.context.standalone:
            image = element[0]
            element.tag = "figure"
            for name in ("class", "id"):
                if name in image.attrib and name not in element.attrib:
                    element.set(name, image.attrib.pop(name))
            SubElement(element, "figcaption").text = image.get("alt", "")

    def heading(self, block: Block, parent: Element) -> None:
        """A heading; its id is settled when the whole document is known."""
        element = self.element(f"h{block.level}", block, parent)
        read_spans(block.text, element, self.context)
        plain = self.context.plain
        given = element.get("id")
        if given is None and self.context.option("auto_ids", "true") == "false":
            return
        text = plain_text(element)
        base = given if given is not None else plain_heading_id(text) if plain else heading_id(text)
        listed = not self.in_place and self.context.lists_level(block.level)
        listed = listed and "no_toc" not in element.get("class", "").split()
        self.context.needs.headings.append(
            Heading(element, block.level, base, given is not None, plain, listed)
        )

    def list(self, block: Block, parent: Element) -> None:
        """A list, or the place that a list marks for the table of contents."""
        tag = "ol" if block.kind is Kind.NUMBERED else "ul"
        element = self.element(tag, block, parent)
        is_place = "toc" in block.references
        if is_place:
            self.context.needs.places.append(element)
        element.text = "\n"
        self.in_place += is_place
        self.build(block.children, element)
        self.in_place -= is_place

    def item(self, block: Block, parent: Element) -> None:
        """A list item, with its box where it is a task."""
        element = self.element("li", block, parent)
        children = block.children
        first = children[0] if children else None
        task = _TASK.match(first.text) if first and first.kind is Kind.PARAGRAPH else None
        if first and task:
            # kramdown puts the box into the words, before they are read.
            words = _BOXES[task[1].lower()] + first.text[task.end() :]
            children = (replace(first, text=words), *children[1:])
        self.build(children, element)

    def container(self, block: Block, parent: Element) -> None:
        """A quote, definition list or definition."""
        element = self.element(_CONTAINER_TAGS[block.kind], block, parent)
        if block.kind is not Kind.DEFINITION:
            element.text = "\n"
        self.build(block.children, element)

    def term(self, block: Block, parent: Element) -> None:
        """The term of a definition."""
        read_spans(block.text, self.element("dt", block, parent), self.context)

    def code(self, block: Block, parent: Element) -> None:
        """Code, with its language on the inner element."""
        element = self.element("pre", block, parent)
        inner = SubElement(element, "code")
        classes = element.get("class", "")
        language = _LANGUAGE.search(classes)
        if language:
            inner.set("class", f"language-{language[1]}")
            rest = _LANGUAGE.sub("", classes, count=1).strip()
            if rest:
                element.set("class", rest)
            else:
                del element.attrib["class"]
        inner.text = Code(block.text.removesuffix("\n") + "\n")

    def rule(self, block: Block, parent: Element) -> None:
        """A horizontal rule."""
        self.element("hr", block, parent)

    def table(self, block: Block, parent: Element) -> None:
        """A table with its groups of rows."""
        element = self.element("table", block, parent)
        element.text = "\n"
        group: Element | None = None
        number = -1
        for row in block.children:
            if group is None or row.level != number:
                group = SubElement(element, _GROUP_TAGS[row.role])
                group.tail = "\n"
                number = row.level
            line = self.element("tr", row, group)
            for cell in row.children:
                self._cell(cell, line, "th" if row.role == "head" else "td")

    def _cell(self, cell: Block, row: Element, tag: str) -> None:
        element = SubElement(row, tag)
        if cell.role:
            element.set("style", f"text-align: {cell.role}")
        read_spans(cell.text, element, self.context)
        if not element.text and not len(element):
            element.text = "\u00a0"

    def html(self, block: Block, parent: Element) -> None:
        """An element of the policy's own HTML, or the text between such."""
        if not block.role:
            add_verbatim(parent, block.text)
            return
        element = self.element(block.role, block, parent)
        outer, self.context.plain = self.context.plain, True
        for child in block.children:
            if child.kind is Kind.HTML:
                self.html(child, element)
            else:
                self.build((child,), element)
        self.context.plain = outer

    def comment(self, block: Block, parent: Element) -> None:
        """A comment: nothing of it is published."""

    def mathematics(self, block: Block, parent: Element) -> None:
        """A formula, left to the page's own typesetting."""
        words = f"\\[{block.text}\\]"
        if self.context.attributes(block):
            self.element("div", block, parent).text = Code(words)
        else:
            SubElement(parent, "raw").text = escape_text(Code(words))

    def raw(self, block: Block, parent: Element) -> None:
        """HTML that is to stand as it is."""
        kinds = block.role.split()
        if not kinds or "html" in kinds:
            SubElement(parent, "raw").text = block.text


def plain_text(element: Element) -> str:
    """The words of an element as an id is made from them: without tags and footnote marks."""
    parts: list[str] = []
    _add_plain(element, parts)
    return "".join(parts)


def _add_plain(element: Element, parts: list[str]) -> None:
    if element.tag != "raw":
        if element.text:
            parts.append(_unescaped(element.text))
        for child in element:
            _add_plain(child, parts)
            if child.tail:
                parts.append(_unescaped(child.tail))


def _unescaped(text: str) -> str:
    if isinstance(text, Code) or "&" not in text:
        return text
    return _REFERENCES.sub(lambda found: _REFERENCE[found[0]], text)


_CONTAINER_TAGS = {Kind.QUOTE: "blockquote", Kind.DEFINITIONS: "dl", Kind.DEFINITION: "dd"}
_BUILDERS: dict[Kind, Callable[[BlockBuilder, Block, Element], None]] = {
    Kind.HEADING: BlockBuilder.heading,
    Kind.PARAGRAPH: BlockBuilder.paragraph,
    Kind.BULLETS: BlockBuilder.list,
    Kind.NUMBERED: BlockBuilder.list,
    Kind.ITEM: BlockBuilder.item,
    Kind.DEFINITIONS: BlockBuilder.container,
    Kind.TERM: BlockBuilder.term,
    Kind.DEFINITION: BlockBuilder.container,
    Kind.QUOTE: BlockBuilder.container,
    Kind.CODE: BlockBuilder.code,
    Kind.TABLE: BlockBuilder.table,
    Kind.RULE: BlockBuilder.rule,
    Kind.HTML: BlockBuilder.html,
    Kind.COMMENT: BlockBuilder.comment,
    Kind.MATH: BlockBuilder.mathematics,
    Kind.RAW: BlockBuilder.raw,
}
