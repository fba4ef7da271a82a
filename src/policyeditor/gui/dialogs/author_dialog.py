"""Whose name stands with the versions: asked once."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.style.theme import STEP
from policyeditor.history.model import Author

#: What a name must not hold, lest the history misread it (git-commit-tree(1)).
_NOT_IN_NAMES = re.compile(r"[<>\x00-\x1f\x7f]")
_ADDRESS = re.compile(r"[^\s<>@\x00-\x1f\x7f]+@[^\s<>@\x00-\x1f\x7f]+")


class AuthorDialog(Dialog):
    """Asks for name and e-mail address; ``author`` has the answer after it was accepted."""

    def __init__(
        self,
        suggested: Author | None = None,
        parent: QWidget | None = None,
        heading: str = "",
    ) -> None:
        super().__init__(
            self.tr("Your name"),
            heading or self.tr("Who is saving?"),
            self.tr(
                "Your name and e-mail address are kept with each version you save, so that others "
                "can see who changed what. They stay in the policy folder’s history."
            ),
            parent,
        )
        self._name = QLineEdit(suggested.name if suggested else "")
        self._name.setAccessibleName(self.tr("Name"))
        self._email = QLineEdit(suggested.email if suggested else "")
        self._email.setAccessibleName(self.tr("E-mail address"))
        self._email.setPlaceholderText(self.tr("name@example.org"))
        self._wrong = label("", "error")
        self._wrong.hide()
        form = QFormLayout()
        form.setSpacing(2 * STEP)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&E-mail address"), self._email)
        self.content.addLayout(form)
        self.content.addWidget(self._wrong)
        self.content.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        keep = self.add_button(
            self.tr("Use this name"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        keep.clicked.connect(self.accept)

    def author(self) -> Author | None:
        """The person; None unless the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        return Author(" ".join(self._name.text().split()), self._email.text().strip())

    def accept(self) -> None:
        """Close if both answers can stand in a history; else say what is missing."""
        name = " ".join(self._name.text().split())
        wrong = wrong_author(name, self._email.text().strip())
        if wrong:
            named = name and not _NOT_IN_NAMES.search(name)
            self._refuse(self._email if named else self._name, wrong)
        else:
            super().accept()

    def _refuse(self, field: QLineEdit, why: str) -> None:
        self._wrong.setText(why)
        self._wrong.show()
        field.setFocus()
        field.selectAll()


def wrong_author(name: str, email: str) -> str:
    """What keeps a name and an address from standing in a history; empty where nothing does."""
    if not name:
        return QCoreApplication.translate("AuthorDialog", "Please give your name.")
    if _NOT_IN_NAMES.search(name):
        return QCoreApplication.translate("AuthorDialog", "A name cannot hold the signs < and >.")
    if not _ADDRESS.fullmatch(email):
        return QCoreApplication.translate(
            "AuthorDialog", "Please give an e-mail address such as name@example.org."
        )
    return ""
