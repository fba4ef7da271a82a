"""What a place in a policy's lines stands in, read from the lines alone: a key must not wait."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

_DETAILS = re.compile(r"---[ \t]*")
_DETAILS_END = re.compile(r"(?:---|\.\.\.)[ \t]*")
_FENCE = re.compile(r"[ \t]*(`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}(?=[ \t]|$)")


class Surroundings(Enum):
    """What a line stands in."""

    DETAILS = "details"
    CODE = "code"
    HEADING = "heading"
    TABLE = "table"
    BODY = "body"


def surroundings(lines: Sequence[str], line: int) -> Surroundings:
    """What a line (from 1) stands in."""
    start = body_start(lines)
    if line < start:
        return Surroundings.DETAILS
    fence = ""
    in_code = False
    for text in lines[start - 1 : line]:
        in_code = bool(fence)
        found = _FENCE.match(text)
        if fence:
            closes = text.strip()
            if len(closes) >= len(fence) and not closes.strip(fence[0]):
                fence = ""
        elif found:
            fence, in_code = found[1], True
    if in_code:
        return Surroundings.CODE
    text = lines[line - 1]
    if _HEADING.match(text):
        return Surroundings.HEADING
    return Surroundings.TABLE if text.lstrip(" \t>").startswith("|") else Surroundings.BODY


def body_start(lines: Sequence[str]) -> int:
    """The first line (from 1) behind the document details."""
    if not lines or not _DETAILS.fullmatch(lines[0]):
        return 1
    for number, text in enumerate(lines[1:], 2):
        if _DETAILS_END.fullmatch(text):
            return number + 1
    return 1
