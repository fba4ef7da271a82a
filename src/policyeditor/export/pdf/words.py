"""What stands within a line, as typst code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from policyeditor.export.pdf.code import block, call, collapsed, literal
from policyeditor.export.site_links import whole_address
from policyeditor.export.tree import CLAUSE_START, Element
from policyeditor.languages import direction, language_tag
from policyeditor.rendering.sanitise import safe_address

Node = Element | str

#: The width of the text on a page of A4, in points.
PAGE_ROOM = 439.0
_WITH_SCHEME = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
_LONGEST_ADDRESS = 2000  # characters; longer ones are no use on paper
# So many letters without a place to break at do not fit on a line.
_LONG_WORD = re.compile(r"[!-~\u00a1-\u024f]{45}(?=[!-~\u00a1-\u024f])")

# Elements that only change how words look, with the function of the template that does it.
_LOOKS: Mapping[str, str] = {
    "strong": "strong", "b": "strong", "em": "emph", "i": "emph", "cite": "emph", "var": "emph",
    "dfn": "emph", "address": "emph", "u": "underline", "ins": "underline", "s": "strike",
    "strike": "strike", "del": "strike", "sup": "super", "sub": "sub", "small": "small",
    "big": "big", "mark": "highlight", "q": "quoted", "code": "mono", "tt": "mono", "kbd": "mono",
    "samp": "mono",
}  # fmt: skip
_MARKS = {
    ("ins", ""): "inserted", ("del", ""): "deleted",
    ("ins", "moved"): "moved-in", ("del", "moved"): "moved-out",
    ("span", "changed"): "changed", ("span", "link"): "changed",
}  # fmt: skip
# The tags of a PDF tell of one line at a word: struck out counts for more than underlined.
_STRUCK = frozenset({"strike", "deleted", "moved-out"})
_UNDERLINED = frozenset({"underline", "inserted", "moved-in", "changed"})


@dataclass(slots=True)
class Surroundings:
    """What the words of a document refer to, and which of it has been shown.

    ``targets`` names each id that something links to; ``notes`` are the footnotes by id, and
    ``note`` writes one.  ``picture`` draws an image into ``room``, the width in points that there
    is.  ``missing`` are characters that no font has;
    ``redline`` tells that ``ins`` and ``del`` are marks of changes;
    links beside the policy lead from its ``address``, where that is known.
    """

    targets: Mapping[str, str]
    notes: Mapping[str, Element]
    picture: Callable[[Element, float], str]
    missing: frozenset[str] = frozenset()
    note: Callable[[Element], str] = lambda _note: "none"
    redline: bool = False
    address: str = ""
    struck: int = 0
    room: float = PAGE_ROOM
    noted: set[str] = field(default_factory=set)
    placed: set[str] = field(default_factory=set)

    def text(self, text: str) -> str:
        """Words as code; a character that no font has is shown by its number."""
        if self.missing and not self.missing.isdisjoint(text):
            text = "".join(
                f"[U+{ord(char):04X}]" if char in self.missing else char for char in text
            )
        return literal(_LONG_WORD.sub(lambda found: f"{found[0]}\u200b", text))

    def anchor(self, element: Element) -> list[str]:
        """The place that links to the element lead to, where there are any."""
        names = [element.get("id"), element.get("name") if element.tag == "a" else ""]
        found = [name for name in names if name in self.targets and name not in self.placed]
        self.placed.update(found)
        return [call("anchor", literal(self.targets[name])) for name in found]

    def anchors(self, nodes: Iterable[Node]) -> list[str]:
        """The places that links lead to in content of which nothing is seen."""
        elements = [node for node in nodes if isinstance(node, Element)]
        return [
            code for element in elements for each in element.walk() for code in self.anchor(each)
        ]


def words(nodes: Iterable[Node], around: Surroundings) -> str:
    """The code of a paragraph's content; empty where nothing of it would be seen."""
    tidy = _tidy(nodes)
    if not any(map(_is_seen, tidy)):
        return ""
    return block(_pieces(tidy, around))


def _is_seen(node: Node) -> bool:
    if isinstance(node, str):
        return bool(node.strip())
    return node.tag in ("img", "input", "br") or any(map(_is_seen, node.children))


def _tidy(nodes: Iterable[Node]) -> list[Node]:
    """The content with its spaces as HTML shows them: one for a run, none at the start."""
    after_space = True

    def tidied(inside: Iterable[Node]) -> Iterator[Node]:
        nonlocal after_space
        for node in inside:
            if isinstance(node, Element):
                if node.children:
                    node = replace(node, children=tuple(tidied(node.children)))
                elif node.tag != CLAUSE_START:
                    after_space = node.tag == "br"
                yield node
                continue
            text = collapsed(node)
            if after_space:
                text = text.removeprefix(" ")
            if text:
                after_space = text.endswith(" ")
                yield text

    return list(tidied(nodes))


def _pieces(nodes: Iterable[Node], around: Surroundings) -> list[str]:
    found: list[str] = []
    for node in nodes:
        if isinstance(node, str):
            found.append(around.text(node))
        else:
            found += around.anchor(node)
            found += _element(node, around)
    return found


def _element(element: Element, around: Surroundings) -> list[str]:
    tag = element.tag
    if tag in _DRAWN:
        return _DRAWN[tag](element, around)
    if tag == "sup" and element.get("role") == "doc-noteref":
        return _note(element, around)
    look = _look(element, around)
    struck = look in _STRUCK
    around.struck += struck
    inside = _pieces(element.children, around)
    around.struck -= struck
    if not inside:
        return []
    if look in _UNDERLINED:
        within = any(_look(each, around) in _STRUCK for each in element.walk())
        look = "" if within or around.struck else look
    return [call(look, block(inside))] if look else _spoken(element, inside)


def _look(element: Element, around: Surroundings) -> str:
    if around.redline:
        marks = (_MARKS.get((element.tag, name), "") for name in (*element.classes, ""))
        if mark := next(filter(None, marks), ""):
            return mark
    return _LOOKS.get(element.tag, "")


def _spoken(element: Element, inside: list[str]) -> list[str]:
    """Content in a language or direction of its own."""
    named = tongue_arguments(element)
    if element.tag == "bdi" and not named:
        return [literal("\u2068"), *inside, literal("\u2069")]
    return [call("text", block(inside), **named)] if named else inside


def tongue_arguments(element: Element) -> dict[str, str]:
    """The arguments that set the language and direction of an element, where it has its own."""
    named: dict[str, str] = {}
    code = language_tag(element.get("lang")).split("-")[0].lower()
    if 2 <= len(code) <= 3:
        named = {"lang": literal(code), "dir": direction(code)}
    if element.get("dir") in ("ltr", "rtl"):
        named["dir"] = element.get("dir")
    return named


def _link(element: Element, around: Surroundings) -> list[str]:
    inside = _pieces(element.children, around)
    address = element.get("href").strip()
    if not inside or "reversefootnote" in element.classes:
        return []
    if address.startswith("#") and (name := around.targets.get(address[1:])):
        return [call("inner", literal(name), block(inside))]
    address = whole_address(address, around.address)
    fine = safe_address(address) and _WITH_SCHEME.match(address)
    if fine and len(address) <= _LONGEST_ADDRESS:
        return [call("outer", literal("".join(address.split())), block(inside))]
    return inside


def _note(element: Element, around: Surroundings) -> list[str]:
    """A footnote at its first mark; later marks repeat its number."""
    link = next((each for each in element.walk() if each.get("href").startswith("#")), element)
    name = link.get("href").removeprefix("#")
    note = around.notes.get(name)
    if note is None:
        inside = _pieces(element.children, around)
        return [call("super", block(inside))] if inside else []
    label = literal(f"note-{list(around.notes).index(name)}")
    if name in around.noted:
        return [call("note-again", label)]
    around.noted.add(name)
    return [call("note", label, around.note(note))]


def _image(element: Element, around: Surroundings) -> list[str]:
    return [around.picture(element, around.room)]


def _box(element: Element, around: Surroundings) -> list[str]:
    """The box of a task list."""
    return [around.text("☑ " if "checked" in element.attributes else "☐ ")]


def _nothing(_element: Element, _around: Surroundings) -> list[str]:
    return []


_DRAWN: Mapping[str, Callable[[Element, Surroundings], list[str]]] = {
    "a": _link,
    "img": _image,
    "input": _box,
    "br": lambda _element, _around: ["linebreak()"],
    "wbr": lambda _element, _around: [literal("\u200b")],
    CLAUSE_START: _nothing,
    "col": _nothing,
    "colgroup": _nothing,
}
