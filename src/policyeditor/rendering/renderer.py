"""Draws the blocks of a scan, and of a later scan only what is new."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from policyeditor.errors import RenderingError
from policyeditor.policy.blocks import Block
from policyeditor.policy.kramdown.level import Link
from policyeditor.policy.scanner import Definitions, Scan, Segment
from policyeditor.rendering.abbreviations import Abbreviations
from policyeditor.rendering.blocks import BlockBuilder
from policyeditor.rendering.contents import Entry, add_backlinks, fill_contents, note_mark, words_of
from policyeditor.rendering.context import Context, Needs
from policyeditor.rendering.header_ids import IdCounter
from policyeditor.rendering.page import Page, PageBlock
from policyeditor.rendering.sanitise import clean
from policyeditor.rendering.serialise import to_html

Ids = tuple[str, ...]
Marks = tuple[tuple[int, int], ...]
Drawn = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class _Entry:
    """What is known of one segment's source: its needs, and the HTML for each answer to them."""

    links: tuple[tuple[str, bool, Link | None], ...]
    headings: tuple[tuple[int, str, bool, bool, Element], ...]
    notes: tuple[str, ...]
    places: tuple[str, ...]
    trees: list[Element] | None
    needs: Needs | None
    drawn: dict[tuple[Ids, Marks], Drawn] = field(default_factory=dict)


@dataclass(slots=True)
class _Notes:
    """The footnotes in the order of their first marks, each with the number of its marks."""

    names: list[str] = field(default_factory=list)
    marks: dict[str, int] = field(default_factory=dict)

    def mark(self, name: str) -> tuple[int, int]:
        """The number of the footnote, and how many marks it had before."""
        before = self.marks.get(name, 0)
        if not before:
            self.names.append(name)
        self.marks[name] = before + 1
        return self.names.index(name) + 1, before


class Renderer:
    """Draws the scans of one document; what it drew before it keeps.

    With ``lines`` off, elements carry no ``data-line``: for files that are published.
    """

    def __init__(self, lines: bool = True) -> None:
        self._lines = lines
        self._entries: dict[str, _Entry] = {}
        self._general: tuple[object, ...] = ()
        self._abbreviations = Abbreviations({})

    def render(self, scan: Scan, at: Callable[[int, int], None] | None = None) -> Page:
        """The page of a scan.  Raises RenderingError where it is nested too deep, with the line.

        ``at`` is told the first and last line of each part before it is drawn.
        """
        if scan.too_deep is not None:
            raise RenderingError("rendering.too-deep", line=scan.too_deep)
        definitions = scan.definitions
        general = (definitions.abbreviations, definitions.attribute_lists, definitions.options)
        if general != self._general:
            self._general = general
            self._abbreviations = Abbreviations(definitions.abbreviations)
            self._entries = {}
        entries = []
        for segment in scan.segments:
            if at is not None:
                at(segment.line, segment.line + segment.lines - 1)
            entries.append(self._entry(segment, definitions))
        self._entries = dict(
            zip([segment.source for segment in scan.segments], entries, strict=True)
        )
        return Page(tuple(self._blocks(scan, entries)))

    def _entry(self, segment: Segment, definitions: Definitions) -> _Entry:
        entry = self._entries.get(segment.source)
        if entry is not None and (not entry.links or _still_found(entry, definitions)):
            return entry
        return self._build(segment, definitions)

    def _build(self, segment: Segment, definitions: Definitions) -> _Entry:
        context = Context(definitions, self._lines)
        trees = []
        for block in segment.blocks:
            root = Element("root")
            BlockBuilder(context, block.line).build((block,), root)
            trees.append(root)
        needs = context.needs
        headings = tuple(
            (h.level, h.base, h.given, h.plain, words_of(h.element)) for h in needs.headings
        )
        for tree in trees:
            self._abbreviations.mark(tree)
        entry = _Entry(
            links=tuple((label, link is not None, link) for label, link in needs.links.items()),
            headings=headings,
            notes=tuple(name for name, _ in needs.notes),
            places=tuple(place for place, _ in needs.places),
            trees=trees,
            needs=needs,
        )
        self._entries[segment.source] = entry
        return entry

    def _blocks(self, scan: Scan, entries: Sequence[_Entry]) -> Iterator[PageBlock]:
        ids = IdCounter()
        notes = _Notes()
        has_places = any(entry.places for entry in entries)
        contents = list(self._contents(scan, entries)) if has_places else []
        for segment, entry in zip(scan.segments, entries, strict=True):
            if entry.headings or entry.notes or entry.places:
                answers = (
                    tuple(
                        base if given else ids.assign(base, plain)
                        for _, base, given, plain, _ in entry.headings
                    ),
                    tuple(notes.mark(name) for name in entry.notes),
                )
            else:
                answers = ((), ())
            drawn = entry.drawn.get(answers)
            if drawn is None or entry.places:
                drawn = self._draw(segment, entry, answers, contents, scan.definitions)
            for block, (key, html) in zip(segment.blocks, drawn, strict=True):
                yield PageBlock(key, html, block.line, block.end_line)
        if notes.names:
            yield self._footnotes(scan, notes)

    def _contents(self, scan: Scan, entries: Sequence[_Entry]) -> Iterator[Entry]:
        ids = IdCounter()
        for entry in entries:
            for level, base, given, plain, words in entry.headings:
                identifier = base if given else ids.assign(base, plain)
                yield Entry(level, identifier, words)

    def _draw(
        self,
        segment: Segment,
        entry: _Entry,
        answers: tuple[Ids, Marks],
        contents: Sequence[Entry],
        definitions: Definitions,
    ) -> Drawn:
        if entry.trees is None or entry.needs is None:
            fresh = self._build(segment, definitions)
            entry.trees, entry.needs = fresh.trees, fresh.needs
            self._entries[segment.source] = entry
        trees, needs = entry.trees, entry.needs
        assert trees is not None
        assert needs is not None
        for heading, identifier in zip(needs.headings, answers[0], strict=True):
            if identifier.strip():
                heading.element.set("id", identifier)
        for (name, mark), (number, repeat) in zip(needs.notes, answers[1], strict=True):
            note_mark(mark, name, number, repeat)
        for place, element in needs.places:
            if place == "toc":
                fill_contents(element, contents)
        drawn = tuple(_finished(tree) for tree in trees)
        entry.drawn = {answers: drawn}
        entry.trees = entry.needs = None
        return drawn

    def _footnotes(self, scan: Scan, notes: _Notes) -> PageBlock:
        """The list of footnotes; drawing one may add others that it mentions."""
        root = Element("root")
        frame = SubElement(root, "div", {"class": "footnotes", "role": "doc-endnotes"})
        numbers = SubElement(frame, "ol")
        definitions = scan.definitions
        number = 0
        while number < len(notes.names):
            name = notes.names[number]
            number += 1
            note: Block = definitions.footnotes[name]
            context = Context(definitions, lines=False)
            item = SubElement(numbers, "li", {"id": f"fn:{name}", "role": "doc-endnote"})
            BlockBuilder(context, note.line).build(note.children, item)
            for other, mark in context.needs.notes:
                note_mark(mark, other, *notes.mark(other))
            self._abbreviations.mark(item)
            add_backlinks(item, name, notes.marks[name] - 1)
        key, html = _finished(root)
        line = scan.blocks[-1].end_line if scan.blocks else scan.body_line
        return PageBlock(key, html, line, line)


def _still_found(entry: _Entry, definitions: Definitions) -> bool:
    """Whether the labels looked up mean what they meant; lines do not matter."""
    for label, was_found, link in entry.links:
        if label.startswith("^"):
            if (label[1:] in definitions.footnotes) != was_found:
                return False
            continue
        now = definitions.links.get(label)
        if now is not link and (now is None or link is None or not _same_link(now, link)):
            return False
    return True


def _same_link(one: Link, other: Link) -> bool:
    return (one.target, one.title, one.attributes) == (other.target, other.title, other.attributes)


def _finished(tree: Element) -> tuple[str, str]:
    """The key and the cleaned HTML of a block."""
    html = clean("".join([to_html(child) + _tail(child) for child in tree]) or (tree.text or ""))
    return hashlib.blake2b(html.encode(), digest_size=12).hexdigest(), html


def _tail(element: Element) -> str:
    return element.tail or ""
