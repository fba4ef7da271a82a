"""A bounded sample of the long runs; CONTRIBUTING names those."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="programs are looked at as Linux shows them"
)


def run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_nothing_is_lost_where_the_program_is_ended() -> None:
    said = run("tests.durability", "--kills", "20", "--longest", "0.9", "--at-once", "3")
    assert "older than 1.0 s lost: 0" in said


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_save_that_fails_halfway_is_told_and_can_be_made_again() -> None:
    assert "did not hold: 0" in run("tests.durability.save_faults", "--every", "61")


def test_memory_and_open_files_stay_as_they_are() -> None:
    run("tests.durability.soak", "--minutes", "0.05")


@pytest.mark.gui
def test_nothing_is_lost_where_the_window_is_ended() -> None:
    pytest.importorskip("PySide6")
    said = run("tests.durability.window_killed", "--kills", "2", "--longest", "2", "--seed", "3")
    assert "older than 1.0 s lost: 0" in said
