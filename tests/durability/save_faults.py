"""A save that is ended, or meets a failing or full disk, at every call that changes something.

    python -m tests.durability.save_faults [--every N] [--at-once 2]

A save is traced first: each call to the system that writes, syncs, renames, makes or removes
something, by the program itself and by each git it starts.  Then the save is made once for each of
those calls and each fault at just that call: ended, input/output error, disk full.  Afterwards the
file must hold the old text or the new one, what was told must be true, the history must be whole,
and the next save must work.  Needs strace; some six minutes.  Ends with 1 where one does not hold.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.durability.checking import (
    ADA,
    NAME,
    git,
    settings_of_nobody,
    text_of,
    trouble_with,
    wait_for_gits,
)

from policyeditor.errors import PolicyEditorError
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import Opened, open_policy

CALLS = (
    "write,pwrite64,rename,renameat,renameat2,link,linkat,unlink,unlinkat,fsync,fdatasync,"
    "ftruncate,mkdir,mkdirat,chmod,fchmod"
)
OWN_CALLS = f"{CALLS},openat,close"
FAULTS = ("signal=SIGKILL", "error=EIO", "error=ENOSPC")
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(", re.MULTILINE)
_WRAPPER = """#!/bin/sh
number=$(($(cat "{trial}/count" 2>/dev/null || echo 0) + 1))
echo $number > "{trial}/count"
if [ "{at}" = all ]; then
  exec strace -f -qq -o "{trial}/trace.$number" -e trace={calls} "{git}" "$@"
elif [ "{at}" = $number ]; then
  exec strace -f -qq -o "{trial}/hit" -e trace={call} -e inject={call}:{fault}:when={when} \\
    "{git}" "$@"
fi
exec "{git}" "$@"
"""


@dataclass(frozen=True, slots=True)
class Point:
    """Where a fault strikes: in which git call (0: in the program itself), which call, which."""

    git_call: int
    call: str
    when: int
    fault: str = ""


def points(every: int = 1) -> list[Point]:
    """All points and faults of one save, or every so-manieth."""
    with _folder() as folder:
        _told(
            folder, open_policy(folder / NAME)
        )  # what is loaded for a first save is loaded before it is traced
    found = [point for number in (0, -1) for point in _traced(number)]
    return [
        Point(point.git_call, point.call, point.when, fault)
        for point in found
        for fault in FAULTS
        if fault != "error=ENOSPC" or point.call not in {"close", "unlink", "unlinkat"}
    ][::every]


def try_at(point: Point) -> tuple[bool, list[str]]:
    """One save with a fault; whether it struck, and what does not hold."""
    with _folder() as folder:
        trial = folder.parent
        said = _save(folder, point)
        hit = (trial / "hit").read_text(errors="replace") if (trial / "hit").exists() else ""
        struck = "INJECTED" in hit or "killed by SIGKILL" in hit
        return struck, [f"{point}: {wrong}" for wrong in _wrong(folder, said)]


def _wrong(folder: Path, said: str) -> list[str]:
    kind, _, rest = said.partition(" ")
    old, new = text_of(8), text_of(16)
    found = (folder / NAME).read_text(errors="replace")
    wrong = [] if found in {old, new} else [f"torn text after “{said}”"]
    if kind in {"saved", "trouble"} and found != new:
        wrong.append(f"“{said}”, and the file does not hold the new text")
    if kind == "refused" and found != old:
        wrong.append(f"“{said}”, and the file does not hold the old text")
    if kind not in {"saved", "trouble", "refused", ""}:
        wrong.append(f"not told in words: {said}")
    if kind == "saved" and git(folder, "show", f"{rest}:{NAME}") != new:
        wrong.append("the version does not hold the new text")
    return wrong + trouble_with(folder, [rest] if kind == "saved" else [])


def _traced(number: int) -> list[Point]:
    """The points of the program itself (0), or of each git it starts (-1)."""
    with _folder() as folder:
        said = _save(folder, Point(number, "", 0))
        if not said.startswith("saved"):
            raise AssertionError(f"a save without any fault: {said}")
        files = [folder.parent / "hit"] if number == 0 else sorted(folder.parent.glob("trace.*"))
        found: list[Point] = []
        for file in files:
            at = int(file.suffix[1:] or 0) if number else 0
            counts = Counter(_CALL.findall(file.read_text(errors="replace")))
            found += [
                Point(at, call, when + 1) for call in sorted(counts) for when in range(counts[call])
            ]
        return found


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    """A policy folder with one version, in a folder of its own for what is written beside it."""
    with tempfile.TemporaryDirectory(prefix="faults-") as place:
        folder = Path(place) / "folder"
        folder.mkdir()
        with settings_of_nobody(Path(place) / "home"):
            (folder / NAME).write_text(text_of(8))
            git(folder, "init", "-q", "-b", "main")
            git(folder, "add", NAME)
            git(folder, "-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "first")
            yield folder


def _save(folder: Path, point: Point) -> str:
    """Save in a process of its own, with a fault at a point; what it said, empty if it died."""
    hears, tells = os.pipe()
    waits, goes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hears)
        os.close(goes)
        if point.git_call:
            os.environ["PATH"] = f"{_wrapper(folder.parent, point)}:{os.environ['PATH']}"
        with contextlib.suppress(BaseException):  # a fault may strike here too
            opened = open_policy(folder / NAME)
            os.read(waits, 1)
            os.write(tells, _told(folder, opened).encode())
        os._exit(0)
    os.close(tells)
    os.close(waits)
    tracer = None if point.git_call else _attached(child, folder.parent / "hit", point)
    os.write(goes, b"x")
    os.close(goes)
    said = b""
    while part := os.read(hears, 65536):
        said += part
    os.close(hears)
    os.waitpid(child, 0)
    wait_for_gits(folder)
    if tracer is not None:
        tracer.communicate(timeout=20)
    return said.decode()


def _told(folder: Path, opened: Opened) -> str:
    request = SaveRequest(folder, opened, opened.text.with_view(text_of(16)))
    try:
        saved = save_policy(request, ADA)
    except PolicyEditorError as error:
        return f"refused {error.message.code}"
    except BaseException as error:
        return "".join(traceback.format_exception(error))
    if saved.version:
        return f"saved {saved.version.id}"
    return f"trouble {saved.trouble.code if saved.trouble else ''}"


def _attached(process: int, trace: Path, point: Point) -> subprocess.Popen[str]:
    """Strace on one process alone, attached when this returns."""
    what = ["-e", f"trace={point.call or OWN_CALLS}"]
    if point.call:
        what += ["-e", f"inject={point.call}:{point.fault}:when={point.when}"]
    tracer = subprocess.Popen(
        ["strace", "-p", str(process), "-o", str(trace), *what],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert tracer.stderr is not None
    while "attached" not in (line := tracer.stderr.readline()):
        if not line:
            raise AssertionError("strace cannot be attached")
    return tracer


def _wrapper(trial: Path, point: Point) -> Path:
    program = trial / "bin" / "git"
    program.parent.mkdir()
    program.write_text(
        _WRAPPER.format(
            trial=trial,
            git=shutil.which("git"),
            at="all" if point.git_call < 0 else point.git_call,
            calls=CALLS,
            call=point.call,
            fault=point.fault,
            when=point.when,
        )
    )
    program.chmod(0o755)
    return program.parent


def main() -> int:
    """Try every point, and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="try every so-manieth point alone")
    parser.add_argument("--at-once", type=int, default=2)
    asked = parser.parse_args()
    all_points = points(asked.every)
    struck, wrong = 0, 0
    with multiprocessing.get_context("fork").Pool(asked.at_once) as pool:
        for hit, found in pool.imap_unordered(try_at, all_points):
            struck += hit
            wrong += bool(found)
            for each in found:
                print(each, flush=True)
    print(f"{len(all_points)} faults set, {struck} struck; runs that did not hold: {wrong}")
    return 1 if wrong or not struck else 0


if __name__ == "__main__":
    sys.exit(main())
