"""The misspelt words of a policy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from policyeditor.languages import base
from policyeditor.policy.scanner import Scan
from policyeditor.spelling.own_words import stands_for
from policyeditor.spelling.reading import Word, words_of
from policyeditor.spelling.speller import Speller

# Capitals up to this many letters are taken for an abbreviation: GDPR, CCPA, SCCs.
_ABBREVIATION = 6
# A line of so many words, of which more than this share is unknown, is in another language.
_ENOUGH = 6
_STRANGE = 0.6
_APOSTROPHES = re.compile(r"[’'‘]")
_HYPHENS = re.compile(r"[-‐·]")
_ELIDED = 6  # letters before an apostrophe, at most: l’, qu’, dell’, jusqu’ are no words alone
_SCRIPTS = {
    "cyrillic": (("\u0400", "\u052f"),),
    "greek": (("\u0370", "\u03ff"), ("\u1f00", "\u1fff")),
    "hebrew": (("\u0590", "\u05ff"),),
    "arabic": (("\u0600", "\u06ff"), ("\u0750", "\u077f")),
    "devanagari": (("\u0900", "\u097f"),),
    "hangul": (("\u1100", "\u11ff"), ("\uac00", "\ud7af")),
    "latin": (("A", "\u024f"), ("\u1e00", "\u1eff")),
}
_WRITTEN = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"), "cyrillic"),
    **dict.fromkeys(("ar", "fa", "ur"), "arabic"),
    **dict.fromkeys(("he", "yi"), "hebrew"),
    **dict.fromkeys(("hi", "mr", "ne"), "devanagari"),
    "el": "greek",
    "ko": "hangul",
}
_OTHERS = frozenset({"hy", "ka", "ta", "te", "kn", "ml", "bn", "gu", "si", "am", "ti"})


def misspellings(scan: Scan, lang: str, speller: Speller, own: frozenset[str]) -> tuple[Word, ...]:
    """The words of a policy that neither the dictionary nor the own words have, in order.

    Left alone are abbreviations, words with capitals inside (names of products), words in another
    script, and lines that are mostly in another language.
    """
    script = _script_of(lang)
    seen: dict[str, bool] = {}
    found: list[Word] = []
    for _line, words in groupby(words_of(scan, lang), key=lambda word: word.line):
        looked, unknown = 0, []
        for word in words:
            right = seen.get(word.text)
            if right is None:
                right = seen[word.text] = is_right(word.text, script, speller, own)
            looked += 1
            if not right:
                unknown.append(word)
        if looked < _ENOUGH or len(unknown) <= _STRANGE * looked:
            found += unknown
    return tuple(found)


def is_right(word: str, script: str, speller: Speller, own: frozenset[str]) -> bool:
    """Whether a word needs no mark."""
    return (
        len(word) < 2
        or not _is_in(word, script)
        or _has_inner_capitals(word)
        or (word.isupper() and len(word) <= _ABBREVIATION)
        or stands_for(own, word)
        or speller.knows(word)
        or _is_made_of_words(word, speller, own)
    )


def _is_made_of_words(word: str, speller: Speller, own: frozenset[str]) -> bool:
    """Whether its parts are words: ``cookie-free``, ``Roblox’s``, ``dell’utente``, ``users’``."""

    def known(part: str) -> bool:
        return len(part) < 2 or stands_for(own, part) or speller.knows(part)

    if word[-1] in "’'":
        return known(word[:-1])
    parts = [part for part in _HYPHENS.split(word) if part]
    if len(parts) > 1:
        return all(known(part) or _is_made_of_words(part, speller, own) for part in parts)
    parts = [part for part in _APOSTROPHES.split(word) if part]
    if len(parts) != 2:
        return False
    before, behind = parts
    if behind in ("s", "S"):
        return known(before)
    return len(before) <= _ELIDED and len(behind) > 1 and not behind.isupper() and known(behind)


def _has_inner_capitals(word: str) -> bool:
    """``iPhone``, ``GitHub``, ``SDKs``: names, which no dictionary has in all their capitals."""
    return any(_mixed(part) for part in _letters(word))


def _mixed(part: str) -> bool:
    inner = part[1:]
    return inner != inner.lower() and not part.isupper()


def _letters(word: str) -> Iterator[str]:
    return iter(re.split(r"[^\w]", word))


def _script_of(lang: str) -> str:
    language = base(lang)
    return "" if language in _OTHERS else _WRITTEN.get(language, "latin")


def _is_in(word: str, script: str) -> bool:
    """Whether a word begins in a script; a script without a table is not asked for."""
    if not script:
        return True
    return any(first <= word[0] <= last for first, last in _SCRIPTS[script])
