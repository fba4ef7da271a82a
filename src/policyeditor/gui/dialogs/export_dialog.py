"""Which publishable files are made, and where they go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.dialogs.folder_field import FolderField
from policyeditor.gui.dialogs.frame import Browse, Dialog, choose_folder, label
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say

if TYPE_CHECKING:
    from policyeditor.export.exporting import Format  # what makes the files is not needed here

#: How far an explanation stands in, under the words of its check box.
_INDENT = 6 * STEP


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """The formats wanted, by id, and the folder the files go to."""

    formats: tuple[str, ...]
    folder: Path


class ExportDialog(Dialog):
    """Asks; ``choice`` has the answer after it was accepted.

    ``unavailable`` tells by a format's id why it cannot be had now.
    """

    def __init__(
        self,
        formats: tuple[Format, ...],
        folder: Path | None,
        chosen: tuple[str, ...],
        *,
        unavailable: Mapping[str, str] | None = None,
        browse: Browse = choose_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Export"),
            self.tr("Export files to publish"),
            self.tr("Files of the same name in the folder are replaced."),
            parent,
        )
        self._boxes: dict[str, QCheckBox] = {}
        reasons = unavailable or {}
        # In two columns, so that a small window has room for all of them.
        places = QGridLayout()
        places.setHorizontalSpacing(6 * STEP)
        places.setVerticalSpacing(2 * STEP)
        rows = (len(formats) + 1) // 2
        for number, form in enumerate(formats):
            wanted = form.id in chosen or (not chosen and form is formats[0])
            pair = self._format(form, reasons.get(form.id, ""), wanted=wanted)
            column, row = divmod(number, rows)
            places.addLayout(pair, row, column, Qt.AlignmentFlag.AlignTop)
            places.setColumnStretch(column, 1)
        self.content.addLayout(places)
        self.content.addSpacing(2 * STEP)
        self.content.addWidget(label(self.tr("Folder for the files"), "heading"))
        self._folder = FolderField(folder, self.tr("Folder for the files"), browse)
        self.content.addWidget(self._folder)
        self.content.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self._export = self.add_button(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._export.clicked.connect(self.accept)
        self._folder.folderChanged.connect(self._check)
        self.setMinimumWidth(190 * STEP)
        self._check()

    def choice(self) -> ExportChoice | None:
        """The answer; None unless the dialog was accepted."""
        folder = self._folder.folder
        if self.result() != QDialog.DialogCode.Accepted or folder is None:
            return None
        return ExportChoice(self._chosen(), folder)

    def _format(self, form: Format, why_not: str, *, wanted: bool) -> QVBoxLayout:
        """A check box over the words that explain it."""
        box = QCheckBox(say(form.title))
        box.setEnabled(not why_not)
        box.setChecked(wanted and not why_not)
        box.toggled.connect(lambda _on: self._check())
        words = why_not or self._explanation(form.id)
        box.setAccessibleDescription(words)
        self._boxes[form.id] = box
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(box)
        if words:
            detail = label(words, "muted")
            detail.setContentsMargins(_INDENT, 0, 0, 0)
            pair.addWidget(detail)
        return pair

    def _explanation(self, form: str) -> str:
        return {
            "html": self.tr(
                "One file with everything in it; opens in any browser, prints well, and can be "
                "sent by e-mail."
            ),
            "pdf": self.tr(
                "Pages to print, sign or file, with bookmarks; screen readers can read them."
            ),
            "docx": self.tr("For people who comment in Word, with numbers that count themselves."),
            "odt": self.tr("For LibreOffice and other programs that use open formats."),
            "epub": self.tr("For e-readers and phones."),
            "txt": self.tr("Words and numbers alone, in lines of at most 72 characters."),
            "jekyll": self.tr("The policy itself, ready to be put among the files of the site."),
            "redline-html": self.tr(
                "One file that shows what was deleted and inserted since the earlier version."
            ),
            "redline-pdf": self.tr("The same on pages to print or send."),
            "redline-docx": self.tr(
                "Each change can be accepted or rejected in Word; it names who made it, and when."
            ),
        }.get(form, "")

    def _chosen(self) -> tuple[str, ...]:
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def _check(self) -> None:
        self._export.setEnabled(bool(self._chosen()) and self._folder.folder is not None)
