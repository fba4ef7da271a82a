"""English words that were borrowed with their accents: café, résumé, façade.

English dictionaries have most of them without; both ways of writing are right (New Oxford Style
Manual, section 12.1).
"""

from __future__ import annotations

import unicodedata

from policyeditor.spelling.speller import Speller


class LoanSpeller:
    """Takes a word with accents for right where it is one without."""

    def __init__(self, english: Speller) -> None:
        self._english = english

    def knows(self, word: str) -> bool:
        """Whether it is a word."""
        plain = _plain(word)
        return self._english.knows(word) or (plain != word and self._english.knows(plain))

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first, at most five."""
        return self._english.suggest(word)


def _plain(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
