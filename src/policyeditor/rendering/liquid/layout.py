"""A site's layouts put round a policy, one in another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

from policyeditor.messages import Message
from policyeditor.rendering.frame import PLACE, Frame
from policyeditor.rendering.liquid.engine import JekyllEnvironment, render
from policyeditor.rendering.liquid.page import page_values, site_values
from policyeditor.rendering.liquid.run import Context, Run, Writer
from policyeditor.rendering.liquid.tokens import cut
from policyeditor.rendering.sanitise import clean, removed_addresses
from policyeditor.rendering.site import SiteFacts
from policyeditor.rendering.styles import StyleSheets

_CONTENT = "\uf8cc"  # stands for the policy while the layouts are filled in
_DEEPEST = 10
_MOST_TOLD = 30
_BODY = re.compile(r"<body\b[^>]*>(.*?)(?:</body\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_HEAD = re.compile(r"<head\b.*?(?:</head\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAGS = re.compile(r'(<[a-zA-Z/!](?:[^"\'>]|"[^"]*"|\'[^\']*\')*>)')


def lay_out(details: Mapping[str, object], facts: SiteFacts) -> Frame | None:
    """The page that the site puts a policy with these details into; None where it names none."""
    name = page_values(facts, details).get("layout")
    if not isinstance(name, str) or name in ("", "none"):
        return None
    page, told = _filled_in(name, details, facts)
    if page is None:
        return Frame(left_out=tuple(told))
    reader = _Reader()
    reader.feed(page)
    reader.close()
    sheets = StyleSheets(facts.styles, facts.base)
    style = "\n".join(_styles(reader, sheets, facts))
    body = _BODY.search(page)
    inner = body[1] if body else _HEAD.sub("", page)
    html = _with_place(clean(inner))
    told += [Message("site.no-style", {"name": href}) for href in sheets.missing]
    told += [Message("site.no-picture", {"name": each}) for each in removed_addresses(inner)]
    if reader.scripts:
        told.append(Message("site.scripts"))
    if html is None:
        return Frame(left_out=(Message("site.no-content", {"name": name}), *told[:_MOST_TOLD]))
    return Frame(html, style, reader.body_class, tuple(told[:_MOST_TOLD]))


def _filled_in(
    name: str, details: Mapping[str, object], facts: SiteFacts
) -> tuple[str | None, list[Message]]:
    """The text of the layouts, one in another; None where the first is missing."""
    told: list[Message] = []
    content = _CONTENT
    asked: list[str] = []
    details_of_layouts: dict[str, object] = {}
    wanted: object = name
    while isinstance(wanted, str) and wanted not in ("", "none"):
        layout = facts.layouts.get(wanted)
        if layout is None or wanted in asked or len(asked) == _DEEPEST:
            theme = facts.settings.get("theme") or facts.settings.get("remote_theme")
            code = "site.theme-layout" if theme and layout is None else "site.no-layout"
            told.append(Message(code, {"name": wanted, "theme": str(theme or "")}))
            return (content if asked else None), told
        asked.append(wanted)
        # What the inner layout says wins over what the one around it says.
        details_of_layouts = {**layout.details, **details_of_layouts}
        found = cut(layout.text)
        run = Run(facts, layout.text, found.ends, _first_line, marks=False, tell_missing=False)
        values: dict[str, object] = {
            "site": site_values(facts, preview=True),
            "page": page_values(facts, details),
            "layout": details_of_layouts,
            "content": content,
        }
        writer = Writer(1)
        template = JekyllEnvironment().template(found)
        render(template.nodes, Context.begin(template, run, values), writer)
        content = writer.getvalue()
        for each in run.found.values():
            source = " ".join(each.source.split())[:80]
            told.append(Message("site.layout-part", {"name": wanted, "source": source}))
        wanted = layout.details.get("layout")
    return content, told


def _first_line(_offset: int) -> int:
    return 1


def _styles(page: _Reader, sheets: StyleSheets, facts: SiteFacts) -> Iterator[str]:
    for kind, value in page.styles:
        yield sheets.linked(value, facts.path) if kind == "link" else sheets.inline(value)


def _with_place(html: str) -> str | None:
    """Cleaned HTML with the place in it; None where the layout leaves the policy out."""
    parts = _TAGS.split(html)
    placed = False
    for index, part in enumerate(parts):
        if _CONTENT not in part:
            continue
        if index % 2 or placed:
            parts[index] = part.replace(_CONTENT, "")
        else:
            parts[index] = part.replace(_CONTENT, PLACE, 1).replace(_CONTENT, "")
            placed = True
    return "".join(parts) if placed else None


class _Reader(HTMLParser):
    """Reads the style sheets of a page in order, its body's classes, and whether it has scripts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.styles: list[tuple[str, str]] = []
        self.body_class = ""
        self.scripts = False
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "link" and "stylesheet" in given.get("rel", "").lower().split():
            if given.get("media", "") != "print":
                self.styles.append(("link", given.get("href", "")))
        elif tag == "style":
            self._in_style = True
            self.styles.append(("style", ""))
        elif tag == "script":
            self.scripts = True
        elif tag == "body":
            self.body_class = given.get("class", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "style":
            self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_style:
            kind, before = self.styles[-1]
            self.styles[-1] = (kind, before + data)
