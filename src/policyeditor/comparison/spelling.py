"""Whether a word is a word: the dictionaries of pyspellchecker (MIT), read when first asked.

They hold a language's common words as people write them, not its names: a name is never taken
for a word, so exchanging one is never taken for a typing mistake.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rapidfuzz.distance import OSA


@cache
def _dictionary(language: str) -> frozenset[str]:
    # Imported here: reading the word list takes a sixth of a second.
    from spellchecker import SpellChecker

    return frozenset(SpellChecker(language=language, distance=1).word_frequency.dictionary)


def is_word(word: str, language: str, endings: Sequence[tuple[str, str]] = ()) -> bool:
    """Whether a word stands in the dictionary, as it is or in its other accepted spelling."""
    words = _dictionary(language)
    word = word.casefold()
    if word in words:
        return True
    return any(
        word.endswith(here) and word.removesuffix(here) + there in words
        for one, other in endings
        for here, there in ((one, other), (other, one))
    )


def is_typing_mistake(
    old: str, new: str, language: str, endings: Sequence[tuple[str, str]] = ()
) -> bool:
    """Whether ``new`` puts right a typing mistake in ``old``.

    Proved by four facts: ``old`` is no word, ``new`` is one, both are longer than three letters,
    and they differ by at most two letters (one in words of five or fewer).
    """
    if not language or min(len(old), len(new)) <= 3:
        return False
    most = 1 if min(len(old), len(new)) <= 5 else 2
    if OSA.distance(old.casefold(), new.casefold(), score_cutoff=most) > most:
        return False
    return not is_word(old, language, endings) and is_word(new, language, endings)
