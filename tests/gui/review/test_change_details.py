"""The chosen change: what a person decides of it, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from policyeditor.comparison.model import Change, ChangeKind, Decision, Significance
from policyeditor.gui.review.change_details import ChangeDetails
from policyeditor.gui.review.reasons import reasons_html
from policyeditor.gui.style.theme import LIGHT

pytestmark = pytest.mark.gui

WHEN = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
CHANGE = Change(
    ChangeKind.REWORDED, Significance.SIGNIFICANT, "2", "2", new_lines=(3, 3), id="ab" * 16
)
GIVEN = Decision(CHANGE.id, Significance.EDITORIAL, "A <slip>.", "Ada", WHEN)
DECIDED = replace(
    CHANGE,
    significance=Significance.EDITORIAL,
    suggested=Significance.SIGNIFICANT,
    decision=GIVEN,
)


@pytest.fixture
def details(qtbot: QtBot) -> ChangeDetails:
    made = ChangeDetails()
    qtbot.addWidget(made)
    made.resize(320, 300)
    made.show()
    return made


def button(details: ChangeDetails, name: str) -> QAbstractButton:
    found = details.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def note(details: ChangeDetails) -> QLineEdit:
    found = details.findChild(QLineEdit, "decision_note")
    assert isinstance(found, QLineEdit)
    return found


def told(details: ChangeDetails) -> list[tuple[Significance | None, str]]:
    given: list[tuple[Significance | None, str]] = []
    details.decided.connect(lambda significance, text: given.append((significance, text)))
    return given


def test_a_press_decides_with_the_note(details: ChangeDetails) -> None:
    details.show_change(CHANGE)
    given = told(details)
    QTest.keyClicks(note(details), " Always so. ")
    button(details, "decide_editorial").click()
    assert given == [(Significance.EDITORIAL, "Always so.")]
    # What is kept shows, not what was pressed.
    assert not button(details, "decide_editorial").isChecked()


def test_what_was_suggested_can_be_confirmed(details: ChangeDetails) -> None:
    details.show_change(CHANGE)
    given = told(details)
    button(details, "decide_significant").click()
    assert given == [(Significance.SIGNIFICANT, "")]


def test_a_decision_shows_and_can_be_taken_back(details: ChangeDetails) -> None:
    details.show_change(DECIDED)
    assert button(details, "decide_editorial").isChecked()
    assert note(details).text() == "A <slip>."
    given = told(details)
    button(details, "decide_suggested").click()
    assert given == [(None, "A <slip>.")]
    details.show_change(CHANGE)
    assert not button(details, "decide_suggested").isEnabled()
    assert note(details).text() == ""


def test_who_decided_when_why_and_what_was_suggested_is_told(details: ChangeDetails) -> None:
    details.show_change(DECIDED)
    browser = details.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    text = browser.toPlainText()
    assert "Editorial — Reworded" in text
    assert "Decided by Ada, 24 November 2026" in text
    assert "A <slip>." in text
    assert "Suggested: Significant" in text
    assert "<slip>" not in reasons_html(DECIDED, LIGHT)


def test_a_note_written_afterwards_is_kept_with_the_decision(details: ChangeDetails) -> None:
    details.show_change(DECIDED)
    given = told(details)
    note(details).setText("It was a slip.")
    QTest.keyClick(note(details), Qt.Key.Key_Return)
    assert given == [(Significance.EDITORIAL, "It was a slip.")]


def test_a_note_being_written_survives_a_newer_comparison(details: ChangeDetails) -> None:
    details.show_change(CHANGE)
    QTest.keyClicks(note(details), "Half a no")
    details.show_change(replace(CHANGE, new_path="3"))
    assert note(details).text() == "Half a no"
    details.show_change(replace(CHANGE, id="cd" * 16))
    assert note(details).text() == ""


def test_nothing_can_be_done_with_no_change(details: ChangeDetails) -> None:
    details.show_change(None)
    given = told(details)
    details.bar.decide(Significance.EDITORIAL)
    assert given == []
    assert not button(details, "decide_editorial").isEnabled()


def test_taking_back_is_offered_only_where_the_newer_text_is_the_draft(
    details: ChangeDetails,
) -> None:
    details.show_change(CHANGE)
    assert not button(details, "reject_change").isVisible()
    details.set_revisable(revisable=True)
    assert button(details, "reject_change").isVisible()
    assert button(details, "accept_change").isEnabled()
    details.show_change(Change(ChangeKind.FORMATTING, Significance.REVIEW, id="x"))
    assert not button(details, "reject_change").isEnabled()


def test_a_moved_clause_tells_where_it_stood() -> None:
    moved = Change(ChangeKind.MOVED, Significance.EDITORIAL, "3(B)", "4(A)")
    assert "Moved from 3(B)" in reasons_html(moved, LIGHT)
