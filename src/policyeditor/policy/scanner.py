"""The blocks of a policy's body, read as kramdown reads them, and read anew only where changed.

The body is cut into segments at blank lines between top-level blocks: there kramdown carries
nothing over from what came before.  After an edit the segments before and behind it are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from policyeditor.policy.blocks import Block
from policyeditor.policy.kramdown.attributes import merge
from policyeditor.policy.kramdown.level import (
    Abbreviation,
    Given,
    Level,
    Link,
    Node,
    Shared,
    Source,
)
from policyeditor.policy.kramdown.reader import freeze, freeze_all, read_blocks, read_one


@dataclass(frozen=True, slots=True)
class Definitions:
    """What a policy defines for use elsewhere in it, by label or name."""

    links: Mapping[str, Link] = field(default_factory=dict)
    abbreviations: Mapping[str, Abbreviation] = field(default_factory=dict)
    footnotes: Mapping[str, Block] = field(default_factory=dict)
    attribute_lists: Mapping[str, Given] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether anything is defined."""
        return bool(
            self.links
            or self.abbreviations
            or self.footnotes
            or self.attribute_lists
            or self.options
        )

    def general(self) -> tuple[object, ...]:
        """What may change how any of the policy's words are drawn; lines do not matter."""
        return (
            {k: (v.text, v.attributes) for k, v in self.abbreviations.items()},
            self.attribute_lists,
            self.options,
        )


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the body that can be read by itself: its source, first line and blocks.

    ``open_ended`` tells that what it means depends on all that follows.
    """

    source: str
    line: int
    lines: int
    blocks: tuple[Block, ...]
    definitions: Definitions = field(default_factory=Definitions)
    open_ended: bool = False
    too_deep: int | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """The blocks of a body with their lines in the view, and what it defines.

    ``too_deep`` is the first line that is nested deeper than can be drawn, where there is one.
    """

    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    definitions: Definitions
    body_line: int
    too_deep: int | None = None

    @property
    def links(self) -> Mapping[str, Link]:
        """Link definitions by label (lower case)."""
        return self.definitions.links

    @property
    def abbreviations(self) -> Mapping[str, Abbreviation]:
        """Abbreviations by their short form."""
        return self.definitions.abbreviations

    @property
    def footnotes(self) -> Mapping[str, Block]:
        """Footnotes by name."""
        return self.definitions.footnotes


def scan(view: str, body_line: int, previous: Scan | None = None) -> Scan:
    """The blocks of a view whose body begins at ``body_line``.

    With ``previous``, the scan of an earlier text, what the two share is not read again.
    """
    text = _body(view, body_line)
    head: list[Segment] = []
    tail: list[Segment] = []
    if previous is not None:
        head, tail = _shared_segments(text, body_line, previous)
    start = sum(len(segment.source) for segment in head)
    line = head[-1].line + head[-1].lines if head else body_line
    fresh, tail = _read(text, start, line, tail)
    segments = (*head, *fresh, *_shifted(tail, _line_after(fresh, line)))
    return Scan(
        blocks=tuple(block for segment in segments for block in segment.blocks),
        segments=segments,
        definitions=_all_definitions(segments),
        body_line=body_line,
        too_deep=next((s.too_deep for s in segments if s.too_deep is not None), None),
    )


def _body(view: str, body_line: int) -> str:
    """The body of a view, ending with a line feed."""
    start = 0
    for _ in range(body_line - 1):
        found = view.find("\n", start)
        if found < 0:
            return "\n"
        start = found + 1
    return view[start:] if view.endswith("\n") else view[start:] + "\n"


def _shared_segments(
    text: str, body_line: int, previous: Scan
) -> tuple[list[Segment], list[Segment]]:
    """The segments that a text begins and ends with unchanged.

    The last one before a change is read again: what follows may have become part of it.
    """
    if previous.definitions.options:
        return [], []
    segments = _shifted(previous.segments, body_line)
    head = pos = 0
    opened = len(segments)
    for number, segment in enumerate(segments):
        if segment.open_ended:
            opened = min(opened, number)
        if not text.startswith(segment.source, pos):
            break
        pos += len(segment.source)
        head = number + 1
    if head == len(segments) and pos == len(text):
        return list(segments), []
    head = max(min(head - 1, opened), 0)
    pos = sum(len(segment.source) for segment in segments[:head])
    first, end = len(segments), len(text)
    while first > head and end - len(segments[first - 1].source) >= pos:
        source = segments[first - 1].source
        if not text.endswith(source, 0, end):
            break
        end -= len(source)
        first -= 1
    return list(segments[:head]), list(segments[first:])


def _shifted(segments: tuple[Segment, ...] | list[Segment], line: int) -> tuple[Segment, ...]:
    """The segments, the first beginning at ``line``."""
    if not segments or segments[0].line == line:
        return tuple(segments)
    return tuple(_shift(segment, line - segments[0].line) for segment in segments)


def _shift(segment: Segment, lines: int) -> Segment:
    definitions = segment.definitions
    if definitions:
        definitions = replace(
            definitions,
            links={k: replace(v, line=v.line + lines) for k, v in definitions.links.items()},
            abbreviations={
                k: replace(v, line=v.line + lines) for k, v in definitions.abbreviations.items()
            },
            footnotes={k: _shift_block(v, lines) for k, v in definitions.footnotes.items()},
        )
    return replace(
        segment,
        line=segment.line + lines,
        blocks=tuple(_shift_block(block, lines) for block in segment.blocks),
        definitions=definitions,
        too_deep=None if segment.too_deep is None else segment.too_deep + lines,
    )


def _shift_block(block: Block, lines: int) -> Block:
    children = block.children
    if children:
        children = tuple([_shift_block(child, lines) for child in children])
    return Block(
        block.kind, block.line + lines, block.end_line + lines, block.text, children,
        block.level, block.attributes, block.tight, block.marker, block.role, block.references,
    )  # fmt: skip


def _line_after(segments: list[Segment], line: int) -> int:
    return segments[-1].line + segments[-1].lines if segments else line


def _read(
    text: str, start: int, line: int, tail: list[Segment]
) -> tuple[list[Segment], list[Segment]]:
    """Read segments from ``start`` until one of ``tail`` begins; gives those left of it."""
    known: dict[int, int] = {}
    end = len(text)
    for number in range(len(tail) - 1, -1, -1):
        end -= len(tail[number].source)
        known[end] = number
    segments: list[Segment] = []
    options: dict[str, str] = {}
    while start < len(text):
        number = known.get(start, -1)
        if number >= 0 and not options:
            return segments, tail[number:]
        segment = _read_segment(text, start, line, options)
        segments.append(segment)
        start += len(segment.source)
        line += segment.lines
    return segments, []


def _read_segment(text: str, start: int, line: int, options: dict[str, str]) -> Segment:
    """Read from a place where nothing is carried over to the next such place."""
    shared = Shared(read_blocks, options=options)
    root = Node("root", line)
    if start > 0:
        root.children.append(Node("blank", line, "\n"))
    source = Source(text, line, start)
    level = Level(shared, source, root, 0)
    while source.pos < source.end:
        read_one(level)
        if _parts_here(level):
            break
    passed = text[start : source.pos]
    mark = passed.rfind("{:")
    return Segment(
        source=passed,
        line=line,
        lines=source.line - line,
        blocks=freeze_all(root.children),
        definitions=_definitions(shared),
        open_ended=shared.open_ended or (mark >= 0 and passed.find("}", mark) < 0),
        too_deep=shared.too_deep,
    )


def _parts_here(level: Level) -> bool:
    """Whether nothing read so far matters for what follows.

    A definition list looks back over one blank line, at its terms or at the list it goes on with;
    attributes for it may stand between.
    """
    last = level.last
    if last is None or last.kind != "blank" or level.given is not None:
        return False
    source = level.source
    return not source.text[source.pos : source.pos + 5].lstrip(" ").startswith((":", "{:"))


def _definitions(shared: Shared) -> Definitions:
    if not (
        shared.links
        or shared.abbreviations
        or shared.footnotes
        or shared.attribute_lists
        or shared.options
    ):
        return _NOTHING
    return Definitions(
        {
            key: replace(link, attributes=merge({}, node.given))
            for key, (link, node) in shared.links.items()
        },
        {
            key: replace(abbreviation, attributes=merge({}, node.given))
            for key, (abbreviation, node) in shared.abbreviations.items()
        },
        {key: freeze(note) for key, (note, _) in shared.footnotes.items()},
        dict(shared.attribute_lists),
        dict(shared.options),
    )


_NOTHING = Definitions()


def _all_definitions(segments: tuple[Segment, ...]) -> Definitions:
    """What all segments define; what is defined last counts."""
    links: dict[str, Link] = {}
    abbreviations: dict[str, Abbreviation] = {}
    footnotes: dict[str, Block] = {}
    lists: dict[str, Given] = {}
    options: dict[str, str] = {}
    for segment in segments:
        found = segment.definitions
        if found is _NOTHING:
            continue
        links.update(found.links)
        abbreviations.update(found.abbreviations)
        footnotes.update(found.footnotes)
        options.update(found.options)
        for name, given in found.attribute_lists.items():
            known = lists.get(name, Given())
            lists[name] = Given(merge(known.values, given), [*known.references, *given.references])
    return Definitions(links, abbreviations, footnotes, lists, options)
