"""What only the whole document tells: ids of headings, numbers of footnotes, and the contents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from policyeditor.policy.scanner import Definitions
from policyeditor.rendering.abbreviations import Abbreviations
from policyeditor.rendering.blocks import BlockBuilder
from policyeditor.rendering.contents import Entry, add_backlinks, note_mark
from policyeditor.rendering.context import Context
from policyeditor.rendering.drawing import NO_ANSWERS, Answers, Drawing
from policyeditor.rendering.header_ids import IdCounter


@dataclass(slots=True)
class Settling:
    """Goes through a document's drawings in order; what it has given out it remembers."""

    definitions: Definitions
    abbreviations: Abbreviations
    ids: IdCounter = field(default_factory=IdCounter)
    numbers: dict[str, int] = field(default_factory=dict)
    marks: dict[str, int] = field(default_factory=dict)
    placed: bool = False

    def answers(self, drawing: Drawing, drawings: Sequence[Drawing]) -> Answers:
        """What the next of the drawings is told.

        The first that has a place for the table of contents gets it.
        """
        if not drawing.asks:
            return NO_ANSWERS
        contents = None
        if drawing.has_place and not self.placed:
            self.placed = True
            contents = _contents(drawings)
        return Answers(
            tuple([heading.settle(self.ids) for heading in drawing.headings]),
            tuple([self._mark(name) for name in drawing.notes]),
            contents,
        )

    def _mark(self, name: str) -> tuple[int, int]:
        """The number of the footnote, and how many marks it had before."""
        before = self.marks.get(name, 0)
        self.marks[name] = before + 1
        return self.numbers.setdefault(name, len(self.numbers) + 1), before

    def footnotes(self) -> Element | None:
        """The list of the footnotes mentioned; drawing one may add others that it mentions."""
        if not self.numbers:
            return None
        frame = Element("div", {"class": "footnotes", "role": "doc-endnotes"})
        listed = SubElement(frame, "ol")
        done = 0
        while done < len(self.numbers):
            name = list(self.numbers)[done]
            done += 1
            note = self.definitions.footnotes[name]
            # Marks inside footnotes get no link back.
            repeats = self.marks[name] - 1
            context = Context(self.definitions, lines=False, plain=True)
            item = SubElement(listed, "li", {"id": f"fn:{name}", "role": "doc-endnote"})
            item.tail = "\n"
            BlockBuilder(context, note.line).build(note.children, item)
            for heading in context.needs.headings:
                if not heading.given:
                    heading.element.set("id", self.ids.assign(heading.base, heading.plain))
            for other, mark in context.needs.notes:
                note_mark(mark, other, *self._mark(other))
            self.abbreviations.mark(item)
            add_backlinks(item, name, repeats)
        return frame


def _contents(drawings: Sequence[Drawing]) -> tuple[Entry, ...]:
    """The table of contents: all headings with their ids."""
    ids = IdCounter()
    settled = [
        (heading, heading.settle(ids)) for drawing in drawings for heading in drawing.headings
    ]
    return tuple(
        [Entry(heading.level, name, heading.words) for heading, name in settled if heading.listed]
    )
