"""The list of problems as a person uses it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from policyeditor.gui.panels.problems_panel import ProblemsPanel
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.messages import Message
from policyeditor.policy.problems import Fix, Problem, Severity

pytestmark = pytest.mark.gui


def problem(words: str, line: int, severity: Severity = Severity.ERROR, fix: str = "") -> Problem:
    change = Fix(Message(fix), ()) if fix else None
    return Problem(Message(words), severity, line, 1, line, 5, change)


TITLE = problem("The title is missing.", 2)
GAP = problem("The numbers go from 3 to 5.", 40, Severity.WARNING, fix="Number the clauses anew")
SPACE = problem("Two spaces & a tab.", 12, Severity.HINT)


@pytest.fixture
def panel(qapp: object) -> Iterator[ProblemsPanel]:
    # The offscreen window warns of the size hints of a window of its own.
    host = QWidget()
    host.resize(700, 240)
    widget = ProblemsPanel(LIGHT, host)
    widget.resize(700, 240)
    host.show()
    yield widget
    host.close()


def rows(panel: ProblemsPanel) -> list[str]:
    model = view(panel).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def view(panel: ProblemsPanel) -> QListView:
    (found,) = panel.findChildren(QListView)
    return found


def said(panel: ProblemsPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def fix_button(panel: ProblemsPanel) -> QPushButton:
    button = panel.findChild(QPushButton, "fix")
    assert isinstance(button, QPushButton)
    return button


def test_they_stand_in_the_order_of_the_text_and_are_counted(panel: ProblemsPanel) -> None:
    panel.show_problems([GAP, TITLE, SPACE])
    assert rows(panel) == [
        "The title is missing.",
        "Two spaces & a tab.",
        "The numbers go from 3 to 5.",
    ]
    assert "1 error, 1 warning, 1 hint" in said(panel)
    panel.show_problems([TITLE, problem("Another.", 3)])
    assert "2 errors" in said(panel)
    panel.show_problems([])
    assert "No problems found" in said(panel)


def test_what_is_read_aloud_tells_severity_and_line(panel: ProblemsPanel) -> None:
    panel.show_problems([TITLE])
    spoken = view(panel).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Error: The title is missing. line 2"


def click_on(panel: ProblemsPanel, row: int, *, double: bool = False) -> None:
    place = view(panel).visualRect(view(panel).model().index(row, 0)).center()
    QTest.mouseClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)
    if double:
        QTest.mouseDClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_shows_the_problem_and_leaves_the_keyboard_in_the_list(
    panel: ProblemsPanel, qtbot: QtBot
) -> None:
    elsewhere = QLineEdit(panel.parentWidget())
    elsewhere.show()
    panel.problemShown.connect(lambda _problem: elsewhere.setFocus())
    panel.show_problems([TITLE, GAP])
    with qtbot.assertNotEmitted(panel.problemChosen), qtbot.waitSignal(panel.problemShown) as shown:
        click_on(panel, 0)
    assert shown.args == [TITLE]
    assert panel.window().focusWidget() is view(panel)


def test_enter_and_a_double_click_go_to_the_problem(panel: ProblemsPanel, qtbot: QtBot) -> None:
    panel.show_problems([TITLE, GAP])
    with qtbot.waitSignal(panel.problemChosen) as chosen:
        click_on(panel, 0, double=True)
    assert chosen.args == [TITLE]
    with qtbot.waitSignal(panel.problemChosen) as chosen:
        QTest.keyClick(view(panel), Qt.Key.Key_Down)
        QTest.keyClick(view(panel), Qt.Key.Key_Return)
    assert chosen.args == [GAP]


def test_the_rows_stay_in_their_places_when_one_is_selected(panel: ProblemsPanel) -> None:
    panel.show_problems([TITLE, GAP, SPACE])
    least = panel.minimumSizeHint().height()
    places = [view(panel).visualRect(view(panel).model().index(row, 0)) for row in range(3)]
    before = view(panel).geometry()
    for row in range(3):
        view(panel).setCurrentIndex(view(panel).model().index(row, 0))
        QApplication.processEvents()
        assert view(panel).geometry() == before
        assert [
            view(panel).visualRect(view(panel).model().index(each, 0)) for each in range(3)
        ] == places
        assert panel.minimumSizeHint().height() == least


@pytest.mark.parametrize("size", [(700, 140), (500, 150), (400, 240)])
def test_a_long_sentence_is_told_to_its_end(
    panel: ProblemsPanel, size: tuple[int, int], qtbot: QtBot
) -> None:
    panel.resize(*size)
    words = "You typed 3, but readers will see 1: what stands above is not indented, so a new list "
    words += "starts here. References to this item will be wrong."
    long = problem(words, 3, fix="Let readers see 3 here")
    panel.show_problems([long])
    view(panel).setCurrentIndex(view(panel).model().index(0, 0))
    sentence = next(each for each in panel.findChildren(QLabel) if "typed 3" in each.text())

    def whole() -> bool:
        panel.resize(panel.size().expandedTo(panel.minimumSizeHint()))  # as its dock does
        return sentence.height() >= sentence.heightForWidth(sentence.width())

    qtbot.waitUntil(whole)
    assert panel.rect().contains(sentence.mapTo(panel, sentence.rect().bottomRight()))


def test_a_fix_is_offered_where_there_is_one(panel: ProblemsPanel, qtbot: QtBot) -> None:
    panel.show_problems([TITLE, GAP])
    view(panel).setCurrentIndex(view(panel).model().index(0, 0))
    assert not fix_button(panel).isVisible()
    view(panel).setCurrentIndex(view(panel).model().index(1, 0))
    assert fix_button(panel).isVisible()
    assert fix_button(panel).text().strip() == "Number the clauses anew"
    with qtbot.waitSignal(panel.fixChosen) as chosen:
        fix_button(panel).click()
    assert chosen.args == [GAP]
    with qtbot.waitSignal(panel.fixChosen) as chosen:
        QTest.keyClick(view(panel), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == [GAP]


def test_the_selected_problem_stays_selected_while_its_line_moves(panel: ProblemsPanel) -> None:
    panel.show_problems([TITLE, SPACE, GAP])
    view(panel).setCurrentIndex(view(panel).model().index(2, 0))
    panel.show_problems([SPACE, problem("The numbers go from 3 to 5.", 42, Severity.WARNING)])
    assert view(panel).currentIndex().data() == "The numbers go from 3 to 5."
    panel.show_problems([SPACE])
    assert not view(panel).currentIndex().isValid()


def test_severities_can_be_left_out(panel: ProblemsPanel) -> None:
    panel.show_problems([TITLE, GAP, SPACE])
    button = panel.findChild(QToolButton, "show_warning")
    assert isinstance(button, QToolButton)
    button.click()
    assert rows(panel) == ["The title is missing.", "Two spaces & a tab."]
    assert "1 error, 1 warning, 1 hint" in said(panel)
    button.click()
    assert len(rows(panel)) == 3


def test_it_is_drawn_in_both_themes(panel: ProblemsPanel) -> None:
    panel.show_problems([TITLE, GAP, SPACE])
    light = panel.grab().toImage()
    panel.set_theme(DARK)
    assert panel.grab().toImage() != light


def test_words_of_the_policy_are_never_taken_for_markup(panel: ProblemsPanel) -> None:
    panel.show_problems([problem("<img src='file:///x'> is no heading.", 3)])
    index = view(panel).model().index(0, 0)
    assert index.data() == "<img src='file:///x'> is no heading."
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    view(panel).setCurrentIndex(index)
    assert "<img src='file:///x'> is no heading." in said(panel)
    formats = {label.textFormat() for label in panel.findChildren(QLabel) if label.isVisible()}
    assert formats == {Qt.TextFormat.PlainText}
