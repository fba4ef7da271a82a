"""The versions of a policy folder."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import ParamSpec, TypeVar

from policyeditor.errors import HistoryError
from policyeditor.history import many, mending, naming, rebuilding, upkeep
from policyeditor.history.door import Door
from policyeditor.history.failures import failure
from policyeditor.history.joining import Joining
from policyeditor.history.locks import remove_left_locks
from policyeditor.history.log import LOG, Entry, entries, renamed_from
from policyeditor.history.model import Author, HistoryState, Version, VersionNote
from policyeditor.history.preflight import NAMES, current_reference
from policyeditor.history.publications import Publications
from policyeditor.history.published import may_be_published, published_of, woven
from policyeditor.history.recording import clean_author, read_tip, record_version
from policyeditor.history.remote import Remote
from policyeditor.history.states import read_state, reference_to_save_on
from policyeditor.history.unborn import is_unborn

CONTENT_LIMIT = 64 * 1024 * 1024
"""The longest text taken from a history, in bytes."""

_ALL = 1_000_000

Params = ParamSpec("Params")
Result = TypeVar("Result")


class History:
    """Versions of one policy folder.

    Every call may wait for the disk and for other programs: never from the window's thread.
    Every method raises HistoryError for what cannot be read, written, or made harmless.
    """

    def __init__(self, door: Door) -> None:
        self._door = door

    @property
    def root(self) -> Path:
        """The top of the folder that the history is of."""
        return self._door.place.root

    @property
    def publications(self) -> Publications:
        """The published versions of the policies in this folder."""
        return Publications(self._door, self)

    def remote(self) -> Remote:
        """The team's side of this history."""
        return Remote(self._door)

    def joining(self) -> Joining:
        """Joining what others shared with the versions here."""
        return Joining(self._door)

    def author(self) -> Author | None:
        """Who saves here, from the person's git settings; None where nobody was named.

        A name set for this folder goes before the person's general one.  Never invented.
        """
        self._door.look()
        try:
            return clean_author(self._door.person())
        except HistoryError:
            return None

    def versions(self, path: Path, *, limit: int = 50, skip: int = 0) -> tuple[Version, ...]:
        """The versions of a policy, newest first, under the names it had as well.

        ``path`` is absolute or relative to the root; the policy itself may be gone.
        """
        where = self.relative(path)
        self._door.look((where,))
        with _beside(may_be_published(self._door), published_of, self._door, (where,)) as records:
            found = [entry.version for entry in self._entries(where, skip + limit)]
            published = records() or ()
        if former := {version.path for version in found} - {where}:
            published = published_of(self._door, {where, *former})
        if published:
            found = woven(found, published, skip + limit)
        return tuple(found[skip:])

    def content(self, version: Version) -> bytes:
        """The text of a version, as it was saved.

        Where the folder's git settings keep texts in another form (line ends, encoding), these
        are the bytes that git would write to the file today.  No filter program is run.
        """
        self._door.look((version.path,))
        if not re.fullmatch(r"[0-9a-f]{40,64}", version.id):
            raise HistoryError("history.no-version", asked=version.id, file=version.path)
        blob = f"{version.id}:{version.path}"
        size = self._door.call("cat-file", "-s", blob)
        if size.status != 0:
            self._raise_missing(version, size.error)
        if int(size.output) > CONTENT_LIMIT:
            raise HistoryError("history.too-much", limit=CONTENT_LIMIT // (1024 * 1024))
        return self._door.read("cat-file", "--filters", blob, limit=2 * CONTENT_LIMIT)

    def newest_text(self, path: Path) -> bytes | None:
        """The text of a policy in the newest version of the folder; None where it is not in it.

        Nothing older is looked at, so that damage there does not stand in the way of a save.
        """
        where = self.relative(path)
        self._door.look((where,))
        reference = current_reference(self._door.place) or "HEAD"
        tip = read_tip(self._door, reference, where)
        if not tip.blob:
            return None
        kept = self._door.call(
            "cat-file", "--filters", f"{tip.version}:{where}", limit=2 * CONTENT_LIMIT
        )
        if kept.status != 0:
            raise HistoryError("history.content-missing", file=where)
        return kept.output

    def stored_texts(self, versions: Sequence[Version]) -> tuple[bytes | None, ...]:
        """The texts of many versions as the history keeps them; None for one that is missing.

        Quicker by far than ``content`` one by one, and without what git would make of them for a
        file (line ends, encoding): for looking through them, not for writing them back.
        """
        self._door.look({version.path for version in versions})
        return many.stored_texts(self._door, versions, 2 * CONTENT_LIMIT)

    def resolve(self, path: Path, rev: str) -> Version:
        """The version of a policy that a person names.

        ``latest``; a version's full id; its name; a date (``2026-03-03``: the version then in
        force, see ``Publications.in_force``); the first four or more characters of its id.  Raises
        HistoryError naming what was asked, for none and for more than one.
        """
        where = self.relative(path)
        asked = rev.strip()
        if asked == "latest":
            return self._first(self.versions(path, limit=1), where, asked)
        known = self.versions(path, limit=_ALL)
        for version in known:
            if version.id == asked.lower():
                return version
        for version in known:
            if version.name and version.name == asked:
                return version
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", asked):
            return self.publications.in_force(path, _day(asked)).version
        if re.fullmatch(r"[0-9A-Fa-f]{4,64}", asked):
            return self._by_prefix(known, where, asked)
        raise HistoryError("history.no-version", asked=asked, file=where)

    def record(
        self, path: Path, content: bytes, note: VersionNote, author: Author, *, line: str = ""
    ) -> Version:
        """Save ``content`` as the new version of one policy, and nothing else.

        ``line`` is the line of work the text was opened on, where that is known: where another
        program has changed to another one, nothing is saved there unasked.

        What stands in the file on the disk does not matter.  Other files, staged or not, stay as
        they are.  Without a change the newest version comes back and none is made.  When this
        returns, the version is on the disk.
        """
        where = self.relative(path)
        if (self.root / where).is_symlink():
            raise HistoryError("history.is-link", file=where)
        self._door.look((where,))
        if note.name:
            naming.clean_name(note.name)
        reference = reference_to_save_on(self._door.place, line)
        saved = record_version(self._door, reference, where, content, note, author)
        if saved is not None:
            return saved
        return self._first(self.versions(path, limit=1), where, "latest")

    def name_version(self, version: Version, name: str, author: Author | None = None) -> None:
        """Give a version a name, in place of the one it has; the name travels with the history.

        ``author`` is who names it; the person of the git settings where none is given.
        """
        self._door.look()
        person = clean_author(author) if author else self.author()
        if person is None:
            raise HistoryError("history.no-author")
        naming.name_version(self._door, version, name, person)

    def state(self) -> HistoryState:
        """What is to be told about the history; whether a version can be saved now."""
        return read_state(self._door)

    def remove_left_locks(self) -> int:
        """Remove the locks that no living program holds, when the person asks; how many."""
        self._door.look()
        return remove_left_locks(self._door.place)

    def rebuild_list(self) -> Path | None:
        """Make git's list of files anew, when the person asks; where the old one was put."""
        self._door.look()
        return rebuilding.rebuild_list(self._door)

    def go_back_to_sound(self) -> str:
        """Put the line on its newest version that is whole, when the person asks; its id."""
        self._door.look()
        return mending.go_back_to_sound(self._door)

    def start_line(self) -> str:
        """Go on from the version that is shown, on a new line of work; its name."""
        self._door.look()
        return rebuilding.start_line(self._door)

    def first_version_id(self) -> str:
        """The id of the version the whole history began with; empty where there is none yet."""
        self._door.look()
        if is_unborn(self._door, current_reference(self._door.place)):
            return ""
        output = self._door.read("rev-list", "--max-parents=0", "HEAD")
        return output.decode("ascii").split()[-1]

    def keep_fast(self) -> None:
        """What keeps a long history quick; may take seconds, so never while a person waits."""
        self._door.look()
        upkeep.keep_fast(self._door)

    def _entries(self, path: str, count: int, start: str = "HEAD") -> list[Entry]:
        """The newest ``count`` entries, going over to a former name where the file has one."""
        named = naming.may_be_marked(self._door.place, NAMES)
        with _beside(named, naming.given_names, self._door) as names:
            return self._walk(path, count, start, names)

    def _walk(
        self, path: str, count: int, start: str, names: Callable[[], dict[str, str] | None]
    ) -> list[Entry]:
        found: list[Entry] = []
        while len(found) < count:
            limit = f"--max-count={count - len(found)}"
            result = self._door.call(*LOG, limit, start, "--", path)
            if result.status != 0 and not _reaches(result.output, count - len(found)):
                if start == "HEAD" and is_unborn(self._door, current_reference(self._door.place)):
                    return []
                raise failure(self._door.place, result)
            page = list(entries(result.output, names() or {}))
            found += page
            if not page or page[-1].status != "A":
                break
            begin = page[-1].version.id
            former = self._former_path(begin, path)
            if former is None:
                break
            path, start = former, f"{begin}^"
        return found

    def _former_path(self, version_id: str, path: str) -> str | None:
        """The name a file had before the version in which it appears under this one."""
        # Not `diff-tree`, which reads the list of files first and fails where that is damaged.
        output = self._door.read(
            *("log", "-1", "-z", "-M", "-l1000", "--raw", "--format=", "--no-ext-diff"),
            *("--no-textconv", "--no-show-signature", "--diff-filter=R", version_id, "--"),
        )
        return renamed_from(output, path)

    def relative(self, path: Path) -> str:
        """A path under the root, with slashes; links in its folders are followed first."""
        absolute = path if path.is_absolute() else self.root / path
        outside = HistoryError("history.outside", file=str(path), folder=str(self.root))
        try:
            inside = (absolute.parent.resolve() / absolute.name).relative_to(self.root)
        except (OSError, RuntimeError, ValueError) as error:
            raise outside from error
        parts = {part.lower() for part in inside.parts}
        if not parts or parts & {".git", ".."} or "\0" in str(path):
            raise outside
        return inside.as_posix()

    def _by_prefix(self, known: tuple[Version, ...], where: str, asked: str) -> Version:
        start = asked.lower()
        found = [version for version in known if version.id.startswith(start)]
        if not found:
            # The id of a version of another file: what this one held then.
            others = self._ids(start)
            if len(others) == 1:
                found = [entry.version for entry in self._entries(where, 1, others[0])]
            elif others:
                raise HistoryError("history.ambiguous", asked=asked, file=where)
        if len(found) > 1:
            raise HistoryError("history.ambiguous", asked=asked, file=where)
        return self._first(tuple(found), where, asked)

    def _ids(self, start: str) -> list[str]:
        """The ids of all versions in the folder that begin so; never a line's or tag's name."""
        named = self._door.call("rev-parse", f"--disambiguate={start}").output
        told = self._door.call("cat-file", "--batch-check", stdin=named).output if named else b""
        kinds = (line.split(" ") for line in told.decode("ascii", "replace").splitlines())
        return [kind[0] for kind in kinds if kind[1:2] == ["commit"]]

    def _first(self, found: tuple[Version, ...], where: str, asked: str) -> Version:
        if not found:
            raise HistoryError("history.no-version", asked=asked, file=where)
        return found[0]

    def _raise_missing(self, version: Version, said: str) -> None:
        if re.search(r"does not exist|exists on disk, but not in", said):
            raise HistoryError("history.no-version", asked=version.id[:12], file=version.path)
        raise HistoryError("history.content-missing", file=version.path)


def _day(asked: str) -> date:
    try:
        return date.fromisoformat(asked)
    except ValueError as error:
        raise HistoryError("history.bad-date", asked=asked) from error


def _reaches(output: bytes, count: int) -> bool:
    """Whether a log got as far as was asked before it came upon something damaged."""
    return sum(1 for _ in entries(output, {})) >= count


@contextlib.contextmanager
def _beside(
    needed: bool, work: Callable[Params, Result], *args: Params.args, **kwargs: Params.kwargs
) -> Iterator[Callable[[], Result | None]]:
    """Does ``work`` beside what follows, not before it: it costs as much as the first page.

    Where it is not ``needed``, nothing is done and the result is None.
    """
    if not needed:
        yield lambda: None
        return
    with ThreadPoolExecutor(1) as pool:
        yield pool.submit(work, *args, **kwargs).result
