"""Starting the window: the application, its services, the main window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from policyeditor import __version__
from policyeditor.gui.background import Background
from policyeditor.gui.ending import SystemEnd
from policyeditor.gui.hub import Hub
from policyeditor.gui.live import LiveAnalysis
from policyeditor.gui.services import Places, Services, SettingsKeeper, usual_places
from policyeditor.gui.style.theme import apply_theme, system_theme
from policyeditor.gui.web.scheme import register_scheme
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.recovery import Journal
from policyeditor.workspace.worker.jobs import Jobs


def create_window(path: Path | None = None, places: Places | None = None) -> MainWindow:
    """The main window, for a running QApplication, with a folder or policy open.

    ``places`` are where the program keeps its own files; the person's own by default.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = system_theme()
    apply_theme(application, theme)
    services = _services(places or usual_places())
    window = MainWindow(theme)
    window.recall(services.places.window)
    hub = Hub(window, services)
    if path is not None:
        hub.opening.open_path(path)
    # Once the event loop runs: a question must not stand before the window does.
    QTimer.singleShot(0, window, hub.recovering.offer)
    return window


def new_application(arguments: Sequence[str]) -> QApplication:
    """The application, made before any window of it."""
    register_scheme()
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Policy Editor")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("policyeditor")
    application.setStyle("Fusion")
    return application


def run(path: Path | None, arguments: Sequence[str]) -> int:
    """Run the program to its end; gives the exit status."""
    application = new_application(arguments)
    window = create_window(path)
    SystemEnd(window.end_now, window)
    window.show()
    return application.exec()


def _services(places: Places) -> Services:
    return Services(
        places=places,
        settings=SettingsKeeper(places.settings),
        background=Background(),
        journal=Journal(places.recovery),
        live=LiveAnalysis(),
        jobs=Jobs(),
    )
