"""The numbers that readers see before the items of a numbered list."""

from __future__ import annotations

import re

from policyeditor.policy.blocks import Block

_WHOLE = re.compile(r"-?\d{1,6}\Z")


def shown_numbers(block: Block) -> tuple[int, ...]:
    """The number a browser gives each item of a numbered list (HTML, "The ol element").

    Kramdown counts from one whatever is typed, unless the list says where it starts
    (``{: start="5"}``) or an item which number it has (``{: value="5"}``).
    """
    step = -1 if "reversed" in block.attributes else 1
    number = _whole(block.attributes.get("start"))
    if number is None:
        number = len(block.children) if step < 0 else 1
    shown = []
    for item in block.children:
        own = _whole(item.attributes.get("value"))
        number = number if own is None else own
        shown.append(number)
        number += step
    return tuple(shown)


def _whole(text: str | None) -> int | None:
    return int(text) if text is not None and _WHOLE.match(text.strip()) else None
