"""The recovery journal: what was typed and not yet saved, at most a second behind.

Each running program has a folder of its own under the recovery folder, held by a lock that ends
with the process.  A folder whose lock is free belongs to a program that was ended: its drafts are
offered at the next start.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from policyeditor.errors import PolicyEditorError
from policyeditor.files import write_atomically
from policyeditor.workspace.session import digest_of

_SUFFIX = ".draft"
_LOCK = "owner.lock"
#: Seconds of rest after the last key, and since the first unwritten one, before a draft is kept.
_REST, _LONGEST = 0.3, 0.7


@dataclass(frozen=True, slots=True)
class RecoveredDraft:
    """A draft that was not saved when its program ended.

    ``base_digest`` is of the file's bytes that the draft grew from; ``place`` is the journal's
    file.
    """

    path: Path
    view: str
    time: datetime
    base_digest: str
    place: Path


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
        self._folder.mkdir(parents=True, mode=0o700)
        self._lock = FileLock(self._folder / _LOCK)
        self._lock.acquire()
        self._waiting: dict[Path, _Entry | None] = {}
        self._first = self._last = 0.0
        self._closing = False
        self._changed = threading.Condition()
        self._writing = threading.Lock()
        self._trouble: str = ""
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
            for path, entry in waiting.items():
                self._write(path, entry)

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

    def _write(self, path: Path, entry: _Entry | None) -> None:
        place = self._folder / (digest_of(os.fsencode(path))[:32] + _SUFFIX)
        try:
            if entry is None:
                place.unlink(missing_ok=True)
            else:
                write_atomically(place, _pack(entry))
            self._trouble = ""
        except (OSError, PolicyEditorError) as error:
            self._trouble = str(error)


def recovered_drafts(folder: Path) -> tuple[RecoveredDraft, ...]:
    """The drafts of programs that ended without saving them, the newest first.

    A journal file that is damaged is set aside under another name and passed over.
    """
    found: list[RecoveredDraft] = []
    for ended in _ended(folder):
        for place in ended.glob(f"*{_SUFFIX}"):
            try:
                found.append(_unpack(place))
            except (OSError, ValueError, KeyError, TypeError):
                with contextlib.suppress(OSError):
                    place.rename(place.with_suffix(".damaged"))
        _remove_if_empty(ended)
    return tuple(sorted(found, key=lambda draft: draft.time, reverse=True))


def discard(draft: RecoveredDraft) -> None:
    """Remove a recovered draft from the disk: it was taken over, or is not wanted."""
    with contextlib.suppress(OSError):
        draft.place.unlink(missing_ok=True)
        _remove_if_empty(draft.place.parent)


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
        "version": 1,
        "path": os.fsencode(entry.path).hex(),
        "time": datetime.now(UTC).isoformat(),
        "base": entry.base_digest,
        "digest": digest_of(text),
    }
    return json.dumps(head).encode("ascii") + b"\n" + text


def _unpack(place: Path) -> RecoveredDraft:
    """Read one journal file; ValueError where its digest does not fit its text."""
    head_line, _, text = place.read_bytes().partition(b"\n")
    head = json.loads(head_line)
    if head["version"] != 1 or digest_of(text) != head["digest"]:
        raise ValueError(place.name)
    return RecoveredDraft(
        path=Path(os.fsdecode(bytes.fromhex(head["path"]))),
        view=text.decode("utf-8", "surrogatepass"),
        time=datetime.fromisoformat(head["time"]),
        base_digest=str(head["base"]),
        place=place,
    )
