"""Text in an element tree: where the next words go, and which words are already what they are."""

from __future__ import annotations

from xml.etree.ElementTree import Element


class Code(str):
    """Words of which every character stands for itself, such as code."""

    __slots__ = ()


class Verbatim(str):
    """Words of a policy's own HTML: character references hold, abbreviations do not."""

    __slots__ = ()


def add_text(element: Element, text: str) -> None:
    """Add words behind what the element holds."""
    if len(element):
        last = element[-1]
        last.tail = (last.tail or "") + text
    else:
        element.text = (element.text or "") + text


def add_verbatim(element: Element, text: str) -> None:
    """Add words of the policy's own HTML behind what the element holds."""
    if len(element):
        last = element[-1]
        last.tail = Verbatim((last.tail or "") + text)
    else:
        element.text = Verbatim((element.text or "") + text)


def move_content(source: Element, target: Element) -> None:
    """Move all that one element holds behind what another holds."""
    if source.text:
        if isinstance(source.text, Verbatim):
            add_verbatim(target, source.text)
        else:
            add_text(target, source.text)
    target.extend(list(source))
