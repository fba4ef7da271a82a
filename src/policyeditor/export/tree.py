"""A policy as published, as a small tree of elements that know their clauses.

What is no web page (PDF, Word) is made from this tree: it holds what the sanitiser let through of
the rendered body, so that it equals the site's page in numbers, letters and signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from types import MappingProxyType

from policyeditor.comparison.marked_html import BLOCKS, VOID
from policyeditor.export.clause_places import ClausePlaces
from policyeditor.export.headings import with_one_title
from policyeditor.export.publication import Publication
from policyeditor.export.titles import title_of
from policyeditor.policy.clauses import Clause
from policyeditor.policy.policy import Policy
from policyeditor.rendering.page import PageBlock
from policyeditor.rendering.renderer import Renderer

CLAUSE_START = "clause-start"
"""The name of an empty element that stands where a clause starts amid a paragraph."""

#: Deeper elements give their content to those around them: no policy needs more, and no consumer
#: that follows the tree may run out of stack.
DEEPEST = 60

_TOKEN = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:[^>\"]|\"[^\"]*\")*)>|<!--.*?-->|[^<]+|<", re.DOTALL)
_ATTRIBUTE = re.compile(r"([^\s=>\"/]+)(?:=\"([^\"]*)\")?")
_LINE = re.compile(r'( data-line=")(\d+)(?=")')
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the page: its name, attributes and content; the clause that starts with it."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    children: tuple[Element | str, ...] = ()
    clause: Clause | None = None

    def get(self, name: str) -> str:
        """An attribute's value; empty where there is none."""
        return self.attributes.get(name, "")

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of the element."""
        return tuple(self.get("class").split())

    def elements(self) -> Iterator[Element]:
        """The elements directly in it."""
        return (child for child in self.children if isinstance(child, Element))

    def text(self) -> str:
        """All its words, as they stand in the source."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def walk(self) -> Iterator[Element]:
        """Itself and all elements in it, in reading order."""
        yield self
        for child in self.elements():
            yield from child.walk()


@dataclass(slots=True)
class _Open:
    """An element while it is read; ``line`` is where in the view its reading stands."""

    tag: str
    attributes: Mapping[str, str]
    clause: Clause | None
    line: int
    children: list[Element | str] = field(default_factory=list)

    def closed(self) -> Element:
        return Element(self.tag, self.attributes, tuple(self.children), self.clause)


def publication_tree(publication: Publication) -> Element:
    """The body of what is published under exactly one ``h1``, with its clauses.

    A body that was drawn elsewhere (in another dialect) knows no clauses.  Raises RenderingError
    where it is nested too deep.
    """
    policy = publication.policy
    html = publication.body if publication.body is not None else policy_html(policy)
    return html_tree(with_one_title(html, title_of(policy)), policy.clauses)


def policy_html(policy: Policy) -> str:
    """The body of a policy as published; ``data-line`` counts from the view's first line.

    Raises RenderingError where it is nested too deep.
    """
    blocks = Renderer().render(policy.scan).blocks
    return "".join([_from_the_first_line(block) for block in blocks])


def html_tree(html: str, clauses: tuple[Clause, ...] = ()) -> Element:
    """Sanitised HTML as a tree under an element ``body``.

    Elements with ``data-line`` get the clauses that start on their lines; a clause that starts
    amid a paragraph is marked by an empty element ``CLAUSE_START``.  Without lines no clauses are
    known.  ``data-line`` is not kept.
    """
    return _Reader(clauses).read(html)


def _from_the_first_line(block: PageBlock) -> str:
    return _LINE.sub(lambda found: f"{found[1]}{int(found[2]) + block.line}", block.html)


class _Reader:
    """Reads HTML as the sanitiser writes it: well nested, values in double quotes."""

    def __init__(self, clauses: tuple[Clause, ...]) -> None:
        self.places = ClausePlaces(clauses)
        self.stack = [_Open("body", _NOTHING, None, 0)]
        self.dropped = 0
        self.line_begins = False

    def read(self, html: str) -> Element:
        for token in _TOKEN.finditer(html):
            closing, name, attributes = token.groups()
            if name is None:
                if not token[0].startswith("<!--"):
                    self._text(unescape(token[0]))
            elif closing:
                self._end(name)
            else:
                self._start(name, attributes)
        while len(self.stack) > 1:
            self._close()
        return self.stack[0].closed()

    def _start(self, tag: str, source: str) -> None:
        if self.line_begins and tag not in BLOCKS:
            self._mark(self.stack[-1].line)
        if len(self.stack) > DEEPEST and tag not in VOID:
            self.dropped += 1
            return
        attributes = (
            {name: unescape(value) for name, value in _ATTRIBUTE.findall(source)}
            if source.strip(" /")
            else _NOTHING
        )
        line, clause = self.stack[-1].line, None
        if "data-line" in attributes:
            own = dict(attributes)
            line = int(own.pop("data-line") or 0)
            clause = self.places.element(tag, line)
            attributes = own
        opened = _Open(tag, attributes, clause, line)
        if tag in VOID:
            self.stack[-1].children.append(opened.closed())
            return
        self.stack.append(opened)
        if tag == "li":
            self._mark(line)
        self.line_begins = False

    def _end(self, tag: str) -> None:
        self.line_begins = False
        if self.dropped and tag not in VOID:
            self.dropped -= 1
        elif len(self.stack) > 1 and any(opened.tag == tag for opened in self.stack[1:]):
            while self.stack[-1].tag != tag:
                self._close()
            self._close()

    def _close(self) -> None:
        ended = self.stack.pop()
        parent = self.stack[-1]
        parent.children.append(ended.closed())
        # What follows in the same paragraph goes on where the element ended.
        parent.line = max(parent.line, ended.line)

    def _text(self, text: str) -> None:
        holder = self.stack[-1]
        first, *others = text.split("\n")
        if first:
            holder.children.append(first)
        for piece in others:
            holder.children.append("\n")
            holder.line += 1
            if piece.strip():
                self._mark(holder.line)
            if piece:
                holder.children.append(piece)
        # A line that goes on with an element: only what is no block can belong to a paragraph.
        self.line_begins = bool(others) and not others[-1].strip()

    def _mark(self, line: int) -> None:
        clause = self.places.amid(line)
        if clause is not None:
            self.stack[-1].children.append(Element(CLAUSE_START, clause=clause))
