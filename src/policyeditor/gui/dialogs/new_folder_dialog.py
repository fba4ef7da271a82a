"""Where a new policy folder goes, and whether it begins with the sample policy."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from policyeditor.files import is_device_name
from policyeditor.gui.dialogs.folder_field import FolderField
from policyeditor.gui.dialogs.frame import Browse, Dialog, choose_folder, label
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.style.theme import STEP

#: What no system, or not every one, takes in a name.
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class NewFolder:
    """The folder to be made, and whether the sample policy goes into it."""

    path: Path
    sample: bool


class NewFolderDialog(Dialog):
    """Asks where; ``choice`` has the answer after it was accepted.

    ``taken`` tells whether something stands at a path already.
    """

    def __init__(
        self,
        place: Path,
        *,
        taken: Callable[[Path], bool] = Path.exists,
        browse: Browse = choose_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("New policy folder"),
            self.tr("New policy folder"),
            self.tr("Your policies go into a folder of their own, which keeps every version."),
            parent,
        )
        self._taken = taken
        self._place = FolderField(place, self.tr("Where the folder goes"), browse)
        self._name = QLineEdit(self.tr("Policies"))
        self._name.setAccessibleName(self.tr("Name of the folder"))
        self._name.setMaxLength(_LONGEST)
        self._name.selectAll()
        self._sample = QCheckBox(self.tr("Begin with the &sample policy"))
        self._sample.setChecked(True)
        self._result = ElidedLabel(role="muted")
        self._wrong = label("", "error")
        form = QFormLayout()
        form.setSpacing(2 * STEP)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Where"), self._place)
        form.addRow("", self._sample)
        self.content.addLayout(form)
        self.content.addWidget(self._result)
        self.content.addWidget(self._wrong)
        self.content.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self._make = self.add_button(
            self.tr("Make the folder"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._make.clicked.connect(self.accept)
        self._name.textChanged.connect(self._check)
        self._place.folderChanged.connect(self._check)
        self._name.setFocus()
        self.be_as_wide_as(140 * STEP)
        self._check()

    def choice(self) -> NewFolder | None:
        """The folder; None unless the dialog was accepted."""
        path = self._path()
        if self.result() != QDialog.DialogCode.Accepted or path is None:
            return None
        return NewFolder(path, self._sample.isChecked())

    def accept(self) -> None:
        """Close if a folder can be made there."""
        self._check()
        if self._make.isEnabled():
            super().accept()

    def _path(self) -> Path | None:
        place = self._place.folder
        return place / self._name.text().strip() if place else None

    def _check(self) -> None:
        wrong = self._what_is_wrong()
        path = self._path()
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self._result.setVisible(not wrong)
        self._result.set_full_text(str(path or ""))
        self._make.setEnabled(not wrong)

    def _what_is_wrong(self) -> str:
        name = self._name.text().strip()
        path = self._path()
        if not name:
            return self.tr("Give the folder a name.")
        if _NOT_IN_NAMES.search(name) or name.endswith(".") or is_device_name(name):
            return self.tr(
                "A folder cannot have this name on every system. "
                "Use letters, digits, spaces and hyphens."
            )
        if path is None:
            return self.tr("Choose where the folder goes.")
        if self._taken(path):
            return self.tr("There is something of this name already. Choose another name.")
        return ""
