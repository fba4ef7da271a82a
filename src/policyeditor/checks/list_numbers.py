"""Numbers typed before list items against those that the page will show.

Kramdown numbers a list from one, whatever is typed, unless the list says where it starts
(``{: start="5"}``) or an item which number it has (``{: value="5"}``); a text that refers to
"section 9" then points at another section than its reader sees.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from policyeditor.checks.facts import FolderFacts
from policyeditor.messages import Message
from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.list_numbers import shown_numbers
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Fix, Problem, Severity
from policyeditor.policy.scanner import scan

_TYPED = re.compile(r"(\d{1,9})[.)]?\Z")
_INDENTATION = re.compile(r"[ \t]*")
_ITEM = re.compile(r" {0,3}\d+\.[ \t]+")
_APART = (Kind.HEADING, Kind.RULE, Kind.HTML)
_FARTHEST = 60  # lines between two lists, beyond which they are hardly one


@dataclass(frozen=True, slots=True)
class _List:
    """A numbered list: the numbers typed, those published, and the list it may go on with."""

    block: Block
    typed: tuple[int, ...]
    shown: tuple[int, ...]
    before: Block | None
    joinable: bool

    @property
    def wrong(self) -> tuple[int, ...]:
        """The places of the items (from 0) whose readers see another number."""
        pairs = enumerate(zip(self.typed, self.shown, strict=True))
        return tuple(place for place, (typed, shown) in pairs if typed != shown)

    @property
    def in_order(self) -> bool:
        """Whether the typed numbers follow one another."""
        return self.typed == tuple(range(self.typed[0], self.typed[0] + len(self.typed)))


def list_numbers(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Lists whose typed numbers are not those published; one problem a list.

    A list with the same number before every item leaves the counting to the page on purpose.
    """
    lines: list[str] = []
    for found in _every_list(policy.scan.blocks):
        if len(set(found.typed)) == 1 < len(found.typed) or not found.wrong:
            continue
        lines = lines or policy.view.split("\n")
        yield _problem(found, lines)


def _every_list(blocks: Sequence[Block]) -> Iterator[_List]:
    before: Block | None = None
    joinable = True
    for block in blocks:
        if block.kind is Kind.NUMBERED and block.children:
            typed = [_typed(item) for item in block.children]
            numbers = tuple(number for number in typed if number is not None)
            if len(numbers) == len(typed):
                yield _List(block, numbers, shown_numbers(block), before, joinable)
            before, joinable = block, True
        elif block.kind in _APART:
            joinable = False
        if block.children:
            yield from _every_list(block.children)


def _typed(item: Block) -> int | None:
    found = _TYPED.match(item.marker)
    return int(found[1]) if found else None


def _problem(found: _List, lines: Sequence[str]) -> Problem:
    first = found.wrong[0]
    item = found.block.children[first]
    if found.in_order and first == 0 and "start" not in found.block.attributes:
        code, fix = _late_start(found, lines)
    elif runs := _runs(found):
        item = found.block.children[runs[0]]
        first = runs[0]
        code, fix = "checks.list-goes-on", _part(found, runs, lines)
    else:
        code, fix = "checks.list-number", _retype(found, lines)
    params = {"typed": item.marker.rstrip(".)"), "published": found.shown[first]}
    column = max(lines[item.line - 1].find(item.marker), 0) + 1
    end = column + len(item.marker)
    message = Message(code, params)
    return Problem(message, Severity.WARNING, item.line, column, item.line, end, fix)


def _late_start(found: _List, lines: Sequence[str]) -> tuple[str, Fix | None]:
    """What to do for a list typed from another number than one: join it, or let it say so."""
    before = found.before
    typed = _typed(before.children[-1]) if before is not None else None
    follows = typed is not None and typed + 1 == found.typed[0]
    fix = _join(before, found, lines) if before is not None and follows else None
    fix = fix or _start_at(found, lines)
    return ("checks.list-starts-anew" if follows else "checks.list-starts-late"), fix


def _join(before: Block, found: _List, lines: Sequence[str]) -> Fix | None:
    """Indent what stands between two lists so that it belongs to the item above."""
    last = before.children[-1]
    first, end = last.end_line + 1, found.block.line
    if not found.joinable or end - first > _FARTHEST:
        return None
    marker = _ITEM.match(lines[last.line - 1].lstrip())
    if marker is None:
        return None
    outer = _INDENTATION.match(lines[last.line - 1])
    width = len(marker[0]) + (len(outer[0]) if outer else 0)
    between = [
        (number, text)
        for number in range(first, end)
        if (text := lines[number - 1]).strip() and not text.startswith(" " * width)
    ]
    margin = min((len(text) - len(text.lstrip()) for _, text in between), default=0)
    edits = tuple(Edit(number, 1, number, 1, " " * (width - margin)) for number, _ in between)
    if not edits or not _makes_one(before, found.block, edits, lines):
        return None
    return Fix(Message("checks.fix-list-join"), edits)


def _makes_one(before: Block, block: Block, edits: Sequence[Edit], lines: Sequence[str]) -> bool:
    """Whether the edits make one list of two."""
    start, end = before.line, block.end_line
    local = [
        Edit(edit.line - start + 1, edit.column, edit.end_line - start + 1, 1, edit.text)
        for edit in edits
    ]
    text = apply_edits("\n".join(lines[start - 1 : end]) + "\n", local)
    blocks = scan(textwrap.dedent(text), 1).blocks
    count = len(before.children) + len(block.children)
    return len(blocks) == 1 and len(blocks[0].children) == count


def _start_at(found: _List, lines: Sequence[str]) -> Fix | None:
    """Let the list say which number it starts with."""
    line = found.block.line
    if line > 1 and lines[line - 2].strip():
        return None  # an attribute line counts for what follows only below an empty line
    indentation = _INDENTATION.match(lines[line - 1])
    text = f'{indentation[0] if indentation else ""}{{: start="{found.typed[0]}"}}\n'
    title = Message("checks.fix-list-start", {"number": found.typed[0]})
    return Fix(title, (Edit(line, 1, line, 1, text),))


def _runs(found: _List) -> tuple[int, ...]:
    """Where a list that was typed as several begins anew, if each part counts from one."""
    typed = found.typed
    if typed[0] != 1 or found.block.attributes or found.shown != tuple(range(1, len(typed) + 1)):
        return ()
    starts = [place for place, number in enumerate(typed) if number == 1]
    whole = all(number in (1, before + 1) for before, number in pairwise(typed))
    short = any(end - start < 2 for start, end in pairwise(starts))
    return tuple(starts[1:]) if whole and not short else ()


def _part(found: _List, starts: Sequence[int], lines: Sequence[str]) -> Fix | None:
    """End each part by kramdown's end-of-block mark, ``^`` on a line of its own."""
    edits = []
    for place in starts:
        above = found.block.children[place].line - 1
        if not lines[above].startswith(tuple("0123456789")):
            return None  # the mark stands at the margin, and would end an outer list too
        while not lines[above - 1].strip():
            above -= 1
        edits.append(Edit(above + 1, 1, above + 1, 1, "^\n"))
    return Fix(Message("checks.fix-list-part"), tuple(edits))


def _retype(found: _List, lines: Sequence[str]) -> Fix | None:
    """Type the numbers that are published."""
    edits = []
    for place in found.wrong:
        item = found.block.children[place]
        column = lines[item.line - 1].find(item.marker)
        if column < 0:
            continue
        digits = item.marker.rstrip(".)")
        end = column + 1 + len(digits)
        edits.append(Edit(item.line, column + 1, item.line, end, str(found.shown[place])))
    return Fix(Message("checks.fix-list-numbers"), tuple(edits)) if edits else None
