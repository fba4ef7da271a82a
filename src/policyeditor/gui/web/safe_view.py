"""A view of HTML that cannot do any harm; the web engine behind it starts when it is first seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QColor, QPageLayout, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import delete, isValid

from policyeditor.gui.style.theme import Theme
from policyeditor.gui.web.scheme import link_target
from policyeditor.gui.web.shell import Content

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWebEngineCore import QWebEnginePage
    from PySide6.QtWebEngineWidgets import QWebEngineView

    from policyeditor.gui.web.engine import Engine
    from policyeditor.gui.web.page import SafePage

Callback = Callable[[object], None]
_CTRL = Qt.KeyboardModifier.ControlModifier


class SafeWebView(QWidget):
    """Shows HTML: its scripts do not run, it loads nothing but pictures of the policy's folder.

    Our own scripts (``run``, ``add_script``) work in a world of their own, where ``page.send(kind,
    value)`` comes out as ``received``.  ``clicked`` has the ``data-…`` values of what was clicked
    and of all it stands in.  ``linkActivated`` has a web or mail address, or a relative address:
    a place in the policy's folder, from its top.  ``zoomWanted`` has 1 or -1 for each step of the
    wheel while Ctrl is held.
    """

    shown = Signal()
    ended = Signal()
    received = Signal(str, object)
    clicked = Signal(dict)
    linkActivated = Signal(QUrl)
    zoomWanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._content: Content | None = None
        self._folder: tuple[Path | None, str] = (None, "")
        self._ground = QColor(Qt.GlobalColor.white)
        self._zoom = 1.0
        self._limit = 0
        self._scripts: list[str] = []
        self._waiting: list[tuple[str, Callback | None]] = []
        self._ready = False
        self._loading = False
        self._dead = False
        # How many pages were asked for, and the number of the one that loads or stands.
        self._wanted = self._given = 0
        self._engine: Engine | None = None
        self._page: SafePage | None = None
        self._view: QWebEngineView | None = None
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self._shut)

    def show_html(self, body_html: str, style: str, lang: str = "", direction: str = "") -> None:
        """Show a page: HTML for its body, a style sheet, language code, ``ltr`` or ``rtl``."""
        self._content = Content(body_html, style, lang, direction)
        self._wanted += 1
        self._ready = False
        self._waiting.clear()
        if self._dead:
            # A view that was hidden when its process ended does not always draw again.
            self._shut()
        if self._page is not None:
            self._load(self._page)
        elif self.isVisible():
            self._start()

    def replace_body(self, body_html: str) -> None:
        """Change what the page shows where it stands: the reader's place in it stays."""
        if self._content is None:
            return
        content = self._content
        self._content = Content(body_html, content.style, content.lang, content.direction)
        self.run(f"document.body.innerHTML = {json.dumps(body_html)}")

    def start(self) -> None:
        """Start the web engine for what is to be shown, before the view itself can be seen."""
        if self._page is None and self._content is not None:
            self._start()

    def show_again(self) -> None:
        """Load the page anew, also after its process ended."""
        content = self._content
        if content is not None:
            self.show_html(content.body, content.style, content.lang, content.direction)

    def set_style(self, style: str) -> None:
        """Give the page another style sheet, where it stands."""
        if self._content is None:
            return
        content = self._content
        self._content = Content(content.body, style, content.lang, content.direction)
        self.run(f"page.restyle({json.dumps(style)})")

    def set_folder(self, root: Path | None, base: str = "") -> bool:
        """Show pictures of ``root``; relative addresses start in its folder ``base``.

        It counts from the next page on; true where it differs from before.
        """
        before, self._folder = self._folder, (root, base)
        return before != self._folder

    def set_pictures(self, root: Path, folder: Path) -> None:
        """Show the pictures of ``root`` to a policy that stands in ``folder``."""
        inside = folder.is_relative_to(root)
        base = folder.relative_to(root).as_posix() if inside else ""
        self.set_folder(root, "" if base == "." else base)

    def set_width_limit(self, pixels: int) -> None:
        """Show the page in the middle and not wider than this; 0 for as wide as the place."""
        self._limit = pixels
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in the middle."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        spare = max(self.width() - self._limit, 0) if self._limit else 0
        self._place.setContentsMargins(spare // 2, 0, spare - spare // 2, 0)

    def set_theme(self, theme: Theme) -> None:
        """The colour behind the page, so that nothing flashes before it is drawn."""
        self._ground = QColor(theme.paper)
        if self._page is not None:
            self._page.setBackgroundColor(self._ground)

    def add_script(self, source: str) -> None:
        """Run a script of ours in every page, after ``page`` (bridge.js) is there."""
        self._scripts.append(source)
        if self._page is not None:
            self._page.add_script(source)

    def run(self, script: str, callback: Callback | None = None) -> None:
        """Run a script of ours in the page, as soon as it is there."""
        if self._page is None or not self._ready:
            self._waiting.append((script, callback))
            return
        from policyeditor.gui.web.page import WORLD  # loads the web engine

        if callback is None:
            self._page.runJavaScript(script, WORLD)
        else:
            self._page.runJavaScript(script, WORLD, callback)

    def copy(self) -> None:
        """Put what is selected in the page on the clipboard."""
        if self._page is not None:
            self._page.triggerAction(self._page.WebAction.Copy)

    def select_all(self) -> None:
        """Select the whole page."""
        if self._page is not None:
            self._page.triggerAction(self._page.WebAction.SelectAll)

    @property
    def ready(self) -> bool:
        """Whether the page stands and scripts run at once."""
        return self._ready

    @property
    def process(self) -> int:
        """The id of the process that draws the page; 0 where there is none."""
        return self._page.renderProcessPid() if self._page is not None else 0

    @property
    def zoom(self) -> float:
        """How large the page is drawn; 1.0 is its own size."""
        return self._zoom

    def set_zoom(self, factor: float) -> None:
        """Draw the page larger or smaller, between 0.25 and 5."""
        self._zoom = min(max(factor, 0.25), 5.0)
        if self._page is not None:
            self._page.setZoomFactor(self._zoom)

    def to_pdf(self, layout: QPageLayout, done: Callable[[bytes], None]) -> None:
        """The page on paper, as a PDF file's bytes; empty where it could not be made."""
        assert self._page is not None
        self._page.printToPdf(lambda data: done(bytes(data.data())), layout)

    def print_on(self, printer: QPrinter, done: Callable[[bool], None]) -> None:
        """Print the page; ``done`` is told whether it went well."""
        assert self._view is not None
        self._view.printFinished.connect(done)
        self._view.print(printer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel asks for another size while Ctrl is held, as in the editor."""
        if isinstance(event, QWheelEvent) and event.modifiers() & _CTRL:
            if event.angleDelta().y():
                self.zoomWanted.emit(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Start the web engine when there is something to show."""
        super().showEvent(event)
        self.start()

    def _start(self) -> None:
        # The web engine takes a tenth of a second to load: only when a page is first seen.
        from PySide6.QtWebEngineWidgets import QWebEngineView

        from policyeditor.gui.web.engine import Engine
        from policyeditor.gui.web.page import SafePage

        engine = Engine()
        view = QWebEngineView(self)
        page = SafePage(engine, self)
        # Children go in the order in which they came: a page must go before its profile.
        engine.setParent(self)
        for source in self._scripts:
            page.add_script(source)
        page.setBackgroundColor(self._ground)
        page.loadStarted.connect(self._give_name)
        page.loadFinished.connect(self._loaded)
        page.renderProcessTerminated.connect(self._ended)
        page.bridge.received.connect(self._receive)
        self._add_menu(view, page)
        view.setAcceptDrops(False)
        view.setPage(page)
        self.setFocusProxy(view)
        self._place.addWidget(view)
        self._engine, self._page, self._view = engine, page, view
        self._give_name()
        self._load(page)

    def _give_name(self) -> None:
        """Have what takes the keyboard inside be read aloud by the view's own name."""
        name = self.accessibleName() or self.tr("Page")
        for part in (self._view, self._view and self._view.focusProxy()):
            if part is not None:
                part.setAccessibleName(name)

    def _load(self, page: SafePage) -> None:
        """Load the content; one load at a time, for the engine loses one begun within another."""
        if self._loading:
            return
        assert self._engine is not None
        assert self._content is not None
        self._loading = True
        self._given = self._wanted
        self._engine.handler.set_folder(*self._folder)
        page.load(self._engine.handler.place(self._content))

    def _loaded(self, ok: bool) -> None:
        assert self._engine is not None
        assert self._page is not None
        self._loading = False
        if self._wanted != self._given:
            self._load(self._page)
            return
        self._give_name()
        if not ok or self._page.url() != self._engine.handler.address:
            return
        self._ready = True
        self._page.setZoomFactor(self._zoom)
        # The engine makes the part that takes the wheel anew with each process.
        assert self._view is not None
        if (surface := self._view.focusProxy()) is not None:
            surface.installEventFilter(self)
        waiting, self._waiting = self._waiting, []
        for script, callback in waiting:
            self.run(script, callback)
        self.shown.emit()

    def _ended(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        self._ready = self._loading = False
        self._dead = True
        # Not from inside the engine's own signal: who hears it may show a page at once.
        QTimer.singleShot(0, self, self.ended.emit)

    def _receive(self, kind: str, value: object) -> None:
        if kind == "click" and isinstance(value, dict):
            self.clicked.emit(value)
        elif kind == "link":
            target = link_target(str(value))
            if target is not None:
                self.linkActivated.emit(target)
        else:
            self.received.emit(kind, value)

    def _add_menu(self, view: QWebEngineView, page: SafePage) -> None:
        """What can be done with a page: copy from it."""
        copy = QAction(self.tr("Copy"), view)
        copy.setEnabled(page.hasSelection())
        copy.triggered.connect(self.copy)
        page.selectionChanged.connect(lambda: copy.setEnabled(page.hasSelection()))
        everything = QAction(self.tr("Select all"), view)
        everything.triggered.connect(self.select_all)
        view.addActions([copy, everything])
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _shut(self) -> None:
        """End the web engine behind this view, in the one order it bears."""
        parts = (self._view, self._page, self._engine)
        self._view = self._page = self._engine = None
        self._ready = self._loading = self._dead = False
        for part in parts:
            if part is not None and isValid(part):
                delete(part)
