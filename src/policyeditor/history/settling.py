"""What may be missing beside a published version, made again: its mark and its working files.

Nothing that a person changed is touched: a file is written only where none is, and a policy's
text only where it is still what was published before its dates were set.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from policyeditor.errors import HistoryError, WriteError
from policyeditor.files import lies_inside, write_with_folder
from policyeditor.history.door import Door
from policyeditor.history.log import DETAILS, details
from policyeditor.history.marking import PREFIX, mark_name
from policyeditor.history.model import Author, Published
from policyeditor.history.objects import batched
from policyeditor.history.published import Kept, kept_records, made_in, marked_versions
from policyeditor.history.publishing import store_mark
from policyeditor.history.recording import as_bytes
from policyeditor.history.records import entry_key, read_record

_MOST = 2_000  # files of one record that are looked at


def settle(door: Door) -> tuple[str, ...]:
    """Make whatever is missing beside the published versions; tells what was made, by path or mark.

    Marks of all of them; working files of the newest of each policy.  Raises HistoryError.
    """
    kept = kept_records(door)
    if not kept:
        return ()
    made: list[str] = list(_marks(door, kept))
    for each in _newest(kept):
        made += _working_files(door, each)
    return tuple(made)


def settle_files(door: Door, folders: Iterable[str]) -> None:
    """The working files of the records in some folders."""
    wanted = set(folders)
    for each in kept_records(door):
        if each.folder in wanted:
            _working_files(door, each)


def _newest(kept: Sequence[Kept]) -> list[Kept]:
    by_policy: dict[str, Kept] = {}
    for each in sorted(kept, key=lambda each: entry_key(each.folder.rpartition("/")[2]) or ()):
        by_policy[each.path] = each
    return list(by_policy.values())


def _marks(door: Door, kept: Sequence[Kept]) -> Iterable[str]:
    """Make the marks that are missing, each as it was."""
    marks = marked_versions(door)
    read = {each.folder: _read(each) for each in kept}
    missing = {
        record.tag for record in read.values() if record is not None and record.tag not in marks
    }
    if not missing:
        return
    made = made_in(door, [each for each in kept if _tag(read[each.folder]) in missing])
    for tag in sorted(missing):
        group = [each for each in kept if _tag(read[each.folder]) == tag and each.folder in made]
        if not group or len({made[each.folder] for each in group}) != 1:
            continue  # not of one version: nobody's publish made them
        if _make_mark(door, tag, made[group[0].folder], group):
            yield tag


def _make_mark(door: Door, tag: str, version: str, group: Sequence[Kept]) -> bool:
    output = door.read(*DETAILS, version)
    about = next(details(output, {}), None)
    if about is None or about.id != version:
        return False
    by_path = {each.path: each for each in group}
    first = next((record for each in group if (record := _read(each, about.time))), None)
    order = [by_path[path] for path in first.together if path in by_path] if first else []
    records = [(record, each.data) for each in order if (record := _read(each, about.time))]
    if not records or tag != mark_name(records[0][0].path, records[0][0].folder.rpartition("/")[2]):
        return False
    id_ = store_mark(door, version, records, about.author, about.time)
    return create_mark(door, tag, id_, about.author, about.time)


def create_mark(door: Door, tag: str, id_: str, author: Author, time: datetime) -> bool:
    """Make a mark; false where git does not take its name or another program was quicker."""
    commands = f"create {PREFIX}{tag.removeprefix('published/')} {id_}\n"
    done = door.call("update-ref", "--stdin", stdin=as_bytes(commands), author=author, at=time)
    return done.status == 0


def _working_files(door: Door, kept: Kept) -> Iterable[str]:
    listed = _listed(door, kept.folder)
    if not listed:
        return []
    made: list[str] = []
    record = _read(kept)
    if record is not None and _write_text(door, record):
        made.append(record.path)
    root = door.place.root
    missing = [name for name in listed if not _there(root / name)]
    flags = _index_flags(door, kept.folder)
    missing = [name for name in missing if flags.get(name) != "S"]  # sparse: left out on purpose
    if unlisted := [name for name in listed if name not in flags]:
        lines = b"".join(b"100644 %s\t%s\0" % (listed[n], as_bytes(n)) for n in unlisted)
        door.write("update-index", "--add", "-z", "--index-info", stdin=lines)
    written = (name for name in missing if _write(root, name, _blob(door, listed[name])))
    return [*made, *written]


def _write_text(door: Door, record: Published) -> bool:
    """Bring the dates set at publishing into the policy's file, if it is still as it was then."""
    if record.drafted == record.sha256:
        return False
    file = door.place.root / record.path
    try:
        if file.is_symlink() or not file.is_file() or _digest(file.read_bytes()) != record.drafted:
            return False
    except OSError:
        return False
    text = door.call("cat-file", "--filters", as_bytes(f"HEAD:{record.path}").decode(
        "utf-8", "surrogateescape"))  # fmt: skip
    if text.status != 0 or _digest(text.output) != record.sha256:
        return False  # saved anew since
    return _write(door.place.root, record.path, text.output)


def _write(root: Path, name: str, data: bytes) -> bool:
    """Write a working file, never through a link out of the folder; false where that fails.

    What is published stands in the history; the next look tries again.
    """
    file = root / name
    if not lies_inside(file.parent, root):
        return False
    try:
        write_with_folder(file, data)
    except WriteError:
        return False
    return True


def _listed(door: Door, folder: str) -> dict[str, bytes]:
    """The files of a record's folder in the newest version, and their objects."""
    output = door.read("ls-tree", "-z", "HEAD", "--", f"{folder}/")
    found: dict[str, bytes] = {}
    for line in output.split(b"\0")[:_MOST]:
        facts, _, name = line.partition(b"\t")
        parts = facts.split()
        if len(parts) == 3 and parts[0] == b"100644" and parts[1] == b"blob":
            found[name.decode("utf-8", "surrogateescape")] = parts[2]
    return found


def _index_flags(door: Door, folder: str) -> dict[str, str]:
    output = door.read("ls-files", "-t", "-z", "--", f"{folder}/")
    lines = (line.partition(b" ") for line in output.split(b"\0") if line)
    return {name.decode("utf-8", "surrogateescape"): flag.decode() for flag, _, name in lines}


def _blob(door: Door, blob: bytes) -> bytes:
    found = batched(door.read("cat-file", "--batch", stdin=blob + b"\n"), [blob])
    if not found or found[0] is None:
        raise HistoryError("history.damaged", folder=str(door.place.root))
    return found[0][2]


def _there(file: Path) -> bool:
    try:
        file.lstat()
    except FileNotFoundError:
        return False
    except OSError:
        return True  # something is in the way: not ours to replace
    return True


def _read(kept: Kept, time: datetime = datetime.min) -> Published | None:
    return read_record(kept.data, kept.path, kept.folder, time)


def _tag(record: Published | None) -> str:
    return record.tag if record is not None else ""


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
