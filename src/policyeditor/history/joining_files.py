"""The files on the disk while two lines of versions are joined: looked at, written, listed."""

from __future__ import annotations

import contextlib
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.files import is_device_name, write_atomically
from policyeditor.history.door import Door
from policyeditor.history.joining_model import Blob
from policyeditor.history.objects import batched
from policyeditor.history.recording import as_bytes

_TOGETHER = 100
_LARGEST = 256 * 1024 * 1024
# Names that some file system takes for git's own folder, or that lead out of the folder.
_GITS_OWN = re.compile(r"\.git[ .]*|git~\d+", re.IGNORECASE)
_IGNORED = dict.fromkeys(
    [0x200C, 0x200D, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x206A, 0x2070), 0xFEFF]
)


def is_safe(path: str) -> bool:
    """Whether a path that others made may be written here: inside the folder on any system."""
    for part in path.split("/"):
        plain = part.translate(_IGNORED)
        if plain in ("", ".", "..") or "\\" in plain or ":" in plain:
            return False
        if _GITS_OWN.fullmatch(plain) or is_device_name(plain) or not plain.isprintable():
            return False
    return True


def on_disk(door: Door, paths: Iterable[str]) -> dict[str, str | None]:
    """The id that each file's content has in git's store; None where there is no file.

    What is no ordinary file, or lies behind a link, has an id that nothing has: empty.
    """
    found: dict[str, str | None] = {}
    asked: list[str] = []
    for path in paths:
        state = _state(door.place.root, path)
        if state is None:
            found[path] = None
        elif state and "\n" not in path:
            asked.append(path)
        else:
            found[path] = ""
    for start in range(0, len(asked), _TOGETHER):
        some = asked[start : start + _TOGETHER]
        stdin = b"".join(as_bytes(path) + b"\n" for path in some)
        ids = door.read("hash-object", "--stdin-paths", stdin=stdin).decode("ascii").split()
        found.update(zip(some, ids, strict=True))
    return found


def check_files_saved(
    door: Door, before: Mapping[str, Blob], after: Mapping[str, Blob | None]
) -> None:
    """Refuse to write over a file that holds what was never saved as a version."""
    written = [path for path in after if _is_written(path, before.get(path), after[path])]
    disk = on_disk(door, written)
    for path in written:
        old, new = before.get(path), after[path]
        # A file that is gone holds nothing that could be lost.
        if disk[path] not in (None, old and old.id, new and new.id):
            raise HistoryError("team.unsaved-file", file=path)


def unsaved_files(door: Door, before: Mapping[str, Blob]) -> tuple[str, ...]:
    """Those of some files that hold other than the newest version does, and are there."""
    disk = on_disk(door, before)
    return tuple(path for path, blob in before.items() if disk[path] not in (None, blob.id))


def write_files(door: Door, wanted: Mapping[str, Blob | None]) -> None:
    """Bring files on the disk to what they are to hold; None removes one.

    Links and what cannot be written safely are left out: they stay in the versions alone.
    """
    root = door.place.root
    kept = {p: b for p, b in wanted.items() if b and _is_written(p, None, b)}
    for path, content in _contents(door, kept):
        file = root / path
        _make_folders(root, path)
        write_atomically(file, content)
        if kept[path].mode == "100755":
            file.chmod(file.stat().st_mode | 0o111)
    for path, blob in wanted.items():
        if blob is None and is_safe(path) and _state(root, path):
            _remove(root, path)


def list_files(door: Door, after: Mapping[str, Blob | None]) -> None:
    """Bring git's list of files to what they are now; the others in it stay as they are."""
    length = next((len(blob.id) for blob in after.values() if blob), 40)
    lines = [
        as_bytes(f"{blob.mode} {blob.id}\t{path}" if blob else f"0 {'0' * length}\t{path}")
        for path, blob in after.items()
    ]
    door.write("update-index", "-z", "--index-info", stdin=b"".join(line + b"\0" for line in lines))


def _is_written(path: str, old: Blob | None, new: Blob | None) -> bool:
    return is_safe(path) and all(blob is None or blob.is_file for blob in (old, new))


def _state(root: Path, path: str) -> bool | None:
    """Whether an ordinary file stands there, in folders that are no links; None for nothing."""
    at = root
    *folders, name = path.split("/")
    try:
        for folder in folders:
            at /= folder
            if not stat.S_ISDIR(at.lstat().st_mode):
                return False
        return stat.S_ISREG((at / name).lstat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return None


def _contents(door: Door, wanted: Mapping[str, Blob]) -> Iterator[tuple[str, bytes]]:
    """The bytes that the files get, in the form that the folder's settings ask for."""
    paths = list(wanted)
    for start in range(0, len(paths), _TOGETHER):
        some = paths[start : start + _TOGETHER]
        asked = [as_bytes(f"{wanted[path].id} {path}") for path in some]
        stdin = b"".join(line + b"\n" for line in asked)
        output = door.read("cat-file", "--batch", "--filters", stdin=stdin, limit=_LARGEST)
        found = batched(output, asked)
        for path, content in zip(some, found or [None] * len(some), strict=True):
            if content is None:
                raise HistoryError("history.content-missing", file=path)
            yield path, content[2]


def _make_folders(root: Path, path: str) -> None:
    at = root
    for folder in path.split("/")[:-1]:
        at /= folder
        with contextlib.suppress(FileExistsError):
            at.mkdir()
        if not stat.S_ISDIR(at.lstat().st_mode):
            raise HistoryError("team.unsaved-file", file=path)


def _remove(root: Path, path: str) -> None:
    file = root / path
    try:
        file.unlink()
    except OSError as error:
        raise HistoryError(
            "team.not-removed", file=path, reason=error.strerror or str(error)
        ) from error
    for folder in file.parents:
        if folder == root:
            return
        try:
            folder.rmdir()
        except OSError:
            return
