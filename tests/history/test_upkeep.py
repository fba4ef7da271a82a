"""What keeps a long history quick changes nothing of what it tells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.history import upkeep
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote

Cli = Callable[..., str]


@pytest.fixture
def filled(history: History, ann: Author) -> History:
    for number in range(30):
        name = "rare.md" if number % 10 == 3 else "often.md"
        history.record(Path(name), b"%d\n" % number, VersionNote(f"{number}"), ann)
    return history


def test_the_same_versions_are_found_by_an_index_of_paths(
    filled: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    before = [filled.versions(Path(name)) for name in ("rare.md", "often.md", "none.md")]
    filled.keep_fast()
    assert cli("commit-graph", "verify", "--no-progress") == ""
    assert [filled.versions(Path(name)) for name in ("rare.md", "often.md", "none.md")] == before
    saved = filled.record(Path("rare.md"), b"newer\n", note, ann)
    assert filled.versions(Path("rare.md")) == (saved, *before[0])
    filled.keep_fast()
    assert filled.versions(Path("rare.md")) == (saved, *before[0])


def test_many_single_objects_are_packed_and_none_is_lost(
    filled: History, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_LOOSE", -1)
    texts = [filled.content(version) for version in filled.versions(Path("often.md"))]
    filled.keep_fast()
    assert cli("count-objects").startswith("0 objects")
    assert [filled.content(version) for version in filled.versions(Path("often.md"))] == texts
    cli("fsck", "--strict")


def test_what_cannot_be_done_is_left(filled: History) -> None:
    (filled.root / ".git" / "objects" / "info").mkdir(exist_ok=True)
    folder = filled.root / ".git" / "objects" / "info" / "commit-graphs"
    folder.mkdir()
    (folder / "commit-graph-chain.lock").write_bytes(b"")
    filled.keep_fast()
    assert len(filled.versions(Path("rare.md"))) == 3
