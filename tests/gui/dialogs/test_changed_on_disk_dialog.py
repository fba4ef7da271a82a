"""The file changed outside: whose text counts?"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from policyeditor.gui.action_row import ActionRow
from policyeditor.gui.dialogs.changed_on_disk_dialog import ChangedOnDiskDialog, Choice
from policyeditor.gui.style.theme import LIGHT

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("name", "choice"),
    [
        ("Keep mine", Choice.KEEP_MINE),
        ("Take theirs", Choice.TAKE_THEIRS),
        ("Save mine as a copy…", Choice.SAVE_COPY),
    ],
)
def test_each_answer_closes_the_dialog(qtbot: QtBot, name: str, choice: Choice) -> None:
    dialog = ChangedOnDiskDialog("privacy.md", LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    row = next(row for row in dialog.findChildren(ActionRow) if row.accessibleName() == name)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.choice is choice


def test_escape_changes_nothing(qtbot: QtBot) -> None:
    dialog = ChangedOnDiskDialog("privacy.md", LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.choice is Choice.CANCEL


def test_of_a_file_that_is_gone_nothing_can_be_taken(qtbot: QtBot) -> None:
    dialog = ChangedOnDiskDialog("privacy.md", LIGHT, gone=True)
    qtbot.addWidget(dialog)
    names = [row.accessibleName() for row in dialog.findChildren(ActionRow)]
    assert names == ["Write the file again", "Save mine as a copy…"]
