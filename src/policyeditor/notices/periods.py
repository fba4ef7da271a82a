"""Lengths of time in calendar units: two months are not sixty days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from policyeditor.messages import Message

_WORKING_DAYS = 5  # of a week, Monday to Friday


class Unit(StrEnum):
    """Calendar units.  A business day is a Monday to Friday."""

    DAY = "day"
    BUSINESS_DAY = "business_day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time in calendar units.

    Months and years are held to the last day of a month that has no day of that number: one month
    after 31 January is 28 (or 29) February, and one month before 31 March likewise (so does Reg.
    (EEC, Euratom) 1182/71 Art. 3(2)(c)).  Going on a month and back again may thus end some days
    earlier, never later.  Business days leave out Saturdays and Sundays and know no public
    holidays, which differ from place to place: the person adds those.  No result lies outside the
    calendar (0001-01-01 to 9999-12-31).
    """

    n: int
    unit: Unit

    def after(self, day: date) -> date:
        """The day on which the period that starts on ``day`` is over."""
        return self._from(day, 1)

    def before(self, day: date) -> date:
        """The day on which the period that is over on ``day`` started."""
        return self._from(day, -1)

    @property
    def message(self) -> Message:
        """The period in words."""
        one = ".one" if self.n == 1 else ""
        return Message(f"notices.period.{self.unit.value}{one}", {"n": self.n})

    def _from(self, day: date, direction: int) -> date:
        from dateutil.relativedelta import relativedelta  # only when a period is counted

        count = direction * self.n
        try:
            match self.unit:
                case Unit.BUSINESS_DAY:
                    return _business_days(day, count)
                case Unit.DAY:
                    return day + timedelta(days=count)
                case Unit.WEEK:
                    return day + timedelta(weeks=count)
                case Unit.MONTH:
                    return day + relativedelta(months=count)
                case Unit.YEAR:
                    return day + relativedelta(years=count)
        except (OverflowError, ValueError):
            return date.max if direction > 0 else date.min


def _business_days(day: date, count: int) -> date:
    """So many business days on, or back where ``count`` is negative."""
    while day.weekday() >= _WORKING_DAYS:  # a week-end counts with the Friday before it
        day -= timedelta(days=1)
    step = timedelta(days=1 if count > 0 else -1)
    weeks, rest = divmod(abs(count), _WORKING_DAYS)
    day += step * 7 * weeks
    for _ in range(rest):
        day += step
        while day.weekday() >= _WORKING_DAYS:
            day += step
    return day
