"""Profiles: what a law, a guideline or the house asks of a notice.

A profile is data (``resources/profiles/*.yaml``, form in ``resources/schemas/profile.json``) and
always names what it rests on.  That a notice meets the rules written down here does not show that
it meets the law.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from policyeditor.messages import Message


class Unit(StrEnum):
    """Calendar units: two months are not sixty days."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Basis(StrEnum):
    """What a rule rests on."""

    STATUTE = "statute"
    GUIDANCE = "guidance"
    PRACTICE = "practice"
    HOUSE = "house"


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time in calendar units."""

    n: int
    unit: Unit

    def after(self, day: date) -> date:
        """The day on which the period that starts on ``day`` is over.

        A month ends on the day of the same number, or on the last one of a month that has none
        (so does Reg. (EEC, Euratom) 1182/71 Art. 3(2)(c)).  Years and months are held to the
        calendar's end, 9999-12-31.
        """
        if self.unit in (Unit.DAY, Unit.WEEK):
            days = self.n * (7 if self.unit is Unit.WEEK else 1)
            return day + timedelta(days=min(days, (date.max - day).days))
        months = day.month - 1 + self.n * (12 if self.unit is Unit.YEAR else 1)
        year, month = day.year + months // 12, months % 12 + 1
        if year > date.max.year:
            return date.max
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))

    @property
    def message(self) -> Message:
        """The period in words."""
        one = ".one" if self.n == 1 else ""
        return Message(f"notices.period.{self.unit.value}{one}", {"n": self.n})


@dataclass(frozen=True, slots=True)
class Profile:
    """The rules of one law, guideline or house.

    ``lead`` is the notice period, None where there is no number; ``before`` asks for notice before
    the change applies all the same.  ``triggers`` are the signals (ids of the taxonomy) that call
    for a notice, empty for any change of content.  ``channels`` are the ways of telling people that
    satisfy it, empty for any.  ``must_include`` names parts of the notice (see ``rules.PARTS``).
    """

    id: str
    title: str
    basis: Basis
    source: str
    lead: Period | None = None
    before: bool = False
    document_kinds: tuple[str, ...] = ()
    audience: str = ""
    triggers: frozenset[str] = frozenset()
    exempt: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    must_include: tuple[str, ...] = ()
    exit: Period | None = None
    note: str = ""
    checked: date | None = None

    @property
    def basis_message(self) -> Message:
        """What the profile rests on, in words."""
        return Message(f"notices.basis.{self.basis.value}", {"source": self.source})


def earliest_date(profile: Profile, sent: date) -> date:
    """The first effective date that a notice sent on ``sent`` allows under the profile.

    The date of sending plus the notice period in calendar units; the next day where notice is
    asked for beforehand without a number, the same day where nothing is asked.  Where a law counts
    from receipt, or in full days, the person adds those days.
    """
    if profile.lead is not None:
        return profile.lead.after(sent)
    return Period(1, Unit.DAY).after(sent) if profile.before else sent
