"""Which window writes a policy: a second one on the same policy only reads it.

A policy is held by a lock of the operating system, which ends with its process however that ends:
no crash locks anybody out.  The locks are in a folder of the person's own, not beside the policy,
so they hold between the windows of one account on one computer.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from policyeditor.errors import PolicyEditorError
from policyeditor.files import write_atomically
from policyeditor.workspace.session import digest_of


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a policy: the account, the computer, the process and since when.

    Empty, 0 and None where that is not known.
    """

    account: str = ""
    computer: str = ""
    process: int = 0
    since: datetime | None = None


class Holds:
    """The policies that one window holds; ``close`` lets go of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._locks: dict[Path, FileLock] = {}

    def take(self, path: Path) -> Holder | None:
        """Hold a policy; who holds it already, or None where this window does now.

        Where no lock can be made at all (the disk is full), nobody is kept from writing.
        """
        place = path.resolve()
        if place in self._locks:
            return None
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = FileLock(self._named(place, ".lock"), timeout=0, thread_local=False)
            lock.acquire()
        except Timeout:
            return self._holder(place)
        except OSError:
            return None
        self._locks[place] = lock
        with contextlib.suppress(PolicyEditorError):
            write_atomically(self._named(place, ".json"), _told())
        return None

    def let_go(self, path: Path) -> None:
        """Hold a policy no longer."""
        place = path.resolve()
        lock = self._locks.pop(place, None)
        if lock is not None:
            with contextlib.suppress(OSError):
                self._named(place, ".json").unlink(missing_ok=True)
                lock.release()

    def close(self) -> None:
        """Let go of all."""
        for place in tuple(self._locks):
            self.let_go(place)

    def _named(self, place: Path, suffix: str) -> Path:
        return self._folder / (digest_of(os.fsencode(place))[:32] + suffix)

    def _holder(self, place: Path) -> Holder:
        try:
            told = json.loads(self._named(place, ".json").read_text(encoding="utf-8"))
            return Holder(
                str(told["account"])[:100],
                str(told["computer"])[:100],
                int(told["process"]),
                datetime.fromisoformat(told["since"]),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return Holder()


def _told() -> bytes:
    try:
        account = getpass.getuser()
    except (OSError, KeyError):  # an account without a name
        account = ""
    told = {
        "account": account,
        "computer": platform.node(),
        "process": os.getpid(),
        "since": datetime.now(UTC).isoformat(),
    }
    return json.dumps(told).encode("utf-8")
