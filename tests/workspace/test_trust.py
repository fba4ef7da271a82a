"""Folders that cannot be used as they are: what is told, and what trust allows and does not."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.model import Author
from policyeditor.history.remedies import Remedy
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.trust import (
    FolderLook,
    history_at,
    look_at_folder,
    trust_folder,
    trusted_folders,
    withdraw_trust,
)
from policyeditor.workspace.versions import list_versions, text_of_version

ADA = Author("Ada Lovelace", "ada@example.org")
TEXT = "# Terms\n\n1. Keeping\n\n   (A) We delete it after 90 days.\n"
_ROT13 = "tr a-zA-Z n-za-mN-ZA-M"
ASKED = (Remedy.READ_ONLY, Remedy.CLEAN_COPY, Remedy.TRUST)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's own places, and nothing of the machine the tests run on."""
    home = tmp_path / "home"
    home.mkdir()
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    return home / "config" / "policyeditor" / "trusted.json"


@pytest.fixture
def policy(tmp_path: Path, store: Path) -> Path:
    path = tmp_path / "folder" / "terms.md"
    path.parent.mkdir()
    path.write_text("# Terms\n")
    assert save(path, TEXT) is None
    return path


def save(path: Path, text: str) -> str | None:
    """Save; the code of what stood in the way of a version."""
    opened = open_policy(path)
    request = SaveRequest(path.parent, opened, opened.text.with_view(text))
    trouble = save_policy(request, ADA).trouble
    assert path.read_text() == text
    return trouble.code if trouble else None


def git(path: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=path.parent, check=True, capture_output=True)


def program(path: Path, name: str, then: str) -> Path:
    script = path.parent.parent / name
    script.write_text(f"#!/bin/sh\ntouch '{path.parent.parent / (name + '-ran')}'\n{then}\n")
    script.chmod(0o755)
    return script


def ran(path: Path, name: str) -> bool:
    return (path.parent.parent / f"{name}-ran").exists()


def includes(path: Path) -> None:
    (path.parent / "more").write_text("[core]\n\tabbrev = 12\n")
    git(path, "config", "include.path", "../more")


def filters(path: Path) -> None:
    git(path, "config", "filter.x.clean", f"'{program(path, 'clean', _ROT13)}'")
    git(path, "config", "filter.x.smudge", f"'{program(path, 'smudge', _ROT13)}'")
    (path.parent / ".gitattributes").write_text("*.md filter=x\n")


def borrows(path: Path) -> None:
    other = path.parent.parent / "other"
    shutil.copytree(path.parent / ".git" / "objects", other)
    alternates = path.parent / ".git" / "objects" / "info" / "alternates"
    alternates.parent.mkdir(exist_ok=True)
    alternates.write_text(f"{other}\n")


def other_tree(path: Path) -> None:
    git(path, "config", "core.worktree", "/etc")


MATTERS: dict[str, Callable[[Path], None]] = {
    "history.includes": includes,
    "history.filtered": filters,
    "history.borrowed": borrows,
    "history.other-tree": other_tree,
}


def look(path: Path) -> FolderLook:
    found = look_at_folder(path.parent)
    assert found is not None
    return found


def test_nothing_is_asked_of_a_folder_that_can_be_used(policy: Path, tmp_path: Path) -> None:
    assert look_at_folder(policy.parent) is None
    assert look_at_folder(tmp_path / "home") is None


@pytest.mark.parametrize("code", sorted(MATTERS))
def test_what_is_found_is_told_and_trust_lets_the_folder_be_used(
    policy: Path, store: Path, code: str
) -> None:
    MATTERS[code](policy)
    found = look(policy)
    assert [message.code for message in found.findings] == [code]
    assert (found.ways, found.lapsed) == (ASKED, False)
    assert save(policy, TEXT + "before\n") == code
    trust_folder(found)
    assert look_at_folder(policy.parent) is None
    assert save(policy, TEXT + "after\n") is None
    assert text_of_version(policy, list_versions(policy)[0]).view == TEXT + "after\n"
    assert [each.trust.root for each in trusted_folders()] == [policy.parent]
    assert store.exists()
    withdraw_trust(policy.parent)
    assert look(policy).findings == found.findings


@pytest.mark.parametrize("code", sorted(MATTERS))
def test_trust_in_a_folder_runs_no_program_but_its_filters(policy: Path, code: str) -> None:
    MATTERS[code](policy)
    for key in ("core.fsmonitor", "core.editor", "gpg.program", "diff.external"):
        git(policy, "config", key, str(program(policy, key, "cat")))
    git(policy, "config", "commit.gpgSign", "true")
    hook = policy.parent / ".git" / "hooks" / "reference-transaction"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\nexec '{program(policy, 'hook', '')}'\n")
    hook.chmod(0o755)
    for mark in policy.parent.parent.glob("*-ran"):
        mark.unlink()  # the command line's own doing
    trust_folder(look(policy))
    assert save(policy, TEXT + "after\n") is None
    list_versions(policy)
    wanted = {"clean-ran", "smudge-ran"} if code == "history.filtered" else set()
    assert {mark.name for mark in policy.parent.parent.glob("*-ran")} == wanted


@pytest.mark.parametrize(
    ("key", "value"), [("filter.y.clean", "cat"), ("core.fsmonitor", "x"), ("some.thing", "new")]
)
def test_trust_ends_where_the_settings_change(policy: Path, key: str, value: str) -> None:
    includes(policy)
    trust_folder(look(policy))
    known = history_at(policy.parent)
    assert known is not None
    git(policy, "config", key, value)
    assert look(policy).lapsed
    for use in (lambda: known.versions(policy), lambda: history_at(policy.parent)):
        with pytest.raises(HistoryError):
            use()
    trust_folder(look(policy))
    assert save(policy, TEXT + "after\n") is None


def test_trust_ends_where_a_file_taken_in_changes(policy: Path) -> None:
    includes(policy)
    trust_folder(look(policy))
    known = history_at(policy.parent)
    assert known is not None
    (policy.parent / "more").write_text("[core]\n\tabbrev = 12\n\tfsmonitor = x\n")
    with pytest.raises(HistoryError):
        known.versions(policy)
    assert look(policy).lapsed


def test_trust_is_not_lost_by_what_names_no_program(policy: Path) -> None:
    includes(policy)
    trust_folder(look(policy))
    git(policy, "config", "user.name", "Somebody")
    git(policy, "remote", "add", "origin", "https://example.org/x")
    assert look_at_folder(policy.parent) is None


def test_trust_does_not_move_and_does_not_pass_to_another_history(
    policy: Path, tmp_path: Path
) -> None:
    includes(policy)
    trust_folder(look(policy))
    moved = tmp_path / "moved"
    policy.parent.rename(moved)
    assert look(moved / policy.name).ways == ASKED
    # Another history at the same place, with the same settings.
    policy.parent.mkdir()
    policy.write_text(TEXT)
    git(policy, "init", "-q")
    git(
        policy,
        "-c",
        "user.name=x",
        "-c",
        "user.email=x@y.z",
        "commit",
        "-q",
        "--allow-empty",
        "-mx",
    )
    includes(policy)
    with pytest.raises(HistoryError) as error:
        history_at(policy.parent)
    assert error.value.message.code == "history.includes"
    assert look(policy).ways == ASKED


@pytest.mark.parametrize("kind", ["pipe", "link", "include of a pipe"])
def test_what_git_would_wait_for_or_follow_cannot_be_trusted(policy: Path, kind: str) -> None:
    special = policy.parent / ".git" / "packed-refs"
    if kind == "include of a pipe":
        os.mkfifo(policy.parent / "pipe")
        git_config = policy.parent / ".git" / "config"
        git_config.write_text(git_config.read_text() + "[include]\n\tpath = ../pipe\n")
    elif kind == "pipe":
        os.mkfifo(special)
    else:
        special.symlink_to("/etc/passwd")
    found = look(policy)
    assert found.ways == (Remedy.READ_ONLY, Remedy.CLEAN_COPY)
    with pytest.raises(HistoryError) as error:
        trust_folder(found)
    assert error.value.message.code == "trust.no-way"
    assert save(policy, TEXT + "text is kept\n") is not None


@pytest.mark.parametrize("damage", ["", "{", '{"folders": [{"folder": 3}]}', "[]"])
def test_a_damaged_file_of_trust_trusts_nothing(policy: Path, store: Path, damage: str) -> None:
    includes(policy)
    trust_folder(look(policy))
    store.write_text(damage)
    assert trusted_folders() == ()
    assert look(policy).ways == ASKED


def test_a_folder_of_another_account_is_a_matter_of_trust(policy: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    os.chown(policy.parent, 65534, 65534)
    os.chown(policy.parent / ".git", 65534, 65534)
    found = look(policy)
    assert [message.code for message in found.findings] == ["history.other-owner"]
    trust_folder(found)
    assert save(policy, TEXT + "after\n") is None
