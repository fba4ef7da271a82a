"""A long history is kept quick without anybody waiting for it."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.workspace.upkeep import Upkeep
from policyeditor.workspace.worker.jobs import Jobs


class Waiting(Jobs):
    """Jobs of which one knows when they are done."""

    def __init__(self) -> None:
        super().__init__()
        self.done = threading.Semaphore(0)
        self.count = 0

    def run_within(self, *args: object, **kwargs: object) -> object:  # type: ignore[override]  # any job
        try:
            return super().run_within(*args, **kwargs)  # type: ignore[arg-type]  # any job
        finally:
            self.count += 1
            self.done.release()


@pytest.fixture
def jobs() -> Waiting:
    return Waiting()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    root = tmp_path / "folder"
    root.mkdir()
    for call in (("init", "-q"), ("commit", "-q", "--allow-empty", "-m", "x")):
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@b.c", *call], cwd=root, check=True
        )
    return root


def graph(folder: Path) -> Path:
    return folder / ".git" / "objects" / "info" / "commit-graphs" / "commit-graph-chain"


@pytest.mark.parametrize(
    "use",
    [lambda upkeep, folder: upkeep.opened(folder), lambda upkeep, folder: upkeep.saved(folder)],
)
def test_an_index_of_versions_is_made_beside_the_work(
    jobs: Waiting, folder: Path, use: Callable[[Upkeep, Path], None]
) -> None:
    upkeep = Upkeep(jobs, rest=0.0, saves=1)
    use(upkeep, folder)
    assert jobs.done.acquire(timeout=30)
    assert graph(folder).exists()
    upkeep.close()


def test_it_is_not_made_at_each_save(jobs: Waiting, folder: Path) -> None:
    upkeep = Upkeep(jobs, rest=0.0, saves=3)
    for _ in range(3):
        upkeep.saved(folder)
    assert jobs.done.acquire(timeout=30)
    assert jobs.count == 1
    upkeep.close()


def test_what_goes_wrong_is_nobodys_concern(jobs: Waiting, tmp_path: Path) -> None:
    upkeep = Upkeep(jobs, rest=0.0)
    upkeep.opened(tmp_path / "gone")
    assert jobs.done.acquire(timeout=30)
    upkeep.close()


def test_it_ends_before_it_began(jobs: Waiting, folder: Path) -> None:
    upkeep = Upkeep(jobs)
    before = threading.active_count()
    upkeep.opened(folder)
    upkeep.close()
    assert (jobs.count, threading.active_count()) == (0, before)
