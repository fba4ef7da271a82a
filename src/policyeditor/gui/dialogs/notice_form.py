"""What the person says about a notice, and what comes of it; no window needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from policyeditor.comparison.model import Change, Comparison
from policyeditor.errors import NoticeError
from policyeditor.messages import Message
from policyeditor.notices.channels import NoticeFile, render_notices
from policyeditor.notices.gaps import gaps, remarks
from policyeditor.notices.notice import NoticeFacts, build_notice, told_changes
from policyeditor.notices.profiles import Profile, earliest_date
from policyeditor.notices.rules import unmet

#: The forms that the window offers.
FILES = ("page", "html", "banner", "email", "letter", "text")


@dataclass(frozen=True, slots=True)
class EffectPlace:
    """A change the notice tells of; ``number`` is its index in the comparison."""

    number: int
    change: Change


@dataclass(frozen=True, slots=True)
class NoticeStart:
    """What is known before the person is asked.

    ``facts`` holds the policy's own facts and what was said last time; its dates are replaced.
    ``chosen`` are the ids of the profiles that are followed to begin with.
    """

    facts: NoticeFacts
    today: date
    profiles: tuple[Profile, ...]
    chosen: tuple[str, ...] = ("house",)
    effects: tuple[EffectPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeForm:
    """What the person said.

    ``profiles`` are ids, ``files`` the forms to be made (see ``FILES``), ``effects`` sentences by
    the change's index in the comparison.
    """

    sent: date
    effective: date
    profiles: tuple[str, ...]
    files: tuple[str, ...]
    sender: str = ""
    contact: str = ""
    why: str = ""
    previous_link: str = ""
    choices: tuple[str, ...] = ()
    effects: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoticeOutcome:
    """The notice made of it: files by form, rules not met, what is still missing, remarks.

    With ``problem`` there is no notice at all.
    """

    files: Mapping[str, NoticeFile] = field(default_factory=dict)
    unmet: tuple[Message, ...] = ()
    gaps: tuple[Message, ...] = ()
    remarks: tuple[Message, ...] = ()
    problem: Message | None = None


def places_for_effects(comparison: Comparison) -> tuple[EffectPlace, ...]:
    """The changes told in a notice: what each means for the reader, the writer knows best."""
    return tuple(EffectPlace(number, change) for number, change in told_changes(comparison))


def earliest_effective(profiles: Sequence[Profile], sent: date) -> date:
    """The first effective date that all profiles allow for a notice sent that day."""
    return max((earliest_date(profile, sent) for profile in profiles), default=sent)


def make_notice(
    comparison: Comparison, facts: NoticeFacts, profiles: Sequence[Profile], form: NoticeForm
) -> NoticeOutcome:
    """The notice for a comparison, by the policy's facts and what the person said."""
    said = replace(
        facts,
        sent=form.sent,
        effective=form.effective,
        sender=form.sender,
        contact=form.contact,
        why=form.why,
        previous_link=form.previous_link,
        choices=form.choices,
        effects=form.effects,
    )
    followed = [profile for profile in profiles if profile.id in form.profiles]
    try:
        notice = build_notice(comparison, said)
        made = render_notices(notice, form.files)
    except NoticeError as error:
        return NoticeOutcome(problem=error.message)
    return NoticeOutcome(
        files=dict(zip(form.files, made, strict=True)),
        unmet=unmet(notice, followed, form.sent, form.files),
        gaps=gaps(notice),
        remarks=remarks(notice),
    )
