"""Text as it is compared: what a reader cannot tell apart is the same.

Spaces, curly and straight quotes, kinds of dash, ellipses and width forms (NFKC) fold together;
letters, digits and their case do not.
"""

from __future__ import annotations

import re
import unicodedata

_QUOTES = {**dict.fromkeys(map(ord, "‘’‚‛′ʼ＇´"), "'"), **dict.fromkeys(map(ord, "“”„‟″«»＂"), '"')}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_NOTHING = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"))
_FOLD = {**_QUOTES, **_DASHES, **_NOTHING, ord("…"): "..."}
_DASH_RUN = re.compile(r"-{2,}")


def fold(text: str) -> str:
    """A text with spaces, quotes, dashes and width forms made alike."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_FOLD)).translate(_FOLD)
    if "--" in text:
        text = _DASH_RUN.sub("-", text)
    return " ".join(text.split())


def fold_character(character: str) -> str:
    """One character folded for finding a clause's words in rendered text; spaces vanish."""
    if character.isspace():
        return ""
    if character.isascii():
        return character
    return "".join(unicodedata.normalize("NFKC", character.translate(_FOLD)).split())
