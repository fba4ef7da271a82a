"""Keeps out of the drawing what took too long to draw, and shows it as the plain text it is."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from policyeditor.policy.scanner import Scan, Segment
from policyeditor.rendering.page import Page, PageBlock
from policyeditor.workspace.worker.protocol import Text, part_digest

_SHOWN = 20_000  # characters: a part can be so long that its plain text is slow to lay out too


def set_aside(text: Text, scan: Scan) -> tuple[Scan, tuple[PageBlock, ...]]:
    """The scan without the parts that are to be avoided, and those parts as plain text."""
    if not text.avoid:
        return scan, ()
    lines = text.view.split("\n")
    kept, aside = [], []
    for segment in scan.segments:
        source = "\n".join(lines[segment.line - 1 : segment.line + segment.lines - 1])
        digest = part_digest(source)
        if digest in text.avoid:
            aside.append(_plain(segment, source, digest))
        else:
            kept.append(segment)
    blocks = tuple(block for segment in kept for block in segment.blocks)
    return replace(scan, segments=tuple(kept), blocks=blocks), tuple(aside)


def put_back(page: Page, aside: tuple[PageBlock, ...]) -> Page:
    """The page with the parts that were set aside, at their places."""
    if not aside:
        return page
    return Page(tuple(sorted([*page.blocks, *aside], key=lambda block: block.line)))


def _plain(segment: Segment, source: str, digest: str) -> PageBlock:
    html = f'<pre class="too-complex" data-line="0">{escape(source[:_SHOWN].strip())}</pre>'
    return PageBlock(f"plain-{digest}", html, segment.line, segment.line + segment.lines - 1)
