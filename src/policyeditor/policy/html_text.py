"""HTML written inside a policy, cut into pieces at its block tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policyeditor.policy.clauses import ClauseKind

_BLOCK_TAG = re.compile(
    r"<(/?)(p|div|section|article|aside|header|footer|main|nav|ul|ol|li|dl|dt|dd|table|thead|tbody"
    r"|tfoot|tr|h[1-6]|blockquote|pre|details|summary|figure|figcaption|hr)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_CELL = re.compile(r"</t[dh]\s*>\s*<t[dh]\b[^<>]{0,2000}>", re.IGNORECASE)
_HIDDEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class HtmlPiece:
    """One piece: its kind, a heading's level (0 for others), its lines and its source."""

    kind: ClauseKind
    level: int
    line: int
    end_line: int
    source: str


def html_pieces(source: str, line: int) -> Iterator[HtmlPiece]:
    """The pieces of a block of HTML that stands from ``line`` on; cells are parted by bars."""
    text = _without_hidden(source)
    kind, level, start, number = ClauseKind.PARAGRAPH, 0, 0, line
    for tag in _BLOCK_TAG.finditer(text):
        piece = text[start : tag.start()]
        yield from _piece(kind, level, number, piece)
        number += piece.count("\n") + tag.group().count("\n")
        start = tag.end()
        kind, level = _opened(tag.group(2).lower()) if not tag.group(1) else _PLAIN
    yield from _piece(kind, level, number, text[start:])


_PLAIN = (ClauseKind.PARAGRAPH, 0)


def _opened(name: str) -> tuple[ClauseKind, int]:
    if name == "li":
        return ClauseKind.BULLET, 0
    if name == "tr":
        return ClauseKind.ROW, 0
    if name[0] == "h" and name[1:].isdigit():
        return ClauseKind.HEADING, int(name[1])
    return _PLAIN


def _piece(kind: ClauseKind, level: int, line: int, text: str) -> Iterator[HtmlPiece]:
    stripped = text.strip()
    if not stripped:
        return
    first = line + text[: len(text) - len(text.lstrip())].count("\n")
    last = first + stripped.count("\n")
    source = _CELL.sub(" | ", stripped) if kind is ClauseKind.ROW else stripped
    yield HtmlPiece(kind, level, first, last, source)


def _without_hidden(source: str) -> str:
    """The source with scripts and styles blanked, line for line."""
    return _HIDDEN.sub(lambda found: "\n" * found.group().count("\n"), source)
