"""Folders that come from other people: nothing they bring is run, whatever is asked of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.hostile.traps import (
    POLICY,
    TRAPS,
    Trap,
    clean_in_other_file,
    differs,
    filter_by_attributes_file,
    filters,
    fsmonitor,
    hooks,
    hooks_path,
    include,
    include_if,
    promisor,
    signed_version,
    signing,
    textconv_alone,
    tracked_filters,
)

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import create_history, open_history

Cli = Callable[..., str]


@pytest.fixture
def trap(
    folder: Path,
    tmp_path: Path,
    history: History,
    ann: Author,
    note: VersionNote,
    cli: Cli,
    monkeypatch: pytest.MonkeyPatch,
) -> Trap:
    for number in range(3):
        (folder / POLICY).write_bytes(b"text %d\n" % number)
        history.record(POLICY, b"text %d\n" % number, note, ann)
    # What a trap changes of the process itself is put back.
    monkeypatch.setenv("PATH", os.environ["PATH"])
    monkeypatch.chdir(tmp_path)
    return Trap(folder, tmp_path / "marks", cli)


def everything(root: Path, ann: Author, known: History | None) -> tuple[int, set[str]]:
    """Every operation once; how many succeeded, and why the others did not."""
    done, refused = 0, set()
    history: History | None = known

    def attempt(operation: Callable[[], object]) -> object:
        nonlocal done
        try:
            result = operation()
        except HistoryError as error:
            refused.add(error.message.code)
            return None
        done += 1
        return result

    if history is None:
        history = open_history_or_none(attempt, root)
    attempt(lambda: create_history(root))
    if history is None:
        return done, refused
    opened = history
    (root / POLICY).write_bytes(b"new\r\ntext\n")
    attempt(opened.author)
    attempt(opened.state)
    attempt(lambda: opened.versions(POLICY))
    attempt(lambda: [opened.content(v) for v in opened.versions(POLICY)])
    attempt(lambda: opened.resolve(POLICY, "2099-01-01"))
    attempt(lambda: opened.resolve(POLICY, "abcd"))
    attempt(lambda: opened.record(POLICY, b"new\r\ntext\n", VersionNote("s", name="n"), ann))
    attempt(lambda: opened.record(POLICY, b"not on the disk\n", VersionNote("s"), ann))
    attempt(lambda: opened.record(Path("x/new.md"), b"new file\n", VersionNote("s"), ann))
    attempt(lambda: opened.name_version(opened.versions(POLICY)[0], "A name"))
    return done, refused


def open_history_or_none(
    attempt: Callable[[Callable[[], object]], object], root: Path
) -> History | None:
    found = attempt(lambda: open_history(root))
    return found if isinstance(found, History) else None


@pytest.mark.parametrize("laid_after_opening", [False, True])
@pytest.mark.parametrize("lay", TRAPS, ids=lambda lay: lay.__name__)
def test_nothing_is_run(
    trap: Trap, ann: Author, lay: Callable[[Trap], None], laid_after_opening: bool
) -> None:
    known = open_history(trap.root) if laid_after_opening else None
    lay(trap)
    for mark in trap.marks.iterdir():
        mark.unlink()  # plain git may have run something while the trap was laid
    done, refused = everything(trap.root, ann, known)
    assert trap.fired() == []
    whole = 12 if known is None else 11
    if lay in (include, include_if):
        assert refused == {"history.includes"}
    elif lay in (filters, tracked_filters, clean_in_other_file):
        assert refused == {"history.filtered", "history.no-version"}
    elif lay is promisor:
        assert refused == {"history.content-missing", "history.no-version"}
    else:
        # "abcd" is the beginning of no version's id: that one alone may be refused.
        assert refused <= {"history.no-version"}
        assert done >= whole - 1


@pytest.mark.parametrize(
    "lay",
    [
        hooks,
        hooks_path,
        filters,
        tracked_filters,
        filter_by_attributes_file,
        clean_in_other_file,
        differs,
        textconv_alone,
        signing,
        signed_version,
        fsmonitor,
        promisor,
        include,
        include_if,
    ],
    ids=lambda lay: lay.__name__,
)
def test_the_traps_do_fire_under_plain_git(trap: Trap, lay: Callable[[Trap], None]) -> None:
    lay(trap)
    (trap.root / POLICY).write_bytes(b"changed\n")
    for call in ("status", "diff", "log -p", "show HEAD:privacy.md", "commit -qam x"):
        trap.cli(*call.split(), check=False)
    assert trap.fired() != []
