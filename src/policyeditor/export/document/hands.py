"""Whose each change between two versions is, from the versions between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from policyeditor.comparison.tokens import Token, TokenKind
from policyeditor.comparison.words import hunks
from policyeditor.export.document.model import Change, Sign
from policyeditor.export.document.spelling import exact_tokens


@dataclass(frozen=True, slots=True)
class Hand:
    """Who saved a version and when; a draft has no time yet."""

    author: str
    time: datetime | None


@dataclass(frozen=True, slots=True)
class Spans:
    """Spans of a text with the hand that each is of; they follow one another from 0 on."""

    starts: tuple[int, ...]
    hands: tuple[int, ...]

    def parts(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The parts of a span: start, end, hand."""
        number = bisect_right(self.starts, start) - 1
        while start < end:
            following = number + 1
            stop = self.starts[following] if following < len(self.starts) else end
            yield start, min(stop, end), self.hands[number] if number >= 0 else 0
            start, number = min(stop, end), following


@dataclass(frozen=True, slots=True)
class Hands:
    """The hands of all changes from an old text to a new one.

    ``people`` are the hands from 1 on, the last that of the new version; 0 stands for words that
    no version between changed: what is made of them in one comparison is the new version's.
    """

    people: tuple[Hand, ...]
    inserted: Spans
    deleted: Spans

    def changes(self, sign: Sign, start: int, end: int) -> list[tuple[int, int, Change]]:
        """The parts of an inserted or deleted span of its text, each with its change."""
        spans = self.inserted if sign is Sign.INSERT else self.deleted
        parts = list(spans.parts(start, end))
        # Words that no version between changed go with those beside them.
        latest = next((hand for _, _, hand in parts if hand), len(self.people))
        found: list[tuple[int, int, Change]] = []
        for first, last, hand in parts:
            latest = hand or latest
            person = self.people[latest - 1]
            change = Change(sign, person.author, person.time)
            if found and found[-1][2] == change:
                first = found.pop()[0]
            found.append((first, last, change))
        return found

    def change(self, sign: Sign, at: int) -> Change:
        """The change of one place of its text."""
        return self.changes(sign, at, at + 1)[0][2]


def hands(texts: Sequence[str], people: Sequence[Hand]) -> Hands:
    """The hands of the changes that lead through texts, from the first to the last.

    ``people`` are those who made each text after the first.
    """
    first = exact_tokens(texts[0])
    rows = [(token, 0, number) for number, token in enumerate(first)]
    gone = [0] * len(first)
    for hand, text in enumerate(texts[1:], 1):
        rows = _next(rows, exact_tokens(text), hand, gone)
    return Hands(
        tuple(people),
        _spans([(token, hand) for token, hand, _ in rows]),
        _spans(list(zip(first, gone, strict=True))),
    )


_Row = tuple[Token, int, int]  # a token, whose it is, its number in the first text (-1: none)


def _next(rows: list[_Row], new: tuple[Token, ...], hand: int, gone: list[int]) -> list[_Row]:
    """The tokens of the next text; notes in ``gone`` which of the first text's went by it."""
    after: list[_Row] = []
    at_old = at_new = 0
    for hunk in hunks([row[0] for row in rows], new):
        after += _kept(rows[at_old : hunk.old_start], new[at_new : hunk.new_start])
        for _, _, origin in rows[hunk.old_start : hunk.old_end]:
            if origin >= 0:
                gone[origin] = hand
        after += [(token, hand, -1) for token in new[hunk.new_start : hunk.new_end]]
        at_old, at_new = hunk.old_end, hunk.new_end
    after += _kept(rows[at_old:], new[at_new:])
    return after


def _kept(rows: Sequence[_Row], new: Sequence[Token]) -> list[_Row]:
    return [(token, hand, origin) for (_, hand, origin), token in zip(rows, new, strict=True)]


def _spans(found: Sequence[tuple[Token, int]]) -> Spans:
    """The spans of tokens that one hand is on; signs and spaces go with the words before them."""
    kept: list[tuple[int, int]] = []
    latest = 0
    for token, hand in found:
        if hand and latest and token.kind is TokenKind.MARK:
            hand = latest
        latest = hand
        if not kept or kept[-1][1] != hand:
            kept.append((token.start, hand))
    return Spans(tuple(start for start, _ in kept), tuple(hand for _, hand in kept))
