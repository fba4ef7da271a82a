"""Published HTML read as paragraphs and groups."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from policyeditor.comparison.marked_html import BLOCKS
from policyeditor.export.document.footnotes import Footnotes
from policyeditor.export.document.model import Block, Group, Leaf, facts
from policyeditor.export.document.numbered_lists import numbered_list
from policyeditor.export.document.setting import Setting
from policyeditor.export.document.words import Beside, Words
from policyeditor.export.tree import Element

# fmt: off
_PARTS = frozenset({
    "root", "div", "section", "article", "aside", "main", "header", "footer", "nav", "figure",
    "details", "center", "li", "td", "th", "dd", "blockquote", "body",
})
# fmt: on
_BLOCK_TAGS = (BLOCKS | _PARTS | {"hr", "thead", "tbody", "tfoot", "caption"}) - {"root"}
_HEADING = re.compile(r"h([1-6])")


def read_blocks(tree: Element, beside: Beside | None = None) -> tuple[Block, ...]:
    """The blocks of a published body, its footnotes at the places they belong to.

    Where a clause begins, its runs carry the format ``anchor`` with its ``clause_name``.
    """
    reading = _Reading(tree, beside or Beside())
    return tuple(reading.blocks(tree, Setting()))


class _Reading:
    """Reads one document."""

    def __init__(self, tree: Element, beside: Beside) -> None:
        self._notes = Footnotes(tree)
        self._words = Words(beside, self._notes, self.blocks)

    def blocks(self, element: Element, setting: Setting) -> Iterator[Block]:
        """The blocks that an element's content makes."""
        loose: list[Element | str] = []
        for child in element.children:
            if isinstance(child, Element) and child.tag in _BLOCK_TAGS:
                yield from self._plain(loose, setting)
                loose = []
                yield from self._block(child, setting.within(child))
            else:
                loose.append(child)
        yield from self._plain(loose, setting)

    def _plain(self, content: Sequence[Element | str], setting: Setting) -> Iterator[Block]:
        if any(isinstance(child, Element) or child.strip() for child in content):
            yield from self._leaf("plain", content, setting)

    def _block(self, element: Element, setting: Setting) -> Iterator[Block]:
        tag = element.tag
        self._words.begin(element)
        if heading := _HEADING.fullmatch(tag):
            yield from self._leaf(
                "heading", element.children, setting, id=element.get("id"), level=heading[1]
            )
        elif tag in ("p", "summary", "figcaption", "caption"):
            kind = "para" if tag in ("p", "summary") else "caption"
            yield from self._leaf(kind, element.children, setting, id=element.get("id"))
        elif tag in ("ul", "ol"):
            yield from self._list(element, setting)
        elif tag == "dl":
            yield from self._definitions(element, setting)
        elif tag == "table":
            yield from self._table(element, setting)
        elif tag == "blockquote":
            yield from _group("quote", self.blocks(element, setting))
        elif tag == "pre":
            verbatim = replace(setting, verbatim=True)
            yield from self._leaf("code", element.children, verbatim, id=element.get("id"))
        elif tag == "hr":
            yield Leaf("rule", ())
        else:
            yield from self.blocks(element, setting)

    def _list(self, element: Element, setting: Setting) -> Iterator[Block]:
        items = [c for c in element.children if isinstance(c, Element) and c.tag == "li"]
        # Footnotes stand at their marks; one that no mark was found for stays here.
        items = [item for item in items if not self._notes.was_taken(item)]
        others = [c for c in element.children if not (isinstance(c, Element) and c.tag == "li")]
        for other in others:
            if isinstance(other, Element) or other.strip():
                yield from self.blocks(Element("div", {}, (other,)), setting)
        read = [Group("item", self._item(item, setting.within(item))) for item in items]
        if element.tag == "ul" and read:
            yield Group("bullets", tuple(read))
        elif element.tag == "ol":
            yield from numbered_list(element, items, read)

    def _item(self, item: Element, setting: Setting) -> tuple[Block, ...]:
        self._words.begin(item)
        return tuple(self.blocks(item, setting)) or (Leaf("plain", ()),)

    def _definitions(self, element: Element, setting: Setting) -> Iterator[Block]:
        found: list[Block] = []
        for child in element.children:
            if not isinstance(child, Element):
                continue
            self._words.begin(child)
            if child.tag == "dt":
                found += self._leaf(
                    "term", child.children, setting.within(child), id=child.get("id")
                )
            elif child.tag == "dd":
                found += _group("definition", self.blocks(child, setting.within(child)))
            else:
                found += self._definitions(child, setting.within(child))
        if found:
            yield Group("definitions", tuple(found))

    def _table(self, element: Element, setting: Setting) -> Iterator[Block]:
        rows: list[Block] = []
        for part, role in _row_elements(element):
            if part.tag == "caption":
                yield from self._leaf("caption", part.children, setting.within(part))
                continue
            inside = setting.within(part)
            self._words.begin(part)
            cells = [
                self._cell(cell, inside.within(cell))
                for cell in part.children
                if isinstance(cell, Element) and cell.tag in ("td", "th")
            ]
            if cells:
                rows.append(Group("row", tuple(cells), facts(role=role)))
        if rows:
            yield Group("table", tuple(rows))

    def _cell(self, cell: Element, setting: Setting) -> Block:
        return Group(
            "cell",
            tuple(self.blocks(cell, replace(setting, align=""))) or (Leaf("plain", ()),),
            facts(
                head="yes" if cell.tag == "th" else "",
                align=setting.align,
                columns=_span(cell.get("colspan")),
                rows=_span(cell.get("rowspan")),
            ),
        )

    def _leaf(
        self,
        kind: str,
        content: Sequence[Element | str],
        setting: Setting,
        *,
        id: str = "",
        level: str = "",
    ) -> Iterator[Leaf]:
        runs = self._words.of(content, setting)
        if runs or kind in ("heading", "term"):
            known = facts(
                id=id, level=level, lang=setting.lang, dir=setting.dir, align=setting.align
            )
            yield Leaf(kind, runs, known)


def _group(kind: str, blocks: Iterator[Block]) -> Iterator[Group]:
    held = tuple(blocks)
    if held:
        yield Group(kind, held)


def _row_elements(table: Element) -> Iterator[tuple[Element, str]]:
    """The rows of a table with the part each is in, and its caption."""
    for child in table.children:
        if not isinstance(child, Element):
            continue
        if child.tag in ("thead", "tbody", "tfoot"):
            role = {"thead": "head", "tfoot": "foot"}.get(child.tag, "")
            for row in child.children:
                if isinstance(row, Element) and row.tag == "tr":
                    yield row, role
        elif child.tag in ("tr", "caption"):
            yield child, ""


def _span(text: str) -> str:
    return text if re.fullmatch(r"[1-9]\d{0,2}", text) and text != "1" else ""
