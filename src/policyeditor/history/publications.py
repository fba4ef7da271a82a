"""Published versions: made, listed, and what applied on a day."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door
from policyeditor.history.log import DETAILS, details
from policyeditor.history.model import Author, Published, Version
from policyeditor.history.objects import batched
from policyeditor.history.proof import Witness, witnesses
from policyeditor.history.published import in_force, published_of, published_paths
from policyeditor.history.publishing import (
    Publication,
    Standing,
    record_publication,
    standing_of,
)
from policyeditor.history.settling import settle, settle_files
from policyeditor.history.states import reference_to_save_on

if TYPE_CHECKING:
    from policyeditor.history.history import History

_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class InForce:
    """The version that applied on a day.

    ``published`` tells by which rule: the published version with the latest effective date up to
    the day, or, where none was published, the version last saved up to the day's end.
    """

    version: Version
    published: bool


class Publications:
    """The published versions of the policies of one history.

    Every call may wait for the disk: never from the window's thread.  Each raises HistoryError.
    """

    def __init__(self, door: Door, history: History) -> None:
        self._door = door
        self._history = history

    def of(self, path: Path) -> tuple[Version, ...]:
        """The published versions of a policy, the one published last first; also under old names.

        ``path`` is absolute or relative to the top of the history.
        """
        where = self._history.relative(path)
        self._door.look((where,))
        return published_of(self._door, self._names(path, where))

    def in_force(self, path: Path, day: date) -> InForce:
        """What applied on a day; HistoryError where nothing was published or saved up to it."""
        applying = in_force(self.of(path), day)
        if applying is not None:
            return InForce(applying, published=True)
        where = self._history.relative(path)
        found = [
            version
            for version in self._history.versions(path, limit=_ALL)
            if version.published is None and version.time.astimezone().date() <= day
        ]
        if not found:
            raise HistoryError("history.no-version", asked=day.isoformat(), file=where)
        return InForce(found[0], published=False)

    def standing(self, path: Path) -> Standing:
        """What the newest version holds of a policy, for the publish that is prepared on it."""
        where = self._history.relative(path)
        self._door.look((where,))
        return standing_of(self._door, reference_to_save_on(self._door.place), where)

    def publish(self, publication: Publication, author: Author) -> tuple[Version, ...]:
        """Make one published version of one or more policies; the version as each has it.

        All of it is made or nothing: texts, decisions, notices, records and the mark.  The
        working files follow; one that cannot be written is written at a later ``settle``.
        Raises HistoryError ``publishing.overtaken`` or ``publishing.saved-meanwhile`` where
        another program was quicker.
        """
        paths = [part.standing.path for part in publication.parts]
        for path in (*paths, *(path for path, _ in publication.besides)):
            if (self._history.root / path).is_symlink():
                raise HistoryError("history.is-link", file=path)
        self._door.look(paths)
        reference = reference_to_save_on(self._door.place)
        made, records = record_publication(self._door, reference, publication, author)
        with contextlib.suppress(HistoryError):  # it is published: the rest can follow later
            settle_files(self._door, [record.folder for record in records])
        about = next(details(self._door.read(*DETAILS, made), {}))
        return tuple(_version(about, record) for record in records)

    def settle(self) -> tuple[str, ...]:
        """Make again what a cut-off publish left unmade; tells what, by path or mark."""
        self._door.look()
        return settle(self._door)

    def files(self, version: Version) -> tuple[tuple[str, bytes], ...]:
        """The record of a published version and its notices, by name, as they were kept."""
        if version.published is None:
            return ()
        self._door.look()
        return files_of(self._door, version.id, version.published.folder)

    def witnesses(self, version: Version) -> tuple[Witness, ...]:
        """The objects in git's store that bear witness to a version, from the mark to the text."""
        self._door.look((version.path,))
        return witnesses(self._door, version)

    def _names(self, path: Path, where: str) -> set[str]:
        """The names a policy has and had; looked for where records of a policy now gone are."""
        others = published_paths(self._door) - {where}
        if not others:
            return {where}
        listed = self._door.call("ls-tree", "-z", "--name-only", "HEAD", "--", *sorted(others))
        if listed.status != 0:
            return {where}
        there = set(listed.output.decode("utf-8", "surrogateescape").split("\0"))
        if others <= there:
            return {where}
        return {where, *(each.path for each in self._history.versions(path, limit=_ALL))}


def files_of(door: Door, version: str, folder: str) -> tuple[tuple[str, bytes], ...]:
    """The files that stand in a folder in a version, by name."""
    listed = door.read("ls-tree", "-z", version, "--", f"{folder}/")
    found: list[tuple[str, bytes]] = []
    for line in filter(None, listed.split(b"\0")):
        facts, _, name = line.partition(b"\t")
        if facts.split()[1] == b"blob":
            found.append((name.decode("utf-8", "surrogateescape"), facts.split()[2]))
    asked = [blob for _, blob in found]
    output = door.read("cat-file", "--batch", stdin=b"\n".join((*asked, b""))) if asked else b""
    blobs = batched(output, asked)
    if blobs is None:
        raise HistoryError("history.damaged", folder=str(door.place.root))
    return tuple(
        (name.rpartition("/")[2], blob[2])
        for (name, _), blob in zip(found, blobs, strict=True)
        if blob is not None
    )


def _version(about: Version, record: Published) -> Version:
    return replace(
        about, path=record.path, published=record,
        significance=record.significance or about.significance,
    )  # fmt: skip
