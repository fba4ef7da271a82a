"""The switch between the policy alone and the policy in its site's page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button
from policyeditor.gui.wording import as_tip, say
from policyeditor.rendering.frame import Frame


class LookSwitch(QWidget):
    """Two words, one of which is down, and a mark that tells what of the site is not shown.

    It is there only where a site names a page for the policy.
    """

    siteChosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plain = tool_button(self.tr("Plain"), self.tr("The policy alone"), text=True)
        self.site = tool_button(self.tr("Site"), text=True)
        self.left_out = tool_button(self.tr("What of the site's page is not shown here"))
        self.left_out.setObjectName("preview_left_out")
        self._group = QButtonGroup(self)
        place = QHBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(STEP)
        place.addWidget(self.left_out)
        for button in (self.plain, self.site):
            button.setCheckable(True)
            self._group.addButton(button)
            place.addWidget(button)
        self.plain.setChecked(True)
        self.plain.clicked.connect(lambda: self.siteChosen.emit(False))
        self.site.clicked.connect(lambda: self.siteChosen.emit(True))
        self.set_theme(theme)
        self.show_state(None, site=False)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in a theme's colours."""
        self.left_out.setIcon(icon("info", theme))

    def show_state(self, frame: Frame | None, *, site: bool) -> None:
        """Offer what a frame allows; ``site`` tells whether the site's page is shown now."""
        self.setVisible(frame is not None)
        if frame is None:
            return
        self.site.setEnabled(bool(frame.html))
        told = "\n".join(say(message) for message in frame.left_out)
        if frame.html:
            self.site.setToolTip(self.tr("The policy in its site's page"))
        else:
            self.site.setToolTip(as_tip(told))
        (self.site if site else self.plain).setChecked(True)
        self.left_out.setVisible(site and bool(told))
        self.left_out.setToolTip(as_tip(self.tr("Not shown here:") + "\n" + told))
