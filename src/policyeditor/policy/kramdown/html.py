"""HTML blocks, with Markdown inside where ``markdown="1"`` asks for it."""

from __future__ import annotations

import re

from policyeditor.policy.kramdown.level import MAX_DEPTH, Level, Node, Source
from policyeditor.policy.kramdown.patterns import (
    OPTIONAL_SPACE,
    SPAN_TAGS,
    XML_NAME,
    compiled,
    words,
)

COMMENT = compiled(r"<!--(.*?)-->", re.DOTALL)
_INSTRUCTION = compiled(r"<\?(.*?)\?>", re.DOTALL)
_ATTRIBUTE = compiled(rf"\s*({XML_NAME})(?:\s*=\s*(?:((?u:\w+))|(\"|')(.*?)\3))?", re.DOTALL)
_TAG = rf"<((?>{XML_NAME}))\s*((?>\s+{XML_NAME}(?:\s*=\s*(?:(?u:\w+)|(\"|').*?\3))?)*)\s*(/)?>"
_CLOSE = rf"</({XML_NAME})\s*>"
TAG = compiled(_TAG, re.DOTALL)
CLOSE = compiled(_CLOSE, re.DOTALL)
_BLOCK_TAG = compiled(OPTIONAL_SPACE + _TAG, re.DOTALL)
_BLOCK_CLOSE = compiled(OPTIONAL_SPACE + _CLOSE, re.DOTALL)
_BLOCK_START = compiled(rf"{OPTIONAL_SPACE}<({XML_NAME}|!--|/)")
# A quotation mark or comment that is not closed: what follows may close it some day.
_UNCLOSED = compiled(
    rf"{OPTIONAL_SPACE}<(?:!--|(?>{XML_NAME})(?>\s+{XML_NAME}(?:\s*=\s*(?:(?u:\w+)|(\"|').*?\1))?)*"
    rf"\s+{XML_NAME}\s*=\s*[\"'])",
    re.DOTALL,
)
_RAW_START = compiled(rf"<(?:{XML_NAME}|/|!--|\?)")
_TRAILING = compiled(r"[ \t]*\n")

_BLOCK_MODEL = words(
    "address applet article aside blockquote body dd details div dl fieldset figure "
    "figcaption footer form header hgroup iframe li main map menu nav noscript object section "
    "summary td"
)
_SPAN_MODEL = words(
    "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label "
    "legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt"
)
RAW_MODEL = words("script style math option textarea pre code kbd samp var")
SPAN_LEVEL_BLOCKS = words(
    "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset "
    "figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu "
    "li main map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul"
)
WITHOUT_BODY = words(
    "area base br col command embed hr img input keygen link meta param source track wbr"
)
KNOWN_TAGS = SPAN_TAGS | SPAN_LEVEL_BLOCKS | WITHOUT_BODY | _BLOCK_MODEL | _SPAN_MODEL | RAW_MODEL


def content_model(tag: str) -> str:
    """What an element holds where Markdown is read inside it: ``block``, ``span`` or ``raw``."""
    if tag in _BLOCK_MODEL:
        return "block"
    return "span" if tag in _SPAN_MODEL else "raw"


def asked_model(attributes: dict[str, str], tag: str) -> str | None:
    """The content model that a ``markdown`` attribute asks for; the attribute is taken out."""
    asked = attributes.pop("markdown", None)
    if asked == "1":
        return content_model(tag)
    return {"0": "raw", "span": "span", "block": "block"}.get(asked or "")


def tag_name(name: str) -> str:
    """A tag's name: HTML's own are lower case."""
    return name.lower() if name.lower() in KNOWN_TAGS else name


def tag_attributes(text: str, tag: str) -> dict[str, str]:
    """The attributes written in a tag."""
    attributes = {}
    for name, bare, _, quoted in _ATTRIBUTE.findall(text):
        attributes[name.lower() if tag in KNOWN_TAGS else name] = bare or quoted
    return attributes


def read_html(level: Level) -> bool:
    """A comment or an element of block level; ``</tag>`` of the element being read ends it."""
    source = level.source
    if not source.match(_BLOCK_START):
        return False
    line = source.line
    comment = source.take(COMMENT)
    if comment:
        node = Node("comment", line, comment[1])
        node.end_line = source.line
        level.tree.children.append(node)
        source.take(_TRAILING)
        return True
    found = source.match(_BLOCK_TAG)
    if found:
        if found[1].lower() in SPAN_TAGS:
            return False
        source.advance(found.end())
        read_element(level, found, line)
        return True
    level.shared.open_ended |= source.match(_UNCLOSED) is not None
    return False


def read_end_tag(level: Level) -> bool:
    """Whether the end tag of the element being read stands here; it is passed."""
    if level.tree.kind != "html":
        return False
    found = level.source.match(_BLOCK_CLOSE)
    if not found or found[1].lower() != level.tree.role:
        return False
    level.source.advance(found.end())
    return True


def read_element(level: Level, start: re.Match[str], line: int) -> None:
    """An element whose start tag was passed."""
    source, parent = level.source, level.tree
    tag = tag_name(start[1])
    node = Node("html", line, role=tag)
    node.attributes = tag_attributes(start[2], tag)
    parent.children.append(node)
    if level.given is not None:
        node.given, level.given = level.given, None
    inside_raw = parent.kind == "html" and parent.marker == "raw"
    parses = level.shared.options.get("parse_block_html") == "true"
    model = content_model(tag) if parses and not inside_raw else "raw"
    model = asked_model(node.attributes, tag) or model
    node.marker = model
    closed = start[4] is not None or tag in WITHOUT_BODY
    if tag in ("script", "style"):
        _until_end_tag(level, node, "html-text")
    elif not closed:
        if model == "block":
            source.take(_TRAILING)
            level.below(node, source)
        elif model == "span":
            _until_end_tag(level, node, "text")
        else:
            _read_raw(level, node)
        if not inside_raw:
            source.take(_TRAILING)
    elif model == "block":
        source.take(_TRAILING)
    node.end_line = _line_before(source)


def _line_before(source: Source) -> int:
    """The line of the character before the place reached."""
    return source.line - (source.pos > 0 and source.text[source.pos - 1] == "\n")


def _until_end_tag(level: Level, node: Node, kind: str) -> None:
    source = level.source
    stop = compiled(rf"</{re.escape(node.role)}\s*>", re.IGNORECASE).search(source.text, source.pos)
    line = source.line
    if stop is None:
        level.shared.open_ended = True
    text = source.advance(stop.start() if stop else source.end)
    if text:
        node.children.append(Node(kind, line, text))
    if stop:
        source.advance(stop.end())


def _read_raw(level: Level, node: Node) -> None:
    """What stands in an element up to its end tag, kept as it is."""
    source = level.source
    inner = Level(level.shared, source, node, level.depth + 1)
    while source.pos < source.end:
        found = _RAW_START.search(source.text, source.pos)
        if not found:
            break
        _add_text(node, source, found.start())
        line = source.line
        if _read_raw_piece(inner, line):
            return
    level.shared.open_ended = True
    _add_text(node, source, source.end)


def _read_raw_piece(level: Level, line: int) -> bool:
    """A comment, tag or lone ``<``; whether it was the end tag."""
    source, node = level.source, level.tree
    if comment := source.take(COMMENT):
        node.children.append(Node("comment", line, comment[1]))
        return False
    if source.take(_INSTRUCTION):
        return False
    found = source.match(TAG)
    if found and level.depth < MAX_DEPTH:
        source.advance(found.end())
        read_element(level, found, line)
        return False
    if found and level.shared.too_deep is None:
        level.shared.too_deep = line
    if close := source.match(CLOSE):
        if tag_name(close[1]) == node.role:
            source.advance(close.end())
            return True
        _add_text(node, source, close.end())
        return False
    level.shared.open_ended |= found is None and source.match(_UNCLOSED) is not None
    _add_text(node, source, source.pos + 1)
    return False


def _add_text(node: Node, source: Source, end: int) -> None:
    line = source.line
    text = source.advance(end)
    last = node.children[-1] if node.children else None
    if last is not None and last.kind == "html-text":
        last.text += text
    elif text:
        node.children.append(Node("html-text", line, text))
