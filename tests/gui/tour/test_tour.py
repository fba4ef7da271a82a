"""The first tour on the sample: offered once, gone through and left by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from policyeditor.gui.tour.steps import STEPS
from policyeditor.workspace.settings import load_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

    from policyeditor.gui.tour.tour import Tour

pytestmark = pytest.mark.gui

_OFFER = "Five steps"


def _tour(person: Person) -> Tour:
    return person.hub.late.touring.tour


def _key(person: Person, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or person.window, key, modifier)
    person.let(200)  # a button pressed by its letter shows it for a moment


def _alt(person: Person, key: Qt.Key) -> None:
    _key(person, key, Qt.KeyboardModifier.AltModifier)


def _press_next(person: Person) -> None:
    QTest.mouseClick(
        next(each for each in _buttons(person) if each.text() in ("&Next", "&Done")),
        Qt.MouseButton.LeftButton,
    )
    person.let()


def _buttons(person: Person) -> list[QPushButton]:
    return _tour(person).bubble.findChildren(QPushButton)


def _at_the_sample(sit: Sit) -> Person:
    person = sit()
    person.press("sample")
    person.wait("the sample", lambda: person.window.desk.current)
    return person


def test_it_is_offered_with_the_sample_and_never_again(sit: Sit) -> None:
    person = _at_the_sample(sit)
    assert _OFFER in person.document.bar.words
    button = next(
        each for each in person.document.bar.findChildren(QPushButton) if "No" in each.text()
    )
    button.click()
    assert person.document.bar.words == ""
    person.press("close")
    person.press("sample")
    assert person.document.bar.words == ""
    assert not load_settings(person.places.settings).tour


def test_show_me_around_leads_to_the_end(sit: Sit) -> None:
    person = _at_the_sample(sit)
    show = next(
        each for each in person.document.bar.findChildren(QPushButton) if "Show" in each.text()
    )
    show.click()
    tour = _tour(person)
    seen = []
    while tour.running:
        seen.append(tour.bubble.words.splitlines()[0])
        _press_next(person)
    assert seen == [step.title for step in STEPS]
    assert person.document.bar.words == ""
    assert not tour.bubble.isVisible()


def test_without_a_policy_it_opens_the_sample(sit: Sit) -> None:
    person = sit()
    person.press("tour")
    assert person.document.name.endswith("privacy.md")
    assert _tour(person).number == 1
    assert person.document.bar.words == ""


@pytest.mark.parametrize("step", range(1, len(STEPS) + 1))
def test_it_can_be_left_at_each_step_and_gives_the_keyboard_back(
    sit: Sit, folder: Path, step: int
) -> None:
    person = sit(folder)
    person.document.editor.setFocus()
    person.press("tour")
    tour = _tour(person)
    for _each in range(step - 1):
        QTest.keyClick(tour.bubble.focusWidget(), Qt.Key.Key_Space)
    assert tour.number == step
    QTest.keyClick(tour.bubble.focusWidget(), Qt.Key.Key_Escape)
    assert not tour.running
    assert not tour.bubble.isVisible()
    assert person.window.focusWidget() is person.document.editor


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keyboard(
    sit: Sit, folder: Path, key: Qt.Key
) -> None:
    person = sit(folder)
    person.window.activateWindow()
    person.wait("the window in front", person.window.isActiveWindow)
    person.press("tour")
    tour = _tour(person)
    before = person.text
    for wanted, step in (("&Next", 2), ("&Next", 3), ("&Back", 2)):
        button = next(each for each in _buttons(person) if each.text() == wanted)
        button.setFocus()
        QTest.keyClick(button, key)
        assert tour.number == step
    assert person.text == before


def test_letters_go_back_and_on_while_one_writes(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.window.activateWindow()
    person.wait("the window in front", person.window.isActiveWindow)
    person.press("tour")
    tour = _tour(person)
    QTest.mouseClick(person.document.editor.viewport(), Qt.MouseButton.LeftButton)
    person.write("Written in the tour. ")
    assert "Written in the tour. " in person.text
    assert tour.number == 1
    walk: tuple[tuple[Callable[[], None], int], ...] = (
        (lambda: _alt(person, Qt.Key.Key_N), 2),
        (lambda: _alt(person, Qt.Key.Key_N), 3),
        (lambda: _alt(person, Qt.Key.Key_B), 2),
        (lambda: _key(person, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), 0),
    )
    for act, number in walk:
        if number < 2:
            person.document.editor.setFocus()
        act()
        assert tour.number == number


def test_it_points_at_what_it_speaks_of_and_follows_the_window(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.press("tour")
    tour, window = _tour(person), person.window
    for size in ((1300, 800), (900, 600)):
        window.resize(*size)
        tour.begin()
        person.let(50)
        for number, step in enumerate(STEPS, 1):
            target = step.target(window)
            frame = window.findChild(QWidget, "tour_frame")
            assert frame is not None
            corner = target.mapTo(window, QPoint(0, 0))
            assert frame.geometry().topLeft() == corner, (size, number)
            assert window.rect().contains(tour.bubble.geometry())
            if target.height() < 100:
                assert not _inner(tour.bubble).intersects(QRect(corner, target.size()))
            _press_next(person)
        assert not tour.running


def test_the_last_policy_closed_ends_it(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.press("tour")
    person.press("close")
    person.let()
    assert not _tour(person).running


def _inner(bubble: QWidget) -> QRect:
    """The bubble without the line around it."""
    return bubble.geometry().adjusted(2, 2, -2, -2)
