"""S20: whether the dates at the head of a policy fit what changed in it.

A date stands in the document details (``last_updated``, ``effective_date``, …) or in a short line
of the text ("Last updated: May 6, 2025").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from policyeditor.comparison.header_facts import begins_with, read_date
from policyeditor.comparison.lexicon import Lexicon, laws
from policyeditor.comparison.model import Change, ChangeKind, Reason, Significance
from policyeditor.comparison.units import Unit
from policyeditor.comparison.versions import Versions
from policyeditor.messages import Message
from policyeditor.policy import header_dates
from policyeditor.policy.front_matter import FrontMatter
from policyeditor.policy.header_dates import EFFECTIVE_KEYS

# The number of a version tells of an update too, where it is a date.
UPDATED_KEYS = header_dates.UPDATED_KEYS | header_dates.VERSION_KEYS
_LONGEST = 120
# Where lines at the head or the foot that tell a date are looked for.
_NEAR_AN_END = 40


@dataclass(frozen=True, slots=True)
class HeaderDate:
    """A date that a policy bears: as it is written, and whether it is the effective one."""

    shown: str
    day: date
    effective: bool


def header_reasons(
    details: tuple[FrontMatter, FrontMatter], about: Versions, changes: Sequence[Change],
    today: date | None,
) -> tuple[Reason, ...]:  # fmt: skip
    """What is odd about the dates of a newer version, seen with what changed.

    ``today`` is the day of saving, on which an effective date must not lie in the past; without
    it that is not looked at.
    """
    old = _dates(details[0], about.old, about.lexicon)
    new = _dates(details[1], about.new, about.lexicon)
    return tuple(_reasons(old, new, changes, today))


def _reasons(
    old: Sequence[HeaderDate], new: Sequence[HeaderDate], changes: Sequence[Change],
    today: date | None,
) -> Iterator[Reason]:  # fmt: skip
    law = laws().get("S24", "")
    same = {each.day for each in old} == {each.day for each in new}
    if new and same and any(each.significance is not Significance.EDITORIAL for each in changes):
        latest = max(new, key=lambda each: each.day)
        yield Reason("S20", Message("comparison.date-unchanged", {"date": latest.shown}), law)
    if changes and not same and all(map(_dates_only, changes)):
        yield Reason("E15", Message("comparison.only-date"))
    known = {each.day for each in old if each.effective}
    for each in new:
        if today and each.effective and each.day not in known and each.day < today:
            yield Reason("S20", Message("comparison.effective-past", {"date": each.shown}), law)


def _dates_only(change: Change) -> bool:
    """Whether a change is one of a date at the head and of nothing else."""
    if change.kind is ChangeKind.FORMATTING:
        return change.significance is Significance.EDITORIAL
    return bool(change.reasons) and all(each.signal in ("E15", "S20") for each in change.reasons)


def _dates(details: FrontMatter, row: Sequence[Unit], lexicon: Lexicon | None) -> list[HeaderDate]:
    found: list[HeaderDate] = []
    for key in details.values:
        effective = key.lower() in EFFECTIVE_KEYS
        day = read_date(details.text(key))
        if day and (effective or key.lower() in UPDATED_KEYS):
            found.append(HeaderDate(f"{key}: {details.text(key)}", day, effective))
    if lexicon is None:
        return found
    near = row if len(row) <= 2 * _NEAR_AN_END else [*row[:_NEAR_AN_END], *row[-_NEAR_AN_END:]]
    for unit in near:
        text = unit.folded
        if len(text) > _LONGEST or not any(map(str.isdigit, text)):
            continue
        effective = begins_with(text, lexicon.effective_facts)
        day = read_date(text)
        if day and (effective or begins_with(text, lexicon.updated_facts)):
            found.append(HeaderDate(text, day, effective))
    return found
