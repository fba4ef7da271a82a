"""Asking for help, from wherever one is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from policyeditor.gui.guide.guide_window import GuideWindow
from policyeditor.gui.guide.places import chapter_for

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def ask_guide(window: QWidget, chapter: str = "") -> GuideWindow:
    """Show the guide that belongs to a window or dialog, at the chapter on what is in front.

    Each dialog has its own: what stands in front of a dialog that waits for an answer cannot
    belong to the window behind it.
    """
    made = window.findChild(GuideWindow, options=_DIRECT) or GuideWindow(window)
    made.go_to(chapter or chapter_for(window.focusWidget() or window))
    made.show()
    made.raise_()
    made.activateWindow()
    return made
