"""Published HTML read as paragraphs and groups."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from policyeditor.comparison.marked_html import BLOCKS
from policyeditor.export.document.model import Block, Format, Group, Image, Leaf, Run, facts
from policyeditor.export.list_labels import list_label
from policyeditor.export.tree import Element
from policyeditor.policy.clauses import Clause
from policyeditor.rendering.sanitise import safe_address

# fmt: off
_FORMATS = {
    "strong": "strong", "b": "strong", "em": "emph", "i": "emph", "cite": "emph", "dfn": "emph",
    "var": "emph", "address": "emph", "del": "strike", "s": "strike", "strike": "strike",
    "ins": "underline", "u": "underline", "code": "code", "kbd": "code", "samp": "code",
    "tt": "code", "sup": "sup", "sub": "sub",
}
_PARTS = frozenset({
    "root", "div", "section", "article", "aside", "main", "header", "footer", "nav", "figure",
    "details", "center", "li", "td", "th", "dd", "blockquote", "body",
})
# fmt: on
_BLOCK_TAGS = (BLOCKS | _PARTS | {"hr", "thead", "tbody", "tfoot", "caption"}) - {"root"}
_HEADING = re.compile(r"h([1-6])")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile(r"  +")
# What XML cannot hold, and the marks that only a screen would follow.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufff9-\ufffb]")
_ALIGNED = re.compile(r"text-align:\s*(left|right|center|justify)")
_LIST_STYLE = re.compile(r"list-style-type:\s*([a-z-]+)")
_TYPES = {
    "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman", "1": "decimal",
    "lower-latin": "lower-alpha", "upper-latin": "upper-alpha",
}  # fmt: skip
_STYLES = frozenset({"decimal", "lower-alpha", "upper-alpha", "lower-roman", "upper-roman"})
_WHOLE = re.compile(r"-?\d{1,6}")
# RFC 3986 lets these stand in an address only as their numbers.
_NOT_IN_ADDRESS = re.compile(r"[ \t\n{}|\\^`<>\"]")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:|tel:|#)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a policy on its site, and is to be found from the file too.

    ``site`` is the address that links are taken from; without it they are words alone.
    ``picture`` gives the data address of a picture by its own, or nothing; ``left_out`` what
    stands in the place of a picture that there is none for, by its address and description.
    """

    site: str = ""
    picture: Callable[[str], str] = lambda source: ""
    left_out: Callable[[str, str], str] = lambda source, description: description


def read_blocks(tree: Element, beside: Beside | None = None) -> tuple[Block, ...]:
    """The blocks of a published body, its footnotes at the places they belong to.

    Where a clause begins, its runs carry the format ``anchor`` with its ``clause_name``.
    """
    reading = _Reading(beside or Beside())
    reading.find_notes(tree)
    return tuple(reading.blocks(tree, _Setting()))


def clause_name(clause: Clause) -> str:
    """The name of a clause's place in a file: one that Word takes for a bookmark, always the same.

    Word takes letters, digits and the low line, 40 characters at most.
    """
    digest = hashlib.blake2b(clause.id.encode("utf-8", "replace"), digest_size=10)
    return f"clause_{digest.hexdigest()}"


@dataclass(frozen=True, slots=True)
class _Setting:
    """What holds for all below an element: its formats, language, direction, alignment."""

    formats: tuple[Format, ...] = ()
    lang: str = ""
    dir: str = ""
    align: str = ""
    verbatim: bool = False
    id: str = ""

    def within(self, element: Element) -> _Setting:
        """The setting inside an element."""
        lang = element.get("lang") or self.lang
        direction = element.get("dir").lower()
        if direction not in ("ltr", "rtl"):
            direction = self.dir
        align = _align(element) or self.align
        return replace(self, lang=lang, dir=direction, align=align)


class _Reading:
    """Reads one document."""

    def __init__(self, beside: Beside) -> None:
        self._beside = beside
        self._begun = ""
        self._anchor = ""
        self._notes: dict[str, Element] = {}
        self._read: set[int] = set()

    def find_notes(self, root: Element) -> None:
        """Find the footnotes, which stand at the end of what is published."""
        for place in root.walk():
            if place.tag == "div" and {"footnotes", "footnote"} & set(place.classes):
                for item in place.walk():
                    if item.tag == "li" and item.get("id").startswith("fn"):
                        self._notes[item.get("id")] = item

    def blocks(self, element: Element, setting: _Setting) -> Iterator[Block]:
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

    def _begin(self, element: Element) -> None:
        if element.clause is not None:
            self._begun = clause_name(element.clause)

    def _plain(self, content: Sequence[Element | str], setting: _Setting) -> Iterator[Block]:
        if any(isinstance(child, Element) or child.strip() for child in content):
            yield from self._leaf("plain", content, setting)

    def _block(self, element: Element, setting: _Setting) -> Iterator[Block]:
        tag = element.tag
        self._begin(element)
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

    def _list(self, element: Element, setting: _Setting) -> Iterator[Block]:
        items = [c for c in element.children if isinstance(c, Element) and c.tag == "li"]
        # Footnotes stand at their marks; one that no mark was found for stays here.
        items = [item for item in items if id(item) not in self._read]
        others = [c for c in element.children if not (isinstance(c, Element) and c.tag == "li")]
        for other in others:
            if isinstance(other, Element) or other.strip():
                yield from self.blocks(Element("div", {}, (other,)), setting)
        read = [Group("item", self._item(item, setting.within(item))) for item in items]
        if element.tag == "ul" and read:
            yield Group("bullets", tuple(read))
        if element.tag == "ul":
            return
        # A list that leaves numbers out is one list for each row of numbers.
        style = _list_style(element)
        numbers = _numbers(element, items)
        if style not in _STYLES or min(numbers, default=0) < 0:
            for number, item in zip(numbers, read, strict=True):
                yield from _typed(list_label(number, style), item)
            return
        row: list[Group] = []
        for at, (number, item) in enumerate(zip(numbers, read, strict=True)):
            if row and number != numbers[at - 1] + 1:
                yield _list_group(row, numbers[at - len(row)], style)
                row = []
            row.append(item)
        if row:
            yield _list_group(row, numbers[len(numbers) - len(row)], style)

    def _item(self, item: Element, setting: _Setting) -> tuple[Block, ...]:
        self._begin(item)
        return tuple(self.blocks(item, setting)) or (Leaf("plain", ()),)

    def _definitions(self, element: Element, setting: _Setting) -> Iterator[Block]:
        found: list[Block] = []
        for child in element.children:
            if not isinstance(child, Element):
                continue
            self._begin(child)
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

    def _table(self, element: Element, setting: _Setting) -> Iterator[Block]:
        rows: list[Block] = []
        for part, role in _row_elements(element):
            if part.tag == "caption":
                yield from self._leaf("caption", part.children, setting.within(part))
                continue
            inside = setting.within(part)
            self._begin(part)
            cells = [
                self._cell(cell, inside.within(cell))
                for cell in part.children
                if isinstance(cell, Element) and cell.tag in ("td", "th")
            ]
            if cells:
                rows.append(Group("row", tuple(cells), facts(role=role)))
        if rows:
            yield Group("table", tuple(rows))

    def _cell(self, cell: Element, setting: _Setting) -> Block:
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
        setting: _Setting,
        *,
        id: str = "",
        level: str = "",
    ) -> Iterator[Leaf]:
        self._anchor = ""
        runs = tuple(_tidied(self._runs(content, setting), verbatim=setting.verbatim))
        if runs or kind in ("heading", "term"):
            known = facts(
                id=id, level=level, lang=setting.lang, dir=setting.dir, align=setting.align
            )
            yield Leaf(kind, runs, known)

    def _runs(self, content: Iterable[Element | str], setting: _Setting) -> Iterator[Run]:
        for child in content:
            if isinstance(child, str):
                yield self._text(child, setting)
                continue
            yield from self._element(child, setting)

    def _text(self, text: str, setting: _Setting) -> Run:
        words = _CONTROL.sub("", text)
        if words.strip() and self._begun:
            self._anchor, self._begun = self._begun, ""
        formats = setting.formats
        if self._anchor:
            formats = (("anchor", self._anchor), *formats)
        return Run(words if setting.verbatim else _SPACE.sub(" ", words), formats)

    def _element(self, element: Element, setting: _Setting) -> Iterator[Run]:
        tag = element.tag
        self._begin(element)
        if tag == "br":
            yield Run("\n", setting.formats)
        elif tag == "img":
            yield self._picture(element, setting)
        elif tag == "input":
            yield Run("☑ " if "checked" in element.attributes else "☐ ", setting.formats)
        elif (note := self._note(element)) is not None:
            # As a word, so that a comparison sees where the note stands.
            yield Run("", setting.formats, note=note)
        elif tag == "rt":
            yield from (Run("("), *self._runs(element.children, setting), Run(")"))
        elif tag == "q":
            yield from (Run("“"), *self._runs(element.children, setting), Run("”"))
        elif tag not in ("rp", "wbr"):
            yield from self._runs(element.children, self._set(element, setting))

    def _picture(self, element: Element, setting: _Setting) -> Run:
        description = _SPACE.sub(" ", _CONTROL.sub("", element.get("alt"))).strip()
        address = element.get("src")
        source = self._beside.picture(address)
        if not source:
            return Run(self._beside.left_out(address, description), setting.formats)
        image = Image(source, description, element.get("width"), element.get("height"))
        return Run("", setting.formats, image=image)

    def _set(self, element: Element, setting: _Setting) -> _Setting:
        formats = setting.formats
        own = _FORMATS.get(element.tag)
        if own is not None and (own, "") not in formats:
            formats = (*formats, (own, ""))
        direction, lang = element.get("dir").lower(), element.get("lang")
        if direction in ("ltr", "rtl"):
            formats = (*formats, ("dir", direction))
        if lang:
            formats = (*formats, ("lang", lang))
        if element.tag == "a" and (link := self._link(element.get("href"))):
            formats = (*(each for each in formats if each[0] != "link"), ("link", link))
        return replace(setting, formats=formats)

    def _link(self, address: str) -> str:
        plain = _NOT_IN_ADDRESS.sub(
            lambda found: f"%{ord(found[0]):02X}", _CONTROL.sub("", address).strip()
        )
        if not plain or not safe_address(plain):
            return ""
        if _SAFE_LINK.match(plain):
            return plain
        # Beside a Word file there is no site: only the whole address leads there.
        site = self._beside.site.rstrip("/")
        return f"{site}{plain}" if site and plain[0] == "/" else ""

    def _note(self, element: Element) -> tuple[Block, ...] | None:
        """The words of the footnote that an element is the mark of; the first mark has them."""
        if element.tag != "sup":
            return None
        link = next((e for e in element.walk() if e.tag == "a"), None)
        target = link.get("href") if link is not None else ""
        item = self._notes.pop(target.removeprefix("#"), None) if target[:1] == "#" else None
        if item is None:
            return None
        self._read.add(id(item))
        held, self._anchor = self._anchor, ""
        blocks = tuple(self.blocks(_without_back_links(item), _Setting()))
        self._anchor = held
        return blocks or (Leaf("para", ()),)


def _without_back_links(item: Element) -> Element:
    kept: list[Element | str] = []
    for child in item.children:
        if isinstance(child, str):
            kept.append(child)
        elif child.tag == "a" and child.get("href").startswith("#fnref"):
            # The space that held the link to the words goes with it.
            if kept and isinstance(kept[-1], str):
                kept[-1] = kept[-1].rstrip("\u00a0 ")
        else:
            kept.append(_without_back_links(child))
    return Element(item.tag, item.attributes, tuple(kept))


def _group(kind: str, blocks: Iterator[Block]) -> Iterator[Group]:
    held = tuple(blocks)
    if held:
        yield Group(kind, held)


def _list_group(items: Sequence[Group], start: int, style: str) -> Group:
    known = facts(start=str(start), style=style, end="period")
    return Group("ordered", tuple(items), known)


def _numbers(element: Element, items: Sequence[Element]) -> list[int]:
    """The number of each item, as a browser counts (HTML, "ordinal value")."""
    back = "reversed" in element.attributes
    start = element.get("start")
    number = int(start) if _WHOLE.fullmatch(start) else (len(items) if back else 1)
    numbers = []
    for item in items:
        own = item.get("value")
        number = int(own) if _WHOLE.fullmatch(own) else number
        numbers.append(number)
        number += -1 if back else 1
    return numbers


def _list_style(element: Element) -> str:
    named = _LIST_STYLE.search(element.get("style"))
    name = named[1] if named else element.get("type")
    return _TYPES.get(name, name) or "decimal"


def _typed(label: str, item: Group) -> tuple[Block, ...]:
    """What an item holds, its label as words: for labels that no word processor counts."""
    first, *others = item.blocks
    if not label:
        return item.blocks
    if isinstance(first, Leaf):
        return (replace(first, runs=(Run(f"{label} "), *first.runs)), *others)
    return (Leaf("plain", (Run(label),)), *item.blocks)


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


def _align(element: Element) -> str:
    found = _ALIGNED.search(element.get("style"))
    named = found[1] if found else element.get("align").lower()
    if element.tag == "center":
        named = "center"
    return named if named in ("left", "right", "center", "justify") else ""


def _span(text: str) -> str:
    return text if re.fullmatch(r"[1-9]\d{0,2}", text) and text != "1" else ""


def _tidied(runs: Iterable[Run], *, verbatim: bool) -> Iterator[Run]:
    """The runs of a paragraph with single spaces, none at its ends or beside a line's end."""
    row = _joined((run for run in runs if run.text or run.image or run.note), verbatim)
    if verbatim:
        if row and row[-1].text.endswith("\n"):
            row[-1] = replace(row[-1], text=row[-1].text[:-1])
        yield from (run for run in row if run.text or run.image or run.note)
        return
    space = True
    held: list[Run] = []
    for run in row:
        text = run.text
        if text == "\n":
            if held and held[-1].text.endswith(" "):
                held[-1] = replace(held[-1], text=held[-1].text[:-1])
            space = True
        elif text:
            if space:
                text = text.removeprefix(" ")
            space = text.endswith(" ") if text else space
        else:
            space = False
        held.append(replace(run, text=text))
    while held and not held[-1].image and not held[-1].note:
        last = held.pop()
        if text := last.text.rstrip(" \n"):
            held.append(replace(last, text=text))
            break
    yield from (run for run in held if run.text or run.image or run.note)


def _joined(runs: Iterable[Run], verbatim: bool) -> list[Run]:
    """Runs set alike put together; ends of lines stay by themselves."""
    row: list[Run] = []
    for run in runs:
        before = row[-1] if row else None
        plain = run.text not in ("", "\n") and not run.image and not run.note
        if (
            before is not None
            and plain
            and before.formats == run.formats
            and (before.text not in ("", "\n") and not before.image and not before.note)
        ):
            text = before.text + run.text
            row[-1] = replace(before, text=text if verbatim else _SPACES.sub(" ", text))
        else:
            row.append(run)
    return row
