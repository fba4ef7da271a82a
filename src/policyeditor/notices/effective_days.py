"""Whether an effective date can be used at all, before any profile is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from policyeditor.messages import Message


class DayAnswer(StrEnum):
    """What is to be said of the day of sending and the effective date.

    ``GOOD`` has nothing against it, ``TODAY`` is allowed and leaves people no time; the others
    cannot be used.
    """

    GOOD = "good"
    TODAY = "today"
    PAST = "past"
    SENT_PAST = "sent_past"
    BEFORE_SENT = "before_sent"
    NOT_LATER = "not_later"


@dataclass(frozen=True, slots=True)
class DayVerdict:
    """The answer, and the sentence for it; None where the days are good."""

    answer: DayAnswer
    message: Message | None = None

    @property
    def usable(self) -> bool:
        """Whether a notice can go out with these days."""
        return self.answer in (DayAnswer.GOOD, DayAnswer.TODAY)


def judge_days(
    effective: date, sent: date, today: date, previous: date | None = None
) -> DayVerdict:
    """What is to be said of an effective date and a day of sending, seen from today.

    ``previous`` is the effective date of the text that stands now, where it is known.
    """
    params = {"effective": effective, "sent": sent, "today": today, "previous": previous}
    if effective < today:
        return DayVerdict(DayAnswer.PAST, Message("notices.day.past", params))
    if sent < today:
        return DayVerdict(DayAnswer.SENT_PAST, Message("notices.day.sent-past", params))
    if effective < sent:
        return DayVerdict(DayAnswer.BEFORE_SENT, Message("notices.backdated", params))
    if previous is not None and effective <= previous:
        return DayVerdict(DayAnswer.NOT_LATER, Message("notices.not-later", params))
    if effective == sent:
        return DayVerdict(DayAnswer.TODAY, Message("notices.day.today", params))
    return DayVerdict(DayAnswer.GOOD)
