"""The panels around the desk, each of which can be moved, hidden and shown again."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


class Place(Enum):
    """What stands in the middle of the window."""

    START = auto()
    WRITING = auto()
    REVIEW = auto()


_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


class Docks:
    """The docks of a window, and which of them the person wants while writing."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.folder = self._add("folder", "Policies", _LEFT)
        self.outline = self._add("outline", "Outline", _LEFT)
        self.details = self._add("details", "Document details", _RIGHT)
        self.history = self._add("history", "Version history", _RIGHT)
        self.problems = self._add("problems", "Problems", _BOTTOM)
        self._all: tuple[QDockWidget, ...] = (
            self.folder, self.outline, self.details, self.history, self.problems,
        )  # fmt: skip
        window.tabifyDockWidget(self.details, self.history)
        self.details.raise_()
        window.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
        window.resizeDocks([self.folder, self.details], [230, 290], Qt.Orientation.Horizontal)
        window.resizeDocks([self.problems], [150], Qt.Orientation.Vertical)
        window.resizeDocks([self.folder, self.outline], [220, 420], Qt.Orientation.Vertical)
        self._wanted = set(self._all)
        self._place = Place.WRITING

    def join(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        """A panel that is made when it is first wanted, behind the version history."""
        dock = self._add(name, title, _RIGHT)
        dock.setWidget(panel)
        self._window.tabifyDockWidget(self.history, dock)
        self._all = (*self._all, dock)
        return dock

    def toggles(self) -> list[QAction]:
        """The entries of the View menu that show and hide the panels."""
        return [dock.toggleViewAction() for dock in self._all]

    def show_for(self, place: Place) -> None:
        """Show the panels that a place has use for, as far as the person wants them."""
        if self._place is Place.WRITING:
            self.recall_wanted()
        self._place = place
        useful = {
            Place.START: set[QDockWidget](),
            Place.WRITING: set(self._all),
            Place.REVIEW: {self.history},
        }[place]
        for dock in self._all:
            dock.setVisible(dock in useful and dock in self._wanted)
            dock.toggleViewAction().setEnabled(dock in useful)

    def recall_wanted(self) -> None:
        """Take those visible now as the wanted ones."""
        self._wanted = {dock for dock in self._all if not dock.isHidden()}

    def bring(self, dock: QDockWidget) -> None:
        """Show one panel and give it the keyboard."""
        self._wanted.add(dock)
        dock.show()
        dock.raise_()
        dock.widget().setFocus()

    def _add(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(QCoreApplication.translate("Docks", title), self._window)
        dock.setObjectName(f"dock_{name}")
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self._window.addDockWidget(area, dock)
        return dock
