"""What git says, in English and in its own words, as failures a person can act on."""

from __future__ import annotations

import re

from policyeditor.errors import HistoryError
from policyeditor.history.git import Result
from policyeditor.history.locks import lock_failure
from policyeditor.history.sealing import Place

_LOCK_FILE = re.compile(r"Unable to create '([^']*\.lock)': File exists")
_LOCKED = re.compile(_LOCK_FILE.pattern + "|cannot lock ref|Unable to lock")
_DAMAGED = re.compile(
    r"is corrupt|corrupt |bad object|unable to read|inflate|missing blob|missing tree"
    r"|not a git repository|hash mismatch|bad tree object|unable to parse|is empty"
    r"|invalid sha1 pointer|bad ref|garbage at end|could not parse|failed to read object"
    r"|unexpected line in|unparseable header|bad default revision|bad revision 'HEAD'"
    r"|ambiguous argument 'HEAD'|needed a single revision|packfile|index file .*\.idx"
    r"|your current branch appears to be broken|invalid object"
)
_INDEX = re.compile(r"index file (?!.*\.idx)|bad signature|bad index|index uses")


def is_locked(result: Result) -> bool:
    """Whether another program was writing at that moment."""
    return bool(_LOCKED.search(result.error))


def failure(place: Place, result: Result) -> HistoryError:
    """The failure to raise for a call that did not succeed."""
    said = result.error
    folder = str(place.root)
    if is_locked(result):
        named = _LOCK_FILE.search(said)
        return lock_failure(place, place.root / named[1] if named else None)
    for code, pattern in (
        ("history.locked-meanwhile", r"Not updating refs/|but expected|reference already exists"),
        ("history.other-owner", r"dubious ownership"),
        ("history.disk-full", r"No space left|Disk quota exceeded|Out of diskspace"),
        (
            "history.not-writable",
            r"Permission denied|Read-only file system|insufficient permission",
        ),
        ("history.disk-failing", r"Input/output error"),
        ("history.lists-damaged", _INDEX.pattern),
        ("history.content-elsewhere", r"promisor|lazy fetching"),
        ("history.damaged", _DAMAGED.pattern),
    ):
        if re.search(pattern, said):
            return HistoryError(code, folder=folder)
    if result.status < 0:  # on POSIX: the signal that ended it
        return HistoryError("history.git-ended", folder=folder)
    return HistoryError("history.failed", folder=folder, reason=_first_line(said))


def _first_line(said: str) -> str:
    lines = [line for line in said.splitlines() if line.strip()]
    line = lines[0] if lines else "no reason was given"
    return re.sub(r"^(fatal|error|warning): ", "", line)[:300]
