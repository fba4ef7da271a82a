"""One history and the git that works on it: every call is preceded by the looks it needs."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.failures import failure, is_locked
from policyeditor.history.git import Git, Result
from policyeditor.history.model import Author
from policyeditor.history.preflight import (
    Signature,
    check_files,
    check_references,
    check_settings,
    checked_programs,
    owned_by_other,
)
from policyeditor.history.sealing import Place, Programs, Seal

LOCK_SECONDS = 5.0
"""How long to wait for another program that is writing."""


class Door:
    """Calls git on one history, sealed; keeps what it last knew of the folder's settings."""

    def __init__(self, git: Git, place: Place) -> None:
        self.git = git
        self.place = place
        self._programs = Programs()
        self._known: Signature | None = None

    def look(self, paths: Iterable[str] = ()) -> None:
        """Check the special files, and the settings where they changed since the last look.

        Raises HistoryError for what cannot be made harmless.
        """
        signature = check_files(self.place, paths)
        settings = tuple(part for part in signature if "config" in Path(part[0]).name)
        if settings == self._known:
            return
        if owned_by_other(self.place) and not self._trusted():
            raise HistoryError("history.other-owner", folder=str(self.place.root))
        check_references(self.place)
        for name, *_ in settings:
            check_settings(self.place, self._settings_of(name))
        self._programs = checked_programs(key for key, _ in self._all_settings())
        self._known = settings

    def call(
        self,
        *arguments: str,
        stdin: bytes = b"",
        author: Author | None = None,
        time: datetime | None = None,
        seconds: float = 20.0,
        limit: int = 64 * 1024 * 1024,
    ) -> Result:
        """One sealed call after `look`; the status is the caller's to judge."""
        seal = Seal(self.place, self._programs, author, time)
        return self.git.run(arguments, seal, stdin=stdin, seconds=seconds, limit=limit)

    def read(self, *arguments: str, stdin: bytes = b"", limit: int = 64 * 1024 * 1024) -> bytes:
        """The output of a call that must succeed; raises HistoryError."""
        result = self.call(*arguments, stdin=stdin, limit=limit)
        if result.status != 0:
            raise failure(self.place, result)
        return result.output

    def write(
        self,
        *arguments: str,
        stdin: bytes = b"",
        author: Author | None = None,
        time: datetime | None = None,
    ) -> bytes:
        """The same for a call that writes: waits for other programs, at most `LOCK_SECONDS`."""
        for delay in patience():
            result = self.call(*arguments, stdin=stdin, author=author, time=time)
            if result.status == 0:
                return result.output
            if not is_locked(result):
                break
            rest(delay)
        raise failure(self.place, result)

    def setting(self, key: str) -> str | None:
        """The value of one setting, the folder's own before the person's."""
        result = self.call("config", "-z", "--get", key)
        return result.output.decode("utf-8", "replace").rstrip("\0") if not result.status else None

    def _settings_of(self, file: str) -> list[tuple[str, str]]:
        """The settings in one file alone; no history is opened for it."""
        result = self.git.run(
            ["config", "--file", file, "--no-includes", "-z", "--list"], Seal(), seconds=5.0
        )
        if result.status != 0:
            raise HistoryError("history.settings-unreadable", file=file)
        return _pairs(result.output)

    def _all_settings(self) -> list[tuple[str, str]]:
        result = self.git.run(["config", "-z", "--list"], Seal(self.place), seconds=5.0)
        if result.status != 0:
            raise failure(self.place, result)
        return _pairs(result.output)

    def _trusted(self) -> bool:
        """Whether the person's own settings name this folder as safe though another owns it."""
        result = self.git.run(
            ["config", "--global", "-z", "--get-all", "safe.directory"], Seal(), seconds=5.0
        )
        named = result.output.decode("utf-8", "surrogateescape").split("\0")
        return str(self.place.root) in named


def patience() -> Sequence[float]:
    """Seconds to rest between tries, growing, together `LOCK_SECONDS`; the last is nothing."""
    delays = [0.01]
    while sum(delays) < LOCK_SECONDS:
        delays.append(min(delays[-1] * 1.6, 0.5, LOCK_SECONDS - sum(delays)))
    return (*delays, 0.0)


def rest(seconds: float) -> None:
    """Let the other program finish."""
    time.sleep(seconds)


def _pairs(listed: bytes) -> list[tuple[str, str]]:
    entries = listed.decode("utf-8", "surrogateescape").split("\0")
    return [(key, value) for key, _, value in (entry.partition("\n") for entry in entries) if key]
