"""Where a new policy folder goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from policyeditor.gui.dialogs.new_folder_dialog import NewFolder, NewFolderDialog

pytestmark = pytest.mark.gui


def _browse(_parent: QWidget, start: Path) -> Path | None:
    return start.parent / "chosen"


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> NewFolderDialog:
    (tmp_path / "taken").mkdir()
    made = NewFolderDialog(tmp_path, browse=_browse)
    qtbot.addWidget(made)
    made.show()
    return made


def _name(dialog: NewFolderDialog) -> QLineEdit:
    return next(
        line
        for line in dialog.findChildren(QLineEdit)
        if line.accessibleName() == "Name of the folder"
    )


def _button(dialog: NewFolderDialog, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == text)


def test_place_and_name_give_the_folder(dialog: NewFolderDialog, tmp_path: Path) -> None:
    _name(dialog).setText(" Acme policies ")
    box = dialog.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setChecked(False)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice() == NewFolder(tmp_path / "Acme policies", sample=False)


def test_another_place_is_chosen_by_browsing(dialog: NewFolderDialog, tmp_path: Path) -> None:
    QTest.mouseClick(_button(dialog, "Br&owse…"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(_button(dialog, "Make the folder"), Qt.MouseButton.LeftButton)
    assert dialog.choice() == NewFolder(tmp_path.parent / "chosen" / "Policies", sample=True)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "Give the folder a name"),
        ("a/b", "cannot have this name"),
        ("..", "cannot have this name"),
        ("con", "cannot have this name"),
        ("What?", "cannot have this name"),
        ("taken", "something of this name already"),
    ],
)
def test_a_name_that_will_not_do_is_refused_with_the_reason(
    dialog: NewFolderDialog, name: str, why: str
) -> None:
    _name(dialog).setText(name)
    assert not _button(dialog, "Make the folder").isEnabled()
    assert any(why in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice() is None


def test_escape_makes_nothing(dialog: NewFolderDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.choice() is None
