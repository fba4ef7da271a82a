"""The numbers that a browser puts before the items of a numbered list."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from policyeditor.export.tree import Element

_STYLE = re.compile(r"list-style-type:\s*([a-z-]+)")
_TYPES = {"a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST = 2**31 - 1


def list_labels(ordered: Element) -> tuple[str, ...]:
    """The label of each item of an ``ol``, such as ``5.`` or ``b.``, as browsers draw it.

    ``start``, ``reversed``, ``type``, an item's ``value`` and ``list-style-type`` count, by the
    HTML standard (lists) and CSS Counter Styles 3.  Empty where the style asks for no number.
    """
    items = [child for child in ordered.elements() if child.tag == "li"]
    backwards = "reversed" in ordered.attributes
    start = _integer(ordered.get("start"))
    number = start if start is not None else (len(items) if backwards else 1)
    labels = []
    for item in items:
        own = _integer(item.get("value"))
        number = own if own is not None else number
        labels.append(list_label(number, _style(item) or _style(ordered)))
        number += -1 if backwards else 1
    return tuple(labels)


def list_label(number: int, style: str) -> str:
    """A number's label in a style of CSS, such as ``b.``; empty for the style ``none``."""
    if style == "none":
        return ""
    form = _FORMS.get(style)
    return f"{form(number) if form else number}."


def _style(element: Element) -> str:
    found = _STYLE.search(element.get("style"))
    return found[1] if found else _TYPES.get(element.get("type"), "")


def _integer(text: str) -> int | None:
    found = re.match(r"\s*([+-]?\d{1,10})", text, re.ASCII)
    value = int(found[1]) if found else None
    return value if value is not None and abs(value) <= _LARGEST else None


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    parts = []
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        parts.append(letters * count)
    return "".join(parts)


def _alphabetic(number: int, letters: str = "abcdefghijklmnopqrstuvwxyz") -> str:
    """Letters as CSS counts them; a number where there are none."""
    if number < 1:
        return str(number)
    shown = ""
    while number:
        number, rest = divmod(number - 1, len(letters))
        shown = letters[rest] + shown
    return shown


_FORMS: Mapping[str, Callable[[int], str]] = {
    "lower-alpha": _alphabetic,
    "lower-latin": _alphabetic,
    "upper-alpha": lambda number: _alphabetic(number).upper(),
    "upper-latin": lambda number: _alphabetic(number).upper(),
    "lower-roman": _roman,
    "upper-roman": lambda number: _roman(number).upper(),
    "lower-greek": lambda number: _alphabetic(number, "αβγδεζηθικλμνξοπρστυφχψω"),
    "decimal-leading-zero": lambda number: f"{number:02d}" if number >= 0 else f"-{-number:02d}",
}
