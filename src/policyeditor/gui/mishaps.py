"""When the program itself makes a mistake: a report is kept, and the person is told once."""

from __future__ import annotations

import faulthandler
import re
import sys
import threading
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, Qt, Signal

from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.messages import Message
from policyeditor.workspace.failures import keep_report, report_of

_NATIVE = "ended.txt"
_FOLDERS = re.compile(r'"[^"]*[/\\](?=[^"/\\]+")')


class Mishaps(QObject):
    """Keeps a report of each exception that nobody took; begins with ``watch``."""

    _happened = Signal(str)

    def __init__(self, folder: Path, window: MainWindow) -> None:
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._told = False
        self._native: IO[str] | None = None
        self._before = sys.excepthook
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Take what nobody takes, on every thread, and what ends the process outright."""
        sys.excepthook = self.take
        threading.excepthook = lambda told: self.take(
            told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
        )
        self._watch_native()

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Keep a report and say so; the terminal gets what Python always says."""
        self._before(kind, error, trace)
        if isinstance(error, Exception):
            self._keep(error)

    def _keep(self, error: Exception) -> None:
        from policyeditor.workspace.program import program_details  # seldom wanted

        now = datetime.now().astimezone()
        kept = keep_report(self._folder, report_of(error, program_details(), now), now)
        if kept is not None:
            self._happened.emit(str(kept))

    def _tell(self, file: str) -> None:
        if not self._told:  # a mistake at every key must not be a box at every key
            self._told = True
            tell(self._window, Message("program.gave-up", {"file": file}))

    def _watch_native(self) -> None:
        file = self._folder / _NATIVE
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            left = file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""
            if left.strip():
                now = datetime.now().astimezone()
                keep_report(self._folder, _FOLDERS.sub('"', left), now)
            self._native = file.open("w", encoding="utf-8")
        except OSError:  # a full or read-only disk: the program goes on
            return
        faulthandler.enable(self._native)
