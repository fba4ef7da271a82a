"""The table of contents that ``{:toc}`` asks for, and the list of footnotes."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from policyeditor.rendering.text import add_text, move_content


class Entry(NamedTuple):
    """A heading as the table of contents names it; ``words`` is its element."""

    level: int
    id: str
    words: Element


def words_of(heading: Element) -> Element:
    """A heading's words without links and footnote marks."""
    holder = Element("span")
    _copy_words(heading, holder)
    return holder


def _copy_words(source: Element, target: Element) -> None:
    if source.text:
        add_text(target, source.text)
    for child in source:
        if child.tag == "a":
            _copy_words(child, target)
        elif child.get("role") != "doc-noteref":
            twin = copy.deepcopy(child)
            twin.tail = None
            target.append(twin)
        if child.tail:
            add_text(target, child.tail)


def fill_contents(place: Element, entries: Sequence[Entry]) -> None:
    """Make a list into the table of contents; without headings nothing is left of it."""
    if not entries:
        place.clear()
        place.tag = "raw"
        return
    for child in list(place):
        place.remove(child)
    place.text = "\n"
    if not place.get("id"):
        place.set("id", "markdown-toc")
    # Each open list with the level of its items; the outermost takes all.
    levels: list[tuple[int, Element]] = []
    for entry in entries:
        while levels and levels[-1][0] >= entry.level:
            levels.pop()
        parent = place if not levels else _sublist(levels[-1][1], place.tag)
        item = SubElement(parent, "li")
        item.tail = "\n"
        link = SubElement(
            item, "a", {"href": f"#{entry.id}", "id": f"{place.get('id')}-{entry.id}"}
        )
        move_content(words_of(entry.words), link)
        levels.append((entry.level, item))


def _sublist(item: Element, tag: str) -> Element:
    if len(item) > 1:
        return item[1]
    item[0].tail = "\n"
    return SubElement(item, tag)


def note_mark(mark: Element, name: str, number: int, repeat: int) -> None:
    """Fill the mark of a footnote in the text; ``repeat`` counts its earlier marks."""
    mark.set("id", f"fnref:{name}:{repeat}" if repeat else f"fnref:{name}")
    mark.set("role", "doc-noteref")
    for child in list(mark):
        mark.remove(child)
    link = SubElement(mark, "a", {"href": f"#fn:{name}", "class": "footnote", "rel": "footnote"})
    link.text = str(number)


def add_backlinks(note: Element, name: str, repeats: int) -> None:
    """Add the links that lead from a footnote back to its marks."""
    paragraph = _last_paragraph(note)
    if paragraph is None:
        paragraph = SubElement(note, "p")
    else:
        add_text(paragraph, "\u00a0")
    for repeat in range(repeats + 1):
        target = f"#fnref:{name}:{repeat}" if repeat else f"#fnref:{name}"
        if repeat:
            add_text(paragraph, "\u00a0")
        link = SubElement(
            paragraph, "a", {"href": target, "class": "reversefootnote", "role": "doc-backlink"}
        )
        link.text = "↩"
        if repeat:
            SubElement(link, "sup").text = str(repeat + 1)


def _last_paragraph(note: Element) -> Element | None:
    children: Sequence[Element] = list(note)
    return children[-1] if children and children[-1].tag == "p" else None
