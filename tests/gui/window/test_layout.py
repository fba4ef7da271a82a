"""The window comes back as it was left; a damaged memory of it changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication
from tests.gui.person import places_in

from policyeditor.workspace.settings import load_settings, store_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit

pytestmark = pytest.mark.gui


def test_size_and_panels_are_remembered(sit: Sit, folder: Path) -> None:
    first = sit(folder)
    first.window.resize(780, 590)
    first.window.docks.problems.close()
    first.window.desk.setFocus()
    first.let()
    size = first.window.size()
    first.window.close()
    again = sit(folder)
    assert again.window.size() == size
    assert size.width() == 780
    assert not again.window.docks.problems.isVisible()
    assert again.window.docks.outline.isVisible()
    again.press("problems")
    assert again.window.docks.problems.isVisible()


def test_panels_closed_while_writing_stay_closed_after_a_review(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.save()
    person.window.docks.outline.close()
    person.press("compare")
    person.wait("the redline", person.window.redline.isVisible)
    person.rest()
    person.window.redline.closeRequested.emit()
    assert not person.window.docks.outline.isVisible()
    assert person.window.docks.folder.isVisible()


def test_a_window_left_in_a_review_comes_back_writing(sit: Sit, folder: Path) -> None:
    first = sit(folder)
    first.save()
    first.press("compare")
    first.wait("the redline", first.window.redline.isVisible)
    first.rest()
    first.window.close()
    again = sit(folder)
    again.window.resize(1300, 800)
    assert again.window.desk.isVisible()
    assert again.window.docks.outline.isVisible()
    assert again.window.docks.problems.isVisible()


def test_the_start_page_after_writing_has_no_panels(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.window.close()
    file = person.places.settings
    store_settings(file, load_settings(file).with_reopen(False))
    person = sit()
    assert person.window.welcome.isVisible()
    assert not person.window.docks.outline.isVisible()
    person.hub.opening.open_folder(folder)
    person.window.resize(1300, 800)
    assert person.window.docks.outline.isVisible()
    assert person.window.docks.problems.isVisible()


@pytest.mark.parametrize(
    "kept",
    [
        b"\x00\xff\xfe nonsense",
        b"[General]\ngeometry=hello\nstate=hello\nwriting=hello\n",
        b"[General]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb)\nstate=@ByteArray(x)\n",
        b"[General]\ngeometry=1, 2, 3\nstate=@Invalid()\nwriting=@Size(1 2)\n",
        b"",
    ],
    ids=["bytes", "words", "cut off", "other kinds", "nothing"],
)
def test_a_damaged_memory_changes_nothing(sit: Sit, home: Path, folder: Path, kept: bytes) -> None:
    places_in(home).window.write_bytes(kept)
    person = sit(folder)
    window = person.window
    assert window.width() > 600
    assert window.docks.outline.isVisible()
    assert window.desk.width() > 100
    assert window.preview.width() > 100
    person.window.close()
    kept_now = QSettings(str(places_in(home).window), QSettings.Format.IniFormat)
    assert kept_now.value("state")


def test_a_memory_that_cannot_be_written_does_not_matter(
    sit: Sit, home: Path, folder: Path
) -> None:
    places_in(home).window.mkdir()
    person = sit(folder)
    person.window.close()
    assert not person.window.isVisible()


def test_the_preview_is_hidden_and_shown_and_has_kept_up(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.sees("90 days")
    person.press("view_text")
    assert not person.window.preview.isVisible()
    person.replace("90", "30")
    person.wait("the outline", lambda: person.hub.following._clauses)
    person.press("view_both")
    person.sees("30 days")


def test_a_narrow_window_lays_panels_aside_and_a_wide_one_has_them_again(
    sit: Sit, folder: Path
) -> None:
    person = sit(folder)
    window, docks = person.window, person.window.docks
    window.resize(1300, 800)
    docks.problems.close()
    window.resize(900, 600)
    assert window.width() == 900
    assert docks.outline.isVisible()
    assert not docks.details.isVisible()
    assert person.document.editor.width() > 250

    person.press("details")
    assert docks.details.isVisible()
    docks.details.close()
    window.resize(1300, 800)
    assert not docks.details.isHidden() or not docks.history.isHidden()
    assert docks.problems.isHidden()


def test_a_window_closed_narrow_has_its_panels_when_it_is_wide_again(
    sit: Sit, folder: Path
) -> None:
    person = sit(folder)
    person.window.resize(900, 600)
    person.window.close()
    again = sit(folder)
    again.window.resize(900, 600)
    assert not again.window.docks.problems.isVisible()
    again.window.resize(1300, 800)
    assert again.window.docks.problems.isVisible()
    assert again.window.docks.details.isVisible()


def test_the_key_of_a_panel_behind_anothers_tab_brings_it_to_the_front(
    sit: Sit, folder: Path
) -> None:
    person = sit(folder)
    person.window.resize(1300, 800)
    docks = person.window.docks
    toggles = dict(zip(docks._all, docks.toggles(), strict=False))
    person.wait("the details in front", lambda: toggles[docks.details].isChecked())
    assert toggles[docks.history].shortcut().toString() == "Alt+7"
    assert not toggles[docks.history].isChecked()

    toggles[docks.history].trigger()
    person.wait("the history in front", lambda: toggles[docks.history].isChecked())
    assert docks.history.isVisible()
    assert not docks.history.visibleRegion().isEmpty()
    assert not docks.details.isHidden()
    person.wait("the details behind", lambda: not toggles[docks.details].isChecked())

    toggles[docks.history].trigger()
    assert docks.history.isHidden()
    assert not toggles[docks.history].isChecked()
    toggles[docks.history].trigger()
    person.wait("the history again", lambda: not docks.history.visibleRegion().isEmpty())
    assert toggles[docks.history].isChecked()


def test_a_window_that_reads_from_the_right_begins_at_the_right(
    sit: Sit, folder: Path, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        person = sit(folder)
        person.window.resize(1300, 800)
        person.let()
        window = person.window
        text = window.desk.mapTo(window, QPoint()).x()
        assert window.docks.folder.x() > text > window.docks.details.x()
        window.resize(900, 800)
        person.let()
        assert window.docks.folder.isVisible()
        assert not window.docks.details.isVisible()
        window.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
