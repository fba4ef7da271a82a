"""The list of changes beside the redline."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QListView, QPushButton, QTextBrowser, QToolButton
from pytestqt.qtbot import QtBot

from policyeditor.comparison.model import (
    Change,
    ChangeKind,
    Comparison,
    Direction,
    Reason,
    Significance,
)
from policyeditor.gui.review.change_list import ChangeList
from policyeditor.gui.review.reasons import reasons_html
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.messages import Message

pytestmark = pytest.mark.gui

KEPT = Change(
    ChangeKind.REWORDED,
    Significance.SIGNIFICANT,
    "2",
    "2",
    "Retention",
    reasons=(
        Reason(
            "S05",
            Message("“90 days” became “<30> days”."),
            "GDPR Art. 13(2)(a)",
            Direction.RESTRICTS,
        ),
    ),
)
UNDECIDED = Change(ChangeKind.ADDED, Significance.REVIEW, "", "5(B)", "Sharing")
NUMBERED = Change(ChangeKind.RENUMBERED, Significance.EDITORIAL, "5(B)", "5(C)", "")
SPELLING = Change(ChangeKind.REWORDED, Significance.EDITORIAL, "6", "6", "Cookies")
COMPARISON = Comparison((KEPT, UNDECIDED, NUMBERED, SPELLING))


@pytest.fixture
def changes(qtbot: QtBot) -> ChangeList:
    made = ChangeList()
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    made.show_comparison(COMPARISON)
    return made


def _shown(changes: ChangeList) -> list[Change]:
    return [row.change for row in changes.shown]


def _filter(changes: ChangeList, word: str) -> QToolButton:
    return next(b for b in _filters(changes) if word in b.accessibleName())


def _filters(changes: ChangeList) -> list[QToolButton]:
    """The buttons with counts."""
    return [b for b in changes.findChildren(QToolButton) if b.accessibleName()[:1].isdigit()]


def _reasons(changes: ChangeList) -> str:
    browser = changes.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    return browser.toPlainText()


def test_counts_stand_beside_their_words(changes: ChangeList) -> None:
    names = [button.accessibleName() for button in _filters(changes)]
    assert names == ["1 Significant", "1 To decide", "2 Editorial"]


def test_renumbering_is_folded_away_until_it_is_asked_for(changes: ChangeList) -> None:
    assert _shown(changes) == [KEPT, UNDECIDED, SPELLING]
    box = changes.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    assert box.text() == "Show formatting and renumbering (1)"
    box.click()
    assert _shown(changes) == [KEPT, UNDECIDED, NUMBERED, SPELLING]


def test_a_filter_hides_and_shows_its_changes(changes: ChangeList) -> None:
    QTest.mouseClick(_filter(changes, "Significant"), Qt.MouseButton.LeftButton)
    assert _shown(changes) == [UNDECIDED, SPELLING]
    QTest.mouseClick(_filter(changes, "Significant"), Qt.MouseButton.LeftButton)
    assert _shown(changes) == [KEPT, UNDECIDED, SPELLING]


def test_a_filter_keeps_the_selected_change_where_it_still_shows(changes: ChangeList) -> None:
    changes.select(3)
    QTest.mouseClick(_filter(changes, "Significant"), Qt.MouseButton.LeftButton)
    assert changes.current is not None
    assert changes.current.change is SPELLING
    QTest.mouseClick(_filter(changes, "Editorial"), Qt.MouseButton.LeftButton)
    assert changes.current is None


def test_a_significance_without_changes_cannot_be_filtered(changes: ChangeList) -> None:
    changes.show_comparison(Comparison((KEPT,)))
    assert not _filter(changes, "Editorial").isEnabled()
    assert _filter(changes, "Significant").isEnabled()


def test_stepping_goes_round_the_changes_shown(qtbot: QtBot, changes: ChangeList) -> None:
    numbers: list[int] = []
    changes.numberSelected.connect(numbers.append)
    for _ in range(4):
        changes.step(1)
    assert numbers == [0, 1, 3, 0]
    changes.step(-1)
    assert numbers[-1] == 3


def test_the_first_step_back_goes_to_the_last_change(changes: ChangeList) -> None:
    changes.step(-1)
    assert changes.current is not None
    assert changes.current.change is SPELLING


def test_reasons_are_sentences_with_direction_and_law(changes: ChangeList) -> None:
    changes.select(0)
    told = _reasons(changes)
    assert "“90 days” became “<30> days”." in told
    assert "in the reader’s favour" in told
    assert "GDPR Art. 13(2)(a)" in told
    assert "S05" not in told


def test_a_change_without_reasons_explains_its_significance(changes: ChangeList) -> None:
    changes.select(1)
    assert "until a person decides" in _reasons(changes)


def test_nothing_selected_says_what_to_do(changes: ChangeList) -> None:
    assert "Select a change" in _reasons(changes)


def test_enter_double_click_and_button_show_the_change_in_the_editor(
    qtbot: QtBot, changes: ChangeList
) -> None:
    changes.select(1)
    view = changes.findChild(QListView)
    button = next(b for b in changes.findChildren(QPushButton) if b.text() == "Show in the editor")
    assert isinstance(view, QListView)
    with qtbot.waitSignal(changes.changeChosen, timeout=1000) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [UNDECIDED]
    with qtbot.waitSignal(changes.changeChosen, timeout=1000) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == [UNDECIDED]
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(changes.changeChosen, timeout=1000) as chosen:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [KEPT]


def test_a_screen_reader_hears_place_kind_and_significance(changes: ChangeList) -> None:
    view = changes.findChild(QListView)
    assert isinstance(view, QListView)
    text = view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "5(B), Sharing, Added, To decide"


def test_markup_in_a_reason_is_shown_as_text() -> None:
    change = Change(
        ChangeKind.REWORDED, Significance.SIGNIFICANT, reasons=(Reason("S1", Message("<b>x</b>")),)
    )
    assert "&lt;b&gt;x&lt;/b&gt;" in reasons_html(change, LIGHT)


def test_many_changes_are_drawn_in_the_dark(changes: ChangeList) -> None:
    changes.show_comparison(
        Comparison(tuple(Change(ChangeKind.ADDED, Significance.REVIEW, "", "9" * 80, "h" * 500)
                         for _ in range(2000)))
    )  # fmt: skip
    changes.set_theme(DARK)
    changes.resize(200, 400)
    assert not changes.grab().isNull()


def test_where_only_numbers_changed_that_is_said(changes: ChangeList) -> None:
    changes.show_comparison(Comparison((NUMBERED,)))
    words = [label.text() for label in changes.findChildren(QLabel) if label.isVisible()]
    assert words == ["Only formatting and numbers changed."]
    assert _shown(changes) == []


def test_an_unnumbered_clause_goes_by_its_innermost_heading(changes: ChangeList) -> None:
    change = Change(ChangeKind.ADDED, Significance.REVIEW, heading="Privacy policy › Cookies")
    changes.show_comparison(Comparison((change,)))
    view = changes.findChild(QListView)
    assert isinstance(view, QListView)
    assert view.model().index(0, 0).data() == "Cookies"


def test_accepting_folds_a_change_away_and_goes_to_the_next(
    qtbot: QtBot, changes: ChangeList
) -> None:
    one, two = replace(KEPT, id="1"), replace(UNDECIDED, id="2")
    changes.show_comparison(Comparison((one, two)), revisable=True)
    folded: list[object] = []
    changes.foldedChanged.connect(folded.append)
    changes.select(0)
    changes.accept()
    assert _shown(changes) == [two]
    assert changes.current is not None
    assert changes.current.change is two
    assert folded[-1] == frozenset({0})
    box = changes.findChild(QCheckBox, "show_accepted")
    assert isinstance(box, QCheckBox)
    assert box.text() == "Show accepted changes (1)"
    box.click()
    assert _shown(changes) == [one, two]
    box.click()
    changes.update_comparison(Comparison((two, one)))
    assert _shown(changes) == [two]
    changes.accept()
    labels = [each.text() for each in changes.findChildren(QLabel) if each.isVisible()]
    assert "All changes are accepted." in labels


def test_a_decision_keeps_the_change_in_sight(changes: ChangeList) -> None:
    one = replace(UNDECIDED, id="1")
    changes.show_comparison(Comparison((one,)))
    changes.select(0)
    now = replace(one, significance=Significance.SIGNIFICANT)
    changes.update_comparison(Comparison((now,)))
    assert _shown(changes) == [now]
    assert changes.current is not None
    assert changes.current.change is now
    assert _filter(changes, "Significant").isChecked()


def test_a_filter_that_was_closed_stays_closed(changes: ChangeList) -> None:
    _filter(changes, "Significant").click()
    changes.update_comparison(Comparison((KEPT, UNDECIDED)))
    assert _shown(changes) == [UNDECIDED]


def test_decisions_carry_the_number_of_the_change(changes: ChangeList) -> None:
    changes.show_comparison(Comparison((KEPT, replace(UNDECIDED, id="2"))))
    given: list[tuple[object, ...]] = []
    changes.decided.connect(lambda *told: given.append(told))
    changes.select(1)
    changes.decide(Significance.EDITORIAL)
    assert given == [(1, Significance.EDITORIAL, "")]
