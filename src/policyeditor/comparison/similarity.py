"""How alike two texts are, by their words in order."""

from __future__ import annotations

import re

from rapidfuzz.distance import Indel, LCSseq

# Letters of scripts that do not part words stand for themselves.
_WORDS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
_FIRST = 0x100
_MOST_PAIRS, _ENDS = 100_000_000, 4_000
_SURROGATES = (0xD800, 0x800)


class Encoder:
    """Writes each word of a text as one character, so that texts compare fast."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._texts: dict[str, str] = {}

    def encode(self, text: str) -> str:
        """The text's words, a character each; case does not count."""
        code = self._texts.get(text)
        if code is None:
            words = _WORDS.findall(text.casefold())
            code = "".join(self._codes.get(word) or self._new_code(word) for word in words)
            self._texts[text] = code
        return code

    def _new_code(self, word: str) -> str:
        number = _FIRST + len(self._codes)
        if number >= _SURROGATES[0]:
            number += _SURROGATES[1]
        # More different words than there are characters share the last one.
        code = chr(min(number, 0x10FFFF))
        self._codes[word] = code
        return code


def similarity(old: str, new: str, least: float = 0.0) -> float:
    """The share of coded words two texts have in common, from 0 to 1; 0 below ``least``.

    Of very long texts, of the words they begin and end with.
    """
    if not old and not new:
        return 0.0
    if len(old) * len(new) > _MOST_PAIRS:
        old, new = (text[:_ENDS] + text[-_ENDS:] for text in (old, new))
    return Indel.normalized_similarity(old, new, score_cutoff=least)


def contained(part: str, whole: str) -> float:
    """How much of a coded text is in another, in order; nothing where that takes too long."""
    if not part or len(part) * len(whole) > _MOST_PAIRS:
        return 0.0
    return LCSseq.similarity(part, whole) / len(part)
