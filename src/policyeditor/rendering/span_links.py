"""Links, images, addresses in angle brackets, and footnote marks."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from policyeditor.rendering.span_reader import Frame, Spans
from policyeditor.rendering.text import add_text

_AUTOLINK = re.compile(r"<((mailto|https?|ftps?):.+?|[\w.-]+?@[\w.-]+?)>")
_FOOTNOTE = re.compile(r"\[\^(\w[\w-]*)\]", re.ASCII)
_BRACKET = re.compile(r"\]|!?\[")
_LABEL = re.compile(r"\s*?\[([^\]]+)?\]", re.ASCII)
_ANGLE_TARGET = re.compile(r"\(<(.*?)>")
_PARENTHESIS = re.compile(r"\(|\)|\s(?=['\"])", re.ASCII)
_TITLE = re.compile(r"\s*?([\"'])(.+?)\1\s*?\)", re.DOTALL | re.ASCII)
_ESCAPED = re.compile(r"\\([\\.*_+`<>()\[\]{}#!:|\"'$=-])")
_SPACE = " \t\n\v\f\r\0"


def read_autolink(spans: Spans, pos: int) -> bool:
    """``<https://example.org>`` or ``<someone@example.org>``."""
    if spans.tired() or not spans.comes(">", pos):
        return False
    found = _AUTOLINK.match(spans.text, pos)
    if not found:
        return False
    target = found[1] if found[2] else f"mailto:{found[1]}"
    element = spans.add_child(Element("a", href=target))
    add_text(element, found[1].removeprefix("mailto:"))
    spans.pos = found.end()
    return True


# A bracket inside a link opens nothing, but takes as long as so many characters without a sign.
_BRACKET_WITHIN = 20


def read_footnote_mark(spans: Spans, pos: int) -> bool:
    """``[^name]``, where a footnote of that name is defined."""
    found = _FOOTNOTE.match(spans.text, pos)
    if not found:
        return False
    spans.pos = found.end()
    if spans.context.has_note(found[1]):
        spans.context.add_note(found[1], spans.add_child(Element("sup", role="doc-noteref")))
    else:
        spans.add(found[0])
    return True


def read_link(spans: Spans, pos: int) -> bool:
    """``[words](target "title")``, ``[words][label]``, ``[label]``, and images by ``!``."""
    text = spans.text
    image = text[pos] == "!"
    start = pos + (2 if image else 1)
    if start >= len(text) or text[start] == "^":
        return False
    kind = "img" if image else "a"
    element = Element(kind)
    key = (pos, kind, spans.kinds())
    notes = len(spans.context.needs.notes)
    within = not image and spans.inside("a", "img")
    if within:
        spans.work -= _BRACKET_WITHIN
    if (
        within
        or key in spans.failed
        or spans.tired()
        or not (_read_words(spans, kind, element, start) and _read_target(spans, element, start))
    ):
        spans.context.forget_notes(notes)
        if spans.pos != pos:
            spans.failed.add(key)
            spans.spend(pos)
        spans.add(text[pos:start])
        spans.pos = start
        return True
    if image:
        spans.context.forget_notes(notes)
        spans.frame.images += 1
    spans.add_child(element)
    return True


def _read_words(spans: Spans, kind: str, element: Element, start: int) -> bool:
    """Read what stands in the brackets; whether they are closed."""
    text = spans.text
    if not spans.comes("]", start):
        return False
    frame = Frame(kind, element)
    depth = 1

    def accept() -> bool:
        nonlocal depth
        depth += -1 if text[spans.pos] == "]" else 1
        return depth - frame.images == 0

    spans.pos = start
    return spans.read(frame, _BRACKET, accept)


def _read_target(spans: Spans, element: Element, start: int) -> bool:
    """Read what stands behind the brackets; whether it makes a link of them."""
    text, close = spans.text, spans.pos
    words = _ESCAPED.sub(r"\1", text[start:close])
    spans.pos = close + 1
    label = _LABEL.match(text, spans.pos)
    if label or not text.startswith("(", spans.pos):
        return _read_reference(spans, element, words, label)
    angle = _ANGLE_TARGET.match(text, spans.pos)
    if angle:
        target, spans.pos = angle[1], angle.end()
        if text.startswith(")", spans.pos):
            spans.pos += 1
            _finish(element, target, None, words)
            return True
    else:
        target, closed = _target_in_parentheses(spans)
        if closed:
            _finish(element, target, None, words)
            return True
    title = _TITLE.match(text, spans.pos)
    if not title:
        return False
    spans.pos = title.end()
    _finish(element, target, title[2], words)
    return True


def _read_reference(
    spans: Spans, element: Element, words: str, label: re.Match[str] | None
) -> bool:
    link = spans.context.link((label[1] if label else None) or words)
    if link is None:
        return False
    if label:
        spans.pos = label.end()
    element.attrib.update(link.attributes)
    _finish(element, link.target, link.title, words)
    return True


def _target_in_parentheses(spans: Spans) -> tuple[str, bool]:
    """A target up to its closing parenthesis, or to its title; whether it was closed."""
    start = spans.pos
    depth = 0
    while found := _PARENTHESIS.search(spans.text, spans.pos):
        spans.pos = found.end()
        if found[0] == ")":
            depth -= 1
            if depth == 0:
                break
        elif found[0] == "(":
            depth += 1
        else:
            break
    return spans.text[start + 1 : spans.pos - 1].strip(_SPACE), depth == 0


def _finish(element: Element, target: str, title: str | None, words: str) -> None:
    if element.tag == "a":
        element.set("href", target)
    else:
        element.text = None
        for child in list(element):
            element.remove(child)
        element.set("src", target)
        element.set("alt", words)
    if title:
        element.set("title", title)
