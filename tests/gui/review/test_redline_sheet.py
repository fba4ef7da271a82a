"""The redline that dialogs show."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from policyeditor.gui.review.redline_sheet import RedlineSheet
from policyeditor.gui.style.theme import LIGHT

pytestmark = pytest.mark.gui


def test_the_pictures_of_the_policy_folder_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(0)
    (tmp_path / "en").mkdir()
    assert picture.save(str(tmp_path / "en" / "logo.png"))
    sheet = RedlineSheet(LIGHT, "What changed")
    qtbot.addWidget(sheet)
    sheet.set_pictures(tmp_path, tmp_path / "en")
    sheet.show()
    with qtbot.waitSignal(sheet.web.shown, timeout=20_000):
        sheet.show_redline('<p><ins><img src="logo.png" alt="Our logo"></ins></p>', "en")
    widths: list[object] = []

    def is_drawn() -> bool:
        sheet.web.run('document.querySelector("ins img").naturalWidth', widths.append)
        return 8 in widths

    qtbot.waitUntil(is_drawn, timeout=5000)
