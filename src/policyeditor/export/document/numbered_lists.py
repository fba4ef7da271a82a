"""Numbered lists as they are published: styles, numbers left out, labels nothing counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from policyeditor.export.document.model import Block, Group, Leaf, Run, facts
from policyeditor.export.list_labels import list_label
from policyeditor.export.tree import Element

_LIST_STYLE = re.compile(r"list-style-type:\s*([a-z-]+)")
_TYPES = {
    "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman", "1": "decimal",
    "lower-latin": "lower-alpha", "upper-latin": "upper-alpha",
}  # fmt: skip
_STYLES = frozenset({"decimal", "lower-alpha", "upper-alpha", "lower-roman", "upper-roman"})
_WHOLE = re.compile(r"-?\d{1,6}")


def numbered_list(
    element: Element, items: Sequence[Element], read: Sequence[Group]
) -> Iterator[Block]:
    """The list of an ``ol`` whose ``items`` were read as groups.

    A list that leaves numbers out is one list for each row of numbers.
    """
    style = _list_style(element)
    numbers = _numbers(element, items)
    if style not in _STYLES or min(numbers, default=0) < 0:
        for number, item in zip(numbers, read, strict=True):
            yield from _typed(list_label(number, style), item)
        return
    row: list[Group] = []
    for at, (number, item) in enumerate(zip(numbers, read, strict=True)):
        if row and number != numbers[at - 1] + 1:
            yield _list_group(row, numbers[at - len(row)], style)
            row = []
        row.append(item)
    if row:
        yield _list_group(row, numbers[len(numbers) - len(row)], style)


def _list_group(items: Sequence[Group], start: int, style: str) -> Group:
    known = facts(start=str(start), style=style, end="period")
    return Group("ordered", tuple(items), known)


def _numbers(element: Element, items: Sequence[Element]) -> list[int]:
    """The number of each item, as a browser counts (HTML, "ordinal value")."""
    back = "reversed" in element.attributes
    start = element.get("start")
    number = int(start) if _WHOLE.fullmatch(start) else (len(items) if back else 1)
    numbers = []
    for item in items:
        own = item.get("value")
        number = int(own) if _WHOLE.fullmatch(own) else number
        numbers.append(number)
        number += -1 if back else 1
    return numbers


def _list_style(element: Element) -> str:
    named = _LIST_STYLE.search(element.get("style"))
    name = named[1] if named else element.get("type")
    return _TYPES.get(name, name) or "decimal"


def _typed(label: str, item: Group) -> tuple[Block, ...]:
    """What an item holds, its label as words: for labels that no word processor counts."""
    first, *others = item.blocks
    if not label:
        return item.blocks
    if isinstance(first, Leaf):
        return (replace(first, runs=(Run(f"{label} "), *first.runs)), *others)
    return (Leaf("plain", (Run(label),)), *item.blocks)
