"""A page drawn from a filled-in text, put back on the lines of its source."""

from __future__ import annotations

import re
from hashlib import blake2b

from policyeditor.rendering.liquid.expansion import LineMap
from policyeditor.rendering.page import Page, PageBlock

_LINE = re.compile(r' data-line="(\d+)"')


def on_source_lines(page: Page, lines: LineMap) -> Page:
    """The page with each block, and each element in it, on the source line it comes from."""
    if lines.lines == tuple(range(lines.body_line, lines.body_line + len(lines.lines))):
        return page
    return Page(tuple([_block(block, lines) for block in page.blocks]))


def _block(block: PageBlock, lines: LineMap) -> PageBlock:
    own = lines.stretch(block.line, block.end_line)
    first, last = own[0], own[-1]
    if own == tuple(range(first, last + 1)):
        return block._replace(line=first, end_line=last)

    def offset(found: re.Match[str]) -> str:
        at = min(int(found[1]), len(own) - 1)
        return f' data-line="{own[at] - first}"'

    html = _LINE.sub(offset, block.html)
    key = blake2b(html.encode(), digest_size=12).hexdigest()
    return PageBlock(key, html, first, last)
