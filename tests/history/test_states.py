from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history

Cli = Callable[..., str]
POLICY = Path("privacy.md")


@pytest.fixture
def two_lines(history: History, ann: Author, cli: Cli) -> History:
    """Two lines of work that changed the same clause."""
    (history.root / POLICY).write_bytes(b"base\n")
    history.record(POLICY, b"base\n", VersionNote("base"), ann)
    cli("switch", "-q", "-c", "side")
    for line in ("side", "main"):
        cli("switch", "-q", line)
        (history.root / POLICY).write_text(f"{line}\n")
        cli("commit", "-q", "-am", line)
    return history


def begin(*arguments: str) -> Callable[[Cli], object]:
    return lambda cli: cli(*arguments, check=False)


def bisect(cli: Cli) -> None:
    cli("bisect", "start")
    cli("bisect", "bad", "HEAD")
    cli("bisect", "good", "HEAD^")


UNFINISHED = {
    "history.joining": begin("merge", "-q", "side"),
    "history.moving": begin("rebase", "-q", "side"),
    "history.picking": begin("cherry-pick", "side"),
    "history.reverting": begin("revert", "--no-edit", "HEAD^"),
    "history.searching": bisect,
    "history.detached": begin("checkout", "-q", "HEAD^"),
}


def test_a_new_history_can_be_saved_to(history: History) -> None:
    state = history.state()
    assert (state.can_save, state.line, state.messages) == (True, "main", ())


@pytest.mark.parametrize("code", sorted(UNFINISHED))
def test_what_is_unfinished_is_told_and_nothing_is_saved_into_it(
    two_lines: History, ann: Author, note: VersionNote, cli: Cli, code: str
) -> None:
    assert two_lines.state().can_save
    UNFINISHED[code](cli)
    before = (cli("rev-parse", "HEAD"), cli("status", "--porcelain"))
    state = two_lines.state()
    assert not state.can_save
    assert [message.code for message in state.messages] == [code]
    with pytest.raises(HistoryError) as error:
        two_lines.record(POLICY, b"<<<<<<< ours\n", note, ann)
    assert error.value.message.code == code
    assert (cli("rev-parse", "HEAD"), cli("status", "--porcelain")) == before
    assert two_lines.versions(POLICY)  # reading goes on


def empty(history: History, cli: Cli, revision: str) -> None:
    """What a power cut leaves of an object: its name, and nothing in it."""
    identifier = cli("rev-parse", revision).strip()
    file = history.root / ".git" / "objects" / identifier[:2] / identifier[2:]
    file.chmod(0o644)
    file.write_bytes(b"")


def spoil(history: History, name: str, data: bytes) -> None:
    (history.root / ".git" / name).write_bytes(data)


DAMAGES: dict[str, tuple[Callable[[History, Cli], None], str]] = {
    "newest version empty": (lambda h, c: empty(h, c, "main"), "history.damaged"),
    "folder list empty": (lambda h, c: empty(h, c, "main^{tree}"), "history.damaged"),
    "HEAD empty": (lambda h, c: spoil(h, "HEAD", b""), "history.damaged"),
    "HEAD nonsense": (lambda h, c: spoil(h, "HEAD", b"ref: ../../x\0"), "history.damaged"),
    "line empty": (lambda h, c: spoil(h, "refs/heads/main", b""), "history.damaged"),
    "line zeros": (lambda h, c: spoil(h, "refs/heads/main", b"\0" * 41), "history.damaged"),
    "line leads nowhere": (
        lambda h, c: spoil(h, "refs/heads/main", b"1" * 40 + b"\n"),
        "history.damaged",
    ),
    "index nonsense": (lambda h, c: spoil(h, "index", b"nonsense" * 20), "history.lists-damaged"),
    "index empty": (lambda h, c: spoil(h, "index", b"DIRC"), "history.lists-damaged"),
}


@pytest.mark.parametrize("name", sorted(DAMAGES))
def test_damage_is_told_and_never_made_worse(
    two_lines: History, ann: Author, note: VersionNote, cli: Cli, name: str
) -> None:
    damage, code = DAMAGES[name]
    damage(two_lines, cli)
    files = snapshot(two_lines.root / ".git")
    opened = open_history(two_lines.root)
    assert opened is not None
    state = opened.state()
    assert (state.can_save, [m.code for m in state.messages]) == (False, [code])
    with pytest.raises(HistoryError) as error:
        opened.record(POLICY, b"new\n", note, ann)
    assert error.value.message.code == code
    after = snapshot(two_lines.root / ".git")
    assert {name: after.get(name) for name in files} == files
    assert {Path(name).parts[0] for name in after.keys() - files.keys()} <= {"objects"}


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_a_history_without_its_parts_is_damaged_and_not_made_anew(
    two_lines: History,
) -> None:
    (two_lines.root / ".git" / "HEAD").unlink()
    with pytest.raises(HistoryError) as error:
        open_history(two_lines.root)
    assert error.value.message.code == "history.damaged"


def test_a_git_without_safety_fixes_is_told_and_used(history: History) -> None:
    history._door.git = replace(history._door.git, version=(2, 39, 2))
    state = history.state()
    assert state.can_save
    assert [message.code for message in state.messages] == ["history.git-aging"]
    assert state.messages[0].params["version"] == "2.39.2"
