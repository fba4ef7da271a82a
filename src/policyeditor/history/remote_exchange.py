"""Calls over the network, from a private place of our own making.

A policy folder's own settings can send such a call elsewhere or have it start a program
(``insteadOf``, ``remote.*.vcs``, ``uploadpack``, ``sshCommand``, ``credential.helper``, …), under
names that cannot all be overridden.  So the call is made from an empty history in a temporary
folder: only the texts are the policy folder's.  Where something is to be run on the other end,
that too is told on the call itself.  What is left are the person's own settings.
"""

from __future__ import annotations

import shlex
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from policyeditor.errors import HistoryError, RemoteError
from policyeditor.history.door import Door
from policyeditor.history.failures import failure
from policyeditor.history.git import Result
from policyeditor.history.preflight import check_files, check_references
from policyeditor.history.pumping import Watch
from policyeditor.history.remote_address import Address, Way
from policyeditor.history.remote_failures import remote_failure
from policyeditor.history.sealing import Network, Place, Seal

SILENCE = 60.0
"""How long, in seconds, the other end may say nothing."""

# No question can be answered here: a key that needs a password must be known to the agent.
_SSH = "ssh -o BatchMode=yes -o ConnectTimeout=20"
# The other end of a folder on this computer or a network drive is run here, under this account:
# nothing that the folder holds may start a program.
_THERE = (
    ("core.hooksPath", "/dev/null"),
    ("core.fsmonitor", "false"),
    ("core.alternateRefsCommand", ""),
    ("core.fsync", "all"),
    ("receive.autogc", "false"),
    ("receive.denyCurrentBranch", "refuse"),
    ("receive.denyNonFastForwards", "true"),
    ("receive.procReceiveRefs", ""),
    ("gc.auto", "0"),
    ("uploadpack.allowFilter", "false"),
)


class Exchange:
    """A private place for some calls to one address; used in a ``with`` statement."""

    def __init__(self, door: Door, address: Address, watch: Watch | None = None) -> None:
        self._door = door
        self._address = address
        self._watch = watch
        self._folder = tempfile.TemporaryDirectory(
            prefix="policyeditor-", ignore_cleanup_errors=True
        )
        self.place = Place(*[Path(self._folder.name).resolve()] * 3)
        self._seal = Seal(self.place)

    def __enter__(self) -> Exchange:
        """Make the place.  Raises HistoryError."""
        form = self._door.read("rev-parse", "--show-object-format").decode("ascii").strip()
        kind = ["init", "--bare", "--quiet", "--template=", f"--object-format={form}"]
        made = self._door.git.run([*kind, "--", str(self.place.root)], Seal())
        if made.status != 0:
            raise failure(self._door.place, made)
        ssh = "" if self._address.way is not Way.SSH or self._has_own_ssh() else _SSH
        objects = self._door.place.common_dir / "objects"
        network = Network(self._address.way.value, objects, ssh)
        self._seal = Seal(self.place, network=network, reads_system_settings=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove the place."""
        self._folder.cleanup()

    def know(self, references: Iterable[tuple[str, str]]) -> None:
        """Give names here to versions that the policy folder holds: full name and version."""
        lines = [f"create {name} {version}" for name, version in references]
        stdin = "\n".join(["start", *lines, "prepare", "commit", ""])
        done = self._door.git.run(
            ["update-ref", "--stdin"], self._seal, stdin=stdin.encode("utf-8", "surrogateescape")
        )
        if done.status != 0:
            raise failure(self._door.place, done)

    def known(self, under: str) -> dict[str, str]:
        """The names that begin so and what each names."""
        listed = self._door.git.run(
            ["for-each-ref", "--format=%(objectname) %(refname)", "--", under], self._seal
        )
        lines = listed.output.decode("utf-8", "surrogateescape").splitlines()
        return {name: version for version, _, name in (line.partition(" ") for line in lines)}

    def call(self, command: str, *options: str, after: Iterable[str] = ()) -> Result:
        """One call to the address.  Raises RemoteError; StoppedError where the watch ends it."""
        there = self._run_there("receive" if command == "push" else "upload")
        try:
            done = self._door.git.run(
                [command, *options, *there, self._address.text, *after],
                self._seal,
                seconds=SILENCE,
                watch=self._watch,
            )
        except HistoryError as error:
            if error.message.code == "history.git-hangs":
                raise RemoteError(
                    "remote.silent", address=self._address.text, seconds=round(SILENCE)
                ) from error
            raise
        if done.status != 0:
            raise remote_failure(self._address, done)
        return done

    def _run_there(self, deed: str) -> list[str]:
        if self._address.way is not Way.FOLDER:
            return []
        check_shared_folder(self._door, Path(self._address.text))
        words = [self._door.git.program.as_posix()]
        for key, value in (*_THERE, ("safe.directory", self._address.text)):
            words += ["-c", f"{key}={value}"]
        return [f"--{deed}-pack={shlex.join([*words, f'{deed}-pack'])}"]

    def _has_own_ssh(self) -> bool:
        """Whether the person's settings say how to call ssh."""
        seal = Seal(
            self.place,
            network=Network("ssh", self._door.place.common_dir / "objects"),
            reads_system_settings=True,
        )
        return self._door.git.run(["config", "--get", "core.sshCommand"], seal).status == 0


def check_shared_folder(door: Door, path: Path) -> None:
    """Refuse a folder that is no shared history, or in which a call would hang or lead elsewhere.

    Raises RemoteError or HistoryError.
    """
    try:
        if not path.is_dir():
            raise RemoteError("remote.folder-missing", address=str(path))
        if not all((path / part).exists() for part in ("HEAD", "objects", "refs")):
            code = "remote.folder-of-files" if any(path.iterdir()) else "remote.folder-empty"
            raise RemoteError(code, address=str(path))
        place = Place(path, path, path)
        check_files(place)
        check_references(place)
    except OSError as error:
        reason = error.strerror or str(error)
        raise RemoteError("remote.folder-unreadable", address=str(path), reason=reason) from error
    listed = door.git.run(
        ["config", "--file", str(path / "config"), "--no-includes", "-z", "--name-only", "--list"],
        Seal(),
        seconds=5.0,
    )
    keys = listed.output.decode("utf-8", "surrogateescape").lower().split("\0")
    if listed.status != 0 or any(key.startswith(("include.", "includeif.")) for key in keys):
        raise RemoteError("remote.folder-strange", address=str(path))
