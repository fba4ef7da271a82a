"""Finding words in a policy, forgiving what the eye does not see."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

# What is typed with a plain key stands in policies in these shapes too.
_ALIKE = {
    "'": "['’‘ʼ]",
    '"': '["“”„«»]',
    "-": "[-\u2010\u2011]",
    " ": r"[^\S\n]",
}


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for."""

    words: str
    match_case: bool = False
    whole_words: bool = False


def find_all(view: str, query: Query) -> list[tuple[int, int]]:
    """Where the words stand: starts and ends, as offsets of the view, in order.

    A typed space finds a non-breaking one, a straight quotation mark a curled one, a hyphen a
    non-breaking one.
    """
    if not query.words:
        return []
    pattern = "".join(_ALIKE.get(letter, re.escape(letter)) for letter in query.words)
    if query.whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    flags = re.NOFLAG if query.match_case else re.IGNORECASE
    return [match.span() for match in re.finditer(pattern, view, flags)]


def nearest(found: Sequence[tuple[int, int]], start: int, end: int, step: int) -> int:
    """Which of the found to go to from a selection: the next (step 1) or the previous (-1).

    Goes round at the ends; -1 where nothing is found.
    """
    if not found:
        return -1
    if step > 0:
        behind = (place for place, span in enumerate(found) if span[0] >= max(end, start))
        return next(behind, 0)
    before = (place for place in range(len(found) - 1, -1, -1) if found[place][1] <= start)
    return next(before, len(found) - 1)
