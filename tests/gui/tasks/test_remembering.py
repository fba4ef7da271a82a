"""A start without a folder goes on where the program was left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QMessageBox
from tests.gui.person import POLICY, write_folder

from policyeditor.workspace.settings import load_settings, store_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

LONG = POLICY + "".join(f"\n{n}. Clause number {n}\n" for n in range(3, 120))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    names = ("en/a.md", "en/b.md", "en/c.md")
    return write_folder(tmp_path / "policies", dict.fromkeys(names, LONG))


def names(person: Person) -> list[str]:
    return [document.path.name for document in person.window.desk.in_order()]


def leave_three_open(sit: Sit, folder: Path) -> Person:
    person = sit(folder)
    for name in ("b.md", "c.md", "b.md"):
        person.open(folder / "en" / name)
    person.document.editor.go_to(121, 3)
    person.window.close()
    person.rest()
    return person


@pytest.mark.parametrize("step_by_step", [False, True])
def test_policies_order_front_and_cursor_are_there_again(
    sit: Sit, folder: Path, step_by_step: bool
) -> None:
    leave_three_open(sit, folder)
    person = sit(step_by_step=step_by_step)
    assert person.hub is not None
    person.wait("the policies", lambda: names(person) == ["a.md", "b.md", "c.md"])
    assert person.document.name == "en/b.md"
    person.wait("the cursor", lambda: person.document.editor.current_line() == 121)
    assert person.document.editor.current_column() == 3
    assert person.document.editor.top_line() > 60
    assert person.hub.opening.folder is not None
    assert person.hub.opening.folder.root == folder
    person.sees("Keeping")


def test_a_folder_that_is_asked_for_wins(sit: Sit, folder: Path, tmp_path: Path) -> None:
    leave_three_open(sit, folder)
    other = write_folder(tmp_path / "other", {"terms.md": POLICY})
    person = sit(other)
    assert names(person) == ["terms.md"]


def test_what_is_gone_is_passed_over_without_a_word(sit: Sit, folder: Path) -> None:
    leave_three_open(sit, folder)
    (folder / "en" / "b.md").unlink()
    person = sit()
    assert names(person) == ["a.md", "c.md"]
    person.is_told_nothing()


def test_it_can_be_switched_off(sit: Sit, folder: Path) -> None:
    person = leave_three_open(sit, folder)
    file = person.places.settings
    store_settings(file, load_settings(file).with_reopen(False))
    person = sit()
    assert names(person) == []
    assert person.window.places.currentWidget() is person.window.welcome


def test_policies_closed_without_saving_at_the_end_are_open_again(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.write("x")
    person.answer(QMessageBox, lambda box: box.button(QMessageBox.StandardButton.Discard).click())
    person.window.close()
    person.has_answered()
    person.let(50)
    assert names(sit()) == ["a.md"]


def test_damaged_memories_begin_afresh(sit: Sit, folder: Path) -> None:
    person = leave_three_open(sit, folder)
    person.places.left_open.write_text('{"policies": [{"path": 1}], "front": 2}')
    assert names(sit()) == []


def test_the_page_that_comes_up_does_not_lead_the_text_to_its_end(sit: Sit, folder: Path) -> None:
    leave_three_open(sit, folder)
    person = sit()
    editor = person.document.editor
    person.wait("the place", lambda: editor.top_line() > 60)
    top = editor.top_line()
    person.window.preview.topLineChanged.emit(1.0)
    assert abs(editor.top_line() - top) < 1
