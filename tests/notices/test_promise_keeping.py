from __future__ import annotations

from datetime import date

import pytest
from tests.notices.test_promise import read

from policyeditor.notices.promise_keeping import earliest_promised, promise_unmet
from policyeditor.resources import english

SENT, EFFECTIVE = date(2026, 11, 24), date(2026, 12, 24)


def told(sentence: str, *channels: str, effective: date = EFFECTIVE) -> list[str]:
    reading = read(sentence)
    return [english().sentence(m) for m in promise_unmet(reading, SENT, effective, channels)]


def test_an_e_mail_that_was_promised_is_asked_for() -> None:
    sentence = "We will notify you of changes by email."

    (unmet,) = told(sentence, "banner", "page")
    assert sentence in unmet
    assert "Changes to this policy" in unmet
    assert "add e-mail" in unmet
    assert told(sentence, "email") == []


def test_one_of_several_ways_is_enough_and_all_where_all_are_promised() -> None:
    either = "We will notify you by email or by a notice on our website."
    both = "We will notify you by email and by a notice on our website."

    assert told(either, "banner") == []
    (unmet,) = told(either, "letter")
    assert "one of these" in unmet
    (unmet,) = told(both, "banner")
    assert "add e-mail" in unmet
    assert "website" not in unmet.split("To keep it")[1]


def test_where_the_clause_leaves_the_way_open_any_will_do() -> None:
    sentence = "We will notify you by email or other appropriate means."

    assert told(sentence, "banner") == []
    (unmet,) = told(sentence)
    assert "add e-mail" in unmet


def test_fewer_days_than_promised() -> None:
    sentence = "We will notify you 45 days before a change."

    (unmet,) = told(sentence, "banner")
    assert "45 days" in unmet
    assert "2027-01-08 or later" in unmet
    assert told(sentence, "banner", effective=date(2027, 1, 8)) == []
    assert earliest_promised(read(sentence), SENT) == date(2027, 1, 8)


def test_beforehand_means_not_on_the_day() -> None:
    sentence = "We will notify you before a change applies."

    assert told(sentence, "banner") == []
    (unmet,) = told(sentence, "banner", effective=SENT)
    assert "after 2026-11-24" in unmet


def test_a_page_alone_is_not_prominent() -> None:
    sentence = "We will place a prominent notice on our website."

    (unmet,) = told(sentence, "page")
    assert "banner" in unmet
    assert told(sentence, "banner") == []


def test_people_are_told_somehow() -> None:
    sentence = "We will inform you of changes."

    assert len(told(sentence)) == 1
    assert told(sentence, "page") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "We may notify you by email.",
        "We will post the new policy on this page.",
        "Please check this page regularly.",
        "We will obtain your consent.",
    ],
)
def test_what_binds_nobody_or_is_kept_by_publishing_asks_for_nothing(sentence: str) -> None:
    assert told(sentence) == []
    assert earliest_promised(read(sentence), SENT) == SENT
