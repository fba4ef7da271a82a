"""The version history at thousands of versions: listed, looked through, an old one on screen.

    xvfb-run -a python -m benchmarks.timeline [--versions 5000] [--searched 1000] [--rounds 15]

The first page is measured beside ``git log -n 50`` of the same file, in turn.  A search goes
through all versions of a policy of 60,000 characters: for words, and for the history of one
clause.  An old version is on screen when the frame after it has been drawn: from the wish to see
it, with the version rested on before (as a click does) or not.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.histories import make_history

from policyeditor.history.model import Version
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.timeline import Wanted, search
from policyeditor.workspace.timeline_model import Place
from policyeditor.workspace.versions import list_versions
from policyeditor.workspace.worker.jobs import Jobs

_PATIENCE = 30.0


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--versions", type=int, default=5000)
    parser.add_argument("--searched", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        many = make_history(Path(folder) / "many", asked.versions, 20_000)
        large = make_history(Path(folder) / "large", asked.searched, 60_000)
        _listing(many, asked.rounds)
        _searching(large)
        _viewing(many, Path(folder), asked.rounds)


def _listing(path: Path, rounds: int) -> None:
    def git_log() -> None:
        command = ["git", "log", "-n", "50", "--", path.name]
        subprocess.run(command, cwd=path.parent, capture_output=True, check=True)

    times: dict[str, list[float]] = {"ours": [], "git": []}
    for _ in range(rounds):
        times["ours"].append(_seconds(lambda: list_versions(path, limit=51)))
        times["git"].append(_seconds(git_log))
    ours, git = (statistics.median(each) * 1000 for each in times.values())
    whole = statistics.median(
        [_seconds(lambda: list_versions(path, limit=1_000_000)) for _ in range(3)]
    )
    print(f"first page: {ours:.1f} ms; git log -n 50: {git:.1f} ms; ratio {ours / git:.2f}")
    print(f"all versions: {whole * 1000:.0f} ms")


def _searching(path: Path) -> None:
    view = path.read_text(encoding="utf-8")
    clauses = [clause for clause in every_clause(read_policy(view).clauses) if clause.path]
    jobs = Jobs()
    try:
        wishes = [("words", Wanted(words="point 500"))]
        wishes += [
            (f"clause {clause.path}", Wanted(clause=Place(view, clause.id)))
            for clause in (clauses[0], clauses[len(clauses) // 2])
        ]
        for name, wanted in wishes:
            start = time.perf_counter()
            found, last, looked = 0, start, 0
            longest = 0.0
            for step in search(path, wanted, jobs):
                now = time.perf_counter()
                longest, last = max(longest, now - last), now
                found += len(step.found)
                looked = step.looked
            total = time.perf_counter() - start
            print(
                f"search for {name}: {total:.1f} s, {found} of {looked} versions,"
                f" longest step {longest:.1f} s"
            )
    finally:
        jobs.close()


def _viewing(path: Path, home: Path, rounds: int) -> None:
    from PySide6.QtWidgets import QApplication

    from policyeditor.gui.application import create_window
    from policyeditor.gui.hub import Hub
    from policyeditor.gui.web.scheme import register_scheme
    from policyeditor.workspace.places import Places

    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    register_scheme()
    application = QApplication([])
    window = create_window(path, Places(home / "s.json", home / "w.ini", home / "recovery"))
    window.show()
    _wait(application, lambda: len(window.history.versions) >= 50)
    drawn: list[object] = []
    web = window.version.web
    web.received.connect(lambda kind, value: drawn.append(value) if kind == "drawn" else None)
    web.shown.connect(lambda: web.run("requestAnimationFrame(() => page.send('drawn', 1))"))

    def look_at(version: Version) -> float:
        drawn.clear()
        start = time.perf_counter()
        window.history.viewRequested.emit(version)
        _wait(application, lambda: bool(drawn))
        return time.perf_counter() - start

    hub = window.findChild(Hub)
    assert isinstance(hub, Hub)

    def wait_until_drawn(version: Version) -> None:
        _wait(application, lambda: hub.reviewing.is_ready(version))

    versions = window.history.versions
    look_at(versions[0])
    look_at(versions[1])
    cold = [look_at(version) for version in versions[2 : 2 + rounds]]
    warm = []
    for version in versions[2 + rounds : 2 + 2 * rounds]:
        window.history.versionMarked.emit(version)
        wait_until_drawn(version)
        warm.append(look_at(version))
    for name, times in (("not rested on", cold), ("rested on before", warm)):
        times.sort()
        print(
            f"old version on screen, {name}: {statistics.median(times) * 1000:.0f} ms,"
            f" slowest {times[-1] * 1000:.0f} ms"
        )
    window.close()
    application.processEvents()


def _wait(application: object, look: Callable[[], bool]) -> None:
    from PySide6.QtWidgets import QApplication

    assert isinstance(application, QApplication)
    end = time.monotonic() + _PATIENCE
    while not look():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come so far")
        application.processEvents()
        time.sleep(0.001)


def _seconds(deed: Callable[[], object]) -> float:
    start = time.perf_counter()
    deed()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
