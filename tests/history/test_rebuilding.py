"""What can be put right is put right, and nothing is lost by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.remedies import Remedy

Cli = Callable[..., str]
POLICY = Path("privacy.md")


@pytest.mark.parametrize("damage", [b"nonsense" * 20, b"DIRC", b"", b"\0" * 300])
def test_a_damaged_list_is_made_anew_and_kept_aside(
    history: History, ann: Author, note: VersionNote, cli: Cli, damage: bytes
) -> None:
    for name in ("privacy.md", "terms.md"):
        (history.root / name).write_bytes(b"1\n")
        history.record(Path(name), b"1\n", note, ann)
    (history.root / POLICY).write_bytes(b"2\n")
    (history.root / ".git" / "index").write_bytes(damage)
    if damage:  # git takes an empty file for an empty list
        assert history.state().remedies == (Remedy.REBUILD_LIST,)
    kept = history.rebuild_list()
    assert kept is not None
    assert kept.read_bytes() == damage
    assert history.state().can_save
    assert cli("status", "--porcelain") == " M privacy.md\n"
    history.record(POLICY, b"2\n", note, ann)
    assert cli("status", "--porcelain") == ""
    cli("fsck", "--strict")


def test_a_list_of_a_history_without_versions_is_made_anew(history: History, cli: Cli) -> None:
    (history.root / ".git" / "index").write_bytes(b"nonsense" * 20)
    assert history.rebuild_list() is not None
    assert cli("status", "--porcelain") == ""


def test_one_can_go_on_from_an_old_version(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    for text in (b"1\n", b"2\n"):
        (history.root / POLICY).write_bytes(text)
        history.record(POLICY, text, note, ann)
    cli("checkout", "-q", "HEAD^")
    assert history.state().remedies == (Remedy.START_LINE,)
    names = []
    for _ in range(2):
        names.append(history.start_line())
        history.record(POLICY, b"3\n", note, ann)
        cli("checkout", "-q", "--force", "--detach", "HEAD^")
    assert len(set(names)) == 2
    assert cli("show", f"{names[0]}:privacy.md") == "3\n"
    assert cli("show", "main:privacy.md") == "2\n"


def test_a_line_in_use_is_not_left(history: History) -> None:
    with pytest.raises(HistoryError) as error:
        history.start_line()
    assert error.value.message.code == "history.on-a-line"
