"""Draws the blocks of a scan, and of a later scan only what is new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from policyeditor.errors import RenderingError
from policyeditor.policy.scanner import Scan
from policyeditor.rendering.abbreviations import Abbreviations
from policyeditor.rendering.blocks import BlockBuilder
from policyeditor.rendering.contents import Entry, add_backlinks, note_mark
from policyeditor.rendering.context import Context
from policyeditor.rendering.drawing import (
    Answers,
    Drawing,
    begin_drawing,
    finish_drawing,
    finished,
)
from policyeditor.rendering.header_ids import IdCounter
from policyeditor.rendering.page import Page, PageBlock

_NO_ANSWERS = Answers()


@dataclass(slots=True)
class _Notes:
    """The footnotes in the order of their first marks: their numbers, and how many marks each."""

    numbers: dict[str, int] = field(default_factory=dict)
    marks: dict[str, int] = field(default_factory=dict)

    def mark(self, name: str) -> tuple[int, int]:
        """The number of the footnote, and how many marks it had before."""
        before = self.marks.get(name, 0)
        self.marks[name] = before + 1
        return self.numbers.setdefault(name, len(self.numbers) + 1), before


class Renderer:
    """Draws the scans of one document; what it drew before it keeps.

    With ``lines`` off, elements carry no ``data-line``: for files that are published.
    """

    def __init__(self, lines: bool = True) -> None:
        self._lines = lines
        self._drawings: dict[tuple[str, int], Drawing] = {}
        self._general: tuple[object, ...] = ()
        self._abbreviations = Abbreviations({})

    def render(self, scan: Scan) -> Page:
        """The page of a scan.  Raises RenderingError where it is nested too deep, with the line."""
        if scan.too_deep is not None:
            raise RenderingError("rendering.too-deep", line=scan.too_deep)
        drawings = self._begin(scan)
        blocks = list(self._finish(scan, drawings))
        return Page(tuple(blocks))

    def _begin(self, scan: Scan) -> list[Drawing]:
        """The drawing of each segment: the one kept where it still holds, or a new one."""
        definitions = scan.definitions
        general = definitions.general()
        if general != self._general:
            self._general = general
            self._abbreviations = Abbreviations(definitions.abbreviations)
            self._drawings = {}
        kept, drawings = self._drawings, []
        used: dict[tuple[str, int], Drawing] = {}
        repeats: dict[str, int] = {}
        for segment in scan.segments:
            key = (segment.source, 0)
            drawing = used.get(key)
            if drawing is not None and drawing.asks:
                # The same words again, such as a heading: they get other answers.
                repeats[segment.source] = repeats.get(segment.source, 0) + 1
                key = (segment.source, repeats[segment.source])
                drawing = None
            drawing = drawing or kept.get(key)
            if drawing is None or (drawing.links and not drawing.holds(definitions)):
                drawing = begin_drawing(segment, definitions, self._abbreviations, self._lines)
            used[key] = drawing
            drawings.append(drawing)
        self._drawings = used
        return drawings

    def _finish(self, scan: Scan, drawings: Sequence[Drawing]) -> Iterator[PageBlock]:
        ids, notes = IdCounter(), _Notes()
        place = next((number for number, d in enumerate(drawings) if d.has_place), -1)
        for number, (segment, drawing) in enumerate(zip(scan.segments, drawings, strict=True)):
            answers = _NO_ANSWERS
            if drawing.asks:
                answers = Answers(
                    tuple([heading.settle(ids) for heading in drawing.headings]),
                    tuple([notes.mark(name) for name in drawing.notes]),
                    _contents(drawings) if number == place else None,
                )
            if drawing.answers != answers:
                if drawing.context is None:
                    fresh = begin_drawing(
                        segment, scan.definitions, self._abbreviations, self._lines
                    )
                    drawing.context, drawing.trees = fresh.context, fresh.trees
                finish_drawing(drawing, answers)
            for block, (key, html) in zip(segment.blocks, drawing.drawn, strict=True):
                yield PageBlock(key, html, block.line, block.end_line)
        if notes.numbers:
            yield self._footnotes(scan, notes, ids)

    def _footnotes(self, scan: Scan, notes: _Notes, ids: IdCounter) -> PageBlock:
        """The list of footnotes; drawing one may add others that it mentions."""
        root = Element("root")
        frame = SubElement(root, "div", {"class": "footnotes", "role": "doc-endnotes"})
        listed = SubElement(frame, "ol")
        definitions = scan.definitions
        done = 0
        while done < len(notes.numbers):
            name = list(notes.numbers)[done]
            done += 1
            note = definitions.footnotes[name]
            context = Context(definitions, lines=False)
            item = SubElement(listed, "li", {"id": f"fn:{name}", "role": "doc-endnote"})
            item.tail = "\n"
            BlockBuilder(context, note.line, plain_ids=True).build(note.children, item)
            for heading in context.needs.headings:
                if not heading.given:
                    heading.element.set("id", ids.assign(heading.base, heading.plain))
            for other, mark in context.needs.notes:
                note_mark(mark, other, *notes.mark(other))
            self._abbreviations.mark(item)
            add_backlinks(item, name, notes.marks[name] - 1)
        key, html = finished(root)
        line = scan.blocks[-1].end_line if scan.blocks else scan.body_line
        return PageBlock(key, html, line, line)


def _contents(drawings: Sequence[Drawing]) -> tuple[Entry, ...]:
    """The table of contents: all headings with their ids."""
    ids = IdCounter()
    settled = [
        (heading, heading.settle(ids)) for drawing in drawings for heading in drawing.headings
    ]
    return tuple(
        [Entry(heading.level, name, heading.words) for heading, name in settled if heading.listed]
    )
