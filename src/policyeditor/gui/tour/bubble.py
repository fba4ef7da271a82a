"""A bubble over the window that points at a part of it; the part stays usable."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tour.placing import POINT, Placed, Side, place

_WIDTH = 88 * STEP
_PAD = 4 * STEP
_ROUND = 2 * STEP


class Bubble(QWidget):
    """A title, a few words and three buttons; wishes go out as signals."""

    nextWanted = Signal()
    backWanted = Signal()
    leaveWanted = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_bubble")
        self._theme = theme
        self._placed = Placed(QPoint(), Side.NONE, 0)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._leave = self._button(self.tr("&Leave the tour"))
        self._back = self._button(self.tr("&Back"))
        self._next = self._button("")
        self._next.setProperty("primary", True)
        self._leave.clicked.connect(self.leaveWanted)
        self._back.clicked.connect(self.backWanted)
        self._next.clicked.connect(self.nextWanted)
        self._lay_out()
        self.setTabOrder(self._next, self._back)
        self.setTabOrder(self._back, self._leave)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, with its title."""
        return f"{self._title.text()}\n{self._words.text()}"

    def say(self, title: str, words: str, number: int, count: int) -> None:
        """Show one step, and have it read aloud wherever the keyboard is."""
        self._title.setText(title)
        self._words.setText(words)
        self._count.setText(self.tr("Step {number} of {count}").format(number=number, count=count))
        self._back.setEnabled(number > 1)
        self._leave.setVisible(number < count)
        self._next.setText(self.tr("&Next") if number < count else self.tr("&Done"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self._next.setAccessibleDescription(self.words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.words))

    def take_keys(self) -> None:
        """Give the keyboard to the button that goes on."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_keys(self) -> bool:
        """Whether the keyboard is in the bubble."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def point_at(self, target: QRect) -> None:
        """Stand beside a target, given in the window's coordinates."""
        window = self.parentWidget()
        if window is None:
            return
        width = min(_WIDTH, window.width() - 4 * STEP)
        self._frame(Side.NONE)
        size = QSize(width, self.heightForWidth(width))
        self._placed = place(window.rect(), target, size)
        side = self._placed.side
        self._frame(side)
        box = QRect(self._placed.corner, size)
        self.setGeometry(box.adjusted(*_point(side)))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as in a dialog."""
        focused = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused, QPushButton) and focused.hasFocus():
            focused.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with its point."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, right, bottom = _point(self._placed.side)
        box = QRectF(self.rect().adjusted(-left, -top, -right, -bottom)).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(box, _ROUND, _ROUND)
        point = QPainterPath()
        point.addPolygon(self._tip(box))
        point.closeSubpath()
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.setBrush(QColor(self._theme.surface))
        painter.drawPath(path.united(point))

    def _tip(self, box: QRectF) -> QPolygonF:
        """The three corners of the point; none without one."""
        along, half = self._placed.along, POINT * 0.75
        x, y, reach = box.left() + along, box.top() + along, POINT - 1
        corners = {
            Side.TOP: ((x - half, box.top()), (x, box.top() - reach), (x + half, box.top())),
            Side.BOTTOM: (
                (x - half, box.bottom()), (x, box.bottom() + reach), (x + half, box.bottom()),
            ),
            Side.LEFT: ((box.left(), y - half), (box.left() - reach, y), (box.left(), y + half)),
            Side.RIGHT: (
                (box.right(), y - half), (box.right() + reach, y), (box.right(), y + half),
            ),
            Side.NONE: (),
        }[self._placed.side]  # fmt: skip
        return QPolygonF([QPointF(*corner) for corner in corners])

    def _frame(self, side: Side) -> None:
        """Leave room for the point on its side."""
        left, top, right, bottom = _point(side)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(_PAD - left, _PAD - top, _PAD + right, _PAD + bottom)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * STEP)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        down = QVBoxLayout(self)
        down.setSpacing(2 * STEP)
        down.addLayout(head)
        down.addWidget(self._words)
        down.addSpacing(STEP)
        down.addLayout(buttons)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button


def _point(side: Side) -> tuple[int, int, int, int]:
    """How far a box with a point reaches out: left, top (negative), right and bottom."""
    return {
        Side.TOP: (0, -POINT, 0, 0),
        Side.BOTTOM: (0, 0, 0, POINT),
        Side.LEFT: (-POINT, 0, 0, 0),
        Side.RIGHT: (0, 0, POINT, 0),
        Side.NONE: (0, 0, 0, 0),
    }[side]


class Frame(QWidget):
    """A line around what a bubble points at; it takes neither clicks nor keys."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), STEP, STEP)
