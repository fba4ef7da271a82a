"""What drawing a stretch of text depends on, and what it is found to need from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from policyeditor.policy.blocks import Block
from policyeditor.policy.kramdown.attributes import add_class
from policyeditor.policy.kramdown.definitions import link_label
from policyeditor.policy.kramdown.level import Given, Link
from policyeditor.policy.scanner import Definitions


@dataclass(slots=True)
class Heading:
    """A heading's element, and the id its text gives (or the one the writer gave it).

    ``plain`` ids follow kramdown's older rule; ``listed`` headings stand in the table of contents.
    """

    element: Element
    level: int
    base: str
    given: bool
    plain: bool
    listed: bool


@dataclass(slots=True)
class Needs:
    """What a stretch of text needs to know of the rest of the document.

    ``links`` are the labels looked up, with what was found; ``notes`` the footnote marks;
    ``places`` the lists to be replaced by the table of contents.
    """

    links: dict[str, Link | None] = field(default_factory=dict)
    headings: list[Heading] = field(default_factory=list)
    notes: list[tuple[str, Element]] = field(default_factory=list)
    places: list[Element] = field(default_factory=list)


class Context:
    """The definitions of a document, and the needs of the text being drawn.

    ``plain`` is true inside of HTML elements and footnotes, which GitHub's additions to kramdown
    do not reach: ids of headings and breaks by one backslash.
    """

    def __init__(self, definitions: Definitions, lines: bool, plain: bool = False) -> None:
        self.definitions = definitions
        self.lines = lines
        self.plain = plain
        self.needs = Needs()
        self.standalone: list[Element] = []

    def option(self, name: str, default: str) -> str:
        """An option set by ``{::options}``."""
        return self.definitions.options.get(name, default)

    def lists_level(self, level: int) -> bool:
        """Whether headings of a level stand in the table of contents (``toc_levels``)."""
        asked = self.option("toc_levels", "1..6")
        first, dots, last = asked.partition("..")
        if dots and first.strip().isdecimal() and last.strip().isdecimal():
            return int(first) <= level <= int(last)
        return str(level) in [part.strip() for part in asked.split(",")]

    def link(self, label: str) -> Link | None:
        """The link definition for a label."""
        label = link_label(label)
        found = self.definitions.links.get(label)
        self.needs.links[label] = found
        return found

    def has_note(self, name: str) -> bool:
        """Whether a footnote of that name is defined."""
        found = name in self.definitions.footnotes
        self.needs.links["^" + name] = Link(name, None, 0) if found else None
        return found

    def forget_notes(self, number: int) -> None:
        """Forget the marks after the first ``number``: what they stood in came to nothing."""
        del self.needs.notes[number:]

    def add_note(self, name: str, element: Element) -> None:
        """Tell that a mark for a footnote stands here; it gets its number later."""
        self.needs.notes.append((name, element))

    def attributes(self, block: Block) -> dict[str, str]:
        """A block's attributes, with those of the attribute lists it names."""
        return self.resolved(block.attributes, block.references)

    def resolved(self, own: Mapping[str, str], references: tuple[str, ...]) -> dict[str, str]:
        """Attributes with those of the attribute lists named; the own ones win."""
        if not references:
            return dict(own)
        merged: dict[str, str] = {}
        for name in references:
            given = self.definitions.attribute_lists.get(name)
            if given is not None:
                self._add(merged, given, 0)
        for key, value in own.items():
            if key == "class":
                add_class(merged, value)
            else:
                merged[key] = value
        return merged

    def _add(self, merged: dict[str, str], given: Given, depth: int) -> None:
        # Lists may name each other in a circle.
        if depth < 5:
            for name in given.references:
                other = self.definitions.attribute_lists.get(name)
                if other is not None:
                    self._add(merged, other, depth + 1)
        for key, value in given.values.items():
            if key == "class":
                add_class(merged, value)
            else:
                merged[key] = value
