"""The walk from one misspelt word to the next: what is ahead, and the edits of each answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policyeditor.policy.edits import Edit
from policyeditor.spelling.reading import Word


class Walk:
    """Goes through misspelt words in their order; places follow the edits that it makes."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._ahead = sorted(words, key=lambda word: (word.line, word.column))
        self.total = len(self._ahead)

    @property
    def current(self) -> Word | None:
        """The word that is asked about; None at the end."""
        return self._ahead[0] if self._ahead else None

    @property
    def left(self) -> int:
        """How many words are ahead, this one with them."""
        return len(self._ahead)

    def change(self, text: str) -> tuple[Edit, ...]:
        """The edit that puts another text for the current word; the walk goes on."""
        return self._replace(self._ahead[:1], text)

    def change_all(self, text: str) -> tuple[Edit, ...]:
        """The edits that put another text wherever the current word is ahead."""
        return self._replace([word for word in self._ahead if word.text == self._word], text)

    def skip(self) -> None:
        """Leave the current word as it is."""
        del self._ahead[:1]

    def skip_all(self) -> None:
        """Leave the current word as it is wherever it is ahead."""
        word = self._word
        self._ahead = [each for each in self._ahead if each.text != word]

    @property
    def _word(self) -> str:
        return self._ahead[0].text

    def _replace(self, words: list[Word], text: str) -> tuple[Edit, ...]:
        edits = tuple(
            Edit(word.line, word.column, word.line, word.end_column, text) for word in words
        )
        gone = {(word.line, word.column) for word in words}
        rest = [word for word in self._ahead if (word.line, word.column) not in gone]
        self._ahead = [_moved(word, words, text) for word in rest]
        return edits


def _moved(word: Word, changed: Sequence[Word], text: str) -> Word:
    """A word where it stands when others before it on its line have become another text."""
    before = [each for each in changed if each.line == word.line and each.column < word.column]
    shift = sum(len(text) - len(each.text) for each in before)
    return replace(word, column=word.column + shift) if shift else word
