"""Folders that cannot be used as they are, and the three ways on: look, copy, trust.

What a person agreed to is kept outside every folder, in the file ``store`` (by default the
person's own, `usual_places`), bound to the folder's path, its history and its settings.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from policyeditor.errors import FolderError, HistoryError
from policyeditor.files import write_with_folder
from policyeditor.history.history import History
from policyeditor.history.open import create_history, examine, open_history
from policyeditor.history.remedies import Remedy
from policyeditor.history.trusting import Trust
from policyeditor.messages import Message
from policyeditor.workspace.folder import read_folder
from policyeditor.workspace.places import usual_places


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What was found in a folder, and the ways on, the safest first.

    ``digest`` is what trust would be bound to.  ``lapsed`` where the person trusted the folder
    before and what was agreed to has changed since.
    """

    folder: Path
    findings: tuple[Message, ...]
    ways: tuple[Remedy, ...]
    digest: str = ""
    lapsed: bool = False


@dataclass(frozen=True, slots=True)
class TrustedFolder:
    """A folder the person trusts, and since when."""

    trust: Trust
    since: datetime


def look_at_folder(folder: Path, store: Path | None = None) -> FolderLook | None:
    """What stands in the way of using a folder; None where nothing does.

    Runs git, with all its programs held back, and so never on the window's thread.  Raises
    HistoryError where git is missing or too old, which has nothing to do with the folder.
    """
    with contextlib.suppress(FolderError):
        standing = examine(folder, read_folder(folder).policies)
        if standing is None or not standing.findings:
            return None
        before = _trust_in(standing.root, store)
        if before and standing.digest and before.digest == standing.digest:
            with contextlib.suppress(HistoryError):
                open_history(folder, before)
                return None
        ways = [Remedy.READ_ONLY, Remedy.CLEAN_COPY]
        if standing.digest:
            ways.append(Remedy.TRUST)
        return FolderLook(
            standing.root, standing.findings, tuple(ways), standing.digest, before is not None
        )
    return None


def trust_folder(look: FolderLook, store: Path | None = None) -> None:
    """Trust a folder for what was found in it.

    Raises HistoryError where it changed since it was looked at, and WriteError where the trust
    cannot be kept.
    """
    trust = Trust(look.folder, look.digest)
    history = open_history(look.folder, trust) if look.digest else None
    if history is None:
        raise HistoryError("trust.no-way", folder=str(look.folder))
    kept = TrustedFolder(
        Trust(look.folder, look.digest, history.first_version_id()), datetime.now(UTC)
    )
    others = [each for each in trusted_folders(store) if each.trust.root != look.folder]
    _store(store, [*others, kept])


def withdraw_trust(folder: Path, store: Path | None = None) -> None:
    """No longer trust a folder."""
    _store(store, [each for each in trusted_folders(store) if each.trust.root != folder])


def trusted_folders(store: Path | None = None) -> tuple[TrustedFolder, ...]:
    """The folders the person trusts; none where the file is missing or damaged."""
    file = store or usual_places().trust
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return tuple(
            TrustedFolder(
                Trust(Path(str(each["folder"])), str(each["digest"]), str(each["first"])),
                datetime.fromisoformat(str(each["since"])),
            )
            for each in kept["folders"]
        )
    except (OSError, ValueError, TypeError, KeyError):
        return ()


def history_at(folder: Path, store: Path | None = None) -> History | None:
    """The history a folder lies in, with the person's trust in it; None without one.

    Raises HistoryError where it cannot be used: `look_at_folder` then tells the ways on.
    """
    return open_history(folder, _trust_in(folder, store))


def history_to_save_in(folder: Path, store: Path | None = None) -> History:
    """The same; a new history where there is none."""
    return history_at(folder, store) or create_history(folder)


def _trust_in(folder: Path, store: Path | None) -> Trust | None:
    """The trust in a folder or the nearest one above it."""
    place = folder.resolve()
    kept = {each.trust.root: each.trust for each in trusted_folders(store)}
    return next((kept[each] for each in (place, *place.parents) if each in kept), None)


def _store(store: Path | None, folders: list[TrustedFolder]) -> None:
    file = store or usual_places().trust
    kept = [
        {
            "folder": str(each.trust.root),
            "digest": each.trust.digest,
            "first": each.trust.first,
            "since": each.since.isoformat(),
        }
        for each in folders
    ]
    write_with_folder(file, json.dumps({"version": 1, "folders": kept}, indent=2).encode("utf-8"))
