"""A copy of a policy folder without what could do harm: its texts, and its versions if sound."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from policyeditor.errors import FolderError, HistoryError
from policyeditor.history.copying import copy_plain_file, copy_versions, history_to_copy
from policyeditor.workspace.folder import is_folder

_MOST_FILES = 50_000
_LARGEST = 256 * 1024 * 1024
_TOLD = 200


@dataclass(frozen=True, slots=True)
class CleanCopy:
    """What a copy holds.

    ``left_out`` names what was not copied (links, pipes, devices, histories inside, files over
    256 MB), at most 200 of it.  ``versions`` tells whether the older versions came along.
    """

    folder: Path
    files: int
    versions: bool
    left_out: tuple[str, ...] = ()


def make_clean_copy(
    source: Path,
    target: Path,
    report: Callable[[int, int], None] = lambda _done, _of: None,
    stopped: Callable[[], bool] = lambda: False,
) -> CleanCopy | None:
    """Copy a folder's files and versions to a new place; None where it was stopped.

    ``report`` is told the files done and their number.  ``target`` must not be there yet, or be
    empty; what was begun is removed again where the copy is not finished.  No program is run in
    ``source`` and nothing in it is changed.  Raises FolderError where something cannot be copied.
    """
    source, target = source.resolve(), target.absolute()
    if target.resolve().is_relative_to(source):
        raise FolderError("copying.inside", folder=str(target))
    existed = os.path.lexists(target)
    try:
        if existed and (not is_folder(target) or any(target.iterdir())):
            raise FolderError("copying.in-use", folder=str(target))
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _failure(target, error) from error
    finished: CleanCopy | None = None
    try:
        finished = _copy(source, target, report, stopped)
    except OSError as error:
        raise _failure(target, error) from error
    finally:
        if finished is None:
            _remove(target, keep_folder=existed)
    return finished


def _copy(
    source: Path,
    target: Path,
    report: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> CleanCopy | None:
    files, left_out = _listed(source)
    copied = 0
    for number, name in enumerate(files):
        if stopped():
            return None
        report(number, len(files) + 1)
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        if copy_plain_file(source / name, target / name):
            copied += 1
        else:
            left_out.append(name)
    report(len(files), len(files) + 1)
    place = history_to_copy(source)
    versions = False
    if place is not None and place.root == source:
        with contextlib.suppress(HistoryError):  # without git, the texts are copied all the same
            versions = copy_versions(place, target, stopped) is not None
    if stopped():
        return None
    report(len(files) + 1, len(files) + 1)
    return CleanCopy(target, copied, versions, tuple(left_out[:_TOLD]))


def _listed(source: Path) -> tuple[list[str], list[str]]:
    """The plain files of a folder, and what else is in it; links are not followed."""
    found: list[str] = []
    left_out: list[str] = []
    waiting = [source]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                path = Path(entry.path)
                name = path.relative_to(source).as_posix()
                if entry.name.lower() == ".git":
                    if path.parent != source:
                        left_out.append(name)
                elif entry.is_dir(follow_symlinks=False):
                    waiting.append(path)
                elif _is_wanted(entry):
                    found.append(name)
                else:
                    left_out.append(name)
        if len(found) > _MOST_FILES:
            raise FolderError("copying.too-many", folder=str(source), limit=_MOST_FILES)
    return sorted(found), left_out


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    plain = entry.is_file(follow_symlinks=False)
    return plain and entry.stat(follow_symlinks=False).st_size <= _LARGEST


def _remove(target: Path, *, keep_folder: bool) -> None:
    with contextlib.suppress(OSError):
        for entry in list(target.iterdir()) if keep_folder else [target]:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink()


def _failure(target: Path, error: OSError) -> FolderError:
    return FolderError("copying.failed", folder=str(target), reason=error.strerror or str(error))
