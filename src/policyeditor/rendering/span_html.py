"""HTML tags, attribute lists and extensions in running words."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from policyeditor.policy.kramdown.attributes import add_class, read_attributes
from policyeditor.policy.kramdown.html import (
    CLOSE,
    COMMENT,
    KNOWN_TAGS,
    RAW_MODEL,
    SPAN_LEVEL_BLOCKS,
    TAG,
    WITHOUT_BODY,
    content_model,
    tag_attributes,
    tag_name,
)
from policyeditor.policy.kramdown.level import Given
from policyeditor.policy.kramdown.patterns import ATTRIBUTE_CHARACTERS, IDENTIFIER, XML_NAME
from policyeditor.rendering.span_reader import Frame, Spans

_START = re.compile(rf"<(?:{XML_NAME}|!--|/)", re.ASCII)
_EXTENSION = re.compile(
    rf"\{{::(\w+)(?:\s((?:\\\}}|[^}}])*?)|)(/)?\}}|(\{{:/(?:{IDENTIFIER})?\}})", re.ASCII
)
_ATTRIBUTE_LIST = re.compile(rf"\{{:({ATTRIBUTE_CHARACTERS})\}}", re.ASCII)
_LINE_FEEDS = re.compile(r"\n+")


def read_tag(spans: Spans, pos: int) -> bool:
    """A comment or an element of span level; an unclosed element takes all that follows."""
    text = spans.text
    if not _START.match(text, pos):
        return False
    if spans.tired() or not spans.comes(">", pos):
        return _lone(spans, pos)
    if comment := COMMENT.match(text, pos):
        spans.add_child(Element("raw"))
        spans.pos = comment.end()
        return True
    if close := CLOSE.match(text, pos):
        spans.add(close[0])
        spans.pos = close.end()
        return True
    found = TAG.match(text, pos)
    if not found:
        spans.spend(pos)
        return _lone(spans, pos)
    tag = tag_name(found[1])
    spans.pos = found.end()
    if tag in SPAN_LEVEL_BLOCKS:
        spans.add(found[0])
        return True
    _read_element(spans, tag, found)
    return True


def _lone(spans: Spans, pos: int) -> bool:
    spans.add(spans.text[pos])
    spans.pos = pos + 1
    return True


def _read_element(spans: Spans, tag: str, found: re.Match[str]) -> None:
    attributes = {
        name: _LINE_FEEDS.sub(" ", value) for name, value in tag_attributes(found[2], tag).items()
    }
    asked = attributes.pop("markdown", None)
    parses = content_model(tag) != "raw" if tag in KNOWN_TAGS else False
    parses = parses and not spans.tags_only
    parses = parses and spans.context.option("parse_span_html", "true") != "false"
    if asked is not None:
        parses = {"span": True, "1": tag not in RAW_MODEL, "0": False}.get(asked, parses)
    element = spans.add_child(Element(tag, attributes))
    if found[4] or tag in WITHOUT_BODY:
        return
    stop = re.compile(rf"</{re.escape(tag)}\s*>", re.IGNORECASE if tag in KNOWN_TAGS else 0)
    outer, spans.tags_only = spans.tags_only, not parses
    frame = Frame("html", element)
    if spans.read(frame, stop):
        end = stop.match(spans.text, spans.pos)
        spans.pos = end.end() if end else spans.pos
    else:
        _add_rest(spans, frame)
    spans.tags_only = outer


def _add_rest(spans: Spans, frame: Frame) -> None:
    spans.frames.append(frame)
    spans.add(spans.text[spans.pos :])
    spans.settle()
    spans.frames.pop()
    spans.pos = len(spans.text)


def read_attribute_list(spans: Spans, pos: int) -> bool:
    """``{: .class}`` behind an element gives it attributes; ``{::comment}`` and its like."""
    if spans.tired() or not spans.comes("}", pos):
        return False
    extension = _EXTENSION.match(spans.text, pos)
    if extension:
        return _read_extension(spans, pos, extension)
    found = _ATTRIBUTE_LIST.match(spans.text, pos)
    if not found:
        return False
    if spans.symbol_at == pos:
        spans.pos = found.end()
        return True
    element = spans.last_child()
    if element is None:
        return False
    given = read_attributes(found[1], Given())
    _give(element, given, spans)
    spans.pos = found.end()
    return True


def _give(element: Element, given: Given, spans: Spans) -> None:
    values = spans.context.resolved(given.values, tuple(given.references))
    for name, value in values.items():
        if name == "class":
            add_class(element.attrib, value)
        else:
            element.set(name, value)
    if "standalone" in given.references and element.tag == "img":
        spans.context.standalone.append(element)


def _read_extension(spans: Spans, pos: int, start: re.Match[str]) -> bool:
    name, words, closed, stop = start.groups()
    if stop or name not in ("comment", "nomarkdown", "options"):
        return False
    end = start.end()
    body = None
    if not closed:
        found = (
            re.compile(rf"\{{:/({name})?\}}").search(spans.text, end)
            if spans.comes("{:/", end)
            else None
        )
        if not found:
            spans.spend(pos)
            return False
        body, end = spans.text[start.end() : found.start()], found.end()
    kinds = read_attributes(words or "", Given()).values.get("type", "").split()
    if body is not None and name != "options":
        element = spans.add_child(Element("raw"))
        if name == "nomarkdown" and (not kinds or "html" in kinds):
            element.text = body
    spans.pos = end
    return True
