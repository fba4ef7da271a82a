"""Ends the real window at random moments while somebody types and saves in it.

    python -m tests.durability.window_killed [--kills 100] [--longest 3] [--at-once 2]

Linux; 100 take some five minutes.  Prints the figures; ends with 1 where a key older than one
second was lost, a text was torn, what was told as saved was gone, or saving could not go on.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from tests.durability.checking import HEAD, NAME, git, text_of, trouble_with, wait_for_gits

from policyeditor.workspace.recovery import recovered_drafts

_BEHIND = 1.0
"""Seconds that what is recovered may be behind what was typed."""
_WHOLE = text_of(2000)


@dataclass
class Killed:
    """What came of one window that was ended."""

    keys: int = 0
    saves: int = 0
    lost: int = 0
    behind: float = 0.0
    wrong: list[str] = field(default_factory=list)


def kill_once(seed: int, longest: float) -> Killed:
    """Start a window with a typist, end it within ``longest`` seconds, look at what is left."""
    with tempfile.TemporaryDirectory(prefix="window-killed-") as place:
        folder, home = Path(place) / "folder", Path(place) / "home"
        folder.mkdir()
        home.mkdir()
        (folder / NAME).write_text(HEAD, encoding="utf-8")
        git(folder, "init", "-q", "-b", "main")
        told, end = _told_until_killed(folder, home, seed, longest)
        if not told and not end:
            return Killed(wrong=["the window did not start"])
        return _looked_at(folder, home / "recovery", told, end)


def _told_until_killed(
    folder: Path, home: Path, seed: int, longest: float
) -> tuple[list[list[str]], float]:
    chance = random.Random(seed)
    hears, tells = os.pipe()
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    plain |= {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "QT_QPA_PLATFORM": "offscreen",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",  # Chromium refuses root otherwise
    }
    program = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.durability.window_typist",
            folder,
            home,
            str(tells),
            str(seed),
        ],
        cwd=Path(__file__).parents[2],
        env=plain,
        pass_fds=(tells,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(tells)
    said = bytearray()
    while b"ready\n" not in said:
        part = os.read(hears, 65536)
        if not part:
            program.wait()
            os.close(hears)
            return [], 0.0
        said += part
    time.sleep(chance.random() * longest)
    end = time.monotonic()
    if chance.random() < 0.5:  # as where the power fails; else as where the program crashes
        os.killpg(program.pid, signal.SIGKILL)
    else:
        program.kill()
    program.wait()
    os.set_blocking(hears, False)  # processes of the web engine may hold the other end a moment
    with contextlib.suppress(BlockingIOError):
        while part := os.read(hears, 65536):
            said += part
    os.close(hears)
    wait_for_gits(folder)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)  # what is left of the window's helpers
    lines = said.decode().splitlines()
    return [line.split() for line in lines if not line.startswith("ready")], end


def _looked_at(folder: Path, recovery: Path, told: list[list[str]], end: float) -> Killed:
    found = Killed()
    keys = [(int(line[1]), int(line[2]) / 1e9) for line in told if line[0] == "key"]
    saves = [int(line[1]) for line in told if line[0] == "saved"]
    found.keys, found.saves = len(keys), len(saves)
    file = (folder / NAME).read_bytes().decode("utf-8", "replace")
    drafts = recovered_drafts(recovery)
    texts = [file, *(draft.view for draft in drafts)]
    if any(not _WHOLE.startswith(text) for text in texts) or any(each.damaged for each in drafts):
        found.wrong.append("torn text")
    longest = max(len(text) for text in texts)
    missing = [at for letters, at in keys if letters > longest]
    found.behind = max((end - at for at in missing), default=0.0)
    found.lost = sum(end - at > _BEHIND for at in missing)
    if saves and len(file) < saves[-1]:
        found.wrong.append("told as saved and not in the file")
    if saves and len(git(folder, "show", f"HEAD:{NAME}")) < saves[-1]:
        found.wrong.append("told as saved and no version")
    found.wrong += trouble_with(folder, [])
    return found


def main() -> int:
    """Kill and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--longest", type=float, default=3.0, help="seconds until a kill")
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked = parser.parse_args()
    seeds = range(asked.seed, asked.seed + asked.kills)
    found: list[Killed] = []
    with ThreadPoolExecutor(asked.at_once) as pool:
        kill = functools.partial(kill_once, longest=asked.longest)
        for seed, killed in zip(seeds, pool.map(kill, seeds), strict=True):
            found.append(killed)
            for wrong in killed.wrong:
                print(f"seed {seed}: {wrong}", flush=True)
    lost = sum(killed.lost for killed in found)
    faults = sum(bool(killed.wrong) for killed in found)
    print(
        f"{len(found)} windows ended (seed {asked.seed}): {sum(k.keys for k in found)} keys, "
        f"{sum(k.saves for k in found)} saves; keys older than 1.0 s lost: {lost}; "
        f"at most {max(k.behind for k in found):.2f} s behind; runs with a fault: {faults}"
    )
    return 1 if lost or faults else 0


if __name__ == "__main__":
    sys.exit(main())
