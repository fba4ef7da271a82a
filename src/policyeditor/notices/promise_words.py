"""The words by which a policy says how it tells of its changes (``resources/promises``).

A phrase of the data is read thus: ``*`` behind a letter stands for the rest of a word, ``…`` for
anything up to the end of the clause, ``(one|other)`` for either, and a question mark makes what
stands before it optional.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from policyeditor.notices.periods import Period, Unit
from policyeditor.resources import resource_path, resource_text

_UNSPACED = frozenset({"zh"})
_GAP = "[^.;:!?。；！？]{0,80}?"
_NUMBERED = re.compile(r"^[\s\d().•*#a-zA-Z]{0,8}?[.)、：:]?\s*(?=\w)")
_NEAR_BEFORE, _NEAR_AFTER = 30, 40
_REFUSED_BEFORE = 25


class Way(StrEnum):
    """A way in which a policy promises to tell people.

    ``POSTED`` is the changed text itself, put where the old one stood.
    """

    WEBSITE = "website"
    POSTED = "posted"
    EMAIL = "email"
    LETTER = "letter"
    IN_APP = "in_app"


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """The patterns of one language.

    ``heading`` finds the headings of clauses on changes, ``subject`` sentences about a change of
    the document itself; ``people`` tells that somebody is told, ``means`` leads in how, ``to_us``
    what people are asked to tell the sender.
    """

    language: str
    heading: re.Pattern[str]
    heading_alone: re.Pattern[str]
    subject: re.Pattern[str]
    not_subject: re.Pattern[str]
    may_change: re.Pattern[str]
    telling: re.Pattern[str]
    people: re.Pattern[str]
    means: re.Pattern[str]
    to_us: re.Pattern[str]
    weak: re.Pattern[str]
    ways: Mapping[Way, re.Pattern[str]]
    every: re.Pattern[str]
    either: re.Pattern[str]
    open: re.Pattern[str]
    before: re.Pattern[str]
    prominent: re.Pattern[str]
    consent: re.Pattern[str]
    not_consent: re.Pattern[str]
    check_back: re.Pattern[str]
    no_notice: re.Pattern[str]
    use_accepts: re.Pattern[str]
    period: re.Pattern[str]
    period_near: re.Pattern[str]
    period_not: re.Pattern[str]
    numbers: Mapping[str, int]
    units: Mapping[str, Unit]

    def is_heading(self, title: str) -> bool:
        """Whether a heading is that of a clause on changes of the document."""
        bare = _NUMBERED.sub("", title, count=1).strip(" .:：*")
        if self.heading_alone.fullmatch(bare):
            return True
        return len(title) <= 120 and self.heading.search(title) is not None

    def period_of(self, sentence: str) -> Period | None:
        """The notice period that a sentence names, the longest where there are several."""
        found = [
            period
            for match in self.period.finditer(sentence)
            if self._is_notice(sentence, match) and (period := self._period(match)) is not None
        ]
        return max(found, key=_length, default=None)

    def _is_notice(self, sentence: str, match: re.Match[str]) -> bool:
        start, end = match.span()
        before = sentence[max(0, start - _NEAR_BEFORE) : start]
        if self.period_not.search(before[-_REFUSED_BEFORE:]):
            return False
        if self.language in _UNSPACED and self.period_not.match(sentence, end):
            return False
        after = sentence[end : end + _NEAR_AFTER]
        return any(self.period_near.search(near) is not None for near in (before, after))

    def _period(self, match: re.Match[str]) -> Period | None:
        written = match["digits"] or match["number"]
        number = int(written) if written.isdecimal() else self.numbers.get(written.lower(), 0)
        unit = self.units[" ".join(match["unit"].lower().split())]
        return Period(number, unit) if 0 < number <= 3650 else None


def promise_languages() -> frozenset[str]:
    """The languages in which promises are read."""
    return frozenset(file.stem for file in resource_path("promises").glob("*.json"))


@cache
def promise_words(language: str) -> PromiseWords | None:
    """The words of a language (``en``), None where there are none."""
    if language not in promise_languages():
        return None
    data: dict[str, Any] = json.loads(resource_text("promises", f"{language}.json"))

    def words(name: str) -> re.Pattern[str]:
        return _pattern(data.get(name, ()), language)

    return PromiseWords(
        language=language,
        heading=words("heading"),
        heading_alone=words("heading_alone"),
        subject=words("subject"),
        not_subject=words("not_subject"),
        may_change=words("may_change"),
        telling=words("telling"),
        people=words("people"),
        means=words("means"),
        to_us=words("to_us"),
        weak=words("weak"),
        ways={way: _pattern(data["ways"][way.value], language) for way in Way},
        every=_pattern(data["every"], "zh"),
        either=_pattern(data["either"], "zh"),
        open=words("open"),
        before=words("before"),
        prominent=words("prominent"),
        consent=words("consent"),
        not_consent=words("not_consent"),
        check_back=words("check_back"),
        no_notice=words("no_notice"),
        use_accepts=words("use_accepts"),
        period=_period_pattern(data, language),
        period_near=words("period_near"),
        period_not=words("period_not"),
        numbers=data["numbers"],
        units={name: Unit(unit) for name, unit in data["units"].items()},
    )


def _length(period: Period) -> float:
    days = {Unit.DAY: 1, Unit.BUSINESS_DAY: 1.4, Unit.WEEK: 7, Unit.MONTH: 30.4, Unit.YEAR: 365}
    return period.n * days[period.unit]


def _period_pattern(data: Mapping[str, Any], language: str) -> re.Pattern[str]:
    numbers = "|".join(sorted(map(re.escape, data["numbers"]), key=len, reverse=True))
    units = "|".join(
        sorted((_phrase(unit, language) for unit in data["units"]), key=len, reverse=True)
    )
    bound = ("", "") if language in _UNSPACED else (r"(?<!\w)", r"(?!\w)")
    return re.compile(
        rf"{bound[0]}(?P<number>\d{{1,4}}|{numbers})[\s-]?"
        rf"(?:[（(]\s?(?P<digits>\d{{1,4}})\s?[)）]\s?)?(?P<unit>{units}){bound[1]}",
        re.IGNORECASE,
    )


def _pattern(phrases: Iterable[str], language: str) -> re.Pattern[str]:
    body = "|".join(_phrase(phrase, language) for phrase in phrases) or "(?!)"
    if language not in _UNSPACED:
        body = rf"(?<!\w)(?:{body})(?!\w)"
    return re.compile(body, re.IGNORECASE)


def _phrase(phrase: str, language: str) -> str:
    gap = _GAP if language in _UNSPACED else rf"\b{_GAP}\b"
    body = re.sub(r"\.(?!\*)", r"\\.", phrase)
    body = re.sub(r"(?<=[\w'’-])\*", r"\\w*", body)
    return re.sub(r"(?<!^) (?!$)", r"\\s+", body).replace("…", gap)
