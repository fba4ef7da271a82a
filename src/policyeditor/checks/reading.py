"""How long a policy is, how long it takes to read, and how hard that is.

Reading speeds are those measured with the same text in each language by Trauzettel-Klosinski and
Dietz (2012), Standardized Assessment of Reading Performance (IReST), IOVS 53(9), table 2: words a
minute, for Chinese characters.  Other languages take the middle of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from policyeditor.checks.sentences import Readability, readability
from policyeditor.checks.tongue import tongue_of
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import Policy

_SPEEDS = {"en": 228, "de": 179, "es": 218, "fr": 195, "it": 188, "zh": 255}
_USUAL = 200
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W_\u4e00-\u9fff]+(?:['’-][^\W_\u4e00-\u9fff]+)*")
_REMEMBERED = 20_000  # clauses whose words are counted once

#: Flesch (1949), The Art of Readable Writing: 70 and more is easy, 50 to 70 is plain.
_EASY, _PLAIN = 70.0, 50.0


class Ease(StrEnum):
    """How hard a text is to read, in one word."""

    EASY = "easy"
    PLAIN = "plain"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Reading:
    """Of a policy: its ``words`` (``characters`` for Chinese), language and readability.

    ``readability`` is None for languages without a measure, and for very short texts.
    """

    words: int = 0
    characters: int = 0
    language: str = ""
    readability: Readability | None = None

    @property
    def length(self) -> int:
        """What is counted in its language: characters in Chinese, else words."""
        return self.characters if self.language == "zh" else self.words + self.characters

    @property
    def minutes(self) -> int:
        """How long it takes to read, in whole minutes; 0 for nothing."""
        speed = _SPEEDS.get(self.language, _USUAL)
        return max(1, round(self.length / speed)) if self.length else 0

    @property
    def ease(self) -> Ease | None:
        """The readability in one word; None where there is no measure for it."""
        score = self.readability.score if self.readability else None
        if score is None:
            return None
        if score >= _EASY:
            return Ease.EASY
        return Ease.PLAIN if score >= _PLAIN else Ease.HARD


def reading_of(policy: Policy) -> Reading:
    """How a policy reads."""
    counts = [_counted(clause.text) for clause in every_clause(policy.clauses)]
    return Reading(
        sum(words for words, _ in counts),
        sum(characters for _, characters in counts),
        tongue_of(policy),
        readability(policy),
    )


def count_words(text: str) -> tuple[int, int]:
    """The words of a text, and its Chinese characters, which stand for words of their own."""
    return sum(1 for _ in _WORD.finditer(text)), len(_HAN.findall(text))


@lru_cache(maxsize=_REMEMBERED)
def _counted(text: str) -> tuple[int, int]:
    return count_words(text)
