from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.notices.profile_files import load_profiles
from policyeditor.notices.profiles import Basis, Period, Profile, Unit, earliest_date


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
    ],
)
def test_periods_are_counted_in_calendar_units(n: int, unit: Unit, sent: date, end: date) -> None:
    assert Period(n, unit).after(sent) == end


def test_two_months_are_not_sixty_days() -> None:
    sent = date(2026, 7, 1)
    assert Period(2, Unit.MONTH).after(sent) != Period(60, Unit.DAY).after(sent)


@given(st.dates(), st.integers(1, 3650), st.sampled_from(Unit))
def test_a_period_never_ends_before_it_starts(sent: date, n: int, unit: Unit) -> None:
    assert Period(n, unit).after(sent) >= sent


def test_without_a_number_the_day_after_or_the_same_day() -> None:
    sent = date(2026, 11, 24)
    beforehand = Profile("a", "A", Basis.GUIDANCE, "somewhere", before=True)
    silent = Profile("b", "B", Basis.STATUTE, "somewhere")

    assert earliest_date(beforehand, sent) == date(2026, 11, 25)
    assert earliest_date(silent, sent) == sent


def test_shipped_profiles_and_their_numbers() -> None:
    earliest = {p.id: earliest_date(p, date(2026, 12, 31)) for p in load_profiles()}

    assert earliest["house"] == date(2027, 1, 30)
    assert earliest["eu-p2b"] == date(2027, 1, 15)
    assert earliest["eu-psd2"] == date(2027, 2, 28)
    assert earliest["eu-gdpr"] == date(2027, 1, 1)
