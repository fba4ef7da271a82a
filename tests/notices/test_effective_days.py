from __future__ import annotations

from datetime import date, timedelta

import pytest

from policyeditor.notices.effective_days import DayAnswer, judge_days
from policyeditor.resources import english

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("effective", "sent", "previous", "answer", "told"),
    [
        (TODAY + 30 * DAY, TODAY, None, DayAnswer.GOOD, ""),
        (TODAY + 30 * DAY, TODAY + DAY, TODAY - DAY, DayAnswer.GOOD, ""),
        (TODAY, TODAY, None, DayAnswer.TODAY, "no time"),
        (TODAY - DAY, TODAY - 30 * DAY, None, DayAnswer.PAST, "2026-11-23 lies in the past"),
        (TODAY + DAY, TODAY - DAY, None, DayAnswer.SENT_PAST, "that day is over"),
        (TODAY + DAY, TODAY + 2 * DAY, None, DayAnswer.BEFORE_SENT, "2026-11-26 or a later day"),
        (TODAY + DAY, TODAY, TODAY + DAY, DayAnswer.NOT_LATER, "not later than"),
    ],
)
def test_each_impossible_day_has_its_answer(
    effective: date, sent: date, previous: date | None, answer: DayAnswer, told: str
) -> None:
    verdict = judge_days(effective, sent, TODAY, previous)

    assert verdict.answer is answer
    assert verdict.usable is (answer in (DayAnswer.GOOD, DayAnswer.TODAY))
    sentence = english().sentence(verdict.message) if verdict.message else ""
    assert told in sentence
    assert "{" not in sentence
    assert bool(sentence) is bool(told)
