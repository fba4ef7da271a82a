"""A bubble never leaves its window, and covers its target only where nothing else is left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("PySide6")

from PySide6.QtCore import QRect, QSize

from policyeditor.gui.tour.placing import MARGIN, POINT, Side, place

pytestmark = pytest.mark.gui

_BUBBLE = QSize(350, 170)
_WINDOW = QRect(0, 0, 1180, 760)


@settings(max_examples=150, deadline=None)
@given(
    width=st.integers(600, 2000), height=st.integers(400, 1400),
    x=st.integers(-50, 1900), y=st.integers(-50, 1300),
    wide=st.integers(1, 2000), high=st.integers(1, 1400),
)  # fmt: skip
def test_a_bubble_is_seen_whole_and_its_point_is_on_its_side(
    width: int, height: int, x: int, y: int, wide: int, high: int
) -> None:
    room = QRect(0, 0, width, height)
    target = QRect(x, y, wide, high)
    placed = place(room, target, _BUBBLE)
    box = QRect(placed.corner, _BUBBLE)
    assert room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN).contains(box)
    if placed.side is not Side.NONE:
        assert not box.intersects(target)
        across = placed.side in (Side.TOP, Side.BOTTOM)
        assert 0 < placed.along < (_BUBBLE.width() if across else _BUBBLE.height())


def test_under_a_button_it_points_up_at_its_middle() -> None:
    button = QRect(700, 30, 30, 30)
    placed = place(_WINDOW, button, _BUBBLE)
    assert placed.side is Side.TOP
    assert placed.corner.y() == 60 + POINT
    assert placed.corner.x() + placed.along == button.center().x()


def test_beside_a_high_pane_it_stands_after_it_then_before_it() -> None:
    assert place(_WINDOW, QRect(230, 60, 400, 650), _BUBBLE).side is Side.LEFT
    assert place(_WINDOW, QRect(640, 60, 400, 650), _BUBBLE).side is Side.RIGHT


def test_over_something_that_fills_the_window_it_has_no_point() -> None:
    placed = place(_WINDOW, _WINDOW, _BUBBLE)
    assert placed.side is Side.NONE
    assert _WINDOW.contains(QRect(placed.corner, _BUBBLE))
