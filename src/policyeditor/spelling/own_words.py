"""Own words: a plain list, one a line, sorted, so that two people's additions join by themselves.

An own word in small letters stands for itself at the start of a sentence and in capitals too; one
with capitals for itself and for itself in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

#: Of a larger file (bytes) nobody made by adding words.
LARGEST = 1_000_000
_LINE = re.compile(r"[^\W\d_][^\W_]*(?:[’'‐·.&-][^\W_]+)*")
_HEAD = "# Words that are right in this folder, one a line."


def read_words(text: str) -> frozenset[str]:
    """The words of a list; notes (``#``) and lines that hold no word are passed over."""
    lines = (line.strip() for line in text.splitlines())
    return frozenset(line for line in lines if is_own_word(line))


def words_text(words: Iterable[str]) -> str:
    """A list of words as it is kept."""
    ordered = sorted(set(words), key=lambda word: (word.casefold(), word))
    return "".join(f"{line}\n" for line in (_HEAD, *ordered))


def is_own_word(text: str) -> bool:
    """Whether a text can be an own word."""
    return len(text) <= 60 and _LINE.fullmatch(text) is not None


def stands_for(own: frozenset[str], word: str) -> bool:
    """Whether a word is one of a list of own words, in the capitals that it has here."""
    if word in own or word.lower() in own:
        return True
    return word.isupper() and any(each.upper() == word for each in own if not each.islower())
