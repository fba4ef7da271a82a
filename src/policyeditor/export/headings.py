"""Exactly one first-level heading on a page, and the others below it."""

from __future__ import annotations

from html import escape

from policyeditor.export.tags import Tag, change_tags, tags

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_DEEPEST = 6


def with_one_title(html: str, title: str) -> str:
    """The body with exactly one ``h1``.

    A body without one gets the title.  In a body with several, the first stays the page's title
    where the body opens with it, else the title is added; all others go one level down with what
    stands under them.
    """
    found = [tag for tag in tags(html) if tag.name in _HEADINGS and not tag.closing]
    firsts = sum(tag.name == "h1" for tag in found)
    if firsts == 1:
        return html
    heading = f"<h1>{escape(' '.join(title.split()))}</h1>\n"
    if firsts == 0:
        return heading + html
    opens = html.lstrip().startswith("<h1")
    return html_below(html, keep_first=True) if opens else heading + html_below(html)


def html_below(html: str, *, keep_first: bool = False) -> str:
    """The body with every heading one level deeper; the first ``h1`` kept if asked."""
    kept = 2 if keep_first else 0  # its opening and its closing tag

    def lower(tag: Tag) -> str:
        nonlocal kept
        level = _HEADINGS.get(tag.name)
        if level is None:
            return tag.whole
        if level == 1 and kept:
            kept -= 1
            return tag.whole
        return tag.renamed(f"h{min(level + 1, _DEEPEST)}")

    return change_tags(html, lower)


def with_levels_in_order(html: str) -> str:
    """The body without a level left out below another: who listens goes by the levels.

    An ``h4`` right below an ``h2`` becomes an ``h3``; headings side by side stay so.
    """
    open_levels: list[tuple[int, int]] = []  # as written, and as it became
    current = 0

    def lower(tag: Tag) -> str:
        nonlocal current
        level = _HEADINGS.get(tag.name)
        if level is None:
            return tag.whole
        if not tag.closing:
            while open_levels and open_levels[-1][0] >= level:
                open_levels.pop()
            current = min(level, open_levels[-1][1] + 1 if open_levels else level)
            open_levels.append((level, current))
        return tag.renamed(f"h{current}")

    return change_tags(html, lower)
