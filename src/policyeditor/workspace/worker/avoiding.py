"""Keeps out of the drawing what took too long to draw, and shows it as the plain text it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape

from policyeditor.policy.scanner import Scan
from policyeditor.rendering.page import Page, PageBlock
from policyeditor.workspace.worker.protocol import Text, part_digest

_SHOWN = 20_000  # characters: a part can be so long that its plain text is slow to lay out too


def set_aside(
    text: Text, scan: Scan, source_line: Callable[[int], int] = lambda line: line
) -> tuple[Scan, tuple[PageBlock, ...]]:
    """The scan without the parts that are to be avoided, and those parts as plain text.

    ``source_line`` gives the line of the text for one of the scan, where they differ.
    """
    if not text.avoid:
        return scan, ()
    lines = text.view.split("\n")
    kept, aside = [], []
    for segment in scan.segments:
        first = source_line(segment.line)
        last = source_line(segment.line + segment.lines - 1)
        source = "\n".join(lines[first - 1 : last])
        digest = part_digest(source)
        if digest in text.avoid:
            aside.append(_plain(first, last, source, digest))
        else:
            kept.append(segment)
    blocks = tuple(block for segment in kept for block in segment.blocks)
    return replace(scan, segments=tuple(kept), blocks=blocks), tuple(aside)


def put_back(page: Page, aside: tuple[PageBlock, ...]) -> Page:
    """The page with the parts that were set aside, at their places."""
    if not aside:
        return page
    return Page(tuple(sorted([*page.blocks, *aside], key=lambda block: block.line)))


def _plain(line: int, end_line: int, source: str, digest: str) -> PageBlock:
    html = f'<pre class="too-complex" data-line="0">{escape(source[:_SHOWN].strip())}</pre>'
    return PageBlock(f"plain-{digest}", html, line, end_line)
