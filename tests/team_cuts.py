"""Getting and sending, cut off (kill -9) at every step that starts git or writes a file.

Run: python -m tests.team_cuts; the tests try a sample.  After each cut the folder must be as
before or as after, nothing in between, and getting again must give just what it gives uncut.
"""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.team import POLICY, Person

from policyeditor import files
from policyeditor.history import git, joining_files, undoing
from policyeditor.history.model import Author
from policyeditor.history.open import create_history
from policyeditor.workspace import team


def make_people(folder: Path) -> tuple[Person, Person]:
    """Ann and Ben, who share a place; both have changed things that the other has not got."""
    shared = folder / "shared"
    shared.mkdir()
    people = []
    for name in ("Ann", "Ben"):
        place = folder / name.lower()
        place.mkdir()
        create_history(place)
        author = Author(f"{name} Example", f"{name.lower()}@example.org")
        people.append(Person(author, place.resolve(), folder / f"{name}.json"))
    ann, ben = people
    ann.save(POLICY)
    ann.save("old\n", "old.css")
    ann.connect(str(shared), make=True)
    ann.send()
    ben.connect(str(shared))
    ben.get()
    ann.change("30 days", "60 days")
    ann.save("new\n", "sub/new.css")
    ann.save("newer\n", "old.css")
    ann.send()
    ben.change("one month", "two months")
    return ann, ben


def cut_at(deed: Callable[[], object], step: int) -> bool:
    """Do it in a process of its own that is killed at a step; whether it was, before the end."""
    child = os.fork()
    if not child:
        _do_until(deed, step)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _do_until(deed: Callable[[], object], step: int) -> None:
    """In the child: count the steps, and end it all at one of them."""
    steps = itertools.count(1)

    def count() -> None:
        if next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    run, write = git.Git.run, files.write_atomically

    def counted_run(*args: object, **kwargs: object) -> object:
        count()
        return run(*args, **kwargs)  # type: ignore[arg-type]  # handed on as they came

    def counted_write(path: Path, data: bytes) -> None:
        count()
        write(path, data)
        count()

    git.Git.run = counted_run  # type: ignore[method-assign,assignment]  # in this child alone
    for module in (joining_files, undoing):
        vars(module)["write_atomically"] = counted_write
    code = 1
    try:
        deed()
        code = 0
    finally:
        os._exit(code)


def check_after_cut(ben: Person, before: str, wanted: str) -> str:
    """What is wrong after a cut, or nothing."""
    team.settle(ben.folder)
    head, text = ben.git("rev-parse", "HEAD"), ben.text()
    as_before = head == before and text == POLICY.replace("one month", "two months")
    if not as_before and not (head != before and text == wanted):
        return f"in between: {head}"
    if not ben.is_clean():
        return "files differ from the newest version: " + ben.git("status", "--porcelain")
    ben.get()
    if ben.text() != wanted or ben.text("sub/new.css") != "new\n" or not ben.is_clean():
        return "getting again gives something else"
    return ""


def wanted_text() -> str:
    """What Ben has in the end."""
    return POLICY.replace("30 days", "60 days").replace("one month", "two months")


def check_after_cut_send(ben: Person, shared: Path) -> str:
    """What is wrong after sending was cut, or nothing."""
    sound = subprocess.run(
        ["git", "fsck", "--full", "--strict"], cwd=shared, capture_output=True, check=False
    )
    if sound.returncode or not ben.is_clean():
        return "damaged: " + sound.stderr.decode("utf-8", "replace")
    ben.send()
    newest = subprocess.run(
        ["git", "rev-parse", "main"], cwd=shared, capture_output=True, check=True, text=True
    )
    if newest.stdout.strip() != ben.git("rev-parse", "HEAD"):
        return "sending again did not send it"
    return ""


def main() -> int:
    """Every step of both; prints how many, and what was wrong."""
    with tempfile.TemporaryDirectory() as base:
        os.environ["HOME"] = base
        made = Path(base) / "made"
        made.mkdir()
        _, ben = make_people(made)
        before = ben.git("rev-parse", "HEAD")
        wrong = _every_step(made, ben.get, lambda: check_after_cut(ben, before, wanted_text()))
        ben.get()
        wrong = wrong or _every_step(
            made, ben.send, lambda: check_after_cut_send(ben, made / "shared")
        )
    return int(wrong)


def _every_step(made: Path, deed: Callable[[], object], check: Callable[[], str]) -> bool:
    """Cut a deed at each of its steps, each time from the same state; whether one went wrong."""
    saved = made.with_name("saved")
    shutil.copytree(made, saved, symlinks=True)
    for step in itertools.count(1):
        cut = cut_at(deed, step)
        if wrong := check():
            print(f"step {step}: {wrong}")
            return True
        shutil.rmtree(made)
        shutil.copytree(saved, made, symlinks=True)
        if not cut:
            print(f"{step - 1} steps cut, nothing lost, nothing in between")
            shutil.rmtree(saved)
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
