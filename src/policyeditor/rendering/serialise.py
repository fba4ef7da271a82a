"""An element tree as HTML, escaped by kramdown's rules: character references stay as typed."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from policyeditor.policy.kramdown.html import WITHOUT_BODY
from policyeditor.rendering.text import Code

_AMPERSAND = re.compile(r"&(?!(?:[\w:][\w.:-]*|#\d+|#x[0-9a-fA-F]+);)", re.ASCII)


def escape_text(text: str) -> str:
    """Words as HTML."""
    if "&" in text:
        text = (
            text.replace("&", "&amp;") if isinstance(text, Code) else _AMPERSAND.sub("&amp;", text)
        )
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def escape_attribute(text: str) -> str:
    """An attribute's value as HTML."""
    return escape_text(text).replace('"', "&quot;")


def inner_html(element: Element) -> str:
    """The HTML of what an element holds."""
    parts: list[str] = []
    _write_content(element, parts)
    return "".join(parts)


def _write(element: Element, parts: list[str]) -> None:
    tag = element.tag
    if tag == "raw":
        parts.append(element.text or "")
        return
    if tag == "formula":
        parts.append(f"\\({escape_text(element.text or '')}\\)")
        return
    if element.attrib:
        attributes = "".join(
            [f' {name}="{escape_attribute(value)}"' for name, value in element.attrib.items()]
        )
        parts.append(f"<{tag}{attributes}>")
    else:
        parts.append(f"<{tag}>")
    if tag in WITHOUT_BODY and not len(element) and not element.text:
        return
    _write_content(element, parts)
    parts.append(f"</{tag}>")


def _write_content(element: Element, parts: list[str]) -> None:
    if element.text:
        parts.append(escape_text(element.text))
    for child in element:
        _write(child, parts)
        if child.tail:
            parts.append(escape_text(child.tail))
