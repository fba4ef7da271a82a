"""A long entry of a list is cut with an ellipsis, and told whole on hover."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QStyleOptionComboBox, QStylePainter
from pytestqt.qtbot import QtBot

from policyeditor.gui.elided_choice import ElidedChoice

pytestmark = pytest.mark.gui

_LONG = "In force from November 24, 2026 · November 24, 2026, 3:44 PM · Ada Lovelace · 3(C): added"


def test_a_long_entry_is_elided_and_told_on_hover(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []

    def draw(_painter: QStylePainter, _element: object, look: QStyleOptionComboBox) -> None:
        drawn.append(look.currentText)

    monkeypatch.setattr(QStylePainter, "drawControl", draw)
    box = ElidedChoice()
    qtbot.addWidget(box)
    box.addItems([_LONG, "The draft"])
    box.resize(box.sizeHint())
    box.grab()
    assert drawn[-1].endswith("…")
    assert _LONG.startswith(drawn[-1][:-1])
    assert _LONG in box.toolTip()
    box.resize(1000, box.height())
    box.grab()
    assert drawn[-1] == _LONG
    box.setCurrentIndex(1)
    box.grab()
    assert drawn[-1] == "The draft"
