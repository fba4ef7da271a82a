"""Where a bubble stands, so that it points at its target and covers as little as possible."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize

from policyeditor.gui.style.theme import STEP

#: Between the bubble and the edges of the window, in logical pixels.
MARGIN = 2 * STEP
#: How far the point of a bubble reaches out, and how far it stays from the bubble's corners.
POINT = 3 * STEP
_CORNER = 5 * STEP


class Side(Enum):
    """The side of a bubble on which its point is."""

    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Placed:
    """A bubble's corner, the side of its point, and the point's place along that side."""

    corner: QPoint
    side: Side
    along: int


def place(room: QRect, target: QRect, size: QSize) -> Placed:
    """Place a bubble of a size (its point not counted) within the room, beside the target.

    Under the target where there is room for it, else on one of its sides, else above; a bubble
    that fits nowhere stands over the target's end, without a point.
    """
    inner = room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    for side in (Side.TOP, Side.LEFT, Side.RIGHT, Side.BOTTOM):
        corner = _beside(target, size, side, inner)
        if inner.contains(QRect(corner, size)) and not QRect(corner, size).intersects(target):
            return Placed(corner, side, _along(target, corner, size, side))
    x = _within(target.center().x() - size.width() // 2, inner.left(), inner.right(), size.width())
    lowest = target.bottom() - size.height() - 4 * STEP
    y = _within(lowest, inner.top(), inner.bottom(), size.height())
    return Placed(QPoint(x, y), Side.NONE, 0)


def _beside(target: QRect, size: QSize, side: Side, inner: QRect) -> QPoint:
    """The corner of a bubble whose point on a side touches the target."""
    width, height = size.width(), size.height()
    if side in (Side.TOP, Side.BOTTOM):
        x = _within(target.center().x() - width // 2, inner.left(), inner.right(), width)
        below = side is Side.TOP
        return QPoint(x, target.bottom() + 1 + POINT if below else target.top() - POINT - height)
    # Beside something high, in its upper third: that is where one looks first.
    y = _within(target.top() + target.height() // 3, inner.top(), inner.bottom(), height)
    after = side is Side.LEFT
    return QPoint(target.right() + 1 + POINT if after else target.left() - POINT - width, y)


def _along(target: QRect, corner: QPoint, size: QSize, side: Side) -> int:
    """Where on its side the point is: towards the middle of what it points at."""
    if side in (Side.TOP, Side.BOTTOM):
        wanted, length = target.center().x() - corner.x(), size.width()
    else:
        seen = QRect(corner, size).center().y()
        middle = min(max(seen, target.top()), target.bottom())
        wanted, length = middle - corner.y(), size.height()
    return min(max(wanted, _CORNER), length - _CORNER)


def _within(wanted: int, first: int, last: int, length: int) -> int:
    return max(first, min(wanted, last - length + 1))
