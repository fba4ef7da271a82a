"""One history and the git that works on it: every call is preceded by the looks it needs."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.failures import failure, is_locked
from policyeditor.history.git import Git, Result
from policyeditor.history.model import Author
from policyeditor.history.preflight import (
    Signature,
    borrowing,
    check_files,
    check_references,
    checked_programs,
    owned_by_other,
    settings_troubles,
)
from policyeditor.history.remedies import can_be_trusted
from policyeditor.history.sealing import Place, Programs, Seal
from policyeditor.history.trusting import Trust, included_files, state_of, steering_digest

LOCK_SECONDS = 5.0
"""How long to wait for another program that is writing."""


class Door:
    """Calls git on one history, sealed; keeps what it last knew of the folder's settings.

    With ``trust`` what the person agreed to is allowed, as long as it is unchanged.
    """

    def __init__(
        self,
        git: Git,
        place: Place,
        lock_seconds: float = LOCK_SECONDS,
        trust: Trust | None = None,
    ) -> None:
        self.git = git
        self.place = place
        self.lock_seconds = lock_seconds
        self._trust = trust
        self._trusted = False
        self._programs = Programs()
        self._line_ends: tuple[tuple[str, str], ...] = ()
        self._known: Signature | None = None
        self._included: tuple[Path, ...] = ()

    @property
    def trusted(self) -> bool:
        """Whether the person's trust in the folder held at the last look."""
        return self._trusted

    def look(self, paths: Iterable[str] = ()) -> None:
        """Check the special files, and the settings where they changed since the last look.

        Raises HistoryError for what cannot be made harmless and was not agreed to.
        """
        try:
            self._look(tuple(paths))
        except OSError as error:
            raise unreadable(error, self.place.root) from error

    def troubles(self) -> tuple[tuple[HistoryError, ...], str]:
        """What of the folder's settings cannot be made harmless, and the digest of all they ask.

        Raises HistoryError for what cannot even be read.
        """
        bases = dict.fromkeys((self.place.common_dir, self.place.git_dir))
        files = [base / name for base in bases for name in ("config", "config.worktree")]
        own = [(file, self._settings_of(file)) for file in files if file.exists()]
        found: list[HistoryError] = []
        if owned_by_other(self.place) and not self._named_safe():
            found.append(HistoryError("history.other-owner", folder=str(self.place.root)))
        borrowed = borrowing(self.place)
        if borrowed:
            found.append(borrowed)
        for _, settings in own:
            found += settings_troubles(self.place, settings)
        try:
            included = included_files(own, self._settings_of)
        except HistoryError as error:
            return (*found, error), ""
        self._included = tuple(file for file, _ in included)
        asked = [pair for _, settings in (*own, *included) for pair in settings]
        return tuple(found), steering_digest(self.place, asked)

    def _look(self, paths: Iterable[str]) -> None:
        signature = check_files(self.place, paths)
        steering = tuple(part for part in signature if _steers(part[0]))
        if (*steering, *map(state_of, self._included)) == self._known:
            return
        self._known, self._trusted = None, False
        troubles, digest = self.troubles()
        trusted = self._trust is not None and self._trust.digest == digest and self._same_history()
        for trouble in troubles:
            if not (trusted and can_be_trusted(trouble.message)):
                raise trouble
        check_references(self.place)
        everything = self._all_settings()
        programs = checked_programs(key for _, key, _ in everything)
        self._programs = replace(programs, filters=frozenset()) if trusted else programs
        self._line_ends = system_line_ends(everything)
        self._trusted = trusted
        self._known = (*steering, *map(state_of, self._included))

    def _same_history(self) -> bool:
        """Whether the trust is in this folder, with the history it had then."""
        trust = self._trust
        if trust is None or trust.root != self.place.root:
            return False
        if not trust.first:
            return True
        check_references(self.place)
        kind = self.call("cat-file", "-t", trust.first)
        return kind.output.strip() == b"commit"

    def call(
        self,
        *arguments: str,
        stdin: bytes = b"",
        author: Author | None = None,
        at: datetime | None = None,
        limit: int = 64 * 1024 * 1024,
        seconds: float = 20.0,
    ) -> Result:
        """One sealed call after `look`; the status is the caller's to judge.

        ``author`` is who git takes to be at work, where it keeps a journal of moved lines.
        """
        seal = Seal(self.place, self._programs, author, at, line_ends=self._line_ends)
        return self.git.run(arguments, seal, stdin=stdin, limit=limit, seconds=seconds)

    def read(self, *arguments: str, stdin: bytes = b"", limit: int = 64 * 1024 * 1024) -> bytes:
        """The output of a call that must succeed; raises HistoryError."""
        result = self.call(*arguments, stdin=stdin, limit=limit)
        if result.status != 0:
            raise failure(self.place, result)
        return result.output

    def write(self, *arguments: str, stdin: bytes = b"") -> bytes:
        """The same for a call that writes: waits for other programs, at most `LOCK_SECONDS`."""
        for _ in patience(self.lock_seconds):
            result = self.call(*arguments, stdin=stdin)
            if result.status == 0:
                return result.output
            if not is_locked(result):
                break
        raise failure(self.place, result)

    def person(self) -> Author:
        """The name and address in the settings, the folder's own before the person's; or empty."""
        seal = Seal(self.place, self._programs, reads_system_settings=True)
        found = self.git.run(["config", "-z", "--get-regexp", r"^user\.(name|email)$"], seal)
        settings = dict(_pairs(found.output))
        return Author(settings.get("user.name", ""), settings.get("user.email", ""))

    def _settings_of(self, file: Path) -> list[tuple[str, str]]:
        """The settings in one file alone; no history is opened for it."""
        result = self.git.run(
            ["config", "--file", str(file), "--no-includes", "-z", "--list"], Seal(), seconds=5.0
        )
        if result.status != 0:
            raise HistoryError("history.settings-unreadable", file=str(file))
        return _pairs(result.output)

    def _all_settings(self) -> list[tuple[str, str, str]]:
        """Every setting in force: its scope, key and value."""
        seal = Seal(self.place, reads_system_settings=True)
        result = self.git.run(["config", "-z", "--list", "--show-scope"], seal, seconds=5.0)
        if result.status != 0:
            raise failure(self.place, result)
        parts = result.output.split(b"\0")
        return [
            (scope.decode("ascii", "replace"), key, value)
            for scope, pair in zip(parts[::2], parts[1::2], strict=False)
            for key, value in _pairs(pair)
        ]

    def _named_safe(self) -> bool:
        """Whether the person's own settings name this folder as safe though another owns it."""
        result = self.git.run(
            ["config", "--global", "-z", "--get-all", "safe.directory"], Seal(), seconds=5.0
        )
        named = result.output.decode("utf-8", "surrogateescape").split("\0")
        return bool({str(self.place.root), "*"} & set(named))


def _steers(name: str) -> bool:
    file = Path(name).name
    return "config" in file or file == "alternates"


def unreadable(error: OSError, folder: Path) -> HistoryError:
    """The failure to raise where the system does not let a file of the history be looked at."""
    return HistoryError(
        "history.unreadable",
        file=str(error.filename or folder),
        reason=error.strerror or str(error),
    )


def patience(seconds: float) -> Iterator[None]:
    """Tries, with growing rests between them, until ``seconds`` are over; at least two."""
    end = time.monotonic() + seconds
    rest = 0.01
    yield
    while True:
        left = end - time.monotonic()
        # Uneven rests, so that two who wait for each other do not meet again and again.
        time.sleep(max(0.0, min(rest * random.uniform(0.5, 1.5), left)))  # noqa: S311 no secret
        rest = min(rest * 1.6, 0.4)
        yield
        if left <= rest:
            return


def system_line_ends(settings: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, str], ...]:
    """How this computer's installation of git keeps line ends, where nobody says otherwise.

    The installation's settings are not read by sealed calls, but on Windows this one is set there
    (``core.autocrlf=true``), and ignoring it would rewrite every line of a colleague's policies.
    """
    found: dict[str, tuple[str, str]] = {}
    for scope, key, value in settings:
        if key in {"core.autocrlf", "core.eol"} and scope != "command":
            found[key] = (scope, value)  # later is nearer to the folder
    return tuple((key, value) for key, (scope, value) in found.items() if scope == "system")


def _pairs(listed: bytes) -> list[tuple[str, str]]:
    entries = listed.decode("utf-8", "surrogateescape").split("\0")
    return [(key, value) for key, _, value in (entry.partition("\n") for entry in entries) if key]
