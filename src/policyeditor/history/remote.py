"""What a team shares: versions sent to a place that all can reach, and got from there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from policyeditor.errors import HistoryError, RemoteError
from policyeditor.history.door import Door
from policyeditor.history.git import find_git
from policyeditor.history.model import Author
from policyeditor.history.preflight import NAMES, PUBLISHED, current_reference
from policyeditor.history.recording import as_bytes
from policyeditor.history.remote_address import Address
from policyeditor.history.remote_exchange import Exchange
from policyeditor.history.remote_progress import Following
from policyeditor.history.sealing import Seal
from policyeditor.history.states import reference_to_save_on
from policyeditor.history.unborn import is_unborn

_TRACKED = "refs/remotes/policyeditor/"
_LINES = "refs/heads/"
_NAMED = NAMES + "/"
_PUBLISHED = PUBLISHED + "/"
_THEIR_NAMES = "refs/theirs/names/"
_THEIR_PUBLISHED = "refs/theirs/published/"


@dataclass(frozen=True, slots=True)
class Found:
    """What is at an address: the lines of work there, and the one it shows first."""

    lines: tuple[str, ...] = ()
    first: str = ""


@dataclass(frozen=True, slots=True)
class Balance:
    """How many versions are here and not yet shared, and how many are shared and not yet here."""

    to_send: int
    to_get: int


@dataclass(frozen=True, slots=True)
class Hand:
    """Who last worked on something, and when."""

    author: Author
    time: datetime


class Remote:
    """The team's side of one history.

    Calls that go over the network take long; all may wait for the disk.  They raise RemoteError
    where the other end is the reason, StoppedError where the person ended them, and HistoryError.
    """

    def __init__(self, door: Door) -> None:
        self._door = door

    def proposed(self) -> str:
        """The address that the folder's own settings name ("origin"); nothing is done with it."""
        self._door.look()
        settings = str(self._door.place.common_dir / "config")
        found = self._door.git.run(
            ["config", "--file", settings, "--no-includes", "--get", "remote.origin.url"],
            Seal(),
            seconds=5.0,
            limit=65536,
        )
        return found.output.decode("utf-8", "replace").strip() if found.status == 0 else ""

    def find(self, address: Address, watch: Following | None = None) -> Found:
        """Look what is at an address; nothing is written here."""
        self._look()
        with Exchange(self._door, address, watch) as exchange:
            listed = exchange.call("ls-remote", "--symref", "--quiet", after=["HEAD", _LINES + "*"])
        first, lines = "", []
        for line in listed.output.decode("utf-8", "replace").splitlines():
            what, _, name = line.partition("\t")
            if name == "HEAD" and what.startswith(f"ref: {_LINES}"):
                first = what.removeprefix(f"ref: {_LINES}")
            elif name.startswith(_LINES):
                lines.append(name.removeprefix(_LINES))
        return Found(tuple(lines), first if first in lines else "")

    def fetch(self, address: Address, line: str, watch: Following | None = None) -> None:
        """Get what others shared on a line, without touching any file or version here.

        What came is then what `shared` tells.  Names that others gave to versions are taken over,
        the newest where there are several.
        """
        self._look()
        tracked = _TRACKED + line
        with Exchange(self._door, address, watch) as exchange:
            exchange.know(self._own_references(line))
            before = exchange.known(_NAMED)
            try:
                exchange.call(
                    *("fetch", "--progress", "--no-tags", "--no-write-fetch-head"),
                    *("--no-recurse-submodules", "--no-auto-maintenance"),
                    after=[
                        f"+{_LINES}{line}:{tracked}",
                        f"+{_NAMED}*:{_THEIR_NAMES}*",
                        f"+{_PUBLISHED}*:{_THEIR_PUBLISHED}*",
                    ],
                )
            except RemoteError as error:
                # Nobody has sent anything yet; or what was there is gone.
                if error.message.code == "remote.line-gone" and not self.shared(line):
                    return
                raise
            came = exchange.known(tracked)[tracked]
            names = exchange.known(_THEIR_NAMES)
            published = exchange.known(_THEIR_PUBLISHED)
            marks = exchange.known(_PUBLISHED)
        self._door.write("update-ref", tracked, came)
        self._take_names(before, names)
        self._take_marks(marks, published)

    def send(self, address: Address, line: str, watch: Following | None = None) -> int:
        """Share the versions of this line and the names given to versions; how many went.

        Raises BehindError where others shared some that are not here yet.
        """
        self._look()
        mine = self.newest()
        if not mine:
            raise HistoryError("remote.nothing-to-send", folder=str(self._door.place.root))
        count = self.balance(line).to_send
        with Exchange(self._door, address, watch) as exchange:
            own = self._own_references(line)
            names = [pair for pair in own if pair[0].startswith((_NAMED, _PUBLISHED))]
            exchange.know(names)
            options = ("--progress", "--porcelain", "--no-verify", "--no-recurse-submodules")
            exchange.call("push", *options, after=[f"{mine}:{_LINES}{line}"])
            if names:
                # What others named otherwise stays there: whoever gets both takes the newer one.
                try:
                    both = [f"{_NAMED}*:{_NAMED}*", f"{_PUBLISHED}*:{_PUBLISHED}*"]
                    exchange.call("push", *options, after=both)
                except RemoteError as error:
                    if error.message.code not in {"remote.behind", "remote.refused"}:
                        raise
        self._door.write("update-ref", _TRACKED + line, mine)
        return count

    def balance(self, line: str) -> Balance:
        """How this folder stands to what was shared when last looked; nothing is asked anew."""
        self._look()
        mine, theirs = self.newest(), self.shared(line)
        if not mine or not theirs:
            return Balance(self._count(mine) if mine else 0, self._count(theirs) if theirs else 0)
        counted = self._door.read("rev-list", "--left-right", "--count", f"{mine}...{theirs}", "--")
        to_send, to_get = counted.split()
        return Balance(int(to_send), int(to_get))

    def newest(self) -> str:
        """The newest version here; empty where nothing was saved yet."""
        reference = reference_to_save_on(self._door.place)
        found = self._door.call("rev-parse", "--verify", "--quiet", f"{reference}^{{commit}}")
        if found.status == 0:
            return found.output.decode("ascii").strip()
        if is_unborn(self._door, reference):
            return ""
        raise HistoryError("history.damaged", folder=str(self._door.place.root))

    def line(self) -> str:
        """The name of the line of work here."""
        reference = current_reference(self._door.place) or ""
        return reference.removeprefix(_LINES) or "main"

    def shared(self, line: str) -> str:
        """The newest version that others shared, as far as it was got; empty for none."""
        found = self._door.call("rev-parse", "--verify", "--quiet", f"{_TRACKED}{line}^{{commit}}")
        return found.output.decode("ascii").strip() if found.status == 0 else ""

    def hands(self, since: str, until: str, path: str = "") -> tuple[Hand, ...]:
        """Who made the versions between two, the latest first, each person once."""
        start = [f"^{since}"] if since else []
        listed = self._door.read(
            *("log", "-z", "--no-show-signature", "--no-mailmap", "--encoding=UTF-8"),
            *("--format=%an%x1f%ae%x1f%cI", until, *start, "--", *([path] if path else [])),
        )
        hands: dict[Author, Hand] = {}
        for entry in listed.decode("utf-8", "replace").split("\0"):
            name, _, rest = entry.strip().partition("\x1f")
            email, _, time = rest.partition("\x1f")
            if time:
                author = Author(name, email)
                hands.setdefault(author, Hand(author, datetime.fromisoformat(time)))
        return tuple(hands.values())

    def _look(self) -> None:
        self._door.look()
        if (self._door.place.common_dir / "shallow").exists():
            raise HistoryError("history.content-elsewhere", folder=str(self._door.place.root))

    def _count(self, version: str) -> int:
        return int(self._door.read("rev-list", "--count", version, "--"))

    def _own_references(self, line: str) -> list[tuple[str, str]]:
        """What this folder has, by name: so that nothing is got twice."""
        listed = self._door.read(
            *("for-each-ref", "--format=%(objectname) %(refname)", "--"),
            *(_NAMED, _PUBLISHED, _TRACKED + line),
        )
        entries = listed.decode("utf-8", "surrogateescape").splitlines()
        found = [(name, version) for version, _, name in (e.partition(" ") for e in entries)]
        mine = self.newest()
        return [*found, (f"{_LINES}{line}", mine)] if mine else found

    def _take_names(self, before: dict[str, str], theirs: dict[str, str]) -> None:
        """Take over names that others gave; of several for one version the newest stays."""
        named = {_NAMED + name.removeprefix(_THEIR_NAMES): tag for name, tag in theirs.items()}
        new = {name: tag for name, tag in named.items() if before.get(name) != tag}
        if not new:
            return
        tags = {tag: self._tag(tag) for tag in {*new.values(), *before.values()}}
        best: dict[str, tuple[int, str, str]] = {}
        for name, tag in (*before.items(), *new.items()):
            version, time = tags[tag]
            if version and (time, tag, name) > best.get(version, (-1, "", "")):
                best[version] = (time, tag, name)
        wanted = {name: tag for _, tag, name in best.values()}
        commands = [
            f"delete {name} {tag}"
            for name, tag in before.items()
            if name not in wanted and tags[tag][0]
        ]
        for name, tag in wanted.items():
            if before.get(name) != tag:
                commands.append(f"update {name} {tag} {before.get(name, '0' * len(tag))}")
        self._update(commands)

    def _take_marks(self, before: dict[str, str], theirs: dict[str, str]) -> None:
        """Take over the marks of versions that others published; none here is changed."""
        marks = {_PUBLISHED + name.removeprefix(_THEIR_PUBLISHED): t for name, t in theirs.items()}
        self._update([f"create {name} {t}" for name, t in marks.items() if name not in before])

    def _update(self, commands: list[str]) -> None:
        if commands:
            stdin = "\n".join(["start", *commands, "prepare", "commit", ""])
            self._door.write("update-ref", "--stdin", stdin=as_bytes(stdin))

    def _tag(self, tag: str) -> tuple[str, int]:
        """The version that a tag of ours names and when it was made; empty for any other."""
        text = self._door.call("cat-file", "tag", tag).output.decode("utf-8", "replace")
        version = re.match(r"object ([0-9a-f]{40,64})\ntype commit\n", text)
        made = re.search(r"^tagger .*> (\d{1,12}) [+-]\d{4}$", text, re.MULTILINE)
        return (version[1] if version else "", int(made[1]) if made else 0)


def create_shared_folder(path: Path) -> None:
    """Make an empty folder the place where a team shares.  Raises RemoteError or HistoryError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        if any(path.iterdir()):
            raise RemoteError("remote.folder-of-files", address=str(path))
    except OSError as error:
        reason = error.strerror or str(error)
        raise RemoteError("remote.folder-unreadable", address=str(path), reason=reason) from error
    options = ["--bare", "--quiet", "--template=", "--initial-branch=main", "--shared=group"]
    done = find_git(path).run(["init", *options, "--", str(path)], Seal())
    if done.status != 0:
        raise RemoteError(
            "remote.folder-unreadable", address=str(path), reason=done.error.strip()[:300]
        )
