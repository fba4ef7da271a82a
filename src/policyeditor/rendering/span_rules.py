"""Emphasis, code, quotation marks, signs, escapes and line breaks in running words."""

from __future__ import annotations

import re
import unicodedata
from xml.etree.ElementTree import Element

from policyeditor.rendering.entities import named_entity, numbered_entity
from policyeditor.rendering.span_reader import Frame, Spans
from policyeditor.rendering.text import Code
from policyeditor.rendering.typography import smart_quote, symbol

_SPACE = " \t\n\v\f\r"
_SPACES = frozenset(_SPACE)
_STOPS = {mark: re.compile(re.escape(mark)) for mark in ("*", "**", "_", "__")}
_TICKS = re.compile(r"`+")
_ENTITY = re.compile(r"&([\w:][\w.:-]*);|&#(\d+);|&#x([0-9a-fA-F]+);", re.ASCII)
_ESCAPABLE = frozenset("\\.*_+`<>()[]{}#!:|\"'$=-~")
_STRIKE = re.compile(r"~~(?!\s|~)(.*?[^\s~])~~", re.DOTALL | re.ASCII)
_FORMULA = re.compile(r"\$\$(.*?)\$\$", re.DOTALL)


def read_emphasis(spans: Spans, pos: int) -> bool:
    """``*em*``, ``**strong**`` and the same with underscores."""
    text, mark = spans.text, spans.text[pos]
    delimiter = mark * 2 if text.startswith(mark, pos + 1) else mark
    kind = "em" if delimiter == mark else "strong"
    after = pos + len(delimiter)
    if (
        text[after : after + 1] in _SPACES
        or (mark == "_" and _inside_word(text, pos))
        or spans.inside(kind)
    ):
        found = False
    else:
        found = _emphasis(spans, pos, delimiter, kind)
        if not found and kind == "strong" and spans.frame.kind != "em":
            found = _emphasis(spans, pos, mark, "em")
    if not found:
        spans.pos = after
        spans.add(delimiter)
    return True


def _inside_word(text: str, pos: int) -> bool:
    before = text[pos - 1 : pos]
    return _is_letter(before) or (before == "-" and _is_letter(text[pos - 2 : pos - 1]))


def _is_letter(character: str) -> bool:
    """Whether a character is alphabetic as Ruby counts, vowel signs and Roman numerals too."""
    if character.isalpha():
        return True
    return bool(character) and unicodedata.category(character) in ("Nl", "Mc", "Mn")


def _emphasis(spans: Spans, pos: int, delimiter: str, kind: str) -> bool:
    text, mark = spans.text, delimiter[0]
    key = (pos, delimiter, spans.kinds())
    start = pos + len(delimiter)
    if key in spans.failed or spans.tired() or not spans.comes(delimiter, start):
        return False

    def accept() -> bool:
        at = spans.pos
        if text[at - 1] in _SPACE or spans.is_empty():
            return False
        if kind == "em" and text.startswith(mark * 2, at) and not text.startswith(mark, at + 2):
            return False
        following = text[at + len(delimiter) : at + len(delimiter) + 1]
        return mark == "*" or not (following.isdecimal() or _is_letter(following))

    element = Element(kind)
    spans.pos = start
    notes = len(spans.context.needs.notes)
    if spans.read(Frame(kind, element), _STOPS[delimiter], accept):
        spans.pos += len(delimiter)
        spans.add_child(element)
        return True
    spans.context.forget_notes(notes)
    spans.failed.add(key)
    spans.spend(pos)
    spans.pos = pos
    return False


def read_code(spans: Spans, pos: int) -> bool:
    """Code between backticks."""
    text = spans.text
    found = _TICKS.match(text, pos)
    ticks = found[0] if found else "`"
    start = pos + len(ticks)
    spans.pos = start
    lone = (
        len(ticks) == 1
        and (pos == 0 or text[pos - 1] in _SPACE)
        and start < len(text)
        and text[start] in _SPACE
    )
    end = -1 if lone or spans.tired() else text.find(ticks, start)
    if end < 0:
        if not lone:
            spans.spend(start)
        spans.add(ticks)
        return True
    code = text[start:end]
    if len(ticks) > 1:
        code = code.removeprefix(" ").removesuffix(" ")
    spans.add_child(Element("code")).text = Code(code)
    spans.pos = end + len(ticks)
    return True


def read_quote(spans: Spans, pos: int) -> bool:
    """A quotation mark at this place or one behind it."""
    found = smart_quote(spans.text, pos)
    if found is None:
        return False
    before, mark, end = found
    spans.add_symbol(before + mark, end)
    return True


def read_sign(spans: Spans, pos: int) -> bool:
    """A dash, an ellipsis or a guillemet."""
    found = symbol(spans.text, pos)
    if found is None:
        return False
    spans.add_symbol(*found)
    return True


def read_entity(spans: Spans, pos: int) -> bool:
    """A character reference; an unknown name stays visible."""
    found = _ENTITY.match(spans.text, pos)
    if not found:
        return False
    name, decimal, hexadecimal = found.groups()
    if name:
        shown = named_entity(name) or f"&amp;{name};"
    else:
        # Longer numbers are beyond Unicode anyway.
        digits = (decimal or hexadecimal)[-12:]
        shown = numbered_entity(int(digits, 10 if decimal else 16))
    spans.add_symbol(shown, found.end())
    return True


def read_break(spans: Spans, pos: int) -> bool:
    """A line break: two spaces or backslashes, or one backslash, at the end of a line."""
    text = spans.text
    if text.startswith(("  \n", "\\\\\n"), pos):
        size = 2
    elif text.startswith("\\\n", pos) and not (spans.context.plain or spans.inside("html")):
        size = 1
    else:
        return False
    spans.add_child(Element("br"))
    spans.pos = pos + size
    return True


def read_escape(spans: Spans, pos: int) -> bool:
    """A backslash before a character that has a meaning takes the meaning away."""
    character = spans.text[pos + 1 : pos + 2]
    if character not in _ESCAPABLE or not character:
        return False
    spans.add(character)
    spans.pos = pos + 2
    return True


def read_strike(spans: Spans, pos: int) -> bool:
    """``~~struck~~``."""
    if spans.tired():
        return False
    found = _STRIKE.match(spans.text, pos)
    if not found:
        spans.spend(pos)
        return False
    element = spans.add_child(Element("del"))
    inner = Spans(found[1], spans.context, spans.rules)
    inner.work = spans.work - len(found[1])
    inner.read(Frame("html", element))
    spans.work = inner.work
    spans.pos = found.end()
    return True


def read_formula(spans: Spans, pos: int) -> bool:
    """``$$formula$$``, left to the page's own typesetting."""
    found = None if spans.tired() else _FORMULA.match(spans.text, pos)
    if not found:
        spans.spend(pos)
        return False
    spans.add_child(Element("formula")).text = Code(found[1].strip(_SPACE))
    spans.pos = found.end()
    return True
