"""Keeping a long history quick: what git would do from time to time by itself.

Calls are sealed against git's own upkeep, which runs when nobody expects it.  So the program asks
for two parts of it, which add to what is kept and never take a version away:

- an index of the versions with a filter of the paths each changed (``git commit-graph``): a
  policy with few versions among 100,000 is then found in a tenth of a second instead of three;
- packing single objects once there are many.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door

_SAMPLE = "17"
_LOOSE = 26
"""Objects in one of 256 folders from which on they are packed: some 6,700, git's own measure."""
_SECONDS = 300.0


def keep_fast(door: Door) -> None:
    """Bring the index of versions up to date and pack single objects where there are many.

    Quick where nothing is to be done (some milliseconds), else up to seconds: never while a person
    waits.  What cannot be done is left: the history works without.
    """
    place = door.place
    if (place.common_dir / "shallow").exists():
        return  # git keeps no such index for a copy without its older versions
    with contextlib.suppress(HistoryError):
        if _loose(place.common_dir) > _LOOSE:
            door.call("repack", "-d", "-l", "-q", seconds=_SECONDS)
        door.call(
            *(
                "commit-graph",
                "write",
                "--reachable",
                "--changed-paths",
                "--split",
                "--no-progress",
            ),
            seconds=_SECONDS,
        )


def _loose(common_dir: Path) -> int:
    with contextlib.suppress(OSError):
        return sum(1 for _ in (common_dir / "objects" / _SAMPLE).iterdir())
    return 0
