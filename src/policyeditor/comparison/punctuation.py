"""When a change of punctuation changes no meaning (E08)."""

from __future__ import annotations

from collections.abc import Sequence

from policyeditor.comparison.lexicon import Lexicon
from policyeditor.comparison.tokens import Token, TokenKind
from policyeditor.comparison.words import Hunk

_STRONG = frozenset(".;:!?。；：！？")
_COMMAS = frozenset(",，、")
_ENCLOSING = frozenset("\"'()[]「」『』《》〈〉*_`¿¡")
_DASH = "-"
_PUNCTUATION = _STRONG | _COMMAS | _ENCLOSING | {_DASH}
# How far the items of a list may stand apart for its last comma to be a serial one.
_ITEM_LENGTH = 6


def is_punctuation(token: Token) -> bool:
    """Whether a token is a mark that parts or encloses words; signs such as % or & are words."""
    return token.kind is TokenKind.MARK and token.key in _PUNCTUATION


def punctuation_is_safe(
    hunk: Hunk, old: Sequence[Token], new: Sequence[Token], lexicon: Lexicon
) -> bool:
    """Whether the marks of a hunk differ only where that changes no meaning.

    A full stop may not come or go between words, a comma not beside a word whose reach it may
    change (``unless``, ``or``, ``which``), but for the serial comma; a dash not beside a digit.
    """
    was = [at for at in range(hunk.old_start, hunk.old_end) if is_punctuation(old[at])]
    now = [at for at in range(hunk.new_start, hunk.new_end) if is_punctuation(new[at])]
    old_strong = sum(old[at].key in _STRONG for at in was)
    new_strong = sum(new[at].key in _STRONG for at in now)
    if any(token.key in "?!？！" for token in (*(old[a] for a in was), *(new[a] for a in now))):
        return False
    if old_strong != new_strong and not _at_end_or_doubled(hunk, old, new):
        return False
    return all(_free(at, old, lexicon) for at in was) and all(_free(at, new, lexicon) for at in now)


def _at_end_or_doubled(hunk: Hunk, old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Whether marks that end sentences came or went at the end of the text or beside another."""
    if all(is_punctuation(token) for token in (*old[hunk.old_end :], *new[hunk.new_end :])):
        return True
    only_marks = all(
        is_punctuation(token)
        for token in (*old[hunk.old_start : hunk.old_end], *new[hunk.new_start : hunk.new_end])
    )
    before = new[hunk.new_start - 1] if hunk.new_start else None
    after = new[hunk.new_end] if hunk.new_end < len(new) else None
    return only_marks and any(
        token is not None and token.key in _STRONG for token in (before, after)
    )


def _free(at: int, row: Sequence[Token], lexicon: Lexicon) -> bool:
    key = row[at].key
    if key in _COMMAS:
        return _comma_is_free(at, row, lexicon)
    if key == _DASH:
        around = (row[at - 1 : at] if at else ()), row[at + 1 : at + 2]
        return not any(token.key[:1].isdigit() for side in around for token in side)
    return True


def _comma_is_free(at: int, row: Sequence[Token], lexicon: Lexicon) -> bool:
    after = _word(row, at + 1, 1)
    before = _word(row, at - 1, -1)
    guarded = lexicon.guarded_by_comma
    if after not in guarded and before not in guarded:
        return True
    return after in lexicon.list_joins and before not in guarded and _in_list(at, row)


def _in_list(at: int, row: Sequence[Token]) -> bool:
    """Whether a comma closes the last item but one of a list: "a, b[,] and c"."""
    words = 0
    for token in reversed(row[:at]):
        if token.key in _COMMAS:
            return words > 0
        if token.key in _STRONG:
            return False
        words += token.kind is not TokenKind.MARK
        if words > _ITEM_LENGTH:
            return False
    return False


def _word(row: Sequence[Token], at: int, step: int) -> str:
    while 0 <= at < len(row):
        if row[at].kind is not TokenKind.MARK:
            return row[at].word
        at += step
    return ""
