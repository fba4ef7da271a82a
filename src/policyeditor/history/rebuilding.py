"""Putting right what can be, without touching versions or texts."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.files import sync_folder
from policyeditor.history.door import Door, unreadable
from policyeditor.history.preflight import current_reference
from policyeditor.history.unborn import is_unborn

_MOST_LINES = 100


def rebuild_list(door: Door) -> Path | None:
    """Make git's list of files (its index) anew from the newest version.

    The old list is copied aside first, and that file is given back; None where there was none.
    What other programs had marked for their next version in it has to be marked again.  Git
    replaces the list in one step, so that a crash leaves the old one or the new one.
    """
    place = door.place
    list_file = place.git_dir / "index"
    kept: Path | None = None
    try:
        if list_file.exists():
            kept = list_file.with_name(f"index.damaged-{datetime.now():%Y%m%d-%H%M%S}")
            shutil.copyfile(list_file, kept)
            with kept.open("rb+") as file:
                os.fsync(file.fileno())
            sync_folder(kept.parent)
    except OSError as error:
        raise unreadable(error, place.root) from error
    reference = current_reference(place)
    newest = "--empty" if is_unborn(door, reference) else "HEAD"
    door.write("read-tree", newest)
    return kept


def start_line(door: Door) -> str:
    """Go on from the version that is shown, where none of the lines of work is chosen; its name.

    Raises HistoryError.  No text is changed.
    """
    if current_reference(door.place) is not None:
        raise HistoryError("history.on-a-line", folder=str(door.place.root))
    shown = door.read("rev-parse", "--verify", "HEAD^{commit}").decode("ascii").strip()
    today = f"from-{datetime.now():%Y-%m-%d}"
    for number in range(1, _MOST_LINES):
        name = today if number == 1 else f"{today}-{number}"
        reference = f"refs/heads/{name}"
        if door.call("rev-parse", "--verify", "--quiet", reference).status == 0:
            continue
        door.write("update-ref", reference, shown, "0" * len(shown))
        door.write("symbolic-ref", "HEAD", reference)
        return name
    raise HistoryError("history.too-many-lines", folder=str(door.place.root))
