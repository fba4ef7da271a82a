"""Getting what others shared, cut off (kill -9) at every step that starts git or writes a file.

Run: python -m tests.team_cuts; the tests try a sample.  After each cut the folder must be as
before or as after, nothing in between, and getting again must give just what it gives uncut.
"""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from tests.team import POLICY, Person

from policyeditor import files
from policyeditor.history import Author, create_history, git, joining_files, undoing
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


def cut_at(ben: Person, step: int) -> bool:
    """Get in a process of its own that is killed at a step; whether it was, before the end."""
    child = os.fork()
    if not child:
        _get_until(ben, step)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _get_until(ben: Person, step: int) -> None:
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
        ben.get()
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


def main() -> int:
    """Every step; prints how many, and what was wrong."""
    with tempfile.TemporaryDirectory() as base:
        os.environ["HOME"] = base
        made = Path(base) / "made"
        made.mkdir()
        _, ben = make_people(made)
        before = ben.git("rev-parse", "HEAD")
        saved = Path(base) / "saved"
        shutil.copytree(ben.folder, saved, symlinks=True)
        for step in itertools.count(1):
            cut = cut_at(ben, step)
            wrong = check_after_cut(ben, before, wanted_text())
            if wrong:
                print(f"step {step}: {wrong}")
                return 1
            if not cut:
                print(f"{step - 1} steps cut, nothing lost, nothing in between")
                return 0
            shutil.rmtree(ben.folder)
            shutil.copytree(saved, ben.folder, symlinks=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())
