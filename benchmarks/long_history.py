"""The first page of the versions of a policy, in long histories, against plain ``git log``.

In turn in one run, medians in milliseconds.  A history of 5,000 versions whose policy has half of
them, and one of 100,000 in which it has ten: before and after the program's upkeep (`keep_fast`).
Run: ``python -m benchmarks.long_history [TURNS]``; a minute, and 100 MB in the temporary folder.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from policyeditor.history.history import History
from policyeditor.history.open import open_history
from policyeditor.workspace.repairing import keep_fast
from policyeditor.workspace.versions import list_versions

_PAGE = 50
_START = 1_500_000_000


def main(turns: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as place:
        short, long = Path(place) / "short", Path(place) / "long"
        _fill(short, 5_000)
        _fill(long, 100_000)
        _show("5,000 versions, 2,500 of the policy", _page(short, "policies/often.md", turns))
        _show("100,000 versions, 10 of the policy", _page(long, "policies/rare.md", 3))
        start = time.perf_counter()
        keep_fast(long)
        print(f"upkeep, the first time: {time.perf_counter() - start:.2f} s")
        start = time.perf_counter()
        keep_fast(long)
        print(f"upkeep, with nothing to do: {(time.perf_counter() - start) * 1000:.0f} ms")
        keep_fast(short)
        _show("5,000, after upkeep", _page(short, "policies/often.md", turns))
        _show("100,000, after upkeep", _page(long, "policies/rare.md", turns))
        _show("an old text, 100,000 versions", _text(long, "policies/often.md", turns))


def _page(root: Path, name: str, turns: int) -> dict[str, float]:
    history = _opened(root)
    plain = ("git", "log", "-n", str(_PAGE))
    return _medians(
        {
            "git log -n 50": lambda: _run(root, *plain),
            "git log -n 50 -- FILE": lambda: _run(root, *plain, "--", name),
            "page": lambda: history.versions(Path(name), limit=_PAGE),
            "page and opening": lambda: list_versions(root / name, limit=_PAGE),
        },
        turns,
    )


def _text(root: Path, name: str, turns: int) -> dict[str, float]:
    history = _opened(root)
    versions = history.versions(Path(name), limit=2_000)
    old = iter(versions[-turns - 3 :])
    blobs = iter([f"{version.id}:{version.path}" for version in versions[-turns - 3 :]])
    return _medians(
        {
            "git show": lambda: _run(root, "git", "show", next(blobs)),
            "text": lambda: history.content(next(old)),
        },
        turns,
    )


def _medians(calls: dict[str, Callable[[], object]], turns: int) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(turns + 2):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            if turn >= 2 or turns < 5:
                times[name].append((time.perf_counter() - start) * 1000)
    return {name: statistics.median(each) for name, each in times.items()}


def _show(what: str, medians: dict[str, float]) -> None:
    first = next(iter(medians.values()))
    told = "; ".join(f"{name} {each:.1f} ({each / first:.2f} x)" for name, each in medians.items())
    print(f"{what}: {told}", flush=True)


def _opened(root: Path) -> History:
    history = open_history(root)
    assert history is not None
    return history


def _fill(root: Path, count: int) -> None:
    root.mkdir()
    _run(root, "git", "init", "--quiet", "--initial-branch=main")
    stream = b"".join(_versions(count))
    subprocess.run(["git", "fast-import", "--quiet"], cwd=root, input=stream, check=True)
    _run(root, "git", "reset", "--quiet", "--hard")


def _versions(count: int) -> Iterator[bytes]:
    every = count // 10
    for number in range(count):
        name = f"p{number % 50}" if number % 2 else "often"
        name = "rare" if number % every == 5 else name
        text = f"1. Clause\n\n   (A) Text {number}.\n".encode() * 10
        message = f"{number % 9 + 1}(A): reworded\n\nSignificance: review\n".encode()
        when = _START + number * 600
        yield b"commit refs/heads/main\ncommitter Ada <ada@example.org> %d +0000\n" % when
        yield b"data %d\n%s\n" % (len(message), message)
        yield b"M 100644 inline policies/%s.md\n" % name.encode()
        yield b"data %d\n%s\n" % (len(text), text)


def _run(root: Path, *command: str) -> None:
    plain = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE, env=os.environ | plain)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 25)
