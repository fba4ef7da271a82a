"""A clean copy has the texts and versions, and nothing that could do harm."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from policyeditor.errors import FolderError
from policyeditor.history.model import Author
from policyeditor.workspace.clean_copy import make_clean_copy
from policyeditor.workspace.repairing import history_state
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.trust import look_at_folder
from policyeditor.workspace.versions import list_versions, text_of_version

ADA = Author("Ada Lovelace", "ada@example.org")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    root = tmp_path / "from"
    (root / "en").mkdir(parents=True)
    (root / "en" / "terms.md").write_text("# Terms\n")
    (root / "_config.yml").write_text("title: x\n")
    for text in ("one\n", "two\n"):
        save(root / "en" / "terms.md", text)
    return root


def save(path: Path, text: str) -> None:
    opened = open_policy(path)
    request = SaveRequest(path.parents[1], opened, opened.text.with_view(text))
    assert save_policy(request, ADA).trouble is None


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout


def hostile(folder: Path) -> None:
    """What a copy must leave behind, all at once."""
    trap = folder.parent / "trap"
    trap.write_text(f"#!/bin/sh\ntouch '{folder.parent / 'ran'}'\ncat\n")
    trap.chmod(0o755)
    for key in (
        *("core.fsmonitor", "core.alternateRefsCommand", "uploadpack.packObjectsHook"),
        *("filter.x.clean", "filter.x.smudge", "core.sshCommand", "hook.x.command"),
    ):
        git(folder, "config", key, str(trap))
    git(folder, "config", "include.path", "/dev/null")
    hooks = folder / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for event in ("post-checkout", "post-index-change", "reference-transaction"):
        (hooks / event).symlink_to(trap)
    (folder / ".gitattributes").write_text("*.md filter=x\n")
    (folder / "link.md").symlink_to("/etc/passwd")
    os.mkfifo(folder / "en" / "pipe.md")
    (folder / "inner" / ".git").mkdir(parents=True)
    (folder.parent / "ran").unlink(missing_ok=True)


@pytest.mark.parametrize("packed", [False, True])
def test_texts_and_versions_come_along_and_nothing_else(folder: Path, packed: bool) -> None:
    if packed:
        git(folder, "gc", "-q")
    before = list_versions(folder / "en" / "terms.md")
    (folder / "en" / "terms.md").write_text("not yet saved\n")
    hostile(folder)
    told: list[tuple[int, int]] = []
    target = folder.parent / "to"
    copied = make_clean_copy(folder, target, lambda done, of: told.append((done, of)))
    assert copied is not None
    assert copied.versions
    assert set(copied.left_out) == {"link.md", "en/pipe.md", "inner/.git"}
    assert told[0] == (0, 4)
    assert told[-1] == (4, 4)
    assert not (folder.parent / "ran").exists()
    policy = target / "en" / "terms.md"
    assert policy.read_text() == "not yet saved\n"
    assert list_versions(policy) == before
    assert text_of_version(policy, before[-1]).view == "# Terms\n"
    assert look_at_folder(target) is None
    assert history_state(target).can_save
    save(policy, "saved in the copy\n")
    assert not (folder.parent / "ran").exists()
    settings = (target / ".git" / "config").read_text()
    assert "trap" not in settings
    assert not (target / ".git" / "hooks").exists()
    git(target, "fsck", "--strict")


def test_from_a_damaged_history_the_texts_come_along(folder: Path) -> None:
    blob = git(folder, "rev-parse", "HEAD~1:en/terms.md").strip()
    file = folder / ".git" / "objects" / blob[:2] / blob[2:]
    file.chmod(0o644)
    file.write_bytes(b"")
    copied = make_clean_copy(folder, folder.parent / "to")
    assert copied is not None
    assert not copied.versions
    save(copied.folder / "en" / "terms.md", "three\n")
    assert [v.summary for v in list_versions(copied.folder / "en" / "terms.md")][-1].startswith(
        "First version"
    )


def test_a_made_up_object_does_not_pass_for_a_version(folder: Path) -> None:
    blob = git(folder, "rev-parse", "HEAD:en/terms.md").strip()
    other = git(folder, "rev-parse", "HEAD~1:en/terms.md").strip()
    objects = folder / ".git" / "objects"
    made_up = (objects / other[:2] / other[2:]).read_bytes()
    (objects / blob[:2] / blob[2:]).chmod(0o644)
    (objects / blob[:2] / blob[2:]).write_bytes(made_up)
    copied = make_clean_copy(folder, folder.parent / "to")
    assert copied is not None
    assert not copied.versions


def test_a_copy_that_is_stopped_leaves_nothing(folder: Path) -> None:
    calls = iter([False, False, True, True, True])
    assert make_clean_copy(folder, folder.parent / "to", stopped=lambda: next(calls)) is None
    assert not (folder.parent / "to").exists()


def test_a_copy_goes_to_a_new_place_only(folder: Path) -> None:
    for target in (folder, folder / "inside", folder.parent):
        with pytest.raises(FolderError):
            make_clean_copy(folder, target)
    full = folder.parent / "full"
    full.mkdir()
    (full / "theirs.md").write_text("theirs")
    with pytest.raises(FolderError):
        make_clean_copy(folder, full)
    assert (full / "theirs.md").read_text() == "theirs"
    assert not (folder / "inside").exists()


def test_without_a_history_the_texts_are_copied(tmp_path: Path, folder: Path) -> None:
    plain = tmp_path / "plain"
    plain.mkdir()
    (plain / "x.md").write_text("x\n")
    copied = make_clean_copy(plain, tmp_path / "to")
    assert copied is not None
    assert (copied.files, copied.versions) == (1, False)


def test_no_program_of_the_folder_is_taken_for_git(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = folder.parent / "ran"
    for name in ("git", "cat", "sh"):
        (folder / name).write_text(f"#!/bin/sh\ntouch '{ran}'\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join((".", str(folder), os.environ["PATH"])))
    monkeypatch.chdir(folder)
    copied = make_clean_copy(folder, folder.parent / "to")
    assert copied is not None
    assert copied.versions
    assert not ran.exists()
