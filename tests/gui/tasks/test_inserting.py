"""Tables, links and pictures put in by their dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QListWidget, QMenu
from tests.gui.person import POLICY, click

from policyeditor.gui.formatting.link_dialog import LinkDialog
from policyeditor.gui.formatting.picture_dialog import PictureDialog
from policyeditor.gui.formatting.table_dialog import TableDialog

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    return sit(folder)


def test_a_new_table_stands_by_itself_in_its_clause(person: Person) -> None:
    editor = person.document.editor
    editor.go_to(13, 44)

    def fill(dialog: TableDialog) -> None:
        QGuiApplication.clipboard().setText("Purpose\tDays\nBills | mail\t30\nLogs\t7")
        QTest.keyClick(dialog.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        dialog.grid.setCurrentCell(0, 2)
        dialog._remove_column()
        dialog.grid.setCurrentCell(0, 1)
        side = dialog.findChild(QComboBox, "alignment")
        assert side is not None
        side.setCurrentIndex(side.findText("Right"))
        side.activated.emit(side.currentIndex())
        click(dialog, "Insert table")

    person.answer(TableDialog, fill)
    person.press("table")
    person.has_answered()
    expected = (
        "after 90 days.\n\n"
        "   | Purpose       | Days |\n"
        "   | ------------- | ---: |\n"
        "   | Bills \\| mail |   30 |\n"
        "   | Logs          |    7 |\n"
        "\n   (B)"
    )
    assert expected in person.text
    editor.undo()
    assert person.text == POLICY


def test_the_table_at_the_cursor_is_edited_and_nothing_else(person: Person) -> None:
    editor = person.document.editor
    view = POLICY.replace("   (B)", "   |a|b|\n   |-|-|\n   |c|d|\n   {: .wide}\n\n   (B)")
    editor.replace_view(view)
    editor.go_to(15, 5)

    def change(dialog: TableDialog) -> None:
        dialog.grid.setCurrentCell(1, 1)
        dialog._move_row(-1)
        dialog.grid.undo()
        dialog._add_row(1)
        cell = dialog.grid.item(2, 0)
        assert cell is not None
        cell.setText("new | cell")
        click(dialog, "Apply")

    person.answer(TableDialog, change)
    person.press("table")
    person.has_answered()
    assert person.text == view.replace(
        "   |a|b|\n   |-|-|\n   |c|d|\n",
        "   | a           | b   |\n   | ----------- | --- |\n"
        "   | c           | d   |\n   | new \\| cell |     |\n",
    )
    editor.undo()
    assert person.text == view


def test_a_table_that_is_left_alone_keeps_its_looks(person: Person) -> None:
    view = POLICY + "\n|a|b|\n|-|-|\n|c|d|\n"
    person.document.editor.replace_view(view)
    person.document.editor.go_to(view.count("\n"))
    person.answer(TableDialog, lambda dialog: dialog.accept())
    person.press("table")
    person.has_answered()
    assert person.text == view


def test_words_become_a_link_to_a_clause_or_policy(person: Person, folder: Path) -> None:
    (folder / "cookies.md").write_text("---\ntitle: Cookies\npermalink: /c/\n---\n", "utf-8")
    editor = person.document.editor
    line = next(n for n, text in enumerate(POLICY.split("\n"), 1) if "invoices" in text)
    column = POLICY.split("\n")[line - 1].index("invoices") + 1
    editor.go_to(line, column, line, column + 8)

    def choose(dialog: LinkDialog) -> None:
        found = dialog.findChild(QListWidget, "targets")
        field = dialog.findChild(QLineEdit, "address")
        assert found is not None
        assert field is not None
        person.wait("the policies", lambda: found.count() > 1)
        QTest.keyClicks(field, "cook")
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.text() == "/c/"
        QTest.keyClick(field, Qt.Key.Key_Return)

    person.answer(LinkDialog, choose)
    person.press("link")
    person.has_answered()
    assert "We keep [invoices](/c/) as" in person.text
    person.rest()
    person.answer(LinkDialog, lambda dialog: click(dialog, "Remove link"))
    editor.go_to(line, column + 3)
    person.press("link")
    person.has_answered()
    assert person.text == POLICY


def test_no_link_leads_where_nothing_is_published(person: Person) -> None:
    def look(dialog: LinkDialog) -> None:
        field = dialog.findChild(QLineEdit, "address")
        assert field is not None
        for typed, may in (("javascript:x()", False), ("", False), ("www.a.example", True)):
            field.setText(typed)
            assert dialog._go.isEnabled() == may
        assert dialog.address == "https://www.a.example"
        dialog.reject()

    person.answer(LinkDialog, look)
    person.press("link")
    person.has_answered()
    assert person.text == POLICY


def test_a_picture_is_taken_into_the_folder_with_its_description(
    person: Person, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(tmp_path / "Our Flow.png"))
    chosen = (str(tmp_path / "Our Flow.png"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: chosen)

    def describe(dialog: PictureDialog) -> None:
        assert not dialog._go.isEnabled()
        field = dialog.findChild(QLineEdit, "description")
        assert field is not None
        QTest.keyClicks(field, "How data flows")
        click(dialog, "Insert picture")

    person.document.editor.go_to(10)
    person.answer(PictureDialog, describe)
    person.press("picture")
    person.has_answered()
    assert "![How data flows](" in person.text
    assert "assets/our-flow.png)" in person.text
    assert (folder / "assets" / "our-flow.png").is_file()


def test_what_is_no_picture_is_told(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.png").write_text("words", encoding="utf-8")
    chosen = (str(tmp_path / "a.png"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: chosen)
    person.press("picture")
    person.is_told("“a.png” is not a PNG")
    assert person.text == POLICY


def test_a_pasted_picture_is_kept_in_the_folder(person: Person, folder: Path) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)

    def say_nothing(dialog: PictureDialog) -> None:
        click(dialog, "It is an ornament and tells nothing")
        click(dialog, "Insert picture")

    person.document.editor.go_to(10)
    person.answer(PictureDialog, say_nothing)
    person.document.editor.paste()
    person.has_answered()
    assert "assets/picture.png)" in person.text
    assert (folder / "assets" / "picture.png").is_file()


def test_the_menu_of_a_place_offers_what_fits_there(person: Person) -> None:
    editor = person.document.editor
    view = POLICY + "\n|a|b|\n"
    editor.replace_view(view)
    offered = []
    for place in (view.index("invoices"), view.index("|a|")):
        menu = QMenu()
        editor.menuMade.emit(menu, place)
        offered.append({action.objectName() for action in menu.actions()})
    assert {"action_link", "action_comment", "action_paste_plain"} <= offered[0]
    assert "action_table" not in offered[0]
    assert "action_table" in offered[1]
