"""Drafts that were not saved when the program ended."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from policyeditor.gui.dialogs.recovery_dialog import Fate, Offer, RecoveryDialog
from policyeditor.workspace.recovery import RecoveredDraft

pytestmark = pytest.mark.gui


def offer(path: str | None, view: str, saved: str | None, *, damaged: bool = False) -> Offer:
    time = datetime(2026, 3, 3, 9, 5, tzinfo=UTC)
    place = Path(path) if path else None
    return Offer(RecoveredDraft(place, view, time, "0", Path("/j"), damaged), place, saved)


PRIVACY = offer("/home/ada/en/privacy.md", "one\ntwo\nthree\n", "one\nzero\n")
TERMS = offer("/home/ada/en/terms.md", "one\n", None)
LEFT = offer(None, "words <b>left</b>", None, damaged=True)


@pytest.fixture
def dialog(qtbot: QtBot) -> RecoveryDialog:
    made = RecoveryDialog((PRIVACY, TERMS, LEFT))
    qtbot.addWidget(made)
    made.start()
    made.show()
    return made


def _press(dialog: RecoveryDialog, name: str) -> None:
    button = next(
        button
        for button in dialog.findChildren(QAbstractButton)
        if name in (button.accessibleName(), button.text())
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _fates(dialog: RecoveryDialog) -> list[Fate]:
    return [fate for _draft, fate in dialog.fates()]


def _look_at(dialog: RecoveryDialog, number: int) -> str:
    drafts, told = dialog.findChild(QListWidget), dialog.findChild(QLabel, "recovery_told")
    assert drafts is not None
    assert told is not None
    drafts.setCurrentRow(number)
    return told.text()


def test_what_has_its_policy_is_restored_unless_the_person_says_otherwise(
    dialog: RecoveryDialog,
) -> None:
    _press(dialog, "Continue")
    assert _fates(dialog) == [Fate.RESTORE, Fate.SAVE_AS, Fate.SAVE_AS]


def test_each_has_its_own_fate(dialog: RecoveryDialog) -> None:
    _press(dialog, "Later")
    _look_at(dialog, 1)
    _press(dialog, "Keep the file")
    _press(dialog, "Continue")
    assert _fates(dialog) == [Fate.LATER, Fate.KEEP_FILE, Fate.SAVE_AS]


def test_one_draft_is_left_for_later_by_one_button_alone(qtbot: QtBot) -> None:
    made = RecoveryDialog((PRIVACY,))
    qtbot.addWidget(made)
    made.start()
    made.show()
    shown = [each.text() for each in made.findChildren(QAbstractButton) if each.isVisible()]
    assert "Decide later" in shown
    assert "Later" not in shown
    _press(made, "Decide later")
    assert _fates(made) == [Fate.LATER]


def test_all_at_once_and_none_is_restored_over_nothing(dialog: RecoveryDialog) -> None:
    _press(dialog, "Keep all files")
    _press(dialog, "Restore all")
    _press(dialog, "Continue")
    assert _fates(dialog) == [Fate.RESTORE, Fate.KEEP_FILE, Fate.KEEP_FILE]


def test_escape_keeps_all_of_them_for_later(dialog: RecoveryDialog) -> None:
    _press(dialog, "Keep all files")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert _fates(dialog) == [Fate.LATER] * 3


def test_it_is_told_what_each_draft_is(dialog: RecoveryDialog) -> None:
    assert "differs from the file" in _look_at(dialog, 0)
    assert "The file is not there any more" in _look_at(dialog, 1)
    told = _look_at(dialog, 2)
    assert "could not be read any more" in told
    assert "not certain which policy" in told


def test_a_redline_is_asked_for_once_for_each_draft(qtbot: QtBot) -> None:
    dialog = RecoveryDialog((PRIVACY, TERMS))
    qtbot.addWidget(dialog)
    asked: list[int] = []
    dialog.redlineWanted.connect(asked.append)
    dialog.start()
    for number in (1, 0, 1):
        _look_at(dialog, number)
    assert asked == [0, 1]


def test_a_draft_without_a_redline_is_shown_as_it_was_typed(dialog: RecoveryDialog) -> None:
    _look_at(dialog, 2)
    dialog.show_redline(2, "", "")
    assert "words &lt;b&gt;left&lt;/b&gt;" in dialog._sheet.html
