"""Whatever happens to an open file: the text stays, it is told, nothing is saved falsely."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QFileDialog, QMessageBox
from tests.gui.person import POLICY, click

from policyeditor.gui.dialogs.changed_on_disk_dialog import ChangedOnDiskDialog
from policyeditor.workspace import saving
from policyeditor.workspace.recovery import drafts_aside

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

OTHER = POLICY.replace("90 days", "45 days")


@pytest.fixture
def policy(folder: Path) -> Path:
    return folder / "en" / "privacy.md"


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    return sit(folder)


def _delete(policy: Path) -> None:
    policy.unlink()


def _rename(policy: Path) -> None:
    (policy.parents[1] / "legal").mkdir()
    policy.rename(policy.parents[1] / "legal" / "terms.md")


def _unmount(policy: Path) -> None:
    policy.parents[1].rename(policy.parents[2] / "elsewhere")


def _link_file(policy: Path) -> None:
    outside = policy.parents[2] / "outside.md"
    outside.write_text("secret", encoding="utf-8")
    policy.unlink()
    policy.symlink_to(outside)


def _link_folder(policy: Path) -> None:
    outside = policy.parents[2] / "outside"
    policy.parent.rename(outside)
    policy.parent.symlink_to(outside)


def _protect(policy: Path) -> None:
    policy.chmod(0o444)


def _folder_in_its_place(policy: Path) -> None:
    policy.unlink()
    policy.mkdir()


def _pipe_in_its_place(policy: Path) -> None:
    policy.unlink()
    os.mkfifo(policy)


#: What happens, what the bar says, and what saving a draft then says; "" where it asks instead.
HAPPENS = [
    (_delete, "is gone from its folder", ""),
    (_rename, "was moved or renamed to “legal/terms.md”", ""),
    (_unmount, "is not there any more", ""),
    (_link_file, "replaced by a link", "link to another place"),
    (_link_folder, "replaced by a link", "leads to another place"),
    (_protect, "is write-protected", "is write-protected"),
    (_folder_in_its_place, "is not a file", "cannot be read"),
    (_pipe_in_its_place, "is not a file", ""),
]


def _all_files(top: Path) -> dict[Path, bytes]:
    return {
        path: path.read_bytes()
        for path in sorted(top.rglob("*"))
        if path.is_file() and not path.is_relative_to(top / "home")
    }


@pytest.mark.parametrize(("happen", "told", "refused"), HAPPENS)
def test_the_text_stays_it_is_told_and_nothing_is_written_unasked(
    person: Person,
    policy: Path,
    tmp_path: Path,
    happen: Callable[[Path], None],
    told: str,
    refused: str,
) -> None:
    happen(policy)
    person.hub.watching.look()
    person.is_warned(told)
    assert person.text == POLICY
    person.replace("90", "30")
    if happen is _pipe_in_its_place:
        return  # saving over a pipe is tried in the tests of saving
    before = _all_files(tmp_path)
    if not refused:
        person.answer(ChangedOnDiskDialog, lambda dialog: click(dialog, "Cancel"))
    person.press("save")
    if refused:
        person.is_told(refused)
    else:
        person.has_answered()
    person.rest()
    assert _all_files(tmp_path) == before
    assert "30 days" in person.text
    assert person.document.session.dirty
    person.sees_state("Unsaved changes")


@pytest.mark.parametrize("wanted", ["Write it again", "Save a copy…"])
def test_what_the_bar_offers_keeps_the_text(
    person: Person, policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: str
) -> None:
    copy = tmp_path / "copy.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(copy), ""))
    person.replace("90", "30")
    policy.unlink()
    person.is_warned("is gone from its folder")
    click(person.document.bar, wanted)
    person.rest()
    written = policy if wanted == "Write it again" else copy
    person.wait("the text", written.exists)
    assert "30 days" in written.read_text(encoding="utf-8")
    assert person.document.session.dirty == (written is copy)


def test_a_renamed_policy_goes_on_in_its_new_place_with_the_draft(
    person: Person, policy: Path
) -> None:
    person.replace("90", "30")
    _rename(policy)
    person.is_warned("was moved or renamed")
    click(person.document.bar, "Go on there")
    moved = policy.parents[1] / "legal" / "terms.md"
    assert person.document.path == moved
    assert "30 days" in person.text
    assert len(tuple(person.window.desk)) == 1
    person.save()
    assert "30 days" in moved.read_text(encoding="utf-8")
    assert not policy.exists()


def test_a_folder_that_comes_back_is_seen(person: Person, policy: Path) -> None:
    _unmount(policy)
    person.is_warned("is not there any more")
    (policy.parents[2] / "elsewhere").rename(policy.parents[1])
    person.wait("the folder", lambda: not person.document.bar.words)
    person.replace("90", "30")
    person.save()
    assert "30 days" in policy.read_text(encoding="utf-8")


def test_the_words_another_program_changed_are_shown_and_my_draft_is_put_aside(
    person: Person, policy: Path
) -> None:
    person.replace("90", "30")
    policy.write_text(OTHER, encoding="utf-8")
    person.is_warned("was changed by another program")
    seen: list[str] = []

    def take(dialog: ChangedOnDiskDialog) -> None:
        assert dialog._sheet is not None
        person.wait("the redline", lambda: dialog._sheet and "<ins" in dialog._sheet.html)
        seen.append(dialog._sheet.html)
        click(dialog, "Take theirs")

    person.answer(ChangedOnDiskDialog, take)
    click(person.document.bar, "Show what changed…")
    person.has_answered()
    assert "45" in seen[0]
    assert person.text == OTHER
    (aside,) = drafts_aside(person.places.recovery)
    assert "30 days" in aside.view


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.EIO])
def test_a_full_or_failing_disk_is_told_and_saving_can_be_tried_again(
    person: Person, policy: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    from policyeditor.errors import WriteError

    def fail(path: Path, _data: bytes) -> None:
        raise WriteError("files.not-written", file=path.name, reason=os.strerror(number))

    person.replace("90", "30")
    with monkeypatch.context() as full:
        full.setattr(saving, "write_atomically", fail)
        person.press("save")
        person.rest()
    box = person.wait("a sentence", lambda: person.window.findChild(QMessageBox, "telling"))
    assert isinstance(box, QMessageBox)
    assert os.strerror(number) in box.text()
    assert person.document.session.dirty
    assert policy.read_text(encoding="utf-8") == POLICY
    click(box, "Try again")
    person.wait("the saved draft", lambda: not person.document.session.dirty)
    person.rest()
    assert "30 days" in policy.read_text(encoding="utf-8")
