"""Telling the person what could not be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from policyeditor.gui.wording import say
from policyeditor.messages import Message


def tell(
    parent: QWidget, message: Message, deeds: tuple[tuple[str, Callable[[], object]], ...] = ()
) -> None:
    """Show what went wrong and what to do; the program goes on meanwhile.

    ``deeds`` are buttons beside the one that closes: words, and what is done then.
    """
    box = QMessageBox(parent)
    box.setObjectName("telling")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(QCoreApplication.translate("telling", "Policy Editor"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say(message))
    if deeds:
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.setEscapeButton(QMessageBox.StandardButton.Close)
    else:
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
    for words, do in deeds:
        button = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
        # Once the box is closed: what is done may ask something itself.
        button.clicked.connect(lambda _on=False, do=do: QTimer.singleShot(0, parent, lambda: do()))
    box.open()
