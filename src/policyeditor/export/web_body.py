"""The body of a policy for web pages: its HTML with a name for each clause and its pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import NamedTuple
from urllib.parse import urljoin

from policyeditor.comparison.marked_html import VOID
from policyeditor.export.anchors import Place, anchors, place_of
from policyeditor.export.headings import with_levels_in_order, with_one_title
from policyeditor.export.images import told_images
from policyeditor.export.page import Tongue
from policyeditor.export.publication import Publication
from policyeditor.export.tree import CLAUSE_START, Element, html_tree, policy_html
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.rendering.sanitise import safe_address

_FEWEST_ENTRIES = 3  # fewer are seen at a glance
_LONGEST_ENTRY = 120  # characters
_OWN_CONTENTS = "markdown-toc"
_LEADS_BY_ITSELF = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|#")


class Entry(NamedTuple):
    """A line of the table of contents: how deep (0 or 1), the id it leads to, its words."""

    depth: int
    id: str
    words: str


@dataclass(frozen=True, slots=True)
class WebBody:
    """HTML that needs nothing besides itself; its table of contents; what is to be told of it."""

    html: str
    contents: tuple[Entry, ...] = ()
    notes: tuple[Message, ...] = ()


def web_body(publication: Publication, title: str, spoken: Tongue) -> WebBody:
    """The body as published, with anchors by the rule of ``anchors`` and pictures in it.

    With ``title`` it has exactly one first-level heading, without it its headings are as they are.
    A body that was drawn in another dialect has the anchors of its headings alone.  Raises
    RenderingError for a body that cannot be drawn.
    """
    policy = publication.policy
    drawn = publication.body is not None
    html = publication.body if publication.body is not None else policy_html(policy)
    if title:
        html = with_levels_in_order(with_one_title(html, title))
    tree = html_tree(html, policy.clauses)
    ids = {each.get("id") for each in tree.walk()} - {""}
    names = {} if drawn else anchors(policy.clauses, publication.before, ids)
    # A page goes about alone; what is put into the site's own page is beside the others there.
    writer = _Writer(names, publication.address if title else "")
    body, left_out = told_images(writer.inner(tree), publication.images, spoken)
    contents = () if _OWN_CONTENTS in ids else tuple(_contents(tree, names, policy.clauses))
    notes = (Message("export.images-not-in-page", {"images": left_out}),) if left_out else ()
    return WebBody(body, contents if len(contents) >= _FEWEST_ENTRIES else (), notes)


def contents_html(contents: tuple[Entry, ...], spoken: Tongue) -> str:
    """The table of contents as a list of links; empty where there is none."""
    if not contents:
        return ""
    parts: list[str] = []
    depth = -1
    for entry in contents:
        link = f'<a href="#{escape(entry.id)}">{escape(entry.words)}</a>'
        if entry.depth > depth:
            parts.append("<ul>\n<li>" * (entry.depth - depth) + link)
        else:
            parts.append("</li>\n</ul>\n" * (depth - entry.depth) + f"</li>\n<li>{link}")
        depth = entry.depth
    parts.append("</li>\n</ul>\n" * (depth + 1))
    words = spoken.say("contents")
    name = f"<p{spoken.own_lang}>{words}</p>\n"
    return f'<nav class="contents" aria-label="{words}">\n{name}{"".join(parts)}</nav>\n'


def _contents(
    tree: Element, names: Mapping[Place, str], clauses: tuple[Clause, ...]
) -> Iterator[Entry]:
    """Its second- and third-level headings; where it has none, its numbered sections."""
    headings = [each for each in tree.walk() if each.tag in ("h2", "h3") and each.get("id")]
    if len(headings) >= _FEWEST_ENTRIES:
        below = False
        for heading in headings:
            below = below or heading.tag == "h2"
            depth = int(heading.tag == "h3" and below)
            yield Entry(depth, heading.get("id"), _short(heading.text()))
        return
    for clause in _sections(clauses):
        if name := names.get(place_of(clause)):
            yield Entry(0, name, _short(f"{clause.label} {clause.title}"))


def _sections(clauses: tuple[Clause, ...]) -> list[Clause]:
    """The outermost numbered items, where at least one of them has others below it."""
    found: list[Clause] = []
    for clause in clauses:
        if clause.kind is ClauseKind.HEADING:
            found += _sections(clause.children)
        elif clause.kind is ClauseKind.ITEM and clause.path:
            found.append(clause)
    return found if any(each.children for each in found) else []


def _short(words: str) -> str:
    text = " ".join(words.split())
    return text if len(text) <= _LONGEST_ENTRY else text[: _LONGEST_ENTRY - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the tree as HTML; links beside the policy lead from its address, where it has one."""

    names: Mapping[Place, str]
    address: str

    def inner(self, element: Element) -> str:
        return "".join(
            [
                escape(child, quote=False) if isinstance(child, str) else self.whole(child)
                for child in element.children
            ]
        )

    def whole(self, element: Element) -> str:
        clause = element.clause
        name = self.names.get(place_of(clause), "") if clause is not None else ""
        if element.tag == CLAUSE_START:
            return f'<span id="{escape(name)}"></span>' if name else ""
        values = dict(element.attributes)
        if name:
            values.setdefault("id", name)
        if self.address and element.tag == "a" and "href" in values:
            values["href"] = self._joined(values["href"])
        attributes = "".join([f' {key}="{escape(value)}"' for key, value in values.items()])
        if element.tag in VOID:
            return f"<{element.tag}{attributes}>"
        return f"<{element.tag}{attributes}>{self.inner(element)}</{element.tag}>"

    def _joined(self, href: str) -> str:
        if not href or _LEADS_BY_ITSELF.match(href):
            return href
        try:
            joined = urljoin(self.address, href)
        except ValueError:  # what a site says of itself may be no address
            return href
        return joined if safe_address(joined) else href
