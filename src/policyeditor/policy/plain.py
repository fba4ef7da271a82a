"""Inline Markdown as the words a reader sees, and the targets of its links.

One pass over the text, in linear time whatever it holds: marks that do not close stay as they
are, as they do in print.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

_MARK = re.compile(r"[\\`*_~\[\]!<&{]")
_SPACE = re.compile(r"\s+")
_ESCAPABLE = frozenset("\\.*_+`<>()[]{}#!:|\"'$-~")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_AUTOLINK = re.compile(
    r"<((?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{1,2000})|[^\s<>@]{1,200}@[^\s<>@]{1,200})>"
)
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]{0,30})((?:\s[^<>]{0,4000})?)/?>")
_ATTRIBUTE_TARGET = re.compile(
    r"""\shref\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})')""", re.IGNORECASE
)
_TARGET = re.compile(
    r"""\(\s{0,20}(?:<([^<>\n]{0,2000})>|([^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,8}))"""
    r"""(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,20}\)"""
)
# A Liquid value may stand where a target stands, with its spaces.
_LIQUID_TARGET = re.compile(
    r"\(\s{0,20}((?:[^\s(){}]{0,200}\{\{[^{}]{0,500}\}\}[^\s(){}]{0,200})+)\s{0,20}\)"
)
_REFERENCE = re.compile(r"[ \n]?\[([^\[\]]{0,999})\]")
_ATTRIBUTES = re.compile(r"\{:[^{}\n]{0,1000}\}")
_LIQUID_ENDS = {"{{": "}}", "{%": "%}"}
_BREAKING = frozenset({"br", "p", "div", "td", "th", "li", "tr", "hr", "dd", "dt"})


@dataclass(frozen=True, slots=True)
class Plain:
    """The words of a piece of inline Markdown, on one line, and its link targets in order."""

    text: str
    links: tuple[str, ...] = ()


def plain(source: str, references: Mapping[str, str] | None = None) -> Plain:
    """The words and links of inline Markdown.

    ``references`` maps the folded names of link definitions to their targets; a reference link
    that it does not name stays as it is written.
    """
    if _MARK.search(source) is None:
        return Plain(" ".join(source.split()))
    return _Walk(source, references or {}).run()


def placed(
    source: str, references: Mapping[str, str] | None = None
) -> tuple[tuple[str, int, int], ...]:
    """The characters a reader sees, each with where it stands in the source, the end exclusive.

    Of what stands for another character (an entity, a line's break) all of it is its place.
    """
    walk = _Walk(source, references or {})
    walk.run()
    found: list[tuple[str, int, int]] = []
    for part, (start, end) in zip(walk.parts, walk.spans, strict=True):
        at = source.find(part, start, end)
        for number, character in enumerate(part):
            if at < 0:
                found.append((character, start, end))
            else:
                found.append((character, at + number, at + number + 1))
    return tuple(found)


def reference_name(name: str) -> str:
    """A link definition's name as names are compared: case and runs of space do not count."""
    return _SPACE.sub(" ", name.strip()).lower()


class _Walk:
    """One pass over one text.

    Parts are collected in order, ``spans`` tells where each was read; an emphasis mark or a
    bracket stands in its part until its partner is found, then the part is emptied.
    """

    def __init__(self, source: str, references: Mapping[str, str]) -> None:
        self.source = source
        self.references = references
        self.parts: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.links: list[tuple[int, str]] = []
        self.open_marks: dict[str, list[tuple[int, int]]] = {"*": [], "_": [], "~": []}
        self.brackets: list[tuple[int, int, bool]] = []
        self.unclosed_ticks: set[int] = set()
        self.unclosed_comment = False

    def run(self) -> Plain:
        source, position = self.source, 0
        while True:
            found = _MARK.search(source, position)
            if found is None:
                break
            if found.start() > position:
                self.parts.append(source[position : found.start()])
                self.spans.append((position, found.start()))
            position = self._handlers[found.group()](self, found.start())
            if len(self.spans) < len(self.parts):
                self.spans.append((found.start(), position))
        self.parts.append(source[position:])
        self.spans.append((position, len(source)))
        text = " ".join("".join(self.parts).split())
        return Plain(text, tuple(target for _, target in sorted(self.links, key=lambda x: x[0])))

    def _escape(self, at: int) -> int:
        following = self.source[at + 1 : at + 2]
        if following in _ESCAPABLE and following:
            self.parts.append(following)
            return at + 2
        # A backslash at the end of a line breaks it; elsewhere it is a character.
        self.parts.append(" " if following == "\n" else "\\")
        return at + 1

    def _code(self, at: int) -> int:
        end = at
        while self.source.startswith("`", end):
            end += 1
        size = end - at
        ticks = "`" * size
        close = -1 if size in self.unclosed_ticks else self.source.find(ticks, end)
        while close >= 0 and self.source.startswith("`", close + size):
            run = close
            while self.source.startswith("`", run):
                run += 1
            if run - close == size:
                break
            close = self.source.find(ticks, run)
        if close < 0:
            self.unclosed_ticks.add(size)
            self.parts.append(ticks)
            return end
        self.parts.append(self.source[end:close])
        return close + size

    def _emphasis(self, at: int) -> int:
        source, mark = self.source, self.source[at]
        end = at
        while source.startswith(mark, end):
            end += 1
        before = source[at - 1] if at else " "
        after = source[end] if end < len(source) else " "
        size = end - at
        inside_word = mark == "_" and before.isalnum() and after.isalnum()
        if inside_word or (mark == "~" and size != 2) or size > 3:
            self.parts.append(mark * size)
            return end
        size = self._close(mark, size) if not before.isspace() else size
        if size:
            if not after.isspace():
                self.open_marks[mark].append((len(self.parts), size))
            self.parts.append(mark * size)
        return end

    def _close(self, mark: str, size: int) -> int:
        """Empty the marks that a run of ``size`` closes; what is left of the run."""
        stack = self.open_marks[mark]
        while size and stack:
            part, opened = stack.pop()
            used = min(size, opened)
            self.parts[part] = mark * (opened - used)
            if opened > used:
                stack.append((part, opened - used))
            size -= used
        return size

    def _open_bracket(self, at: int, image: bool = False) -> int:
        self.brackets.append((len(self.parts), at + 1 + image, image))
        self.parts.append("![" if image else "[")
        return at + 1 + image

    def _image(self, at: int) -> int:
        if self.source.startswith("[", at + 1):
            return self._open_bracket(at, image=True)
        self.parts.append("!")
        return at + 1

    def _close_bracket(self, at: int) -> int:
        if not self.brackets:
            self.parts.append("]")
            return at + 1
        part, start, image = self.brackets.pop()
        end, target = self._link_target(start, at)
        if end < 0:
            self.parts.append("]")
            return at + 1
        if target.startswith("#fn:"):
            self.parts[part:] = [""] * (len(self.parts) - part)
        else:
            self.parts[part] = ""
        if not image:
            self.links.append((start, target))
        return end

    def _link_target(self, start: int, at: int) -> tuple[int, str]:
        """Where a link that closes its bracket at ``at`` ends, and its target; -1 for no link."""
        source = self.source
        if source.startswith("(", at + 1):
            liquid = _LIQUID_TARGET.match(source, at + 1)
            if liquid:
                return liquid.end(), liquid.group(1)
            inline = _TARGET.match(source, at + 1)
            if inline:
                return inline.end(), html.unescape(inline.group(1) or inline.group(2) or "")
        if source.startswith("^", start) and at - start < 200:
            return at + 1, "#fn:" + source[start + 1 : at]
        if not self.references or at - start > 1000:
            return -1, ""
        named = _REFERENCE.match(source, at + 1)
        if named:
            name = reference_name(named.group(1) or source[start:at])
            if name in self.references:
                return named.end(), self.references[name]
        name = reference_name(source[start:at])
        return (at + 1, self.references[name]) if name in self.references else (-1, "")

    def _angle(self, at: int) -> int:
        source = self.source
        auto = _AUTOLINK.match(source, at)
        if auto:
            target = auto.group(1)
            self.parts.append(target.removeprefix("mailto:"))
            self.links.append((at, target if ":" in target else f"mailto:{target}"))
            return auto.end()
        if source.startswith("<!--", at) and not self.unclosed_comment:
            close = source.find("-->", at)
            if close >= 0:
                return close + 3
            self.unclosed_comment = True
        tag = _TAG.match(source, at)
        if tag:
            href = _ATTRIBUTE_TARGET.search(tag.group(2))
            if href and tag.group(1).lower() == "a":
                self.links.append((at, html.unescape(href.group(1) or href.group(2) or "")))
            self.parts.append(" " if tag.group(1).lower() in _BREAKING else "")
            return tag.end()
        self.parts.append("<")
        return at + 1

    def _entity(self, at: int) -> int:
        entity = _ENTITY.match(self.source, at)
        self.parts.append(html.unescape(entity.group()) if entity else "&")
        return entity.end() if entity else at + 1

    def _brace(self, at: int) -> int:
        attributes = _ATTRIBUTES.match(self.source, at)
        if attributes:
            return attributes.end()
        close = _LIQUID_ENDS.get(self.source[at : at + 2])
        found = self.source.find(close, at + 2, at + 1000) if close else -1
        end = found + 2 if found >= 0 else at + 1
        self.parts.append(self.source[at:end])
        return end

    _handlers: ClassVar = {
        "\\": _escape,
        "`": _code,
        "*": _emphasis,
        "_": _emphasis,
        "~": _emphasis,
        "[": _open_bracket,
        "]": _close_bracket,
        "!": _image,
        "<": _angle,
        "&": _entity,
        "{": _brace,
    }
