"""The engine of these tests is prepared as that of the window is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium refuses root otherwise


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The program's application class; what shows pages must be prepared before one is made."""
    from PySide6.QtWidgets import QApplication

    from policyeditor.gui.web.scheme import register_scheme

    register_scheme()
    return QApplication
