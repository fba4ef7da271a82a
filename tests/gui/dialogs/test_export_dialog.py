"""Which publishable files are made, of which version, and where they go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from policyeditor.export.exporting import format_named
from policyeditor.gui.dialogs.export_choice import ExportChoice, ExportStart
from policyeditor.gui.dialogs.export_dialog import ExportDialog
from policyeditor.gui.dialogs.export_presets import PresetRow
from policyeditor.gui.style.theme import LIGHT
from policyeditor.gui.wording import say
from policyeditor.history.model import Author, Version
from policyeditor.workspace.presets import Preset

pytestmark = pytest.mark.gui

OUT = Path("/home/ada/out")
ADA = Author("Ada", "ada@example.org")
OLD = Version("1" * 40, datetime(2026, 1, 2, tzinfo=UTC), ADA, "First", "privacy.md", name="First")
NEW = Version("2" * 40, datetime(2026, 2, 3, tzinfo=UTC), ADA, "Second", "privacy.md")


def _browse(_parent: QWidget, _start: Path) -> Path | None:
    return OUT / "chosen"


def _names(formats: Sequence[str]) -> list[str]:
    return ["privacy" + format_named(form).suffix for form in formats]


START = ExportStart(_names, folder=OUT, versions=(NEW, OLD))


def _dialog(qtbot: QtBot, start: ExportStart = START) -> ExportDialog:
    made = ExportDialog(start, LIGHT, browse=_browse)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def _box(dialog: ExportDialog, form: str) -> QCheckBox:
    title = say(format_named(form).title)
    return next(box for box in dialog.findChildren(QCheckBox) if box.text() == title)


def _button(dialog: ExportDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.isDefault())


def _words(dialog: ExportDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def _list(dialog: ExportDialog, name: str) -> QComboBox:
    found = dialog.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def _orders(dialog: ExportDialog) -> list[ExportChoice]:
    found: list[ExportChoice] = []
    dialog.exportWanted.connect(found.append)
    return found


def test_what_was_chosen_last_time_is_chosen_again(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, replace(START, formats=("jekyll",)))
    orders = _orders(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert orders == [ExportChoice(("jekyll",), OUT)]


def test_the_first_time_a_web_page_is_offered_and_a_folder_asked_for(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, replace(START, folder=None))
    orders = _orders(dialog)
    assert _box(dialog, "html").isChecked()
    assert not _button(dialog).isEnabled()
    browse = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Br&owse…")
    QTest.mouseClick(browse, Qt.MouseButton.LeftButton)
    QTest.mouseClick(_button(dialog), Qt.MouseButton.LeftButton)
    assert orders == [ExportChoice(("html",), OUT / "chosen")]


def test_nothing_chosen_cannot_be_exported(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    _box(dialog, "html").click()
    assert not _button(dialog).isEnabled()
    _box(dialog, "pdf").click()
    assert _button(dialog).isEnabled()
    assert _words(dialog, "export_names") == "privacy.pdf"


def test_a_redline_needs_an_older_version(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, replace(START, formats=("redline-html",)))
    assert not _box(dialog, "redline-html").isEnabled()
    assert "earlier version" in _box(dialog, "redline-html").toolTip()
    orders = _orders(dialog)
    _list(dialog, "export_older").setCurrentIndex(2)
    _list(dialog, "export_version").setCurrentIndex(1)
    assert _box(dialog, "redline-html").isChecked()
    _button(dialog).click()
    assert orders == [ExportChoice(("redline-html",), OUT, NEW, OLD)]


def test_escape_exports_nothing(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    orders = _orders(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert orders == []
    assert not dialog.isVisible()


def test_files_that_are_there_are_named_before_they_are_replaced(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "privacy.html").write_text("old", encoding="utf-8")
    dialog = _dialog(qtbot, replace(START, folder=tmp_path, formats=("html", "pdf")))
    orders = _orders(dialog)
    assert "privacy.html (replaced)" in _words(dialog, "export_names")
    _button(dialog).click()
    assert orders == []
    assert "replaced: privacy.html" in _words(dialog, "export_trouble")
    assert _button(dialog).text() == "Replace"
    _box(dialog, "txt").click()
    assert _button(dialog).text() == "Export"
    _button(dialog).click()
    _button(dialog).click()
    assert len(orders) == 1


def test_a_preset_ticks_its_formats(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    presets = _list(dialog, "export_preset")
    presets.setCurrentIndex(presets.findText("For the website"))
    presets.activated.emit(presets.currentIndex())
    ticked = {box.text() for box in dialog.findChildren(QCheckBox) if box.isChecked()}
    assert ticked == {say(format_named(each).title) for each in ("html", "snippet", "jekyll")}


def test_own_presets_are_kept_and_those_of_the_program_changed(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    kept: list[tuple[Preset, ...]] = []
    dialog.presetsChanged.connect(kept.append)
    row = dialog.findChild(PresetRow)
    assert isinstance(row, PresetRow)
    row.keep("For Ann")
    assert kept[-1] == (Preset(("html",), "", "For Ann"),)
    assert _list(dialog, "export_preset").currentText() == "For Ann"
    row.keep("For counsel")
    assert kept[-1][-1] == Preset(("html",), "counsel")


def test_while_it_runs_escape_stops_it_and_nothing_can_be_changed(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    stopped: list[bool] = []
    dialog.stopWanted.connect(lambda: stopped.append(True))
    dialog.begin()
    dialog.show_step(1, 3, "2 of 3: PDF…")
    assert _words(dialog, "export_step") == "2 of 3: PDF…"
    assert not _box(dialog, "html").isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert stopped == [True]
    assert dialog.isVisible()
    dialog.end("Stopped.")
    assert _words(dialog, "export_trouble") == "Stopped."
    assert _button(dialog).isEnabled()


def test_the_preview_shows_the_very_file(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, replace(START, formats=("txt", "docx")))
    asked: list[str] = []
    dialog.previewWanted.connect(lambda form, _choice: asked.append(form))
    qtbot.waitUntil(lambda: asked == ["txt"])
    dialog.preview.show_file("txt", b"1. Use\n")
    assert dialog.preview.words == ""
    _box(dialog, "txt").click()
    qtbot.waitUntil(lambda: "laid out by the programs that open them" in dialog.preview.words)
