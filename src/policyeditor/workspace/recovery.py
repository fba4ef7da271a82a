"""The recovery journal: what was typed and not yet saved, at most a second behind.

Each running program has a folder of its own under the recovery folder, held by a lock that ends
with the process.  A folder whose lock is free belongs to a program that was ended: its drafts are
offered at the next start.  Drafts that were not wanted stay aside for `KEPT_DAYS` days.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout

from policyeditor.errors import PolicyEditorError
from policyeditor.files import write_atomically
from policyeditor.workspace.folder import read_folder
from policyeditor.workspace.session import LARGEST, digest_of

KEPT_DAYS = 30
"""Days for which a draft that was not wanted can still be had."""

_SUFFIX = ".draft"
_LOCK = "owner.lock"
_ASIDE = "aside"
_VERSION = 2
#: More of these than one in so many letters, and what is left of a draft is no text any more.
_MOST_STRANGE = 10
#: Larger journal files are none of ours: a policy has at most ``LARGEST`` bytes.
_LARGEST_PLACE = 4 * LARGEST
#: Seconds of rest after the last key, and since the first unwritten one, before a draft is kept.
_REST, _LONGEST = 0.3, 0.7
#: Seconds until a draft that could not be kept (the disk is full) is tried again.
_AGAIN = 2.0


@dataclass(frozen=True, slots=True)
class RecoveredDraft:
    """A draft that was not saved when its program ended.

    ``base_digest`` is of the file's bytes that the draft grew from; ``place`` is the journal's
    file.  Where that was ``damaged``, ``view`` is what could still be read of it, and ``path`` is
    None unless it is certain which policy it was.
    """

    path: Path | None
    view: str
    time: datetime
    base_digest: str
    place: Path
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    path: Path
    view: str
    base_digest: str


class Journal:
    """Keeps the drafts of one running program, on a thread of its own.

    A draft is on the disk at most a second after ``keep``, while typing goes on too.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / f"{os.getpid()}-{secrets.token_hex(4)}"
        self._lock = FileLock(self._folder / _LOCK, thread_local=False)
        self._trouble: str = ""
        try:
            self._make_folder()
        except OSError as error:  # tried again with each draft
            self._trouble = str(error)
        self._waiting: dict[Path, _Entry | None] = {}
        self._first = self._last = 0.0
        self._closing = False
        self._changed = threading.Condition()
        self._writing = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="recovery", daemon=True)
        self._thread.start()

    @property
    def trouble(self) -> str:
        """Why the last draft could not be kept; empty while all is well."""
        return self._trouble

    def keep(self, path: Path, view: str, base_digest: str) -> None:
        """Keep a draft; the latest one of a policy counts."""
        self._put(path, _Entry(path, view, base_digest))

    def forget(self, path: Path) -> None:
        """Drop a policy's draft: it was saved, or the person gave it up."""
        self._put(path, None)

    def flush(self) -> None:
        """Write what waits, now."""
        with self._writing:  # taken first, so that an older draft never lands on a newer one
            with self._changed:
                waiting, self._waiting = self._waiting, {}
            failed = {path: kept for path, kept in waiting.items() if not self._write(path, kept)}
            if failed:
                with self._changed:
                    if not self._waiting:
                        self._first = self._last = time.monotonic() + _AGAIN
                    self._waiting = {**failed, **self._waiting}

    def close(self) -> None:
        """End in order: write what waits, and leave nothing behind where no draft is kept."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()
        self.flush()
        self._lock.release()
        _remove_if_empty(self._folder)

    def _put(self, path: Path, entry: _Entry | None) -> None:
        with self._changed:
            self._last = time.monotonic()
            if not self._waiting:
                self._first = self._last
            self._first = min(self._first, self._last)
            self._waiting[path] = entry
            self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._waiting) or self._closing)
                while not self._closing and (rest := self._rest()) > 0:
                    self._changed.wait(rest)
                if self._closing:
                    return
            self.flush()

    def _rest(self) -> float:
        return min(self._last + _REST, self._first + _LONGEST) - time.monotonic()

    def _write(self, path: Path, entry: _Entry | None) -> bool:
        place = self._folder / (digest_of(os.fsencode(path))[:32] + _SUFFIX)
        try:
            if entry is None:
                place.unlink(missing_ok=True)
            else:
                self._make_folder()
                write_atomically(place, _pack(entry))
            self._trouble = ""
        except PolicyEditorError as error:
            self._trouble = str(error.message.params.get("reason", error))
        except OSError as error:
            self._trouble = error.strerror or str(error)
        return not self._trouble

    def _make_folder(self) -> None:
        if not self._folder.is_dir():
            self._folder.mkdir(parents=True, mode=0o700)
        if not self._lock.is_locked:
            self._lock.acquire(timeout=0)


def recovered_drafts(folder: Path) -> tuple[RecoveredDraft, ...]:
    """The drafts of programs that ended without saving them, the newest first.

    Of a journal file that is damaged, what can still be read is offered; one that holds nothing
    readable is renamed and passed over.
    """
    found: list[RecoveredDraft] = []
    for ended in _ended(folder):
        found += _drafts_in(ended)
        _remove_if_empty(ended)
    return tuple(sorted(found, key=lambda draft: draft.time, reverse=True))


def drafts_aside(folder: Path, now: datetime | None = None) -> tuple[RecoveredDraft, ...]:
    """The drafts that were not wanted in the last `KEPT_DAYS` days, the newest first.

    Older ones are removed.  A clock that was put back removes none.
    """
    oldest = (now or datetime.now(UTC)) - timedelta(days=KEPT_DAYS)
    for place in (folder / _ASIDE).glob(f"*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            if place.stat().st_mtime < oldest.timestamp():
                place.unlink()
    found = _drafts_in(folder / _ASIDE)
    return tuple(sorted(found, key=lambda draft: draft.time, reverse=True))


def set_aside(draft: RecoveredDraft, folder: Path) -> None:
    """The draft is not wanted: it is not offered again, and stays aside for `KEPT_DAYS` days."""
    aside = folder / _ASIDE
    if draft.place.parent == aside:
        return
    with contextlib.suppress(OSError):
        aside.mkdir(parents=True, exist_ok=True, mode=0o700)
        kept = aside / f"{secrets.token_hex(8)}{_SUFFIX}"
        draft.place.rename(kept)
        os.utime(kept)  # the days count from now
        _remove_if_empty(draft.place.parent)


def keep_aside(path: Path, view: str, base_digest: str, folder: Path) -> None:
    """Keep a draft that the person gave up for `KEPT_DAYS` days.  Raises WriteError."""
    aside = folder / _ASIDE
    with contextlib.suppress(OSError):
        aside.mkdir(parents=True, exist_ok=True, mode=0o700)
    place = aside / f"{secrets.token_hex(8)}{_SUFFIX}"
    write_atomically(place, _pack(_Entry(path, view, base_digest)))


def discard(draft: RecoveredDraft) -> None:
    """Remove a recovered draft from the disk: it was taken over."""
    with contextlib.suppress(OSError):
        draft.place.unlink(missing_ok=True)
        _remove_if_empty(draft.place.parent)


def where_moved(draft: RecoveredDraft, folders: Iterable[Path]) -> Path | None:
    """Where the policy of a draft is now, if its folder was moved or renamed.

    It is known again by the very bytes that the draft grew from, under the same name; where
    more than one file has both, none is taken for it.
    """
    if draft.path is None:
        return None
    found: set[Path] = set()
    for folder in folders:
        with contextlib.suppress(PolicyEditorError, OSError):
            for path in read_folder(folder).policies:
                if path.name == draft.path.name and _holds(path, draft.base_digest):
                    found.add(path)
    return found.pop() if len(found) == 1 else None


def _holds(path: Path, digest: str) -> bool:
    if path.is_symlink() or path.stat().st_size > LARGEST:
        return False
    return digest_of(path.read_bytes()) == digest


def _drafts_in(folder: Path) -> list[RecoveredDraft]:
    found: list[RecoveredDraft] = []
    for place in folder.glob(f"*{_SUFFIX}"):
        try:
            found.append(_unpack(place))
        except (OSError, ValueError):
            with contextlib.suppress(OSError):
                place.rename(place.with_suffix(".damaged"))
    return found


def _ended(folder: Path) -> Iterator[Path]:
    for place in sorted(folder.glob("*-*")) if folder.is_dir() else []:
        lock = FileLock(place / _LOCK, timeout=0)
        try:
            lock.acquire()
        except (Timeout, OSError):
            continue
        lock.release()
        yield place


def _remove_if_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        if not any(place.name != _LOCK for place in folder.iterdir()):
            (folder / _LOCK).unlink(missing_ok=True)
            folder.rmdir()


def _pack(entry: _Entry) -> bytes:
    text = entry.view.encode("utf-8", "surrogatepass")
    head = {
        "version": _VERSION,
        "path": os.fsencode(entry.path).hex(),
        "time": datetime.now(UTC).isoformat(),
        "base": entry.base_digest,
        "digest": digest_of(text),
    }
    head["sum"] = _sum(head)
    return json.dumps(head).encode("ascii") + b"\n" + text


def _sum(head: dict[str, object]) -> str:
    """The digest of a head without its own: no flipped bit may lead to another policy."""
    told = {name: value for name, value in head.items() if name != "sum"}
    return digest_of(json.dumps(told, sort_keys=True).encode("ascii"))


def _unpack(place: Path) -> RecoveredDraft:
    """Read one journal file, or what is left of it; ValueError where that is no text."""
    if not place.is_file() or place.is_symlink() or place.stat().st_size > _LARGEST_PLACE:
        raise ValueError(place.name)
    data = place.read_bytes()
    head_line, _, text = data.partition(b"\n")
    try:
        head = json.loads(head_line)
        if head["version"] != _VERSION or head["sum"] != _sum(head):
            raise ValueError(place.name)
        path = Path(os.fsdecode(bytes.fromhex(head["path"])))
        time, base = datetime.fromisoformat(head["time"]), str(head["base"])
        sound = digest_of(text) == head["digest"]
    except (ValueError, KeyError, TypeError, RecursionError):
        written = datetime.fromtimestamp(place.stat().st_mtime, UTC)
        # A head that is cut off has no end: all of it goes with the head, not into the text.
        rest = text if head_line.startswith(b"{") or b"version" in head_line else data
        return RecoveredDraft(None, _readable(rest, place), written, "", place, damaged=True)
    if sound:
        return RecoveredDraft(path, text.decode("utf-8", "surrogatepass"), time, base, place)
    return RecoveredDraft(path, _readable(text, place), time, base, place, damaged=True)


def _readable(data: bytes, place: Path) -> str:
    """What can be read of a damaged text; ValueError where that is nothing to speak of."""
    text = data.replace(b"\0", b"").decode("utf-8", "replace")
    strange = sum(
        letter == "\ufffd" or (letter < " " and letter not in "\t\n\r") for letter in text
    )
    if not text.strip() or strange * _MOST_STRANGE > len(text):
        raise ValueError(place.name)
    return text
