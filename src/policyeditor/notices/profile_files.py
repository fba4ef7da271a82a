"""Reading profiles: those that come with the program and those of a policy folder."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from policyeditor.errors import NoticeError
from policyeditor.messages import Message
from policyeditor.notices.periods import Period, Unit
from policyeditor.notices.plain_profiles import read_plainly
from policyeditor.notices.profile_errors import explain
from policyeditor.notices.profiles import Anchor, Basis, Consent, Exit, Lead, Profile, Status
from policyeditor.resources import resource_path, resource_text

HOUSE = "house"
_MOST_BYTES = 64 * 1024
_MOST_FILES = 200


def load_profiles(folder: Path | None = None, house_days: int | None = None) -> tuple[Profile, ...]:
    """All profiles: the house's first, then those read in their source, then the drafts, by id.

    ``folder`` may hold profiles of its own (``*.yaml``); one with the id of a shipped profile
    stands in its place.  ``house_days`` replaces the days of the shipped house profile.  Raises
    NoticeError naming the file that cannot be used, the line and what to write.
    """
    found = {profile.id: profile for profile in shipped_profiles()}
    if house_days is not None:
        found[HOUSE] = with_days(found[HOUSE], house_days)
    if folder is not None and folder.is_dir():
        found |= {profile.id: profile for profile in map(read_profile, _files(folder))}
    return tuple(sorted(found.values(), key=_order))


@cache
def shipped_profiles() -> tuple[Profile, ...]:
    """The profiles that come with the program; read once (the tests hold them to the schema)."""
    return tuple(map(_shipped, _files(resource_path("profiles"))))


def with_days(profile: Profile, days: int) -> Profile:
    """The profile with another notice period, in days."""
    lead = Lead(Period(days, Unit.DAY), Anchor.BEFORE_EFFECTIVE, profile.basis)
    return replace(profile, lead=lead)


def choose_profiles(profiles: Iterable[Profile], ids: Sequence[str]) -> tuple[Profile, ...]:
    """The profiles of those ids, in the order given; raises NoticeError for an unknown id."""
    known = {profile.id: profile for profile in profiles}
    for wanted in ids:
        if wanted not in known:
            raise NoticeError(
                "notices.unknown-profile", profile=wanted, known=", ".join(sorted(known))
            )
    return tuple(known[wanted] for wanted in dict.fromkeys(ids))


def read_profile(file: Path) -> Profile:
    """The profile that a file of a policy folder holds; raises NoticeError where it is none."""
    try:
        if file.is_symlink():
            raise _unusable(file, Message("notices.reason.symlink"))
        with file.open("rb") as handle:
            data = handle.read(_MOST_BYTES + 1)
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _unusable(file, Message("notices.reason.not-text")) from error
    if len(data) > _MOST_BYTES:
        raise _unusable(file, Message("notices.reason.size"))
    values, lines = _values(file, text)
    _check(file, values, text, lines)
    return _profile(values)


def _shipped(file: Path) -> Profile:
    text = file.read_text(encoding="utf-8")
    return _profile(read_plainly(text) or _values(file, text)[0])


def _order(profile: Profile) -> tuple[bool, bool, str]:
    return (profile.id != HOUSE, not profile.verified, profile.id)


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*.yaml") if file.is_file())[:_MOST_FILES]


def _values(file: Path, text: str) -> tuple[dict[str, object], dict[str, int]]:
    """What a file says, and the line of each key."""
    from policyeditor.policy.details_reader import read_details  # 30 ms: only for profiles

    read = read_details(f"---\n{text}")  # the reader of document details wants their fence
    if read.problems:
        problem = read.problems[0]
        params = {"line": max(1, problem.line - 1), "reason": problem.message}
        raise _unusable(file, Message("notices.reason.form", params))
    return read.values, {key: place.line - 1 for key, place in read.places.items()}


def _check(file: Path, values: Mapping[str, object], text: str, lines: Mapping[str, int]) -> None:
    from jsonschema import Draft202012Validator  # 100 ms to import: only for a folder's own rules
    from jsonschema.exceptions import best_match

    schema = json.loads(resource_text("schemas", "profile.json"))
    plain = json.loads(json.dumps(values, default=str))
    broken = best_match(Draft202012Validator(schema).iter_errors(plain))
    if broken is not None:
        raise _unusable(file, explain(broken, text, lines))
    try:
        _day(values.get("checked"))
    except ValueError as error:
        params = {"field": "checked", "line": lines["checked"], "value": values["checked"]}
        raise _unusable(file, Message("notices.reason.form-of.checked", params)) from error


def _profile(values: Mapping[str, Any]) -> Profile:
    triggers = values.get("triggers", "any")
    basis = Basis(values["basis"])
    return Profile(
        id=values["id"],
        title=values["title"],
        basis=basis,
        source=values["source"],
        lead=_lead(values.get("lead"), basis),
        status=Status(values.get("status", Status.VERIFIED)),
        applies=_one_line(values.get("applies", "")),
        document_kinds=tuple(values.get("document_kinds", ())),
        audience=values.get("audience", ""),
        triggers=frozenset() if triggers == "any" else frozenset(triggers),
        longer_if=tuple(values.get("longer_if", ())),
        exempt=tuple(values.get("exempt", ())),
        channels=tuple(values.get("channels", ())),
        must_include=tuple(values.get("must_include", ())),
        exit=_exit(values.get("exit")),
        consent=Consent(values.get("consent", Consent.NONE)),
        note=_one_line(values.get("note", "")),
        unverified=_one_line(values.get("unverified", "")),
        checked=_day(values.get("checked")),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _lead(values: Mapping[str, Any] | None, basis: Basis) -> Lead | None:
    if not values:
        return None
    anchor = Anchor(values.get("anchor", Anchor.BEFORE_EFFECTIVE))
    return Lead(_period(values), anchor, Basis(values.get("basis", basis)))


def _exit(values: Mapping[str, Any] | None) -> Exit | None:
    return Exit(_period(values), Anchor(values["anchor"])) if values else None


def _period(values: Mapping[str, Any]) -> Period | None:
    return Period(values["n"], Unit(values["unit"])) if "n" in values else None


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    return date.fromisoformat(str(value)) if value else None


def _unusable(file: Path, reason: Message) -> NoticeError:
    return NoticeError("notices.profile-unreadable", file=file.name, reason=reason)
