"""Bullet and numbered lists: items by content column, tight or loose as kramdown decides.

What an item holds is gathered line by line and read again as blocks, so ``3. Text`` takes in what
is indented to column 3, the column its words begin in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from policyeditor.policy.kramdown.attributes import add_class, read_attributes
from policyeditor.policy.kramdown.level import Given, Level, Node, Source
from policyeditor.policy.kramdown.patterns import (
    ATTRIBUTE_CHARACTERS,
    BLANK_LINES,
    END_OF_BLOCK_LINE,
    IDENTIFIER,
    ITEM_ATTRIBUTES,
    LIST_START,
    LIST_TAIL,
    OPTIONAL_SPACE,
    RULE_LINE,
    compiled,
    content_line,
    item_start,
    lazy_line,
)

_BULLET = compiled(rf"({OPTIONAL_SPACE}[+*-])({LIST_TAIL})")
_NUMBER = compiled(rf"({OPTIONAL_SPACE}\d+\.)({LIST_TAIL})")
_EMPTY_OR_ATTRIBUTES = compiled(
    rf"(?:\s*\{{:(?!(?:{IDENTIFIER})?:|/)(?:{ATTRIBUTE_CHARACTERS})\}}\s*)?\s*\n"
)
_TAB_AFTER_SPACES = compiled(r"( *)(\t+)")
_LEADING_TABS = compiled(r"\t+")
_SPACES = compiled(r" *")
_LEADING_SPACE = compiled(r"\s*")
_TASK = compiled(r"\s*\[[ xX]\]\s+")


@dataclass(slots=True)
class Item:
    """An item, the column its words begin in, and its lines: several parts are read one by one."""

    node: Node
    indentation: int
    parts: list[list[str]]
    content: re.Pattern[str]
    lazy: re.Pattern[str]
    first_line: int


def begin_item(kind: str, line: int, marker: str, tail: str) -> Item:
    """An item from the line it begins on."""
    indentation = len(marker)
    if _EMPTY_OR_ATTRIBUTES.match(tail):
        indentation = 4
    else:
        while found := _TAB_AFTER_SPACES.match(tail):
            spaces, tabs = found.groups()
            column = len(spaces) + indentation
            width = 4 - column % 4 + (len(tabs) - 1) * 4
            tail = spaces + " " * width + tail[found.end() :]
        indentation += _length(_SPACES, tail)
    tail = tail[_length(_LEADING_SPACE, tail) :]
    node = Node(kind, line)
    node.marker = marker.strip()
    given = ITEM_ATTRIBUTES.match(tail)
    if given:
        node.given = read_attributes(given[1], Given())
        tail = tail[given.end() :]
    # An empty first line leaves nothing behind, not even its line feed.
    first_line = line if tail else line + 1
    return Item(
        node, indentation, [[tail]], content_line(indentation), lazy_line(indentation), first_line
    )


def outdent(text: str, indentation: int) -> tuple[str, bool]:
    """A line without the indentation of its item, and whether it had it."""
    tabs = _length(_LEADING_TABS, text)
    if tabs:
        text = " " * 4 * tabs + text[tabs:]
    if text.startswith(" " * indentation):
        return text[indentation:], True
    return text, False


def _length(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0


def read_list(level: Level) -> bool:
    """A list with all its items."""
    source = level.source
    start = source.match(_BULLET)
    numbered = start is None
    if start is None and source.match(_NUMBER) is None:
        return False
    node = level.add(Node("numbered" if numbered else "bullets", source.line))
    items, ended = _gather(source, numbered)
    node.children = [item.node for item in items]
    node.end_line = source.line - 1
    last: Node | None = None
    for item in items:
        _read_item(level, item)
        last = _settle(node, item.node, ended, last)
    if last is not None and not ended:
        level.tree.children.append(last)
    _mark_tasks(node)
    return True


def _gather(source: Source, numbered: bool) -> tuple[list[Item], bool]:
    """The items with their lines, and whether the end-of-block mark ended the list."""
    start = _NUMBER if numbered else _BULLET
    marker = r"\d+\." if numbered else "[+*-]"
    items: list[Item] = []
    nested = after_blank = False
    while source.pos < source.end:
        if after_blank and source.match(RULE_LINE):
            break
        if source.take(END_OF_BLOCK_LINE):
            return items, True
        line = source.line
        if found := source.take(start):
            item = begin_item("item", line, found[1], found[2])
            items.append(item)
            start = item_start(marker, item.indentation)
            nested = LIST_START.match(item.parts[0][0]) is not None
            after_blank = False
            continue
        item = items[-1]
        if found := source.take(item.content) or (None if after_blank else source.take(item.lazy)):
            nested = _add_line(item, found[0], nested)
            after_blank = False
        elif found := source.take(BLANK_LINES):
            nested = after_blank = True
            item.parts[-1].append(found[0])
        else:
            break
    return items, False


def _add_line(item: Item, line: str, nested: bool) -> bool:
    """Add a line to an item; whether a list inside it has begun."""
    line, indented = outdent(line, item.indentation)
    if indented != nested and LIST_START.match(line):
        if indented:
            item.parts.append([])
            nested = True
        else:
            line = " " * (item.indentation + 4) + line
    item.parts[-1].append(line)
    return nested


def _read_item(level: Level, item: Item) -> None:
    temporary = Node("temporary", item.node.line)
    line = item.first_line
    for part in item.parts:
        text = "".join(part)
        level.below(temporary, Source(text, line))
        line += text.count("\n")
    item.node.children = temporary.children
    item.node.end_line = max(item.node.line, line - 1)


def _settle(lists: Node, item: Node, ended: bool, last: Node | None) -> Node | None:
    """Decide whether an item's first paragraph is tight; gives the blank lines at its end."""
    children = item.children
    if not children:
        return last
    first = children[0]
    if first.kind == "paragraph":
        if len(children) > 1 and children[1].kind == "end" and first.given is not None:
            del children[1]
        first.tight = _is_tight(lists, item, ended)
    return children.pop() if children[-1].kind == "blank" else None


def _is_tight(lists: Node, item: Node, ended: bool) -> bool:
    children = item.children
    is_last = lists.children[-1] is item
    if (
        len(children) > 1
        and children[1].kind == "blank"
        and not (is_last and len(children) == 2 and not ended)
    ):
        return False
    if not is_last or len(lists.children) == 1:
        return True
    return any(
        not other.children or other.children[0].kind != "paragraph" or other.children[0].tight
        for other in lists.children[:-1]
    )


def _mark_tasks(node: Node) -> None:
    """Give task lists, ``[ ]`` and ``[x]``, the classes that GitHub gives them."""
    tasks = False
    for item in node.children:
        if not item.children or item.children[0].kind != "paragraph":
            continue
        tasks = tasks or _TASK.match(item.children[0].text) is not None
        if tasks:
            item.attributes["class"] = "task-list-item"
    if tasks:
        add_class(node.attributes, "task-list")
