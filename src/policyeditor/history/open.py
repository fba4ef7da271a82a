"""Finding, and making, the history of a folder."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door, unreadable
from policyeditor.history.git import find_git
from policyeditor.history.history import History
from policyeditor.history.preflight import check_files, find_place
from policyeditor.history.recording import filters_of
from policyeditor.history.remedies import can_be_trusted
from policyeditor.history.sealing import Seal
from policyeditor.history.trusting import Standing, Trust
from policyeditor.messages import Message


def open_history(folder: Path, trust: Trust | None = None) -> History | None:
    """The history that a folder lies in, which may be that of a folder above; None without one.

    ``trust`` is what the person agreed to for this folder.  Raises HistoryError where there is one
    that cannot be used: git is missing, too old or does not answer; files or settings of the
    history could do harm; another account owns it.
    """
    try:
        place = find_place(folder)
        if place is None:
            return None
        check_files(place)
    except OSError as error:
        raise unreadable(error, folder) from error
    door = Door(find_git(place.root), place, trust=trust)
    door.look()
    return History(door)


def examine(folder: Path, policies: Iterable[Path] = ()) -> Standing | None:
    """What of a folder's history cannot be made harmless; None where it has no history.

    ``policies`` are files, absolute, of which it is told where git would put them through a
    program.  Raises HistoryError where git is missing or too old.
    """
    try:
        place = find_place(folder)
        if place is None:
            return None
    except OSError as error:
        return Standing(folder, (unreadable(error, folder).message,))
    except HistoryError as error:
        return Standing(folder, (error.message,))
    git = find_git(place.root)
    try:
        check_files(place)
        door = Door(git, place)
        troubles, digest = door.troubles()
    except OSError as error:
        return Standing(place.root, (unreadable(error, folder).message,))
    except HistoryError as error:
        return Standing(place.root, (error.message,))
    findings = [trouble.message for trouble in troubles]
    if all(map(can_be_trusted, findings)):
        findings += _filtered(Door(git, place, trust=Trust(place.root, digest)), policies)
    trustworthy = all(map(can_be_trusted, findings))
    return Standing(place.root, tuple(findings), digest if trustworthy else "")


def _filtered(door: Door, policies: Iterable[Path]) -> list[Message]:
    """The programs that git would put policies through, each with the first policy of it."""
    root = door.place.root
    inside = [path.relative_to(root).as_posix() for path in policies if path.is_relative_to(root)]
    try:
        door.look(inside)
    except HistoryError as error:
        return [error.message]
    found = filters_of(door, inside)
    return [
        Message("history.filtered", {"file": path, "program": program})
        for program, path in {program: path for path, program in reversed(found.items())}.items()
    ]


def create_history(folder: Path) -> History:
    """A new history of a folder, empty, with nothing written beside ``.git``.

    A folder that lies in a history already keeps that one.  Raises HistoryError.
    """
    existing = open_history(folder)
    if existing is not None:
        return existing
    root = folder.resolve()
    if not root.is_dir():
        raise HistoryError("history.no-folder", folder=str(folder))
    reason = _make_whole(root)
    made = open_history(root)
    if made is None:
        raise HistoryError("history.not-made", folder=str(root), reason=reason)
    return made


def _make_whole(root: Path) -> str:
    """Make an empty history aside and put it in its place in one step; tells what went wrong.

    Who looks meanwhile finds none or a whole one: half of one would look damaged.  One that
    somebody else made meanwhile stays.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".git-new-", dir=root) as aside:
            command = ["init", "--quiet", "--template=", "--initial-branch=main", "--", aside]
            result = find_git(root).run(command, Seal())
            if result.status != 0:
                return result.error.strip()[:300]
            Path(aside, ".git").rename(root / ".git")
    except OSError as error:
        return error.strerror or str(error)
    return ""
