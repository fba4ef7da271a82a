"""Dates of the details against those at the head of the text."""

from __future__ import annotations

from collections.abc import Iterator

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.schema_errors import setting
from policyeditor.messages import Message
from policyeditor.policy.date_words import DateKind
from policyeditor.policy.header_dates import HeaderDate, header_dates
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem, Severity

_KINDS = (DateKind.EFFECTIVE, DateKind.UPDATED)
_POSTED = "date"  # the day of posting may well be another than that of the last update


def dates_disagree(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """A date of the details that the text gives as another day; the fix takes that of the text."""
    found = header_dates(policy)
    for kind in _KINDS:
        stated = [each for each in found if each.kind is kind and each.key and each.key != _POSTED]
        shown = [each for each in found if each.kind is kind and not each.key]
        if not stated or not shown or any(_agree(stated[0], each) for each in shown):
            continue
        yield _problem(policy, stated[0], shown[0])


def _agree(one: HeaderDate, other: HeaderDate) -> bool:
    """Whether two dates may be the same day; where one names a month alone, the month counts."""
    if one.whole and other.whole:
        return one.day == other.day
    return (one.day.year, one.day.month) == (other.day.year, other.day.month)


def _problem(policy: Policy, stated: HeaderDate, shown: HeaderDate) -> Problem:
    params = {"details": stated.written, "text": shown.written}
    fix = None
    if shown.whole and stated.written == stated.day.isoformat():
        fix = setting(policy, stated.key, shown.day, "checks.fix-date")
    end = (stated.line, stated.end_column)
    message = Message("checks.dates-disagree", params)
    return Problem(message, Severity.WARNING, stated.line, stated.column, *end, fix)
