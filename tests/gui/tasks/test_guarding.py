"""Folders that could do harm, and histories that cannot be used: told, with the ways on."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from tests.gui.person import POLICY, click

from policyeditor.gui.dialogs.unsafe_folder_dialog import UnsafeFolderDialog
from policyeditor.workspace.versions import list_versions

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


def _git(folder: Path, *arguments: str) -> None:
    ada = {"GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org"}
    ada |= {name.replace("AUTHOR", "COMMITTER"): value for name, value in ada.items()}
    subprocess.run(["git", *arguments], cwd=folder, check=True, env={**os.environ, **ada})


@pytest.fixture
def kept(folder: Path, home: Path) -> Path:
    """A folder with a version; ``home`` first, so that nobody's settings count."""
    assert home.is_dir()
    _git(folder, "init", "-q", "-b", "main")
    _git(folder, "add", ".")
    _git(folder, "commit", "-qm", "First")
    return folder


@pytest.fixture
def unsafe(kept: Path, tmp_path: Path) -> Path:
    """Its settings take in a file from elsewhere."""
    (tmp_path / "other").write_text("[user]\n\tname = Nobody\n")
    _git(kept, "config", "include.path", str(tmp_path / "other"))
    return kept


def _asked(person: Person) -> UnsafeFolderDialog:
    dialog = person.wait(
        "the question",
        lambda: next(
            (each for each in person.window.findChildren(UnsafeFolderDialog) if each.isVisible()),
            None,
        ),
    )
    assert dialog is not None
    return dialog


def _not_asked(person: Person) -> None:
    person.rest()
    assert not [each for each in person.window.findChildren(UnsafeFolderDialog) if each.isVisible()]


def test_escape_opens_to_look_only_and_nothing_in_the_folder_changes(
    sit: Sit, unsafe: Path
) -> None:
    person = sit(unsafe)
    dialog = _asked(person)
    assert any("take in another file" in each.text() for each in dialog.findChildren(QLabel))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    person.is_warned("could do harm on your computer")
    assert person.document.editor.isReadOnly()
    person.write("x")
    assert person.text == POLICY
    enabled = person.window.actions_by_id
    assert not enabled["publish"].isEnabled()
    assert not enabled["replace"].isEnabled()
    assert enabled["export"].isEnabled()
    person.sees("We delete your data after 90 days.")
    person.press("save")
    person.is_told("open to look only")
    person.rest()
    assert not (unsafe / "_policyeditor").exists()
    click(person.document.bar, "What was found…")
    _asked(person).reject()


def test_trust_is_remembered_and_asked_again_when_the_settings_change(
    sit: Sit, unsafe: Path
) -> None:
    person = sit(unsafe)
    click(_asked(person), "Trust this folder")
    person.wait("the right to write", lambda: not person.document.editor.isReadOnly())
    person.rest()
    assert not person.document.bar.words
    person.replace("90", "30")
    person.save()
    assert len(list_versions(unsafe / "en" / "privacy.md")) == 2
    person.press("close")  # a second window on the same policy would only read it
    again = sit(unsafe)
    _not_asked(again)
    assert not again.document.editor.isReadOnly()
    again.press("close")
    _git(unsafe, "config", "filter.x.clean", "touch /tmp/never")
    (unsafe / ".gitattributes").write_text("*.md filter=x\n")
    last = sit(unsafe)
    dialog = _asked(last)
    assert any("You trusted it before" in each.text() for each in dialog.findChildren(QLabel))
    dialog.reject()
    last.is_warned("could do harm on your computer")


def test_a_clean_copy_is_made_opened_and_can_be_written(
    sit: Sit, unsafe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    person = sit(unsafe)
    click(_asked(person), "Make a clean copy…")
    copy = tmp_path / "policies clean copy"
    assert "The older versions came along" in person.is_told(str(copy))
    person.rest()
    assert person.document.path.is_relative_to(copy)
    assert not person.document.editor.isReadOnly()
    assert not person.document.bar.words
    person.replace("90", "30")
    person.save()
    assert "30 days" in (copy / "en" / "privacy.md").read_text(encoding="utf-8")
    assert (unsafe / "en" / "privacy.md").read_text(encoding="utf-8") == POLICY


def _lists_damaged(folder: Path) -> None:
    (folder / ".git" / "index").write_bytes(b"no list")


def _detached(folder: Path) -> None:
    _git(folder, "checkout", "-q", "--detach")


@pytest.mark.parametrize(
    ("spoil", "told", "button", "yes"),
    [
        (_lists_damaged, "cannot be read", "Make the list anew…", "Make the list anew"),
        (_detached, "on no line of work", "Go on from here…", "Go on from here"),
    ],
)
def test_a_history_is_put_right_with_one_button_and_a_yes(
    sit: Sit, kept: Path, spoil: object, told: str, button: str, yes: str
) -> None:
    assert callable(spoil)
    spoil(kept)
    person = sit(kept)
    person.is_warned(told)
    assert not person.document.editor.isReadOnly()  # editing and exporting always go on
    click(person.document.bar, button)
    box = person.window.findChild(QMessageBox, "put_right")
    assert box is not None
    click(box, yes)
    person.wait("no more to tell", lambda: not person.document.bar.words)
    person.replace("90", "30")
    person.save()
    assert len(list_versions(kept / "en" / "privacy.md")) == 2


def test_a_history_of_no_use_is_told_with_a_way_out_and_writing_goes_on(
    sit: Sit, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / ".git").mkdir()
    os.mkfifo(folder / ".git" / "config")
    (folder / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    (folder / ".git" / "objects").mkdir()
    (folder / ".git" / "refs").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    person = sit(folder)
    person.is_warned("could do harm or wait for ever")
    person.replace("90", "30")
    person.press("save")
    person.is_told("could do harm or wait for ever")
    assert "30 days" in (folder / "en" / "privacy.md").read_text(encoding="utf-8")
    click(person.document.bar, "Make a clean copy…")
    person.is_told("a new history begins there")


def test_what_another_program_began_is_told_and_goes_with_it(sit: Sit, kept: Path) -> None:
    (kept / ".git" / "MERGE_HEAD").write_text("0" * 40 + "\n")
    person = sit(kept)
    person.is_warned("began to join two lines of work")
    person.replace("90", "30")
    person.press("save")
    person.is_told("began to join")
    (kept / ".git" / "MERGE_HEAD").unlink()
    person.replace("30", "31")
    person.save()
    person.wait("no more to tell", lambda: not person.document.bar.words)


def test_without_git_editing_goes_on_and_it_is_told(
    sit: Sit, kept: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    person = sit(kept)
    person.is_warned("Git was not found")
    person.replace("90", "30")
    person.press("save")
    person.is_told("Git was not found")
    assert "30 days" in (kept / "en" / "privacy.md").read_text(encoding="utf-8")
