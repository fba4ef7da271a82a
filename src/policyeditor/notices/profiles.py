"""Profiles: what a law, a guideline or the house asks of a notice.

A profile is data (``resources/profiles/*.yaml``, form in ``resources/schemas/profile.json``) and
always names what it rests on.  That a notice meets the rules written down here does not show that
it meets the law.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from policyeditor.messages import Message
from policyeditor.notices.periods import Period, Unit

_NEXT_DAY = Period(1, Unit.DAY)


class Basis(StrEnum):
    """What a rule rests on."""

    STATUTE = "statute"
    GUIDANCE = "guidance"
    PRACTICE = "practice"
    HOUSE = "house"


class Status(StrEnum):
    """Whether the rules were read in their source; a draft is off until a person turns it on."""

    VERIFIED = "verified"
    DRAFT = "draft"


class Anchor(StrEnum):
    """The event that a period is counted from or to.

    ``AFTER_REVISION`` is a notice that may follow the revision by so long; ``AFTER_LATER`` starts
    with the notice or the change, whichever is later; ``UNTIL_EFFECTIVE`` has no length of its own.
    """

    BEFORE_EFFECTIVE = "before_effective"
    BEFORE_PROCESSING = "before_processing"
    AFTER_REVISION = "after_revision"
    AFTER_RECEIPT = "after_receipt"
    AFTER_LATER = "after_later"
    UNTIL_EFFECTIVE = "until_effective"


class Consent(StrEnum):
    """What a change may ask of people beyond being told."""

    NONE = "none"
    NEW_CONSENT = "new_consent"
    PARENTAL_CONSENT = "parental_consent"
    CONSENT_IF_BASED = "consent_if_based"
    WITHDRAW = "withdraw"
    OPT_OUT = "opt_out"


@dataclass(frozen=True, slots=True)
class Lead:
    """The time between notice and change; ``period`` is None where people are told beforehand
    without a number.  ``basis`` is what the number itself rests on.
    """

    period: Period | None
    anchor: Anchor
    basis: Basis

    @property
    def message(self) -> Message:
        """The notice period in words."""
        length = self.period.message if self.period is not None else ""
        number = "" if self.period is not None else ".no-number"
        return Message(f"notices.lead.{self.anchor.value}{number}", {"period": length})


@dataclass(frozen=True, slots=True)
class Exit:
    """How long people can leave or refuse; ``period`` is None where that ends with the change."""

    period: Period | None
    anchor: Anchor

    def until(self, sent: date, effective: date) -> date:
        """The last day of it, where the notice is received on the day it is sent."""
        if self.period is None:
            return effective
        later = max(sent, effective) if self.anchor is Anchor.AFTER_LATER else sent
        return self.period.after(later)


@dataclass(frozen=True, slots=True)
class Profile:
    """The rules of one law, guideline or house.

    ``lead`` is the notice period, None where nothing is asked about time.  ``triggers`` are the
    signals (ids of the taxonomy) that call for a notice, empty for any change of content.
    ``channels`` are the ways of telling people that satisfy it, empty for any.  ``must_include``
    names parts of the notice (see ``rules.PARTS``).  ``applies`` tells in plain words when the
    profile is to be followed, ``unverified`` what in it was not read in its source,
    ``longer_if`` and ``exempt`` name circumstances that lengthen the period or lift the duty.
    """

    id: str
    title: str
    basis: Basis
    source: str
    lead: Lead | None = None
    status: Status = Status.VERIFIED
    applies: str = ""
    document_kinds: tuple[str, ...] = ()
    audience: str = ""
    triggers: frozenset[str] = frozenset()
    longer_if: tuple[str, ...] = ()
    exempt: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    must_include: tuple[str, ...] = ()
    exit: Exit | None = None
    consent: Consent = Consent.NONE
    note: str = ""
    unverified: str = ""
    checked: date | None = None

    @property
    def verified(self) -> bool:
        """Whether its rules were read in their source."""
        return self.status is Status.VERIFIED

    @property
    def basis_message(self) -> Message:
        """What the profile rests on, in words; a draft says so."""
        draft = "" if self.verified else ".draft"
        return Message(f"notices.basis.{self.basis.value}{draft}", {"source": self.source})

    @property
    def lead_message(self) -> Message | None:
        """The notice period in words with what its number rests on, None where there is none."""
        if self.lead is None:
            return None
        return Message(
            "notices.lead",
            {
                "lead": self.lead.message,
                "basis": Message(f"notices.basis-word.{self.lead.basis.value}"),
            },
        )

    @property
    def circumstances(self) -> tuple[Message, ...]:
        """What lengthens the period or lifts the duty, in words."""
        return (
            *(Message(f"notices.longer-if.{name}") for name in self.longer_if),
            *(Message(f"notices.exempt.{name}") for name in self.exempt),
        )


@dataclass(frozen=True, slots=True)
class Earliest:
    """The first effective date that profiles allow, and what each of them says of it."""

    day: date
    reasons: tuple[tuple[Profile, date, Message], ...]


def earliest_date(profile: Profile, sent: date) -> date:
    """The first effective date that a notice sent on ``sent`` allows under the profile.

    The date of sending plus the notice period in calendar units; the next day where notice is
    asked for beforehand without a number, the same day where nothing is asked.  Where a law counts
    from receipt, or in full days, the person adds those days.
    """
    if profile.lead is None or profile.lead.anchor is Anchor.AFTER_REVISION:
        return sent
    return (profile.lead.period or _NEXT_DAY).after(sent)


def latest_sending(profile: Profile, effective: date) -> date:
    """The last day on which a notice of a change that applies from ``effective`` may be sent."""
    if profile.lead is None or profile.lead.anchor is Anchor.AFTER_REVISION:
        return effective
    period = profile.lead.period or _NEXT_DAY
    day = period.before(effective)
    while period.after(_NEXT_DAY.after(day)) <= effective:  # the ends of months, and week-ends
        day = _NEXT_DAY.after(day)
    return day


def earliest_effective(profiles: Iterable[Profile], sent: date) -> Earliest:
    """The first effective date that all profiles allow for a notice sent that day, with reasons.

    Without profiles it is the day of sending.
    """
    reasons = tuple(_reason(profile, sent) for profile in profiles)
    return Earliest(max((day for _, day, _ in reasons), default=sent), reasons)


def _reason(profile: Profile, sent: date) -> tuple[Profile, date, Message]:
    day = earliest_date(profile, sent)
    lead = profile.lead_message
    params = {"profile": Message(profile.title), "earliest": day, "sent": sent}
    if lead is None:
        return profile, day, Message("notices.earliest.no-period", params)
    return profile, day, Message("notices.earliest.period", params | {"lead": lead})
