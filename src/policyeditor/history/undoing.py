"""A note of a joining under way, so that one that was cut off is finished or taken back.

It stands in the history's folder while files on the disk are changed, and names for each file
what it held before and what it is to hold.  Only a file that holds just one of the two is touched.
"""

from __future__ import annotations

import contextlib
import json
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.files import write_atomically
from policyeditor.history.door import Door
from policyeditor.history.joining_files import list_files, on_disk, write_files
from policyeditor.history.joining_model import Blob

_NOTE = "policyeditor-joining"
# Not named as git names its locks: it stays there, and means nothing while nobody holds it.
_HELD = "policyeditor-joining-held"
_ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_REFERENCE = re.compile(r"refs/heads/[^\0-\x20\x7f]+")
_LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Note:
    """What is about to be done: the line, the two versions, and each file before and after."""

    reference: str
    mine: str
    theirs: str
    before: Mapping[str, Blob]
    after: Mapping[str, Blob | None]


@contextlib.contextmanager
def held(door: Door) -> Iterator[None]:
    """Alone among the windows of this program while files are changed.

    Raises HistoryError where another one does not end within some seconds.
    """
    from filelock import FileLock, Timeout  # needed here alone, not at start-up

    file = door.place.git_dir / _HELD
    lock = FileLock(file, timeout=door.lock_seconds)
    try:
        # A link there would have another file emptied.
        if file.is_symlink() or (file.exists() and not file.is_file()):
            raise HistoryError("history.not-a-file", file=str(file))
        lock.acquire()
    except (Timeout, OSError) as error:
        raise HistoryError("team.other-window", folder=str(door.place.root)) from error
    try:
        yield
    finally:
        lock.release()


def keep_note(door: Door, note: Note) -> None:
    """Write the note to the disk."""
    kept = {
        "version": 1,
        "reference": note.reference,
        "mine": note.mine,
        "theirs": note.theirs,
        "before": {path: asdict(blob) for path, blob in note.before.items()},
        "after": {path: asdict(blob) if blob else None for path, blob in note.after.items()},
    }
    write_atomically(_file(door), json.dumps(kept).encode("ascii"))


def remove_note(door: Door) -> None:
    """What was begun is done."""
    with contextlib.suppress(OSError):
        _file(door).unlink(missing_ok=True)


def settle(door: Door) -> bool:
    """Finish what was cut off, or put it back where its version was not made; then `held`.

    Whether there was anything to do.
    """
    note = _read(door)
    if note is None:
        return False
    found = door.call("rev-parse", "--verify", "--quiet", f"{note.reference}^{{commit}}")
    now = found.output.decode("ascii", "replace").strip() if found.status == 0 else ""
    if now == note.mine:
        _bring(door, dict(note.after), {path: note.before.get(path) for path in note.after})
    elif now == note.theirs or _follows_both(door, now, note):
        _bring(door, {path: note.before.get(path) for path in note.after}, dict(note.after))
        list_files(door, note.after)
    remove_note(door)
    return True


def _bring(door: Door, held: Mapping[str, Blob | None], wanted: Mapping[str, Blob | None]) -> None:
    """Write the files that hold the one; what holds anything else is somebody's work."""
    disk = on_disk(door, held)
    write_files(
        door,
        {path: wanted[path] for path, blob in held.items() if disk[path] == (blob and blob.id)},
    )


def _follows_both(door: Door, version: str, note: Note) -> bool:
    if not version:
        return False
    parents = door.call("rev-parse", f"{version}^@").output.decode("ascii", "replace").split()
    return parents == [note.mine, note.theirs]


def _read(door: Door) -> Note | None:
    """The note; None without one, or where it is not of our making."""
    file = _file(door)
    try:
        found = file.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
            return None
        kept = json.loads(file.read_bytes())
        mine, theirs = str(kept["mine"]), str(kept["theirs"])
        if not _REFERENCE.fullmatch(str(kept["reference"])) or not all(
            _ID.fullmatch(version) for version in (mine, theirs) if version
        ):
            return None
        return Note(
            str(kept["reference"]),
            mine,
            theirs,
            {str(path): _blob(entry) for path, entry in kept["before"].items()},
            {str(path): _blob(entry) if entry else None for path, entry in kept["after"].items()},
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _blob(entry: Mapping[str, object]) -> Blob:
    blob = Blob(str(entry["id"]), str(entry["mode"]))
    if not _ID.fullmatch(blob.id) or not blob.mode.isdigit():
        raise ValueError(blob.id)
    return blob


def _file(door: Door) -> Path:
    return door.place.git_dir / _NOTE
