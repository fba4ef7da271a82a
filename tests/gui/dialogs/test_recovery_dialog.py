"""Drafts that were not saved when the program ended."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from policyeditor.gui.dialogs.recovery_dialog import Fate, RecoveryDialog, lines_changed
from policyeditor.workspace.recovery import RecoveredDraft

pytestmark = pytest.mark.gui


def draft(path: str, view: str) -> RecoveredDraft:
    return RecoveredDraft(Path(path), view, datetime(2026, 3, 3, 9, 5, tzinfo=UTC), "0", Path("/j"))


PRIVACY = draft("/home/ada/en/privacy.md", "one\ntwo\nthree\n")
TERMS = draft("/home/ada/en/terms.md", "one\n")


@pytest.fixture
def dialog(qtbot: QtBot) -> RecoveryDialog:
    made = RecoveryDialog((PRIVACY, TERMS), {PRIVACY.path: "one\nzero\n"})
    qtbot.addWidget(made)
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


def test_all_are_restored_unless_the_person_says_otherwise(dialog: RecoveryDialog) -> None:
    _press(dialog, "Continue")
    assert dialog.fates() == ((PRIVACY, Fate.RESTORE), (TERMS, Fate.RESTORE))


def test_each_has_its_own_fate(dialog: RecoveryDialog) -> None:
    _press(dialog, "Discard: terms.md")
    _press(dialog, "Later: privacy.md")
    _press(dialog, "Continue")
    assert _fates(dialog) == [Fate.LATER, Fate.DISCARD]


def test_all_at_once(dialog: RecoveryDialog) -> None:
    _press(dialog, "Discard all")
    _press(dialog, "Continue")
    assert _fates(dialog) == [Fate.DISCARD, Fate.DISCARD]


def test_escape_keeps_all_of_them_for_later(dialog: RecoveryDialog) -> None:
    _press(dialog, "Discard all")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert _fates(dialog) == [Fate.LATER, Fate.LATER]


def test_the_difference_is_told(dialog: RecoveryDialog) -> None:
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Compared with the file, lines added: 2, removed: 1." in words
    assert "The file is not there any more." in words


def test_lines_are_counted_each_as_often_as_it_stands() -> None:
    assert lines_changed("a\na\nb", "a\nb\nc") == (1, 1)
    assert lines_changed("a\nb", "b\na") == (0, 0)
