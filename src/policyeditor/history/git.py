"""The only module that starts git, through GitPython's command wrapper.

What is done here beside the wrapper, and why: its time-out does not exist on Windows and waits
for ever where a grandchild holds a pipe; it takes standard input from files only; it adds to the
inherited environment but cannot take away; it has no bound on what it reads.  So the wrapper
starts the process and this module feeds, bounds and ends it.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from policyeditor.errors import HistoryError, StoppedError
from policyeditor.history.pumping import Watch, pump
from policyeditor.history.sealing import Seal, inherited_by_git, sealed_environment

if TYPE_CHECKING:
    from types import ModuleType

OLDEST = (2, 35, 2)
"""The first git that knows whose folder it works in (CVE-2022-24765)."""

SOUND = (2, 39, 4)
"""The first git with the fixes of May 2024 (CVE-2024-32002, 32004, 32465); older ones are told."""

# GitPython starts children from os.environ; what must not be inherited is taken out meanwhile.
_starting = threading.Lock()


@dataclass(frozen=True, slots=True)
class Result:
    """What a git child gave back; ``error`` is in English, as the seal asks for it."""

    status: int
    output: bytes
    error: str


@dataclass(frozen=True, slots=True)
class Git:
    """A git program: its absolute path and its version."""

    program: Path
    version: tuple[int, ...]

    def run(
        self,
        arguments: Sequence[str],
        seal: Seal,
        *,
        stdin: bytes = b"",
        seconds: float = 20.0,
        limit: int = 64 * 1024 * 1024,
        watch: Watch | None = None,
    ) -> Result:
        """Run one command and wait for it, at most ``seconds``, taking at most ``limit`` bytes.

        A ``watch`` hears what is said meanwhile and may end it; then the seconds are the longest
        silence.  Raises HistoryError where git cannot be started, does not end in time, or says
        too much, and StoppedError where the watch ended it; a status other than 0 is the caller's
        to judge.
        """
        at = ["-C", str(seal.place.root)] if seal.place else []
        command = [str(self.program), "--no-pager", *at, *arguments]
        with _starting:  # while another thread starts a child, names come and go
            inherited = dict(os.environ)
        environment = sealed_environment(inherited, seal, self.version)
        process = _start(self.program, command, environment, feed=bool(stdin))
        try:
            said = pump(process, stdin, seconds, limit, watch)
        except OSError as error:  # what goes to and fro between the two was cut off
            raise HistoryError("history.git-ended", folder=_folder_of(seal)) from error
        if said.stopped:
            raise StoppedError("history.stopped")
        if not said.in_time:
            raise HistoryError("history.git-hangs", program=str(self.program), seconds=seconds)
        if not said.in_size:
            raise HistoryError("history.too-much", limit=limit // (1024 * 1024))
        return Result(process.returncode, bytes(said.output), said.error.decode("utf-8", "replace"))


def _folder_of(seal: Seal) -> str:
    return str(seal.place.root) if seal.place else ""


def find_git(outside: Path, search: str | None = None) -> Git:
    """The git of this computer, never one that lies in the folder ``outside``.

    ``search`` is a list of folders as in PATH, which is the default.  Raises HistoryError where
    there is none, it does not answer, or it is too old.
    """
    for part in (os.environ.get("PATH", "") if search is None else search).split(os.pathsep):
        folder = Path(part)
        if not folder.is_absolute() or folder.is_relative_to(outside):
            continue
        # With a folder in the name, `which` looks nowhere else (on Windows not here either).
        found = shutil.which(str(folder / "git"))
        if found is not None:
            return _checked(Path(found))
    raise HistoryError("history.git-missing")


def _checked(program: Path) -> Git:
    try:
        found = program.stat()
    except OSError as error:
        raise HistoryError("history.git-broken", program=str(program)) from error
    return Git(program, _version(program, (found.st_ino, found.st_size, found.st_mtime_ns)))


@functools.lru_cache(maxsize=8)
def _version(program: Path, _state: tuple[int, int, int]) -> tuple[int, ...]:
    """The version of a git program, asked once for each state of its file."""
    result = Git(program, ()).run(["version"], Seal(), seconds=5.0, limit=65536)
    said = re.match(rb"git version (\d+(?:\.\d+)+)", result.output)
    if result.status != 0 or said is None:
        raise HistoryError("history.git-strange", program=str(program))
    version = tuple(int(part) for part in said[1].decode().split("."))
    if version < OLDEST:
        raise HistoryError(
            "history.git-old",
            version=said[1].decode(),
            oldest=".".join(map(str, OLDEST)),
        )
    return version


@functools.cache
def _wrapper() -> ModuleType:
    """GitPython's command module, imported on first use: it costs a third of a second.

    While it is imported it would run whatever ``git`` the path names, without a time-out; told
    of a program that cannot be run, it starts nothing.
    """
    with _environment_changed(
        {"GIT_PYTHON_REFRESH": "quiet", "GIT_PYTHON_GIT_EXECUTABLE": os.devnull}
    ):
        import git.cmd
    return git.cmd


def _start(
    program: Path, command: Sequence[str], environment: Mapping[str, str], *, feed: bool
) -> subprocess.Popen[bytes]:
    wrapper = _wrapper()
    # A working folder that is nobody's: the program's own. The folder is named by `-C`.
    git = wrapper.Git(str(program.parent))
    # A session of its own: no terminal to ask at, and one signal ends it with all it started.
    own = {} if sys.platform == "win32" else {"start_new_session": True}
    try:
        with _environment_changed({}):
            started = git.execute(
                list(command),
                istream=subprocess.PIPE if feed else None,
                as_process=True,
                env=dict(environment),
                **own,
            )
    except (wrapper.GitCommandNotFound, OSError, ValueError) as error:
        raise HistoryError("history.git-broken", program=str(program)) from error
    process = cast("subprocess.Popen[bytes]", started.proc)
    started.proc = None  # from here on this module ends it, with a bound on the waiting
    return process


@contextlib.contextmanager
def _environment_changed(added: Mapping[str, str]) -> Iterator[None]:
    """Without what steers git, and with ``added``, for the moment of starting a child."""
    with _starting:
        taken = {name: os.environ.pop(name) for name in inherited_by_git(os.environ)}
        os.environ.update(added)
        try:
            yield
        finally:
            for name in added:
                os.environ.pop(name, None)
            os.environ.update(taken)
