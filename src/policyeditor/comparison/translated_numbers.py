"""Numbers that a policy gives in two languages: dates, amounts, days, in digits or in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from policyeditor.comparison.lexicon import Lexicon, lexicon
from policyeditor.policy.labels import han_number
from policyeditor.policy.written_dates import find_dates

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
)
# A point, comma, apostrophe or narrow space before just three digits parts thousands.
_DIGITS = re.compile(r"(?<![\w.])\d{1,3}(?:[.,'’٬\u00a0\u202f]\d{3}(?!\d))+(?:[.,٫]\d{1,2}(?!\d))?"
                     r"|\d+(?:[.,٫]\d+)?")  # fmt: skip
_HAN_UNIT = r"\s?(?:个|個|日|天|周|月|年|小时|小時|岁|歲)"
_HAN = re.compile(rf"[一二两三四五六七八九十百千]{{1,7}}(?={_HAN_UNIT})")
_HAN_ALONE = re.compile(rf"[一二两三四五六七八九十百千]{{1,7}}(?!{_HAN_UNIT})")
_ANY_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
#: Units are looked for this many characters behind a number.
_REACH = 24
# "one" and "ein" are articles as often as numbers.
_LEAST_WORD = 2
_SAME_TIME = 0.03


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as written (``shown``) and as it compares; ``days`` where a unit of time follows.

    ``worded`` is one that is written in letters; a ``weak`` one may be none (“one”, “一”) and only
    settles another.
    """

    shown: str
    key: str
    days: float = 0.0
    worded: bool = False
    weak: bool = False


@lru_cache(maxsize=8192)
def figures(text: str, lang: str) -> tuple[Figure, ...]:
    """The numbers and dates of a clause's words (without its label), in order; not of addresses."""
    text = _ADDRESS.sub(lambda found: " " * len(found.group()), text)
    dates = find_dates(text, (lang,)) if _ANY_DIGIT.search(text) else ()
    found: list[tuple[int, Figure]] = []
    for written in dates:
        day = written.day.isoformat() if written.whole else f"{written.day:%Y-%m}"
        found.append((written.start, Figure(written.text, day)))
        blank = " " * (written.end - written.start)
        text = text[: written.start] + blank + text[written.end :]
    words = lexicon(lang)
    found += _digits(text, words)
    found += _worded(text, words)
    return tuple(figure for _, figure in sorted(found, key=lambda entry: entry[0]))


def differing(
    source: tuple[Figure, ...], target: tuple[Figure, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers, as written, that only one of two languages gives.

    Numbers in letters settle one in digits (“thirty”, 30), and are told only where one in digits
    is left over on the other side.  Equal times are equal: two weeks are 14 days.
    """
    left, right = list(source), list(target)
    _settle(left, right, lambda one, other: one.key == other.key)
    _settle(left, right, _same_time)
    _settle(left, right, lambda one, other: other.key in one.key or one.key in other.key
            if "-" in one.key and "-" in other.key else False)  # fmt: skip
    left, right = ([each for each in row if not each.weak] for row in (left, right))
    digits_left, digits_right = (any(not each.worded for each in row) for row in (left, right))
    return (
        tuple(each.shown for each in left if not each.worded or digits_right),
        tuple(each.shown for each in right if not each.worded or digits_left),
    )


def _settle(left: list[Figure], right: list[Figure], same: object) -> None:
    assert callable(same)
    for one in tuple(left):
        other = next((each for each in right if same(one, each)), None)
        if other is not None:
            left.remove(one)
            right.remove(other)


def _same_time(one: Figure, other: Figure) -> bool:
    return (
        one.days > 0
        and other.days > 0
        and abs(one.days - other.days) <= _SAME_TIME * max(one.days, other.days)
    )


def _digits(text: str, words: Lexicon | None) -> Iterator[tuple[int, Figure]]:
    for found in _DIGITS.finditer(text):
        shown = found.group()
        key = _canonical(shown)
        yield found.start(), Figure(shown, key, _days(key, text[found.end() :], words))


def _canonical(shown: str) -> str:
    """Digits of any script, thousands joined, with a point before decimals."""
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in shown)
    parts = re.split(r"[.,'’٬٫\u00a0\u202f]", plain)
    last = parts[-1]
    if len(parts) > 1 and len(last) != 3:
        return f"{int(''.join(parts[:-1]))}.{last}"
    return str(int("".join(parts)))


def _worded(text: str, words: Lexicon | None) -> Iterator[tuple[int, Figure]]:
    for found in _HAN.finditer(text):
        key = str(han_number(found.group()))
        days = _days(key, text[found.end() :], words)
        yield found.start(), Figure(found.group(), key, days, worded=True)
    if words is None or words.language in ("zh", "ja"):
        for found in _HAN_ALONE.finditer(text):
            key = str(han_number(found.group()))
            yield found.start(), Figure(found.group(), key, worded=True, weak=True)
        return
    for found in _WORD.finditer(text):
        value = words.numbers.get(found.group().lower(), 0)
        if value >= 1:
            key = str(int(value)) if value == int(value) else str(value)
            days = _days(key, text[found.end() :], words)
            weak = value < _LEAST_WORD
            yield found.start(), Figure(found.group(), key, days, worded=True, weak=weak)


def _days(key: str, behind: str, words: Lexicon | None) -> float:
    if words is None:
        return 0.0
    behind = behind[:_REACH]
    if words.language in ("zh", "ja"):
        told = behind.lstrip()
        longest = max((unit for unit in words.units if told.startswith(unit)), key=len, default="")
        return float(key) * words.units[longest] if longest else 0.0
    unit = _WORD.search(behind)
    return float(key) * words.units.get(unit.group().lower(), 0.0) if unit else 0.0
