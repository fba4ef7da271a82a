"""The record of a published version: where it stands, and how it is written and read.

It is JSON in the folder itself (``_policyeditor/published/<policy>/<effective>-<n>/record.json``),
so that it travels with the texts and can be read without this program.  What is read may come from
anybody: it is data, held to a size, and never a path to follow.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date, datetime

from policyeditor.history.log import without_controls
from policyeditor.history.model import (
    Accepted,
    HeldAgainst,
    Published,
    PublishedChange,
    PublishedFile,
)

FORMAT = "policyeditor/published/1"
FOLDER = "_policyeditor/published"
RECORD = "record.json"
LARGEST = 8 * 1024 * 1024
"""The largest record that is read, in bytes; also the largest that is written."""

_ENTRY = re.compile(r"(\d{4}-\d{2}-\d{2})-([1-9]\d{0,4})")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_MOST = 5_000  # changes, files and the like of one record
_LONGEST_TEXTS = (20_000, 2_000, 200, 0)  # characters of a clause, until the record fits


def folder_of(path: str) -> str:
    """Where the records of a policy stand; ``path`` and the answer are the history's."""
    return f"{FOLDER}/{path}"


def entry_key(name: str) -> tuple[date, int] | None:
    """The effective date and number that the name of a record's folder tells; None for others."""
    found = _ENTRY.fullmatch(name)
    try:
        return (date.fromisoformat(found[1]), int(found[2])) if found else None
    except ValueError:
        return None


def next_entry(names: Iterable[str], effective: date) -> str:
    """The name of the next record's folder for an effective date."""
    numbers = [key[1] for key in map(entry_key, names) if key and key[0] == effective]
    return f"{effective.isoformat()}-{max(numbers, default=0) + 1}"


def record_bytes(published: Published) -> bytes:
    """A record as it is kept, equal for equal facts.  Long clauses are cut so that it fits."""
    for length in _LONGEST_TEXTS:
        changes = tuple(
            replace(each, old_text=each.old_text[:length], new_text=each.new_text[:length])
            for each in published.changes
        )
        facts = {"format": FORMAT} | asdict(replace(published, changes=changes))
        text = json.dumps(facts, ensure_ascii=False, indent=1, default=_as_text) + "\n"
        data = text.encode("utf-8", "replace")
        if len(data) <= LARGEST:
            break
    return data


def read_record(data: bytes, path: str, folder: str, time: datetime) -> Published | None:
    """The record in a file; None for what is none.

    ``path``, ``folder`` and ``time`` are where it was found and when its version was made: of
    these a record is not believed.
    """
    if len(data) > LARGEST:
        return None
    try:
        facts = json.loads(data.decode("utf-8"))
        if facts["format"] != FORMAT:
            return None
        return _published(facts, path, folder, time)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        return None


def _published(facts: Mapping[str, object], path: str, folder: str, time: datetime) -> Published:
    before = facts.get("base_effective")
    return Published(
        path=path,
        folder=folder,
        tag=_line(facts["tag"]),
        effective=date.fromisoformat(str(facts["effective"])),
        sent=date.fromisoformat(str(facts["sent"])),
        time=time,
        approved_by=_line(facts["approved_by"]),
        sha256=_matching(_DIGEST, facts["sha256"]),
        drafted=_matching(_DIGEST, facts["drafted"]),
        title=_line(facts.get("title", "")),
        lang=_line(facts.get("lang", "")),
        audience=_line(facts.get("audience", "")),
        significance=_line(facts.get("significance", "")),
        base=_optional(_ID, facts.get("base")),
        base_sha256=_optional(_DIGEST, facts.get("base_sha256")),
        base_effective=date.fromisoformat(str(before)) if before else None,
        saved=_optional(_ID, facts.get("saved")),
        together=tuple(_line(each) for each in _list(facts, "together")),
        notice_link=_line(facts.get("notice_link", "")),
        profiles=tuple(HeldAgainst(**_lines(each)) for each in _list(facts, "profiles")),
        accepted=tuple(Accepted(**_lines(each)) for each in _list(facts, "accepted")),
        changes=tuple(_change(each) for each in _list(facts, "changes")),
        notices=tuple(PublishedFile(**_lines(each)) for each in _list(facts, "notices")),
        exports=tuple(PublishedFile(**_lines(each)) for each in _list(facts, "exports")),
    )


def _change(entry: Mapping[str, object]) -> PublishedChange:
    lists = {key: tuple(_text(each) for each in _list(entry, key)) for key in ("signals", "said")}
    rest = {key: _text(value) for key, value in entry.items() if key not in lists}
    return PublishedChange(**rest, signals=lists["signals"], said=lists["said"])


def _list(facts: Mapping[str, object], key: str) -> list[dict[str, object]]:
    found = facts.get(key, [])
    if not isinstance(found, list) or len(found) > _MOST:
        raise ValueError(key)
    return found


def _lines(entry: Mapping[str, object]) -> dict[str, str]:
    return {key: _line(value) for key, value in entry.items()}


def _line(value: object) -> str:
    return " ".join(_text(value).split())[:2_000]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return without_controls(value)


def _matching(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError(value)
    return value


def _optional(pattern: re.Pattern[str], value: object) -> str:
    return _matching(pattern, value) if value else ""


def _as_text(value: object) -> str:
    if isinstance(value, date):  # a datetime is one, too
        return value.isoformat()
    raise TypeError(type(value).__name__)
