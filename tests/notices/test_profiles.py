from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from policyeditor.notices.periods import Period, Unit
from policyeditor.notices.profile_files import choose_profiles, load_profiles
from policyeditor.notices.profiles import (
    Anchor,
    Basis,
    Exit,
    Lead,
    Profile,
    earliest_date,
    earliest_effective,
    latest_sending,
)
from policyeditor.resources import english

SENT = date(2026, 12, 31)


def with_lead(period: Period | None, anchor: Anchor = Anchor.BEFORE_EFFECTIVE) -> Profile:
    return Profile("a", "A", Basis.STATUTE, "somewhere", Lead(period, anchor, Basis.STATUTE))


def test_without_a_number_the_day_after_or_the_same_day() -> None:
    silent = Profile("b", "B", Basis.STATUTE, "somewhere")

    assert earliest_date(with_lead(None), SENT) == date(2027, 1, 1)
    assert earliest_date(silent, SENT) == SENT


def test_days_that_count_after_the_revision_put_nothing_off() -> None:
    later = with_lead(Period(60, Unit.DAY), Anchor.AFTER_REVISION)
    assert earliest_date(later, SENT) == SENT


def test_shipped_profiles_and_their_numbers() -> None:
    earliest = {p.id: earliest_date(p, SENT) for p in load_profiles()}

    assert earliest["house"] == date(2027, 1, 30)
    assert earliest["eu-p2b"] == date(2027, 1, 15)
    assert earliest["eu-psd2"] == date(2027, 2, 28)
    assert earliest["eu-eecc"] == date(2027, 1, 31)
    assert earliest["eu-gdpr"] == date(2027, 1, 1)
    assert earliest["us-hipaa-mail"] == SENT


def test_the_longest_period_decides_and_each_profile_gives_its_reason() -> None:
    chosen = choose_profiles(load_profiles(), ["eu-p2b", "eu-psd2", "eu-dsa"])
    earliest = earliest_effective(chosen, SENT)

    assert earliest.day == date(2027, 2, 28)
    assert [day for _, day, _ in earliest.reasons] == [date(2027, 1, 15), earliest.day, SENT]
    words = [english().sentence(message) for _, _, message in earliest.reasons]
    assert "2 calendar months before the change applies (law)" in words[1]
    assert "names no time" in words[2]


def test_without_profiles_the_day_of_sending_is_the_earliest() -> None:
    assert earliest_effective((), SENT).day == SENT


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(1, 400), st.sampled_from(Unit))
def test_the_latest_day_of_sending_is_just_in_time(effective: date, n: int, unit: Unit) -> None:
    profile = with_lead(Period(n, unit))
    day = latest_sending(profile, effective)

    assert earliest_date(profile, day) <= effective
    assert earliest_date(profile, Period(1, Unit.DAY).after(day)) > effective


def test_how_long_people_may_leave() -> None:
    effective = date(2027, 3, 1)
    thirty = Period(30, Unit.DAY)

    assert Exit(thirty, Anchor.AFTER_RECEIPT).until(SENT, effective) == date(2027, 1, 30)
    assert Exit(thirty, Anchor.AFTER_LATER).until(SENT, effective) == date(2027, 3, 31)
    assert Exit(None, Anchor.UNTIL_EFFECTIVE).until(SENT, effective) == effective
