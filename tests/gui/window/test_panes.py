"""F6 goes round the panes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


def focused(person: Person) -> QWidget | None:
    person.window.activateWindow()
    person.let(10)
    return QApplication.focusWidget()


def test_f6_goes_round_all_panes_in_sight_and_back_to_the_text(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.window.resize(1300, 800)
    person.sees("Keeping")
    person.wait("the clauses", lambda: person.hub.following.clauses)
    details = person.window.details

    def title() -> bool:
        field = details.findChild(QWidget, "detail_title")
        return field is not None and field.isVisible()

    person.wait("the details", title)
    person.rest()
    person.document.editor.setFocus()
    person.wait("the text", lambda: focused(person) is person.document.editor)
    seen: list[QWidget | None] = []
    for _step in range(12):
        person.press("next_pane")
        here = focused(person)
        ring = person.window.findChild(QWidget, "focus_ring")
        assert ring is not None
        assert ring.isVisible()
        seen.append(here)
        if here is person.document.editor:
            break
    assert seen[-1] is person.document.editor
    assert len(set(seen)) == len(seen) == 6, seen

    person.press("previous_pane")
    assert focused(person) is seen[-2]


def test_the_ring_goes_when_the_keyboard_goes_elsewhere(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.document.editor.setFocus()
    person.wait("the text", lambda: focused(person) is person.document.editor)
    person.press("next_pane")
    person.document.editor.setFocus()
    ring = person.window.findChild(QWidget, "focus_ring")
    assert ring is not None
    person.wait("no ring", lambda: not ring.isVisible())
