"""One filling-in of one text: what it writes down, and what it finds that it cannot fill in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import StringIO

from liquid import BoundTemplate, RenderContext, Undefined
from liquid.token import Token
from liquid.utils import ReadOnlyChainMap

from policyeditor.messages import Message
from policyeditor.rendering.liquid.expansion import Unresolved
from policyeditor.rendering.liquid.limits import Budget
from policyeditor.rendering.liquid.marks import mark
from policyeditor.rendering.site import SiteFacts

_MOST_TOLD = 500  # things that could not be filled in


class Missing(Undefined):
    """A value that nobody gives; where it is looked into, it is as empty as in Jekyll."""

    __slots__ = ()


class Writer(StringIO):
    """Takes what is written, with the source line of each line of it."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.lines = [line]
        self.line = line
        self._empty = True

    def put_source(self, text: str, line: int) -> None:
        """Write words of the source as they stand there from ``line`` on."""
        self._put(text, line, 1)

    def write(self, text: str) -> int:
        """Write what was filled in at the line where the writer is."""
        self._put(text, self.line, 0)
        return len(text)

    def _put(self, text: str, line: int, step: int) -> None:
        if not text:
            return
        if self._empty:
            self.lines[-1] = max(self.lines[-1], line)
        for _ in range(text.count("\n")):
            line += step
            self.lines.append(max(self.lines[-1], line))
        self._empty = text.endswith("\n")
        self.line = max(self.line, line) if step else self.line
        super().write(text)


@dataclass(slots=True)
class Run:
    """The state of one filling-in.

    ``inside`` names the pieces that are being put in now: what is found there is told at the place
    of the outermost one (``at``).  ``ends`` has the offsets behind the tags of the source,
    ``line_of`` gives the line of an offset in it.
    """

    facts: SiteFacts
    source: str
    ends: dict[int, int]
    line_of: Callable[[int], int]
    marks: bool
    tell_missing: bool = True
    budget: Budget = field(default_factory=Budget)
    inside: list[str] = field(default_factory=list)
    at: int = 0
    unknown_filters: list[str] = field(default_factory=list)
    found: dict[tuple[int, str], Unresolved] = field(default_factory=dict)
    marked: list[Unresolved] = field(default_factory=list)
    _numbers: dict[tuple[str, str], int] = field(default_factory=dict)

    def place(self, token: Token, buffer: object) -> None:
        """Say that what stands at ``token`` is written next."""
        if not self.inside:
            self.at = token.start_index
            if isinstance(buffer, Writer):
                buffer.line = self.line_of(token.start_index)

    def tell(self, reason: Message) -> Unresolved:
        """Note that something at the place could not be filled in."""
        start = self.at
        end = self.ends.get(start, start + 2)
        unresolved = Unresolved(start, end, self.source[start:end], reason)
        if len(self.found) < _MOST_TOLD:
            self.found.setdefault((start, reason.code), unresolved)
        return unresolved

    def tell_and_mark(self, reason: Message) -> str:
        """Note the same, and give what is to stand there: a mark, or nothing."""
        unresolved = self.tell(reason)
        if not self.marks or self.inside:
            return ""
        key = (unresolved.source, reason.code)
        if key not in self._numbers:
            self._numbers[key] = len(self.marked)
            self.marked.append(unresolved)
        return mark(self._numbers[key])


class Context(RenderContext):
    """The values of one run, within its limits."""

    run: Run

    @classmethod
    def begin(cls, template: BoundTemplate, run: Run, values: dict[str, object]) -> Context:
        """A context for a template with values."""
        context = cls(template, globals=values)
        context.run = run
        # Without the library's own "now" and "today", which Jekyll does not know.
        context.scope = ReadOnlyChainMap(context.locals, context.globals, context.counters)
        return context

    def raise_for_loop_limit(self, length: int = 1) -> None:
        """Count the rounds of a loop that begins."""
        self.run.budget.loop(length)

    def get_buffer(self, _buf: object = None) -> StringIO:
        """A buffer for words that are kept and not written."""
        return _Limited(self.run.budget)

    def filter(self, name: str, token: Token | None) -> object:  # type: ignore[override]  # gives any value
        """The filter of a name; one that is not known changes nothing, as in Jekyll."""
        self.run.budget.piece()
        if name not in self.env.filters:
            self.run.unknown_filters.append(name)
        return super().filter(name, token)


class _Limited(StringIO):
    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self._budget = budget

    def write(self, text: str) -> int:
        self._budget.piece(output=len(text))
        return super().write(text)
