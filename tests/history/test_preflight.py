from __future__ import annotations

import contextlib
import os
import shutil
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history
from policyeditor.history.preflight import find_place

Cli = Callable[..., str]
POLICY = Path("privacy.md")

SPECIAL = (
    ".git/HEAD",
    ".git/config",
    ".git/index",
    ".git/packed-refs",
    ".git/objects/info/alternates",
    ".git/info/attributes",
    ".git/refs/heads/main",
    ".git/refs/tags/x",
    ".git/objects",
    ".gitattributes",
    ".gitignore",
    ".mailmap",
)


def replaced(path: Path, kind: str) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "endless":
        path.symlink_to("/dev/zero")
    else:
        here = Path.cwd()
        os.chdir(path.parent)  # a socket's path may be 100 bytes long
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
        os.chdir(here)


@pytest.mark.parametrize("kind", ["pipe", "endless", "socket"])
@pytest.mark.parametrize("name", SPECIAL)
def test_special_files_are_refused_at_once(
    history: History, ann: Author, note: VersionNote, name: str, kind: str
) -> None:
    history.record(POLICY, b"1\n", note, ann)
    replaced(history.root / name, kind)
    start = time.perf_counter()
    with pytest.raises(HistoryError) as error:
        open_history(history.root)
    if name != ".git/objects":
        for again in (lambda: history.record(POLICY, b"2\n", note, ann), history.state):
            with contextlib.suppress(HistoryError):
                again()
    assert time.perf_counter() - start < 10  # it waits for nothing; the bound is for slow machines
    assert error.value.message.code == "history.not-a-file"
    assert name in str(error.value.message.params["file"])


def test_a_setting_that_leads_to_a_pipe_is_not_followed(history: History, cli: Cli) -> None:
    pipe = history.root / "pipe"
    os.mkfifo(pipe)
    with (history.root / ".git" / "config").open("a") as config:
        config.write(f"[include]\n\tpath = {pipe}\n")
    with pytest.raises(HistoryError) as error:
        open_history(history.root)
    assert error.value.message.code == "history.includes"


@pytest.mark.parametrize(
    "setting",
    ["core.excludesFile", "core.attributesFile", "diff.orderFile", "mailmap.file", "fsck.skipList"],
)
def test_files_named_by_settings_are_not_opened(
    history: History, ann: Author, note: VersionNote, cli: Cli, setting: str
) -> None:
    pipe = history.root / "pipe"
    os.mkfifo(pipe)
    cli("config", setting, str(pipe))
    saved = history.record(POLICY, b"1\n", note, ann)
    history.name_version(saved, "A name")
    assert history.versions(POLICY)[0].name == "A name"
    assert history.state().can_save
    assert history.content(saved) == b"1\n"


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("[core]\n\tworktree = /etc\n", "history.other-tree"),
        ("[core]\n\tbare = true\n", "history.bare"),
        ("[extensions]\n\tsomethingNew = 1\n", "history.unknown-form"),
        ("[extensions]\n\trefStorage = reftable\n", "history.unknown-form"),
        ("[core\n", "history.settings-unreadable"),
        ("[x]\n" + "\ty = z\n" * 200_000, "history.settings-too-long"),
        (
            "".join(f'[filter "f{n}"]\n\tclean = x\n' for n in range(600)),
            "history.too-many-programs",
        ),
    ],
)
def test_settings_that_cannot_be_made_harmless_are_refused(
    history: History, lines: str, code: str
) -> None:
    with (history.root / ".git" / "config").open("a") as config:
        config.write(lines)
    for again in (open_history, lambda _: history.author()):
        with pytest.raises(HistoryError) as error:
            again(history.root)
        assert error.value.message.code == code


def test_a_history_that_borrows_is_refused(history: History, tmp_path: Path) -> None:
    file = history.root / ".git" / "objects" / "info" / "alternates"
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"{tmp_path}\n")
    with pytest.raises(HistoryError) as error:
        open_history(history.root)
    assert error.value.message.code == "history.borrowed"


def test_a_pointer_to_anothers_history_is_not_followed(
    history: History, tmp_path: Path, cli: Cli
) -> None:
    thief = tmp_path / "thief"
    thief.mkdir()
    for text in (f"gitdir: {history.root / '.git'}\n", "gitdir: /dev/zero\n", "nonsense"):
        (thief / ".git").write_text(text)
        with pytest.raises(HistoryError) as error:
            open_history(thief)
        assert error.value.message.code in {"history.leads-elsewhere", "history.damaged"}
    (thief / ".git").unlink()
    (thief / ".git").symlink_to(history.root / ".git")
    with pytest.raises(HistoryError) as error:
        open_history(thief)
    assert error.value.message.code == "history.leads-elsewhere"


def test_a_second_work_tree_of_ones_own_works(
    history: History, ann: Author, note: VersionNote, cli: Cli, tmp_path: Path
) -> None:
    first = history.record(POLICY, b"1\n", note, ann)
    second = tmp_path / "second"
    cli("worktree", "add", "-q", "-b", "other", str(second))
    beside = open_history(second)
    assert beside is not None
    assert beside.versions(POLICY) == (first,)
    saved = beside.record(POLICY, b"2\n", note, ann)
    assert beside.state().line == "other"
    assert history.versions(POLICY) == (first,)
    assert cli("rev-parse", "other").strip() == saved.id
    assert cli("-C", str(second), "diff", "--cached", "--name-only") == ""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give")
def test_a_folder_of_another_account_is_refused_unless_the_person_named_it(
    history: History, settings: Path
) -> None:
    os.chown(history.root / ".git", 12345, -1)
    with pytest.raises(HistoryError) as error:
        open_history(history.root)
    assert error.value.message.code == "history.other-owner"
    with settings.open("a") as file:
        file.write(f"[safe]\n\tdirectory = {history.root}\n")
    assert open_history(history.root) is not None


def test_a_history_inside_a_policy_folder_is_never_used(history: History, cli: Cli) -> None:
    inner = history.root / "inner"
    cli("init", "-q", "--bare", str(inner))
    place = find_place(inner)
    assert place is not None
    assert place.root == history.root


def test_a_policy_that_is_a_pipe_is_not_waited_for(
    history: History, ann: Author, note: VersionNote
) -> None:
    os.mkfifo(history.root / POLICY)
    saved = history.record(POLICY, b"1\n", note, ann)
    assert history.content(saved) == b"1\n"
    assert history.versions(POLICY) == (saved,)


def test_a_history_that_may_not_be_read_is_told(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Simulated, as the account that runs the tests may be one that may read everything."""
    plain = Path.lstat

    def refusing(path: Path) -> os.stat_result:
        if path.name == "packed-refs":
            raise PermissionError(13, "Permission denied", str(path))
        return plain(path)

    monkeypatch.setattr(Path, "lstat", refusing)
    for again in (lambda: open_history(history.root), history.author):
        with pytest.raises(HistoryError) as error:
            again()
        assert error.value.message.code == "history.unreadable"
        assert "packed-refs" in str(error.value.message.params["file"])
