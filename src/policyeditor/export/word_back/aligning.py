"""Two texts matched word by word, whatever quotes, dashes, spaces and numbers they came with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.comparison.tokens import Token, TokenKind
from policyeditor.comparison.words import hunks

# A word; of scripts without spaces between words, one character; else one mark.
_TOKEN = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
    r"|(?:(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])\w)+"
    r"|\.\.\.|[-\u2010-\u2015]+|\n|[^\w\s]"
)
_FOLDED = str.maketrans({
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u2026": "…",
})  # fmt: skip
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark: its key, and where it stands in its text."""

    key: str
    start: int
    end: int


def words_in(text: str, *, ends: bool = False) -> tuple[Word, ...]:
    """The words and marks of a text; with ``ends`` the ends of its lines, too."""
    found = []
    for match in _TOKEN.finditer(text):
        shown = match.group()
        if shown in _INVISIBLE or (shown == "\n" and not ends):
            continue
        key = shown.translate(_FOLDED)
        if key[0] in "-\u2010\u2011\u2012\u2013\u2014\u2015":
            key = "-"
        elif key == "...":
            key = "…"
        found.append(Word(key, match.start(), match.end()))
    return tuple(found)


def keys_of(text: str) -> list[str]:
    """A text as it is compared."""
    return [word.key for word in words_in(text)]


def differences(old: Sequence[Word], new: Sequence[Word]) -> tuple[tuple[int, int, int, int], ...]:
    """The smallest changes between two rows of words: old start and end, new start and end."""
    found = hunks(_tokens(old), _tokens(new))
    return tuple((each.old_start, each.old_end, each.new_start, each.new_end) for each in found)


def aligned(old: Sequence[Word], new: Sequence[Word]) -> dict[int, int]:
    """Which word of the new row each word of the old one is, where it is there."""
    pairs: dict[int, int] = {}
    at_old = at_new = 0
    for old_start, old_end, _start, new_end in (
        *differences(old, new), (len(old), len(old), len(new), len(new)),
    ):  # fmt: skip
        for step in range(old_start - at_old):
            pairs[at_old + step] = at_new + step
        at_old, at_new = old_end, new_end
    return pairs


def character_places(old_text: str, new_text: str) -> list[tuple[int, int] | None]:
    """For each character of a text its place in the other, the end exclusive; None for none.

    Space between two words that follow each other in both is found, too.
    """
    old, new = words_in(old_text), words_in(new_text)
    pairs = aligned(old, new)
    places: list[tuple[int, int] | None] = [None] * (len(old_text) + 1)
    for number, other in pairs.items():
        one, two = old[number], new[other]
        same = one.end - one.start == two.end - two.start
        for step in range(one.end - one.start):
            at = two.start + step
            places[one.start + step] = (at, at + 1) if same else (two.start, two.end)
        following = pairs.get(number + 1)
        if following == other + 1:
            gap = new_text[two.end : new[following].start]
            if gap and not gap.strip() and "\n" not in gap:
                for at in range(one.end, old[number + 1].start):
                    places[at] = (two.end, two.end + len(gap))
    return places


def _tokens(row: Sequence[Word]) -> list[Token]:
    return [Token(word.key, word.key, TokenKind.WORD, word.start) for word in row]
