"""The versions of a folder taken into a new one, without running git where they come from.

Only what holds versions is taken: objects and the names of lines and versions.  Settings, hooks,
attributes, lists and links stay behind.  In the new folder, whose settings are the program's own,
git reads every object and checks its digest, so that nothing made up passes for a version.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door
from policyeditor.history.git import Git, find_git
from policyeditor.history.history import History
from policyeditor.history.preflight import current_reference, find_place
from policyeditor.history.sealing import Place, Seal

_SECONDS = 600.0
_LOOSE = re.compile(r"[0-9a-f]{2}/[0-9a-f]{38}(?:[0-9a-f]{24})?")
_PACK = re.compile(r"pack/pack-[0-9a-f]{40,64}\.pack")
_ID = re.compile(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_NAME = re.compile(r"refs/(?:heads|tags)/[^\s\x00-\x1f\x7f~^:?*\[\\]+")
_MOST_OBJECTS = 2_000_000
_MOST_NAMES = 50_000
_NO_FILTERS = "# Texts are kept as they are.\n* -filter\n"


def history_to_copy(folder: Path) -> Place | None:
    """Where the versions of a folder are, if they can be found at all."""
    try:
        return find_place(folder)
    except (HistoryError, OSError):
        return None


def copy_versions(source: Place, target: Path, stopped: Callable[[], bool]) -> History | None:
    """A history in ``target``, which has none yet, with the versions of ``source``.

    None where they cannot be read whole; then ``target`` has a history without versions.  Raises
    HistoryError where git cannot be used, or nothing can be written.
    """
    names = _names(source)
    tip = next(iter(names.values()), b"")
    kind = "sha256" if len(tip) == 64 else "sha1"
    program = find_git(source.root)  # never one that lies in the folder that is copied
    place = _made(program, target, kind)
    door = Door(program, place)
    door.look()
    taken = (
        bool(names) and _take_objects(door, source, stopped) and _take_names(door, source, names)
    )
    if not taken or not _whole(door):
        shutil.rmtree(place.git_dir)
        _made(program, target, "sha1")
        return None
    door.write("read-tree", "HEAD")
    return History(door)


def _made(program: Git, target: Path, kind: str) -> Place:
    root = target.resolve()
    kind_and_place = (f"--object-format={kind}", "--", str(root))
    result = program.run(
        ("init", "--quiet", "--template=", "--initial-branch=main", *kind_and_place),
        Seal(),
    )
    place = find_place(root) if result.status == 0 else None
    if place is None or place.root != root:
        raise HistoryError("history.not-made", folder=str(root), reason=result.error.strip()[:300])
    (place.git_dir / "info").mkdir(exist_ok=True)
    (place.git_dir / "info" / "attributes").write_text(_NO_FILTERS, encoding="ascii")
    return place


def _take_objects(door: Door, source: Place, stopped: Callable[[], bool]) -> bool:
    objects = door.place.common_dir / "objects"
    for number, (name, file) in enumerate(_object_files(source.common_dir / "objects")):
        if number == _MOST_OBJECTS or stopped():
            return False
        copy = objects / name
        copy.parent.mkdir(exist_ok=True)
        if not copy_plain_file(file, copy):
            return False
        if _PACK.fullmatch(name):
            made = door.call("index-pack", str(copy), seconds=_SECONDS)
            if made.status != 0:
                return False
    return True


def _object_files(objects: Path) -> Iterator[tuple[str, Path]]:
    with os.scandir(objects) as found:
        folders = sorted(entry.name for entry in found if entry.is_dir(follow_symlinks=False))
    for folder in folders:
        if folder != "pack" and not re.fullmatch(r"[0-9a-f]{2}", folder):
            continue
        with os.scandir(objects / folder) as found:
            for entry in found:
                name = f"{folder}/{entry.name}"
                if _LOOSE.fullmatch(name) or _PACK.fullmatch(name):
                    yield name, Path(entry.path)


def copy_plain_file(source: Path, target: Path) -> bool:
    """Copy a file's bytes, synced; False, with nothing copied, where it is a link or no file."""
    try:
        # Not waiting: what is opened may have become a pipe since it was listed.
        handle = os.open(
            source, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        )
    except OSError:
        return False
    with os.fdopen(handle, "rb") as opened:
        if not stat.S_ISREG(os.fstat(handle).st_mode) or source.is_symlink():
            return False
        with target.open("xb") as made:
            shutil.copyfileobj(opened, made, 1024 * 1024)
            made.flush()
            os.fsync(made.fileno())
    return True


def _names(source: Place) -> dict[str, bytes]:
    """The names of lines and versions with the ids they stand for, from git's files alone."""
    found: dict[str, bytes] = {}
    packed = source.common_dir / "packed-refs"
    if packed.is_file() and not packed.is_symlink():
        for line in packed.read_bytes().splitlines()[:_MOST_NAMES]:
            identifier, _, name = line.partition(b" ")
            _add(found, os.fsdecode(name), identifier)
    for kind in ("heads", "tags"):
        for parent, folders, files in os.walk(source.common_dir / "refs" / kind):
            folders[:] = [name for name in folders if not (Path(parent) / name).is_symlink()]
            for file in files:
                path = Path(parent) / file
                if len(found) < _MOST_NAMES and path.is_file() and not path.is_symlink():
                    with path.open("rb") as opened:
                        identifier = opened.read(100).strip()
                    _add(found, path.relative_to(source.common_dir).as_posix(), identifier)
    return found


def _add(found: dict[str, bytes], name: str, identifier: bytes) -> None:
    if _NAME.fullmatch(name) and not name.endswith(".lock") and _ID.fullmatch(identifier):
        found[name] = identifier


def _take_names(door: Door, source: Place, names: dict[str, bytes]) -> bool:
    lines = [b"start"]
    lines += [b"create %s %s" % (os.fsencode(name), value) for name, value in names.items()]
    try:
        newest = current_reference(source)
    except HistoryError:
        return False
    if newest not in names:
        head = (source.git_dir / "HEAD").read_bytes().strip()
        if newest is not None or not _ID.fullmatch(head):
            return False
        newest = "refs/heads/copied"
        lines.append(b"create refs/heads/copied " + head)
    lines += [b"prepare", b"commit", b""]
    made = door.call("update-ref", "--stdin", stdin=b"\n".join(lines))
    return made.status == 0 and door.call("symbolic-ref", "HEAD", newest).status == 0


def _whole(door: Door) -> bool:
    """Whether every object is there and is what its id says."""
    try:
        return (
            door.call("fsck", "--full", "--no-dangling", "--no-progress", seconds=_SECONDS).status
            == 0
        )
    except HistoryError:
        return False
