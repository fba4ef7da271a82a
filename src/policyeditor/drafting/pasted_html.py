"""HTML from a clipboard as a small tree: what word processors and browsers put there.

The HTML is first made whole and harmless by ``nh3``, which is quick whatever it is given: scripts,
styles and comments are gone, every element is closed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from policyeditor.policy.kramdown.patterns import words

#: HTML with more characters is taken as the plain words beside it.
LARGEST = 2_000_000

#: Elements deeper than this are read as the words they hold.
_DEEPEST = 60

#: HTML that nests deeper than this is nobody's document; to make it whole would take long.
_TOO_DEEP = 1_000

_WITHOUT_END = frozenset({"br", "hr", "img", "col", "wbr", "input"})
_UNCLOSED = _WITHOUT_END | {"p", "li", "td", "th", "tr", "dt", "dd", "meta", "link", "o", "w"}
_TAGS = words(
    """a article aside b big blockquote body br caption cite code col colgroup dd del details dfn
    div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html i ins kbd li main mark
    nav ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th
    thead time tr tt u ul var"""
)
_DROPPED = {
    "script", "style", "head", "title", "svg", "math", "iframe", "object", "template", "noscript",
    "select", "textarea", "button", "audio", "video", "canvas", "xml",
}  # fmt: skip
_ENDS = re.compile(r"<(/?)([A-Za-z]+)")
_START, _END = "<!--StartFragment-->", "<!--EndFragment-->"


@dataclass(slots=True)
class Tag:
    """An element: its name, attributes, the properties of its style, and what it holds."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    style: dict[str, str] = field(default_factory=dict)
    children: list[Tag | str] = field(default_factory=list)

    def words(self) -> str:
        """The text inside."""
        return "".join(
            child if isinstance(child, str) else child.words() for child in self.children
        )

    def find(self, name: str) -> list[Tag]:
        """The elements of a name inside, in their order."""
        found: list[Tag] = []
        for child in self.children:
            if isinstance(child, Tag):
                found += [child] if child.name == name else []
                found += child.find(name)
        return found


def read_html(html: str) -> Tag | None:
    """The tree of some HTML; None for more than anybody pastes."""
    # What was copied; Windows and browsers send the page around it along.
    start = html.find(_START)
    end = html.rfind(_END) if start >= 0 else -1
    copied = html[start + len(_START) : end] if end > start else html
    if len(copied) > LARGEST or _depth(copied) > _TOO_DEEP:
        return None
    # Loaded when something is pasted first: the window starts without it.
    import nh3

    whole = copied.encode("utf-8", "replace").decode("utf-8")
    reader = _Reader()
    reader.feed(
        nh3.clean(
            whole,
            tags=set(_TAGS),
            clean_content_tags=_DROPPED,
            attributes={
                "*": {"style", "class", "id"},
                "a": {"href", "name"},
                "ol": {"start", "type"},
                "li": {"value"},
                "p": {"align"},
                "td": {"colspan", "align"},
                "th": {"colspan", "align"},
            },
            url_schemes={"http", "https", "mailto", "tel"},
            link_rel=None,
        )
    )
    reader.close()
    return reader.root


def _depth(html: str) -> int:
    """How deep elements nest, roughly: a paragraph or cell that is left open counts too."""
    depth = deepest = 0
    for end, name in _ENDS.findall(html):
        if name.lower() not in _UNCLOSED:
            depth = max(depth + (-1 if end else 1), 0)
            deepest = max(deepest, depth)
    return deepest


def style_of(text: str) -> dict[str, str]:
    """The properties of a style attribute, names and values in lower case."""
    found = {}
    for declaration in text.split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            found[name.strip().lower()] = value.strip().lower()
    return found


class _Reader(HTMLParser):
    """Builds the tree; what it is fed is well formed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Tag("body")
        self._open = [self.root]
        self._too_deep = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if len(self._open) > _DEEPEST and tag not in _WITHOUT_END:
            self._too_deep += 1
            return
        attributes = {name: value or "" for name, value in attrs}
        made = Tag(tag, attributes, style_of(attributes.get("style", "")))
        self._open[-1].children.append(made)
        if tag not in _WITHOUT_END:
            self._open.append(made)

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if self._too_deep:
            self._too_deep -= 1
        elif len(self._open) > 1 and tag not in _WITHOUT_END:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Words."""
        self._open[-1].children.append(data)
