"""How well typed words fit a title: whole words first, beginnings next, slips of the keys last."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

_WORD = re.compile(r"[^\W_]+")
_HAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_TYPO_FROM = 4  # letters from which a word may be mistyped
_TYPO_ENOUGH = 80.0  # of 100, as rapidfuzz counts likeness

Thing = TypeVar("Thing")


def plain(text: str) -> str:
    """A text as it is compared: small letters without accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def score(query: str, title: str) -> float:
    """How well typed words fit a title, 0 (not at all) to 1; each of them must fit somewhere."""
    wanted = _words(plain(query))
    if not wanted:
        return 0.0
    text = plain(title)
    words = _words(text)
    if text.strip() == plain(query).strip():
        return 1.0
    found = [_word_score(each, words, text) for each in wanted]
    if not all(found):
        return _initials(wanted, words)
    in_order = text.startswith(wanted[0])
    share = len("".join(wanted)) / max(len("".join(words)), 1)
    return min(0.99, sum(found) / len(found) * 0.8 + in_order * 0.1 + share * 0.08)


def best(
    query: str, things: Iterable[Thing], titles: Callable[[Thing], Sequence[str]], most: int
) -> list[tuple[float, Thing]]:
    """The things that fit, best first, those alike in their order; each by its best title."""
    scored = [
        (max((score(query, title) for title in titles(thing)), default=0.0), thing)
        for thing in things
    ]
    fitting = [pair for pair in scored if pair[0] > 0]
    return sorted(fitting, key=lambda pair: -pair[0])[:most]


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _word_score(wanted: str, words: list[str], text: str) -> float:
    if wanted in words:
        return 1.0
    if any(word.startswith(wanted) for word in words):
        return 0.9
    if wanted in text and (len(wanted) > 1 or _HAN.match(wanted)):
        return 0.6
    if len(wanted) >= _TYPO_FROM:
        from rapidfuzz import fuzz  # compiled: loaded when a word fits nowhere as typed

        likeness = max((fuzz.ratio(wanted, word[: len(wanted) + 1]) for word in words), default=0.0)
        if likeness >= _TYPO_ENOUGH:
            return 0.4 * likeness / 100
    return 0.0


def _initials(wanted: list[str], words: list[str]) -> float:
    """``vh`` stands for Version history."""
    letters = "".join(word[0] for word in words)
    typed = "".join(wanted)
    return 0.5 if len(typed) > 1 and letters.startswith(typed) else 0.0
