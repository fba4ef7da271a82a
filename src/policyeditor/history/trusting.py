"""What a person's trust in a folder rests on, and what it allows.

The seal makes harmless what a folder's settings name by themselves.  What it cannot (settings taken
in from other files, texts put through a program, content borrowed from elsewhere, another owner) is
used only where the person agreed to it for this one folder.  Trust holds for the folder's path, the
history that was in it, and the settings that were agreed to: where one of them changes, the person
is asked again.  Trust never lets a hook, a signer or any other program run but the filters that the
folder keeps its texts through.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.sealing import Place
from policyeditor.messages import Message

Settings = Sequence[tuple[str, str]]

_INCLUDED_LIMIT = 20
_INCLUDED_SIZE = 1024 * 1024
# Settings that name no program and lead nowhere; all others count, known to this program or not.
_HARMLESS = re.compile(
    r"user\..*|branch\..*|remote\..*\.(url|fetch|pushurl|tagopt|prune)|gui\..*|i18n\..*|color\..*"
    r"|core\.(repositoryformatversion|filemode|bare|ignorecase|logallrefupdates|symlinks"
    r"|precomposeunicode|autocrlf|eol|safecrlf|quotepath|compression)|pull\..*|push\.default"
    r"|init\.defaultbranch|gc\..*|pack\..*|submodule\..*\.(url|active)|lfs\.repositoryformatversion",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Trust:
    """What the person agreed to: the folder, the settings by their digest, the first version."""

    root: Path
    digest: str
    first: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What of a folder cannot be made harmless, as far as it was looked at.

    ``digest`` is what trust would be bound to, empty where trust is no way.
    """

    root: Path
    findings: tuple[Message, ...] = ()
    digest: str = ""


def included_files(
    own: Iterable[tuple[Path, Settings]], read: Callable[[Path], Settings]
) -> tuple[tuple[Path, Settings], ...]:
    """The files that settings take in, and what those take in, whatever conditions they name.

    Raises HistoryError for what is no plain file, is too long, or too many.
    """
    found: dict[Path, Settings] = {}
    waiting = [(file, value) for file, settings in own for value in _includes(settings)]
    while waiting:
        by, value = waiting.pop()
        path = Path(os.path.normpath(by.parent / Path(value).expanduser()))
        if path in found:
            continue
        if len(found) == _INCLUDED_LIMIT:
            raise HistoryError("history.too-many-programs", count=len(found) + len(waiting) + 1)
        found[path] = read(path) if _is_plain(path) else ()
        waiting += [(path, each) for each in _includes(found[path])]
    return tuple(sorted(found.items()))


def steering_digest(place: Place, settings: Iterable[tuple[str, str]]) -> str:
    """The digest of all that a folder's settings ask for and that trust would allow."""
    alternates = place.common_dir / "objects" / "info" / "alternates"
    try:
        borrowed = alternates.read_bytes()[:_INCLUDED_SIZE].hex() if alternates.exists() else ""
        owner = place.git_dir.stat().st_uid
    except OSError as error:
        raise HistoryError(
            "history.unreadable", file=str(alternates), reason=error.strerror or str(error)
        ) from error
    steering = [pair for pair in settings if not _HARMLESS.fullmatch(pair[0])]
    told = json.dumps([1, owner, borrowed, sorted(steering)], ensure_ascii=True)
    return hashlib.sha256(told.encode("ascii")).hexdigest()


def state_of(path: Path) -> tuple[str, int, int, int]:
    """What tells that a file changed: its name, inode, size in bytes and time of change in ns."""
    try:
        found = path.stat()
    except OSError:
        return (str(path), 0, 0, 0)
    return (str(path), found.st_ino, found.st_size, found.st_mtime_ns)


def _includes(settings: Settings) -> list[str]:
    return [
        value
        for key, value in settings
        if key.lower() == "include.path" or re.fullmatch(r"(?i)includeif\..*\.path", key)
    ]


def _is_plain(path: Path) -> bool:
    """Whether there is a file to read; raises HistoryError where it is something else."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as error:
        raise HistoryError("history.not-a-file", file=str(path)) from error
    if not stat.S_ISREG(found.st_mode):
        raise HistoryError("history.not-a-file", file=str(path))
    if found.st_size > _INCLUDED_SIZE:
        raise HistoryError("history.settings-too-long", file=str(path))
    return True
