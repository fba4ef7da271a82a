"""The dialogs of working as a team, without a window behind them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from tests.gui.person import click

from policyeditor.comparison.merging_model import Choice, Clash, ClashKind
from policyeditor.gui.style.theme import LIGHT
from policyeditor.gui.team.clash_dialog import ClashDialog, Question
from policyeditor.gui.team.clash_page import clash_body
from policyeditor.gui.team.connect_dialog import ConnectDialog
from policyeditor.gui.team.progress import TeamProgress
from policyeditor.history.model import Author
from policyeditor.history.remote import Hand
from policyeditor.workspace.team_redlines import ClashRedlines, draw_clashes

pytestmark = pytest.mark.gui
GRACE = Hand(Author("Grace <b>Hopper</b>", "g@example.org"), datetime(2026, 3, 3, tzinfo=UTC))
REWORDED = Clash(
    ClashKind.REWORDED, "   (A) In 90 days.", "   (A) In 45 days.", "   (A) In 60 days.",
    "\n\n", "1(A)", "In 45 days.",
)  # fmt: skip
REMOVED = Clash(ClashKind.REMOVED, "(B) Old.", "(B) New.", "", "\n", "1(B)", "New.")
DETAIL = Clash(ClashKind.DETAIL, "date: 1", "date: 2", "date: 3", "\n", title="date")


def ask(qtbot: QtBot, *clashes: Clash) -> ClashDialog:
    drawn = ClashRedlines("<p>mine</p>", "")
    questions = [Question("en/p.md", n, c, drawn, None, GRACE) for n, c in enumerate(clashes)]
    dialog = ClashDialog(questions, LIGHT)
    qtbot.addWidget(dialog)
    return dialog


def button(dialog: QDialog, words: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == words)


def words_of(dialog: ClashDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_nothing_can_be_taken_over_before_all_is_decided(qtbot: QtBot) -> None:
    dialog = ask(qtbot, REWORDED, REMOVED)
    take = button(dialog, "Take over")
    assert words_of(dialog, "clash_count") == "1 of 2"
    dialog.choose(Choice.MINE)
    assert not take.isEnabled()
    assert words_of(dialog, "clash_left") == "Still to be decided: 1"
    dialog.next_question()
    dialog.choose(Choice.THEIRS)
    assert take.isEnabled()
    assert dialog.choices() == {
        ("en/p.md", 0): (Choice.MINE, ""),
        ("en/p.md", 1): (Choice.THEIRS, ""),
    }


def test_an_answer_is_still_there_when_one_comes_back_to_it(qtbot: QtBot) -> None:
    dialog = ask(qtbot, REWORDED, REMOVED)
    dialog.choose(Choice.BOTH)
    dialog.next_question()
    checked = [b.objectName() for b in dialog.findChildren(QRadioButton) if b.isChecked()]
    assert checked == []
    dialog.previous_question()
    checked = [b.objectName() for b in dialog.findChildren(QRadioButton) if b.isChecked()]
    assert checked == ["clash_both"]


def test_own_words_begin_from_mine_and_stand_where_the_clause_stood(qtbot: QtBot) -> None:
    dialog = ask(qtbot, REWORDED)
    dialog.choose(Choice.OWN)
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    assert field.toPlainText() == "(A) In 45 days."
    field.setPlainText("(A) In 50 days.")
    assert dialog.choices() == {("en/p.md", 0): (Choice.OWN, "   (A) In 50 days.")}


@pytest.mark.parametrize(
    ("clash", "possible"), [(REWORDED, True), (REMOVED, False), (DETAIL, False)]
)
def test_both_is_offered_where_both_can_stand(qtbot: QtBot, clash: Clash, possible: bool) -> None:
    both = ask(qtbot, clash).findChild(QRadioButton, "clash_both")
    assert both is not None
    assert both.isEnabled() is possible


def test_names_on_the_page_are_no_markup_and_a_removed_clause_is_told() -> None:
    body = clash_body(ClashRedlines("<p>mine</p>", ""), None, GRACE)
    assert "<p>mine</p>" in body
    assert "Grace &lt;b&gt;Hopper" in body
    assert "Removed this clause." in body


def test_each_side_is_drawn_against_the_common_wording() -> None:
    (drawn,) = draw_clashes([REWORDED])
    assert '<del data-change="0">90 </del>' in drawn.mine
    assert '<ins data-change="0">60</ins>' in drawn.theirs
    assert "<pre" not in drawn.mine


def test_a_place_that_cannot_be_used_is_told_in_the_dialog_at_once(qtbot: QtBot) -> None:
    dialog = ConnectDialog("Policies")
    qtbot.addWidget(dialog)
    wanted: list[str] = []
    dialog.connectWanted.connect(wanted.append)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    assert not button(dialog, "Connect").isEnabled()
    line.setText("http://example.org/policies")
    click(dialog, "Connect")
    wrong = dialog.findChild(QLabel, "connect_wrong")
    assert wrong is not None
    assert "in the open" in wrong.text()
    assert wanted == []
    line.setText("https://example.org/policies")
    click(dialog, "Connect")
    assert wanted == ["https://example.org/policies"]


def test_an_empty_folder_is_told_to_become_the_shared_place(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ConnectDialog("Policies", browse=lambda _parent, _start: tmp_path)
    qtbot.addWidget(dialog)
    click(dialog, "Browse…")
    assert dialog.address == str(tmp_path)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("This folder is empty" in text for text in said)


def test_progress_is_shown_and_can_be_stopped(qtbot: QtBot) -> None:
    progress = TeamProgress()
    qtbot.addWidget(progress)
    watch = progress.begin("Sending…")
    watch.said(b"Writing objects:  50% (1/2)\r")
    words = progress.findChildren(QLabel)[0]
    assert words.text() == "Sending…"
    assert not watch.is_over()
    click(progress, "Stop")
    assert watch.is_over()
    progress.end()
    assert not progress.busy
