"""The block rules in kramdown's order, and blocks made from what they read."""

from __future__ import annotations

from collections.abc import Callable

from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.kramdown.attributes import merge, read_block_extension
from policyeditor.policy.kramdown.definitions import (
    read_abbreviation_definition,
    read_definition_list,
    read_footnote_definition,
    read_link_definition,
)
from policyeditor.policy.kramdown.html import read_end_tag, read_html
from policyeditor.policy.kramdown.level import Level, Node
from policyeditor.policy.kramdown.lists import read_list
from policyeditor.policy.kramdown.simple import (
    read_blank_lines,
    read_code,
    read_end_of_block,
    read_fenced_code,
    read_heading,
    read_mathematics,
    read_paragraph,
    read_quote,
    read_rule,
    read_stray_line,
    read_underlined_heading,
)
from policyeditor.policy.kramdown.tables import read_table

Rule = Callable[[Level], bool]

_COMMON: tuple[Rule, ...] = (read_underlined_heading, read_table, read_paragraph)
_NUMBERED: tuple[Rule, ...] = (read_list, *_COMMON)
# By the first character of a line; the order within each is kramdown's.
_RULES: dict[str, tuple[Rule, ...]] = {
    "`": (read_fenced_code, *_COMMON),
    "~": (read_fenced_code, *_COMMON),
    ">": (read_quote,),
    "#": (read_heading, *_COMMON),
    "*": (
        read_rule, read_list, read_underlined_heading, read_table,
        read_abbreviation_definition, read_paragraph,
    ),
    "-": (read_rule, read_list, *_COMMON),
    "_": (read_rule, *_COMMON),
    "+": (read_list, *_COMMON),
    ":": (read_definition_list, *_COMMON),
    "<": (read_html, *_COMMON),
    "$": (read_underlined_heading, read_mathematics, read_table, read_paragraph),
    "\\": (read_underlined_heading, read_mathematics, read_table, read_paragraph),
    "[": (
        read_underlined_heading, read_table, read_footnote_definition, read_link_definition,
        read_paragraph,
    ),
    "{": (read_underlined_heading, read_table, read_block_extension, read_paragraph),
    "^": (read_underlined_heading, read_table, read_end_of_block, read_paragraph),
    "\t": (read_stray_line,),
    **dict.fromkeys("0123456789", _NUMBERED),
}  # fmt: skip


def read_blocks(level: Level) -> bool:
    """Read blocks to the end of the source; whether an HTML end tag ended them before."""
    source = level.source
    while source.pos < source.end:
        if read_one(level):
            return True
    return False


def read_one(level: Level) -> bool:
    """Read the next block; whether it was the end tag of the HTML element being read."""
    source = level.source
    text, pos = source.text, source.pos
    first = text[pos]
    if first == " ":
        spaces = 1
        while spaces < 4 and text[pos + spaces] == " ":
            spaces += 1
        first = text[pos + spaces] if spaces < 4 else " "
    if first.isspace() and first in " \t\n\v\f\r":
        end = text.find("\n", pos)
        if not text[pos:end].strip(" \t\v\f\r"):
            return not read_blank_lines(level)
        if first == " " or text[pos] == "\t":
            return not read_code(level)
    elif first == "<" and text.startswith("</", text.find("<", pos)) and read_end_tag(level):
        return True
    for rule in _RULES.get(first, _COMMON):
        if rule(level):
            return False
    return not read_stray_line(level)


_KINDS = {
    "heading": Kind.HEADING,
    "paragraph": Kind.PARAGRAPH,
    "text": Kind.PARAGRAPH,
    "bullets": Kind.BULLETS,
    "numbered": Kind.NUMBERED,
    "item": Kind.ITEM,
    "definitions": Kind.DEFINITIONS,
    "term": Kind.TERM,
    "definition": Kind.DEFINITION,
    "quote": Kind.QUOTE,
    "code": Kind.CODE,
    "table": Kind.TABLE,
    "row": Kind.ROW,
    "cell": Kind.CELL,
    "rule": Kind.RULE,
    "html": Kind.HTML,
    "html-text": Kind.HTML,
    "comment": Kind.COMMENT,
    "math": Kind.MATH,
    "raw": Kind.RAW,
    "footnote": Kind.FOOTNOTE,
}


def freeze(node: Node) -> Block:
    """The block that a node stands for, with those inside it."""
    attributes = merge(node.attributes, node.given)
    children = freeze_all(node.children)
    end_line = max(node.line, node.end_line)
    if children and node.kind in ("item", "definition", "footnote", "bullets", "numbered"):
        end_line = max(node.line, children[-1].end_line)
    elif node.kind == "definitions":
        end_line = children[-1].end_line
    return Block(
        kind=_KINDS[node.kind],
        line=node.line,
        end_line=end_line,
        text=node.text,
        children=children,
        level=node.level,
        attributes=attributes,
        tight=node.tight or node.kind == "text",
        marker=node.marker if node.kind == "item" else "",
        role=node.role,
        references=tuple(node.given.references) if node.given else (),
    )


def freeze_all(nodes: list[Node]) -> tuple[Block, ...]:
    """The blocks of nodes; blank lines and marks leave none."""
    return tuple(freeze(node) for node in nodes if node.kind not in ("blank", "end"))
