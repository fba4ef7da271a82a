"""The verb ``rules``: which rules there are for notices, and what a policy itself promises."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from policyeditor.cli.streams import answer, answer_json, read_argument
from policyeditor.messages import Message
from policyeditor.notices.document_kinds import kinds_of, suits
from policyeditor.notices.periods import Period
from policyeditor.notices.profiles import Basis, Profile
from policyeditor.notices.promise import Flag, Promise, PromiseReading, read_promises
from policyeditor.policy.header_dates import HeaderDate, header_dates
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.resources import english
from policyeditor.workspace.house import profiles_of, store_house_days
from policyeditor.workspace.roots import policy_root

_WIDTH = 96


def rules(arguments: Namespace) -> int:
    """List the rules for notices; for a policy those that suit it, its promises and its dates."""
    path = Path(arguments.path).absolute()
    root = path if path.is_dir() else policy_root(path)
    policy = None if path.is_dir() else read_policy(read_argument(arguments.path).view)
    if arguments.house_days is not None:
        store_house_days(root, arguments.house_days)
    kinds = kinds_of(policy) if policy is not None else frozenset()
    profiles = [
        each
        for each in profiles_of(root)
        if suits(each, kinds) and (each.verified or not arguments.verified)
    ]
    if arguments.format == "json":
        answer_json({"profiles": list(map(_profile_json, profiles))} | _policy_json(policy))
    else:
        lines = [line for each in profiles for line in _profile_text(each)]
        answer("\n".join((*lines, *_policy_text(policy))))
    return 0


def _profile_text(profile: Profile) -> Iterator[str]:
    say = english().sentence
    yield f"{profile.id}: {profile.title}"
    lead = profile.lead_message
    basis = () if profile.basis is Basis.HOUSE and lead is not None else (profile.basis_message,)
    about = (*basis, *(() if lead is None else (lead,)), *profile.circumstances)
    for text in (profile.applies, *map(say, about), profile.note):
        if text:
            yield from _wrapped(text)
    if profile.unverified:
        yield from _wrapped(say(Message("notices.unverified", {"what": profile.unverified})))
    yield ""


def _wrapped(text: str) -> list[str]:
    from textwrap import wrap  # only where an answer is for people

    return wrap(text, _WIDTH, initial_indent="    ", subsequent_indent="    ")


def _policy_text(policy: Policy | None) -> Iterator[str]:
    if policy is None:
        return
    say = english().sentence
    reading = read_promises(policy)
    if not reading.looked:
        yield say(Message("rules.not-read", {"language": reading.language or "?"}))
    for promise in reading.promises:
        yield f"{promise.line}: {say(promise.message)}."
        yield from _wrapped(f"“{promise.sentence}”")
    for flag in reading.flags:
        line = f"{flag.line}: " if flag.line else ""
        yield f"{line}{'warning' if flag.warning else 'hint'}: {say(flag.message)}"
    for found in header_dates(policy):
        kind = say(Message(f"rules.date.{found.kind.value}"))
        yield f"{found.line}:{found.column}: {kind}: {found.written}"


def _policy_json(policy: Policy | None) -> dict[str, object]:
    if policy is None:
        return {}
    reading = read_promises(policy)
    return {
        "promises": _promises_json(reading),
        "flags": list(map(_flag_json, reading.flags)),
        "dates": list(map(_date_json, header_dates(policy))),
    }


def _promises_json(reading: PromiseReading) -> dict[str, object]:
    return {
        "language": reading.language,
        "read": reading.looked,
        "found": reading.found,
        "clauses": list(map(_promise_json, reading.promises)),
    }


def _promise_json(promise: Promise) -> dict[str, object]:
    return {
        "path": promise.path,
        "line": promise.line,
        "end_line": promise.end_line,
        "sentence": promise.sentence,
        "ways": [way.value for way in promise.ways],
        "every": promise.every,
        "open": promise.open,
        "period": _period_json(promise.period),
        "before": promise.before,
        "prominent": promise.prominent,
        "consent": promise.consent,
        "firm": promise.firm,
    }


def _flag_json(flag: Flag) -> dict[str, object]:
    return {
        "code": flag.message.code,
        "severity": "warning" if flag.warning else "hint",
        "message": english().sentence(flag.message),
        "path": flag.path,
        "line": flag.line or None,
        "sentence": flag.sentence,
    }


def _date_json(found: HeaderDate) -> dict[str, object]:
    return {
        "kind": found.kind.value,
        "date": found.day.isoformat() if found.whole else f"{found.day:%Y-%m}",
        "written": found.written,
        "key": found.key,
        "line": found.line,
        "column": found.column,
        "end_column": found.end_column,
        "settable": found.settable,
    }


def _profile_json(profile: Profile) -> dict[str, object]:
    lead, leave = profile.lead, profile.exit
    return {
        "id": profile.id,
        "title": profile.title,
        "status": profile.status.value,
        "basis": profile.basis.value,
        "source": profile.source,
        "applies": profile.applies,
        "lead": lead
        and (_period_json(lead.period) or {})
        | {"anchor": lead.anchor.value, "basis": lead.basis.value},
        "triggers": sorted(profile.triggers) or "any",
        "document_kinds": profile.document_kinds,
        "channels": profile.channels,
        "must_include": profile.must_include,
        "exit": leave and (_period_json(leave.period) or {}) | {"anchor": leave.anchor.value},
        "consent": profile.consent.value,
        "note": profile.note,
        "unverified": profile.unverified,
        "checked": profile.checked and profile.checked.isoformat(),
    }


def _period_json(period: Period | None) -> dict[str, object] | None:
    return None if period is None else {"n": period.n, "unit": period.unit.value}
