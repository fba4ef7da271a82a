"""Works in the program's real window and makes pictures of what it shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from policyeditor.gui.application import create_window
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.hub import Hub
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.workspace.places import Places

_PATIENCE = 40.0  # seconds
_LOOK = 50  # milliseconds
_PAGE = 8000  # milliseconds that a page may take; an empty one takes all


class Camera:
    """One window, and a folder that the pictures go to."""

    def __init__(self, places: Places, out: Path, width: int, height: int) -> None:
        self.places = places
        self.window = create_window(None, places)
        self.window.resize(width, height)
        self.window.show()
        # The pointer must not lie on anything.
        QCursor.setPos(self.window.screen().geometry().bottomRight())
        self.out = out
        self.wait("the window", self.window.isVisible)

    @property
    def hub(self) -> Hub:
        """What wires the window."""
        hub = self.window.findChild(Hub)
        assert isinstance(hub, Hub)
        return hub

    @property
    def document(self) -> OpenDocument:
        """The policy in front."""
        document = self.window.desk.current
        assert document is not None
        return document

    def wait(self, what: str, look: Callable[[], object]) -> None:
        """Let the program go on until something is so."""
        end = time.monotonic() + _PATIENCE
        while not look():
            if time.monotonic() > end:
                raise TimeoutError(what)
            QTest.qWait(_LOOK)

    def rest(self, milliseconds: int = 700) -> None:
        """Let the program finish what it is at, and paint."""
        hub = self.hub
        self.wait("rest", lambda: not hub.busy)
        QTest.qWait(milliseconds)

    def open(self, policy: Path) -> None:
        """Open a policy and wait until its page is drawn."""
        self.hub.opening.open_path(policy)
        self.wait("the policy", lambda: self.window.desk.current is not None)
        drawn: list[object] = []

        def look() -> bool:
            self.window.preview.web.run("document.body.innerText.length", drawn.append)
            return any(isinstance(length, int | float) and length > 40 for length in drawn)

        self.wait("the page", look)
        self.rest(1200)

    def press(self, id: str) -> None:
        """Choose a menu entry."""
        action = self.window.actions_by_id[id]
        self.wait(f"the entry {id}", action.isEnabled)
        action.trigger()

    def take(self, name: str, part: QWidget | None = None) -> None:
        """A picture of the window, or of a part of it or a dialog, as the screen shows it."""
        part = part or self.window
        top = part.window()
        top.raise_()
        top.activateWindow()
        self.rest()
        self._wait_for_pages(part)
        place = part.mapToGlobal(part.rect().topLeft())
        size = part.size()
        screen = part.screen()
        picture = screen.grabWindow(0, place.x(), place.y(), size.width(), size.height())
        if picture.isNull():  # there is no screen: then without what lies over it
            picture = part.grab()
        self.keep(name, picture.toImage())

    def _wait_for_pages(self, part: QWidget) -> None:
        """Wait until the pages in a part have words, and are painted."""
        for view in part.findChildren(SafeWebView):
            if not view.isVisible():
                continue
            seen: list[object] = []
            for _look in range(_PAGE // _LOOK):
                view.run("document.body.innerText.length", seen.append)
                QTest.qWait(_LOOK)
                if any(isinstance(length, int | float) and length > 1 for length in seen):
                    QTest.qWait(1000)  # the painting comes from another process
                    break

    def keep(self, name: str, picture: QImage) -> None:
        """Write a picture, as small as PNG makes it."""
        self.out.mkdir(parents=True, exist_ok=True)
        file = self.out / f"{name}.png"
        if not picture.convertToFormat(QImage.Format.Format_RGB888).save(str(file), quality=0):
            raise OSError(file)

    def ask(self, name: str, entry: str, milliseconds: int = 0) -> None:
        """Choose an entry that opens a dialog, take its picture, and leave it."""
        self.dialog(name, lambda: self.press(entry), milliseconds)

    def dialog(self, name: str, act: Callable[[], object], milliseconds: int = 0) -> None:
        """Do what opens a dialog, take its picture, and leave it.

        The dialog may have an event loop of its own, in which ``act`` or the waiting stands still.
        """
        before = set(self._dialogs())
        done: list[bool] = []
        timer = QTimer(self.window)

        def look() -> None:
            new = [dialog for dialog in self._dialogs() if dialog not in before]
            if new and not done:
                timer.stop()
                done.append(True)
                try:
                    self.rest(milliseconds)
                    self.take(name, new[0])
                finally:
                    new[0].reject()

        timer.timeout.connect(look)
        timer.start(_LOOK)
        act()
        self.wait(f"the dialog {name}", lambda: done)
        timer.deleteLater()

    def _dialogs(self) -> list[QDialog]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QDialog) and each.isVisible()
        ]

    def close(self) -> None:
        """Close the window; nothing is asked."""
        for document in tuple(self.window.desk):
            self.window.desk.close_document(document)
        self.window.close()
        self.rest(0)
