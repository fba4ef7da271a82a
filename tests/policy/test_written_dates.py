from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.policy.written_dates import find_dates, write_date

DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))
# A form, what it is in, its day, and how 1 December 2026 looks in it.
FORMS = [
    ("2026-03-03", "", "2026-12-01"),
    ("2026-3-3", "", "2026-12-1"),
    ("2026/03/03", "en", "2026/12/01"),
    ("2026.03.03", "", "2026.12.01"),
    ("2026. 3. 3", "ko", "2026. 12. 1"),
    ("03.03.2026", "de", "01.12.2026"),
    ("3.3.2026", "de", "1.12.2026"),
    ("03/03/2026", "fr", "01/12/2026"),
    ("March 3, 2026", "en", "December 1, 2026"),
    ("March 03, 2026", "en", "December 01, 2026"),
    ("March 3rd, 2026", "en", "December 1st, 2026"),
    ("MARCH 3RD, 2026", "en", "DECEMBER 1ST, 2026"),
    ("Mar 3, 2026", "en", "Dec 1, 2026"),
    ("March 3 2026", "en", "December 1 2026"),
    ("Tuesday, March 3, 2026", "en", "Tuesday, December 1, 2026"),
    ("3 March 2026", "en", "1 December 2026"),
    ("3 March, 2026", "en", "1 December, 2026"),
    ("3rd of March 2026", "en", "1st of December 2026"),
    ("3-March-2026", "en", "1-December-2026"),
    ("3. März 2026", "de", "1. Dezember 2026"),
    ("Dienstag, 3. März 2026", "de", "Dienstag, 1. Dezember 2026"),
    ("3 mars 2026", "fr", "1er décembre 2026"),
    ("1er mars 2026", "fr", "1er décembre 2026"),
    ("3\u00a0mars\u00a02026", "fr", "1er\u00a0décembre\u00a02026"),
    ("3 de marzo de 2026", "es", "1 de diciembre de 2026"),
    ("3 de março de 2026", "pt", "1 de dezembro de 2026"),
    ("3 marzo 2026", "it", "1 dicembre 2026"),
    ("3 maart 2026", "nl", "1 december 2026"),
    ("3 marca 2026", "pl", "1 grudnia 2026"),
    ("3. března 2026", "cs", "1. prosince 2026"),
    (r"3\. března 2026", "cs", r"1\. prosince 2026"),
    ("2026. március 3", "hu", "2026. december 1"),
    ("3 марта 2026", "ru", "1 декабря 2026"),
    ("3 березня 2026", "uk", "1 грудня 2026"),
    ("3 Μαρτίου 2026", "el", "1 Δεκεμβρίου 2026"),
    ("3 Mart 2026", "tr", "1 Aralık 2026"),
    ("3 مارس 2026", "ar", "1 ديسمبر 2026"),
    ("3 במרץ 2026", "he", "1 בדצמבר 2026"),
    ("3 मार्च 2026", "hi", "1 दिसंबर 2026"),
    ("2026年3月3日", "zh", "2026年12月1日"),
    ("2026 年 3 月 3 日", "zh", "2026 年 12 月 1 日"),
    ("2026年03月03日", "ja", "2026年12月01日"),
    ("2026년 3월 3일", "ko", "2026년 12월 1일"),
]
MONTHS = [
    ("March 2026", "en", "December 2026"),
    ("marzo de 2026", "es", "diciembre de 2026"),
    ("2026年3月", "zh", "2026年12月"),
    ("2026-03", "", "2026-12"),
]


@pytest.mark.parametrize(("text", "lang", "other"), FORMS)
def test_a_date_is_read_and_written_anew_in_its_own_form(text: str, lang: str, other: str) -> None:
    (found,) = find_dates(f"({text})", (lang,))

    assert found.text == text
    assert found.day == date(2026, 3, 1 if text.startswith("1er") else 3)
    assert found.whole
    assert write_date(found, date(2026, 12, 1)) == other


@given(st.sampled_from(FORMS), DAYS)
def test_every_day_reads_back_in_every_form(form: tuple[str, str, str], day: date) -> None:
    text, lang, _ = form
    (found,) = find_dates(text, (lang,))
    written = write_date(found, day)

    assert written is not None
    (back,) = find_dates(written, (lang,))
    assert (back.day, back.text, back.whole) == (day, written, True)


@given(st.sampled_from(FORMS), DAYS, DAYS)
def test_setting_twice_is_setting_once(form: tuple[str, str, str], one: date, two: date) -> None:
    text, lang, _ = form
    there = write_date(find_dates(text, (lang,))[0], one)
    assert there is not None
    again = write_date(find_dates(there, (lang,))[0], two)

    assert again is not None
    assert find_dates(again, (lang,))[0].day == two


@pytest.mark.parametrize(("text", "lang", "other"), MONTHS)
def test_a_month_stays_a_month(text: str, lang: str, other: str) -> None:
    (found,) = find_dates(text, (lang,))

    assert not found.whole
    assert found.day == date(2026, 3, 1)
    assert write_date(found, date(2026, 12, 24)) == other


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2026",  # in English the third of April or the fourth of March
        "12-11-2020",
        "25/12/2026",  # certain, but its next date would not be
        "2026. május 4-től",  # the ending goes with the number
        "2026年3月3日（火）",
    ],
)
def test_what_cannot_be_written_with_certainty_is_left(text: str) -> None:
    (found,) = find_dates(text, ("en",))

    assert not found.settable
    assert write_date(found, date(2026, 3, 3)) is None


@pytest.mark.parametrize(
    "text",
    ["", "Article 31 of 2026", "31 February 2026", "2026-13-45", "version 1.2.2026.4", "in 2026",
     "12345-11-111", "Figure 3 may 20266", "192.168.2026.1"],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text, ("en",)) == ()


def test_the_same_month_in_two_languages_goes_by_the_preferred_one() -> None:
    in_german, in_french = (find_dates("3. Mai 2026", (lang,))[0] for lang in ("de", "fr"))

    assert write_date(in_german, date(2026, 3, 4)) == "4. März 2026"
    assert write_date(in_french, date(2026, 3, 4)) == "4. Mars 2026"


@given(st.text(max_size=200))
def test_any_text_can_be_looked_through(text: str) -> None:
    for found in find_dates(text):
        assert text[found.start : found.end] == found.text
