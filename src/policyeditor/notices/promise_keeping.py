"""Whether a publish keeps what the policy promises about its changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from policyeditor.messages import Message
from policyeditor.notices.periods import Period, Unit
from policyeditor.notices.promise import Promise, PromiseReading
from policyeditor.notices.promise_words import Way

# The ways of telling people (see ``rules``) that keep a promise.
_KEPT_BY: Mapping[Way, frozenset[str]] = {
    Way.WEBSITE: frozenset({"banner", "page", "html"}),
    Way.EMAIL: frozenset({"email"}),
    Way.LETTER: frozenset({"letter"}),
    Way.IN_APP: frozenset({"json"}),
}
# A page that nobody is led to is no prominent notice.
_PROMINENT = frozenset({"banner", "email", "letter", "json"})


def promise_unmet(
    reading: PromiseReading, sent: date, effective: date, channels: Sequence[str]
) -> tuple[Message, ...]:
    """What the policy promises and a publish would not keep, with the clause and what to do.

    ``channels`` are the ways in which people are told (``banner``, ``page``, ``email``,
    ``letter``, ``json`` for the notice in the app).  A promise that only says "may" binds nobody.
    """
    return tuple(
        message
        for promise in reading.promises
        if promise.firm
        for message in (*_ways(promise, frozenset(channels)), *_days(promise, sent, effective))
    )


def earliest_promised(reading: PromiseReading, sent: date) -> date:
    """The first effective date that the promises allow for a notice sent that day."""
    return max((_earliest(each, sent) for each in reading.promises if each.firm), default=sent)


def _ways(promise: Promise, channels: frozenset[str]) -> Iterator[Message]:
    others_do = promise.open and not promise.every and bool(channels)
    missing = [] if others_do else [way for way in promise.ways if not _kept(way, channels)]
    said = {"place": promise.place, "sentence": promise.sentence}
    if not promise.ways and not channels and not promise.consent:
        yield Message("promise.unmet.told", said)
    elif missing and (promise.every or len(missing) == len(promise.ways)):
        names = tuple(Message(f"promise.way.{way.value}") for way in missing)
        how = tuple(Message(f"promise.how.{way.value}") for way in missing)
        several = (
            "promise.unmet.ways" if promise.every or len(missing) == 1 else "promise.unmet.one"
        )
        yield Message(several, said | {"ways": names, "how": how})
    elif promise.prominent and Way.POSTED not in promise.ways and channels.isdisjoint(_PROMINENT):
        yield Message("promise.unmet.prominent", said)


def _kept(way: Way, channels: frozenset[str]) -> bool:
    return way is Way.POSTED or not channels.isdisjoint(_KEPT_BY[way])


def _days(promise: Promise, sent: date, effective: date) -> Iterator[Message]:
    earliest = _earliest(promise, sent)
    if effective >= earliest:
        return
    params = {
        "place": promise.place,
        "sentence": promise.sentence,
        "sent": sent,
        "effective": effective,
        "earliest": earliest,
    }
    if promise.period is None:
        yield Message("promise.unmet.before", params)
    else:
        yield Message("promise.unmet.period", params | {"period": promise.period.message})


def _earliest(promise: Promise, sent: date) -> date:
    if promise.period is not None:
        return promise.period.after(sent)
    return Period(1, Unit.DAY).after(sent) if promise.before else sent
