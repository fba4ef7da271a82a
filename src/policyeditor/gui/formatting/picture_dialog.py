"""A picture for the policy: how it looks, and what it shows for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.gui.style.theme import STEP


class PictureDialog(Dialog):
    """Asks for the description of a picture; an ornament has none."""

    def __init__(self, data: bytes, name: str, folder: str, parent: QWidget | None = None) -> None:
        explanation = self.tr("“{name}” is copied to “{folder}” of the policy folder.")
        super().__init__(
            self.tr("Picture"),
            self.tr("Insert picture"),
            explanation.format(name=name, folder=folder),
            parent,
        )
        shown = QLabel()
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(self.tr("The picture"))
        picture = QPixmap()
        if picture.loadFromData(data):
            room = shown.devicePixelRatio()
            keep = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            width, height = 100 * STEP, 50 * STEP
            if picture.width() > width or picture.height() > height:
                picture = picture.scaled(round(width * room), round(height * room), keep, smooth)
                picture.setDevicePixelRatio(room)
            shown.setPixmap(picture)
            self.content.addWidget(shown)
        self._words = QLineEdit()
        self._words.setObjectName("description")
        self._words.setPlaceholderText(self.tr("For those who do not see it, and search engines"))
        self._ornament = QCheckBox(self.tr("It is an ornament and tells nothing"))
        self._ornament.setObjectName("ornament")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&What does it show?"), self._words)
        self.content.addLayout(form)
        self.content.addWidget(self._ornament)
        self.content.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self._go = self.add_button(
            self.tr("Insert picture"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._go.clicked.connect(self.accept)
        self._words.textChanged.connect(lambda _text: self._check())
        self._ornament.toggled.connect(lambda _on: self._check())
        self._check()
        self._words.setFocus()

    @property
    def description(self) -> str:
        """What the picture shows; empty for an ornament."""
        return "" if self._ornament.isChecked() else " ".join(self._words.text().split())

    def _check(self) -> None:
        ornament = self._ornament.isChecked()
        self._words.setEnabled(not ornament)
        self._go.setEnabled(ornament or bool(self.description))
