"""A name for a version, so that it is found again."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from policyeditor.gui.dates import moment_words
from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.history.model import Version

_LONGEST = 100


class NameVersionDialog(Dialog):
    """Asks for a name; ``name`` has the answer after it was accepted."""

    def __init__(self, version: Version, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Name this version"),
            self.tr("Version of {time}").format(time=moment_words(version.time)),
            self.tr("Give it a name by which you will know it, such as “Approved by the board”."),
            parent,
        )
        self._name = QLineEdit(version.name)
        self._name.setAccessibleName(self.tr("Name of the version"))
        self._name.setMaxLength(_LONGEST)
        self._name.selectAll()
        self.content.addWidget(self._name)
        self.content.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self._keep = self.add_button(
            self.tr("Name it"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._keep.clicked.connect(self.accept)
        self._name.textChanged.connect(self._check)
        self._check()

    def name(self) -> str:
        """The name; empty unless the dialog was accepted."""
        accepted = self.result() == QDialog.DialogCode.Accepted
        return self._typed() if accepted else ""

    def _check(self) -> None:
        self._keep.setEnabled(bool(self._typed()))

    def _typed(self) -> str:
        return " ".join(self._name.text().split())
