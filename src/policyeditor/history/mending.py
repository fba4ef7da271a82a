"""Going back to the newest version that is whole, where a power cut damaged what came after.

The classic damage: the newest objects, or the name of the line, are there and empty.  Git's journal
of the line (its reflog) tells where it stood before.  What cannot be read is put aside, never
removed; texts in the folder are not touched, so that the next save keeps the newest one again.
"""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.files import sync_folder
from policyeditor.history.door import Door, unreadable
from policyeditor.history.objects import batched
from policyeditor.history.preflight import current_reference

_MOST_TRIED = 200
_JOURNAL_LIMIT = 1024 * 1024
_TEXTS_LIMIT = 256 * 1024 * 1024
_SECONDS = 600.0
_ID = re.compile(r"(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?")
_OBJECT = re.compile(r"objects/([0-9a-f]{2})/([0-9a-f]{38}(?:[0-9a-f]{24})?)")


def go_back_to_sound(door: Door) -> str:
    """Put the line on its newest version that is whole; the id of that version.

    Raises HistoryError where none is found, with nothing changed.
    """
    reference = current_reference(door.place)
    if reference is None:
        raise HistoryError("history.detached", folder=str(door.place.root))
    for version in _stood_before(door, reference):
        if _is_whole(door, version):
            try:
                aside = _put_aside(door, reference)
            except OSError as error:
                raise unreadable(error, door.place.root) from error
            told = f"policyeditor: back to the newest whole version ({aside.name})"
            door.write("update-ref", "-m", told, reference, version)
            door.write("read-tree", version)
            return version
    raise HistoryError("history.none-sound", folder=str(door.place.root))


def _stood_before(door: Door, reference: str) -> Iterator[str]:
    """Where the line stood, the newest first, by git's journals and by what it says now."""
    seen: set[str] = set()
    for name in (reference, f"logs/{reference}", "logs/HEAD"):
        base = door.place.git_dir if name == "logs/HEAD" else door.place.common_dir
        file = base / name
        if not file.is_file() or file.is_symlink():
            continue
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - _JOURNAL_LIMIT))
            lines = opened.read().splitlines()
        for line in reversed(lines):
            for word in reversed(line.split(b" ", 2)[:2]):
                version = word.decode("ascii", "replace")
                if _ID.fullmatch(version) and version not in seen and len(seen) < _MOST_TRIED:
                    seen.add(version)
                    yield version


def _is_whole(door: Door, version: str) -> bool:
    """Whether a version, all its files and all versions before it can be read."""
    with contextlib.suppress(HistoryError):
        if door.call("rev-list", "--quiet", version, "--", seconds=_SECONDS).status != 0:
            return False
        listed = door.read("ls-tree", "-r", "-z", version).split(b"\0")
        files = [each.split(b" ", 2)[2].split(b"\t")[0] for each in listed if b" blob " in each]
        asked = b"\n".join([*files, b""])
        read = door.call("cat-file", "--batch", stdin=asked, limit=_TEXTS_LIMIT)
        texts = batched(read.output, files) if read.status == 0 else None
        return texts is not None and None not in texts
    return False


def _put_aside(door: Door, reference: str) -> Path:
    """Move what cannot be read into a folder of its own in ``.git``."""
    place = door.place
    aside = place.common_dir / f"damaged-{datetime.now():%Y%m%d-%H%M%S-%f}"
    aside.mkdir()
    said = door.call("fsck", "--full", "--no-dangling", "--no-progress", seconds=_SECONDS).error
    for folder, name in sorted(set(_OBJECT.findall(said))):
        file = place.common_dir / "objects" / folder / name
        if file.is_file() and not file.is_symlink():
            file.rename(aside / f"{folder}{name}")
    if (place.git_dir / "index").is_file():
        shutil.copyfile(place.git_dir / "index", aside / "index")
    # The journals name what is put aside, and git takes that for damage too: it begins them anew.
    for base, name, to in (
        (place.common_dir, reference, "line"),
        (place.common_dir, f"logs/{reference}", "journal of the line"),
        (place.git_dir, "logs/HEAD", "journal"),
    ):
        if (base / name).is_file() and not (base / name).is_symlink():
            (base / name).rename(aside / to)
    sync_folder(aside)
    sync_folder(place.common_dir)
    return aside
