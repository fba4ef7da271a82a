"""Whether a word is a word: the dictionaries of pyspellchecker (MIT), read when first asked.

They hold a language's common words as people write them, not its names: a name is never taken
for a word, so exchanging one is never taken for a typing mistake.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rapidfuzz.distance import OSA

from policyeditor.comparison.lexicon import Lexicon

# Letters from which on a mistyped word that binds or limits is still plainly itself.
_CLEAR = 6
_ENDINGS = frozenset({"s", "es", "ed", "d", "r", "er", "or", "ee", "al", "ly"})


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


def is_typing_mistake(old: str, new: str, lexicon: Lexicon) -> bool:
    """Whether ``new`` puts right a typing mistake in ``old``.

    Proved by five facts: ``old`` is no word, ``new`` is one, both are longer than three letters,
    they differ by at most two letters (one in words of five or fewer), and not by an ending or a
    beginning alone (``licensor``, ``unencrypted``).
    """
    if not lexicon.dictionary or min(len(old), len(new)) <= 3:
        return False
    most = 1 if min(len(old), len(new)) <= 5 else 2
    if OSA.distance(old, new, score_cutoff=most) > most:
        return False
    if old.endswith(new) or new.endswith(old):
        return False
    if old.startswith(new) and old.removeprefix(new) in _ENDINGS:
        return False
    return not _known(old, lexicon) and _known(new, lexicon)


def is_clearly_meant(old: str, new: str, lexicon: Lexicon) -> bool:
    """Whether a mistyped word can be no other word that binds or limits than the one it became.

    Negations and numbers are never taken for granted.
    """
    if new in lexicon.negations or new in lexicon.numbers or min(len(old), len(new)) < _CLEAR:
        return False
    if old[0] != new[0] or OSA.distance(old, new) > 1:
        return False
    others = {*lexicon.modals, *lexicon.negations, *lexicon.scope, *lexicon.joins, *lexicon.units}
    return not any(word != new and OSA.distance(old, word, score_cutoff=1) <= 1 for word in others)


def _known(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.words or is_word(word, lexicon.dictionary, lexicon.spelling_endings)
