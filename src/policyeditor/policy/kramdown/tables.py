"""Tables: rows of cells between pipes, with head, body and foot."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from policyeditor.policy.kramdown.html import COMMENT, SPAN_LEVEL_BLOCKS, TAG, WITHOUT_BODY
from policyeditor.policy.kramdown.level import Level, Node, Source
from policyeditor.policy.kramdown.patterns import BOUNDARY, OPTIONAL_SPACE, WHITESPACE, compiled

_PIPE = r"(?:\||.*?[^\\\n]\|)"
_LINE = compiled(rf"{_PIPE}.*?\n")
_START = compiled(rf"{OPTIONAL_SPACE}(?=\S){_PIPE}.*?\n")
_SEPARATOR = compiled(r"([+|: \t-]*?-[+|: \t-]*?)[ \t]*\n")
_FOOT_SEPARATOR = compiled(r"[+|: \t=]*?=[+|: \t=]*?[ \t]*\n")
_ALIGNMENT = compiled(r"[ \t]?(:?)-+(:?)[ \t]?")
_ROW = compiled(r"(.*?)[ \t]*\n")
_HAS_PIPE = compiled(_PIPE)
_UNESCAPED_PIPE = compiled(r"(?<!\\)\|")
_CODE_ELEMENT = compiled(r"(<code[^>]*>.*?</code>)")
_TICKS = compiled(r"`+")
_TICKS_OR_TAG = compiled(r"`+|<")
_SPACES = frozenset(WHITESPACE)


@dataclass(slots=True)
class _Rows:
    """The rows read so far, those of the group that is still open, and the columns' alignment."""

    done: list[Node] = field(default_factory=list)
    open: list[Node] = field(default_factory=list)
    alignment: list[str] = field(default_factory=list)
    groups: int = 0
    has_foot: bool = False
    has_body: bool = False

    def close(self, role: str, force: bool = False) -> None:
        """End a group of rows."""
        if self.has_foot and role == "body" and not force:
            return
        for row in self.open:
            row.role, row.level = role, self.groups
        self.done += self.open
        self.open = []
        self.groups += 1
        self.has_body |= role == "body"


def read_table(level: Level) -> bool:
    """A table; what only looks like one stays a paragraph."""
    source = level.source
    if not level.after_boundary() or not source.match(_START):
        return False
    pos, line = source.pos, source.line
    # Attributes that stood before are used up even where it turns out to be no table.
    given, level.given = level.given, None
    rows = _read_rows(source)
    if not source.match(BOUNDARY) or not _pipes_stand_outside(source.text[pos : source.pos - 1]):
        source.pos, source.line = pos, line
        return False
    if rows.open:
        rows.close("foot" if rows.has_foot else "body")
    if not rows.has_body:
        source.pos, source.line = pos, line
        return False
    node = level.add(Node("table", line))
    node.given = given
    node.end_line = source.line - 1
    node.children = rows.done
    columns = max(len(row.children) for row in rows.done)
    for row in rows.done:
        row.children += [Node("cell", row.line) for _ in range(columns - len(row.children))]
        for cell, alignment in zip(row.children, rows.alignment, strict=False):
            cell.role = alignment
    return True


def _read_rows(source: Source) -> _Rows:
    rows = _Rows()
    first = source.match(_LINE)
    leading_pipe = first is not None and first[0].lstrip(WHITESPACE).startswith("|")
    source.take(_SEPARATOR)
    while source.pos < source.end and source.match(_LINE):
        if found := source.take(_SEPARATOR):
            if rows.open and not rows.alignment and not rows.has_foot:
                rows.close("head")
                rows.alignment = [
                    _alignment(left, right) for left, right in _ALIGNMENT.findall(found[1])
                ]
            elif rows.open:
                rows.close("body")
        elif source.take(_FOOT_SEPARATOR):
            if rows.open:
                rows.close("body", force=True)
            rows.has_foot = True
        else:
            line = source.line
            row = source.take(_ROW)
            rows.open.append(_row(row[1] if row else "", line, leading_pipe))
    return rows


def _alignment(left: str, right: str) -> str:
    if left and right:
        return "center"
    return "left" if left else "right" if right else ""


def _row(text: str, line: int, leading_pipe: bool) -> Node:
    cells = [""]
    end = text.rfind("</code>") + len("</code>") if "</code>" in text else 0
    parts = [*_CODE_ELEMENT.split(text[:end]), "", text[end:]] if end else [text]
    for index, part in enumerate(parts):
        if index % 2:
            cells[-1] += part
            continue
        for kind, value in _runs(part):
            if kind == "code":
                cells[-1] += _quoted_code(value)
            else:
                head, *tail = (piece.replace("\\|", "|") for piece in _UNESCAPED_PIPE.split(value))
                cells[-1] += head
                cells += tail
    if leading_pipe and not cells[0].strip(WHITESPACE):
        del cells[0]
    if cells and not cells[-1].strip(WHITESPACE):
        cells.pop()
    row = Node("row", line)
    row.children = [Node("cell", line, cell.strip(WHITESPACE)) for cell in cells]
    return row


def _quoted_code(value: str) -> str:
    ticks = max(_TICKS.findall(value), default="") + "`"
    space = " " if len(ticks) > 1 else ""
    return ticks + space + value + space + ticks


def _runs(text: str, html: bool = False) -> list[tuple[str, str]]:
    """A text as runs of words and of code; with ``html``, elements are taken out of the words.

    An element that is not closed takes all that follows.
    """
    runs: list[tuple[str, str]] = []
    start = pos = 0
    opening = _TICKS_OR_TAG if html else _TICKS
    while found := opening.search(text, pos):
        if found[0] == "<":
            kind, value, end = "html", "element", _element_end(text, found.start())
        else:
            kind = "code"
            value, end = _code(text, found[0], found.start())
        if end < 0:
            pos = found.end()
            continue
        if found.start() > start:
            runs.append(("text", text[start : found.start()]))
        runs.append((kind, value))
        start = pos = end
    if start < len(text):
        runs.append(("text", text[start:]))
    return runs


def _code(text: str, ticks: str, start: int) -> tuple[str, int]:
    """The code that begins with ``ticks``, and where it ends; less than 0 where it is none."""
    inside = start + len(ticks)
    lone = (
        len(ticks) == 1
        and (start == 0 or text[start - 1] in WHITESPACE)
        and text[inside : inside + 1] in _SPACES
    )
    end = -1 if lone else text.find(ticks, inside)
    code = text[inside:end]
    if len(ticks) > 1:
        code = code.removeprefix(" ").removesuffix(" ")
    return code, end if end < 0 else end + len(ticks)


def _element_end(text: str, start: int) -> int:
    """Where the comment or element that begins at ``start`` ends; less than 0 where none does."""
    found = COMMENT.match(text, start) or TAG.match(text, start)
    if not found:
        return -1
    if found.re is COMMENT:
        return found.end()
    tag = found[1].lower()
    if tag in SPAN_LEVEL_BLOCKS:
        return -1
    if found[4] or tag in WITHOUT_BODY:
        return found.end()
    stop = compiled(rf"</{re.escape(tag)}\s*>", re.IGNORECASE).search(text, found.end())
    return stop.end() if stop else len(text)


def _pipes_stand_outside(text: str) -> bool:
    """Whether each line has a pipe outside of code and HTML."""
    pipe = False
    for kind, value in _runs(text, html=True):
        lines = value.rstrip("\n").split("\n") if value.strip("\n") else [""]
        if kind == "code":
            if len(lines) > 2 or (len(lines) == 2 and not pipe):
                break
            if len(lines) == 2:
                pipe = False
        else:
            if len(lines) > 1 and not pipe and not _HAS_PIPE.match(lines[0]):
                break
            pipe = (pipe and len(lines) == 1) or _HAS_PIPE.match(lines[-1]) is not None
    return pipe
