"""One page of the web engine: goes where we send it and nowhere else, and talks to our scripts."""

from __future__ import annotations

import json

from PySide6.QtCore import QFile, QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEnginePermission, QWebEngineScript

from policyeditor.gui.web.engine import Engine
from policyeditor.resources import resource_text

#: The world of our own scripts: they see the page, the page does not see them.
WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value


class Bridge(QObject):
    """What our scripts in the page can call."""

    received = Signal(str, object)

    @Slot(str)
    def receive(self, text: str) -> None:
        """A kind and a value from a script, as JSON."""
        try:
            kind, value = json.loads(text)
        except ValueError:
            return
        self.received.emit(kind, value)


class SafePage(QWebEnginePage):
    """A page without powers."""

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(engine.profile, parent)
        self._engine = engine
        self.bridge = Bridge(self)
        channel = QWebChannel(self)
        channel.registerObject("bridge", self.bridge)
        self.setWebChannel(channel, WORLD)
        self.permissionRequested.connect(_deny)
        self.fileSystemAccessRequested.connect(lambda request: request.reject())
        self.registerProtocolHandlerRequested.connect(lambda request: request.reject())
        self.add_script(_channel_script() + resource_text("preview", "bridge.js"))

    def add_script(self, source: str) -> None:
        """Run a script of ours in every page shown from now on, when its document stands."""
        script = QWebEngineScript()
        script.setSourceCode(source)
        script.setWorldId(WORLD)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
        script.setRunsOnSubFrames(False)
        self.scripts().insert(script)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Go only where we load; our script tells of clicked links before the engine does."""
        typed = kind == QWebEnginePage.NavigationType.NavigationTypeTyped
        return typed and is_main_frame and QUrl(url) == self._engine.handler.address

    def chooseFiles(  # noqa: N802 - Qt's name
        self, _mode: QWebEnginePage.FileSelectionMode, _old: object, _types: object
    ) -> list[str]:
        """Never a file."""
        return []

    def javaScriptConsoleMessage(
        self,
        _level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        _text: str,
        _line: int,
        _source: str,
    ) -> None:
        """What the engine reports of a page (refused scripts, missing pictures) is of no use."""


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _channel_script() -> str:
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return file.readAll().toStdString()
