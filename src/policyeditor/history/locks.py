"""Files by which one git keeps others from writing: whose they are, and whether they were left.

Git removes a lock when it is done, and cannot when it is killed.  A lock that no living program
holds stops every later save, so a person must be able to have it removed; one that is held must
stay.  Git closes some locks while it goes on working (while it waits for an editor), so a git at
work in the folder counts as a holder even where it has no lock open.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.preflight import NAMES, PUBLISHED, current_reference
from policyeditor.history.sealing import Place

_YOUNG = 4.0
"""Seconds in which a lock may belong to a program that is too quick to be seen."""
_YOUNG_UNSEEN = 600.0
"""The same where other programs cannot be looked at (Windows, macOS)."""
_LOCKS_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class Lock:
    """One lock: its file, since when, whether it may still be somebody's.

    ``stops`` tells whether no version can be saved while it is there; others stop less.
    """

    file: Path
    since: datetime
    held: bool
    stops: bool


def left_locks(place: Place) -> tuple[Lock, ...]:
    """The locks that programs left behind when they were ended."""
    return tuple(lock for lock in locks_in_the_way(place) if not lock.held)


def locks_in_the_way(place: Place) -> tuple[Lock, ...]:
    """The locks there are now, those that stop a save first."""
    found: list[Lock] = []
    for file, stops in _lock_files(place):
        try:
            at = file.lstat().st_mtime
        except OSError:
            continue
        since = datetime.fromtimestamp(at).astimezone()
        found.append(Lock(file, since, _held(file, at, place), stops))
    return tuple(found)


def remove_left_locks(place: Place) -> int:
    """Remove the locks that no living program holds; how many there were.

    Each is first moved aside: where another git made a new lock in that moment, it gets it back.
    Raises HistoryError where one is held, or cannot be removed.
    """
    locks = locks_in_the_way(place)
    for lock in locks:
        if lock.held:
            raise HistoryError("history.locked", file=str(lock.file), since=_minute(lock.since))
    for lock in locks:
        try:
            _remove(lock.file, lock.file.lstat())
        except FileNotFoundError:
            continue
        except OSError as error:
            reason = error.strerror or str(error)
            raise HistoryError("history.unreadable", file=str(lock.file), reason=reason) from error
    return len(locks)


def lock_failure(place: Place, file: Path | None) -> HistoryError:
    """What is in the way: a program at work, or what one left behind when it was ended."""
    locks = locks_in_the_way(place)
    named = [lock for lock in locks if lock.file == file] or list(locks)
    if not named:
        return HistoryError("history.locked-meanwhile", folder=str(place.root))
    return failure_of(named[0])


def failure_of(lock: Lock) -> HistoryError:
    """The failure to raise for one lock."""
    code = "history.locked" if lock.held else "history.lock-left"
    return HistoryError(code, file=str(lock.file), since=_minute(lock.since))


def _remove(file: Path, seen: os.stat_result) -> None:
    aside = file.with_name(f"{file.name}.left-{os.getpid()}")
    file.rename(aside)
    if aside.lstat().st_ino != seen.st_ino:
        with contextlib.suppress(FileExistsError):
            file.hardlink_to(aside)
    aside.unlink()


def _lock_files(place: Place) -> Iterator[tuple[Path, bool]]:
    """The files that would be locks, and whether they stop a save."""
    common = place.common_dir
    yield place.git_dir / "index.lock", True
    yield place.git_dir / "HEAD.lock", True
    with contextlib.suppress(HistoryError):
        reference = current_reference(place)
        if reference:
            yield common / f"{reference}.lock", True
    for name in (
        "packed-refs",
        "config",
        "shallow",
        "objects/info/commit-graphs/commit-graph-chain",
    ):
        yield common / f"{name}.lock", False
    for names in (NAMES, PUBLISHED):
        with contextlib.suppress(OSError):
            for file in itertools.islice((common / names).rglob("*.lock"), _LOCKS_LIMIT):
                yield file, False


def _held(file: Path, at: float, place: Place) -> bool:
    age = time.time() - at
    at_work = _program_at_work(file, place)
    if at_work is None:
        return 0 <= age < _YOUNG_UNSEEN
    # A time in the future tells nothing of the age: only whether a program is at work does.
    return at_work or 0 <= age < _YOUNG


def _program_at_work(file: Path, place: Place) -> bool | None:
    """Whether a program has the lock open or is a git at work here; None where none can be seen.

    From /proc (Linux): open files, working folder and ``GIT_DIR`` of each process.
    """
    processes = Path("/proc")
    if not (processes / "self" / "fd").exists():
        return None
    for process in processes.iterdir():
        if process.name.isdigit() and int(process.name) != os.getpid():
            with contextlib.suppress(OSError):
                if _has_open(process, file) or _is_git_here(process, place):
                    return True
    return False


def _has_open(process: Path, file: Path) -> bool:
    with contextlib.suppress(OSError):
        for handle in (process / "fd").iterdir():
            with contextlib.suppress(OSError):
                if handle.readlink() == file:
                    return True
    return False


def _is_git_here(process: Path, place: Place) -> bool:
    if not (process / "comm").read_text(errors="replace").startswith("git"):
        return False
    if (process / "stat").read_text(errors="replace").rpartition(")")[2].split()[:1] == ["Z"]:
        return False
    try:
        folder = (process / "cwd").readlink()
        variables = (process / "environ").read_bytes().split(b"\0")
    except PermissionError:
        return True  # a git of another account: it may well be here
    here = {place.root, place.git_dir, place.common_dir}
    named = {Path(os.fsdecode(v[8:])) for v in variables if v.startswith(b"GIT_DIR=")}
    return bool(named & here) or any(folder.is_relative_to(each) for each in here)


def _minute(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
