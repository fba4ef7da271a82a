"""A save that is cut off, or meets a failing disk, at any point where it changes something."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history

Cli = Callable[..., str]
POLICY = Path("privacy.md")
WRAPPER = """#!/bin/sh
case "$*" in *" {command} "*)
  exec strace -f -o "{trace}" -e trace={call} -e inject={call}:{fault}:when={when} {git} "$@";;
esac
exec {git} "$@"
"""
POINTS = [
    ("update-index", "write", 3),
    ("update-index", "fsync", 2),
    ("update-index", "rename", 1),
    ("fast-import", "write", 8),
    ("fast-import", "link", 2),
    ("fast-import", "fsync", 2),
    ("fast-import", "rename", 1),
]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("fault", ["signal=SIGKILL", "error=EIO", "error=ENOSPC"])
@pytest.mark.parametrize(
    ("command", "call", "when"),
    [(command, call, when + 1) for command, call, count in POINTS for when in range(count)],
)
def test_the_old_version_or_the_new_one_is_there_and_saving_again_works(
    history: History,
    ann: Author,
    cli: Cli,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    call: str,
    when: int,
    fault: str,
) -> None:
    for name in ("privacy.md", "other.md"):
        (history.root / name).write_bytes(b"old\n")
        history.record(Path(name), b"old\n", VersionNote("old"), ann)
    (history.root / "other.md").write_bytes(b"staged\n")
    cli("add", "other.md")
    (history.root / POLICY).write_bytes(b"new\n")

    wrapper = tmp_path / "bin" / "git"
    wrapper.parent.mkdir()
    wrapper.write_text(
        WRAPPER.format(
            command=command,
            call=call,
            fault=fault,
            when=when,
            trace=tmp_path / "trace",
            git=shutil.which("git"),
        )
    )
    wrapper.chmod(0o755)
    plain = os.environ["PATH"]
    monkeypatch.setenv("PATH", f"{wrapper.parent}:{plain}")
    cut_off = open_history(history.root)
    monkeypatch.setenv("PATH", plain)
    assert cut_off is not None
    try:
        told = cut_off.record(POLICY, b"new\n", VersionNote("new"), ann).id
    except HistoryError:
        told = ""
    trace = (tmp_path / "trace").read_text()
    if not ("INJECTED" in trace or "killed by SIGKILL" in trace):
        pytest.skip("this git makes fewer such calls")

    cli("fsck", "--strict")
    newest = history.versions(POLICY)
    assert history.content(newest[0]) == (b"new\n" if len(newest) == 2 else b"old\n")
    assert not told or newest[0].id == told
    for lock in (history.root / ".git").rglob("*.lock"):
        lock.unlink()  # as the message tells the person to do
    again = history.record(POLICY, b"new\n", VersionNote("new"), ann)
    assert [v.id for v in history.versions(POLICY)] == [again.id, newest[-1].id]
    assert cli("status", "--porcelain") == "M  other.md\n"
