"""Publishing: one version that holds texts, decisions, notices and records, and one mark on it.

The way, and what a power cut between two steps leaves:

1. the texts go into the list of files that the next version of any program would hold, as after
   ``git add``, and everything into git's store, unseen;
2. one ``git update-ref`` moves the line and makes the mark; git refuses where the line has moved
   meanwhile (compare and swap).  **From here on it is published.**  A cut within this step leaves
   the mark unmade; it is made again from the records, with the same id (see ``settling``);
3. the list of files and the working files follow; what is missing of them is made at the next look.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door, patience
from policyeditor.history.failures import failure, is_locked
from policyeditor.history.git import Result
from policyeditor.history.marking import PREFIX, mark_bytes, mark_message, mark_name
from policyeditor.history.model import Author, Published
from policyeditor.history.published import mark_names
from policyeditor.history.recording import (
    MOVED,
    as_bytes,
    clean_author,
    kept_as_it_is,
    quoted,
    read_tip,
    remove_crash_report,
    visible,
)
from policyeditor.history.records import (
    RECORD,
    entry_key,
    folder_of,
    next_entry,
    read_record,
    record_bytes,
)

_UNSEEN = "refs/policyeditor/publishing"  # no line of that name is ever made


@dataclass(frozen=True, slots=True)
class Standing:
    """What the newest version holds of a policy: its text's object and its records' names."""

    path: str
    blob: str
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishedPart:
    """One policy to be published.

    ``standing`` is what the publish was prepared on: where it is otherwise by now, nothing is
    published.  ``text`` is the policy's file.  ``files`` are its notices by name, which go beside
    the record; of the record, path, folder, mark, time and companions are set here.
    """

    standing: Standing
    text: bytes
    record: Published
    files: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Publication:
    """Everything of one published version; the first part leads.

    ``besides`` are further files by their path in the history: the decisions.
    """

    parts: tuple[PublishedPart, ...]
    summary: str
    significance: str
    besides: tuple[tuple[str, bytes], ...] = ()


def standing_of(door: Door, reference: str, path: str) -> Standing:
    """What the newest version of a line holds of a policy."""
    tip = read_tip(door, reference, path)
    if not tip.version:
        return Standing(path, "")
    listed = door.call("ls-tree", "-z", "--name-only", f"{tip.version}:{folder_of(path)}")
    names = listed.output.decode("utf-8", "surrogateescape").split("\0")
    entries = (name for name in names if entry_key(name)) if listed.status == 0 else ()
    return Standing(path, tip.blob, tuple(sorted(entries)))


def record_publication(
    door: Door, reference: str, publication: Publication, author: Author
) -> tuple[str, tuple[Published, ...]]:
    """Make the published version; its id and the records as they are kept.

    Raises HistoryError; then nothing is published.
    """
    person = clean_author(author)
    plain = {
        path: kept_as_it_is(door, path, data)
        for path, data in (
            *((part.standing.path, part.text) for part in publication.parts),
            *publication.besides,
        )
    }
    for _ in patience(door.lock_seconds):
        tip = read_tip(door, reference, publication.parts[0].standing.path).version
        _check_standing(door, reference, publication)
        time = datetime.now().astimezone().replace(microsecond=0)
        records = _records(door, publication, person, time)
        made = _make(door, reference, tip, publication, records, plain, person, time)
        if made.status == 0:
            version = made.output.decode("ascii").strip()
            done = _move(door, reference, tip, version, records, person, time)
            if done.status == 0:
                return version, tuple(record for record, _ in records)
            made = done
        if not (MOVED.search(made.error) or is_locked(made)):
            break
    raise failure(door.place, made)


def _check_standing(door: Door, reference: str, publication: Publication) -> None:
    for part in publication.parts:
        now = standing_of(door, reference, part.standing.path)
        if now.entries != part.standing.entries:
            raise HistoryError("publishing.overtaken", file=part.standing.path)
        if now.blob != part.standing.blob:
            raise HistoryError("publishing.saved-meanwhile", file=part.standing.path)


def _records(
    door: Door, publication: Publication, author: Author, time: datetime
) -> list[tuple[Published, bytes]]:
    """The records as a reader finds them: a mark made again later must say the same."""
    marks = mark_names(door)
    together = tuple(part.standing.path for part in publication.parts)
    mark, made = "", []
    for part in publication.parts:
        path = part.standing.path
        start = mark_name(path, "")
        marked = (name.removeprefix(start) for name in marks if name.startswith(start))
        entry = next_entry((*part.standing.entries, *marked), part.record.effective)
        mark = mark or mark_name(path, entry)
        full = replace(
            part.record,
            path=path,
            folder=f"{folder_of(path)}/{entry}",
            tag=mark,
            time=time,
            approved_by=part.record.approved_by or author.name,
            together=together,
        )
        data = record_bytes(full)
        read = read_record(data, path, full.folder, time)
        if read is None:
            raise HistoryError("publishing.record-too-large", file=path)
        made.append((read, data))
    return made


def _make(
    door: Door,
    reference: str,
    tip: str,
    publication: Publication,
    records: Sequence[tuple[Published, bytes]],
    plain: dict[str, bool],
    author: Author,
    time: datetime,
) -> Result:
    """The version in git's store, on no line yet."""
    entries: list[tuple[str, str, str | bytes]] = []
    texts = [(part.standing.path, part.text) for part in publication.parts]
    for path, data in (*texts, *publication.besides):
        mode = read_tip(door, reference, path).mode
        how = ["--no-filters"] if plain[path] else [f"--path={path}"]
        blob = door.write("hash-object", "-w", "--stdin", *how, stdin=data).decode("ascii").strip()
        door.write("update-index", "--add", "--cacheinfo", f"{mode},{blob},{path}")
        entries.append((mode, path, blob))
    for part, (record, data) in zip(publication.parts, records, strict=True):
        entries.append(("100644", f"{record.folder}/{RECORD}", data))
        entries += [("100644", f"{record.folder}/{name}", text) for name, text in part.files]
    stream = _stream(tip, entries, _message(publication, records), author, time)
    result = door.call(
        *("fast-import", "--quiet", "--done", "--date-format=raw"), stdin=stream, limit=65536
    )
    remove_crash_report(door, result)
    return result


def _move(
    door: Door,
    reference: str,
    tip: str,
    version: str,
    records: Sequence[tuple[Published, bytes]],
    author: Author,
    time: datetime,
) -> Result:
    """The line moved to the version, and the mark made on it, in one go."""
    mark = records[0][0].tag
    tag = store_mark(door, version, records, author, time)
    old = f" {tip}" if tip else ""
    commands = (
        "start",
        f"{'update' if tip else 'create'} {reference} {version}{old}",
        f"create {PREFIX}{mark.removeprefix('published/')} {tag}",
        "prepare",
        "commit",
        "",
    )
    return door.call("update-ref", "--stdin", stdin=as_bytes("\n".join(commands)), author=author,
                     at=time)  # fmt: skip


def store_mark(
    door: Door,
    version: str,
    records: Sequence[tuple[Published, bytes]],
    author: Author,
    time: datetime,
) -> str:
    """The id of the mark on a published version, kept in git's store but not made yet."""
    data = mark_bytes(version, records[0][0].tag, author, time, mark_message(records))
    # Not `mktag`: it opens whatever files the folder's `fsck.skipList` names.
    return (
        door.write("hash-object", "-t", "tag", "-w", "--stdin", stdin=data).decode("ascii").strip()
    )


def _message(publication: Publication, records: Sequence[tuple[Published, bytes]]) -> str:
    """What is written with the version: the summary, and the facts as trailers."""
    summary = publication.summary.replace("\0", "").replace("\r\n", "\n").strip()
    facts = [("Policy", visible(record.path)) for record, _ in records]
    facts.append(("Significance", publication.significance))
    facts.append(("Effective", records[0][0].effective.isoformat()))
    facts += [("Published-Record", visible(f"{record.folder}/{RECORD}")) for record, _ in records]
    foot = "\n".join(f"{key}: {' '.join(value.split())}" for key, value in facts if value)
    return f"{summary}\n\n{foot}\n"


def _stream(
    tip: str,
    entries: Sequence[tuple[str, str, str | bytes]],
    message: str,
    author: Author,
    time: datetime,
) -> bytes:
    """The commands for git-fast-import(1); at their end no line is left, only the version."""
    who = as_bytes(f"{author.name} <{author.email}> {int(time.timestamp())} {time:%z}"[:2000])
    text = as_bytes(message)
    line = _UNSEEN.encode("ascii")
    parts = [
        b"feature done",
        b"commit " + line,
        b"mark :1",
        b"author " + who,
        b"committer " + who,
        b"data %d\n%s" % (len(text), text),
    ]
    if tip:
        parts.append(b"from " + tip.encode("ascii"))
    for mode, path, content in entries:
        source = content if isinstance(content, str) else "inline"
        parts.append(f"M {mode} {source} ".encode("ascii") + quoted(path))
        if isinstance(content, bytes):
            parts.append(b"data %d\n%s" % (len(content), content))
    # Set back to nothing, the line is not written at the end (git-fast-import(1), "reset").
    known = next((content for _, _, content in entries if isinstance(content, str)), tip)
    nothing = b"0" * len(known)
    parts += [b"get-mark :1", b"reset " + line, b"from " + nothing, b"", b"done", b""]
    return b"\n".join(parts)
