"""A clause chosen from a list."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from policyeditor.gui.review.clause_box import ClauseBox
from policyeditor.workspace.timeline_restore import Cited

pytestmark = pytest.mark.gui

KEEPING = Cited("k", "1", "Keeping", 0, 4)
DAYS = Cited("kd", "1(A)", "We delete your data " * 6, 1, 6)
SHARING = Cited("s", "2", "Sharing", 0, 9)


@pytest.fixture
def box(qtbot: QtBot) -> ClauseBox:
    made = ClauseBox()
    qtbot.addWidget(made)
    made.show_clauses((KEEPING, DAYS, SHARING))
    return made


def test_clauses_are_offered_as_they_are_cited(box: ClauseBox) -> None:
    texts = [box.itemText(at) for at in range(box.count())]
    assert texts[:2] == ["Choose a clause…", "1 Keeping"]
    assert len(texts[2]) < 80
    assert texts[3] == "2 Sharing"
    assert box.clause is None


def test_the_clause_of_a_line_is_chosen(qtbot: QtBot, box: ClauseBox) -> None:
    with qtbot.waitSignal(box.chosen, timeout=1000):
        box.choose_line(8)
    assert box.clause == DAYS
    field = box.lineEdit()
    assert field is not None
    assert field.cursorPosition() == 0
    box.choose_line(1)
    assert box.clause is None


def test_the_one_chosen_stays_so_while_the_draft_goes_on(qtbot: QtBot, box: ClauseBox) -> None:
    box.choose("kd")
    moved = Cited("kd", DAYS.path, DAYS.title, 1, 26)
    with qtbot.assertNotEmitted(box.chosen):
        box.show_clauses((SHARING, KEEPING, moved))
        assert box.clause == DAYS
        box.show_clauses((SHARING,))
    assert box.clause == DAYS
    box.choose("")
    box.show_clauses((SHARING,))
    assert box.count() == 2


def test_typing_a_part_of_its_words_finds_a_clause(box: ClauseBox) -> None:
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix("shar")
    assert [completer.completionModel().index(0, 0).data()] == ["2 Sharing"]
