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
