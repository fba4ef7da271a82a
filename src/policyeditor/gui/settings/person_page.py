"""Whose name stands with the versions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from policyeditor.gui.dialogs.author_dialog import wrong_author
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.settings.page import SettingsPage
from policyeditor.history.model import Author


class PersonPage(SettingsPage):
    """``changed`` carries the Author, once both fields can stand in a history."""

    changed = Signal(object)

    def __init__(self, author: Author | None) -> None:
        super().__init__()
        self._known = author
        self._name = QLineEdit(author.name if author else "")
        self._email = QLineEdit(author.email if author else "")
        self._email.setPlaceholderText(self.tr("name@example.org"))
        self._wrong = label("", "error")
        self._wrong.hide()
        self.form.addRow(self.tr("&Name"), self._name)
        self.form.addRow(self.tr("&E-mail address"), self._email)
        self.form.addRow("", self._wrong)
        self.say_first(
            self.tr(
                "They are kept with each version you save, so that others see who changed what."
            )
        )
        self._name.editingFinished.connect(self._take)
        self._email.editingFinished.connect(self._take)

    def _take(self) -> None:
        name, email = " ".join(self._name.text().split()), self._email.text().strip()
        if not name and not email:
            self._wrong.hide()
            return
        wrong = wrong_author(name, email)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        author = Author(name, email)
        if not wrong and author != self._known:
            self._known = author
            self.changed.emit(author)
