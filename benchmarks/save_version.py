"""Saving a version against plain ``git add`` and ``git commit``, both synced to the disk.

Alternating pairs in one run, so that both see the same machine; prints medians in milliseconds
and their ratio.  Run: ``python -m benchmarks.save_version [PAIRS]``.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import create_history

_AUTHOR = Author("Bench Mark", "bench@example.org")
_POLICIES = 50
_LINES = 400


def main(pairs: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours", Path(folder) / "theirs"
        save = _ours(ours)
        commit = _theirs(theirs)
        times: dict[str, list[float]] = {"record": [], "git": []}
        for number in range(pairs + 3):
            text = f"Line {number} of this policy.\n".encode() * _LINES
            for name, root, call in (("record", ours, save), ("git", theirs, commit)):
                (root / "policies" / "p1.md").write_bytes(text)
                start = time.perf_counter()
                call(root, text)
                if number >= 3:  # the first ones load modules and warm caches
                    times[name].append((time.perf_counter() - start) * 1000)
        medians = {name: statistics.median(values) for name, values in times.items()}
        print(f"record():              {medians['record']:6.2f} ms")
        print(f"git add + git commit:  {medians['git']:6.2f} ms")
        print(f"ratio:                 {medians['record'] / medians['git']:6.2f}  ({pairs} pairs)")


def _fill(root: Path) -> None:
    (root / "policies").mkdir(parents=True)
    for number in range(_POLICIES):
        (root / "policies" / f"p{number}.md").write_text(f"Policy {number}\n")


def _ours(root: Path) -> Callable[[Path, bytes], None]:
    _fill(root)
    history = create_history(root)
    for path in sorted((root / "policies").iterdir()):
        history.record(path, path.read_bytes(), VersionNote("First"), _AUTHOR)

    def save(root: Path, text: bytes) -> None:
        history.record(root / "policies" / "p1.md", text, VersionNote("Changed"), _AUTHOR)

    return save


def _theirs(root: Path) -> Callable[[Path, bytes], None]:
    _fill(root)
    _git(root, "init", "--quiet")
    _git(root, "add", ".")
    _git(root, "commit", "--quiet", "-m", "First")

    def commit(root: Path, text: bytes) -> None:
        _git(root, "add", "--", "policies/p1.md")
        _git(root, "commit", "--quiet", "-m", "Changed")

    return commit


def _git(root: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "core.fsync=all", *arguments],
        cwd=root,
        check=True,
        env=os.environ
        | {
            "GIT_AUTHOR_NAME": _AUTHOR.name,
            "GIT_AUTHOR_EMAIL": _AUTHOR.email,
            "GIT_COMMITTER_NAME": _AUTHOR.name,
            "GIT_COMMITTER_EMAIL": _AUTHOR.email,
        },
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
