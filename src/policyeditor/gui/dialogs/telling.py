"""Telling the person what could not be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from policyeditor.gui.wording import say
from policyeditor.messages import Message


def tell(parent: QWidget, message: Message) -> None:
    """Show what went wrong and what to do; the program goes on meanwhile."""
    box = QMessageBox(parent)
    box.setObjectName("telling")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(QCoreApplication.translate("telling", "Policy Editor"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say(message))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
