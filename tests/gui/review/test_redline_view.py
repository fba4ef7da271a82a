"""The redline, as a reviewer uses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from policyeditor.comparison.model import Change, ChangeKind, Comparison, Significance
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.review.redline_page import RedlinePage
from policyeditor.gui.review.redline_view import RedlineView
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.messages import Message

pytestmark = pytest.mark.gui

HTML = """<h1>Privacy</h1>
<p>We keep logs for <del data-change="0">90</del> <ins data-change="0">30</ins> days.</p>
<p><span class="noise" data-change="1">(C)</span> Cookies.</p>
<div style="height: 3000px"></div>
<p id="far"><ins data-change="2">We share data with others.</ins></p>"""
KEPT = Change(ChangeKind.REWORDED, Significance.SIGNIFICANT, "2", "2", "Retention")
NUMBERED = Change(ChangeKind.RENUMBERED, Significance.EDITORIAL, "5(B)", "5(C)")
SHARED = Change(ChangeKind.ADDED, Significance.REVIEW, "", "6", "Sharing")
COMPARISON = Comparison((KEPT, NUMBERED, SHARED))


@pytest.fixture
def view(qtbot: QtBot) -> RedlineView:
    made = RedlineView(LIGHT)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.fixture
def shown(qtbot: QtBot, view: RedlineView) -> RedlineView:
    page = view.findChild(RedlinePage)
    assert isinstance(page, RedlinePage)
    with qtbot.waitSignal(page.web.shown, timeout=20_000):
        view.show_redline(HTML, COMPARISON, "Version of 3 March", "the draft")
    return view


@pytest.fixture
def ask(qtbot: QtBot, shown: RedlineView) -> Callable[[str], object]:
    """The answer of a script in the page."""
    page = shown.findChild(RedlinePage)
    assert isinstance(page, RedlinePage)

    def answer(script: str) -> object:
        found: list[object] = []
        page.web.run(script, found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=5000)
        return found[0]

    return answer


def _button(view: RedlineView, name: str) -> QAbstractButton:
    return next(b for b in view.findChildren(QAbstractButton) if b.accessibleName() == name)


def _words(view: RedlineView) -> list[str]:
    return [
        one.full_text if isinstance(one, ElidedLabel) else one.text()
        for one in view.findChildren(QLabel)
        if one.isVisible()
    ]


def test_what_is_compared_and_how_many_changes_there_are(shown: RedlineView) -> None:
    words = _words(shown)
    assert "Compared: Version of 3 March → the draft" in words
    assert "2 of 3 changes shown" in words
    shown.next_change()
    assert "Change 1 of 2 shown" in _words(shown)
    shown.previous_change()
    assert "Change 2 of 2 shown" in _words(shown)


def test_selecting_a_change_marks_it_and_brings_it_into_view(
    shown: RedlineView, ask: Callable[[str], object]
) -> None:
    shown.select_change(2)
    assert ask("document.querySelector('.current-change').dataset.change") == "2"
    assert ask("document.querySelectorAll('.current-change').length") == 1
    place = ask("document.getElementById('far').getBoundingClientRect().top")
    height = ask("innerHeight")
    assert isinstance(place, int | float)
    assert isinstance(height, int | float)
    assert 0 <= place < height


def test_a_click_in_the_redline_selects_in_the_list(
    qtbot: QtBot, shown: RedlineView, ask: Callable[[str], object]
) -> None:
    ask("document.querySelector('ins').click()")
    qtbot.waitUntil(lambda: "Change 1 of 2 shown" in _words(shown), timeout=5000)


@pytest.mark.parametrize(
    ("reading", "deleted", "inserted"),
    [("Markup", "inline", "inline"), ("Final", "none", "inline"), ("Original", "inline", "none")],
)
def test_three_readings(
    shown: RedlineView,
    ask: Callable[[str], object],
    reading: str,
    deleted: str,
    inserted: str,
) -> None:
    QTest.mouseClick(_button(shown, reading), Qt.MouseButton.LeftButton)
    look = "getComputedStyle(document.querySelector('%s')).display"
    assert ask(look % "del") == deleted
    assert ask(look % "ins") == inserted


def test_colour_is_never_the_only_sign(ask: Callable[[str], object]) -> None:
    line = "getComputedStyle(document.querySelector('%s')).textDecorationLine"
    assert ask(line % "del") == "line-through"
    assert ask(line % "ins") == "underline"


def test_renumbering_is_folded_by_default_and_counted(
    shown: RedlineView, ask: Callable[[str], object]
) -> None:
    look = "getComputedStyle(document.querySelector('.noise')).textDecorationLine"
    assert ask(look) == "none"
    box = shown.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    assert box.text() == "Show formatting and renumbering (1)"
    box.click()
    assert ask(look) == "underline"
    assert "3 changes" in _words(shown)


def test_a_theme_keeps_the_reading_and_the_mark(
    shown: RedlineView, ask: Callable[[str], object]
) -> None:
    shown.select_change(0)
    shown.set_theme(DARK)
    assert ask("document.querySelector('.current-change').dataset.change") == "0"
    colour = "getComputedStyle(document.querySelector('del')).color"
    assert ask(colour) == "rgb(245, 157, 150)"


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Notice of changes…", "noticeRequested"),
        ("Export…", "exportRequested"),
        ("Close the comparison", "closeRequested"),
    ],
)
def test_buttons_tell_their_wishes(
    qtbot: QtBot, shown: RedlineView, name: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(shown, signal), timeout=1000):
        QTest.mouseClick(_button(shown, name), Qt.MouseButton.LeftButton)


def test_equal_versions_say_so(view: RedlineView) -> None:
    view.show_redline("", Comparison(), "A", "B")
    assert "Nothing changed between these versions." in _words(view)
    assert not _button(view, "Notice of changes…").isVisible()
    assert _button(view, "Close the comparison").isVisible()


def test_busy_and_problem_are_told_in_words(view: RedlineView) -> None:
    view.show_busy("Comparing…")
    assert "Comparing…" in _words(view)
    view.show_problem(Message("The old text cannot be read."))
    assert "The old text cannot be read." in _words(view)
    view.next_change()
    assert view.comparison == Comparison()


def test_every_button_has_a_name(view: RedlineView) -> None:
    assert all(button.accessibleName() for button in view.findChildren(QToolButton))


def test_an_item_of_which_nothing_is_left_leaves_no_number_behind(
    qtbot: QtBot, view: RedlineView
) -> None:
    page = view.findChild(RedlinePage)
    assert isinstance(page, RedlinePage)
    with qtbot.waitSignal(page.web.shown, timeout=20_000):
        view.show_redline(
            '<ol><li>Old.</li><li id="new"><p><ins data-change="0">New.</ins></p></li></ol>'
            '<div class="removed"><p id="gone"><del data-change="1">Gone.</del></p></div>',
            Comparison((SHARED, KEPT)),
            "A",
            "B",
        )

    def seen(element: str) -> bool:
        found: list[object] = []
        page.web.run(f"document.getElementById('{element}').getClientRects().length", found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=5000)
        return found[0] != 0

    assert (seen("new"), seen("gone")) == (True, True)
    _button(view, "Original").click()
    assert (seen("new"), seen("gone")) == (False, True)
    _button(view, "Final").click()
    assert (seen("new"), seen("gone")) == (True, False)
    _button(view, "Markup").click()
    assert (seen("new"), seen("gone")) == (True, True)


MOVED = Change(ChangeKind.MOVED, Significance.EDITORIAL, "3(B)", "4(A)", "Sharing", id="m")
LONG = "very " * 60
SIDES = (
    f'<p>We keep <del data-change="0">much</del><ins data-change="0">{LONG}</ins> data.</p>'
    '<div class="removed"><p><del class="moved" data-change="1">It moved.</del></p></div>'
    '<ol><li><p>One.</p></li><li><p><ins class="moved" data-change="1">It moved.</ins></p></li>'
    '</ol><p id="end">The end.</p>'
)


@pytest.fixture
def sides(qtbot: QtBot, view: RedlineView) -> RedlineView:
    page = view.findChild(RedlinePage)
    assert isinstance(page, RedlinePage)
    with qtbot.waitSignal(page.web.shown, timeout=20_000):
        view.show_redline(SIDES, Comparison((KEPT, MOVED)), "A", "the draft", revisable=True)
    return view


@pytest.fixture
def look(qtbot: QtBot, sides: RedlineView) -> Callable[[str], object]:
    page = sides.findChild(RedlinePage)
    assert isinstance(page, RedlinePage)

    def answer(script: str) -> object:
        found: list[object] = []
        page.web.run(script, found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=5000)
        return found[0]

    return answer


def test_a_moved_clause_says_where_it_came_from_and_went(look: Callable[[str], object]) -> None:
    text = str(look("document.body.innerText"))
    assert "moved from 3(B) It moved." in text
    assert "moved to 4(A) It moved." in text


def test_side_by_side_each_clause_stands_beside_its_old_self(
    sides: RedlineView, look: Callable[[str], object]
) -> None:
    toggle = sides.findChild(QAbstractButton, "side_by_side")
    assert isinstance(toggle, QAbstractButton)
    toggle.click()
    columns = "[...document.querySelectorAll('main')]"
    shown = look(f"{columns}.map((each) => each.innerText).join('|')")
    old, new = str(shown).split("|")
    assert "much" in old
    assert "very" not in old
    assert "very" in new
    assert "much" not in new
    # Neither column may slip: however long one side is, the other waits for it.
    top = (
        "(() => { const range = document.createRange(); range.selectNodeContents("
        f"{columns}[%d].querySelectorAll(':scope > p')[1]);"
        " return Math.round(range.getBoundingClientRect().top); })()"
    )
    assert look(top % 0) == look(top % 1)
    assert look("document.querySelectorAll('#end').length") == 1
    toggle.click()
    assert look("document.querySelectorAll('main').length") == 1
    assert "much" in str(look("document.body.innerText"))


def test_an_accepted_change_reads_as_the_new_text(
    qtbot: QtBot, sides: RedlineView, look: Callable[[str], object]
) -> None:
    page = sides.findChild(RedlinePage)
    assert isinstance(page, RedlinePage)
    with qtbot.waitSignal(page.web.shown, timeout=20_000):
        sides.show_redline(
            SIDES, Comparison((replace(KEPT, id="k"), MOVED)), "A", "the draft", revisable=True
        )
    sides.select_change(0)
    sides.accept()
    gone = "getComputedStyle(document.querySelector('del')).display"
    line = "getComputedStyle(document.querySelector('ins')).textDecorationLine"
    assert look(gone) == "none"
    assert look(line) == "none"


def test_a_picture_that_came_leaves_no_place_in_the_original(
    qtbot: QtBot, shown: RedlineView, ask: Callable[[str], object]
) -> None:
    page = shown.findChild(RedlinePage)
    assert isinstance(page, RedlinePage)
    came = '<p id="came"><ins data-change="0"><img src="a.png" alt="Logo"></ins></p>'
    with qtbot.waitSignal(page.web.shown, timeout=20_000):
        shown.show_redline(came, COMPARISON, "Version of 3 March", "the draft")
    place = "getComputedStyle(document.getElementById('came')).display"
    assert ask(place) == "block"
    QTest.mouseClick(_button(shown, "Original"), Qt.MouseButton.LeftButton)
    assert ask(place) == "none"
