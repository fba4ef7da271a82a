"""Days and times in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from policyeditor.gui.dates import day_words, local_day, moment_words, near_day_words, time_words

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en_GB", "3 March 2026"),
        ("en_US", "March 3, 2026"),
        ("de_DE", "3. März 2026"),
        ("fr_FR", "3 mars 2026"),
        ("zh_CN", "2026年3月3日"),
        ("C", "3 March 2026"),
    ],
)
def test_a_day_is_written_as_the_language_does_without_its_weekday(
    language: str, expected: str
) -> None:
    QLocale.setDefault(QLocale(language))
    assert day_words(date(2026, 3, 3)) == expected


def test_near_days_have_names() -> None:
    today = date(2026, 3, 1)
    assert near_day_words(today, today) == "Today"
    assert near_day_words(date(2026, 2, 28), today) == "Yesterday"
    assert near_day_words(date(2026, 2, 27), today) == "Friday, 27 February 2026"


def test_a_moment_is_told_on_this_machines_clock_to_the_minute() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    moment = datetime(2026, 3, 3, 14, 5, 59, tzinfo=UTC)
    local = moment.astimezone()
    assert time_words(moment) == f"{local:%H:%M}"
    assert local_day(moment) == local.date()
    assert moment_words(moment) == f"{day_words(local.date())}, {local:%H:%M}"
    far = (moment + timedelta(days=1)).astimezone(UTC)
    assert local_day(far) == local.date() + timedelta(days=1)
