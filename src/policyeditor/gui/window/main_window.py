"""The main window: where everything stands.  What happens is wired by the hub."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QToolBar, QWidget

from policyeditor.gui.desk import Desk
from policyeditor.gui.panels.details_panel import DetailsPanel
from policyeditor.gui.panels.folder_panel import FolderPanel
from policyeditor.gui.panels.history_panel import HistoryPanel
from policyeditor.gui.panels.outline_panel import OutlinePanel
from policyeditor.gui.panels.problems_panel import ProblemsPanel
from policyeditor.gui.preview.preview import Preview
from policyeditor.gui.review.redline_view import RedlineView
from policyeditor.gui.review.version_view import VersionView
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.welcome import WelcomePage
from policyeditor.gui.window.actions import TOOL_BAR, Actions, menus
from policyeditor.gui.window.docks import Docks, Place
from policyeditor.gui.window.status import Status

#: Raised when the places of the window change so that a remembered layout no longer fits.
_LAYOUT = 1


class Themed(Protocol):
    """Whatever draws itself in the colours of a theme."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""


class MainWindow(QMainWindow):
    """The desk in the middle, the preview beside it, panels around them."""

    closeWanted = Signal(object)
    filesDropped = Signal(object)
    cameToFront = Signal()
    endWanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self._theme = theme
        self.actions_by_id = Actions(self, theme)
        self.welcome = WelcomePage(theme)
        self.desk = Desk(theme)
        self.preview = Preview(theme)
        self.folder = FolderPanel(theme)
        self.outline = OutlinePanel(theme)
        self.problems = ProblemsPanel(theme)
        self.details = DetailsPanel(theme)
        self.history = HistoryPanel(theme)
        self.redline = RedlineView(theme)
        self.version = VersionView(theme)
        self._themed: tuple[Themed, ...] = (
            self.actions_by_id, self.welcome, self.desk, self.preview, self.folder, self.outline,
            self.problems, self.details, self.history, self.redline, self.version,
        )  # fmt: skip
        self.writing = QSplitter(Qt.Orientation.Horizontal)
        self.writing.addWidget(self.desk)
        self.writing.addWidget(self.preview)
        self.writing.setChildrenCollapsible(False)
        self.writing.setSizes([580, 500])
        self.places = QStackedWidget()
        for place in (self.welcome, self.writing, self.redline, self.version):
            self.places.addWidget(place)
        self.setCentralWidget(self.places)
        self.recent_menu = QMenu(self.tr("Recent folders"), self)
        self.docks = Docks(self)
        self._add_menus()
        self.tool_bar = self._add_tool_bar()
        self.status = Status(self)
        self.resize(1400, 880)
        self.show_welcome()

    @property
    def theme(self) -> Theme:
        """The theme the window is drawn in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for part in self._themed:
            part.set_theme(theme)

    def end_now(self) -> None:
        """End without a question; drafts stay in the recovery journal."""
        self.endWanted.emit()

    def show_welcome(self) -> None:
        """Show the start page alone."""
        self.places.setCurrentWidget(self.welcome)
        self.docks.show_for(Place.START)
        self.tool_bar.setVisible(False)

    def show_place(self, place: QWidget) -> None:
        """Show the desk, a redline or an old version; leaves the start page where it is shown."""
        if place is self.places.currentWidget():
            return
        self.tool_bar.setVisible(True)
        self.docks.show_for(Place.WRITING if place is self.writing else Place.REVIEW)
        self.places.setCurrentWidget(place)

    def show_title(self, name: str, *, unsaved: bool) -> None:
        """Name the policy in front in the window's title."""
        self.setWindowModified(unsaved)
        application = self.tr("Policy Editor")
        self.setWindowTitle(f"{name}[*] — {application}" if name else application)

    def remember(self, file: Path) -> None:
        """Keep the window's layout."""
        kept = QSettings(str(file), QSettings.Format.IniFormat)
        kept.setValue("geometry", self.saveGeometry())
        if self.places.currentWidget() is not self.welcome:
            self.show_place(self.writing)
            kept.setValue("state", self.saveState(_LAYOUT))
            kept.setValue("writing", self.writing.saveState())

    def recall(self, file: Path) -> None:
        """Take the layout that was kept; a missing or damaged one changes nothing."""
        kept = QSettings(str(file), QSettings.Format.IniFormat)
        if geometry := kept.value("geometry"):
            self.restoreGeometry(geometry)
        if state := kept.value("state"):
            self.restoreState(state, _LAYOUT)
            self.docks.recall_wanted()
            if self.places.currentWidget() is self.welcome:
                self.show_welcome()
        if sizes := kept.value("writing"):
            self.writing.restoreState(sizes)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever wired the window whether it may close."""
        self.closeWanted.emit(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the person comes back from another program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.cameToFront.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped."""
        paths = tuple(
            Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()
        )
        if paths:
            event.acceptProposedAction()
            self.filesDropped.emit(paths)

    def _add_menus(self) -> None:
        for title, entries in menus():
            menu = self.menuBar().addMenu(self.tr(title))
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                    continue
                menu.addAction(self.actions_by_id[entry.id])
                if entry.id == "sample":
                    menu.addMenu(self.recent_menu)
            if title == "&View":
                menu.addSeparator()
                menu.addActions(self.docks.toggles())
                menu.addAction(self.docks.preview_toggle(self.preview))

    def _add_tool_bar(self) -> QToolBar:
        bar = QToolBar(self.tr("Tool bar"), self)
        bar.setObjectName("tool_bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(5 * STEP, 5 * STEP))
        bar.toggleViewAction().setVisible(False)
        for id in TOOL_BAR:
            if id is None:
                bar.addSeparator()
            else:
                bar.addAction(self.actions_by_id[id])
        self.addToolBar(bar)
        return bar
