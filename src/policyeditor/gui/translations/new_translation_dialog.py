"""A new translation of a policy: its language and title, and where it will stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.panels.language_combo import LanguageCombo, language_name
from policyeditor.gui.style.theme import STEP


@dataclass(frozen=True, slots=True)
class NewTranslation:
    """The language (a BCP 47 tag) to translate into, and the title there; empty to keep it."""

    lang: str
    title: str


class NewTranslationDialog(Dialog):
    """Asks; ``choice`` has the answer after it was accepted.

    ``place_of`` tells where a translation into a language would stand, None where it cannot be.
    """

    def __init__(
        self,
        title: str,
        place_of: Callable[[str], Path | None],
        root: Path,
        lang: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("New translation"),
            self.tr("New translation"),
            self.tr(
                "The new policy begins with the words of this one, clause by clause. "
                "Clauses count as not translated until you write others."
            ),
            parent,
        )
        self._place_of, self._root = place_of, root
        self._lang = LanguageCombo()
        self._lang.set_value(lang)
        self._title = QLineEdit()
        self._title.setPlaceholderText(title)
        self._title.setAccessibleName(self.tr("Title in that language"))
        self._place = ElidedLabel(role="muted")
        self._trouble: QLabel = label("", "error")
        form = QFormLayout()
        form.setSpacing(2 * STEP)
        form.addRow(self.tr("&Language"), self._lang)
        form.addRow(self.tr("&Title in that language"), self._title)
        form.addRow(self.tr("File"), self._place)
        self.content.addLayout(form)
        self.content.addWidget(self._trouble)
        self.add_cancel(self.tr("Cancel"))
        self._make = self.add_button(
            self.tr("Make the translation"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._make.clicked.connect(self.accept)
        self._lang.editTextChanged.connect(lambda _text: self._check())
        self._lang.valueChosen.connect(lambda _tag: self._check())
        self._lang.setFocus()
        self._check()

    def choice(self) -> NewTranslation | None:
        """What is to be made; None unless the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        return NewTranslation(self._lang.value(), self._title.text().strip())

    def _check(self) -> None:
        lang = self._lang.value()
        place = self._place_of(lang) if lang else None
        exists = place is not None and place.exists()
        self._make.setEnabled(place is not None and not exists)
        shown = self.tr("As the language asks")
        if place is not None:
            inside = place.is_relative_to(self._root)
            shown = place.relative_to(self._root).as_posix() if inside else str(place)
        self._place.set_full_text(shown)
        words = ""
        if exists:
            words = self.tr("This translation is there already: choose another language.")
        elif lang and place is None:
            words = (
                self.tr("No such language is known. Choose one of the list, or type its tag.")
                if language_name(lang) == lang
                else self.tr("Choose a language other than the policy’s own.")
            )
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
