"""The panels around the desk, each of which can be moved, hidden and shown again.

In a window too narrow for all of them those on the right and below are laid aside, until the window
is wider or they are asked for.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


class Place(Enum):
    """What stands in the middle of the window."""

    START = auto()
    WRITING = auto()
    REVIEW = auto()


#: A window narrower than this, in logical pixels, has no room for panels on both sides.
NARROW = 1000

_SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
_CORNERS = (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner)
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


class Docks:
    """The docks of a window, and which of them the person wants while writing."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        # Qt leaves panels on their side where a window reads from the right.
        self._begin, self._end = reversed(_SIDES) if window.isRightToLeft() else _SIDES
        translate = QCoreApplication.translate
        self.folder = self._add("folder", translate("Docks", "Policies"), self._begin)
        self.outline = self._add("outline", translate("Docks", "Outline"), self._begin)
        self.details = self._add("details", translate("Docks", "Document details"), self._end)
        self.history = self._add("history", translate("Docks", "Version history"), self._end)
        self.problems = self._add("problems", translate("Docks", "Problems"), _BOTTOM)
        self._all: tuple[QDockWidget, ...] = (
            self.folder, self.outline, self.details, self.history, self.problems,
        )  # fmt: skip
        window.tabifyDockWidget(self.details, self.history)
        self.details.raise_()
        for corner, side in zip(_CORNERS, _SIDES, strict=True):
            window.setCorner(corner, side)
        window.resizeDocks([self.folder, self.details], [230, 290], Qt.Orientation.Horizontal)
        window.resizeDocks([self.problems], [150], Qt.Orientation.Vertical)
        window.resizeDocks([self.folder, self.outline], [220, 420], Qt.Orientation.Vertical)
        self._toggles = {dock: self._toggle_of(dock) for dock in self._all}
        for number, toggle in enumerate(self._toggles.values(), 4):
            toggle.setShortcut(QKeySequence(f"Alt+{number}"))
        self._wanted = set(self._all)
        self._aside: set[QDockWidget] = set()
        self._in_front: list[QDockWidget] = []
        self._narrow = False
        self._place = Place.WRITING

    def join(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        """A panel that is made when it is first wanted, behind the version history."""
        dock = self._add(name, title, self._end)
        dock.setWidget(panel)
        self._window.tabifyDockWidget(self.history, dock)
        self._all = (*self._all, dock)
        self._toggles[dock] = self._toggle_of(dock)
        return dock

    def toggles(self) -> list[QAction]:
        """The entries of the View menu that show and hide the panels."""
        return list(self._toggles.values())

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
        aside = self._aside if place is Place.WRITING else set[QDockWidget]()
        for dock in self._all:
            dock.setVisible(dock in useful and dock in self._wanted and dock not in aside)
            self._toggles[dock].setEnabled(dock in useful)

    def recall_wanted(self) -> None:
        """Take those visible now as the wanted ones."""
        self._wanted = {dock for dock in self._all if not dock.isHidden()} | self._aside

    def fit(self, width: int) -> None:
        """Lay panels aside, or bring them back, as the window's new width asks."""
        narrow = width < NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self.lay_aside()
        else:
            self.bring_back()

    def lay_aside(self) -> None:
        """Hide the panels that leave the text no room; they stay wanted."""
        if not self._narrow:
            return
        if self._place is Place.WRITING:
            self.recall_wanted()
        self._aside = {
            dock for dock in self._wanted if self._window.dockWidgetArea(dock) != self._begin
        }
        seen = [dock for dock in self._all if _in_front(dock)]
        self._in_front = seen or [self.details]
        if self._place is Place.WRITING:
            for dock in self._aside:
                dock.hide()

    def bring_back(self) -> None:
        """Show again what was laid aside."""
        aside, self._aside = self._aside, set()
        if self._place is Place.WRITING:
            for dock in self._all:
                if dock in aside:
                    dock.show()
            for dock in self._in_front:
                if dock in aside:
                    dock.raise_()  # of those behind each other's tabs, the one that was seen

    def bring(self, dock: QDockWidget) -> None:
        """Show one panel and give it the keyboard."""
        self._wanted.add(dock)
        self._aside.discard(dock)
        dock.show()
        dock.raise_()
        dock.widget().setFocus()

    def _toggle_of(self, dock: QDockWidget) -> QAction:
        """The entry of a panel: it is ticked, and closes the panel, while that can be seen."""
        toggle = QAction(dock.windowTitle(), dock, checkable=True)
        toggle.setObjectName(f"show_{dock.objectName()}")
        toggle.triggered.connect(lambda _on: self._toggle(dock))
        # Qt tells of one that went behind another's tab, too.
        dock.visibilityChanged.connect(toggle.setChecked)
        return toggle

    def _toggle(self, dock: QDockWidget) -> None:
        self._aside.discard(dock)
        if _in_front(dock):
            dock.close()
        else:
            dock.show()
            dock.raise_()
        self._toggles[dock].setChecked(_in_front(dock))

    def _add(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock_{name}")
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self._window.addDockWidget(area, dock)
        return dock


def _in_front(dock: QDockWidget) -> bool:
    """Whether a panel is open and not behind another's tab."""
    return dock.isVisible() and not dock.visibleRegion().isEmpty()
