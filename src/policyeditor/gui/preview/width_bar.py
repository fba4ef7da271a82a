"""The bar over the preview: how wide the page is shown, and in which look."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from policyeditor.gui.preview.look_switch import LookSwitch
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button


class Width(StrEnum):
    """As wide as a phone, a tablet, or as the place allows."""

    PHONE = "phone"
    TABLET = "tablet"
    PAGE = "page"


_ICONS = {Width.PHONE: "smartphone", Width.TABLET: "tablet", Width.PAGE: "monitor"}


class WidthBar(QWidget):
    """Three buttons, one of which is down; beside them ``look``, where there is a choice of it."""

    widthChosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Preview"))
        title.setProperty("role", "muted")
        words = {
            Width.PHONE: self.tr("As wide as a phone"),
            Width.TABLET: self.tr("As wide as a tablet"),
            Width.PAGE: self.tr("Full width"),
        }
        self._buttons: dict[Width, QToolButton] = {}
        self._group = QButtonGroup(self)
        place = QHBoxLayout(self)
        place.setContentsMargins(3 * STEP, STEP, 2 * STEP, STEP)
        place.setSpacing(STEP)
        place.addWidget(title)
        place.addStretch()
        self.look = LookSwitch(theme)
        place.addWidget(self.look)
        for width in Width:
            button = tool_button(words[width])
            button.setCheckable(True)
            button.setChecked(width is Width.PAGE)
            button.clicked.connect(lambda _down=False, width=width: self.widthChosen.emit(width))
            self._group.addButton(button)
            self._buttons[width] = button
            place.addWidget(button)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        self.look.set_theme(theme)
        for width, button in self._buttons.items():
            button.setIcon(icon(_ICONS[width], theme))

    def button(self, width: Width) -> QToolButton:
        """The button of a width."""
        return self._buttons[width]
