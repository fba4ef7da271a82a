"""The pages as they come out of the printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.gui.style.theme import STEP


class PrintPreviewDialog(Dialog):
    """Shows a PDF file page below page, with a button that prints."""

    printWanted = Signal()

    def __init__(self, pdf: bytes, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Print preview"), "", "", parent)
        self.setObjectName("print_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._data = QBuffer(self)
        self._data.setData(QByteArray(pdf))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pages = QPdfDocument(self)
        self.pages.load(self._data)
        view = QPdfView(self)
        view.setAccessibleName(self.tr("The pages as they will be printed"))
        view.setDocument(self.pages)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.content.addWidget(view)
        go = self.add_button(self.tr("Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        go.clicked.connect(self.accept)
        go.clicked.connect(self.printWanted)
        self.add_cancel(self.tr("Close"))
        self.resize(190 * STEP, 210 * STEP)
