from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.notices.periods import Period, Unit
from policyeditor.resources import english

ORDINARY_DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))


@pytest.mark.parametrize(
    ("n", "unit", "sent", "end"),
    [
        (30, Unit.DAY, date(2026, 11, 24), date(2026, 12, 24)),
        (2, Unit.WEEK, date(2026, 12, 24), date(2027, 1, 7)),
        (1, Unit.MONTH, date(2027, 1, 31), date(2027, 2, 28)),
        (1, Unit.MONTH, date(2028, 1, 31), date(2028, 2, 29)),
        (2, Unit.MONTH, date(2026, 12, 31), date(2027, 2, 28)),
        (2, Unit.MONTH, date(2026, 11, 24), date(2027, 1, 24)),
        (1, Unit.YEAR, date(2028, 2, 29), date(2029, 2, 28)),
        (1, Unit.YEAR, date(9999, 2, 1), date.max),
        (1, Unit.MONTH, date.max, date.max),
        (1, Unit.BUSINESS_DAY, date(2026, 11, 27), date(2026, 11, 30)),  # from Friday
        (1, Unit.BUSINESS_DAY, date(2026, 11, 28), date(2026, 11, 30)),  # from Saturday
        (10, Unit.BUSINESS_DAY, date(2026, 11, 24), date(2026, 12, 8)),
    ],
)
def test_periods_are_counted_in_calendar_units(n: int, unit: Unit, sent: date, end: date) -> None:
    assert Period(n, unit).after(sent) == end


@pytest.mark.parametrize(
    ("n", "unit", "end", "start"),
    [
        (30, Unit.DAY, date(2026, 12, 24), date(2026, 11, 24)),
        (2, Unit.MONTH, date(2027, 2, 28), date(2026, 12, 28)),
        (1, Unit.MONTH, date(2027, 3, 31), date(2027, 2, 28)),
        (1, Unit.BUSINESS_DAY, date(2026, 11, 30), date(2026, 11, 27)),
        (1, Unit.BUSINESS_DAY, date(2026, 11, 29), date(2026, 11, 26)),
        (1, Unit.YEAR, date.min, date.min),
    ],
)
def test_and_counted_back(n: int, unit: Unit, end: date, start: date) -> None:
    assert Period(n, unit).before(end) == start


def test_two_months_are_not_sixty_days() -> None:
    sent = date(2026, 7, 1)
    assert Period(2, Unit.MONTH).after(sent) != Period(60, Unit.DAY).after(sent)


@given(st.dates(), st.integers(1, 3650), st.sampled_from(Unit))
def test_a_period_never_ends_before_it_starts(sent: date, n: int, unit: Unit) -> None:
    assert Period(n, unit).before(sent) <= sent <= Period(n, unit).after(sent)


@given(ORDINARY_DAYS, st.integers(1, 240))
def test_a_month_ends_on_its_day_or_on_the_last_one_there_is(sent: date, n: int) -> None:
    end = Period(n, Unit.MONTH).after(sent)

    assert (end.year * 12 + end.month) - (sent.year * 12 + sent.month) == n
    last = end.day < sent.day and (end + timedelta(days=1)).month != end.month
    assert end.day == sent.day or last


@given(ORDINARY_DAYS, st.integers(1, 400), st.sampled_from(Unit))
def test_there_and_back_is_never_later_and_at_most_a_week_end_or_month_end_earlier(
    sent: date, n: int, unit: Unit
) -> None:
    back = Period(n, unit).before(Period(n, unit).after(sent))

    assert timedelta(0) <= sent - back <= timedelta(days=3)


@given(ORDINARY_DAYS, st.integers(1, 400))
def test_so_many_working_days_lie_in_a_period_of_working_days(sent: date, n: int) -> None:
    end = Period(n, Unit.BUSINESS_DAY).after(sent)
    days = (sent + timedelta(days=step) for step in range(1, (end - sent).days + 1))

    assert end.weekday() < 5
    assert sum(day.weekday() < 5 for day in days) == n


@given(ORDINARY_DAYS, st.integers(1, 400), st.sampled_from(Unit))
def test_a_later_start_never_ends_earlier(sent: date, n: int, unit: Unit) -> None:
    assert Period(n, unit).after(sent) <= Period(n, unit).after(sent + timedelta(days=1))


@pytest.mark.parametrize("unit", Unit)
def test_every_unit_has_its_words(unit: Unit) -> None:
    assert english().sentence(Period(1, unit).message).startswith("1 ")
    assert english().sentence(Period(3, unit).message).endswith("s")
