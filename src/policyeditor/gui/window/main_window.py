"""The main window: where everything stands.  What happens is wired by the hub."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from PySide6.QtCore import (
    QByteArray,
    QChildEvent,
    QCoreApplication,
    QEvent,
    QSettings,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QMenu,
    QSplitter,
    QTabBar,
    QToolBar,
    QWidget,
)

from policyeditor.gui.desk import Desk
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.window.actions import TOOL_BAR, Actions, menus
from policyeditor.gui.window.docks import Docks, Place
from policyeditor.gui.window.place_stack import PlaceStack
from policyeditor.gui.window.status import Status
from policyeditor.gui.window.views import View, Views

if TYPE_CHECKING:
    from policyeditor.gui.panels.details_panel import DetailsPanel
    from policyeditor.gui.panels.folder_panel import FolderPanel
    from policyeditor.gui.panels.history_panel import HistoryPanel
    from policyeditor.gui.panels.outline_panel import OutlinePanel
    from policyeditor.gui.panels.problems_panel import ProblemsPanel
    from policyeditor.gui.preview.preview import Preview
    from policyeditor.gui.review.redline_view import RedlineView
    from policyeditor.gui.review.version_view import VersionView
    from policyeditor.gui.welcome import WelcomePage

#: Raised when the places of the window change so that a remembered layout no longer fits.
_LAYOUT = 1

#: No panel gets narrower than this, in logical pixels: its words could not be read.
_NARROWEST = 44 * STEP

Panel = TypeVar("Panel", bound=QWidget)


def _kept_bytes(kept: QSettings, name: str) -> QByteArray | None:
    """A setting that Qt wrote as bytes; None where it is missing or has become something else."""
    value = kept.value(name)
    return value if isinstance(value, QByteArray) else None


class Themed(Protocol):
    """Whatever draws itself in the colours of a theme."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""


class MainWindow(QMainWindow):
    """The desk in the middle, the preview beside it, panels around them.

    A new window is bare: the desk, menus and the frames of the panels, so that writing can begin
    at once.  ``furnish`` brings the rest, which takes longer to load than the bare window.
    """

    closeWanted = Signal(object)
    filesDropped = Signal(object)
    cameToFront = Signal()
    endWanted = Signal()

    preview: Preview
    folder: FolderPanel
    outline: OutlinePanel
    problems: ProblemsPanel
    details: DetailsPanel
    history: HistoryPanel
    redline: RedlineView
    version: VersionView

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self._theme = theme
        self._welcome: WelcomePage | None = None
        self._prefers_site = False
        self.actions_by_id = Actions(self, theme)
        self.desk = Desk(theme)
        self._themed: list[Themed] = [self.actions_by_id, self.desk]
        self.writing = QSplitter(Qt.Orientation.Horizontal)
        self.writing.addWidget(self.desk)
        self._beside = QWidget()
        self.writing.addWidget(self._beside)
        self.writing.setChildrenCollapsible(False)
        self.writing.setSizes([580, 500])
        self.views = Views(self.actions_by_id, self.desk, self._beside)
        self.places = PlaceStack()
        self.places.addWidget(self.writing)
        self.setCentralWidget(self.places)
        self.recent_menu = QMenu(self.tr("Recent folders"), self)
        self.docks = Docks(self)
        self._add_menus()
        self.tool_bar = self._add_tool_bar()
        self.status = Status(self)
        room = self.screen().availableGeometry().size() * 0.95
        self.resize(QSize(1400, 880).boundedTo(room))

    def furnish(self) -> Iterator[None]:
        """Bring the preview, the panels and the review, one at a time; to be done once.

        Each is loaded when its turn comes, so that keys are taken in between.
        """
        theme = self._theme
        from policyeditor.gui.preview.preview import Preview

        self.preview = Preview(theme)
        self.preview.set_site(self._prefers_site)
        self.preview.siteChosen.connect(self._prefer_site)
        self._put_beside(self.preview)
        yield
        from policyeditor.gui.panels.folder_panel import FolderPanel

        self.folder = self._dock(FolderPanel(theme), self.docks.folder)
        yield
        from policyeditor.gui.panels.outline_panel import OutlinePanel

        self.outline = self._dock(OutlinePanel(theme), self.docks.outline)
        yield
        from policyeditor.gui.panels.problems_panel import ProblemsPanel

        self.problems = self._dock(ProblemsPanel(theme), self.docks.problems)
        yield
        from policyeditor.gui.panels.details_panel import DetailsPanel

        self.details = self._dock(DetailsPanel(theme), self.docks.details)
        yield
        from policyeditor.gui.panels.history_panel import HistoryPanel

        self.history = self._dock(HistoryPanel(theme), self.docks.history)
        yield
        from policyeditor.gui.review.redline_view import RedlineView
        from policyeditor.gui.review.version_view import VersionView

        self.redline, self.version = RedlineView(theme), VersionView(theme)
        self.places.addWidget(self.redline)
        self.places.addWidget(self.version)
        self._themed += [
            self.preview, self.folder, self.outline, self.problems, self.details, self.history,
            self.redline, self.version,
        ]  # fmt: skip
        yield

    @property
    def welcome(self) -> WelcomePage:
        """The start page; made when first wanted, for many starts go straight to a policy."""
        if self._welcome is None:
            from policyeditor.gui.welcome import WelcomePage

            self._welcome = WelcomePage(self._theme)
            self.places.addWidget(self._welcome)
            self._themed.append(self._welcome)
        return self._welcome

    @property
    def theme(self) -> Theme:
        """The theme the window is drawn in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for part in self._themed:
            part.set_theme(theme)

    def follow_theme(self, part: Themed) -> None:
        """Have a part that was made later take the colours of themes, too."""
        self._themed.append(part)

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
        reviewing = place in (vars(self).get("redline"), vars(self).get("version"))
        alone = Place.REVIEW if reviewing else Place.START
        self.docks.show_for(Place.WRITING if place is self.writing else alone)
        self.places.setCurrentWidget(place)

    def add_place(self, place: QWidget) -> None:
        """Take in a view that fills the window, made when it was first wanted."""
        self.places.addWidget(place)
        self._themed.append(cast("Themed", place))

    def show_title(self, name: str, *, unsaved: bool) -> None:
        """Name the policy in front in the window's title."""
        application = self.tr("Policy Editor")
        self.setWindowTitle(f"{name}[*] — {application}" if name else application)
        self.setWindowModified(unsaved)  # Qt looks for the place of the mark in the title

    def remember(self, file: Path) -> None:
        """Keep the window's layout."""
        kept = QSettings(str(file), QSettings.Format.IniFormat)
        kept.setValue("geometry", self.saveGeometry())
        kept.setValue("site", int(self._prefers_site))
        kept.setValue("view", self.views.view.value)
        if self.places.currentWidget() is not self._welcome:
            self.show_place(self.writing)
            self.docks.bring_back()
            kept.setValue("state", self.saveState(_LAYOUT))
            kept.setValue("writing", self.writing.saveState())

    def recall(self, file: Path) -> None:
        """Take the layout that was kept; a missing or damaged one changes nothing."""
        kept = QSettings(str(file), QSettings.Format.IniFormat)
        if geometry := _kept_bytes(kept, "geometry"):
            self.restoreGeometry(geometry)
            self._fit_to_screen()
        self._prefer_site(str(kept.value("site", "0")) == "1")
        if (view := str(kept.value("view", ""))) in set(View):
            self.views.show(View(view))
        if state := _kept_bytes(kept, "state"):
            self.restoreState(state, _LAYOUT)
            self.docks.recall_wanted()
            self.docks.lay_aside()
            if self.places.currentWidget() is self._welcome:
                self.show_welcome()
        if sizes := _kept_bytes(kept, "writing"):
            self.writing.restoreState(sizes)

    def _prefer_site(self, wanted: bool) -> None:
        self._prefers_site = wanted
        if "preview" in vars(self):
            self.preview.set_site(wanted)

    def _fit_to_screen(self) -> None:
        """A window that was larger, or elsewhere, than this screen comes back within it."""
        room = self.screen().availableGeometry()
        if not room.contains(self.geometry()) and not self.isMaximized():
            self.resize(self.size().boundedTo(room.size() * 0.95))
            self.move(room.topLeft())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever wired the window whether it may close; a bare one is not ready to."""
        event.ignore()
        self.closeWanted.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have no more panels around the text than there is room for."""
        super().resizeEvent(event)
        self.docks.fit(event.size().width())

    def childEvent(self, event: QChildEvent) -> None:
        """Name the bar that Qt makes for panels one behind the other."""
        super().childEvent(event)
        if event.type() is QEvent.Type.ChildAdded:
            QTimer.singleShot(0, self, self._name_tab_bars)  # now it is no tab bar yet

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

    def _name_tab_bars(self) -> None:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for bar in self.findChildren(QTabBar, options=direct):
            bar.setAccessibleName(self.tr("Panels"))

    def _dock(self, panel: Panel, dock: QDockWidget) -> Panel:
        panel.setMinimumWidth(_NARROWEST)
        dock.setWidget(panel)
        return panel

    def _put_beside(self, preview: Preview) -> None:
        """Put the preview where a bare window keeps its place beside the desk."""
        sizes = self.writing.sizes()
        self.writing.replaceWidget(1, preview)
        self._beside.deleteLater()
        self._beside = preview
        self.views.put_beside(preview)
        self.writing.setSizes(sizes)

    def _add_menus(self) -> None:
        for title, entries in menus():
            menu = self.menuBar().addMenu(QCoreApplication.translate("menu", title))
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
