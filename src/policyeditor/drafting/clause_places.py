"""Where the clauses of a policy stand in its text, and which clause a line belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.clauses import Clause
from policyeditor.policy.edits import line_starts
from policyeditor.policy.policy import Policy

Span = tuple[int, int]

#: Blocks of which a reader reads no words as those of a clause.
_NO_CLAUSES = frozenset({Kind.CODE, Kind.COMMENT, Kind.MATH, Kind.RAW, Kind.RULE})
# Inside a line: code, the address of a link, an address by itself, tags, attribute lists, Liquid.
_HIDDEN = re.compile(
    r"(?P<ticks>`+)[^`\n]{0,2000}(?P=ticks)(?!`)|(?<=\])\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)"
    r"|(?<=\])\[[^\[\]\n]{0,500}\]|<!--(?:[^-]|-(?!->)){0,4000}-->|</?[A-Za-z][^<>]{0,2000}>"
    r"|\{:[^{}\n]{0,1000}\}|\{\{[^{}]{0,1000}\}\}|\{%[^{}]{0,1000}%\}|https?://[^\s)>\]]{1,2000}"
)


def clause_stretches(policy: Policy) -> tuple[Span, ...]:
    """Where the words of clauses stand, as offsets of the view, in order and apart.

    Left out are document details, code, comments, formulas, the addresses of links, tags,
    attribute lists and what a site fills in.
    """
    view = policy.view
    starts = [*line_starts(view), len(view) + 1]
    spans: list[Span] = []
    blocks = (*policy.scan.blocks, *policy.scan.footnotes.values())
    for first, last in _joined(_lines(blocks)):
        start, end = starts[first - 1], starts[min(last, len(starts) - 1)] - 1
        at = start
        for hidden in _HIDDEN.finditer(view, start, end):
            if hidden.start() > at:
                spans.append((at, hidden.start()))
            at = hidden.end()
        if at < end:
            spans.append((at, end))
    return tuple(spans)


def clause_at(clauses: Iterable[Clause], line: int) -> Clause | None:
    """The innermost clause that a line belongs to; None for one above all clauses."""
    found: Clause | None = None
    here = tuple(clauses)
    while here:
        inner = next((each for each in reversed(here) if each.line <= line), None)
        if inner is None or line > _last_line(inner):
            break
        found, here = inner, inner.children
    return found


def _last_line(clause: Clause) -> int:
    """The last line of a clause with all that stands under it."""
    last = clause.end_line
    while clause.children:
        clause = clause.children[-1]
        last = max(last, clause.end_line)
    return last


def _lines(blocks: Iterable[Block]) -> Iterator[Span]:
    for block in blocks:
        if block.kind in _NO_CLAUSES:
            continue
        if block.children:
            yield from _lines(block.children)
        elif block.text:
            yield block.line, block.end_line


def _joined(lines: Iterable[Span]) -> Iterator[Span]:
    """Runs of lines that touch or overlap, as one each."""
    first = last = 0
    for start, end in sorted(lines):
        if not first or start > last + 1:
            if first:
                yield first, last
            first, last = start, end
        last = max(last, end)
    if first:
        yield first, last
