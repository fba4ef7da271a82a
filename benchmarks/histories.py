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
    parts = [(section, "") for section in sections(size)]
    spare = [(section, "") for section in sections(2 * size)[len(parts) :]]
    most = len(parts)
    yield "\n".join([HEAD, *(section for section, _ in parts)])
    for number in range(1, count):
        at, deed = chance.randrange(len(parts)), chance.random()
        if deed < 0.04 and spare and len(parts) <= most:
            parts.insert(at, spare.pop())
        elif deed < 0.08 and len(parts) > most // 2:
            spare.insert(0, parts.pop(at))
        elif deed < 0.12:
            parts.append(parts.pop(at))
        else:
            parts[at] = (parts[at][0], f"This was reworded as point {number}.\n")
        yield "\n".join([HEAD, *(section + note for section, note in parts)])


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
