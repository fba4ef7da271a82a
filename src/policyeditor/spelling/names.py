"""English names within a text in another language: "Data Privacy Framework", "Ireland Limited"."""

from __future__ import annotations

from policyeditor.spelling.speller import Speller


class NamesSpeller:
    """A dictionary of a language, which lets English words with a capital stand as names."""

    def __init__(self, speller: Speller, english: Speller) -> None:
        self._speller = speller
        self._english = english

    def knows(self, word: str) -> bool:
        """Whether it is a word, or an English one that stands as a name."""
        if self._speller.knows(word):
            return True
        return word[:1].isupper() and self._english.knows(word)

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first, at most five."""
        return self._speller.suggest(word)
