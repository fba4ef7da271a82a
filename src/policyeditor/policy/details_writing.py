"""How a value is written in the document details, so that it reads back equal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

# What no reader of any version takes for anything but text, given no colon or comment inside.
_PLAIN = re.compile(r"[^\W_][^\n\r\t]*|/[^\n\r\t]*")
_PLAIN_TRAPS = re.compile(r":(?:\s|$)|\s#|\s$")
_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0", '"': '\\"', "\\": "\\\\"}


def quoted(text: str) -> str:
    """A text in double quotes, on one line, with escapes for what cannot be seen."""
    return '"' + "".join(_ESCAPES.get(char) or _visible(char) for char in text) + '"'


def _visible(char: str) -> str:
    if char.isprintable() or unicodedata.category(char) == "Zs":
        return char
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def written_forms(value: str | bool | int | date, style: str) -> Iterator[str]:
    """The ways to write a value, the best one first; the last always reads back equal.

    ``style`` is the first character of the value that stands there now, which tells its quotes.
    Not every form holds every text: the caller takes the first that reads back equal.
    """
    if isinstance(value, bool):
        yield "true" if value else "false"
    elif isinstance(value, int):
        yield str(value)
    elif isinstance(value, date):
        yield value.isoformat()
    else:
        yield from _text_forms(value, style)


def _text_forms(text: str, style: str) -> Iterator[str]:
    if style in ("|", ">") or "\n" in text:
        yield from _block_forms(text, style)
    if style == "'" and text.isprintable():
        yield "'" + text.replace("'", "''") + "'"
    if style not in ("'", '"') and _is_plain(text):
        yield text
    yield quoted(text)


def _block_forms(text: str, style: str) -> Iterator[str]:
    """A text on lines of its own, each moved in by two spaces."""
    content = text.removesuffix("\n")
    if not content.strip() or not all(line.isprintable() for line in content.split("\n")):
        return
    header = "" if text.endswith("\n") else "-"
    lines = "\n".join("  " + line if line else "" for line in content.split("\n"))
    if style == ">" and "\n" not in content:
        yield f">{header}\n{lines}"
    yield f"|{header}\n{lines}"


def _is_plain(text: str) -> bool:
    return _PLAIN.fullmatch(text) is not None and not _PLAIN_TRAPS.search(text)
