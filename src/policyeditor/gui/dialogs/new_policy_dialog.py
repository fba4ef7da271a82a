"""A new policy: its title and language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.gui.panels.language_combo import LanguageCombo
from policyeditor.gui.style.theme import STEP


@dataclass(frozen=True, slots=True)
class NewPolicy:
    """The title and the language (a BCP 47 tag) of a policy to be made."""

    title: str
    lang: str


class NewPolicyDialog(Dialog):
    """Asks; ``choice`` has the answer after it was accepted."""

    def __init__(self, languages: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("New policy"),
            self.tr("New policy"),
            self.tr("The file and its address on the site are named after the title."),
            parent,
        )
        self._title = QLineEdit()
        self._title.setPlaceholderText(self.tr("Privacy Policy"))
        self._title.setAccessibleName(self.tr("Title"))
        self._title.textChanged.connect(lambda _text: self._check())
        self._lang = LanguageCombo()
        self._lang.prefer(languages)
        self._lang.set_value("en")
        form = QFormLayout()
        form.setSpacing(2 * STEP)
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("&Language"), self._lang)
        self.content.addLayout(form)
        self.add_cancel(self.tr("Cancel"))
        self._make = self.add_button(
            self.tr("Make the policy"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._make.clicked.connect(self.accept)
        self._title.setFocus()
        self._check()

    def choice(self) -> NewPolicy | None:
        """The policy to be made; None unless the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        return NewPolicy(self._title.text().strip(), self._lang.value() or "en")

    def _check(self) -> None:
        self._make.setEnabled(any(map(str.isalnum, self._title.text())))
