"""Words that came into a version or left it; the texts of many versions, to look through."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from policyeditor.errors import HistoryError, TextError
from policyeditor.history.model import Version
from policyeditor.workspace.trust import history_at

#: How long a process looks before it tells how far it came, in seconds.
PATIENCE = 0.6
#: Versions whose texts are read by one call.
_AT_ONCE = 20

_MARKS = str.maketrans("", "", "*_`\\")


def words_changed(
    path: Path, versions: Sequence[Version], words: str, *, last: bool
) -> tuple[bool, ...]:
    """Whether words stand more or less often in each version than in the next, an older one.

    As many answers as the time allows, at least one; the last of the versions has one only where
    it is the ``last`` of the history.  Raises HistoryError where the texts cannot be read.
    """
    needle = folded_words(words)
    told: list[bool] = []
    end = time.monotonic() + PATIENCE
    views = views_of(path, versions)
    newer = next(views)
    for older in views:
        told.append(turned(needle, older, newer))
        newer = older
        if time.monotonic() > end:
            return tuple(told)
    if last:
        told.append(turned(needle, "", newer))
    return tuple(told)


def turned(needle: str, old: str, new: str) -> bool:
    """Whether folded words stand in one text more often than in the other."""
    if old == new:
        return False
    before, after = old.split("\n"), new.split("\n")
    head, shortest = 0, min(len(before), len(after))
    while head < shortest and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shortest - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    # Words may run over from the lines that are the same: folding all of them takes too long.
    head = _back(before, head, len(needle))
    tail = _back(before[::-1], tail, len(needle))
    counts = {
        occurrences(needle, "\n".join(lines[head : len(lines) - tail])) for lines in (before, after)
    }
    return len(counts) > 1


def _back(lines: Sequence[str], at: int, letters: int) -> int:
    """The line some way before another, with so many letters in between."""
    while at > 0 and letters > 0:
        at -= 1
        letters -= len(folded_words(lines[at]))
    return at


def occurrences(needle: str, text: str) -> int:
    """How often folded words stand in a text."""
    return folded_words(text).count(needle)


def folded_words(text: str) -> str:
    """A text without what makes no difference to one who looks for words: marks, case, layout."""
    from policyeditor.comparison.folding import fold  # only the process that looks needs it

    return fold(text.translate(_MARKS)).casefold()


def views_of(path: Path, versions: Sequence[Version]) -> Iterator[str]:
    """The texts of versions, in order; empty where one is missing or cannot be read as text."""
    from policyeditor.policy.text import read_text

    history = history_at(path.parent)
    if history is None:
        raise HistoryError("versions.none", file=path.name)
    for start in range(0, len(versions), _AT_ONCE):
        for data in history.stored_texts(versions[start : start + _AT_ONCE]):
            try:
                yield read_text(data).view if data is not None else ""
            except TextError:
                yield ""
