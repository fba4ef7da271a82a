"""Long histories for the benchmarks: one policy, changed clause by clause, made in seconds."""

from __future__ import annotations

import os
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path

from benchmarks.texts import HEAD, sections

FILE = "privacy.md"
PEOPLE = ("Ada Lovelace", "Grace Hopper", "Marie Curie")
_START = 1_500_000_000
_REST = 21_600


def make_history(root: Path, count: int, size: int) -> Path:
    """A folder whose policy of about ``size`` characters has ``count`` versions; its path.

    Each version rewords, adds, takes out or moves a section; six hours lie between them.
    """
    root.mkdir(parents=True)
    _git(root, "init", "--quiet", "--initial-branch=main")
    stream = b"".join(_commits(count, size))
    _git(root, "fast-import", "--quiet", stdin=stream)
    _git(root, "reset", "--quiet", "--hard")
    return root / FILE


def texts(count: int, size: int) -> Iterator[str]:
    """The texts of the versions, oldest first; the same for the same numbers."""
    chance = random.Random(count)
    parts = sections(size)
    spare = sections(2 * size)[len(parts) :]
    yield "\n".join([HEAD, *parts])
    for number in range(1, count):
        at = chance.randrange(len(parts))
        deed = chance.random()
        if deed < 0.8:
            parts[at] = parts[at].replace(" our ", f" our {number} ", 1) + f"Point {number}.\n"
        elif deed < 0.87 and spare:
            parts.insert(at, spare.pop())
        elif deed < 0.93 and len(parts) > 3:
            parts.append(parts.pop(at))
        elif len(parts) > 3:
            spare.insert(0, parts.pop(at))
        if len(parts[at % len(parts)]) > 2000:
            parts[at % len(parts)] = parts[at % len(parts)][:900] + "\n"
        yield "\n".join([HEAD, f"Version {number}.\n", *parts])


def _commits(count: int, size: int) -> Iterator[bytes]:
    for number, text in enumerate(texts(count, size)):
        person = PEOPLE[number % len(PEOPLE)]
        data = text.encode()
        summary = f"{number % 40}(A): reworded\n{number % 30 + 1}: added"
        message = f"{summary}\n\nPolicy: {FILE}\nSignificance: significant\n".encode()
        yield (
            f"commit refs/heads/main\n"
            f"committer {person} <p@example.org> {_START + number * _REST} +0000\n"
            f"data {len(message)}\n"
        ).encode() + message
        yield f"M 100644 inline {FILE}\ndata {len(data)}\n".encode() + data + b"\n"


def _git(root: Path, *arguments: str, stdin: bytes = b"") -> None:
    plain = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *arguments], cwd=root, input=stdin, check=True, env=os.environ | plain)
