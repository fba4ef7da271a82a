"""Plans kept between two steps of the publish assistant, outside the policy folder.

Each step writes the plan in one go, so that an assistant that was interrupted goes on where it
was.  A plan that no longer fits what is in the folder is kept all the same, and told of.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from policyeditor.comparison.model import Decision, Significance
from policyeditor.errors import InputError, WriteError
from policyeditor.files import write_atomically
from policyeditor.workspace.publishing.plan import (
    AcceptedRule,
    NoticeWords,
    PlannedNotice,
    PlannedPolicy,
    PublishPlan,
)
from policyeditor.workspace.session import digest_of

_PLAN = "plan.json"
_FORMAT = 1
_LARGEST = 64 * 1024 * 1024


class Plans:
    """The plans kept in a folder, one a policy; see ``Places.plans`` for the usual folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, plan: PublishPlan) -> None:
        """Keep a plan as it is now.  Raises WriteError; then the one kept before stands."""
        folder = self.folder_of(plan.lead.path)
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            reason = error.strerror or str(error)
            raise WriteError("files.not-written", file=_PLAN, reason=reason) from error
        write_atomically(folder / _PLAN, plan_bytes(plan))

    def load(self, path: Path) -> PublishPlan | None:
        """The plan kept for a policy; None where there is none.

        Raises InputError for one that cannot be read: it is set aside, and none is there then.
        """
        file = self.folder_of(path) / _PLAN
        try:
            data = file.read_bytes() if file.stat().st_size <= _LARGEST else b""
        except FileNotFoundError:
            return None
        except OSError as error:
            reason = error.strerror or str(error)
            raise InputError("session.unreadable", file=str(file), reason=reason) from error
        try:
            return read_plan(data)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            with contextlib.suppress(OSError):
                file.replace(file.with_suffix(".damaged"))
            raise InputError("publishing.plan-damaged", file=path.name) from error

    def discard(self, path: Path) -> None:
        """Drop the plan of a policy and the exports made for it."""
        shutil.rmtree(self.folder_of(path), ignore_errors=True)

    def folder_of(self, path: Path) -> Path:
        """The folder of a policy's plan; exports wait in it until the version stands."""
        return self._folder / digest_of(os.fsencode(path.absolute()))[:32]


def plan_bytes(plan: PublishPlan) -> bytes:
    """A plan as it is kept."""
    facts = {
        "format": _FORMAT,
        "root": _path(plan.root),
        "policies": [
            {
                "path": _path(each.path),
                "digest": each.digest,
                "base": each.base,
                "known": each.known,
                "words": {
                    "sender": each.words.sender,
                    "contact": each.words.contact,
                    "why": each.words.why,
                    "previous_link": each.words.previous_link,
                    "choices": list(each.words.choices),
                    "choices_until": _day(each.words.choices_until),
                    "unchanged": each.words.unchanged,
                    "effects": dict(each.words.effects),
                },
            }
            for each in plan.policies
        ],
        "effective": _day(plan.effective),
        "audience": plan.audience,
        "profiles": list(plan.profiles),
        "channels": list(plan.channels),
        "decisions": [_decision(each) for each in plan.decisions],
        "notices": [
            {
                "path": _path(each.path),
                "channel": each.channel,
                "generated": each.generated,
                "text": each.text,
                "read": each.read,
            }
            for each in plan.notices
        ],
        "accepted": [{"key": each.key, "note": each.note} for each in plan.accepted],
        "exports": list(plan.exports),
        "output": _path(plan.output) if plan.output else None,
        "set_dates": plan.set_dates,
        "approved_by": plan.approved_by,
        "step": plan.step,
    }
    return json.dumps(facts, ensure_ascii=True, indent=1).encode("ascii")


def read_plan(data: bytes) -> PublishPlan:
    """The plan in a file; ValueError, TypeError or KeyError for what is none."""
    facts: Mapping[str, Any] = json.loads(data)
    if facts["format"] != _FORMAT:
        raise ValueError(facts["format"])
    if not facts["policies"]:
        raise ValueError(data[:0])
    return PublishPlan(
        root=_as_path(facts["root"]),
        policies=tuple(_policy(each) for each in facts["policies"]),
        effective=_as_day(facts["effective"]),
        audience=str(facts["audience"]),
        profiles=_texts(facts["profiles"]),
        channels=_texts(facts["channels"]),
        decisions=tuple(_as_decision(each) for each in facts["decisions"]),
        notices=tuple(
            PlannedNotice(
                _as_path(each["path"]),
                str(each["channel"]),
                str(each["generated"]),
                str(each["text"]),
                bool(each["read"]),
            )
            for each in facts["notices"]
        ),
        accepted=tuple(AcceptedRule(str(e["key"]), str(e["note"])) for e in facts["accepted"]),
        exports=_texts(facts["exports"]),
        output=_as_path(facts["output"]) if facts["output"] else None,
        set_dates=bool(facts["set_dates"]),
        approved_by=str(facts["approved_by"]),
        step=str(facts["step"]),
    )


def _policy(entry: Mapping[str, Any]) -> PlannedPolicy:
    said = entry["words"]
    words = NoticeWords(
        sender=str(said["sender"]),
        contact=str(said["contact"]),
        why=str(said["why"]),
        previous_link=str(said["previous_link"]),
        choices=_texts(said["choices"]),
        choices_until=_as_day(said["choices_until"]),
        unchanged=str(said["unchanged"]),
        effects={str(key): str(value) for key, value in said["effects"].items()},
    )
    return PlannedPolicy(
        _as_path(entry["path"]),
        str(entry["digest"]),
        str(entry["base"]),
        words,
        str(entry.get("known", "")),
    )


def _decision(decision: Decision) -> dict[str, str]:
    return {
        "change": decision.change_id,
        "significance": decision.significance.value,
        "note": decision.note,
        "who": decision.who,
        "when": decision.when.isoformat(),
        "place": decision.place,
    }


def _as_decision(entry: Mapping[str, Any]) -> Decision:
    return Decision(
        str(entry["change"]),
        Significance(entry["significance"]),
        str(entry["note"]),
        str(entry["who"]),
        datetime.fromisoformat(entry["when"]),
        str(entry["place"]),
    )


def _texts(entries: Any) -> tuple[str, ...]:
    return tuple(str(each) for each in entries)


def _path(path: Path) -> str:
    return os.fsencode(path).hex()


def _as_path(text: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(text)))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _as_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
