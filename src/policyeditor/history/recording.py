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
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door, patience, rest
from policyeditor.history.failures import failure, is_locked
from policyeditor.history.git import Result
from policyeditor.history.log import TRAILERS
from policyeditor.history.model import Author, Version, VersionNote

_FILE_MODES = frozenset({"100644", "100755"})
_MOVED = re.compile(r"Not updating refs/|but expected|reference already exists")
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
    stored: str | None = None
    for delay in patience():
        tip = read_tip(door, reference, path)
        if stored is None:
            plain = _kept_as_it_is(door, path, content)
            if plain and tip.blob == _blob_id(content, tip):
                return None
            stored = _stage(door, path, content, tip, plain=plain)
        if tip.blob and tip.blob == stored:
            return None
        time = datetime.now().astimezone()
        stream = _stream(
            reference, path, content, tip, stored, message_of(path, note), person, time
        )
        result = door.call(
            "fast-import", "--quiet", "--done", "--date-format=raw", stdin=stream, limit=65536
        )
        if result.status == 0:
            return _saved(result, path, note, person, time)
        if not (_MOVED.search(result.error) or is_locked(result)):
            break
        rest(delay)
    raise failure(door.place, result)


def read_tip(door: Door, reference: str, path: str) -> Tip:
    """The newest version of a line and its entry for a path."""
    found = door.call("rev-parse", "--verify", "--quiet", f"{reference}^{{commit}}")
    if found.status != 0:
        if found.error or door.read("for-each-ref", "--format=%(objectname)", "--", reference):
            raise HistoryError("history.damaged", folder=str(door.place.root))
        return Tip()
    version = found.output.decode("ascii").strip()
    listed = door.read("ls-tree", "-z", "--full-tree", version, "--", path)
    if not listed:
        return Tip(version)
    mode, kind, blob = listed.partition(b"\t")[0].decode("ascii").split(" ")
    if kind != "blob" or mode not in _FILE_MODES:
        raise HistoryError("history.not-a-policy-file", file=path)
    return Tip(version, blob, mode)


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
        zip(TRAILERS, (_visible(path), note.significance, note.name), strict=True)
    )
    lines = "\n".join(f"{key}: {' '.join(value.split())}" for key, value in facts.items() if value)
    parts = [subject.strip(), body.strip(), lines]
    return "\n\n".join(part for part in parts if part) + "\n"


def _stage(door: Door, path: str, content: bytes, tip: Tip, *, plain: bool) -> str | None:
    """Bring the file's index entry to this text; the text's id in git's store where known."""
    if plain and _on_disk(door, path) == content:
        door.write("update-index", "--add", "-z", "--stdin", stdin=_bytes(path) + b"\0")
        return None
    how = ["--no-filters"] if plain else [f"--path={path}"]
    blob = door.write("hash-object", "-w", "--stdin", *how, stdin=content).decode("ascii").strip()
    door.write("update-index", "--add", "--cacheinfo", f"{tip.mode},{blob},{path}")
    return blob


def _kept_as_it_is(door: Door, path: str, content: bytes) -> bool:
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
    if given.get("filter", "unspecified") not in {"unspecified", "unset", "set"}:
        raise HistoryError("history.filtered", file=path, program=given["filter"])
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


def _on_disk(door: Door, path: str) -> bytes | None:
    try:
        return (door.place.root / path).read_bytes()
    except OSError:
        return None


def _blob_id(content: bytes, tip: Tip) -> str:
    """The id git gives a text, by the kind of id the history uses."""
    kind = "sha256" if len(tip.version) == 64 else "sha1"
    header = b"blob %d\0" % len(content)
    return hashlib.new(kind, header + content, usedforsecurity=False).hexdigest()


def _stream(
    reference: str,
    path: str,
    content: bytes,
    tip: Tip,
    stored: str | None,
    message: str,
    author: Author,
    time: datetime,
) -> bytes:
    """The commands for git-fast-import(1) that make the version and tell its id."""
    who = _bytes(f"{author.name} <{author.email}> {int(time.timestamp())} {time:%z}"[:2000])
    text = _bytes(message)
    lines = [
        b"feature done",
        b"commit " + _bytes(reference),
        b"mark :1",
        b"author " + who,
        b"committer " + who,
        b"data %d\n%s" % (len(text), text),
    ]
    if tip.version:
        lines.append(b"from " + tip.version.encode("ascii"))
    source = stored or "inline"
    lines.append(f"M {tip.mode} {source} ".encode("ascii") + _quoted(path))
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


def _quoted(path: str) -> bytes:
    """A path as fast-import reads it, in quotes with octal escapes where needed."""
    return (
        b'"'
        + b"".join(
            b"\\%03o" % byte if byte < 32 or byte == 127 or byte in b'"\\' else bytes((byte,))
            for byte in _bytes(path)
        )
        + b'"'
    )


def _visible(path: str) -> str:
    return path if path.isprintable() else _quoted(path).decode("utf-8", "backslashreplace")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
