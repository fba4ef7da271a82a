"""Two programs and a git at the command line that save into one folder at once.

Run: ``python -m tests.durability.together [--versions 500]``; two minutes.  Each saves so many
versions of a policy of its own; every version that was told as saved must be there, in one line.
Ends with 1 where one is missing or the history is not whole.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.durability.checking import git, settings_of_nobody

_SAVER = """
import sys
from pathlib import Path
from policyeditor.errors import HistoryError
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history
history, who = open_history(Path(sys.argv[1])), sys.argv[2]
for number in range(int(sys.argv[3])):
    text = f"{who} {number}\\n".encode()
    (history.root / f"{who}.md").write_bytes(text)
    note, author = VersionNote(f"{who} {number}"), Author(who, "x@y.z")
    while True:
        try:
            print(history.record(Path(f"{who}.md"), text, note, author).id, flush=True)
            break
        except HistoryError as error:  # told; the person saves again
            if error.message.code not in {"history.locked-meanwhile", "history.locked"}:
                raise
            print("again", flush=True)
"""
_COMMITTER = """
number=0
while [ $number -lt $1 ]; do
  number=$((number + 1)); echo "cli $number" > cli.md
  until git add cli.md && git commit -q -m "cli $number" -- cli.md; do :; done 2>/dev/null
  git log -1 --format=%H -- cli.md
done
"""


def main() -> int:
    """Save from all sides, and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--versions", type=int, default=500)
    count = parser.parse_args().versions
    with tempfile.TemporaryDirectory(prefix="together-") as place:
        folder = Path(place) / "folder"
        folder.mkdir()
        with settings_of_nobody(Path(place) / "home"):
            git(folder, "init", "-q", "-b", "main")
            for key, value in (("user.name", "Cli"), ("user.email", "cli@example.org")):
                git(folder, "config", key, value)
            git(folder, "commit", "-q", "--allow-empty", "-m", "begin")
            calls = [
                [sys.executable, "-c", _SAVER, str(folder), who, str(count)]
                for who in ("ann", "bob")
            ]
            calls.append(["sh", "-c", _COMMITTER, "sh", str(max(1, count // 10))])
            told, failed = _run(calls, folder)
            kept = git(folder, "rev-list", "main").split()
            missing = set(told) - {*kept, "again"}
            git(folder, "fsck", "--strict")
    again = told.count("again")
    told = [each for each in told if each != "again"]
    print(
        f"{len(told)} versions told as saved, {len(set(told) & set(kept))} of them there, "
        f"{len(kept) - 1} in all; told to save again: {again}; failed: {failed}"
    )
    return 1 if missing or failed else 0


def _run(calls: list[list[str]], folder: Path) -> tuple[list[str], int]:
    savers = [subprocess.Popen(c, cwd=folder, stdout=subprocess.PIPE, text=True) for c in calls]
    told = [line for saver in savers for line in saver.communicate()[0].split()]
    return told, sum(saver.returncode != 0 for saver in savers)


if __name__ == "__main__":
    sys.exit(main())
