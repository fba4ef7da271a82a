"""One segment of a policy drawn: first what it needs to know of the rest, then its HTML."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree.ElementTree import Element

from policyeditor.policy.kramdown.level import Link
from policyeditor.policy.scanner import Definitions, Segment
from policyeditor.rendering.abbreviations import Abbreviations
from policyeditor.rendering.blocks import BlockBuilder
from policyeditor.rendering.contents import Entry, fill_contents, note_mark, words_of
from policyeditor.rendering.context import Context
from policyeditor.rendering.header_ids import IdCounter
from policyeditor.rendering.page import PageBlock
from policyeditor.rendering.sanitise import clean
from policyeditor.rendering.serialise import inner_html


class HeadingFacts(NamedTuple):
    """A heading before its id is settled; ``words`` is how a table of contents names it."""

    level: int
    base: str
    given: bool
    plain: bool
    listed: bool
    words: Element

    def settle(self, ids: IdCounter) -> str:
        """The heading's id: the writer's own, or the next for its words."""
        return self.base if self.given else ids.assign(self.base, self.plain)


class Answers(NamedTuple):
    """What a segment is told of the rest of the document.

    The ids of its headings; the number and the earlier marks of each footnote it mentions; and
    the table of contents, where it holds the place for it.
    """

    ids: tuple[str, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    contents: tuple[Entry, ...] | None = None


NO_ANSWERS = Answers()


class DrawnBlock(NamedTuple):
    """The HTML of a top-level block, and the key that stands for it."""

    key: str
    html: str


@dataclass(slots=True)
class Drawing:
    """What is known of a segment's source: its needs, and its HTML for the last answers.

    ``placed`` are its blocks with the lines of the segment they were placed for last.
    """

    links: tuple[tuple[str, Link | None], ...]
    headings: tuple[HeadingFacts, ...]
    notes: tuple[str, ...]
    has_place: bool
    asks: bool
    context: Context | None
    trees: list[Element]
    answers: Answers | None = None
    drawn: tuple[DrawnBlock, ...] = ()
    placed_for: Segment | None = None
    placed: tuple[PageBlock, ...] = ()

    def place(self, segment: Segment) -> tuple[PageBlock, ...]:
        """The blocks of the page, on the lines of ``segment``."""
        if self.placed_for is not segment:
            self.placed = tuple(
                [
                    PageBlock(key, html, block.line, block.end_line)
                    for block, (key, html) in zip(segment.blocks, self.drawn, strict=True)
                ]
            )
            self.placed_for = segment
        return self.placed

    def holds(self, definitions: Definitions) -> bool:
        """Whether the labels it looked up still mean the same; on which line does not matter."""
        for label, link in self.links:
            now = (
                definitions.footnotes.get(label[1:])
                if label.startswith("^")
                else definitions.links.get(label)
            )
            if now is link:
                continue
            if now is None or link is None:
                return False
            if isinstance(now, Link) and now.meaning() != link.meaning():
                return False
        return True


def begin_drawing(
    segment: Segment, definitions: Definitions, abbreviations: Abbreviations, lines: bool
) -> Drawing:
    """Build the elements of a segment and tell what they need."""
    context = Context(definitions, lines)
    trees = []
    for block in segment.blocks:
        root = Element("root")
        BlockBuilder(context, block.line).build((block,), root)
        trees.append(root)
    needs = context.needs
    headings = tuple(
        [
            HeadingFacts(h.level, h.base, h.given, h.plain, h.listed, words_of(h.element))
            for h in needs.headings
        ]
    )
    for tree in trees:
        abbreviations.mark(tree)
    return Drawing(
        links=tuple(needs.links.items()),
        headings=headings,
        notes=tuple([name for name, _ in needs.notes]),
        has_place=bool(needs.places),
        asks=bool(headings or needs.notes or needs.places),
        context=context,
        trees=trees,
    )


def settle_trees(drawing: Drawing, answers: Answers) -> list[Element]:
    """The elements of a drawing just begun, with what they needed filled in; it lets them go."""
    assert drawing.context is not None
    needs = drawing.context.needs
    for heading, identifier in zip(needs.headings, answers.ids, strict=True):
        if identifier.strip():
            heading.element.set("id", identifier)
    for (name, mark), (number, repeat) in zip(needs.notes, answers.marks, strict=True):
        note_mark(mark, name, number, repeat)
    if answers.contents is not None:
        fill_contents(needs.places[0], answers.contents)
    trees = drawing.trees
    drawing.context, drawing.trees = None, []
    return trees


def finished(tree: Element) -> DrawnBlock:
    """The cleaned HTML of what an element holds, with its key."""
    html = clean(inner_html(tree))
    return DrawnBlock(hashlib.blake2b(html.encode(), digest_size=12).hexdigest(), html)
