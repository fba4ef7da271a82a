"""Start: the program against a bare Qt window with a text field, in turn, in one run.

    xvfb-run -a python -m benchmarks.start_up [RUNS]

Each is a process of its own; the time runs from its start to the first painted text, and for the
program also to the first painted preview.  Prints medians in milliseconds and the ratio.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: print("text", flush=True))
        return False
"""

_BARE = (
    _PAINTED
    + """
import sys
application = QApplication([])
application.setStyle("Fusion")
editor = QPlainTextEdit()
editor.setPlainText(open(sys.argv[1], encoding="utf-8").read())
editor.resize(1400, 880)
first = FirstPaint()
editor.viewport().installEventFilter(first)
editor.show()
application.exec()
"""
)

_PROGRAM = (
    """
import sys
from pathlib import Path
from policyeditor.gui.application import new_application, start_window
from policyeditor.workspace.places import Places
application = new_application([])
"""
    + _PAINTED
    + """
home = Path(sys.argv[2])
places = Places(home / "settings.json", home / "window.ini", home / "recovery")
window = start_window(Path(sys.argv[1]), places)
first = FirstPaint()
window.desk.current.editor.viewport().installEventFilter(first)

def look():
    if hasattr(window, "preview"):
        window.preview.painted.connect(lambda _number: print("preview", flush=True))
        timer.stop()

timer = QTimer(interval=5, timeout=look)
timer.start()
application.exec()
"""
)


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        policy = Path(folder) / "policies" / "privacy.md"
        policy.parent.mkdir()
        section = "1. Keeping\n   (A) We keep it for 90 days.\n\n   (B) Then we delete it.\n\n"
        policy.write_text("---\ntitle: Privacy\nlang: en\n---\n\n# Privacy\n\n" + section * 80)
        bare: list[float] = []
        text: list[float] = []
        preview: list[float] = []
        for run in range(runs + 1):
            (seen,) = _times(_BARE, ["text"], policy, Path(folder))
            ours = _times(_PROGRAM, ["text", "preview"], policy, Path(folder))
            if run:  # the first fills the disk's caches
                bare.append(seen)
                text.append(ours[0])
                preview.append(ours[1])
        floor = statistics.median(bare)
        print(f"bare window     {floor:7.0f} ms")
        for name, times in (("usable editor", text), ("painted preview", preview)):
            median = statistics.median(times)
            ratio = statistics.median(a / b for a, b in zip(times, bare, strict=True))
            print(f"{name:15} {median:7.0f} ms   {ratio:.2f} x bare")


def _times(script: str, marks: list[str], policy: Path, home: Path) -> list[float]:
    """Milliseconds from the start of a process to each mark that it prints."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, str(policy), str(home)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        text=True,
    ) as child:
        assert child.stdout is not None
        times: dict[str, float] = {}
        for line in child.stdout:
            times.setdefault(line.strip(), (time.perf_counter() - start) * 1000)
            if all(mark in times for mark in marks):
                break
        child.terminate()
    missing = [mark for mark in marks if mark not in times]
    if missing:
        sys.exit(f"The program ended before it showed: {', '.join(missing)}.")
    return [times[mark] for mark in marks]


def _environment() -> dict[str, str]:
    """Ours; the web engine does not start as root unless its own sandbox is off."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return os.environ | ({"QTWEBENGINE_DISABLE_SANDBOX": "1"} if root else {})


if __name__ == "__main__":
    main()
