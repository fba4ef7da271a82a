"""Finding, and making, the history of a folder."""

from __future__ import annotations

from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door, unreadable
from policyeditor.history.git import find_git
from policyeditor.history.history import History
from policyeditor.history.preflight import check_files, find_place
from policyeditor.history.sealing import Seal


def open_history(folder: Path) -> History | None:
    """The history that a folder lies in, which may be that of a folder above; None without one.

    Raises HistoryError where there is one that cannot be used: git is missing, too old or does
    not answer; files or settings of the history could do harm; another account owns it.
    """
    try:
        place = find_place(folder)
        if place is None:
            return None
        check_files(place)
    except OSError as error:
        raise unreadable(error, folder) from error
    door = Door(find_git(place.root), place)
    door.look()
    return History(door)


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
    result = find_git(root).run(
        ["init", "--quiet", "--template=", "--initial-branch=main", "--", str(root)], Seal()
    )
    made = open_history(root) if result.status == 0 else None
    if made is None:
        raise HistoryError("history.not-made", folder=str(root), reason=result.error.strip()[:300])
    return made
