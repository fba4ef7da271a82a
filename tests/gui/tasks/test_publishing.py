"""Notices and exports from the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton
from tests.gui.person import POLICY, click

from policyeditor.gui.dialogs.export_dialog import ExportDialog
from policyeditor.gui.dialogs.notice_dialog import NoticeDialog
from policyeditor.workspace.settings import load_settings

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    """Someone who saved once and changed a number since."""
    made = sit(folder)
    made.save()
    made.replace("90", "30")
    return made


@pytest.fixture
def out(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def _notice(person: Person) -> NoticeDialog:
    def find() -> NoticeDialog | None:
        dialog = person.window.findChild(QDialog, "notice")
        return dialog if isinstance(dialog, NoticeDialog) and dialog.isVisible() else None

    found = person.wait("the notice", find)
    assert found is not None
    return found


def _export_dialogs(person: Person) -> list[ExportDialog]:
    found = person.window.findChildren(QDialog, "export")
    return [each for each in found if isinstance(each, ExportDialog) and each.isVisible()]


def _export_dialog(person: Person) -> ExportDialog:
    (found,) = _export_dialogs(person)
    return found


def _export(dialog: ExportDialog, out: Path, *, everything: bool = True) -> None:
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(box.isEnabled() and everything)
    dialog.findChildren(QLineEdit)[0].setText(str(out))


def test_a_notice_of_the_draft_is_written_to_the_chosen_folder(
    person: Person, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(out))
    person.press("notice")
    dialog = _notice(person)
    assert person.window.redline.isVisible()
    click(dialog, "Save notice files…")
    person.reads(f"written to {out}")
    texts = [file.read_text(encoding="utf-8") for file in out.iterdir()]
    assert any("90 days" in text and "30 days" in text for text in texts)
    assert person.window.findChild(QDialog, "notice") is None


@pytest.mark.parametrize("by_menu", [False, True])
def test_what_was_exported_is_told_until_the_next_thing_is_done(
    person: Person, out: Path, *, by_menu: bool
) -> None:
    def fill(dialog: ExportDialog) -> None:
        _export(dialog, out)
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    person.wait("what was written", lambda: "written to" in person.document.bar.words)
    person.press("save") if by_menu else person.write("Words. ")
    person.wait("the message is gone", lambda: not person.document.bar.words)


def test_a_notice_whose_folder_is_not_chosen_stays_open(
    person: Person, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "")
    person.press("notice")
    dialog = _notice(person)
    click(dialog, "Save notice files…")
    assert dialog.isVisible()
    dialog.reject()
    person.let()
    assert list(out.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_and_the_notice_stays(
    person: Person, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = out / "file"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(blocked))
    person.press("notice")
    dialog = _notice(person)
    click(dialog, "Save notice files…")
    person.is_told("could not be written")
    assert dialog.isVisible()
    dialog.reject()


def test_where_nothing_changed_no_notice_is_owed(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.save()
    person.press("notice")
    person.is_told()
    assert person.window.findChild(QDialog, "notice") is None


def test_the_draft_is_exported_in_the_formats_chosen(
    person: Person, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    def fill(dialog: ExportDialog) -> None:
        _export(dialog, out)
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    person.reads(f"written to {out}")
    names = {file.name for file in out.iterdir()}
    assert {"en-privacy.html", "en-privacy.md"} <= names
    assert not any("redline" in name for name in names)
    assert "30 days" in (out / "en-privacy.html").read_text(encoding="utf-8")
    assert (out / "en-privacy.md").read_text(encoding="utf-8") == POLICY.replace("90", "30")
    bar = person.document.bar
    assert f"written to {out}" in bar.words
    button = next(each for each in bar.findChildren(QPushButton) if each.isVisible())
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.click()
    assert bar.words == ""
    assert opened == [QUrl.fromLocalFile(str(out))]


def test_what_a_pdf_cannot_show_is_told_in_one_box(person: Person, out: Path) -> None:
    person.document.editor.insertPlainText("\n\n\U00013460 ![Seal](missing.png)\n\n")

    def fill(dialog: ExportDialog) -> None:
        _export(dialog, out, everything=False)
        next(box for box in dialog.findChildren(QCheckBox) if box.text() == "PDF").setChecked(True)
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    told = person.is_told("missing.png")
    assert "U+13460" in told
    assert (out / "en-privacy.pdf").read_bytes().startswith(b"%PDF-")


def test_the_redline_is_exported_from_the_comparison(person: Person, out: Path) -> None:
    person.press("compare")
    person.wait("the redline", lambda: person.window.redline.comparison.changes)
    ticked: list[str] = []

    def fill(dialog: ExportDialog) -> None:
        ticked.extend(box.text() for box in dialog.findChildren(QCheckBox) if box.isChecked())
        dialog.findChildren(QLineEdit)[0].setText(str(out))
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    click(person.window.redline, "Export…")
    person.has_answered()
    person.reads(f"written to {out}")
    assert len(ticked) == 1
    assert "<del" in (out / "en-privacy-redline.html").read_text(encoding="utf-8")


def test_the_next_export_begins_where_the_last_one_went(
    person: Person, out: Path, home: Path
) -> None:
    def fill(dialog: ExportDialog) -> None:
        _export(dialog, out)
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    person.rest()
    assert load_settings(person.places.settings).export_folder == out
    began: list[str] = []

    def look(dialog: ExportDialog) -> None:
        began.append(dialog.findChildren(QLineEdit)[0].text())
        dialog.reject()

    person.answer(ExportDialog, look)
    person.press("export")
    person.has_answered()
    assert began == [str(out)]


def test_an_export_to_a_place_that_is_no_folder_is_told(person: Person, out: Path) -> None:
    blocked = out / "file"
    blocked.write_text("", encoding="utf-8")

    def fill(dialog: ExportDialog) -> None:
        _export(dialog, blocked / "below")
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    dialog = _export_dialog(person)
    trouble = dialog.findChild(QLabel, "export_trouble")
    assert isinstance(trouble, QLabel)
    person.wait("what is wrong", lambda: "below" in trouble.text())
    assert blocked.read_text(encoding="utf-8") == ""
    dialog.reject()


def test_an_export_that_is_stopped_writes_nothing_and_goes_on_at_once(
    person: Person, out: Path
) -> None:
    def fill(dialog: ExportDialog) -> None:
        _export(dialog, out)
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    dialog = _export_dialog(person)
    step = dialog.findChild(QLabel, "export_step")
    assert isinstance(step, QLabel)
    person.wait("a step", lambda: " of " in step.text())
    dialog.reject()
    person.wait("the end", lambda: not dialog.running)
    assert list(out.iterdir()) == []
    dialog.reject()
    person.rest()
    assert _export_dialogs(person) == []


def test_the_program_ends_though_an_export_is_under_way(person: Person, out: Path) -> None:
    def fill(dialog: ExportDialog) -> None:
        _export(dialog, out)
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    person.end_as_the_system_does()
    assert list(out.iterdir()) == []


def test_pages_are_previewed_before_they_are_written(person: Person) -> None:
    shown: list[ExportDialog] = []

    def fill(dialog: ExportDialog) -> None:
        for box in dialog.findChildren(QCheckBox):
            box.setChecked(box.text() == "PDF")
        shown.append(dialog)
        person._eyes.stop()  # the dialog is looked at for as long as its pages take

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    pages = shown[0].preview.pages
    person.wait("the pages", lambda: pages.pageCount() == 1)
    assert "30 days" in pages.getAllText(0).text()
    shown[0].reject()
    person._eyes.start()
    person.rest()


def test_a_policy_that_is_not_saved_once_is_exported_all_the_same(
    sit: Sit, folder: Path, out: Path
) -> None:
    person = sit(folder)

    def fill(dialog: ExportDialog) -> None:
        _export(dialog, out)
        click(dialog, "Export")

    person.answer(ExportDialog, fill)
    person.press("export")
    person.has_answered()
    person.reads(f"written to {out}")
    assert not (folder / ".git").exists()
