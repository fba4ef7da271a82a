"""A notice held against profiles: each rule that is not met, and how to meet it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from policyeditor.messages import Message
from policyeditor.notices.notice import Notice
from policyeditor.notices.profiles import Profile, earliest_date

# The parts that a profile may ask for, and whether a notice has them.  What a change means for the
# reader is for a person to say; the sentences made of its words alone do not count.
PARTS: Mapping[str, Callable[[Notice], bool]] = {
    "effective_date": lambda notice: True,
    "change_text": lambda notice: all(c.old_text or c.new_text for c in notice.changes),
    "effect": lambda notice: all(change.effect for change in notice.changes),
    "choices": lambda notice: bool(notice.choices),
    "contact": lambda notice: bool(notice.contact),
    "previous_text": lambda notice: bool(notice.previous_link),
    "why": lambda notice: bool(notice.why),
    "sender": lambda notice: bool(notice.sender),
}

# Forms the program makes that are the same to a rule: a web page is one as a file, too.
_SAME_TO_A_RULE = {"html": "page"}


def applies(profile: Profile, notice: Notice) -> bool:
    """Whether a change of the notice is one that the profile asks a notice for.

    An undecided change counts: nobody has said yet that it is none.
    """
    if not profile.triggers:
        return True
    return any(
        not change.decided or not profile.triggers.isdisjoint(change.signals)
        for change in notice.changes
    )


def unmet(
    notice: Notice, profiles: Sequence[Profile], sent: date, channels: Sequence[str]
) -> tuple[Message, ...]:
    """Every rule of the profiles that the notice does not meet, and what to do about it.

    ``channels`` are the ways in which people are told (``banner``, ``page``, ``email``,
    ``letter``, …), also those that the program does not make.  Empty when each rule is met.
    """
    return tuple(
        message
        for profile in profiles
        if applies(profile, notice)
        for message in _unmet(notice, profile, sent, channels)
    )


def _unmet(
    notice: Notice, profile: Profile, sent: date, channels: Sequence[str]
) -> Iterator[Message]:
    said = {"profile": profile.title, "basis": profile.basis_message, "sent": sent}
    earliest = earliest_date(profile, sent)
    if notice.effective < earliest:
        if profile.lead is None:
            yield Message("notices.unmet.before", said)
        else:
            dates = {"earliest": earliest, "effective": notice.effective}
            yield Message("notices.unmet.lead", said | dates | {"period": profile.lead.message})
    used = {_SAME_TO_A_RULE.get(channel, channel) for channel in channels}
    if profile.channels and used.isdisjoint(profile.channels):
        code = "notices.unmet.channel" if channels else "notices.unmet.no-channel"
        names = {"asked": _names(profile.channels), "chosen": _names(channels)}
        yield Message(code, said | names)
    for part in profile.must_include:
        if not PARTS[part](notice):
            field = Message(f"notices.field.{part}")
            yield Message("notices.unmet.field", said | {"field": field, "how": _how(part)})


def _names(channels: Sequence[str]) -> tuple[Message, ...]:
    return tuple(Message(f"notices.channel.{channel}") for channel in channels)


def _how(part: str) -> Message:
    return Message(f"notices.how.{part}")
