"""Closing and quitting: nothing is lost without a No."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QMessageBox
from tests.gui.person import POLICY, click, write_folder

from policyeditor.gui.dialogs.changed_on_disk_dialog import ChangedOnDiskDialog
from policyeditor.workspace.versions import list_versions

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

Button = QMessageBox.StandardButton


def _press(box: QMessageBox, which: QMessageBox.StandardButton) -> None:
    button = box.button(which)
    assert button is not None
    button.click()


def _answer(person: Person, which: QMessageBox.StandardButton) -> None:
    def press(box: QMessageBox) -> None:
        _press(box, which)

    person.answer(QMessageBox, press)


@pytest.fixture
def policy(folder: Path) -> Path:
    return folder / "en" / "privacy.md"


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    """Someone with two policies open, neither of them changed."""
    write_folder(folder, {"en/terms.md": POLICY.replace("Privacy Policy", "Terms of Use")})
    person = sit(folder)
    person.open(folder / "en" / "terms.md")
    person.open(folder / "en" / "privacy.md")
    return person


def test_a_policy_without_changes_closes_at_once(person: Person) -> None:
    person.press("close")
    assert person.document.name == "en/terms.md"
    person.window.desk.tabCloseRequested.emit(0)
    assert person.window.desk.current is None
    assert person.window.folder.isVisible()
    assert not person.window.actions_by_id["save"].isEnabled()
    assert person.window.windowTitle() == "Policy Editor"
    assert person.window.outline._layout.currentWidget() is person.window.outline._empty
    assert "No versions yet" in person.window.history._note.text()


def test_unsaved_and_cancel_keeps_the_policy_open(person: Person, policy: Path) -> None:
    person.replace("90", "30")
    _answer(person, Button.Cancel)
    person.press("close")
    person.has_answered()
    assert "30 days" in person.text
    assert policy.read_text(encoding="utf-8") == POLICY


def test_unsaved_and_save_writes_before_the_policy_closes(person: Person, policy: Path) -> None:
    person.replace("90", "30")
    _answer(person, Button.Save)
    person.press("close")
    person.has_answered()
    person.wait("the closed tab", lambda: person.window.desk.count() == 1)
    person.rest()
    assert "30 days" in policy.read_text(encoding="utf-8")
    assert len(list_versions(policy)) == 2


def test_unsaved_and_discard_closes_and_is_not_offered_again(
    sit: Sit, person: Person, folder: Path, policy: Path
) -> None:
    person.replace("90", "30")
    person.wait("the recovery copy", lambda: list(person.places.recovery.glob("*/*.draft")))
    _answer(person, Button.Discard)
    person.press("close")
    person.has_answered()
    assert person.window.desk.count() == 1
    assert policy.read_text(encoding="utf-8") == POLICY
    person.wait("no recovery copy", lambda: not list(person.places.recovery.glob("*/*.draft")))
    person.open(policy)
    assert person.text == POLICY


def test_discarding_while_a_save_is_under_way_leaves_no_recovery_copy(
    person: Person, policy: Path
) -> None:
    person.replace("90", "30")
    person.press("save")
    person.replace("law", "statute")
    _answer(person, Button.Discard)
    person.press("close")
    person.has_answered()
    person.rest()
    assert person.window.desk.count() == 1
    assert "30 days" in policy.read_text(encoding="utf-8")
    person.hub._services.journal.flush()
    assert not list(person.places.recovery.glob("*/*.draft"))


def test_quitting_without_changes_asks_nothing(person: Person) -> None:
    person.press("quit")
    assert not person.window.isVisible()


def test_quitting_with_two_unsaved_names_both_and_cancel_stays(person: Person) -> None:
    person.replace("90", "30")
    person.window.desk.setCurrentIndex(1 - person.window.desk.currentIndex())
    person.replace("90", "31")
    named: list[str] = []

    def cancel(box: QMessageBox) -> None:
        named.append(box.informativeText())
        _press(box, Button.Cancel)

    person.answer(QMessageBox, cancel)
    person.press("quit")
    person.has_answered()
    assert sorted(named[0].split("\n")) == ["en/privacy.md", "en/terms.md"]
    assert person.window.isVisible()
    assert person.window.desk.count() == 2
    person.replace("31", "32")
    assert "32 days" in person.text


def test_quitting_with_two_unsaved_saves_both_and_ends(
    person: Person, policy: Path, folder: Path
) -> None:
    person.replace("90", "30")
    person.open(folder / "en" / "terms.md")
    person.replace("90", "31")
    _answer(person, Button.Save)
    person.press("quit")
    person.has_answered()
    person.wait("the closed window", lambda: not person.window.isVisible())
    assert "30 days" in policy.read_text(encoding="utf-8")
    assert "31 days" in (folder / "en" / "terms.md").read_text(encoding="utf-8")
    assert len(list_versions(policy)) == 2
    assert len(list_versions(folder / "en" / "terms.md")) == 2


def test_quitting_with_a_no_ends_without_saving(person: Person, policy: Path, folder: Path) -> None:
    person.replace("90", "30")
    person.open(folder / "en" / "terms.md")
    person.replace("90", "31")
    _answer(person, Button.Discard)
    person.window.close()
    person.has_answered()
    person.wait("the closed window", lambda: not person.window.isVisible())
    assert policy.read_text(encoding="utf-8") == POLICY
    assert not list(person.places.recovery.glob("*/*.draft"))


def test_quitting_stays_where_one_of_the_policies_cannot_be_saved(
    person: Person, policy: Path, folder: Path
) -> None:
    person.replace("90", "30")
    policy.write_text("# Another text\n", encoding="utf-8")
    _answer(person, Button.Save)
    person.answer(ChangedOnDiskDialog, lambda dialog: click(dialog, "Cancel"))
    person.press("quit")
    person.has_answered(2)
    person.rest()
    assert person.window.isVisible()
    assert "30 days" in person.text
    assert policy.read_text(encoding="utf-8") == "# Another text\n"


def test_a_draft_left_by_an_ended_program_is_offered_and_taken_over(
    sit: Sit, person: Person, folder: Path, policy: Path
) -> None:
    from policyeditor.gui.dialogs.recovery_dialog import RecoveryDialog

    person.replace("90", "30")
    person.end_as_the_system_does()
    assert policy.read_text(encoding="utf-8") == POLICY
    later = sit(folder)
    later.answer(RecoveryDialog, lambda dialog: click(dialog, "Continue"))
    later.has_answered()
    assert "30 days" in later.text
    assert later.document.session.dirty
    later.sees("30 days")
    later.press("undo")
    assert later.text == POLICY
