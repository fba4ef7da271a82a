"""The bar above the redline: what is compared, how it is read, and the way through the changes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.review.redline_page import Reading
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import LIGHT, STEP, Theme
from policyeditor.gui.tool_button import tool_button


class RedlineHeader(QWidget):
    """Two lines of controls; ``stepped`` has 1 for the next change, -1 for the previous."""

    readingChanged = Signal(object)
    sidesToggled = Signal(bool)
    stepped = Signal(int)
    noticeRequested = Signal()
    exportRequested = Signal()
    closeRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared = ElidedLabel(role="heading")
        self._way = QWidget()
        self._notice = tool_button(self.tr("Notice of changes…"), text=True)
        self._export = tool_button(self.tr("Export…"), text=True)
        self._close = tool_button(self.tr("Close the comparison"))
        self._previous = tool_button(self.tr("Previous change (Shift+F8)"))
        self._next = tool_button(self.tr("Next change (F8)"))
        self._position = QLabel()
        self._readings = self._make_readings()
        self._sides = tool_button(
            self.tr("Side by side"), self.tr("Show the old text beside the new one"), text=True
        )
        self._sides.setObjectName("side_by_side")
        self._sides.setCheckable(True)
        self._sides.toggled.connect(self._toggle_sides)
        self._notice.clicked.connect(lambda: self.noticeRequested.emit())
        self._export.clicked.connect(lambda: self.exportRequested.emit())
        self._close.clicked.connect(lambda: self.closeRequested.emit())
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._lay_out()
        self.set_theme(LIGHT)
        self.show_nothing()

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        for button, name in (
            (self._notice, "megaphone"),
            (self._export, "download"),
            (self._close, "x"),
            (self._sides, "columns-2"),
            (self._previous, "chevron-up"),
            (self._next, "chevron-down"),
        ):
            button.setIcon(icon(name, theme))

    def show_titles(self, old: str, new: str) -> None:
        """Name what is compared."""
        self._compared.set_full_text(self.tr("Compared: {old} → {new}").format(old=old, new=new))

    def show_nothing(self) -> None:
        """There are no changes to go through."""
        self.show_position(-1, 0, 0)
        self._set_useful(False)

    def show_changes(self) -> None:
        """There are changes to go through."""
        self._set_useful(True)

    def show_position(self, row: int, count: int, total: int) -> None:
        """Which of the changes shown is selected, of ``total``; ``row`` counts from 0, -1 is none.

        Where some are not shown it says so, for the list counts all of them.
        """
        if not count:
            text = self.tr("No changes shown")
        elif row < 0 and count < total:
            text = self.tr("{n} of {total} changes shown").format(n=count, total=total)
        elif count < total:
            text = self.tr("Change {row} of {n} shown").format(row=row + 1, n=count)
        elif row < 0:
            text = self.tr("1 change") if count == 1 else self.tr("{n} changes").format(n=count)
        else:
            text = self.tr("Change {row} of {n}").format(row=row + 1, n=count)
        self._position.setText(text)
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)

    def _set_useful(self, useful: bool) -> None:
        for part in (self._notice, self._export, self._way):
            part.setVisible(useful)

    def _toggle_sides(self, shown: bool) -> None:
        for reading in self._readings.buttons():
            reading.setEnabled(not shown)
        self.sidesToggled.emit(shown)

    def _make_readings(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for reading, text, tip in (
            (Reading.MARKUP, self.tr("Markup"), self.tr("Show what was deleted and inserted")),
            (Reading.FINAL, self.tr("Final"), self.tr("Show the new text without marks")),
            (Reading.ORIGINAL, self.tr("Original"), self.tr("Show the old text without marks")),
        ):
            button = tool_button(text, tip, text=True)
            button.setCheckable(True)
            button.setChecked(reading is Reading.MARKUP)
            button.toggled.connect(
                lambda on, reading=reading: self.readingChanged.emit(reading) if on else None
            )
            group.addButton(button)
        return group

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(STEP)
        upper.addWidget(self._compared, 1)
        for button in (self._notice, self._export, self._close):
            upper.addWidget(button)
        lower = QHBoxLayout(self._way)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(STEP)
        for reading in self._readings.buttons():
            lower.addWidget(reading)
        lower.addWidget(self._sides)
        lower.addSpacing(4 * STEP)
        lower.addWidget(self._previous)
        lower.addWidget(self._next)
        lower.addWidget(self._position)
        lower.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        down.setSpacing(STEP)
        down.addLayout(upper)
        down.addWidget(self._way)
