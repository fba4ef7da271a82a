"""The words of dates by language (``resources/dates.json``): months, weekdays, what leads them in.

The names are those of the Unicode CLDR, in the form they have beside a day; the words that lead
a date in are those found at the head of published policies.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from policyeditor.resources import resource_text


class DateKind(StrEnum):
    """What a date at the head of a policy tells."""

    EFFECTIVE = "effective"
    UPDATED = "updated"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a month or weekday: its number (from 1, Monday is 1), and all of its kind."""

    number: int
    row: tuple[str, ...]
    lang: str


@dataclass(frozen=True, slots=True)
class Lead:
    """Words that tell what the date beside them is.

    ``strong`` words do so anywhere in a line, others only where the line starts with them.
    """

    kind: DateKind
    lang: str
    strong: bool


def month_of(word: str, preferred: tuple[str, ...] = ()) -> Name | None:
    """The month that a word names, in one of the preferred languages if it is one there."""
    return _choose(_months().get(word.casefold(), ()), preferred)


def weekday_of(word: str, preferred: tuple[str, ...] = ()) -> Name | None:
    """The weekday that a word names."""
    return _choose(_weekdays().get(word.casefold(), ()), preferred)


def leads_before(text: str) -> Iterator[tuple[int, int, Lead]]:
    """Where words stand that lead a date in, the longest at each place."""
    return _found(text, _leads(after=False))


def leads_after(text: str) -> Iterator[tuple[int, int, Lead]]:
    """Where words stand that follow a date."""
    return _found(text, _leads(after=True))


def _choose(names: tuple[Name, ...], preferred: tuple[str, ...]) -> Name | None:
    for lang in preferred:
        for name in names:
            if name.lang == lang:
                return name
    return names[0] if names else None


@cache
def _data() -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(resource_text("dates.json"))
    return found


@cache
def _months() -> Mapping[str, tuple[Name, ...]]:
    found: dict[str, tuple[Name, ...]] = {}
    for lang, words in _data().items():
        for row in (words.get(kind, ()) for kind in ("months", "short", "alone")):
            for number, word in enumerate(row, 1):
                _add(found, word, Name(number, tuple(row), lang))
        for word, number in words.get("also", {}).items():
            _add(found, word, Name(number, tuple(words["short"]), lang))
    return found


@cache
def _weekdays() -> Mapping[str, tuple[Name, ...]]:
    found: dict[str, tuple[Name, ...]] = {}
    for lang, words in _data().items():
        row = tuple(words.get("weekdays", ()))
        for number, word in enumerate(row, 1):
            _add(found, word, Name(number, row, lang))
    return found


def _add(found: dict[str, tuple[Name, ...]], word: str, name: Name) -> None:
    known = found.get(word.casefold(), ())
    if all(each.lang != name.lang for each in known):
        found[word.casefold()] = (*known, name)


@cache
def _leads(*, after: bool) -> tuple[re.Pattern[str], Mapping[str, Lead]]:
    words: dict[str, Lead] = {}
    for lang, data in _data().items():
        source = data.get("after", {}) if after else data
        for kind in DateKind:
            for word in source.get(kind.value, ()):
                strong = " " in word or not word.isascii()
                words.setdefault(word.casefold(), Lead(kind, lang, strong))
    ordered = sorted(words, key=len, reverse=True)
    alternatives = "|".join(_bounded(word) for word in ordered)
    return re.compile(alternatives, re.IGNORECASE), words


def _bounded(word: str) -> str:
    """A word's pattern: words of scripts with spaces stand alone."""
    pattern = re.escape(word).replace(r"\ ", r"\s+")
    spaced = word[0] < "\u2e80"  # from here on the scripts of East Asia
    return rf"(?<![^\W_]){pattern}(?![^\W_])" if spaced else pattern


def _found(
    text: str, leads: tuple[re.Pattern[str], Mapping[str, Lead]]
) -> Iterator[tuple[int, int, Lead]]:
    pattern, words = leads
    for match in pattern.finditer(text):
        lead = words.get(" ".join(match[0].casefold().split()))
        if lead is not None:
            yield match.start(), match.end(), lead
