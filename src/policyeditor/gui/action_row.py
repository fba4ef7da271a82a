"""A wide button with an icon, a title and a line of explanation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from policyeditor.gui.drawing import bold, mirrored
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import LIGHT, STEP, Theme
from policyeditor.gui.wording import as_tip

_ICON = 24


class ActionRow(QAbstractButton):
    """What can be done next, told in two lines; the detail is elided where it does not fit."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        detail: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._detail = detail
        self._elide = elide
        self._theme = LIGHT
        self._picture = icon(icon_name, LIGHT)
        self.setText(title)
        self.setAccessibleName(title.replace("&", ""))
        self.setAccessibleDescription(detail)
        self.setToolTip(as_tip(detail))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        tint = theme.accent if self.isEnabled() else theme.muted
        self._picture = icon(self._icon_name, theme, tint)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines of text with air around them."""
        return QSize(120 * STEP, 2 * self.fontMetrics().height() + 5 * STEP)

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine: both lines are elided."""
        return QSize(40 * STEP, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the ground under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the ground away."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, focus ring, icon and the two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self.isDown():
            ground = theme.selection
        elif self.underMouse() and self.isEnabled():
            ground = theme.hover
        else:
            ground = theme.surface
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.border), 1))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), STEP, STEP)
        sign = QRect(3 * STEP, (self.height() - _ICON) // 2, _ICON, _ICON)
        self._picture.paint(painter, mirrored(painter, self.rect(), sign))
        self._draw_text(painter)
        painter.end()

    def _draw_text(self, painter: QPainter) -> None:
        left = 3 * STEP + _ICON + 3 * STEP
        line = self.fontMetrics().height()
        top = (self.height() - 2 * line - STEP // 2) // 2
        width = self.width() - left - 3 * STEP
        painter.setFont(bold(self.font()))
        painter.setPen(QColor(self._theme.text if self.isEnabled() else self._theme.muted))
        title = mirrored(painter, self.rect(), QRect(left, top, width, line))
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, width, int(Qt.TextFlag.TextShowMnemonic)
        )
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, shown)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(
            title.translated(0, line + STEP // 2),
            Qt.AlignmentFlag.AlignVCenter,
            self.fontMetrics().elidedText(self._detail, self._elide, width),
        )
