"""The footnotes of a published body, which stand at its end and are read at their marks."""

from __future__ import annotations

from policyeditor.export.tree import Element


class Footnotes:
    """The footnotes of one document; each is taken once, at its first mark."""

    def __init__(self, root: Element) -> None:
        self._waiting: dict[str, Element] = {}
        self._taken: set[int] = set()
        for place in root.walk():
            if place.tag == "div" and {"footnotes", "footnote"} & set(place.classes):
                for item in place.walk():
                    if item.tag == "li" and item.get("id").startswith("fn"):
                        self._waiting[item.get("id")] = item

    def take(self, element: Element) -> Element | None:
        """What the note says that an element is the mark of, without the links back to it."""
        if element.tag != "sup":
            return None
        link = next((e for e in element.walk() if e.tag == "a"), None)
        target = link.get("href") if link is not None else ""
        item = self._waiting.pop(target.removeprefix("#"), None) if target[:1] == "#" else None
        if item is None:
            return None
        self._taken.add(id(item))
        return _without_back_links(item)

    def was_taken(self, item: Element) -> bool:
        """Whether a note was read at its mark already."""
        return id(item) in self._taken


def _without_back_links(item: Element) -> Element:
    kept: list[Element | str] = []
    for child in item.children:
        if isinstance(child, str):
            kept.append(child)
        elif child.tag == "a" and child.get("href").startswith("#fnref"):
            # The space that held the link to the words goes with it.
            if kept and isinstance(kept[-1], str):
                kept[-1] = kept[-1].rstrip("\u00a0 ")
        else:
            kept.append(_without_back_links(child))
    return Element(item.tag, item.attributes, tuple(kept))
