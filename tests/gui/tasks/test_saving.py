"""Ctrl+S: the file is written, a version appears, and nothing is asked that need not be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from tests.gui.person import POLICY, click, places_in

from policyeditor.gui.dialogs.author_dialog import AuthorDialog
from policyeditor.gui.dialogs.changed_on_disk_dialog import ChangedOnDiskDialog
from policyeditor.workspace.settings import load_settings
from policyeditor.workspace.versions import list_versions, text_of_version

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


def _give_name(dialog: AuthorDialog) -> None:
    name, mail = dialog.findChildren(QLineEdit)
    name.setText("Grace Hopper")
    mail.setText("grace@example.org")
    dialog.accept()


def _texts(policy: Path) -> list[str]:
    return [text_of_version(policy, version).view for version in list_versions(policy)]


def _recovery_copies(person: Person) -> list[Path]:
    return list(person.places.recovery.glob("*/*.draft"))


def test_ctrl_s_writes_the_file_and_a_version_appears_with_its_summary(
    person: Person, policy: Path
) -> None:
    person.replace("90", "30")
    person.sees_state("Unsaved changes")
    QTest.keyClick(person.document.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.reads("Version saved: 1(A): reworded")
    person.sees_state("All changes saved")
    person.rest()
    assert policy.read_text(encoding="utf-8") == POLICY.replace("90", "30")
    shown = person.window.history.versions
    assert [version.summary for version in shown] == [
        "1(A): reworded",
        "First version: the text as it was found; kept by Ada Lovelace",
    ]
    assert shown[0].author.name == "Ada Lovelace"
    assert not person.window.isWindowModified()
    assert not person.window.desk.tabText(0).endswith("•")
    person.wait("no recovery copy", lambda: not _recovery_copies(person))
    person.is_told_nothing()


def test_saving_twice_quickly_keeps_one_version_of_each_text(person: Person, policy: Path) -> None:
    person.replace("90", "30")
    person.press("save")
    person.press("save")
    person.rest()
    assert len(list_versions(policy)) == 2
    person.replace("30", "31")
    person.press("save")
    person.replace("31", "32")
    person.press("save")
    person.wait("the saved draft", lambda: not person.document.session.dirty)
    person.rest()
    assert [text[text.index("after ") :][:8] for text in _texts(policy)] == [
        "after 32",
        "after 31",
        "after 30",
        "after 90",
    ]
    assert "32 days" in policy.read_text(encoding="utf-8")


def test_saving_with_nothing_changed_makes_no_version(person: Person, policy: Path) -> None:
    person.replace("90", "30")
    person.save()
    person.press("save")
    person.rest()
    assert len(list_versions(policy)) == 2
    person.is_told_nothing()


def test_typing_goes_on_while_a_save_is_under_way(person: Person, policy: Path) -> None:
    person.replace("90", "30")
    person.press("save")
    person.replace("law", "statute")
    person.rest()
    assert "statute" not in policy.read_text(encoding="utf-8")
    assert "30 days" in policy.read_text(encoding="utf-8")
    assert "statute" in person.text
    assert person.window.isWindowModified()
    person.sees_state("Unsaved changes")


def test_the_name_is_asked_once_and_remembered(sit: Sit, folder: Path, home: Path) -> None:
    person = sit(folder, known=False)
    policy = person.document.path
    person.replace("90", "30")
    person.answer(AuthorDialog, _give_name)
    person.press("save")
    person.has_answered()
    person.rest()
    person.rest()
    saved, found = list_versions(policy)
    assert saved.author.name == "Grace Hopper"
    assert found.summary.endswith("kept by Grace Hopper")  # nobody knows who wrote it
    person.wait("both versions", lambda: len(person.window.history.versions) == 2)
    person.replace("30", "31")
    person.save()
    assert len(list_versions(policy)) == 3
    author = load_settings(places_in(home).settings).author
    assert author is not None
    assert author.email == "grace@example.org"


def test_without_a_name_the_file_is_saved_all_the_same(sit: Sit, folder: Path) -> None:
    person = sit(folder, known=False)
    policy = person.document.path
    person.replace("90", "30")
    person.answer(AuthorDialog, lambda dialog: click(dialog, "Cancel"))
    person.press("save")
    person.has_answered()
    person.rest()
    assert "30 days" in policy.read_text(encoding="utf-8")
    assert list_versions(policy) == ()
    person.sees_state("All changes saved")


def test_your_name_can_be_changed_from_the_menu(person: Person, policy: Path) -> None:
    person.answer(AuthorDialog, _give_name)
    person.press("author")
    person.has_answered()
    person.replace("90", "30")
    person.save()
    assert list_versions(policy)[0].author.name == "Grace Hopper"


def test_of_two_texts_mine_is_kept_and_the_other_stays_a_version(
    person: Person, policy: Path
) -> None:
    person.replace("90", "30")
    policy.write_text(OTHER, encoding="utf-8")
    person.answer(ChangedOnDiskDialog, lambda dialog: click(dialog, "Keep mine"))
    person.press("save")
    person.has_answered()
    person.rest()
    assert "30 days" in policy.read_text(encoding="utf-8")
    assert OTHER in _texts(policy)
    assert not person.document.session.dirty


def test_of_two_texts_theirs_is_taken_and_undo_brings_mine_back(
    person: Person, policy: Path
) -> None:
    person.replace("90", "30")
    policy.write_text(OTHER, encoding="utf-8")
    person.answer(ChangedOnDiskDialog, lambda dialog: click(dialog, "Take theirs"))
    person.press("save")
    person.has_answered()
    person.rest()
    assert policy.read_text(encoding="utf-8") == OTHER
    assert person.text == OTHER
    assert not person.document.session.dirty
    person.press("undo")
    assert "30 days" in person.text
    person.save()
    assert "30 days" in policy.read_text(encoding="utf-8")


def test_of_two_texts_mine_goes_to_a_copy(
    person: Person, policy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = policy.with_name("mine.md")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(copy), ""))
    person.replace("90", "30")
    policy.write_text(OTHER, encoding="utf-8")
    person.answer(ChangedOnDiskDialog, lambda dialog: click(dialog, "Save mine as a copy…"))
    person.press("save")
    person.has_answered()
    person.rest()
    assert policy.read_text(encoding="utf-8") == OTHER
    assert copy.read_text(encoding="utf-8") == POLICY.replace("90", "30")
    assert "30 days" in person.text
    assert copy in person.window.folder._items


def test_of_two_texts_neither_is_touched_where_the_question_is_cancelled(
    person: Person, policy: Path
) -> None:
    person.replace("90", "30")
    policy.write_text(OTHER, encoding="utf-8")
    person.answer(ChangedOnDiskDialog, lambda dialog: click(dialog, "Cancel"))
    person.press("save")
    person.has_answered()
    person.rest()
    assert policy.read_text(encoding="utf-8") == OTHER
    assert "30 days" in person.text
    person.sees_state("Unsaved changes")


def test_a_file_that_was_deleted_is_written_again_when_wanted(person: Person, policy: Path) -> None:
    person.replace("90", "30")
    policy.unlink()
    person.is_warned("is gone from its folder")
    person.answer(ChangedOnDiskDialog, lambda dialog: click(dialog, "Write the file again"))
    person.press("save")
    person.has_answered()
    person.rest()
    assert "30 days" in policy.read_text(encoding="utf-8")
    assert not person.document.session.dirty


def test_a_place_that_cannot_be_written_is_told_and_the_draft_kept(
    person: Person, policy: Path
) -> None:
    """A folder stands where the file was."""
    person.replace("90", "30")
    policy.unlink()
    policy.mkdir()
    person.press("save")
    person.rest()
    assert "privacy.md" in person.is_told()
    assert "30 days" in person.text
    assert person.document.session.dirty
    person.wait("the recovery copy", lambda: _recovery_copies(person))
    policy.rmdir()
    policy.write_text(POLICY, encoding="utf-8")
    person.save()
    assert "30 days" in policy.read_text(encoding="utf-8")


def test_a_copy_is_written_beside_and_the_draft_stays_a_draft(
    person: Person, policy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = policy.with_name("copy.md")
    proposed: list[str] = []

    def choose(*arguments: object) -> tuple[str, str]:
        proposed.append(str(arguments[2]))
        return str(copy), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    person.replace("90", "30")
    person.press("save_copy")
    person.reads("Copy saved as copy.md")
    assert proposed == [str(policy.with_name("privacy copy.md"))]
    assert copy.read_text(encoding="utf-8") == POLICY.replace("90", "30")
    assert policy.read_text(encoding="utf-8") == POLICY
    assert copy in person.window.folder._items
    assert person.document.session.dirty


def test_a_copy_onto_the_policy_itself_is_a_save(
    person: Person, policy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(policy), ""))
    person.replace("90", "30")
    person.press("save_copy")
    person.rest()
    assert "30 days" in policy.read_text(encoding="utf-8")
    assert not person.document.session.dirty
    assert len(list_versions(policy)) == 2


def test_the_bytes_of_a_file_with_windows_line_ends_stay_but_for_the_edit(
    sit: Sit, folder: Path
) -> None:
    policy = folder / "en" / "privacy.md"
    before = b"\xef\xbb\xbf" + POLICY.replace("\n", "\r\n").encode()[:-2]
    policy.write_bytes(before)
    person = sit(folder)
    person.replace("90", "30")
    person.save()
    assert policy.read_bytes() == before.replace(b"90", b"30")


def test_closing_a_policy_while_it_is_saved_ends_both_in_order(
    person: Person, policy: Path
) -> None:
    """A save with nothing new to save takes its time all the same."""
    person.press("save")
    person.press("close")
    person.rest()
    assert person.window.desk.current is None
    assert len(list_versions(policy)) == 1
