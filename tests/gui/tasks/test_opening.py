"""Opening and making, from the menus, as a person does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit
from tests.gui.person import click, write_folder

from policyeditor.gui.dialogs.new_folder_dialog import NewFolderDialog
from policyeditor.gui.dialogs.new_policy_dialog import NewPolicyDialog
from policyeditor.policy.problems import Severity

if TYPE_CHECKING:
    from tests.gui.conftest import Sit

pytestmark = pytest.mark.gui


def _name(dialog: NewFolderDialog | NewPolicyDialog, label: str, text: str) -> None:
    fields = dialog.findChildren(QLineEdit)
    next(field for field in fields if field.accessibleName() == label).setText(text)


def test_the_sample_is_made_once_and_opened_again(sit: Sit, home: Path) -> None:
    person = sit()
    click(person.window.welcome, "Open the sample")
    sample = person.document.folder
    assert sample.is_relative_to(home)
    person.replace("# ", "# My ")
    person.save()
    again = sit()
    again.press("sample")
    assert again.document.folder == sample
    assert "# My " in again.text


def test_a_new_folder_is_made_where_it_was_asked_for_and_opens(sit: Sit, home: Path) -> None:
    (home / "Documents").mkdir()
    person = sit()

    def fill(dialog: NewFolderDialog) -> None:
        _name(dialog, "Name of the folder", "House rules")
        dialog.findChildren(QCheckBox)[0].setChecked(False)
        click(dialog, "Make the folder")

    person.answer(NewFolderDialog, fill)
    click(person.window.welcome, "New policy folder…")
    person.has_answered()
    assert (home / "Documents" / "House rules").is_dir()
    assert person.window.actions_by_id["new_policy"].isEnabled()
    assert not person.window.welcome.isVisible()


def test_a_new_folder_that_is_given_up_leaves_nothing(sit: Sit, home: Path) -> None:
    person = sit()
    person.answer(NewFolderDialog, lambda dialog: click(dialog, "Cancel"))
    person.press("new_folder")
    person.has_answered()
    assert not (home / "Documents").exists()
    assert person.window.welcome.isVisible()


def test_a_new_policy_is_written_opened_and_stands_in_the_tree(sit: Sit, folder: Path) -> None:
    person = sit(folder)

    def fill(dialog: NewPolicyDialog) -> None:
        _name(dialog, "Title", "Cookies: “ours” & theirs")
        click(dialog, "Make the policy")

    person.answer(NewPolicyDialog, fill)
    person.press("new_policy")
    person.has_answered()
    made = person.document.path
    assert made.parent == folder / "en"
    assert made in person.window.folder._items
    person.sees("Cookies: “ours” & theirs")
    person.wait("the check", lambda: person.window.details._rows)
    problems = person.hub.following._problems
    assert not [problem for problem in problems if problem.severity is Severity.ERROR]


def test_a_new_policy_of_a_title_that_is_taken_is_told(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    before = (folder / "en" / "privacy.md").read_bytes()

    def fill(dialog: NewPolicyDialog) -> None:
        _name(dialog, "Title", "Privacy")
        click(dialog, "Make the policy")

    person.answer(NewPolicyDialog, fill)
    person.press("new_policy")
    person.has_answered()
    person.is_told("There is already a policy “privacy.md”")
    assert (folder / "en" / "privacy.md").read_bytes() == before


def test_a_folder_and_a_policy_are_chosen_in_the_systems_dialogs(
    sit: Sit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sit()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    person.press("open_folder")
    assert person.document.path == folder / "en" / "privacy.md"
    other = folder.parent / "other"
    write_folder(other, {"b.md": "# Other\n"})
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(other / "b.md"), ""))
    person.press("open_policy")
    assert person.document.path == other / "b.md"
    assert set(person.window.folder._items) == {other / "b.md"}
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    person.press("open_policy")
    assert person.window.desk.count() == 2


def test_policies_dropped_on_the_window_open(sit: Sit, folder: Path) -> None:
    write_folder(folder, {"en/terms.md": "# Terms\n"})
    person = sit()
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile(str(folder / "en" / name)) for name in ("privacy.md", "terms.md")]
    )
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    person.window.dropEvent(event)
    assert person.window.desk.count() == 2
    assert person.document.name.endswith("terms.md")


def test_a_folder_that_cannot_be_read_is_told(
    sit: Sit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rights are feigned: the tests may run as root, whom no rights stop."""
    locked = folder.parent / "locked"
    locked.mkdir()
    ordinary = Path.iterdir

    def refuse(path: Path) -> object:
        if path == locked:
            raise PermissionError(13, "Permission denied", str(path))
        return ordinary(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    person = sit(locked)
    person.is_told("cannot be read (Permission denied)")
    assert person.window.welcome.isVisible()
    assert person.window.recent_menu.actions() == []


def test_a_policy_in_a_folder_that_cannot_be_listed_opens_all_the_same(
    sit: Sit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ordinary = Path.iterdir

    def refuse(path: Path) -> object:
        if path == folder / "en":
            raise PermissionError(13, "Permission denied", str(path))
        return ordinary(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    person = sit(folder / "en" / "privacy.md")
    person.is_told("cannot be read (Permission denied)")
    assert person.document.path == folder / "en" / "privacy.md"
    person.sees("90 days")


def test_show_in_file_manager_opens_the_folder_of_the_policy(
    sit: Sit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    person = sit(folder)
    person.window.folder.showInSystemRequested.emit(folder / "en" / "privacy.md")
    assert opened == [QUrl.fromLocalFile(str(folder / "en"))]
