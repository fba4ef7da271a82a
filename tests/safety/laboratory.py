"""A page of the web engine with single layers of the preview's safety switched on or off."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast
from unittest.mock import patch

from PySide6.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineScript,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from shiboken6 import delete

from policyeditor.gui.web import folder_handler, shell
from policyeditor.gui.web.engine import Engine, _Gate
from policyeditor.gui.web.page import WORLD, SafePage
from policyeditor.gui.web.shell import Content

_PATIENCE = 30_000  # milliseconds
_SETTLED = 60  # milliseconds, more than a request within the computer takes
_NO_RULES = "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:"
_CANARY = "hostile text was run"
_BETWEEN = (
    "\n-->'\"></script></style></title></textarea></xmp></noscript></noembed></noframes></iframe>"
    "</template></select></option></svg></math></object></form></a></table></div></p>\n"
)

# In the page's own world: whatever a hostile text calls tells that it was run.
_TRAPS = f"""
for (const name of ["alert", "confirm", "prompt", "print", "open", "eval", "fetch"])
  try {{ window[name] = (...all) => console.log("{_CANARY}", name) }} catch {{}}
for (const name of ["write", "writeln"])
  try {{ Document.prototype[name] = () => console.log("{_CANARY}", name) }} catch {{}}
XMLHttpRequest.prototype.send = () => console.log("{_CANARY}", "send");
"""
# What a reader may do with every element, one after the other.
_TOUCH = """
(() => {
  const names = ["click", "dblclick", "auxclick", "mousedown", "mouseup", "mouseover", "mousemove",
    "mouseenter", "mouseout", "pointerover", "pointerdown", "focus", "focusin", "blur", "keydown",
    "keypress", "keyup", "input", "change", "select", "scroll", "wheel", "toggle", "load", "error",
    "beforeinput", "copy", "cut", "paste", "dragstart", "drop", "submit", "reset", "contextmenu",
    "animationstart", "animationend", "transitionend", "begin", "end", "start", "finish"];
  const every = [...document.querySelectorAll("body, body *")].slice(0, 3000);
  for (const element of every) {
    for (const name of names) {
      element.dispatchEvent(new Event(name, { bubbles: false, cancelable: true }));
    }
    if (element.matches("a, area, button, summary, input")) element.click();
    if (element.matches("form")) try { element.requestSubmit(); } catch {}
  }
  return every.length;
})()
"""


@dataclass(frozen=True, slots=True)
class Layers:
    """Which of the engine's layers hold; the sanitiser is not the engine's."""

    scripts_off: bool = True
    rules: bool = True  # the page's Content-Security-Policy
    gate: bool = True  # the interceptor of requests
    guard: bool = True  # acceptNavigationRequest


@dataclass(slots=True)
class Seen:
    """What a page did: the scripts it ran, and the addresses it went to, or tried to."""

    run: list[str] = field(default_factory=list)
    went: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


class _Recorder(QWebEngineUrlRequestInterceptor):
    """Notes each request; stops none, or those to other computers where ``shut``."""

    def __init__(self, seen: Seen, shut: bool) -> None:
        super().__init__()
        self._seen = seen
        self._shut = shut

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url = info.requestUrl()
        if url.scheme() not in ("policy", "data", "about"):
            self._seen.asked.append(url.toString())
            if self._shut:
                info.block(True)


class _Asked:
    """A request as the gate sees it, and whether the gate stopped it."""

    def __init__(self, info: QWebEngineUrlRequestInfo) -> None:
        self.requestUrl = info.requestUrl
        self.resourceType = info.resourceType
        self.stopped = False

    def block(self, stop: bool) -> None:
        self.stopped = stop


class _WatchedGate(_Gate):
    """The preview's own gate; what it lets through is noted."""

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        self._seen = seen

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        asked = _Asked(info)
        super().interceptRequest(cast("QWebEngineUrlRequestInfo", asked))
        info.block(asked.stopped)
        url = info.requestUrl()
        if not asked.stopped and url.scheme() not in ("policy", "data", "about"):
            self._seen.asked.append(url.toString())


class _Page(SafePage):
    """The preview's page, watched, perhaps without its guard."""

    def __init__(self, engine: Engine, layers: Layers, seen: Seen) -> None:
        self._layers = layers
        self._seen = seen
        super().__init__(engine, engine)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        allowed = super().acceptNavigationRequest(url, kind, is_main_frame)
        if not allowed:
            self._seen.went.append(QUrl(url).toString())
        return allowed or not self._layers.guard

    def javaScriptConsoleMessage(self, _level: object, text: str, _line: int, _source: str) -> None:
        if _CANARY in text:
            self._seen.run.append(text)

    def javaScriptAlert(self, _origin: object, text: str) -> None:  # noqa: N802 - Qt's name
        self._seen.run.append(text)

    def javaScriptConfirm(self, _origin: object, text: str) -> bool:  # noqa: N802 - Qt's name
        self._seen.run.append(text)
        return False

    def javaScriptPrompt(  # noqa: N802 - Qt's name
        self, _origin: object, text: str, _default: str
    ) -> tuple[bool, str]:
        self._seen.run.append(text)
        return False, ""


class Laboratory:
    """Shows pages with the layers asked for; ``watched`` requests are let out to be counted.

    Without ``watched``, requests to other computers are stopped where the preview's own gate does
    not: many texts name real ones.
    """

    def __init__(self, layers: Layers, *, watched: bool = False) -> None:
        self.layers = layers
        self._seen = Seen()
        self._engine = Engine()
        profile = self._engine.profile
        self._gate = (
            _WatchedGate(self._seen) if layers.gate else _Recorder(self._seen, shut=not watched)
        )
        profile.setUrlRequestInterceptor(self._gate)
        settings = profile.settings()
        if not layers.scripts_off:
            settings.setAttribute(settings.WebAttribute.JavascriptEnabled, True)
            self._set_traps()
        self.page = _Page(self._engine, layers, self._seen)
        self._view = QWebEngineView()
        self._view.setPage(self.page)
        self._view.resize(800, 600)
        self._view.show()

    def show(self, parts: Sequence[str]) -> Seen:
        """Show HTML, touch all of it, and tell what happened."""
        seen = self._seen
        seen.run, seen.went, seen.asked = [], [], []
        with self._rules():
            self._load(_BETWEEN.join(parts))
        self._ask(_TOUCH)
        # What the touches began runs before the answers to these.
        for _ in range(3):
            self._ask("document.body ? document.body.offsetHeight : 0")
        return Seen(list(seen.run), list(seen.went), list(seen.asked))

    def settle(self) -> None:
        """Let what was begun come to its end: a request let out is answered in that time."""
        loop = QEventLoop()
        QTimer.singleShot(_SETTLED, loop, loop.quit)
        loop.exec()

    def close(self) -> None:
        """End the engine, in the order it bears."""
        delete(self._view)
        delete(self.page)
        delete(self._engine)

    @contextmanager
    def _rules(self) -> Iterator[None]:
        """The page's rules, or such as allow everything."""
        if self.layers.rules:
            yield
            return
        with (
            patch.object(shell, "SECURITY_POLICY", f"{_NO_RULES}; x"),
            patch.object(folder_handler, "_HEADERS", {QByteArray(b"X-None"): QByteArray(b"1")}),
        ):
            yield

    def _load(self, body: str) -> None:
        loop = QEventLoop()
        self.page.loadFinished.connect(loop.quit)
        QTimer.singleShot(_PATIENCE, loop, loop.quit)
        self.page.load(self._engine.handler.place(Content(body)))
        loop.exec()
        self.page.loadFinished.disconnect(loop.quit)

    def _ask(self, script: str) -> None:
        loop = QEventLoop()
        QTimer.singleShot(_PATIENCE, loop, loop.quit)
        self.page.runJavaScript(script, WORLD, lambda _answer: loop.quit())
        loop.exec()

    def _set_traps(self) -> None:
        traps = QWebEngineScript()
        traps.setSourceCode(_TRAPS)
        traps.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld.value)
        traps.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        self._engine.profile.scripts().insert(traps)


class Listener:
    """A computer that others may reach, and that notes each who does."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._lines: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def taken(self) -> list[str]:
        """The paths asked for since the last time."""
        lines, self._lines = self._lines, []
        return lines

    def close(self) -> None:
        """Listen no more."""
        self._socket.close()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(2)
                try:
                    request = connection.recv(2000).decode("latin-1")
                    connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
                except OSError:
                    request = " ?"
                self._lines.append([*request.split(" "), "?"][1])
