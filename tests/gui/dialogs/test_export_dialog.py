"""Which publishable files are made, and where they go."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from policyeditor.export.exporting import FORMATS
from policyeditor.gui.dialogs.export_dialog import ExportChoice, ExportDialog

pytestmark = pytest.mark.gui

OUT = Path("/home/ada/out")


def _browse(_parent: QWidget, _start: Path) -> Path | None:
    return OUT / "chosen"


def _dialog(qtbot: QtBot, folder: Path | None, chosen: tuple[str, ...]) -> ExportDialog:
    made = ExportDialog(
        FORMATS,
        folder,
        chosen,
        unavailable={"redline-html": "There is no earlier version yet."},
        browse=_browse,
    )
    qtbot.addWidget(made)
    made.show()
    return made


def _box(dialog: ExportDialog, number: int) -> QCheckBox:
    return dialog.findChildren(QCheckBox)[number]


def _redline(dialog: ExportDialog) -> QCheckBox:
    return _box(dialog, [form.id for form in FORMATS].index("redline-html"))


def _export(dialog: ExportDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.isDefault())


def test_what_was_chosen_last_time_is_chosen_again(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, OUT, ("jekyll",))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice() == ExportChoice(("jekyll",), OUT)


def test_the_first_time_a_web_page_is_offered_and_a_folder_asked_for(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, None, ())
    assert _box(dialog, 0).isChecked()
    assert not _export(dialog).isEnabled()
    browse = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Browse…")
    QTest.mouseClick(browse, Qt.MouseButton.LeftButton)
    QTest.mouseClick(_export(dialog), Qt.MouseButton.LeftButton)
    assert dialog.choice() == ExportChoice(("html",), OUT / "chosen")


def test_nothing_chosen_cannot_be_exported(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, OUT, ("html",))
    _box(dialog, 0).click()
    assert not _export(dialog).isEnabled()
    _box(dialog, 1).click()
    assert _export(dialog).isEnabled()


def test_what_cannot_be_had_says_why(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, OUT, ("redline-html",))
    assert not _redline(dialog).isEnabled()
    assert not _redline(dialog).isChecked()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "There is no earlier version yet." in words


def test_escape_exports_nothing(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, OUT, ("html",))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.choice() is None
