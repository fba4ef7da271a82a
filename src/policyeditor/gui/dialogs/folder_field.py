"""A field for a folder, typed or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from policyeditor.gui.dialogs.frame import Browse
from policyeditor.gui.style.theme import STEP


class FolderField(QWidget):
    """A line for the folder's path and a button that opens the desktop's own chooser."""

    folderChanged = Signal()

    def __init__(
        self, folder: Path | None, name: str, browse: Browse, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._browse = browse
        self._line = QLineEdit(str(folder) if folder else "")
        self._line.setAccessibleName(name)
        self._line.setCursorPosition(0)
        self._line.textChanged.connect(lambda _text: self.folderChanged.emit())
        choose = QPushButton(self.tr("Br&owse…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * STEP)
        across.addWidget(self._line, 1)
        across.addWidget(choose)
        self.setFocusProxy(self._line)

    @property
    def folder(self) -> Path | None:
        """The folder as typed or chosen, in full; None where there is none."""
        typed = self._line.text().strip()
        path = Path(typed).expanduser() if typed else None
        return path if path and path.is_absolute() else None

    def _choose(self) -> None:
        chosen = self._browse(self, self.folder or Path.home())
        if chosen:
            self._line.setText(str(chosen))
