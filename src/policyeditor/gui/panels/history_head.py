"""Above the list of versions: what is looked for, how far the search is, and how to end both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button


class HistoryHead(QWidget):
    """Opens the form, tells what is listed, and lists all versions again."""

    formToggled = Signal(bool)
    cleared = Signal()
    noiseToggled = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = self.tr("Find versions by clause, person, words or day (Ctrl+Alt+F)")
        self._open = tool_button(self.tr("Find versions"), tip)
        self._open.setCheckable(True)
        self._wanted = ElidedLabel()
        self._count = ElidedLabel(role="muted")
        self._clear = tool_button(self.tr("Show all versions"))
        self._stop = tool_button(self.tr("Stop looking"))
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(STEP)
        self._progress.setAccessibleName(self.tr("Looking through the versions"))
        self._noise = QCheckBox(self.tr("Numbering and layout too"))
        self._lay_out()
        self._open.toggled.connect(self.formToggled)
        self._clear.clicked.connect(lambda: self.cleared.emit())
        self._stop.clicked.connect(lambda: self.stopped.emit())
        self._noise.toggled.connect(lambda _on: self.noiseToggled.emit())
        self.show_wanted("")
        self.show_progress(0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._open.setIcon(icon("search", theme))
        self._clear.setIcon(icon("x", theme))
        self._stop.setIcon(icon("circle-x", theme))

    def open_form(self, shown: bool) -> None:
        """Open or close the form."""
        self._open.setChecked(shown)

    @property
    def noise(self) -> bool:
        """Whether changes of numbering and layout alone are listed too."""
        return self._noise.isChecked()

    def show_wanted(self, words: str, *, clause: bool = False) -> None:
        """Tell what is looked for; nothing: all versions are listed."""
        self._wanted.set_full_text(words or self.tr("All versions"))
        self._clear.setVisible(bool(words))
        self._noise.setVisible(clause)
        self._count.setVisible(False)

    def show_count(self, count: int, hidden: int) -> None:
        """Tell how many versions were found, and how many of them are folded away."""
        text = self.tr("1 version") if count == 1 else self.tr("{n} versions").format(n=count)
        if hidden:
            text = self.tr("{versions}, {n} more of numbering and layout").format(
                versions=text, n=hidden
            )
        self._count.set_full_text(text)
        self._count.setVisible(True)

    def show_progress(self, looked: int, of: int, *, busy: bool = False) -> None:
        """Show how far the search is: versions looked at, of how many (0: not known yet)."""
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)
        if busy:
            self._progress.setRange(0, of)
            self._progress.setValue(looked)
            told = self.tr("Looked through {n} of {all}").format(n=looked, all=of)
            self._count.set_full_text(told if of else self.tr("Looking…"))
            self._count.setVisible(True)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(STEP)
        across.addWidget(self._open)
        across.addWidget(self._wanted, 1)
        across.addWidget(self._clear)
        below = QHBoxLayout()
        below.setSpacing(STEP)
        below.addWidget(self._count, 1)
        below.addWidget(self._stop)
        down = QVBoxLayout(self)
        down.setContentsMargins(STEP, STEP, STEP, STEP)
        down.setSpacing(STEP)
        down.addLayout(across)
        down.addLayout(below)
        down.addWidget(self._progress)
        down.addWidget(self._noise, 0, Qt.AlignmentFlag.AlignLeft)
