"""Starting the program: what stands in the window for what it was started with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtGui import QCloseEvent
from shiboken6 import delete
from tests.gui.person import POLICY, click, places_in, write_folder

from policyeditor.gui.style.theme import LIGHT
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.settings import Settings, load_settings, store_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit

pytestmark = pytest.mark.gui


def test_without_a_path_the_start_page_stands_alone(sit: Sit) -> None:
    person = sit()
    window = person.window
    assert window.welcome.isVisible()
    assert not window.tool_bar.isVisible()
    assert not window.docks.outline.isVisible()
    assert not window.actions_by_id["save"].isEnabled()
    assert window.actions_by_id["open_folder"].isEnabled()


def test_a_folder_opens_with_its_first_policy_and_its_tree(sit: Sit, folder: Path) -> None:
    write_folder(folder, {"de/datenschutz.md": "# Datenschutz\n", "about.md": "# About\n"})
    person = sit(folder)
    assert person.document.path == folder / "en" / "privacy.md"
    assert person.text == POLICY
    assert set(person.window.folder._items) == {
        folder / "about.md",
        folder / "de" / "datenschutz.md",
        folder / "en" / "privacy.md",
    }
    assert "en/privacy.md" in person.window.windowTitle()
    person.sees("90 days")
    person.sees_state("All changes saved")


def test_a_file_opens_in_the_folder_it_stands_in(sit: Sit, folder: Path) -> None:
    person = sit(folder / "en" / "privacy.md")
    assert person.document.folder == folder / "en"
    assert person.window.actions_by_id["new_policy"].isEnabled()


def test_an_empty_folder_says_how_to_begin(sit: Sit, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    person = sit(empty)
    assert person.window.desk.current is None
    assert "no policies in this folder" in person.window.folder._empty.text()
    assert person.window.actions_by_id["new_policy"].isEnabled()
    assert not person.window.actions_by_id["save"].isEnabled()


def test_two_policies_are_open_in_tabs_and_each_keeps_its_own_draft(sit: Sit, folder: Path) -> None:
    terms = folder / "en" / "terms.md"
    write_folder(folder, {"en/terms.md": POLICY.replace("Privacy Policy", "Terms of Use")})
    person = sit(folder)
    person.replace("90", "30")
    person.open(terms)
    person.sees("Terms of Use")
    assert person.window.desk.count() == 2
    assert "90 days" in person.text
    person.replace("law", "statute")
    person.sees("statute")
    person.window.desk.setCurrentIndex(0)
    person.sees("30 days")
    assert "30 days" in person.text
    assert "the law asks" in person.text
    assert person.window.desk.tabText(0).endswith("•")
    assert person.window.desk.tabText(1).endswith("•")
    assert person.window.isWindowModified()


def test_a_policy_that_is_open_comes_to_the_front_instead_of_a_second_time(
    sit: Sit, folder: Path
) -> None:
    write_folder(folder, {"en/terms.md": "# Terms\n"})
    person = sit(folder)
    first = person.document
    person.open(folder / "en" / "terms.md")
    assert person.open(folder / "en" / "privacy.md") is first
    assert person.window.desk.count() == 2


def test_recent_folders_are_listed_and_open_again(sit: Sit, folder: Path) -> None:
    sit(folder)
    person = sit()
    click(person.window.welcome, "policies")
    assert person.document.path == folder / "en" / "privacy.md"
    assert not person.window.welcome.isVisible()


def test_a_recent_folder_that_is_gone_is_grey_and_can_be_taken_off(
    sit: Sit, home: Path, folder: Path
) -> None:
    gone = home / "gone"
    store_settings(places_in(home).settings, Settings(recent=(gone, folder)))
    person = sit()
    entries = {action.text(): action for action in person.window.recent_menu.actions()}
    assert not entries[f"gone — {home}"].isEnabled()
    assert entries[f"policies — {folder.parent}"].isEnabled()
    click(person.window.welcome, "Take gone off this list")
    assert load_settings(places_in(home).settings).recent == (folder,)
    assert len(person.window.recent_menu.actions()) == 1


def test_a_folder_that_goes_while_the_start_page_is_shown_leaves_the_list(
    sit: Sit, home: Path
) -> None:
    there = home / "there"
    there.mkdir()
    store_settings(places_in(home).settings, Settings(recent=(there,)))
    person = sit()
    there.rmdir()
    click(person.window.welcome, "there")
    person.is_told("There is no folder")
    assert load_settings(places_in(home).settings).recent == ()
    assert person.window.recent_menu.actions() == []
    assert person.window.welcome.isVisible()


@pytest.mark.parametrize("path", ["missing", "n" * 300])
def test_a_path_that_leads_nowhere_is_told_and_the_start_page_shown(
    sit: Sit, tmp_path: Path, path: str
) -> None:
    person = sit(tmp_path / path)
    person.is_told(path)
    assert person.window.welcome.isVisible()


def test_a_recent_folder_that_the_system_cannot_look_at_does_not_stop_the_start(
    sit: Sit, home: Path
) -> None:
    store_settings(places_in(home).settings, Settings(recent=(home / ("n" * 300),)))
    person = sit()
    assert person.window.welcome.isVisible()
    assert not person.window.recent_menu.actions()[0].isEnabled()


def test_damaged_settings_do_not_stop_the_start(sit: Sit, home: Path, folder: Path) -> None:
    places_in(home).settings.write_bytes(b'{"recent": 5, \xff')
    person = sit(folder, known=False)
    assert person.document.name == "en/privacy.md"


def test_typing_begins_before_the_window_is_furnished(sit: Sit, folder: Path) -> None:
    person = sit(folder, step_by_step=True)
    person.write("x")
    assert not hasattr(person.window, "preview")
    person.wait("the mark of the draft", person.window.isWindowModified)
    assert person.document.session.view.startswith("x---")
    person.sees("90 days")


def test_closing_the_bare_window_too_early_does_nothing(qapp: object) -> None:
    """A window that is not wired yet cannot know what would be lost."""
    window = MainWindow(LIGHT)
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    delete(window)
