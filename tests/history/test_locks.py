"""A lock that a crash left behind can be removed; one that is held never is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.locks import locks_in_the_way
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.remedies import Remedy, remedies_for

POLICY = Path("privacy.md")
LOCKS = ("index.lock", "HEAD.lock", "refs/heads/main.lock", "packed-refs.lock")

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/fd").exists(), reason="other programs cannot be looked at here"
)


@pytest.fixture
def begun(history: History, ann: Author, note: VersionNote) -> History:
    history.record(POLICY, b"1\n", note, ann)
    history._door.lock_seconds = 0.1
    return history


def left(history: History, name: str, age: float = 3600.0) -> Path:
    lock = history.root / ".git" / name
    lock.write_bytes(b"")
    then = time.time() - age
    os.utime(lock, (then, then))
    return lock


@pytest.mark.parametrize("name", LOCKS)
@pytest.mark.parametrize("age", [3600.0, -3600.0])
def test_a_lock_left_behind_is_told_and_removed_when_asked(
    begun: History, ann: Author, note: VersionNote, name: str, age: float
) -> None:
    lock = left(begun, name, age)
    state = begun.state()
    assert [message.code for message in state.messages] == ["history.lock-left"]
    stops = name != "packed-refs.lock"
    assert (state.can_save, state.remedies) == (not stops, (Remedy.REMOVE_LOCK,))
    if stops:
        with pytest.raises(HistoryError) as error:
            begun.record(POLICY, b"2\n", note, ann)
        assert error.value.message.code == "history.lock-left"
        assert remedies_for(error.value.message) == (Remedy.REMOVE_LOCK,)
        assert str(lock) == error.value.message.params["file"]
    assert lock.exists()
    assert begun.remove_left_locks() == 1
    assert begun.state().can_save
    assert begun.content(begun.record(POLICY, b"2\n", note, ann)) == b"2\n"
    assert not list((begun.root / ".git").rglob("*.left-*"))


def test_a_young_lock_is_taken_for_a_program_at_work(begun: History) -> None:
    lock = left(begun, "index.lock", age=0.0)
    assert [each.held for each in locks_in_the_way(begun._door.place)] == [True]
    with pytest.raises(HistoryError) as error:
        begun.remove_left_locks()
    assert error.value.message.code == "history.locked"
    assert lock.exists()


def test_a_lock_that_a_program_has_open_is_never_removed(begun: History) -> None:
    lock = left(begun, "index.lock")
    code = "import sys; f = open(sys.argv[1], 'r+'); print('open', flush=True); sys.stdin.read()"
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    holder.stdout.readline()
    with pytest.raises(HistoryError) as error:
        begun.remove_left_locks()
    assert error.value.message.code == "history.locked"
    assert begun.state().can_save  # somebody is at work: only for a moment
    holder.stdin.close()
    holder.wait(10)
    holder.stdout.close()
    assert begun.remove_left_locks() == 1
    assert not lock.exists()


def test_a_git_that_waits_for_its_editor_is_a_program_at_work(begun: History) -> None:
    """It holds the lock though it has closed the file."""
    git = shutil.which("git")
    assert git is not None
    (begun.root / POLICY).write_bytes(b"2\n")
    waiting = begun.root / "waiting"
    os.mkfifo(waiting)
    editor = f'sh -c \'echo > "{waiting}"; read x < "{waiting}"; exit 1\' '
    commit = subprocess.Popen(
        [git, "commit", "-a"],
        cwd=begun.root,
        env=os.environ | {"GIT_EDITOR": editor},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    waiting.read_bytes()
    lock = begun.root / ".git" / "index.lock"
    assert lock.exists()
    os.utime(lock, (1, 1))
    with pytest.raises(HistoryError) as error:
        begun.remove_left_locks()
    assert error.value.message.code == "history.locked"
    waiting.write_bytes(b"\n")
    commit.wait(10)
