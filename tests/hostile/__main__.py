"""Every trap against every thing a person does with a folder: nothing of the folder may be run.

Run: ``python -m tests.hostile [--every N]``; a minute or two.  Each trap and operation has a folder
of its own.  Prints the number of cells and the traps that plain git sprang, for comparison; ends
with 1 where one was sprung here, a failure was not told in words, or plain git sprang none.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.durability.checking import ADA, settings_of_nobody
from tests.hostile.traps import POLICY, SINGLE, TRAPS, Trap

from policyeditor.errors import PolicyEditorError
from policyeditor.history.remedies import Remedy
from policyeditor.workspace.clean_copy import make_clean_copy
from policyeditor.workspace.exporting import Source, export_view
from policyeditor.workspace.repairing import history_state, keep_fast, put_right
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.trust import history_at, look_at_folder, trust_folder
from policyeditor.workspace.versions import (
    find_version,
    list_versions,
    name_version,
    restore_version,
    text_at,
)


def _save(root: Path, name: str, text: str, *, overwrite: bool = False) -> None:
    path = root / name
    opened = open_policy(path)
    if overwrite:
        path.write_text("written by another program\n")
    request = SaveRequest(root, opened, opened.text.with_view(text), overwrite=overwrite)
    save_policy(request, ADA)


def _new(root: Path) -> None:
    (root / "new").mkdir()
    (root / "new" / "terms.md").write_text("# New\n")
    _save(root, "new/terms.md", "# Newer\r\n")


def _trust(root: Path) -> None:
    found = look_at_folder(root)
    if found:
        trust_folder(found)
        list_versions(root / POLICY)


def _export(root: Path) -> None:
    text = (root / POLICY).read_text()
    source = Source(root / POLICY, root, text, text.encode())
    export_view(source, None, ["html"], root.parent / "exported")


def _first_version(root: Path) -> str:
    history = history_at(root)
    return history.first_version_id() if history else ""


OPERATIONS: dict[str, Callable[[Path], object]] = {
    "look": look_at_folder,
    "trust": _trust,
    "state": history_state,
    "list": lambda root: list_versions(root / POLICY),
    "old text": lambda root: text_at(root / POLICY, list_versions(root / POLICY)[-1].id),
    "by date": lambda root: find_version(root / POLICY, "2099-01-01"),
    "by beginning": lambda root: find_version(root / POLICY, "abcd"),
    "save": lambda root: _save(root, str(POLICY), "saved\n"),
    "save over another": lambda root: _save(root, str(POLICY), "mine\n", overwrite=True),
    "save a new policy": _new,
    "restore": lambda root: restore_version(root / POLICY, list_versions(root / POLICY)[-1], ADA),
    "name": lambda root: name_version(root / POLICY, list_versions(root / POLICY)[0], "N", ADA),
    "first version": _first_version,
    "keep fast": keep_fast,
    "rebuild list": lambda root: put_right(root, Remedy.REBUILD_LIST),
    "start a line": lambda root: put_right(root, Remedy.START_LINE),
    "clean copy": lambda root: make_clean_copy(root, root.parent / "copy"),
    "export": _export,
}
PLAIN = ("status", "diff", "log -p", "show HEAD:privacy.md", "commit -qam x", "gc --auto")


def cells(every: int) -> Iterator[tuple[Callable[[Trap], None], str]]:
    """The traps and operations to try."""
    both = [(lay, name) for lay in (*TRAPS, *SINGLE) for name in OPERATIONS]
    yield from both[::every]


def try_cell(lay: Callable[[Trap], None], name: str) -> tuple[list[str], str]:
    """What was sprung by one operation, and what was not told in words."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as place:
        trap = _laid(lay, Path(place))
        told = ""
        try:
            OPERATIONS[name](trap.root)
        except PolicyEditorError:
            pass  # told in words, and not done
        except Exception as error:
            told = f"{type(error).__name__}: {error}"
        # Where trust is the matter, the folder's filters are what was agreed to.
        agreed = {"clean", "smudge", "process"} if name == "trust" else set()
        return [mark for mark in trap.fired() if mark not in agreed], told


def sprung_by_plain_git(lay: Callable[[Trap], None]) -> bool:
    """Whether git without any seal runs something of a trap."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as place:
        trap = _laid(lay, Path(place))
        (trap.root / POLICY).write_text("changed\n")
        for call in PLAIN:
            with contextlib.suppress(subprocess.TimeoutExpired):  # some make git wait for ever
                trap.cli(*call.split(), check=False)
        return bool(trap.fired())


def _laid(lay: Callable[[Trap], None], place: Path) -> Trap:
    root = place / "folder"
    root.mkdir()

    def cli(*arguments: str, check: bool = True, stdin: bytes = b"") -> str:
        done = subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@b.c", *arguments],
            cwd=root,
            input=stdin,
            capture_output=True,
            check=check,
            timeout=5,
        )
        return done.stdout.decode("utf-8", "surrogateescape")

    cli("init", "-q", "-b", "main")
    for number in range(2):
        (root / POLICY).write_text(f"text {number}\n")
        cli("add", ".")
        cli("commit", "-qm", f"{number}")
    trap = Trap(root, place / "marks", cli)
    lay(trap)
    for mark in trap.marks.iterdir():
        mark.unlink()  # plain git may have run something while the trap was laid
    return trap


def main() -> int:
    """Try all cells, and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="try every so-manieth cell alone")
    every = parser.parse_args().every
    before = os.environ["PATH"], Path.cwd()
    count = sprung = untold = 0
    with tempfile.TemporaryDirectory() as home, settings_of_nobody(Path(home)):
        for lay, name in cells(every):
            fired, told = try_cell(lay, name)
            os.environ["PATH"] = before[0]
            os.chdir(before[1])
            count, sprung, untold = count + 1, sprung + bool(fired), untold + bool(told)
            if fired or told:
                print(f"{lay.__name__}, {name}: ran {fired}; {told}", flush=True)
        plain = [lay for lay in (*TRAPS, *SINGLE)[::every] if sprung_by_plain_git(lay)]
        os.environ["PATH"] = before[0]
        os.chdir(before[1])
    git = subprocess.run([shutil.which("git") or "git", "version"], capture_output=True, text=True)
    print(
        f"{git.stdout.strip()}: {count} cells ({len(TRAPS) + len(SINGLE)} traps, "
        f"{len(OPERATIONS)} operations); run here: {sprung}; not told in words: {untold}; "
        f"traps that plain git runs: {len(plain)}"
    )
    return 1 if sprung or untold or not plain else 0


if __name__ == "__main__":
    sys.exit(main())
