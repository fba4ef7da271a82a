"""About, and the name of a version."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from policyeditor import __version__
from policyeditor.gui.dialogs.about_dialog import AboutDialog
from policyeditor.gui.dialogs.name_version_dialog import NameVersionDialog
from policyeditor.history.model import Author, Version

pytestmark = pytest.mark.gui


def test_the_details_of_the_program_can_be_copied(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy details")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == f"Policy Editor {__version__}"
    assert any(line.startswith("Qt 6.") for line in copied)


def test_a_version_gets_a_name(qtbot: QtBot) -> None:
    time = datetime(2026, 3, 3, 14, 5).astimezone()
    version = Version("a" * 40, time, Author("Ada", "a@example.org"), "x", "privacy.md")
    dialog = NameVersionDialog(version)
    qtbot.addWidget(dialog)
    dialog.show()
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClicks(line, " Approved  by the board ")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.name() == "Approved by the board"
