"""Reading the details of a document: parser events to plain values, within limits.

Only the event parser of ruamel.yaml is used.  Nothing is constructed from tags, an alias is
never expanded, and the limits hold while events arrive, so that a hostile text costs little.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from ruamel.yaml import YAML
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)
from ruamel.yaml.scanner import Scanner

from policyeditor.messages import Message
from policyeditor.policy.details_problems import explain, quote_from, quote_value
from policyeditor.policy.key_place import KeyPlace
from policyeditor.policy.problems import Fix, Problem, Severity
from policyeditor.policy.scalars import read_scalar
from policyeditor.policy.source_lines import SourceLines

LARGEST = 64 * 1024
"""Characters that the details of a document may have."""
DEEPEST = 20
"""Levels that values may stand in one another."""
MOST_ALIASES = 50
"""References to another value (``*name``) that are followed."""
MOST_NODES = 5_000
"""Keys and values, each counted as often as references repeat it."""

_TEXT_TAGS = ("!", "!str", "tag:yaml.org,2002:str")


@dataclass(slots=True)
class ReadDetails:
    """What was read; ``values``, ``written`` and ``places`` have the top-level keys."""

    values: dict[str, object] = field(default_factory=dict)
    places: dict[str, KeyPlace] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


class _Node(NamedTuple):
    """A value as read: where it stands in the text, and how many nodes it stands for."""

    value: object
    start: int
    end: int
    size: int
    written: str | None = None


class _Stop(Exception):  # noqa: N818 - it ends the reading, it is no failure of the program
    def __init__(self, message: Message, start: int, end: int, fix: Fix | None = None) -> None:
        self.message, self.start, self.end, self.fix = message, start, end, fix


def read_details(text: str) -> ReadDetails:
    """Read the details in ``text``: the opening fence and all up to the closing one.

    The keys before a place that cannot be read are kept.
    """
    lines = SourceLines(text)
    if len(text) > LARGEST:
        return ReadDetails(problems=(lines.problem(Message("details.too-long"), 0, 3),))
    reader = _Reader(text, lines)
    try:
        reader.read()
    except _Stop as stop:
        problem = lines.problem(stop.message, stop.start, stop.end, fix=stop.fix)
        reader.problems.append(problem)
    except Exception as error:  # beside its own errors the parser lets many kinds out
        problem = explain(error, lines)
        if all(known.line != problem.line for known in reader.problems):
            reader.problems.append(problem)
        reader.forget_from(problem.line)
    reader.found.problems = tuple(reader.problems)
    return reader.found


class _Reader:
    """One reading of one text."""

    def __init__(self, text: str, lines: SourceLines) -> None:
        self.found = ReadDetails()
        self.problems: list[Problem] = []
        self._text = text
        self._lines = lines
        self._events = _events(text)
        self._anchors: dict[str, _Node | None] = {}
        self._aliases = 0
        self._nodes = 0

    def read(self) -> None:
        """Read the first document; a second one is a problem."""
        for event in self._events:
            if isinstance(event, NodeEvent):
                self._top(event)
                break
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                self._report("details.second-start", event.start_mark.index, 3)
                break

    def forget_from(self, line: int) -> None:
        """Leave out keys that reach to a line which cannot be read: their values are guesses."""
        for key, place in list(self.found.places.items()):
            if place.end_line >= line:
                del self.found.places[key], self.found.values[key]
                self.found.written.pop(key, None)

    def _top(self, event: NodeEvent) -> None:
        if isinstance(event, MappingStartEvent):
            self._remember(event, None)
            self._mapping(event, 1, top=True)
            return
        node = self._node(event, 1)
        if isinstance(event, AliasEvent) or node.value is not None:
            self._report("details.not-pairs", node.start, max(1, node.end - node.start))

    def _node(self, event: Event, depth: int) -> _Node:
        start, end = event.start_mark.index, event.end_mark.index
        if depth > DEEPEST:
            raise _Stop(Message("details.too-deep", {"limit": DEEPEST}), start, start + 1)
        self._count(1, start)
        if isinstance(event, AliasEvent):
            return self._alias(event, start, end)
        self._remember(event, None)
        if isinstance(event, ScalarEvent):
            node = self._scalar(event, start, end)
        elif isinstance(event, SequenceStartEvent):
            node = self._sequence(event, depth)
        else:
            node = self._mapping(event, depth)
        self._remember(event, node)
        return node

    def _scalar(self, event: ScalarEvent, start: int, end: int) -> _Node:
        written = str(event.value)
        plain = event.style is None and event.tag not in _TEXT_TAGS
        value = read_scalar(written) if plain else written
        if not written and plain and event.tag is None:
            # The parser puts an empty value at the start of whatever comes next.
            return _Node(None, -1, -1, 1, "")
        return _Node(value, start, _content_end(self._text, start, end), 1, written)

    def _alias(self, event: AliasEvent, start: int, end: int) -> _Node:
        name = str(event.anchor)
        self._aliases += 1
        if self._aliases > MOST_ALIASES:
            message = Message("details.too-many-references", {"limit": MOST_ALIASES})
            raise _Stop(message, start, end)
        if name not in self._anchors:
            message = Message("details.asterisk", {"name": name})
            raise _Stop(message, start, end, quote_from(self._lines, start))
        node = self._anchors[name]
        if node is None:
            raise _Stop(Message("details.refers-to-itself", {"name": name}), start, end)
        self._count(node.size, start)
        return node._replace(start=start, end=end)

    def _sequence(self, event: Event, depth: int) -> _Node:
        values: list[object] = []
        start, end = event.start_mark.index, event.start_mark.index + 1
        before = self._nodes
        for inner in self._events:
            if isinstance(inner, CollectionEndEvent):
                end = self._flow_end(event, inner, end)
                break
            node = self._node(inner, depth + 1)
            values.append(node.value)
            end = max(end, node.end)
        return _Node(values, start, end, 1 + self._nodes - before)

    def _mapping(self, event: Event, depth: int, *, top: bool = False) -> _Node:
        values: dict[str, object] = self.found.values if top else {}
        first_starts: dict[str, int] = {}
        start, end = event.start_mark.index, event.start_mark.index + 1
        before = self._nodes
        for key_event in self._events:
            if isinstance(key_event, CollectionEndEvent):
                end = self._flow_end(event, key_event, end)
                break
            key = self._node(key_event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            key_end = max(key.end, key_event.start_mark.index)
            end = max(end, key_end, value.end)
            if not key.written:
                at = key if key.start >= 0 else key._replace(start=key_event.start_mark.index)
                self._report_key(event.start_mark.index, at)
                continue
            if key.written == "<<" and isinstance(key_event, ScalarEvent) and not key_event.style:
                _merge(values, value.value)
                continue
            if key.written in first_starts:
                self._report_repeated(key, first_starts[key.written])
            values[key.written] = value.value
            first_starts.setdefault(key.written, key.start)
            if top:
                self._place(key, value, key_end)
        return _Node(values, start, end, 1 + self._nodes - before)

    def _flow_end(self, opening: Event, closing: Event, end: int) -> int:
        """The end of a list or mapping: its bracket where it has one."""
        return closing.end_mark.index if getattr(opening, "flow_style", False) else end

    def _place(self, key: _Node, value: _Node, key_end: int) -> None:
        name = cast(str, key.written)
        start, end = value.start, value.end
        if start < 0:
            colon = self._text.find(":", key_end)
            start = end = colon + 1 if colon >= 0 else key_end
        value_line, value_column = self._lines.place(start)
        end_line, end_column = self._lines.place(end)
        last = end_line - 1 if end_column == 1 and end > start else end_line
        self.found.places[name] = KeyPlace(
            self._lines.place(key.start)[0], last, value_column, value_line, end_line, end_column
        )
        self.found.written.pop(name, None)
        if value.written is not None:
            self.found.written[name] = value.written

    def _remember(self, event: Event, node: _Node | None) -> None:
        anchor = getattr(event, "anchor", None)
        if anchor is not None:
            self._anchors[str(anchor)] = node

    def _count(self, nodes: int, index: int) -> None:
        self._nodes += nodes
        if self._nodes > MOST_NODES:
            message = Message("details.too-many-entries", {"limit": MOST_NODES})
            raise _Stop(message, index, index + 1)

    def _report(self, code: str, start: int, length: int) -> None:
        self.problems.append(self._lines.problem(Message(code), start, start + length))

    def _report_key(self, start: int, key: _Node) -> None:
        """A name that is itself a list or mapping: mostly ``{{ liquid }}`` without quotes."""
        if self._text.startswith("{{", start):
            line = self._lines.place(start)[0]
            message = Message("details.liquid", {"line": line})
            fix = quote_value(self._lines, line)
            end = self._lines.start(line) + len(self._lines.line(line))
            self.problems.append(self._lines.problem(message, start, end, fix=fix))
        else:
            self._report("details.key-not-text", key.start, max(1, key.end - key.start))

    def _report_repeated(self, key: _Node, first: int) -> None:
        params = {
            "key": key.written,
            "first": self._lines.place(first)[0],
            "second": self._lines.place(key.start)[0],
        }
        message = Message("details.repeated", params)
        self.problems.append(self._lines.problem(message, key.start, key.end, Severity.ERROR))


class _Scanner(Scanner):
    """The scanner with a limit on brackets in brackets: it looks far ahead before an event."""

    def fetch_flow_collection_start(self, TokenClass: Any, to_push: str = "[") -> None:  # noqa: N803 - as inherited
        """Stop where brackets stand too deep."""
        if len(self.flow_context) >= DEEPEST:
            index = self.reader.get_mark().index
            raise _Stop(Message("details.too-deep", {"limit": DEEPEST}), index, index + 1)
        super().fetch_flow_collection_start(TokenClass, to_push)


def _events(text: str) -> Iterator[Event]:
    yaml = YAML(typ="safe", pure=True)
    yaml.Scanner = _Scanner
    yaml.version = (1, 1)
    return cast(Iterator[Event], yaml.parse(text))


def _content_end(text: str, start: int, end: int) -> int:
    """The end of a value without the blank lines that the parser counts to a block of text."""
    content = text[start:end]
    if "\n" not in content or content.split("\n", 1)[0].partition("#")[0].rstrip().endswith("+"):
        return end
    return start + len(content.rstrip())


def _merge(values: dict[str, object], merged: object) -> None:
    """What ``<<`` brings in: the keys of a mapping, or of several, the first one winning."""
    mappings = merged if isinstance(merged, list) else [merged]
    for mapping in reversed(mappings):
        if isinstance(mapping, dict):
            values.update(mapping)
