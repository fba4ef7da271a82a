"""Headings, paragraphs, quotes, code, rules, mathematics, and the end-of-block mark."""

from __future__ import annotations

import re
from functools import cache

from policyeditor.policy.kramdown.level import Level, Node, Source
from policyeditor.policy.kramdown.patterns import (
    BLANK_LINES,
    BOUNDARY,
    END_OF_BLOCK_LINE,
    INDENT,
    INDENTED_CODE,
    LAZY_END,
    OPTIONAL_SPACE,
    PARAGRAPH_END,
    QUOTE_START,
    RULE_LINE,
    WHITESPACE,
    compiled,
)

_NAME_START = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_HEADING_ID = compiled(
    rf"[\t ]\{{#([{_NAME_START}][{_NAME_START}\-.0-9\u00b7\u0300-\u036f\u203f-\u2040]*)\}}\Z"
)
_ATX_HEADING = compiled(r"(#{1,6})[\t ]+(.*)\n")
_CLOSING_HASHES = compiled(r"[\t ]#+\Z")
_SETEXT_HEADING = compiled(rf"{OPTIONAL_SPACE}([^ \t\n].*)\n([-=])[-=]*[ \t\r\f\v]*\n")
_PARAGRAPH_START = compiled(rf"{OPTIONAL_SPACE}[^ \t]")
_CODE = compiled(INDENTED_CODE)
_CODE_LAZY = compiled(r"\n( {0,3}\S)")
_CODE_INDENT = compiled("^" + INDENT, re.MULTILINE)
_FENCE_START = compiled(rf"{OPTIONAL_SPACE}(([~`])\2{{2,}})")
_FENCE_INFO = compiled(r"\s*?((\S+?)(?:\?\S*)?)?\s*?\n")
_MOST_GIVEN_BACK = 20
_QUOTE_MARKS = compiled("^" + QUOTE_START, re.MULTILINE)
_MATH_OPENING = compiled(rf"{OPTIONAL_SPACE}\\?\$\$")
_MATH = compiled(rf"{OPTIONAL_SPACE}(\\)?\$\$(.*?)\$\$(\s*?\n)?", re.DOTALL)


def read_blank_lines(level: Level) -> bool:
    """Blank lines, together one node."""
    line = level.source.line
    found = level.source.take(BLANK_LINES)
    last = level.last
    if last is None or last.kind != "blank":
        last = level.add(Node("blank", line))
    last.text += found[0] if found else ""
    return True


def read_heading(level: Level) -> bool:
    """A heading by number signs."""
    found = level.source.match(_ATX_HEADING)
    if not found:
        return False
    text, identifier = _heading_text(found[2])
    text = _CLOSING_HASHES.sub("", text).rstrip(WHITESPACE)
    return _add_heading(level, found.end(), len(found[1]), text, identifier)


def read_underlined_heading(level: Level) -> bool:
    """A heading underlined by hyphens or equals signs."""
    if not level.after_boundary():
        return False
    found = level.source.match(_SETEXT_HEADING)
    if not found:
        return False
    text, identifier = _heading_text(found[1])
    return _add_heading(level, found.end(), 2 if found[2] == "-" else 1, text, identifier)


def _heading_text(text: str) -> tuple[str, str | None]:
    text = text.rstrip(WHITESPACE)
    found = _HEADING_ID.search(text)
    if not found:
        return text, None
    return text[: found.start()].rstrip(WHITESPACE), found[1]


def _add_heading(level: Level, end: int, depth: int, text: str, identifier: str | None) -> bool:
    if not text:
        return False
    node = level.add(Node("heading", level.source.line, text))
    level.source.advance(end)
    node.end_line = level.source.line - 1
    node.level = depth
    if identifier:
        node.attributes["id"] = identifier
    return True


def read_paragraph(level: Level) -> bool:
    """A paragraph: lines until something that ends one."""
    source = level.source
    start, line = source.pos, source.line
    text, at = source.text, source.text.index("\n", start) + 1
    lines = 1
    while not PARAGRAPH_END.match(text, at):
        at = text.index("\n", at) + 1
        lines += 1
    if not _PARAGRAPH_START.match(text, start):
        return read_stray_line(level)
    words = text[start:at].rstrip(WHITESPACE)
    source.pos, source.line = at, line + lines
    last = level.last
    if last is not None and last.kind == "paragraph":
        joiner = "  \n" if text[max(start - 3, 0) : start] == "  \n" else "\n"
        last.text += joiner + words
        last.end_line = line + lines - 1
        return True
    node = level.add(Node("paragraph", line, words.lstrip(WHITESPACE)))
    node.end_line = line + lines - 1
    return True


def read_stray_line(level: Level) -> bool:
    """A line that no rule takes, such as one that begins with a space and a tab: bare text."""
    line = level.source.line
    text = level.source.take_line()
    last = level.last
    if last is not None and last.kind == "text":
        last.text += text
        last.end_line = line
    else:
        level.tree.children.append(Node("text", line, text))
    return True


def read_quote(level: Level) -> bool:
    """A quotation with its lazy lines."""
    source = level.source
    line, start, text = source.line, source.pos, source.text
    at = text.index("\n", start) + 1
    while not LAZY_END.match(text, at):
        at = text.index("\n", at) + 1
    quoted = _QUOTE_MARKS.sub("", source.advance(at))
    node = level.add(Node("quote", line))
    node.end_line = source.line - 1
    level.below(node, Source(quoted, line))
    return True


def read_code(level: Level) -> bool:
    """Code by indentation."""
    source = level.source
    line = source.line
    found = source.take(_CODE)
    if not found or not found[0]:
        return read_paragraph(level)
    node = level.add(Node("code", line))
    node.end_line = source.line - 1
    node.text = _CODE_INDENT.sub("", _CODE_LAZY.sub(r" \1", found[0]))
    return True


def read_fenced_code(level: Level) -> bool:
    """Code between fences; without a closing fence it is no code."""
    source = level.source
    opening = source.match(_FENCE_START)
    if not opening:
        return False
    line = source.line
    found = _fence(level, opening)
    if found is None:
        return False
    info, body, end = found
    node = level.add(Node("code", line, body))
    source.advance(end)
    node.end_line = source.line - 1
    language = (info[1] or "").strip()
    if language:
        node.attributes["class"] = f"language-{info[2]}"
    return True


def _fence(level: Level, opening: re.Match[str]) -> tuple[re.Match[str], str, int] | None:
    """The words behind a fence, its body and where it ends; a longer fence may close as a shorter.

    kramdown lets the opening fence give marks back until the rest of its line fits.
    """
    text, mark = level.source.text, opening[2]
    longest = len(opening[1])
    for size in range(longest, max(2, longest - _MOST_GIVEN_BACK), -1):
        info = _FENCE_INFO.match(text, opening.start(1) + size)
        if not info:
            continue
        closing = _closing_fence(mark, size).search(text, info.end())
        if closing:
            return info, text[info.end() : closing.start()], closing.end()
        level.shared.open_ended = True
    return None


@cache
def _closing_fence(mark: str, size: int) -> re.Pattern[str]:
    return compiled(rf"^{OPTIONAL_SPACE}{mark}{{{size},}}\s*?\n", re.MULTILINE)


def read_rule(level: Level) -> bool:
    """A horizontal rule."""
    line = level.source.line
    if not level.source.take(RULE_LINE):
        return False
    level.add(Node("rule", line))
    return True


def read_mathematics(level: Level) -> bool:
    """A formula between ``$$`` that stands alone."""
    source = level.source
    if not level.after_boundary():
        return False
    found = source.match(_MATH)
    if not found:
        level.shared.open_ended |= _MATH_OPENING.match(source.text, source.pos) is not None
        return False
    if found[1]:
        level.shared.open_ended = True
        if found[3]:
            source.pos = found.end(1)
        return False
    pos, line = source.pos, source.line
    source.advance(found.end())
    if not source.match(BOUNDARY):
        # What follows the second mark may change, however far it is.
        level.shared.open_ended = True
        source.pos, source.line = pos, line
        return False
    node = level.add(Node("math", line, found[2].strip(WHITESPACE)))
    node.end_line = max(line, source.line - 1)
    return True


def read_end_of_block(level: Level) -> bool:
    """The mark ``^``, which ends a list without beginning anything."""
    line = level.source.line
    if not level.source.take(END_OF_BLOCK_LINE):
        return False
    level.add(Node("end", line))
    return True
