"""German as Switzerland and Liechtenstein write it: ss wherever others write ß.

The rule is the Swiss Federal Chancellery's ("Rechtschreibung: Leitfaden"): ß is not used.  The
dictionary of Swiss German that most programs bring has the words of Switzerland and still writes ß.
"""

from __future__ import annotations

from itertools import product

from policyeditor.spelling.speller import Speller

_MOST = 3  # places of one word at which ss may stand for ß


class SwissSpeller:
    """Looks words up with ß in the place of ss, and takes no word with ß for right."""

    def __init__(self, german: Speller) -> None:
        self._german = german

    def knows(self, word: str) -> bool:
        """Whether it is a word."""
        if "ß" in word:
            return False
        return any(self._german.knows(each) for each in _written_elsewhere(word))

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first, at most five."""
        if "ß" in word and self._german.knows(word):
            return (_swiss(word),)
        return tuple(dict.fromkeys(map(_swiss, self._german.suggest(word))))


def is_swiss(lang: str) -> bool:
    """Whether a language tag is of German in Switzerland or Liechtenstein."""
    return lang.lower().replace("_", "-").startswith(("de-ch", "de-li"))


def _written_elsewhere(word: str) -> list[str]:
    parts = word.split("ss")
    if len(parts) - 1 > _MOST:
        return [word]
    return [
        "".join(piece for pair in zip(parts, (*joints, ""), strict=True) for piece in pair)
        for joints in product(("ss", "ß"), repeat=len(parts) - 1)
    ]


def _swiss(word: str) -> str:
    return word.replace("ß", "ss")
