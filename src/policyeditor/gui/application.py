"""Starting the window: the application, its services, the main window."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from policyeditor import __version__
from policyeditor.gui.interface_language import speak
from policyeditor.gui.style.theme import apply_theme, ask_for_scheme, chosen_theme
from policyeditor.gui.web.scheme import register_scheme
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.resources import resource_path
from policyeditor.workspace.places import Places, usual_places
from policyeditor.workspace.settings import load_settings

if TYPE_CHECKING:
    from policyeditor.gui.handing import Door
    from policyeditor.gui.hub import Hub


def create_window(path: Path | None = None, places: Places | None = None) -> MainWindow:
    """The main window, for a running QApplication, with a folder or policy open.

    ``places`` are where the program keeps its own files; the person's own by default.
    """
    places = places or usual_places()
    window = _bare_window(places)
    for _step in _complete(window, path, places):
        pass
    return window


def new_application(arguments: Sequence[str]) -> QApplication:
    """The application, made before any window of it."""
    register_scheme()
    application = _application([sys.argv[0], *arguments])
    application.setApplicationName("Policy Editor")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("policyeditor")
    application.setWindowIcon(QIcon(str(resource_path("program", "policyeditor.svg"))))
    application.setStyle("Fusion")
    return application


def _application(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":
        from policyeditor.gui.handing import AskedApplication  # sockets: see ``run``

        return AskedApplication(arguments)
    return QApplication(arguments)


def start_window(
    path: Path | None, places: Places | None = None, door: Door | None = None
) -> MainWindow:
    """Show the window with its text at once, and complete it step by step once that is painted.

    Then it opens what comes through the ``door``.
    """
    places = places or usual_places()
    window = _bare_window(places)
    _show_text(window, path, places)
    StepsAfterPaint(window, _complete(window, path, places, door))
    window.show()
    return window


def run(path: Path | None, arguments: Sequence[str]) -> int:
    """Run the program to its end, or hand over to the one that runs; gives the exit status."""
    from policyeditor.gui.handing import Door, hand_over  # sockets: for the real program alone

    application = new_application(arguments)
    places = usual_places()
    if hand_over(places, path):
        return 0
    door = Door(places, application)
    start_window(path, places, door)
    status = application.exec()
    door.close()
    return status


class StepsAfterPaint(QObject):
    """Takes steps once a window has been painted, each in a turn of the event loop."""

    def __init__(self, window: MainWindow, steps: Iterator[None]) -> None:
        super().__init__(window)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the first paint event go by."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _take(self) -> None:
        if next(self._steps, self) is self:
            self._timer.stop()


def _bare_window(places: Places) -> MainWindow:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    look = load_settings(places.settings).look
    speak(application, look.language)
    ask_for_scheme(look.theme)
    theme = chosen_theme(look.theme)
    apply_theme(application, theme)
    window = MainWindow(theme)
    window.recall(places.window)
    return window


def _left_in_front(places: Places) -> tuple[Path | None, Path | None]:
    """The policy that was in front when the window was closed, if it shall be opened again.

    The second is the folder that was open.
    """
    if not load_settings(places.settings).reopen:
        return None, None
    from policyeditor.workspace.left_open import load_left_open  # only where no path is given

    left = load_left_open(places.left_open)
    return (left.in_front.path if left.in_front else None), left.folder


def _show_text(window: MainWindow, path: Path | None, places: Places) -> None:
    """Put the policy on the desk, or the start page; what is wrong is told once all is there."""
    from policyeditor.errors import PolicyEditorError
    from policyeditor.workspace.folder import policy_to_show
    from policyeditor.workspace.roots import root_of
    from policyeditor.workspace.session import open_policy

    folder: Path | None = None
    if path is None:
        path, folder = _left_in_front(places)
    if path is None:
        window.show_welcome()
        return
    try:
        policy, root = policy_to_show(path)
        if policy is not None:
            root = root_of(policy, folder) if folder else root
            window.desk.open(open_policy(policy), root)
    except PolicyEditorError:
        window.show_welcome()


def _complete(
    window: MainWindow, path: Path | None, places: Places, door: Door | None = None
) -> Iterator[None]:
    """Furnish the window, wire it, then open what was asked for."""
    yield from window.furnish()
    # Loaded here: all this takes longer than the bare window with its text.
    from policyeditor.gui.services import start_services

    services = start_services(places)
    yield
    from policyeditor.gui.hub import Hub

    yield
    from policyeditor.gui.ending import SystemEnd

    hub = Hub(window, services)
    SystemEnd(window.end_now, window)
    hub.begin(path)
    if door is not None:
        door.give_to(lambda wanted: _come_forward(window, hub, wanted))
        yield
        from policyeditor.gui.mishaps import Mishaps

        Mishaps(places.reports, window).watch()


def _come_forward(window: MainWindow, hub: Hub, path: Path | None) -> None:
    """Show the window, with what a later start was asked for."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if path is not None:
        hub.opening.open_path(path)
