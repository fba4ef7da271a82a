"""Widgets that wrap into lines."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policyeditor.gui.flow_layout import FlowLayout

pytestmark = pytest.mark.gui


def test_a_new_line_begins_where_the_width_ends(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = FlowLayout(4, widget)
    buttons = [QWidget() for _ in range(3)]  # no style sheet gives these another size
    for button in buttons:
        button.setFixedSize(100, 20)
        layout.addWidget(button)
    widget.resize(400, 200)
    widget.show()
    assert len({button.y() for button in buttons}) == 1
    assert [button.x() - buttons[0].x() for button in buttons] == [0, 104, 208]
    one_line = layout.heightForWidth(400)
    widget.resize(240, 200)
    qtbot.waitUntil(lambda: buttons[2].y() == buttons[0].y() + 24, timeout=1000)
    assert buttons[1].y() == buttons[0].y()
    assert layout.heightForWidth(240) == one_line + 24
