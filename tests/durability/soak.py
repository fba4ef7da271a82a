"""Hours of work in minutes: typing, saving, looking at versions, again and again in one program.

Run: ``python -m tests.durability.soak [--minutes 10]`` (Linux).  Prints memory and open files as
they go; ends with 1 where either grew: memory by more than a tenth after the first fifth of the
time, open files or threads at all.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.durability.checking import ADA, NAME, git, settings_of_nobody, text_of

from policyeditor.workspace.recovery import Journal
from policyeditor.workspace.repairing import history_state, keep_fast
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import DocumentSession, open_policy
from policyeditor.workspace.trust import look_at_folder
from policyeditor.workspace.versions import list_versions, name_version, text_at
from policyeditor.workspace.worker.jobs import Jobs

_KEYS = 20
_LONGEST = 2000  # words, then the policy begins anew


def main() -> int:
    """Work for so long, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    seconds = parser.parse_args().minutes * 60
    with tempfile.TemporaryDirectory(prefix="soak-") as place:
        folder = Path(place) / "folder"
        folder.mkdir()
        with settings_of_nobody(Path(place) / "home"):
            (folder / NAME).write_text(text_of(0))
            git(folder, "init", "-q", "-b", "main")
            measured = _work(folder, Path(place) / "recovery", seconds)
            git(folder, "fsck", "--strict")
            count = len(git(folder, "rev-list", "--all").split())
    settled = [each for each in measured if each[0] >= seconds / 5] or measured
    memory = [each[1] for each in settled]
    handles = {each[2] for each in settled}
    threads = {each[3] for each in settled}
    growth = (memory[-1] - memory[0]) / memory[0]
    print(
        f"{seconds:.0f} s, {count} versions: memory {memory[0]:.1f} to {memory[-1]:.1f} MB "
        f"({growth:+.1%}), open files {sorted(handles)}, threads {sorted(threads)}"
    )
    return 1 if growth > 0.1 or len(handles) > 1 or len(threads) > 1 else 0


def _work(folder: Path, recovery: Path, seconds: float) -> list[tuple[float, float, int, int]]:
    journal, jobs = Journal(recovery), Jobs()
    session = DocumentSession(open_policy(folder / NAME))
    measured: list[tuple[float, float, int, int]] = []
    start = told = time.monotonic()
    number = rounds = 0
    while (now := time.monotonic()) - start < seconds:
        number = 0 if number > _LONGEST else number + _KEYS
        for count in range(max(0, number - _KEYS), number + 1):
            session.change(text_of(count))
            journal.keep(session.path, session.view, session.opened.digest)
        saved = save_policy(SaveRequest(folder, session.opened, session.draft_text()), ADA)
        if saved.trouble:
            raise AssertionError(saved.trouble)
        session.settled(saved.opened)
        journal.forget(session.path)
        versions = list_versions(session.path)
        text_at(session.path, versions[-1].id)
        jobs.run(text_at, session.path, versions[0].id)
        if rounds % 10 == 0:
            name_version(session.path, versions[0], f"Round {rounds}", ADA)
            history_state(folder)
            look_at_folder(folder)
            keep_fast(folder)
        rounds += 1
        if now - told >= min(10.0, seconds / 10):
            told = now
            journal.flush()
            measured.append((now - start, *_state()))
            at, memory, handles, threads = measured[-1]
            print(
                f"{at:5.0f} s: {memory:.1f} MB, {handles} open files, {threads} threads", flush=True
            )
    jobs.close()
    journal.close()
    return measured


def _state() -> tuple[float, int, int]:
    """Memory of this process in MB, its open files, its threads."""
    process = Path("/proc/self")
    pages = int((process / "statm").read_text().split()[1])
    memory = pages * os.sysconf("SC_PAGE_SIZE") / 1024**2
    return (
        memory,
        len(list((process / "fd").iterdir())) - 1,
        len(list((process / "task").iterdir())),
    )


if __name__ == "__main__":
    sys.exit(main())
