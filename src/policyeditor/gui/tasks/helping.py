"""What the Help menu does: the guide, the keys, and what the program is."""

from __future__ import annotations

from collections.abc import Callable

from policyeditor.gui.window.main_window import MainWindow


class Helping:
    """Shows the guide; its window is made when it is first wanted."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What the menu entries do, by their ids."""
        return {"guide": self.guide}

    def guide(self) -> None:
        """Show the chapter on the part of the window that has the keyboard."""
        from policyeditor.gui.guide.asking import ask_guide  # not needed until it is asked for

        ask_guide(self._window)
