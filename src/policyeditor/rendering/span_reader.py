"""The reader of the words inside a block, on which kramdown's span rules work.

A port of kramdown's span parser: at each place where a rule may begin, the rules for that
character are tried in kramdown's order.  Work on rules that fail is bounded, so that no text can
keep the reader busy for longer than its length allows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from policyeditor.rendering.context import Context
from policyeditor.rendering.text import add_text, add_verbatim

# Each alternative begins with a plain character: the search can then skip to the next of them.
SPAN_START = re.compile(r"\*|_|`|<|\[|\"|'|\$|&|\\|~~|!\[|\{:|--|\.\.\.|>>|  \n")
_TAG_START = re.compile(r"<")
_START_OR_BRACKET = re.compile(r"\*|_|`|<|\[|\"|'|\$|&|\\|~~|!\[|\{:|--|\.\.\.|>>|  \n|\]")
MAX_NESTING = 30
_WORK_FOR_EACH_CHARACTER = 3
_LEAST_WORK = 200_000

Accept = Callable[[], bool]
Rule = Callable[["Spans", int], bool]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules to try, by the character they begin with.

    ``quotes`` and ``signs`` are tried one character before their own; ``tags`` alone where words
    are HTML.
    """

    by_character: Mapping[str, tuple[Rule, ...]]
    quotes: tuple[Rule, ...]
    signs: tuple[Rule, ...]
    tags: tuple[Rule, ...]


@dataclass(slots=True)
class Frame:
    """An element being read: kramdown's kind of it, and how many images it holds so far."""

    kind: str
    element: Element
    images: int = 0


@dataclass(slots=True)
class Spans:
    """A reader of one text.

    ``symbol_at`` is where a sign or entity ended last: an attribute list behind one is swallowed.
    ``work`` is what may yet be spent on rules that fail; ``pending`` are words not yet added.
    """

    text: str
    context: Context
    rules: Rules
    pos: int = 0
    frames: list[Frame] = field(default_factory=list)
    symbol_at: int = -1
    work: int = 0
    failed: set[tuple[object, ...]] = field(default_factory=set)
    tags_only: bool = False
    last_places: dict[str, int] = field(default_factory=dict)
    pending: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Give the reader work in proportion to its text."""
        self.work = len(self.text) * _WORK_FOR_EACH_CHARACTER + _LEAST_WORK

    @property
    def frame(self) -> Frame:
        """The element being read."""
        return self.frames[-1]

    def inside(self, *kinds: str) -> bool:
        """Whether one of these kinds of element is being read."""
        return any(frame.kind in kinds for frame in self.frames)

    def kinds(self) -> tuple[str, ...]:
        """The kinds of the elements being read, outermost first."""
        return tuple([frame.kind for frame in self.frames])

    def spend(self, start: int) -> None:
        """Count the work of a rule that went from ``start`` to the end and failed."""
        self.work -= len(self.text) - start

    def comes(self, mark: str, pos: int) -> bool:
        """Whether a mark stands at ``pos`` or anywhere behind it."""
        last = self.last_places.get(mark)
        if last is None:
            last = self.last_places[mark] = self.text.rfind(mark)
        return last >= pos

    def tired(self) -> bool:
        """Whether no more may be spent on rules that may fail."""
        return self.work < 0 or len(self.frames) > MAX_NESTING

    def add(self, text: str) -> None:
        """Add words where the reading is."""
        self.pending.append(text)

    def add_child(self, element: Element) -> Element:
        """Add an element where the reading is."""
        self.settle()
        self.frames[-1].element.append(element)
        return element

    def settle(self) -> None:
        """Put the words read so far into their element."""
        if self.pending:
            text = "".join(self.pending)
            self.pending.clear()
            if self.tags_only:
                add_verbatim(self.frames[-1].element, text)
            else:
                add_text(self.frames[-1].element, text)

    def last_child(self) -> Element | None:
        """The element read last, where no words stand behind it."""
        element = self.frames[-1].element
        if self.pending or not len(element) or element[-1].tail:
            return None
        return element[-1]

    def is_empty(self) -> bool:
        """Whether the element being read holds nothing yet."""
        element = self.frames[-1].element
        return not (self.pending or element.text or len(element))

    def add_symbol(self, text: str, end: int) -> None:
        """Add a sign, which an attribute list cannot belong to."""
        self.add(text)
        self.pos = self.symbol_at = end

    def read(
        self, frame: Frame, stop: re.Pattern[str] | None = None, accept: Accept | None = None
    ) -> bool:
        """Read into an element up to ``stop``, or to the end; whether the stop was found."""
        pattern = _TAG_START if self.tags_only else SPAN_START
        if frame.kind in ("a", "img"):
            pattern = _START_OR_BRACKET
        self.settle()
        self.frames.append(frame)
        found = self._read(pattern, stop, accept)
        self.settle()
        self.frames.pop()
        return found

    def _read(
        self,
        pattern: re.Pattern[str],
        stop: re.Pattern[str] | None,
        accept: Accept | None,
    ) -> bool:
        text, end = self.text, len(self.text)
        while self.pos < end:
            pos = self.pos
            start = pattern.search(text, pos)
            if start is None:
                if stop is None:
                    self.add(text[pos:])
                    self.pos = end
                return False
            if stop is not None and self.work < 0:
                return False  # nothing that is open is read to its end any more
            at = start.start()
            first = text[at]
            # These rules begin one character before their sign.
            if at > pos and (first in "\"'" or (first == ">" and text[at - 1] == " ")):
                at -= 1
                rules = self.rules.quotes if first != ">" else self.rules.signs
            else:
                rules = self.rules.by_character[first]
            if at > pos:
                self.add(text[pos:at])
                self.pos = at
            if stop is not None and stop.match(text, at) and (accept is None or accept()):
                return True
            if self.tags_only:
                rules = self.rules.tags
            for rule in rules:
                if rule(self, at):
                    break
            else:
                self.add(text[at])
                self.pos = at + 1
        return False
