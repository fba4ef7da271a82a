"""What must be true of a folder and its recovery journal after a program was ended in a save."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from policyeditor.history import locks
from policyeditor.history.model import Author
from policyeditor.history.remedies import Remedy
from policyeditor.workspace.recovery import recovered_drafts
from policyeditor.workspace.repairing import history_state, put_right
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy

ADA = Author("Ada Lovelace", "ada@example.org")
HEAD = "---\ntitle: Terms\nlang: en\n---\n\n# Terms\n\n"
NAME = "terms.md"


def text_of(count: int) -> str:
    """The policy after so many words were typed into it; each word is its own number."""
    return HEAD + "".join(f"{number:06d}{_end(number)}" for number in range(1, count + 1))


def _end(number: int) -> str:
    return "\n" if number % 8 == 0 else " "


def words_of(text: str) -> int | None:
    """How many words a text has; None for one that was never in the editor (torn, mixed)."""
    count = len(re.findall(r"\d{6}", text))
    return count if text == text_of(count) else None


@contextlib.contextmanager
def settings_of_nobody(home: Path) -> Iterator[None]:
    """No settings of the machine."""
    home.mkdir(exist_ok=True)
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    plain |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
    with patch.dict(os.environ, plain, clear=True):
        yield


def git(folder: Path, *arguments: str) -> str:
    """Plain git in the folder; what it says where it fails is the error."""
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    if done.returncode:
        raise AssertionError(f"git {arguments[0]}: {done.stderr.decode('utf-8', 'replace')}")
    return done.stdout.decode("utf-8", "replace")


def wait_for_gits(folder: Path) -> None:
    """A git that outlived its program finishes what it was at, as it does in life."""
    named = b"GIT_DIR=" + os.fsencode(folder / ".git")
    until = time.monotonic() + 5
    while time.monotonic() < until:
        for process in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                if process.name.isdigit() and named in (process / "environ").read_bytes():
                    break
        else:
            return
        time.sleep(0.005)


def text_in_editor(folder: Path, recovery: Path) -> list[int | None]:
    """The words of the file, and of what recovery offers of it."""
    data = (folder / NAME).read_bytes().decode("utf-8", "replace")
    drafts = [draft.view for draft in recovered_drafts(recovery)]
    return [words_of(data), *map(words_of, drafts)]


def trouble_with(folder: Path, told: list[str]) -> list[str]:
    """What is wrong with the history; ``told`` are the versions that were said to be saved."""
    wrong: list[str] = []
    try:
        git(folder, "fsck", "--strict", "--no-dangling")
        kept = git(folder, "rev-list", "--all").split()
        wrong += [f"told as saved and gone: {each}" for each in told if each not in kept]
        texts = git(folder, "log", "--all", "--format=%T").split()
        wrong += ["saved twice" for one, two in itertools.pairwise(texts) if one == two]
    except AssertionError as error:
        wrong.append(str(error))
    return [*wrong, *_trouble_with_going_on(folder)]


def _trouble_with_going_on(folder: Path) -> list[str]:
    """Whether a person can go on: what is told can be put right, and the next save works."""
    state = history_state(folder)
    with patch.object(locks, "_YOUNG", -1.0):  # the person waited
        if Remedy.REMOVE_LOCK in (state := history_state(folder)).remedies:
            state = put_right(folder, Remedy.REMOVE_LOCK)
    if not state.can_save:
        return [f"cannot be saved to: {[message.code for message in state.messages]}"]
    opened = open_policy(folder / NAME)
    text = f"{opened.text.view}and on\n"
    saved = save_policy(SaveRequest(folder, opened, opened.text.with_view(text)), ADA)
    if saved.trouble:
        return [f"the next save failed: {saved.trouble.code}"]
    return [] if git(folder, "show", f"HEAD:{NAME}") == text else ["the next save is not kept"]
