"""A notice held against profiles: each rule that is not met, and how to meet it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from policyeditor.messages import Message
from policyeditor.notices.notice import Notice, NoticeChange
from policyeditor.notices.profiles import (
    Anchor,
    Consent,
    Earliest,
    Profile,
    earliest_date,
    earliest_effective,
)

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

#: Ways of telling people that they can keep and that the sender cannot change afterwards.
DURABLE = frozenset({"email", "letter"})

# Forms the program makes that are the same to a rule: a web page is one as a file, too.
_SAME_TO_A_RULE = {"html": "page"}

# Signals that tell what a change is about (S01 to S16, and terms of the contract); the others
# tell how it was made, so that a change with none of these may be about anything.
_TOPICS = frozenset({*(f"S{number:02}" for number in range(1, 17)), "S23"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a profile says of a notice.

    ``asked`` tells whether it asks for a notice at all, ``causes`` why, by change.  ``earliest``
    is the first effective date that it allows, ``unmet`` holds each rule that is not met with the
    way to meet it.  ``choices`` are what people can do, with the last day of it, and what the
    change asks of them; ``circumstances`` lengthen the period or lift the duty.  Without
    ``asked`` only ``earliest`` is filled in, with the day of sending.
    """

    profile: Profile
    asked: bool
    causes: tuple[Message, ...]
    earliest: date
    unmet: tuple[Message, ...] = ()
    choices: tuple[Message, ...] = ()
    circumstances: tuple[Message, ...] = ()


def answers(
    notice: Notice, profiles: Sequence[Profile], sent: date, channels: Sequence[str]
) -> tuple[Answer, ...]:
    """What each profile says of a notice that is sent on a day, in the order of the profiles.

    ``channels`` are the ways in which people are told (``banner``, ``page``, ``email``,
    ``letter``, …), also those that the program does not make.
    """
    return tuple(_answer(notice, profile, sent, channels) for profile in profiles)


def applies(profile: Profile, notice: Notice) -> bool:
    """Whether a change of the notice is one that the profile asks a notice for.

    An undecided change counts: nobody has said yet that it is none.  So does one that has no
    signal of what it is about.
    """
    return bool(_causes(profile, notice))


def unmet(
    notice: Notice, profiles: Sequence[Profile], sent: date, channels: Sequence[str]
) -> tuple[Message, ...]:
    """Every rule of the profiles that the notice does not meet, and what to do about it.

    ``channels`` are as for ``answers``.  Empty when each rule is met.
    """
    found = answers(notice, profiles, sent, channels)
    return tuple(message for answer in found for message in answer.unmet)


def earliest_for(notice: Notice, profiles: Sequence[Profile], sent: date) -> Earliest:
    """The first effective date that the profiles which ask for this notice allow."""
    return earliest_effective((each for each in profiles if applies(each, notice)), sent)


def _answer(notice: Notice, profile: Profile, sent: date, channels: Sequence[str]) -> Answer:
    causes = _causes(profile, notice)
    if not causes:
        return Answer(profile, asked=False, causes=(), earliest=sent)
    return Answer(
        profile,
        asked=True,
        causes=causes,
        earliest=earliest_date(profile, sent),
        unmet=tuple(_unmet(notice, profile, sent, channels)),
        choices=tuple(_choices(profile, sent, notice.effective)),
        circumstances=profile.circumstances,
    )


def _causes(profile: Profile, notice: Notice) -> tuple[Message, ...]:
    return tuple(
        cause for change in notice.changes if (cause := _cause(profile, change)) is not None
    )


def _cause(profile: Profile, change: NoticeChange) -> Message | None:
    where = " ".join(filter(None, (change.path or change.old_path, change.heading)))
    place = {"place": where or Message("notices.cause.whole")}
    if not change.decided:
        return Message("notices.cause.undecided", place)
    if not profile.triggers:
        return Message("notices.cause.any", place)
    matching = sorted(profile.triggers.intersection(change.signals))
    if matching:
        reason = tuple(Message(f"notices.signal.{signal}") for signal in matching)
        return Message("notices.cause.signal", place | {"reason": reason})
    if _TOPICS.isdisjoint(change.signals):
        return Message("notices.cause.no-topic", place)
    return None


def _unmet(
    notice: Notice, profile: Profile, sent: date, channels: Sequence[str]
) -> Iterator[Message]:
    said = {"profile": Message(profile.title), "basis": profile.basis_message, "sent": sent}
    yield from _too_early(notice, profile, sent, said)
    used = {_SAME_TO_A_RULE.get(channel, channel) for channel in channels}
    if profile.channels and used.isdisjoint(profile.channels):
        names = {"asked": _names(profile.channels), "chosen": _names(channels)}
        yield Message(_channel_code(profile, channels), said | names)
    for part in profile.must_include:
        if not PARTS[part](notice):
            field = Message(f"notices.field.{part}")
            how = Message(f"notices.how.{part}")
            yield Message("notices.unmet.field", said | {"field": field, "how": how})


def _too_early(
    notice: Notice, profile: Profile, sent: date, said: Mapping[str, object]
) -> Iterator[Message]:
    earliest = earliest_date(profile, sent)
    if profile.lead is None or notice.effective >= earliest:
        return
    if profile.lead.period is None:
        yield Message("notices.unmet.before", said)
        return
    days = (earliest - notice.effective).days
    params = {
        "period": profile.lead.period.message,
        "earliest": earliest,
        "effective": notice.effective,
        "short": Message("notices.period.day.one" if days == 1 else "notices.period.day",
                         {"n": days}),
    }  # fmt: skip
    yield Message("notices.unmet.lead", {**said, **params})


def _channel_code(profile: Profile, channels: Sequence[str]) -> str:
    if not channels:
        return "notices.unmet.no-channel"
    durable = DURABLE.issuperset(profile.channels)
    return "notices.unmet.durable" if durable else "notices.unmet.channel"


def _choices(profile: Profile, sent: date, effective: date) -> Iterator[Message]:
    if profile.exit is not None:
        period = profile.exit.period
        params: dict[str, object] = {"until": profile.exit.until(sent, effective)}
        if profile.exit.anchor is not Anchor.UNTIL_EFFECTIVE and period is not None:
            params["period"] = period.message
        yield Message(f"notices.exit.{profile.exit.anchor.value}", params)
    if profile.consent is not Consent.NONE:
        yield Message(f"notices.consent.{profile.consent.value}")


def _names(channels: Sequence[str]) -> tuple[Message, ...]:
    return tuple(Message(f"notices.channel.{channel}") for channel in channels)
