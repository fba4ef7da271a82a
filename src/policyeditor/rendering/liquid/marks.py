"""Marks for what could not be filled in: through Markdown as letters nobody types, then shown.

A mark is made of private-use characters, which Markdown takes for plain words and ids leave out,
so that it stays whole in a link, an attribute or code, and never becomes a tag there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from hashlib import blake2b
from html import escape

from policyeditor.messages import Message
from policyeditor.rendering.liquid.expansion import Unresolved
from policyeditor.rendering.page import Page, PageBlock

_OPEN, _CLOSE, _ZERO = "\uf8c0", "\uf8c1", 0xF8C2
_MARK = re.compile("\uf8c0([\uf8c2-\uf8cb]+)\uf8c1")
_PIECES = re.compile(r'(<[a-zA-Z/!](?:[^"\'>]|"[^"]*"|\'[^\']*\')*>)')
_OURS = dict.fromkeys(range(0xF8C0, 0xF8CC), "\ufffd")
_SHOWN = 200  # characters of a source that stands in the page


def mark(number: int) -> str:
    """The mark with a number."""
    return _OPEN + "".join(chr(_ZERO + int(digit)) for digit in str(number)) + _CLOSE


def without_marks(text: str) -> str:
    """A text, as long as before, without characters that would pass for a mark."""
    return text.translate(_OURS) if _OPEN in text or _CLOSE in text else text


def show_marks(page: Page, marked: Sequence[Unresolved], word: Callable[[Message], str]) -> Page:
    """A page with its marks as quiet pieces of source text; ``word`` makes reasons sentences."""
    return Page(tuple([_block(block, marked, word) for block in page.blocks]))


def show_marks_in(html: str, marked: Sequence[Unresolved], word: Callable[[Message], str]) -> str:
    """Cleaned HTML with its marks shown where words stand, and taken out of attributes."""

    def piece(found: re.Match[str]) -> str:
        number = _number(found[1])
        if number >= len(marked):
            return ""
        which = marked[number]
        source = which.source if len(which.source) <= _SHOWN else which.source[:_SHOWN] + "…"
        return (
            f'<span class="pe-unresolved" title="{escape(word(which.reason))}">'
            f"{escape(source, quote=False)}</span>"
        )

    parts = _PIECES.split(html)
    for index, part in enumerate(parts):
        if _OPEN in part:
            parts[index] = _MARK.sub("", part) if index % 2 else _MARK.sub(piece, part)
    return "".join(parts)


def _block(
    block: PageBlock, marked: Sequence[Unresolved], word: Callable[[Message], str]
) -> PageBlock:
    if _OPEN not in block.html:
        return block
    html = show_marks_in(block.html, marked, word)
    return block._replace(key=blake2b(html.encode(), digest_size=12).hexdigest(), html=html)


def _number(digits: str) -> int:
    return int("".join(str(ord(digit) - _ZERO) for digit in digits))
