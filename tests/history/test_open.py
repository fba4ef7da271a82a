from __future__ import annotations

import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import create_history, open_history

Cli = Callable[..., str]


def test_a_folder_without_versions_has_no_history(folder: Path) -> None:
    assert open_history(folder) is None
    assert open_history(folder / "not there") is None


def test_a_new_history_adds_nothing_to_the_folder(folder: Path, ann: Author) -> None:
    (folder / "privacy.md").write_text("x")
    history = create_history(folder)
    assert sorted(entry.name for entry in folder.iterdir()) == [".git", "privacy.md"]
    assert history.state().line == "main"
    assert history.versions(Path("privacy.md")) == ()
    assert not (folder / ".git" / "hooks").exists()


def test_the_history_of_a_folder_above_is_used_as_it_is(
    folder: Path, cli: Cli, ann: Author, note: VersionNote
) -> None:
    cli("init", "-q", "-b", "pages")
    inner = folder / "_policies" / "en"
    inner.mkdir(parents=True)
    history = create_history(inner)
    assert history.root == folder
    saved = history.record(inner / "privacy.md", b"x\n", note, ann)
    assert saved.path == "_policies/en/privacy.md"
    assert history.state().line == "pages"
    assert not (inner / ".git").exists()


def test_a_file_is_no_folder_to_keep_versions_of(folder: Path) -> None:
    (folder / "file").write_text("x")
    with pytest.raises(HistoryError) as error:
        create_history(folder / "file")
    assert error.value.message.code == "history.no-folder"


def test_settings_of_the_person_do_not_change_what_is_made(folder: Path, settings: Path) -> None:
    template = settings.parent / "template"
    (template / "hooks").mkdir(parents=True)
    (template / "hooks" / "pre-commit").write_text("#!/bin/sh\nexit 1\n")
    with settings.open("a") as file:
        file.write(f"[init]\n\ttemplateDir = {template}\n\tdefaultBranch = other\n")
    history = create_history(folder)
    assert history.state().line == "main"
    assert not (folder / ".git" / "hooks").exists()


def test_a_folder_inside_another_history_keeps_its_own(
    folder: Path, tmp_path: Path, ann: Author, note: VersionNote
) -> None:
    """A submodule: its history lies in that of the folder above, and points back."""
    inner = tmp_path / "inner"
    inner.mkdir()
    create_history(inner).record(Path("x.md"), b"1\n", note, ann)
    create_history(folder)
    add = ("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(inner), "sub")
    subprocess.run(["git", *add], cwd=folder, check=True)
    history = open_history(folder / "sub")
    assert history is not None
    assert history.root == folder / "sub"
    saved = history.record(Path("x.md"), b"2\n", note, ann)
    assert history.versions(Path("x.md"))[0] == saved
    outer = open_history(folder)
    assert outer is not None
    assert outer.versions(Path("x.md")) == ()


def test_a_history_without_files_is_no_policy_folder(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", "--bare", str(tmp_path / "bare")], check=True)
    for opening in (open_history, create_history):
        with pytest.raises(HistoryError) as error:
            opening(tmp_path / "bare")
        assert error.value.message.code == "history.bare"


def test_a_history_made_by_two_at_once_is_one_and_whole(tmp_path: Path, ann: Author) -> None:
    def save(policy: Path) -> None:
        create_history(policy.parent).record(policy, b"words", VersionNote("first"), ann)

    for number in range(6):
        folder = tmp_path / str(number)
        folder.mkdir()
        policies = [folder / f"{name}.md" for name in "abcd"]
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(save, policies))
        history = open_history(folder)
        assert history is not None
        assert all(len(history.versions(policy)) == 1 for policy in policies)
        assert [entry.name for entry in folder.iterdir() if entry.name.startswith(".")] == [".git"]
