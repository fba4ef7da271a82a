"""Round the panes of the window by F6: the text, the preview, the panels."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QDockWidget, QSplitter, QWidget

from policyeditor.gui.editor.second_place import SecondPlace
from policyeditor.gui.window.docks import Docks
from policyeditor.gui.window.main_window import MainWindow


class Panes(QObject):
    """Knows the panes in sight, in reading order, and marks the one a key led to."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ring = FocusRing(window)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each of these entries does, by its id."""
        return {"next_pane": lambda: self.step(1), "previous_pane": lambda: self.step(-1)}

    def step(self, way: int) -> None:
        """Give the keyboard to the next pane, or (-1) to the one before."""
        panes = list(self._in_sight())
        if not panes:
            return
        focused = QApplication.focusWidget()
        here = next(
            (place for place, (pane, _target) in enumerate(panes) if _holds(pane, focused)), None
        )
        if here is None:
            here = -1 if way > 0 else 0
        pane, target = panes[(here + way) % len(panes)]
        document = self._window.desk.current
        if isinstance(pane, SecondPlace) and document is not None:
            pane.wanted.emit(-1)  # the editor comes to its place
            self._ring.show_around(document.editor, self._window.theme.accent)
            return
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ring.show_around(pane, self._window.theme.accent)

    def _in_sight(self) -> Iterator[tuple[QWidget, QWidget]]:
        """Each pane with the widget in it that takes the keyboard."""
        window = self._window
        docks = window.docks
        yield from self._docked(docks, (docks.folder, docks.outline))
        place = window.places.currentWidget()
        document = window.desk.current
        if place is not window.writing:
            if place is not None and (first := _page_in(place) or _first(place)) is not None:
                yield place, first
        else:
            if document is not None and window.desk.isVisible():
                split = document.page.findChild(QSplitter, "split")
                if split is not None and split.isVisible():
                    places = (split.widget(0), split.widget(1))
                    yield from ((each, each) for each in places if each is not None)
                else:
                    yield document.page, document.editor
            if window.preview.isVisible():
                yield window.preview, _page_in(window.preview) or window.preview
        yield from self._docked(docks, (docks.details, docks.history, docks.problems))

    @staticmethod
    def _docked(docks: Docks, wanted: tuple[QDockWidget, ...]) -> Iterator[tuple[QWidget, QWidget]]:
        for dock in wanted:
            # One behind another's tab is neither hidden nor to be seen.
            if dock.isVisible() and not dock.visibleRegion().isEmpty():
                panel = dock.widget()
                takes = _first(panel)
                if takes is not None:
                    yield dock, takes


class FocusRing(QWidget):
    """A frame around the pane that F6 led to; a click, or leaving the pane, takes it away."""

    _WIDE = 2

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pane: QWidget | None = None
        self._colour = QColor()
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def show_around(self, pane: QWidget, colour: str) -> None:
        """Frame a pane, for as long as the keyboard stays in it."""
        if self._pane is not None:
            self._pane.removeEventFilter(self)
        self._pane, self._colour = pane, QColor(colour)
        pane.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the pane while it changes its size; go with it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.MouseButtonPress):
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame alone."""
        painter = QPainter(self)
        pen = QPen(self._colour, self._WIDE)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = self._WIDE // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))

    def _fit(self) -> None:
        if self._pane is not None:
            corner = self._pane.mapTo(self._pane.window(), self._pane.rect().topLeft())
            self.setGeometry(QRect(corner, self._pane.size()))

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not _holds(self._pane, now):
            self.hide()


def _holds(pane: QWidget | None, widget: QWidget | None) -> bool:
    while widget is not None and widget is not pane:
        widget = widget.parentWidget()
    return pane is not None and widget is pane


def _page_in(pane: QWidget) -> QWidget | None:
    """The page that a pane shows, which the arrow keys then scroll."""
    pages = (each for each in pane.findChildren(QWidget) if each.inherits("QWebEngineView"))
    return next((page for page in pages if page.isVisible()), None)


def _first(pane: QWidget) -> QWidget | None:
    """The first widget of a pane that Tab would come to."""
    if (proxy := pane.focusProxy()) is not None:
        return proxy if proxy.isVisible() else None
    for widget in pane.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled():
            return widget
    return None
