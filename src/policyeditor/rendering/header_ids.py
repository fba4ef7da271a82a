"""The ids that kramdown gives to headings, so that links into a published page go on working."""

from __future__ import annotations

import re
import unicodedata

_WORD_CATEGORIES = ("Nd", "Nl", "Pc")
_NO_LETTER_FIRST = re.compile(r"\A[^a-zA-Z]+")
_NOT_BASIC = re.compile(r"[^a-zA-Z0-9 -]")


def heading_id(text: str) -> str:
    """The id of a heading by GitHub's rule, without the number that repeated ones get."""
    # Ruby knows no final sigma: each letter is made small by itself.
    text = "".join([c.lower() for c in text]) if "Σ" in text else text.lower()
    if text.isascii():
        kept = "".join(c for c in text if c.isalnum() or c in "_- \t")
    else:
        kept = "".join(c for c in text if c in "- \t" or _is_word(c))
    return kept.replace(" ", "-").replace("\t", "-")


def _is_word(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LM" or category in _WORD_CATEGORIES


def plain_heading_id(text: str) -> str:
    """The id of a heading inside an HTML element, where kramdown's own older rule holds."""
    kept = _NOT_BASIC.sub("", _NO_LETTER_FIRST.sub("", text)).replace(" ", "-")
    return kept.lower() or "section"


class IdCounter:
    """Gives repeated ids their numbers: ``scope``, ``scope-1``, ``scope-2``."""

    def __init__(self) -> None:
        self._seen: dict[tuple[bool, str], int] = {}

    def assign(self, base: str, plain: bool) -> str:
        """The id for the next heading whose text gives ``base``."""
        count = self._seen.get((plain, base), 0)
        self._seen[plain, base] = count + 1
        return f"{base}-{count}" if count else base
