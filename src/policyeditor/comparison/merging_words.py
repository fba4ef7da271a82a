"""Two rewordings of one clause combined, word by word, where they do not meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from policyeditor.comparison.tokens import Token, TokenKind, tokens
from policyeditor.comparison.words import Hunk, hunks

_ENDS = frozenset({".", "。", ";", "；", "!", "！", "?", "？"})
# Of scripts that are cut by character, so many must stand between two changes.
_APART_BY_CHARACTER = 2
# Longer texts are not combined word by word.
_LONGEST = 200_000


@dataclass(frozen=True, slots=True)
class _Words:
    """A text as words by their exact characters; ``lead`` is the space before the first."""

    lead: str
    row: tuple[Token, ...]

    def written(self, start: int, end: int) -> str:
        """The text of some words."""
        return "".join(token.text for token in self.row[start:end])


@dataclass(frozen=True, slots=True)
class _Change:
    """One change of the common text: the words replaced, and what by."""

    start: int
    end: int
    text: str


def three_way(common: str, mine: str, theirs: str) -> str | None:
    """The one of three texts that stands where at most one side changed; None where both did."""
    if mine in (common, theirs):
        return theirs
    return mine if theirs == common else None


def combined(common: str, mine: str, theirs: str) -> str | None:
    """Both rewordings in one text; None where they touch the same words or neighbouring ones.

    Between two changes a word must stand that neither touched, or the end of a sentence.
    """
    easy = three_way(common, mine, theirs)
    if easy is not None:
        return easy
    if max(map(len, (common, mine, theirs))) > _LONGEST:
        return None
    base, ours, other = _words(common), _words(mine), _words(theirs)
    my_hunks, their_hunks = hunks(base.row, ours.row), hunks(base.row, other.row)
    changes = _joined(list(_changes(my_hunks, ours)), list(_changes(their_hunks, other)), base.row)
    if changes is None:
        return None
    spaces = _spaces(base, (my_hunks, ours), (their_hunks, other))
    parts = [_either(base.lead, ours.lead, other.lead)]
    at = 0
    for change in (*changes, _Change(len(base.row), len(base.row), "")):
        parts += [base.row[n].key + spaces[n] for n in range(at, change.start)]
        parts.append(change.text)
        at = change.end
    return "".join(parts)


def _words(text: str) -> _Words:
    row = tuple(replace(token, key=token.text.rstrip()) for token in tokens(text))
    return _Words(text[: row[0].start] if row else text, row)


def _changes(found: Sequence[Hunk], side: _Words) -> Iterator[_Change]:
    for hunk in found:
        yield _Change(hunk.old_start, hunk.old_end, side.written(hunk.new_start, hunk.new_end))


def _joined(
    mine: list[_Change], theirs: list[_Change], row: Sequence[Token]
) -> list[_Change] | None:
    """The changes of both in order, those made alike once; None where two of them meet."""
    alike = [change for change in theirs if change in mine]
    result = sorted(
        [*mine, *(change for change in theirs if change not in alike)],
        key=lambda change: (change.start, change.end),
    )
    for before, after in pairwise(result):
        both_mine = before in mine and after in mine
        both_theirs = before in theirs and after in theirs
        if both_mine or both_theirs:
            continue
        if after.start < before.end or not _apart(row[before.end : after.start]):
            return None
    return result


def _apart(between: Sequence[Token]) -> bool:
    if any(token.key in _ENDS for token in between):
        return True
    words = [token for token in between if token.kind is not TokenKind.MARK]
    if any(token.key.isascii() or len(token.key) > 1 for token in words):
        return True
    return len(words) >= _APART_BY_CHARACTER


def _spaces(base: _Words, *sides: tuple[Sequence[Hunk], _Words]) -> list[str]:
    """The space after each common word: the one that a side changed, mine before theirs."""
    common = [token.text[len(token.key) :] for token in base.row]
    found = list(common)
    for changes, side in reversed(sides):
        at_old = at_new = 0
        end = Hunk(len(base.row), len(base.row), len(side.row), len(side.row))
        for hunk in (*changes, end):
            for old, new in zip(
                range(at_old, hunk.old_start), range(at_new, hunk.new_start), strict=True
            ):
                token = side.row[new]
                space = token.text[len(token.key) :]
                if space != common[old]:
                    found[old] = space
            at_old, at_new = hunk.old_end, hunk.new_end
    return found


def _either(common: str, mine: str, theirs: str) -> str:
    return theirs if mine == common else mine
