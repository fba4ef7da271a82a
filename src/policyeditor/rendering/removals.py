"""What of a policy is neither shown nor published, so that its writer can be told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from policyeditor.policy.scanner import Scan, Segment
from policyeditor.rendering.abbreviations import Abbreviations
from policyeditor.rendering.blocks import BlockBuilder
from policyeditor.rendering.context import Context
from policyeditor.rendering.document import document_tree
from policyeditor.rendering.drawing import begin_drawing
from policyeditor.rendering.sanitise import (
    may_lose_something,
    removed_addresses,
    removed_handlers,
    removed_pictures,
    removed_tags,
    safe_address,
)
from policyeditor.rendering.serialise import inner_html

_NO_ABBREVIATIONS = Abbreviations({})


class Removals(NamedTuple):
    """The elements taken out, each named once, and the addresses of links and pictures."""

    tags: tuple[str, ...]
    addresses: tuple[str, ...]


class Removal(NamedTuple):
    """One thing taken out: an element, a handler or an address, and where it is typed.

    ``start`` and ``end`` are offsets in the body; ``kind`` is ``element``, ``handler``,
    ``picture`` or ``link``.
    """

    kind: str
    name: str
    start: int
    end: int


def removals(scan: Scan) -> Removals:
    """What cleaning takes out of a policy.  Raises RenderingError where it is nested too deep."""
    html = inner_html(document_tree(scan))
    return Removals(removed_tags(html), removed_addresses(html))


def removals_in_place(scan: Scan) -> Iterator[Removal]:
    """What cleaning takes out of a policy, where it is typed, in the order of the text.

    Only segments in which something may be lost are drawn, so that it costs little.
    """
    offset = 0
    for segment in scan.segments:
        if may_lose_something(segment.source) and segment.too_deep is None:
            found = _in_segment(scan, segment)
            for removal in sorted(found, key=lambda removal: removal.start):
                yield removal._replace(start=removal.start + offset, end=removal.end + offset)
        offset += len(segment.source)


def _in_segment(scan: Scan, segment: Segment) -> Iterator[Removal]:
    source, html = segment.source, _html(scan, segment)
    for tag in removed_tags(html):
        yield from _typed("element", tag, rf"<({re.escape(tag)})(?=[\s/>])", source)
    for handler in removed_handlers(html):
        yield from _typed("handler", handler, rf"[\s\"'/]({re.escape(handler)})\s*=", source)
    addresses = removed_addresses(html)
    pictures = removed_pictures(html)
    # Those of links defined apart from the words that use them; no segment may mention them.
    defined = [link.target for link in segment.definitions.links.values()]
    for address in dict.fromkeys((*addresses, *pictures, *defined)):
        if address in pictures:
            yield from _typed("picture", address, _address(address), source)
        elif address in addresses or not safe_address(address):
            yield from _typed("link", address, _address(address), source)


def _address(address: str) -> str:
    return rf"({re.escape(address)})(?![\w%/#?=&-])"


def _html(scan: Scan, segment: Segment) -> str:
    """The HTML of a segment and of the footnotes that stand in it, nothing taken out."""
    drawing = begin_drawing(segment, scan.definitions, _NO_ABBREVIATIONS, lines=False)
    parts = [inner_html(tree) for tree in drawing.trees]
    for note in segment.definitions.footnotes.values():
        root = Element("root")
        context = Context(scan.definitions, lines=False, plain=True)
        BlockBuilder(context, note.line).build(note.children, root)
        parts.append(inner_html(root))
    return "".join(parts)


def _typed(kind: str, name: str, pattern: str, source: str) -> Iterator[Removal]:
    """Each place where it is typed; the first line where it is typed in another way."""
    places = [found.span(1) for found in re.finditer(pattern, source, re.IGNORECASE)]
    if not places:
        start = len(source) - len(source.lstrip())
        end = source.find("\n", start)
        places = [(start, end if end >= 0 else len(source))]
    for start, end in places:
        yield Removal(kind, name, start, end)
