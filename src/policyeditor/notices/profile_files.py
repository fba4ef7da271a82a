"""Reading profiles: those that come with the program and those of a policy folder."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from policyeditor.errors import NoticeError
from policyeditor.messages import Message
from policyeditor.notices.profiles import Basis, Period, Profile, Unit
from policyeditor.resources import resource_path, resource_text

HOUSE = "house"
_MOST_BYTES = 64 * 1024
_MOST_DEPTH = 8


def load_profiles(folder: Path | None = None) -> tuple[Profile, ...]:
    """All profiles, the house's first, then by id.

    ``folder`` may hold profiles of its own (``*.yaml``); one with the id of a shipped profile
    stands in its place.  Raises NoticeError naming the file that cannot be used.
    """
    found = {
        profile.id: profile for profile in map(read_profile, _files(resource_path("profiles")))
    }
    if folder is not None and folder.is_dir():
        found |= {profile.id: profile for profile in map(read_profile, _files(folder))}
    return tuple(sorted(found.values(), key=lambda profile: (profile.id != HOUSE, profile.id)))


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
    """The profile that a file holds; raises NoticeError where it is none."""
    try:
        data = file.read_bytes() if not file.is_symlink() else b""
        size = file.stat().st_size
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _unusable(file, Message("notices.reason.not-text")) from error
    if size > _MOST_BYTES:
        raise _unusable(file, Message("notices.reason.size"))
    values = _values(file, text)
    _check(file, values)
    return _profile(values)


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*.yaml") if file.is_file())


def _values(file: Path, text: str) -> Any:
    from ruamel.yaml import YAML  # 40 ms to import: only when profiles are needed
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent

    depth = 0
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            if isinstance(event, AliasEvent) or depth > _MOST_DEPTH:
                raise _unusable(file, Message("notices.reason.aliases"))
        return YAML(typ="safe", pure=True).load(text)
    except (
        YAMLError,
        ValueError,
        TypeError,
        KeyError,
        AssertionError,
        NotImplementedError,
    ) as error:
        mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
        line = mark.line + 1 if mark is not None else 1
        raise _unusable(file, Message("notices.reason.form", {"line": line})) from error


def _check(file: Path, values: Any) -> None:
    from jsonschema import Draft202012Validator  # 100 ms to import: only when profiles are needed
    from jsonschema.exceptions import best_match

    schema = json.loads(resource_text("schemas", "profile.json"))
    plain = json.loads(json.dumps(values, default=str))
    error = best_match(Draft202012Validator(schema).iter_errors(plain))
    if error is not None:
        field = ".".join(map(str, error.absolute_path)) or "id"
        detail = error.message[:200]
        reason = Message("notices.reason.field", {"field": field, "detail": detail})
        raise _unusable(file, reason)


def _profile(values: Mapping[str, Any]) -> Profile:
    triggers = values.get("triggers", "any")
    return Profile(
        id=values["id"],
        title=values["title"],
        basis=Basis(values["basis"]),
        source=values["source"],
        lead=_period(values.get("lead")),
        before=values.get("before", False),
        document_kinds=tuple(values.get("document_kinds", ())),
        audience=values.get("audience", ""),
        triggers=frozenset() if triggers == "any" else frozenset(triggers),
        exempt=tuple(values.get("exempt", ())),
        channels=tuple(values.get("channels", ())),
        must_include=tuple(values.get("must_include", ())),
        exit=_period(values.get("exit")),
        note=" ".join(values.get("note", "").split()),
        checked=_day(values.get("checked")),
    )


def _period(values: Mapping[str, Any] | None) -> Period | None:
    return Period(values["n"], Unit(values["unit"])) if values else None


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    return date.fromisoformat(str(value)) if value else None


def _unusable(file: Path, reason: Message) -> NoticeError:
    return NoticeError("notices.profile-unreadable", file=file.name, reason=reason)
