"""Versions of a day that is past, in a real history."""

from __future__ import annotations

import subprocess
from pathlib import Path


def saved(root: Path, path: Path, day: str) -> None:
    """Keep a file as a version of a day."""
    moment = f"{day}T12:00:00+0000"
    # A home and no settings of the system: as on a machine that nobody set up.
    settings = {
        "GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment, "GIT_CONFIG_NOSYSTEM": "1",
        "HOME": str(root), "PATH": "/usr/bin:/bin:/usr/local/bin",
    }  # fmt: skip
    who = ("-c", "user.name=Ann Lee", "-c", "user.email=ann@example.com")
    calls = [("add", "--", str(path)), ("commit", "-q", "-m", f"Version of {day}")]
    if not (root / ".git").exists():
        calls.insert(0, ("init", "-q"))
    for call in calls:
        subprocess.run(("git", *who, *call), cwd=root, env=settings, check=True)
