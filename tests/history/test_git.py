from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.git import Git, find_git
from policyeditor.history.history import History
from policyeditor.history.open import create_history, open_history
from policyeditor.history.sealing import Seal


def fake(folder: Path, script: str) -> Path:
    folder.mkdir(exist_ok=True)
    program = folder / "git"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return folder


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("echo git version 2.25.1", "history.git-old"),
        ("echo git version 2.25", "history.git-old"),
        ("echo hello", "history.git-strange"),
        ("exit 3", "history.git-strange"),
        ("head -c 1000000 /dev/zero", "history.too-much"),
    ],
)
def test_a_git_that_cannot_be_used_is_told(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, code: str
) -> None:
    monkeypatch.setenv("PATH", f"{fake(tmp_path / 'bin', script)}:{os.environ['PATH']}")
    for again in (open_history, create_history):
        with pytest.raises(HistoryError) as error:
            again(history.root)
        assert error.value.message.code == code


def test_without_git_there_is_a_message_and_no_more(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(HistoryError) as error:
        open_history(history.root)
    assert error.value.message.code == "history.git-missing"
    assert open_history(tmp_path) is None  # where nothing is kept, no git is needed to say so


def test_a_file_that_is_no_program_is_told(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "git").write_bytes(b"\x7fELF nonsense")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(HistoryError) as error:
        open_history(history.root)
    assert error.value.message.code == "history.git-broken"


def test_a_git_that_hangs_is_ended_with_all_it_started(tmp_path: Path) -> None:
    child = tmp_path / "child"
    hanging = fake(tmp_path / "bin", f"sleep 99 & echo $! > '{child}'; sleep 99")
    start = time.monotonic()
    with pytest.raises(HistoryError) as error:
        Git(hanging / "git", ()).run(["log"], Seal(), seconds=0.3)
    assert error.value.message.code == "history.git-hangs"
    assert time.monotonic() - start < 8
    pid = int(child.read_text())
    while time.monotonic() - start < 8 and _runs(pid):
        time.sleep(0.01)
    assert not _runs(pid)


def _runs(pid: int) -> bool:
    """Whether a process is there and not merely waiting to be collected."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_git_is_taken_from_the_computer_and_never_from_the_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = fake(folder / "bin", "echo git version 99.0")
    monkeypatch.chdir(bad)
    monkeypatch.setenv("PATH", f":.:bin:{bad}:{os.environ['PATH']}")
    found = find_git(folder)
    assert found.program.is_absolute()
    assert not found.program.is_relative_to(folder)
    assert found.version[0] < 99


def test_a_folder_with_signs_in_its_name_is_taken_as_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ELSEWHERE", "/etc")
    folder = tmp_path / "$ELSEWHERE" / "~" / "-C x"
    folder.mkdir(parents=True)
    assert create_history(folder).root == folder.resolve()
    assert (folder / ".git").is_dir()


def test_starting_costs_no_import_of_git_and_needs_no_program() -> None:
    """The window opens before versions are asked for, and without git."""
    code = (
        "import sys; import policyeditor.history; "
        "print('git' in sys.modules, 'subprocess' in sys.modules and 'git.cmd' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": "/nonexistent"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "False"]


def test_the_programs_own_environment_is_as_before(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    before = dict(os.environ)
    history.author()
    assert dict(os.environ) == before


def test_threads_do_not_take_each_others_environment(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        monkeypatch.setenv(f"GIT_INHERITED_{number}", "x")
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: history.author(), range(40)))
    assert len(set(found)) == 1
    assert os.environ["GIT_INHERITED_7"] == "x"
