"""Saving one file as a version, without touching anything else that git keeps.

The way, and what a power cut between two steps leaves:

1. the text goes into git's store and the file's entry into the index: as after ``git add``;
2. one ``git fast-import`` writes the new version and moves the line to it, which git refuses if
   the line has moved meanwhile (compare and swap): then it is tried anew on what is there now.

The bytes are kept as ``git add`` would keep them: as they are, unless the folder's own git
settings (``text``, ``eol``, ``core.autocrlf``, ``working-tree-encoding``) ask for another form.
No program is run for it; where a setting asks for one (a filter), saving is refused.
"""

from __future__ import annotations

import hashlib
import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door, patience
from policyeditor.history.failures import failure, is_locked
from policyeditor.history.git import Result
from policyeditor.history.log import REVIEWER, TRAILERS
from policyeditor.history.model import UNKNOWN, Author, Version, VersionNote
from policyeditor.history.objects import batched, tree_entry
from policyeditor.history.unborn import is_unborn

_FILE_MODES = frozenset({"100644", "100755"})
MOVED = re.compile(r"Not updating refs/|but expected|reference already exists")
_UNFILTERED = frozenset({"unspecified", "unset", "set"})
_CRUD = " .,:;<>\"\\'\t\r\n"


@dataclass(frozen=True, slots=True)
class Tip:
    """Where a line stands: its newest version and what that holds for one path.

    All empty where nothing was saved yet.
    """

    version: str = ""
    blob: str = ""
    mode: str = "100644"


def record_version(
    door: Door, reference: str, path: str, content: bytes, note: VersionNote, author: Author
) -> Version | None:
    """Save ``content`` as the version of ``path``; None where the newest holds just that.

    ``reference`` is the full name of the line.  Raises HistoryError; then no version was made.
    """
    person = clean_author(author)
    writer = UNKNOWN if note.outside else person
    plain = kept_as_it_is(door, path, content)
    for _ in patience(door.lock_seconds):
        tip = read_tip(door, reference, path)
        if plain and tip.blob == _blob_id(content, tip):
            return None
        # Each time anew, after reading where the line stands: then whoever moves the line last
        # has also written the index last, and the two agree.
        stored = stage(door, path, content, tip, plain=plain)
        if stored and tip.blob == stored:
            return None
        time = datetime.now().astimezone()
        names = reference, message_of(path, note)
        stream = _stream(*names, path, content, tip, stored, (writer, person), time)
        result = door.call(
            *("fast-import", "--quiet", "--done", "--date-format=raw"),
            stdin=stream,
            author=person,
            at=time,
            limit=65536,
        )
        remove_crash_report(door, result)
        if result.status == 0:
            return _saved(result, path, note, writer, time)
        if not (MOVED.search(result.error) or is_locked(result)):
            break
    raise failure(door.place, result)


def read_tip(door: Door, reference: str, path: str, *, again: bool = True) -> Tip:
    """The newest version of a line and its entry for a path, by one call.

    The entry is read from the tree of the path's folder: nothing else tells mode and id together
    with the version they belong to.  ``again``: look twice before calling a history damaged.
    """
    folder, _, name = path.rpartition("/")
    asked = (as_bytes(f"{reference}^{{commit}}"), as_bytes(f"{reference}:{folder}"))
    end, way = (b"\0", ("-z",)) if "\n" in folder else (b"\n", ())
    output = door.read("cat-file", "--batch", *way, stdin=end.join((*asked, b"")))
    found = batched(output, asked)
    if found is None or found[0] is None:
        if found is not None and is_unborn(door, reference):
            return Tip()
        if again:  # its first version may have come between the two looks
            return read_tip(door, reference, path, again=False)
        raise HistoryError("history.damaged", folder=str(door.place.root))
    version, kind, _ = found[0]
    if kind != "commit":
        raise HistoryError("history.damaged", folder=str(door.place.root))
    if found[1] is None:
        return Tip(version)
    if found[1][1] != "tree":
        raise HistoryError("history.not-a-policy-file", file=folder)
    entry = tree_entry(found[1][2], as_bytes(name), len(version) // 2)
    if entry is None:
        return Tip(version)
    if entry[0] not in _FILE_MODES:
        raise HistoryError("history.not-a-policy-file", file=path)
    return Tip(version, entry[1], entry[0])


def clean_author(author: Author) -> Author:
    """A person as git writes one; raises HistoryError where no name or address is left."""
    name, email = (
        " ".join(re.sub(r"[\x00-\x1f\x7f<>]", " ", part).split()).strip(_CRUD)
        for part in (author.name, author.email)
    )
    if not name or not email:
        raise HistoryError("history.no-author")
    return Author(name, email)


def message_of(path: str, note: VersionNote) -> str:
    """What is written with a version: the summary, and the facts as trailers."""
    summary = note.summary.replace("\0", "").replace("\r\n", "\n").strip()
    subject, _, body = (summary or PurePosixPath(path).name).partition("\n")
    facts: Mapping[str, str] = dict(
        zip(TRAILERS, (visible(path), note.significance, note.name), strict=True)
    )
    feet = [*facts.items(), *((REVIEWER, visible(name)) for name in note.reviewers)]
    lines = "\n".join(f"{key}: {' '.join(value.split())}" for key, value in feet if value)
    parts = [subject.strip(), body.strip(), lines]
    return "\n\n".join(part for part in parts if part) + "\n"


def stage(door: Door, path: str, content: bytes, tip: Tip, *, plain: bool) -> str | None:
    """Bring the file's index entry to this text; the text's id in git's store where known."""
    if plain and _on_disk(door, path, content):
        before = _index_state(door)
        door.write("update-index", "--add", "-z", "--stdin", stdin=as_bytes(path) + b"\0")
        if _index_state(door) != before:
            return None
        # Not written: the entry was right already, or is marked to be left alone (skip-worktree).
    how = ["--no-filters"] if plain else [f"--path={path}"]
    blob = door.write("hash-object", "-w", "--stdin", *how, stdin=content).decode("ascii").strip()
    door.write("update-index", "--add", "--cacheinfo", f"{tip.mode},{blob},{path}")
    return blob


def kept_as_it_is(door: Door, path: str, content: bytes) -> bool:
    """Whether git would keep these bytes as they are for this path.

    Without attributes only CR LF can change (``core.autocrlf``); and that not where the file is
    kept with CR LF already (gitattributes(5), "text=auto").
    """
    folders = [door.place.root / part for part in PurePosixPath(path).parents]
    files = [folder / ".gitattributes" for folder in folders]
    files.append(door.place.common_dir / "info" / "attributes")
    attributed = any(file.exists() for file in files)
    if not attributed and b"\r\n" not in content:
        return True
    given = _attributes(door, path) if attributed else {}
    if given.get("filter", "unspecified") not in _UNFILTERED:
        if not door.trusted:
            raise HistoryError("history.filtered", file=path, program=given["filter"])
        return False
    if given.get("working-tree-encoding", "unspecified") not in {"unspecified", "unset"}:
        return False
    if given.get("ident") == "set":
        return False
    if b"\r\n" not in content or given.get("text") == "unset":
        return True
    listed = door.read("ls-files", "-z", "--eol", "--", path)
    index = listed.split(b" ", 1)[0]
    guessed = given.get("text", "unspecified") in {"unspecified", "auto"} and (
        given.get("eol", "unspecified") == "unspecified" or given.get("text") == "auto"
    )
    return guessed and index in {b"i/crlf", b"i/mixed"}


def _attributes(door: Door, path: str) -> dict[str, str]:
    output = door.read(
        "check-attr", "-z", "text", "eol", "filter", "ident", "working-tree-encoding", "--", path
    )
    parts = output.decode("utf-8", "replace").split("\0")
    return dict(zip(parts[1::3], parts[2::3], strict=False))


def filters_of(door: Door, paths: Iterable[str]) -> dict[str, str]:
    """The programs that the folder's settings would put files through, by path."""
    asked = b"".join(as_bytes(path) + b"\0" for path in paths)
    if not asked:
        return {}
    parts = door.read("check-attr", "-z", "--stdin", "filter", stdin=asked).decode(
        "utf-8", "surrogateescape"
    )
    told = zip(*(iter(parts.split("\0")),) * 3, strict=False)
    return {path: value for path, _, value in told if value not in _UNFILTERED}


def _on_disk(door: Door, path: str, content: bytes) -> bool:
    """Whether the file holds just this; what is no plain file, such as a pipe, is not opened."""
    file = door.place.root / path
    try:
        found = file.lstat()
        alike = stat.S_ISREG(found.st_mode) and found.st_size == len(content)
        return alike and file.read_bytes() == content
    except OSError:
        return False


def _index_state(door: Door) -> tuple[int, int] | None:
    """The index file's inode and time of change in ns; git replaces the file to change it."""
    try:
        found = (door.place.git_dir / "index").stat()
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_mtime_ns


def remove_crash_report(door: Door, result: Result) -> None:
    """Remove the file that fast-import leaves where it fails; it is of no use to anybody."""
    named = re.search(r"fast_import_crash_\d+", result.error)
    if named:
        (door.place.git_dir / named[0]).unlink(missing_ok=True)


def _blob_id(content: bytes, tip: Tip) -> str:
    """The id git gives a text, by the kind of id the history uses."""
    kind = "sha256" if len(tip.version) == 64 else "sha1"
    header = b"blob %d\0" % len(content)
    return hashlib.new(kind, header + content, usedforsecurity=False).hexdigest()


def _stream(
    reference: str,
    message: str,
    path: str,
    content: bytes,
    tip: Tip,
    stored: str | None,
    people: tuple[Author, Author],
    time: datetime,
) -> bytes:
    """The commands for git-fast-import(1) that make the version and tell its id.

    ``people`` are who wrote the text and who saves it.
    """
    at = f"{int(time.timestamp())} {time:%z}"
    writer, saver = (as_bytes(f"{each.name} <{each.email}> "[:1900] + at) for each in people)
    text = as_bytes(message)
    lines = [
        b"feature done",
        b"commit " + as_bytes(reference),
        b"mark :1",
        b"author " + writer,
        b"committer " + saver,
        b"data %d\n%s" % (len(text), text),
    ]
    if tip.version:
        lines.append(b"from " + tip.version.encode("ascii"))
    source = stored or "inline"
    lines.append(f"M {tip.mode} {source} ".encode("ascii") + quoted(path))
    if stored is None:
        lines.append(b"data %d\n%s" % (len(content), content))
    lines += [b"get-mark :1", b"done", b""]
    return b"\n".join(lines)


def _saved(result: Result, path: str, note: VersionNote, author: Author, time: datetime) -> Version:
    return Version(
        id=result.output.decode("ascii").strip(),
        time=time.replace(microsecond=0),
        author=author,
        summary=note.summary.strip() or PurePosixPath(path).name,
        path=path,
        significance=note.significance,
        name=note.name,
    )


def quoted(path: str) -> bytes:
    """A path as fast-import reads it, in quotes with octal escapes where needed."""
    return (
        b'"'
        + b"".join(
            b"\\%03o" % byte if byte < 32 or byte == 127 or byte in b'"\\' else bytes((byte,))
            for byte in as_bytes(path)
        )
        + b'"'
    )


def visible(path: str) -> str:
    """A path as a person can read it in a message, whatever characters it holds."""
    return path if path.isprintable() else quoted(path).decode("utf-8", "backslashreplace")


def as_bytes(text: str) -> bytes:
    """Text as git takes it; names that are no UTF-8 come back as they were."""
    return text.encode("utf-8", "surrogateescape")
