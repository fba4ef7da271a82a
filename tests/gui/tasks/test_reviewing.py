"""Versions looked at, named, compared and restored; what is unsaved stays within reach."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QLineEdit
from tests.gui.person import POLICY, click

from policyeditor.gui.dialogs.author_dialog import AuthorDialog
from policyeditor.gui.dialogs.changed_on_disk_dialog import ChangedOnDiskDialog
from policyeditor.gui.dialogs.compare_dialog import CompareDialog
from policyeditor.gui.dialogs.name_version_dialog import NameVersionDialog
from policyeditor.history.model import Author
from policyeditor.policy.text import read_text
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.versions import list_versions, text_of_version

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

    from policyeditor.history.model import Version

pytestmark = pytest.mark.gui

SECOND = POLICY.replace("90 days", "60 days").replace("share nothing", "may share some data")


@pytest.fixture
def policy(folder: Path) -> Path:
    """A policy with two versions, whose text now is the second."""
    path = folder / "en" / "privacy.md"
    request = SaveRequest(folder, open_policy(path), read_text(SECOND.encode()))
    saved = save_policy(request, Author("Grace Hopper", "grace@example.org"))
    assert saved.version is not None
    return path


@pytest.fixture
def person(sit: Sit, folder: Path, policy: Path) -> Person:
    made = sit(folder)
    made.wait("both versions", lambda: len(made.window.history.versions) == 2)
    return made


def _oldest(person: Person) -> Version:
    return person.window.history.versions[-1]


def _texts(policy: Path) -> list[str]:
    return [text_of_version(policy, version).view for version in list_versions(policy)]


def _redline(person: Person) -> None:
    redline = person.window.redline
    person.wait("the redline", lambda: redline.comparison.changes and redline.isVisible())


def test_an_old_version_is_looked_at_and_closed_again(person: Person) -> None:
    window = person.window
    window.history.viewRequested.emit(_oldest(person))
    person.wait("the version", window.version.isVisible)
    got: list[object] = []

    def look() -> bool:
        window.version._view.run("document.body.innerText", got.append)
        return any("90 days" in str(text) for text in got)

    person.wait("the old text", look)
    assert not window.outline.isVisible()
    assert window.history.isVisible()
    click(window.version, "Close this version")
    assert window.desk.isVisible()
    assert window.outline.isVisible()
    assert person.document.editor.hasFocus()
    assert person.text == SECOND


def test_restoring_makes_a_new_version_of_the_old_text(person: Person, policy: Path) -> None:
    person.window.history.restoreRequested.emit(_oldest(person))
    person.reads("Restored the version of")
    person.rest()
    assert policy.read_text(encoding="utf-8") == POLICY
    assert person.text == POLICY
    assert _texts(policy) == [POLICY, SECOND, POLICY]
    assert person.window.history.versions[0].summary.startswith("Restored the version of")
    assert not person.document.session.dirty
    person.sees("90 days")


def test_restoring_over_an_unsaved_draft_keeps_the_draft_within_reach(
    person: Person, policy: Path
) -> None:
    person.replace("60 days", "61 days")
    person.window.history.restoreRequested.emit(_oldest(person))
    person.reads("Restored the version of")
    person.rest()
    assert policy.read_text(encoding="utf-8") == POLICY
    assert person.text == POLICY
    person.press("undo")
    assert "61 days" in person.text
    assert person.document.session.dirty
    person.sees_state("Unsaved changes")
    person.save()
    assert "61 days" in policy.read_text(encoding="utf-8")
    assert _texts(policy)[1] == POLICY


def test_restoring_asks_for_a_name_where_none_is_known(
    sit: Sit, folder: Path, policy: Path
) -> None:
    person = sit(folder, known=False)
    person.wait("both versions", lambda: len(person.window.history.versions) == 2)

    def give(dialog: AuthorDialog) -> None:
        name, mail = dialog.findChildren(QLineEdit)
        name.setText("Ada Lovelace")
        mail.setText("ada@example.org")
        dialog.accept()

    person.answer(AuthorDialog, give)
    person.window.history.restoreRequested.emit(_oldest(person))
    person.has_answered()
    person.wait("the third version", lambda: len(person.window.history.versions) == 3)
    assert _texts(policy) == [POLICY, SECOND, POLICY]
    person.is_told_nothing()


def test_restoring_where_the_file_changed_meanwhile_keeps_that_text_as_a_version(
    person: Person, policy: Path
) -> None:
    other = SECOND.replace("60 days", "45 days")
    mine = SECOND.replace("60 days", "61 days")
    person.replace("60 days", "61 days")
    policy.write_text(other, encoding="utf-8")
    person.answer(ChangedOnDiskDialog, lambda dialog: click(dialog, "Keep mine"))
    person.window.history.restoreRequested.emit(_oldest(person))
    person.has_answered()
    person.reads("Restored the version of")
    person.rest()
    assert _texts(policy) == [POLICY, mine, other, SECOND, POLICY]


def test_a_version_gets_a_name(person: Person, policy: Path) -> None:
    def name(dialog: NameVersionDialog) -> None:
        dialog.findChildren(QLineEdit)[0].setText("Approved by the board")
        click(dialog, "Name it")

    person.answer(NameVersionDialog, name)
    person.window.history.nameRequested.emit(_oldest(person))
    person.has_answered()
    person.wait("the name", lambda: _oldest(person).name == "Approved by the board")
    assert list_versions(policy)[-1].name == "Approved by the board"


def test_naming_where_the_programs_name_was_asked_here_alone(person: Person, policy: Path) -> None:
    """The person's name stands in the program's settings, not in the computer's."""
    person.answer(NameVersionDialog, lambda dialog: click(dialog, "Cancel"))
    person.window.history.nameRequested.emit(_oldest(person))
    person.has_answered()
    person.rest()
    assert _oldest(person).name == ""


def test_the_draft_is_compared_with_the_last_version(person: Person) -> None:
    person.replace("60 days", "61 days")
    person.press("compare")
    _redline(person)
    changes = person.window.redline.comparison.changes
    assert [change.path for change in changes] == ["1(A)"]
    assert person.window.redline._header._compared.full_text.endswith("→ the draft")
    assert not person.window.outline.isVisible()


def test_without_unsaved_changes_the_last_two_versions_are_compared(person: Person) -> None:
    person.press("compare")
    _redline(person)
    changes = person.window.redline.comparison.changes
    assert [change.path for change in changes] == ["1(A)", "2(A)"]


def test_two_versions_are_chosen_in_the_dialog_or_the_history_and_compared(person: Person) -> None:
    newest, oldest = person.window.history.versions

    def choose(dialog: CompareDialog) -> None:
        dialog._old.choose(oldest)
        dialog._new.choose(newest)
        click(dialog, "Compare")

    person.answer(CompareDialog, choose)
    person.press("compare_two")
    person.has_answered()
    _redline(person)
    assert len(person.window.redline.comparison.changes) == 2
    click(person.window.redline, "Close the comparison")
    history = person.window.history
    history._list.selectAll()
    history._actions.compare_two.trigger()
    _redline(person)
    assert len(person.window.redline.comparison.changes) == 2


def test_the_way_through_the_changes_and_back_to_the_text(person: Person) -> None:
    window = person.window
    assert not window.actions_by_id["next"].isEnabled()
    person.press("compare")
    _redline(person)
    position = window.redline._header._position
    person.press("next")
    first = position.text()
    person.press("next")
    second = position.text()
    person.press("previous")
    assert position.text() == first
    assert {first, second} == {"Change 1 of 2", "Change 2 of 2"}
    window.redline.select_change(1)
    click(window.redline, "Show in the editor")
    assert window.desk.isVisible()
    assert person.document.editor.current_line() == 19
    assert not window.actions_by_id["next"].isEnabled()
    assert window.outline.isVisible()


def test_the_comparison_is_closed_and_writing_goes_on(person: Person) -> None:
    person.press("compare")
    _redline(person)
    click(person.window.redline, "Close the comparison")
    assert person.window.desk.isVisible()
    assert person.document.editor.hasFocus()


def test_without_a_version_comparing_says_what_to_do(sit: Sit, tmp_path: Path) -> None:
    folder = tmp_path / "fresh"
    folder.mkdir()
    (folder / "a.md").write_text("# A\n", encoding="utf-8")
    person = sit(folder)
    person.press("compare")
    person.reads("save one first")
    assert person.window.desk.isVisible()
    person.press("notice")
    person.rest()
    person.reads("save one first")


def test_a_policy_that_is_closed_while_it_is_compared_leaves_nothing_behind(
    person: Person,
) -> None:
    person.press("compare")
    person.press("close")
    person.rest()
    person.let(50)
    assert person.window.desk.current is None
    assert not person.window.actions_by_id["next"].isEnabled()
    assert not person.window.redline.isVisible()


def test_another_policy_chosen_in_the_tree_leaves_the_comparison(
    sit: Sit, folder: Path, policy: Path
) -> None:
    (folder / "en" / "terms.md").write_text("# Terms\n", encoding="utf-8")
    person = sit(folder)
    person.press("compare")
    _redline(person)
    person.open(folder / "en" / "terms.md")
    assert person.window.desk.isVisible()
    assert person.document.name == "en/terms.md"
    person.rest()
    assert person.window.history.versions == ()
