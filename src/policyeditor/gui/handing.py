"""One window for a person: a second start hands its file to the first and ends."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from policyeditor.workspace.places import Places

#: What takes a file or folder, or None where only the window is wanted.
Receive = Callable[[Path | None], None]

#: Milliseconds in which a running program answers; one that hangs does not keep others out.
_PATIENCE = 3000
_LONGEST = 64 * 1024
#: Milliseconds between two looks whether a question still stands open.
_AGAIN = 300


def hand_over(places: Places, path: Path | None) -> bool:
    """Give a file to the program that runs already; false where none does or it hangs."""
    name = _name(places)
    if not _is_mine(name):
        return False
    line = QLocalSocket()
    line.connectToServer(name)
    if not line.waitForConnected(_PATIENCE):
        return False
    said = json.dumps({"open": str(path.absolute()) if path else None})
    line.write(said.encode() + b"\n")
    line.flush()
    while not line.canReadLine():
        if not line.waitForReadyRead(_PATIENCE):
            return False
    return line.readLine().data() == b"taken\n"


class AskedApplication(QApplication):
    """An application of macOS, which tells of a double-clicked file by an event."""

    fileWanted = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take a file that the system asks to open."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.fileWanted.emit(Path(event.file()))
            return True
        return super().event(event)


class Door(QObject):
    """Takes what later starts, and the system, hand over; keeps it until there is a receiver."""

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive: Receive | None = None
        self._waiting: list[Path | None] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        name = _name(places)
        if not self._server.listen(name) and not _answers(name):
            QLocalServer.removeServer(name)  # left by a program that was killed
            self._server.listen(name)
        application = QApplication.instance()
        if isinstance(application, AskedApplication):
            application.fileWanted.connect(self._take)

    def give_to(self, receive: Receive) -> None:
        """Let ``receive`` have what came and what will come, one at a time between questions."""
        self._receive = receive
        self._pass_on()

    def close(self) -> None:
        """Take nothing more."""
        self._server.close()

    def _meet(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            line.readyRead.connect(lambda line=line: self._read(line))
            line.disconnected.connect(line.deleteLater)
            self._read(line)

    def _read(self, line: QLocalSocket) -> None:
        if not line.canReadLine():
            if line.bytesAvailable() > _LONGEST:
                line.abort()
            return
        try:
            said = json.loads(bytes(line.readLine().data()))
            wanted = said["open"]
            path = None if wanted is None else Path(str(wanted))
        except (ValueError, TypeError, KeyError, RecursionError):  # nothing of ours
            line.abort()
            return
        line.write(b"taken\n")
        line.flush()
        line.disconnectFromServer()
        self._take(path)

    def _take(self, path: Path | None) -> None:
        self._waiting.append(path)
        self._pass_on()

    def _pass_on(self) -> None:
        if self._receive is None or not self._waiting:
            return
        if QApplication.activeModalWidget() is not None:  # the person is being asked something
            QTimer.singleShot(_AGAIN, self, self._pass_on)
            return
        self._receive(self._waiting.pop(0))
        if self._waiting:
            QTimer.singleShot(0, self, self._pass_on)


def _name(places: Places) -> str:
    """One name for each person's settings; a path where sockets are files."""
    whose = hashlib.sha256(str(places.settings.parent.absolute()).encode()).hexdigest()[:20]
    name = f"policyeditor-{whose}"
    if sys.platform == "win32":
        return name
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / name)


def _is_mine(name: str) -> bool:
    """Whether the socket is the person's own: in a folder of all, another could have laid it."""
    if sys.platform == "win32":
        return True
    try:
        return Path(name).stat().st_uid == os.getuid()
    except OSError:
        return False


def _answers(name: str) -> bool:
    line = QLocalSocket()
    line.connectToServer(name)
    return line.waitForConnected(_PATIENCE)
