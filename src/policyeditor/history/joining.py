"""Joining what others shared with what was saved here: one version that follows both.

The way, and what a power cut between two steps leaves:

1. everything new is written into git's store, where nothing points at it yet;
2. a note of what is about to be done (`undoing`), which `settle` reads after a cut;
3. the files on the disk, each old or new;
4. the new version, and the line moved to it if it has not moved meanwhile (compare and swap);
5. git's list of files, and the note removed.

Cut before 4, `settle` puts the files back; after 4, it finishes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door
from policyeditor.history.failures import failure
from policyeditor.history.joining_files import (
    check_files_saved,
    list_files,
    unsaved_files,
    write_files,
)
from policyeditor.history.joining_model import Blob, Joint, Shared
from policyeditor.history.model import Author
from policyeditor.history.recording import as_bytes, clean_author, quoted, remove_crash_report
from policyeditor.history.states import reference_to_save_on
from policyeditor.history.undoing import Note, held, keep_note, remove_note, settle

_OLDEST = (2, 38)
"""The first git that joins two versions without touching a file."""


class Joining:
    """Joins on one history.  Every method raises HistoryError."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def begin(self, mine: str, theirs: str) -> Joint | None:
        """What joining two versions is about; None where nothing new came.

        Nothing is changed.  ``mine`` is the newest version here, empty where there is none.
        """
        door = self._door
        reference = reference_to_save_on(door.place)
        if not theirs or mine == theirs:
            return None
        if not mine:
            return Joint(reference, "", theirs, "", self._changes("", theirs))
        found = door.call("merge-base", mine, theirs)
        if found.status not in (0, 1):
            raise failure(door.place, found)
        common = found.output.decode("ascii").strip()
        if not common:
            raise HistoryError("team.unrelated", folder=str(door.place.root))
        if common == theirs:
            return None
        if common == mine:
            return Joint(reference, mine, theirs, mine, self._changes(mine, theirs))
        tree, stages = self._by_lines(mine, theirs)
        changes = self._changes(mine, tree)
        return Joint(
            reference, mine, theirs, common, changes, self._both(common, mine, theirs, tree, stages)
        )

    def content(self, blob: Blob) -> bytes:
        """The bytes of a file as they are kept."""
        return self._door.read("cat-file", "blob", blob.id)

    def keep(self, content: bytes, mode: str = "100644") -> Blob:
        """Put bytes into the store; nothing points at them until `finish`."""
        id = self._door.write("hash-object", "-w", "--stdin", "--no-filters", stdin=content)
        return Blob(id.decode("ascii").strip(), mode)

    def finish(
        self,
        joint: Joint,
        decided: Mapping[str, Blob | None],
        message: str,
        author: Author,
    ) -> tuple[str, ...]:
        """Make the joined version and bring the files to it; the paths that changed on the disk.

        ``decided`` says what becomes of files that differs from ``joint.changes``.  Raises
        HistoryError, and then everything is as it was: where a file holds what was never saved,
        and where a version was saved meanwhile.
        """
        door = self._door
        person = clean_author(author)
        door.look()
        changes = {**joint.changes, **decided}
        before = self._entries(joint.mine, changes) if joint.mine else {}
        changes = {path: blob for path, blob in changes.items() if before.get(path) != blob}
        with held(door):
            settle(door)
            check_files_saved(door, before, changes)
            note = Note(joint.reference, joint.mine, joint.theirs, before, changes)
            keep_note(door, note)
            try:
                write_files(door, changes)
                self._move(joint, changes, message, person)
            except BaseException:
                settle(door)
                raise
            list_files(door, changes)
            remove_note(door)
        return tuple(changes)

    def unsaved(self, joint: Joint) -> tuple[str, ...]:
        """The files that joining will change and that hold what was never saved as a version."""
        if not joint.mine:
            return ()
        return unsaved_files(self._door, self._entries(joint.mine, joint.changes))

    def settle(self) -> bool:
        """After a cut: finish what was begun or put it back; whether there was anything."""
        self._door.look()
        with held(self._door):
            return settle(self._door)

    def _by_lines(self, mine: str, theirs: str) -> tuple[str, dict[str, dict[int, Blob]]]:
        """Git's own joining: its tree, and for files it could not join the sides by stage."""
        if self._door.git.version < _OLDEST:
            raise HistoryError(
                "team.git-old", version=".".join(map(str, self._door.git.version)), oldest="2.38"
            )
        done = self._door.call("merge-tree", "--write-tree", "-z", "--no-messages", mine, theirs)
        if done.status not in (0, 1):
            raise failure(self._door.place, done)
        tree, *entries = done.output.decode("utf-8", "surrogateescape").split("\0")
        stages: dict[str, dict[int, Blob]] = {}
        for entry in entries:
            facts, tab, path = entry.partition("\t")
            if tab:
                mode, id, stage = facts.split(" ")
                stages.setdefault(path, {})[int(stage)] = Blob(id, mode)
        return tree.strip(), stages

    def _both(
        self, common: str, mine: str, theirs: str, tree: str, stages: dict[str, dict[int, Blob]]
    ) -> tuple[Shared, ...]:
        """The files that both changed, and differently."""
        my_changes, their_changes = self._changes(common, mine), self._changes(common, theirs)
        paths = {p for p in my_changes if p in their_changes and my_changes[p] != their_changes[p]}
        paths |= set(stages)
        listed = [self._entries(version, paths) for version in (common, mine, theirs, tree)]
        found = []
        for path in sorted(paths):
            stage = stages.get(path)
            if stage:
                sides = (stage.get(1), stage.get(2), stage.get(3))
                found.append(Shared(path, *sides, None))
            else:
                base, ours, other, joined = (entries.get(path) for entries in listed)
                found.append(Shared(path, base, ours, other, joined))
        return tuple(found)

    def _changes(self, old: str, new: str) -> dict[str, Blob | None]:
        """What differs between two versions, by path; all of the new one where there is no old."""
        if not old:
            return dict(self._entries(new, None))
        output = self._door.read(
            *("diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--full-index"),
            *("--no-ext-diff", "--no-textconv", old, new, "--"),
        )
        tokens = output.decode("utf-8", "surrogateescape").split("\0")
        changes: dict[str, Blob | None] = {}
        for facts, path in zip(tokens[::2], tokens[1::2], strict=False):
            _, mode, _, id, status = facts.split(" ")
            changes[path] = None if status == "D" else Blob(id, mode)
        return changes

    def _entries(self, version: str, paths: Collection[str] | None) -> dict[str, Blob]:
        """The files of a version, only those of ``paths`` where any are given."""
        listed = self._door.read("ls-tree", "-r", "-z", "--full-tree", version, "--")
        wanted = None if paths is None else set(paths)
        found: dict[str, Blob] = {}
        for entry in listed.decode("utf-8", "surrogateescape").split("\0"):
            facts, tab, path = entry.partition("\t")
            if tab and (wanted is None or path in wanted):
                mode, _, id = facts.split(" ")
                found[path] = Blob(id, mode)
        return found

    def _move(
        self, joint: Joint, changes: Mapping[str, Blob | None], message: str, author: Author
    ) -> None:
        """Make the version, where one is needed, and move the line to it."""
        if joint.is_forward:
            self._forward(joint, author)
            return
        now = datetime.now().astimezone()
        stream = _stream(joint.reference, message, author, now, (joint.mine, joint.theirs), changes)
        done = self._door.call(
            *("fast-import", "--quiet", "--done", "--date-format=raw"),
            stdin=stream, author=author, at=now, limit=65536,
        )  # fmt: skip
        remove_crash_report(self._door, done)
        if done.status != 0:
            raise self._moved(joint) or failure(self._door.place, done)

    def _forward(self, joint: Joint, author: Author) -> None:
        old = joint.mine or "0" * len(joint.theirs)
        done = self._door.call(
            *("update-ref", "-m", "get", joint.reference, joint.theirs, old),
            author=author, at=datetime.now().astimezone(),
        )  # fmt: skip
        if done.status != 0:
            raise self._moved(joint) or failure(self._door.place, done)

    def _moved(self, joint: Joint) -> HistoryError | None:
        """The failure where somebody saved meanwhile."""
        found = self._door.call("rev-parse", "--verify", "--quiet", joint.reference)
        if found.output.decode("ascii").strip() == joint.mine:
            return None
        return HistoryError("team.saved-meanwhile", folder=str(self._door.place.root))


def _stream(
    reference: str,
    message: str,
    author: Author,
    time: datetime,
    parents: tuple[str, str],
    changes: Mapping[str, Blob | None],
) -> bytes:
    """The commands for git-fast-import(1): a version that follows both, as the first changed."""
    who = as_bytes(f"{author.name} <{author.email}> "[:1900] + f"{int(time.timestamp())} {time:%z}")
    text = as_bytes(message)
    lines = [
        b"feature done",
        b"commit " + as_bytes(reference),
        b"author " + who,
        b"committer " + who,
        b"data %d\n%s" % (len(text), text),
        b"from " + parents[0].encode("ascii"),
        b"merge " + parents[1].encode("ascii"),
    ]
    # What is removed goes first: a file may stand where a folder was.
    for path, blob in sorted(changes.items(), key=lambda entry: (entry[1] is not None, entry[0])):
        named = quoted(path)
        lines.append(f"M {blob.mode} {blob.id} ".encode("ascii") + named if blob else b"D " + named)
    return b"\n".join([*lines, b"done", b""])
