"""The policy on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from tests.gui.person import POLICY

from policyeditor.gui.dialogs.print_preview_dialog import PrintPreviewDialog

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    """Someone with a policy of several pages and a picture in front, zoomed and marked."""
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    assert picture.save(str(folder / "en" / "map.png"))
    more = "".join(f"\n3. Clause\n\n   (A) Words {n}.\n" for n in range(60))
    file = folder / "en" / "privacy.md"
    file.write_text(f"{POLICY}{more}\n\n![Map](map.png)\n", encoding="utf-8")
    made = sit(folder)
    made.sees("Words 59.")
    made.window.preview.set_zoom(2.0)
    return made


def _words(pages: QPdfDocument) -> str:
    return " ".join(pages.getAllText(page).text() for page in range(pages.pageCount()))


def _previewed(person: Person) -> PrintPreviewDialog:
    person.press("print_preview")
    dialog = person.wait(
        "the pages", lambda: person.window.findChild(PrintPreviewDialog, "print_preview")
    )
    assert dialog is not None
    person.wait("the pages read", lambda: dialog.pages.status() == QPdfDocument.Status.Ready)
    return dialog


def test_the_pages_are_shown_before_they_are_printed(person: Person) -> None:
    dialog = _previewed(person)
    pages = dialog.pages
    assert 2 <= pages.pageCount() <= 6
    words = " ".join(_words(pages).split())
    assert "1. Keeping" in words
    assert "(A) We delete your data after 90 days." in words
    assert "Words 59." in words
    paper = pages.render(0, (pages.pagePointSize(0)).toSize())
    assert paper.pixelColor(5, 5) in (Qt.GlobalColor.white, Qt.GlobalColor.transparent)
    dialog.reject()


def test_a_policy_is_printed_to_a_file_with_its_words(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "paper.pdf"

    def choose(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    person.press("print")
    person.reads(f"Printed to {file}")
    pages = QPdfDocument()
    pages.load(str(file))
    assert "We share nothing." in _words(pages)
    pages.close()


def test_a_file_that_cannot_be_written_is_told(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "missing" / "paper.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    person.press("print")
    person.reads("could not be printed")
