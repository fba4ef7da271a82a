"""The one door to Hunspell: whether a word is one, and what may have been meant.

Hunspell is used through chunspell (MIT; Hunspell itself LGPL or MPL), which has wheels for Windows,
macOS and Linux.  A dictionary is read in some hundredths of a second and costs some megabytes, so
it is read where words are looked up: in a process of its own, or in the command line's.
"""

from __future__ import annotations

from typing import Any, Protocol

from policyeditor.errors import InputError
from policyeditor.spelling.dictionaries import Dictionary

#: Words whose answers are kept; a policy has some thousand different ones.
_KEPT = 200_000
_SUGGESTED = 5


class Speller(Protocol):
    """Whatever knows the words of a language."""

    def knows(self, word: str) -> bool:
        """Whether it is a word."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first, at most five."""


class HunspellSpeller:
    """The words of one dictionary.

    Raises InputError where the dictionary, or Hunspell itself, cannot be used.
    """

    def __init__(self, dictionary: Dictionary) -> None:
        self._known: dict[str, bool] = {}
        stem = dictionary.stem
        self._hunspell: Any = _load(stem.name, str(stem.parent))

    def knows(self, word: str) -> bool:
        """Whether it is a word; answers are kept."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[word] = self._ask(word)
        return known

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first, at most five."""
        try:
            found = self._hunspell.suggest(_plain(word))
        except (UnicodeError, ValueError):  # letters that the dictionary's encoding has not
            return ()
        curly = "’" in word
        told = (each.replace("'", "’") if curly else each for each in found)
        return tuple(dict.fromkeys(told))[:_SUGGESTED]

    def _ask(self, word: str) -> bool:
        try:
            return bool(self._hunspell.spell(_plain(word)))
        except (UnicodeError, ValueError):
            return True  # what the dictionary cannot even write is none of its words to judge


def _load(name: str, folder: str) -> object:
    try:
        import hunspell  # type: ignore[import-untyped]  # untyped; compiled, so loaded when wanted
    except ImportError as error:
        raise InputError("spelling.no-engine") from error
    try:
        return hunspell.Hunspell(name, hunspell_data_dir=folder)
    except Exception as error:  # chunspell raises its own kinds, of several bases
        raise InputError("spelling.dictionary-unusable", file=f"{folder}/{name}.dic") from error


def _plain(word: str) -> str:
    """A word as dictionaries write it: straight apostrophes, no soft hyphens."""
    return word.replace("’", "'").replace("‘", "'").replace("\u00ad", "").replace("‐", "-")
