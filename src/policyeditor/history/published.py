"""The published versions of a policy, read from the records in the folder and the marks on them.

A record that stands in the newest version counts.  Its mark only tells quickly in which version it
was made; a mark that is missing, or that points where no such record stands, is looked past.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from policyeditor.errors import HistoryError
from policyeditor.history import naming
from policyeditor.history.door import Door
from policyeditor.history.log import DETAILS, details
from policyeditor.history.marking import PREFIX
from policyeditor.history.model import Published, Version
from policyeditor.history.objects import batched
from policyeditor.history.preflight import PUBLISHED
from policyeditor.history.records import (
    FOLDER,
    LARGEST,
    RECORD,
    entry_key,
    folder_of,
    read_record,
)

_TOGETHER = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as it stands in the newest version: its policy, folder, object and bytes."""

    path: str
    folder: str
    blob: str
    data: bytes


def published_of(door: Door, paths: Iterable[str]) -> tuple[Version, ...]:
    """The published versions of a policy, the one published last first.

    ``paths`` are the names the policy has and had.  Raises HistoryError.
    """
    kept = kept_records(door, paths)
    if not kept:
        return ()
    made = _versions_of(door, kept, naming.given_names(door))
    found = [_published(each, made.get(each.folder)) for each in kept]
    return tuple(sorted(filter(None, found), key=_order, reverse=True))


def may_be_published(door: Door) -> bool:
    """Whether anything was ever published here, at the cost of a look at files.

    Only a publish that was cut off and not settled yet has neither mark nor file.
    """
    there = (door.place.root / FOLDER).is_dir()
    return there or naming.may_be_marked(door.place, PUBLISHED)


def kept_records(door: Door, paths: Iterable[str] | None = None) -> tuple[Kept, ...]:
    """The records in the newest version, of some policies or of all; none where nothing is saved.

    Those too large to be read are left out.
    """
    found = list(_listed(door, paths))
    blobs = _blobs(door, [blob for _, blob in found])
    return tuple(
        Kept(_policy_of(folder), folder, blob, data)
        for (folder, blob), data in zip(found, blobs, strict=True)
        if data is not None
    )


def published_paths(door: Door) -> set[str]:
    """The policies of which there are records in the newest version."""
    return {_policy_of(folder) for folder, _ in _listed(door, None)}


def _listed(door: Door, paths: Iterable[str] | None) -> Iterator[tuple[str, str]]:
    """The folder and the object of each record that is not too large to be read."""
    wanted = None if paths is None else {folder_of(path) for path in paths}
    under = sorted(wanted) if wanted is not None else [FOLDER]
    listed = door.call("ls-tree", "-r", "-l", "-z", "HEAD", "--", *(f"{each}/" for each in under))
    total = 0
    for line in listed.output.split(b"\0") if listed.status == 0 else ():
        facts, _, name = line.partition(b"\t")
        parts = facts.split()
        folder, slash, file = name.decode("utf-8", "surrogateescape").rpartition("/")
        above, _, entry = folder.rpartition("/")
        if not slash or file != RECORD or entry_key(entry) is None or len(parts) != 4:
            continue
        if wanted is not None and above not in wanted:
            continue
        size = int(parts[3]) if parts[3].isdigit() else LARGEST + 1
        if size <= LARGEST and total + size <= _TOGETHER:
            total += size
            yield folder, parts[2].decode("ascii")


def _policy_of(folder: str) -> str:
    return folder.rpartition("/")[0].removeprefix(f"{FOLDER}/")


def marked_versions(door: Door) -> dict[str, str]:
    """The versions that marks name, by the mark's short name.

    None where one of them cannot be read: where a record was made is known without.
    """
    told = door.call("for-each-ref", "--format=%(refname) %(*objectname)", "--", PREFIX)
    output = told.output if told.status == 0 else b""
    lines = output.decode("utf-8", "surrogateescape").splitlines()
    pairs = (line.rpartition(" ") for line in lines)
    return {name.removeprefix("refs/tags/"): version for name, _, version in pairs if version}


def mark_names(door: Door) -> list[str]:
    """The short names of all marks, whether they can be read or not."""
    output = door.read("for-each-ref", "--format=%(refname)", "--", PREFIX)
    lines = output.decode("utf-8", "surrogateescape").splitlines()
    return [line.removeprefix("refs/tags/") for line in lines]


def last_changed(door: Door, file: str) -> str | None:
    """The version in which a file got what it holds in the newest one."""
    output = door.read("log", "-1", "--format=%H", "HEAD", "--", file)
    return output.decode("ascii", "replace").strip() or None


def made_in(door: Door, kept: Sequence[Kept]) -> dict[str, str]:
    """The version each record was made in, by the record's folder."""
    marks = marked_versions(door)
    made: dict[str, str] = {}
    asked: list[tuple[Kept, str]] = []
    for each in kept:
        told = read_record(each.data, each.path, each.folder, datetime.min)
        if told is not None and (version := marks.get(told.tag)):
            asked.append((each, version))
    # The record stands in that version and not yet in the one before: there it was made.
    names = [
        _bytes(f"{version}{before}:{each.folder}/{RECORD}")
        for each, version in asked
        for before in ("", "^")
    ]
    blobs = _ids(door, names)
    for (each, version), blob, earlier in zip(asked, blobs[::2], blobs[1::2], strict=True):
        if blob == each.blob and not earlier:
            made[each.folder] = version
    for each in kept:
        if each.folder not in made and (version := last_changed(door, f"{each.folder}/{RECORD}")):
            made[each.folder] = version
    return made


def woven(versions: Sequence[Version], published: Sequence[Version], count: int) -> list[Version]:
    """Versions with the published ones among them where they belong, the newest ``count``.

    A version that published a text saved before holds no change of the policy's file, so the
    file's own log does not list it: it goes right above the version that it published.
    """
    known = {each.id for each in versions}
    records = {each.id: each.published for each in published}
    row = [replace(each, published=records.get(each.id)) for each in versions]
    full = len(row) >= count
    for each in reversed(published):  # the newest last, so that it ends up above
        if each.id in known:
            continue
        at = _place(row, each, full=full)
        if at < len(row) or not full:
            row.insert(at, each)
    return row[:count]


def in_force(published: Sequence[Version], day: date) -> Version | None:
    """The published version that applies on a day: the latest effective date up to it counts.

    Of two with the same effective date, the one published later.
    """
    applying = [each for each in published if each.published and each.published.effective <= day]
    return max(
        applying,
        key=lambda each: (each.published.effective if each.published else day, _order(each)),
        default=None,
    )


def _place(row: Sequence[Version], version: Version, *, full: bool) -> int:
    """Where a published version goes; after the end for one older than all of a full page."""
    saved = version.published.saved if version.published else ""
    for at, each in enumerate(row):
        if saved and (
            each.id == saved or (each.published is not None and each.published.saved == saved)
        ):
            return at
    if full:
        return len(row)  # what it published is on a later page, and so is it
    return next((at for at, each in enumerate(row) if each.time <= version.time), len(row))


def _order(version: Version) -> tuple[datetime, date, int]:
    folder = version.published.folder if version.published else ""
    return (version.time, *(entry_key(folder.rpartition("/")[2]) or (date.min, 0)))


def _published(kept: Kept, version: Version | None) -> Version | None:
    if version is None:
        return None
    record = read_record(kept.data, kept.path, kept.folder, version.time)
    return _with(version, kept.path, record) if record is not None else None


def _with(version: Version, path: str, record: Published) -> Version:
    significance = record.significance or version.significance
    return replace(version, path=path, significance=significance, published=record)


def _versions_of(door: Door, kept: Sequence[Kept], names: dict[str, str]) -> dict[str, Version]:
    made = made_in(door, kept)
    if not made:
        return {}
    ids = list(dict.fromkeys(made.values()))
    output = door.read(*DETAILS, "--stdin", stdin="\n".join([*ids, ""]).encode("ascii"))
    by_id = {each.id: each for each in details(output, names)}
    return {folder: by_id[version] for folder, version in made.items() if version in by_id}


def _blobs(door: Door, ids: Sequence[str]) -> list[bytes | None]:
    if not ids:
        return []
    asked = [each.encode("ascii") for each in ids]
    output = door.read(
        "cat-file", "--batch", stdin=b"\n".join((*asked, b"")), limit=_TOGETHER + 1024 * len(ids)
    )
    found = batched(output, asked)
    if found is None:
        raise HistoryError("history.damaged", folder=str(door.place.root))
    return [each[2] if each else None for each in found]


def _ids(door: Door, names: Sequence[bytes]) -> list[str]:
    """The objects that names stand for, empty for a name that stands for none."""
    if not names:
        return []
    end, way = (b"\0", ("-z",)) if any(b"\n" in name for name in names) else (b"\n", ())
    output = door.read(
        "cat-file", "--batch-check=%(objectname)", *way, stdin=end.join((*names, b""))
    )
    told: list[str] = []
    at = 0
    for name in names:
        missing = name + b" missing\n"
        if output.startswith(missing, at):
            told.append("")
            at += len(missing)
        else:
            stop = output.find(b"\n", at)
            told.append(output[at:stop].decode("ascii", "replace"))
            at = stop + 1
    return told


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")
