"""Plain text broken into lines, also where the script has no blanks between words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

WIDTH = 72  # columns of a line, as mail programs quote without breaking

# A run that stays whole: a wide character with the marks that may not start or end a line beside
# it (GB/T 15834: no line starts with a closing mark or ends with an opening one), else a word.
_OPENING = "（《「『【〈“‘(["
_CLOSING = "，。、；：！？）》」』】〉”’…—,.;:!?)]"
_WIDE = r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]"
#: A character that a line may break after.
WIDE = re.compile(_WIDE)
# A no-break space is no place to break.
_BLANK = r"[^\S\u00a0\u202f]"
_PIECE = re.compile(
    rf"[{re.escape(_OPENING)}]*(?:{_WIDE}|(?:(?!{_WIDE}|{_BLANK}).)+?(?={_WIDE}|{_BLANK}|$))"
    rf"[{re.escape(_CLOSING)}]*|{_BLANK}+|."
)


def columns(text: str) -> int:
    """How many columns a text takes: wide characters take two, marks above others none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def wrapped(text: str, first: str = "", width: int = WIDTH) -> str:
    """A paragraph broken into lines of at most ``width`` columns; a longer word stays whole.

    ``first`` stands before the first line, and the others are indented as far.  The text's own
    line breaks stay.
    """
    indent = " " * columns(first)
    return "\n".join(
        _one_wrapped(line, indent if number else first, width)
        for number, line in enumerate(text.strip().split("\n"))
    )


def _one_wrapped(text: str, first: str, width: int) -> str:
    indent = " " * columns(first)
    lines, line, used = [], "", columns(first)
    start = used
    for piece in _pieces(text.strip()):
        size = columns(piece)
        if line and used + columns(piece.rstrip()) > width:
            lines.append(line.rstrip())
            piece = piece.lstrip()
            line, used, size = "", start, columns(piece)
        line, used = line + piece, used + size
    lines.append(line.rstrip())
    return "\n".join((first if number == 0 else indent) + each for number, each in enumerate(lines))


def underlined(text: str) -> str:
    """A heading of plain text, with a line under it."""
    lines = wrapped(text)
    return f"{lines}\n{'-' * min(WIDTH, max(map(columns, lines.splitlines())))}"


def _pieces(text: str) -> Iterator[str]:
    """What a line may not break, each with the blanks before it."""
    blank = ""
    for found in _PIECE.finditer(text):
        piece = found.group()
        if re.fullmatch(f"{_BLANK}+", piece):
            blank = " "
        else:
            yield blank + piece
            blank = ""
