"""S19: numbers, amounts, dates and durations that changed, and which way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyeditor.comparison.lexicon import Lexicon
from policyeditor.comparison.model import Direction, Reason
from policyeditor.comparison.signals.scene import Scene
from policyeditor.comparison.tokens import Token, TokenKind
from policyeditor.messages import Message

_VALUED = (TokenKind.NUMBER, TokenKind.AMOUNT, TokenKind.DATE)
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_MOST_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value as written (with its unit) and, where it can be told, as a number.

    ``size`` is in days for durations, else the plain value; ``unit`` tells which values compare.
    """

    shown: str
    size: float | None
    unit: str


def numbers(scene: Scene) -> Iterator[Reason]:
    """A reason for each value that became another, came or went."""
    old = _quantities(scene.removed, scene.old_tokens, scene.lexicon)
    new = _quantities(scene.added, scene.new_tokens, scene.lexicon)
    gone, come = _without_common(old, new), _without_common(new, old)
    keeps = scene.lexicon is not None and scene.touches(scene.lexicon.topics.get("S05", _NEVER))
    for before, after in list(zip(gone, come, strict=False))[:_MOST_SHOWN]:
        yield _changed(before, after, keeps=keeps)
    for quantity in gone[len(come) :][:_MOST_SHOWN]:
        yield Reason("S19", Message("comparison.number-removed", {"old": quantity.shown}))
    for quantity in come[len(gone) :][:_MOST_SHOWN]:
        yield Reason("S19", Message("comparison.number-added", {"new": quantity.shown}))


_NEVER = re.compile(r"(?!)")


def _changed(before: Quantity, after: Quantity, *, keeps: bool) -> Reason:
    params = {"old": before.shown, "new": after.shown}
    comparable = before.unit == after.unit and before.size is not None and after.size is not None
    if not comparable or before.size == after.size:
        return Reason("S19", Message("comparison.number-changed", params))
    longer = (after.size or 0) > (before.size or 0)
    if before.unit != "day":
        code = "comparison.number-higher" if longer else "comparison.number-lower"
        return Reason("S19", Message(code, params))
    if not keeps:
        code = "comparison.duration-longer" if longer else "comparison.duration-shorter"
        return Reason("S19", Message(code, params))
    code = "comparison.kept-longer" if longer else "comparison.kept-shorter"
    direction = Direction.EXPANDS if longer else Direction.RESTRICTS
    return Reason("S19", Message(code, params), direction=direction)


def _quantities(
    found: Sequence[tuple[int, Token]], row: Sequence[Token], lexicon: Lexicon | None
) -> list[Quantity]:
    places = {at for at, _ in found}
    result = []
    for at, token in found:
        number = at
        if token.kind not in _VALUED:
            if lexicon is None or token.kind is not TokenKind.WORD:
                continue
            counts = _counts(at, row, lexicon)
            if counts is None or (counts != at and counts in places):
                continue
            number = counts
        result.append(_quantity(number, row, lexicon))
    return result


def _counts(at: int, row: Sequence[Token], lexicon: Lexicon) -> int | None:
    """Where the value stands that a word writes or measures; None where it does neither."""
    word = row[at].word
    if word in lexicon.units:
        measures = at > 0 and (row[at - 1].kind in _VALUED or row[at - 1].word in lexicon.numbers)
        return at - 1 if measures else None
    # "one of", "first" and the like count only before a unit.
    large = lexicon.numbers.get(word, 0) > 3
    if large or (word in lexicon.numbers and _unit_place(at, row, lexicon) is not None):
        return at
    return None


def _unit_place(at: int, row: Sequence[Token], lexicon: Lexicon | None) -> int | None:
    """Where the unit of a number stands: after it, over one word or a bracket at most."""
    if lexicon is None:
        return None
    for place in range(at + 1, min(at + 4, len(row))):
        if row[place].word in lexicon.units:
            return place
        if row[place].kind is TokenKind.MARK and row[place].key not in "()-":
            return None
    return None


def _quantity(at: int, row: Sequence[Token], lexicon: Lexicon | None) -> Quantity:
    token, unit_at = row[at], _unit_place(at, row, lexicon)
    end = (unit_at if unit_at is not None and unit_at - at <= 2 else at) + 1
    shown = "".join(each.text for each in row[at:end]).strip(" .,;:")
    value = _value(token, lexicon)
    days = lexicon.units.get(row[unit_at].word) if lexicon and unit_at is not None else None
    if days is not None:
        return Quantity(shown, value * days if value is not None else None, "day")
    unit = re.sub(r"[\d.,\s]", "", token.key)
    return Quantity(shown, value, unit if token.kind is not TokenKind.DATE else "date")


def _value(token: Token, lexicon: Lexicon | None) -> float | None:
    if token.kind is TokenKind.DATE:
        return None
    if lexicon is not None and token.word in lexicon.numbers:
        return lexicon.numbers[token.word]
    digits = _DIGITS.search(token.key)
    if digits is None:
        return None
    plain = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", digits.group()).replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None


def _without_common(mine: list[Quantity], others: list[Quantity]) -> list[Quantity]:
    """Quantities that the other side has not, each as often as it is more."""
    left = Counter(quantity.shown.casefold() for quantity in others)
    result = []
    for quantity in mine:
        if left[quantity.shown.casefold()] > 0:
            left[quantity.shown.casefold()] -= 1
        else:
            result.append(quantity)
    return result
