"""Printing a policy in its published look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.print_preview_dialog import PrintPreviewDialog
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.gui.window.main_window import MainWindow

# The engine hands pages over as pictures: finer ones take seconds for each page.
_RESOLUTION = 300  # dots an inch
_EDGE = 20.0  # millimetres of white around a page


class Printing(QObject):
    """Puts what the preview shows on paper: on white, without marks, at any zoom the same."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._paper: SafeWebView | None = None
        self._printer: QPrinter | None = None

    def preview(self) -> None:
        """Show the pages before they are printed."""
        layout = _printer().pageLayout()
        self._prepare(lambda paper: paper.to_pdf(layout, self._show))

    def print(self) -> None:
        """Ask for a printer and print; the system's own choices hold, a file among them."""
        if self._window.desk.current is None:
            return
        printer = _printer()
        printer.setDocName(self._window.desk.current.path.stem)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print; the status line tells how it went."""
        if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
            # As a file it keeps its words, which the way through a printer does not.
            layout, file = printer.pageLayout(), Path(printer.outputFileName())
            self._prepare(lambda paper: paper.to_pdf(layout, lambda pdf: self._keep(pdf, file)))
            return
        self._printer = printer  # the engine uses it until it tells that it is done
        self._prepare(lambda paper: paper.print_on(printer, self._printed))

    def _keep(self, pdf: bytes, file: Path) -> None:
        self._put_away()
        try:
            file.write_bytes(pdf)
        except OSError:
            pdf = b""
        if pdf:
            self._window.status.say(self.tr("Printed to {file}").format(file=file))
        else:
            self._failed()

    def _prepare(self, go_on: Callable[[SafeWebView], None]) -> None:
        """Lay the policy out apart from the preview, which stays as it is."""
        document = self._window.desk.current
        if document is None:
            return
        self._put_away()
        preview = self._window.preview
        html, style = preview.printed()
        paper = self._paper = SafeWebView(self._window)
        # Out of sight, and yet laid out: a hidden page is not drawn.
        paper.setVisible(False)
        paper.set_folder(document.folder, _base(document))
        paper.shown.connect(lambda: go_on(paper))
        paper.ended.connect(self._failed)
        paper.show_html(html, style, preview.language, preview.direction)
        paper.start()

    def _show(self, pdf: bytes) -> None:
        self._put_away()
        if not pdf:
            self._failed()
            return
        dialog = PrintPreviewDialog(pdf, self._window)
        dialog.printWanted.connect(self.print)
        dialog.open()

    def _printed(self, fine: bool) -> None:
        self._put_away()
        if fine:
            self._window.status.say(self.tr("Sent to the printer."))
        else:
            self._failed()

    def _failed(self) -> None:
        self._put_away()
        self._window.status.say(self.tr("The policy could not be printed. Try again."))

    def _put_away(self) -> None:
        if self._paper is not None:
            self._paper.deleteLater()
            self._paper = None


def _base(document: OpenDocument) -> str:
    folder = document.path.parent
    if not folder.is_relative_to(document.folder):
        return ""
    base = folder.relative_to(document.folder).as_posix()
    return "" if base == "." else base


def _printer() -> QPrinter:
    """A printer with the paper that is usual where the person is."""
    printer = QPrinter()
    printer.setResolution(_RESOLUTION)
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    margins = layout.margins()
    for set_margin in (margins.setLeft, margins.setTop, margins.setRight, margins.setBottom):
        set_margin(_EDGE)
    layout.setMargins(margins)
    printer.setPageLayout(layout)
    return printer
