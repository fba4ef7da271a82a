"""Ending a program at a random moment, with or without the gits it started, and looking after."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.durability.checking import (
    NAME,
    git,
    settings_of_nobody,
    text_in_editor,
    text_of,
    trouble_with,
    wait_for_gits,
)
from tests.durability.typist import type_and_save

_BEHIND = 1.0
"""Seconds that what is recovered may be behind what was typed."""


@dataclass
class Killed:
    """What came of one program that was ended."""

    keys: int = 0
    saves: int = 0
    lost: int = 0
    behind: float = 0.0
    lock: bool = False
    wrong: list[str] = field(default_factory=list)


def kill_once(seed: int, longest: float) -> Killed:
    """Start a typist, end it within ``longest`` seconds, and look at what is left."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="durability-") as place:
        folder, recovery = Path(place) / "folder", Path(place) / "recovery"
        folder.mkdir()
        with settings_of_nobody(Path(place) / "home"):
            (folder / NAME).write_text(text_of(0))
            git(folder, "init", "-q", "-b", "main")
            told, end = _told_until_killed(folder, recovery, seed, chance, longest)
            return _looked_at(folder, recovery, told, end)


def _told_until_killed(
    folder: Path, recovery: Path, seed: int, chance: random.Random, longest: float
) -> tuple[list[list[str]], float]:
    hears, tells = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hears)
        with contextlib.suppress(BaseException):
            type_and_save(folder, recovery, tells, seed)
        os._exit(3)
    os.close(tells)
    said = bytearray()
    while b"ready\n" not in said:
        part = os.read(hears, 65536)
        if not part:
            raise AssertionError("the typist did not start")
        said += part
    time.sleep(chance.random() * longest)
    end = time.monotonic()
    os.kill(child, signal.SIGSTOP)
    if chance.random() < 0.5:  # as where the power fails; else as where the program crashes
        for each in _children(child):
            with contextlib.suppress(ProcessLookupError):
                os.kill(each, signal.SIGKILL)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while part := os.read(hears, 65536):
        said += part
    os.close(hears)
    wait_for_gits(folder)
    return [line.split(" ", 2) for line in said.decode().splitlines()[1:]], end


def _children(process: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").iterdir():
        with contextlib.suppress(OSError):
            found += map(int, (task / "children").read_text().split())
    return found


def _looked_at(folder: Path, recovery: Path, told: list[list[str]], end: float) -> Killed:
    found = Killed()
    keys = [(int(line[1]), int(line[2]) / 1e9) for line in told if line[0] == "key"]
    saves = [(int(line[1]), line[2]) for line in told if line[0] == "saved"]
    found.keys, found.saves = len(keys), len(saves)
    found.wrong += [f"a save failed: {said}" for _, said in saves if said.startswith("-")]
    words = text_in_editor(folder, recovery)
    if None in words:
        found.wrong.append("torn text")
    newest = max(count for count in (*words, 0) if count is not None)
    missing = [at for number, at in keys if number > newest]
    found.behind = max((end - at for at in missing), default=0.0)
    found.lost = sum(end - at > _BEHIND for at in missing)
    if saves and (words[0] is None or words[0] < saves[-1][0]):
        found.wrong.append("told as saved and not in the file")
    found.lock = any((folder / ".git").rglob("*.lock"))
    found.wrong += trouble_with(folder, [said for _, said in saves if not said.startswith("-")])
    return found
