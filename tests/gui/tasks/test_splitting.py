"""Views of one policy: the text alone, the preview alone, two places of the text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.gui.person import POLICY, write_folder

from policyeditor.gui.editor.second_place import SecondPlace
from policyeditor.gui.style.theme import DARK

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

LONG = POLICY + "".join(f"\n{n}. Clause number {n}\n" for n in range(3, 120))


@pytest.fixture
def person(sit: Sit, tmp_path: Path) -> Person:
    person = sit(write_folder(tmp_path / "policies", {"en/a.md": LONG, "en/b.md": LONG}))
    person.sees("Keeping")
    return person


def second(person: Person) -> SecondPlace | None:
    return person.document.page.findChild(SecondPlace)


def split(person: Person) -> SecondPlace:
    person.press("split")
    found = second(person)
    assert found is not None
    person.let(50)
    return found


def test_a_click_writes_at_the_other_place_and_leaves_the_first_in_sight(person: Person) -> None:
    editor = person.document.editor
    editor.go_to(121)
    below = split(person)
    editor.go_to(10)
    person.let(20)
    far = below.firstVisibleBlock().blockNumber()
    assert far > 60 > editor.firstVisibleBlock().blockNumber()

    QTest.mouseClick(below.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    person.let(20)
    assert editor.current_line() > 60
    assert abs(editor.firstVisibleBlock().blockNumber() - far) <= 3
    assert below.firstVisibleBlock().blockNumber() < 60
    person.write("zz")
    assert "zz" in person.document.session.view
    assert "zz" in below.toPlainText()
    person.press("undo")
    assert "zz" not in below.toPlainText()


def test_f6_goes_to_either_place_and_on(person: Person) -> None:
    editor = person.document.editor
    below = split(person)
    editor.go_to(121)
    person.let(20)
    top = editor.y() < below.y()
    person.press("previous_pane" if not top else "next_pane")
    person.let(20)
    assert (editor.y() < below.y()) is not top
    assert editor.current_line() == 1
    assert below.textCursor().blockNumber() == 120


def test_joined_again_the_text_is_as_before_and_can_be_written(person: Person) -> None:
    split(person)
    person.write("one ")
    person.press("split")
    person.let(20)
    assert second(person) is None or not second(person).isVisible()  # type: ignore[union-attr]  # asked before
    person.write("two ")
    assert person.text.startswith("one two ")
    assert not person.window.actions_by_id["split"].isChecked()


def test_each_policy_is_split_by_itself_and_closes_in_peace(person: Person) -> None:
    split(person)
    first = person.document
    person.open(first.folder / "en" / "b.md")
    assert second(person) is None
    assert not person.window.actions_by_id["split"].isChecked()
    person.open(first.path)
    assert person.window.actions_by_id["split"].isChecked()
    person.hub.showing.set_theme(DARK)
    person.press("close")
    person.let(50)
    assert person.document.path.name == "b.md"


def test_text_alone_and_preview_alone(person: Person) -> None:
    window = person.window
    person.press("view_preview")
    assert window.preview.isVisible()
    assert not person.document.editor.isVisible()
    assert not window.actions_by_id["bold"].isEnabled()
    person.press("view_text")
    assert not window.preview.isVisible()
    assert person.document.editor.isVisible()
    assert window.actions_by_id["bold"].isEnabled()
    person.press("view_both")
    assert window.preview.isVisible()


def test_a_problem_brings_the_text_back(person: Person) -> None:
    person.replace("lang: en", "lang: english-words")
    person.wait("the problem", lambda: person.hub.following.problems)
    person.press("view_preview")
    person.press("next_problem")
    assert person.document.editor.isVisible()


def test_the_view_is_there_again_at_the_next_start(sit: Sit, person: Person) -> None:
    person.press("view_text")
    person.window.close()
    person.rest()
    again = sit()
    assert again.document.editor.isVisible()
    assert not again.window.preview.isVisible()
    assert again.window.actions_by_id["view_text"].isChecked()


def test_folded_details_look_the_same_at_both_places(person: Person) -> None:
    editor = person.document.editor
    editor.go_to(1)
    above = split(person)
    editor.scroll_to_line(1)
    above.verticalScrollBar().setValue(0)
    person.let(50)
    assert editor.fold.folded
    for view in (editor, above):
        place = editor.fold._sign(view).toRect()
        colours = {
            view.viewport().grab().toImage().pixelColor(x, place.top() + d).name()
            for x in range(place.left() + 20, place.left() + 24)
            for d in (-1, 0, 1)
        }
        assert colours - {editor.fold._theme.paper, view.palette().base().color().name()}
