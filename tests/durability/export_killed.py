"""An export killed at every call that changes anything on the disk: old files or new, none half.

    python -m tests.durability.export_killed [--every N] [--fault error=ENOSPC]

A clean run is traced first, then the export is run once for each of its calls and killed right
there.  Afterwards each file has its old bytes or its new ones; what was killed may leave nothing
but files whose names begin with a full stop.  With ``--fault error=ENOSPC`` the disk is full at
that call instead: then either all files are new, or all are old, nothing is left beside them and
the program tells.  Needs strace.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

CALLS = (
    "openat,write,pwrite64,rename,renameat,renameat2,link,linkat,unlink,unlinkat,fsync,fdatasync,"
    "ftruncate,mkdir,mkdirat,chmod,fchmod,fchmodat"
)
KILL = "signal=SIGKILL"
NAMES = ("privacy.html", "privacy-snippet.html", "privacy.md", "privacy.txt")
_FORMATS = "html,snippet,jekyll,txt"
_OLD = b"what was exported before"
_TEXT = (
    "---\ntitle: Privacy\nlang: en\npermalink: /privacy/\n---\n\n# Privacy\n\n1. We keep data.\n"
)
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")


def prepared(work: Path) -> Path:
    """A policy, and a folder with older exports."""
    out = work / "out"
    out.mkdir(parents=True)
    for name in NAMES:
        (out / name).write_bytes(_OLD)
    policy = work / "policies" / "privacy.md"
    policy.parent.mkdir()
    policy.write_text(_TEXT, encoding="utf-8")
    return policy


def run(policy: Path, out: Path, *trace: str) -> subprocess.CompletedProcess[bytes]:
    """The export as a program of its own, under strace."""
    program = (sys.executable, "-X", "frozen_modules=on", "-B", "-m", "policyeditor", "export")
    asked = (str(policy), "--to", _FORMATS, "-o", str(out))
    return subprocess.run(
        ["strace", "-qq", *trace, *program, *asked], capture_output=True, check=False, timeout=120
    )


def counted(work: Path) -> tuple[Counter[str], dict[str, bytes]]:
    """How often each call that touches the folder is made from the first of them on; the files."""
    policy = prepared(work)
    log = work / "trace"
    done = run(policy, work / "out", "-o", str(log), "-e", f"trace={CALLS}")
    assert done.returncode == 0, done.stderr
    made = {name: (work / "out" / name).read_bytes() for name in NAMES}
    assert all(data != _OLD for data in made.values())
    counts: Counter[str] = Counter()
    for line in log.read_text(errors="replace").splitlines():
        if found := _CALL.match(line):
            counts[found[1]] += 1
    return counts, made


def first_of_each(log: Path, out: Path) -> dict[str, int]:
    """The number of the first call of each kind once the folder is being written to."""
    seen: Counter[str] = Counter()
    first: dict[str, int] = {}
    begun = False
    for line in log.read_text(errors="replace").splitlines():
        if not (found := _CALL.match(line)):
            continue
        seen[found[1]] += 1
        begun = begun or (str(out) in line and "O_CREAT" in line)
        if begun:
            first.setdefault(found[1], seen[found[1]])
    return first


def trials(every: int = 1, fault: str = KILL) -> Iterator[tuple[str, str]]:
    """Each trial and what became of it; AssertionError at the first half file."""
    with tempfile.TemporaryDirectory() as place:
        top = Path(place).resolve()
        counts, made = counted(top / "clean")
        first = first_of_each(top / "clean" / "trace", top / "clean" / "out")
        points = [
            (call, when) for call, since in first.items() for when in range(since, counts[call] + 1)
        ]
        assert points
        for number, (call, when) in enumerate(points[::every]):
            work = top / str(number)
            yield f"{call} {when}", _tried(work, call, when, fault, made)
            shutil.rmtree(work)


def _tried(work: Path, call: str, when: int, fault: str, made: dict[str, bytes]) -> str:
    policy = prepared(work)
    log, out = work / "trace", work / "out"
    inject = f"inject={call}:{fault}:when={when}"
    done = run(policy, out, "-o", str(log), "-e", f"trace={call}", "-e", inject)
    state = []
    for name in NAMES:
        data = (out / name).read_bytes()
        assert data in (_OLD, made[name]), f"half a file: {name}"
        state.append(data != _OLD)
    assert policy.read_text(encoding="utf-8") == _TEXT
    beside = [path.name for path in out.iterdir() if path.name not in NAMES]
    assert all(name.startswith(".") for name in beside), beside
    if fault != KILL:
        assert not beside, beside
        assert done.returncode in (0, 2), done.stderr
        if done.returncode == 2:
            assert done.stderr
            assert b"Traceback" not in done.stderr
    seen = log.read_text(errors="replace")
    if "SIGKILL" not in seen and "INJECTED" not in seen:
        return "not reached"
    return "all new" if all(state) else "some new" if any(state) else "all old"


def main() -> None:
    """Try every place, or every N-th, and tell the count of each outcome."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="only every N-th place")
    parser.add_argument("--fault", default=KILL, help="what happens there, as strace words it")
    asked = parser.parse_args()
    outcomes: Counter[str] = Counter()
    for point, outcome in trials(asked.every, asked.fault):
        outcomes[outcome] += 1
        print(point, outcome, flush=True)
    print(dict(outcomes))


if __name__ == "__main__":
    main()
