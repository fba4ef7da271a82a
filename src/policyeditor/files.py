"""Writing files so that a reader finds the old bytes or the new ones, never a mixture."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import tempfile
from collections.abc import Sequence
from pathlib import Path

from policyeditor.errors import WriteError

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: no file may have these names,
# whatever its ending.
_DEVICES = re.compile(
    r"(?:con|prn|aux|nul|conin|conout|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE
)


def is_device_name(name: str) -> bool:
    """Whether Windows keeps a file or folder name for a device."""
    return _DEVICES.fullmatch(name) is not None


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file, synced to the disk together with its folder's entry.

    A link is refused: what it points at may lie outside the policy folder.  Raises WriteError;
    then the file holds what it held before.
    """
    write_together(((path, data),))


def write_with_folder(path: Path, data: bytes) -> None:
    """Write a file as ``write_atomically`` does, its folder made where there is none yet."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _write_error(path, error) from error
    write_atomically(path, data)


def lies_inside(path: Path, root: Path) -> bool:
    """Whether no link leads out of a folder: a stranger's folder may hold one."""
    try:
        return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return False


def write_together(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write several files as ``write_atomically`` does: none is replaced before all are on disk.

    So a full disk or a folder that cannot be written leaves every one of them as it was.
    """
    beside: list[tuple[Path, Path]] = []
    try:
        for path, data in files:
            if path.is_symlink():
                raise WriteError("files.is-link", file=path.name)
            beside.append((path, _written_beside(path, data)))
        while beside:
            path, new = beside[0]
            try:
                new.replace(path)
            except OSError as error:
                raise _write_error(path, error) from error
            beside.pop(0)
    finally:
        for _, new in beside:
            with contextlib.suppress(OSError):
                new.unlink()
    for folder in dict.fromkeys(path.parent for path, _ in files):
        sync_folder(folder)


def _written_beside(path: Path, data: bytes) -> Path:
    """A new file beside another one, on the disk, that can take its place."""
    try:
        mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else None
        handle, name = tempfile.mkstemp(
            prefix=f".{path.name[:100]}.", suffix=".tmp", dir=path.parent
        )
    except OSError as error:
        raise _write_error(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode if mode is not None else 0o666 & ~_umask())
    except OSError as error:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise _write_error(path, error) from error
    return Path(name)


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries to the disk; systems that cannot (Windows) are left alone."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _umask() -> int:
    """The process's mask for new files, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _write_error(path: Path, error: OSError) -> WriteError:
    return WriteError("files.not-written", file=path.name, reason=error.strerror or str(error))
