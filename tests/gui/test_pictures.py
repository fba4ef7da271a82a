"""The script that makes pictures of the program finds its way through the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from PySide6.QtGui import QImage

pytestmark = pytest.mark.gui

_SCRIPT = Path(__file__).parents[2] / "packaging" / "pictures.py"


def test_it_takes_a_picture_of_the_details_of_a_policy(tmp_path: Path) -> None:
    place = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", HOME=str(tmp_path))
    done = subprocess.run(
        [sys.executable, str(_SCRIPT), "some", "small", str(tmp_path / "out"), "details"],
        env=place, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    picture = QImage(str(tmp_path / "out" / "details.png"))
    assert picture.width() > 150
    assert picture.height() > 300
    seen = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    assert len(seen) > 20  # letters, not an empty ground
