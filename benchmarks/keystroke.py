"""How long a keystroke takes until it can be read in the preview.

Run: python -m benchmarks.keystroke [--keys 40] [--sizes 7,100,1000] (sizes in thousands of
characters).  A display is needed, or QT_QPA_PLATFORM=offscreen.

One key changes one letter in the middle of a policy of many sections.  The time runs from the
changed text leaving the window until the page has drawn it, through the real process of the
analyst and the real page.  Parts: "analyst" until the patch is back in the window, "page" from
there until a frame with the change has been drawn.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from dataclasses import dataclass

from benchmarks.texts import policy
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from policyeditor.checks.facts import FolderFacts
from policyeditor.gui.live import LiveAnalysis
from policyeditor.gui.preview.preview import Preview
from policyeditor.gui.style.theme import LIGHT
from policyeditor.gui.web.scheme import register_scheme
from policyeditor.resources import english
from policyeditor.workspace.worker.protocol import PatchReady

_GIVE_UP = 60_000  # milliseconds


@dataclass(frozen=True, slots=True)
class Key:
    """The times of one key, in milliseconds."""

    analyst: float
    page: float

    @property
    def whole(self) -> float:
        """From the changed text to the drawn page."""
        return self.analyst + self.page


class Desk:
    """A preview with its analyst, and a way to wait for what comes of a text."""

    def __init__(self) -> None:
        self.live = LiveAnalysis()
        self.preview = Preview(LIGHT)
        self.preview.resize(700, 900)
        self._number = 0
        self._patched = 0.0
        self._painted = 0.0
        self._loop = QEventLoop()
        self.live.patchReady.connect(self._show)
        self.live.troubled.connect(lambda message: print(english().sentence(message)))
        self.preview.painted.connect(self._seen)
        self.preview.show()

    def open(self, view: str) -> float:
        """Show a policy; milliseconds until it can be read."""
        start = time.perf_counter()
        self.preview.clear()
        self.live.close_document("policy")
        self.preview.set_folder(None)
        self.live.open("policy", FolderFacts())
        self.key(view)
        return 1000 * (self._painted - start)

    def key(self, view: str) -> Key:
        """Send a changed text and wait until it is drawn."""
        start = time.perf_counter()
        self._number += 1
        self.live.submit("policy", self._number, view)
        QTimer.singleShot(_GIVE_UP, self._loop, self._loop.quit)
        self._loop.exec()
        if self._painted < start:
            sys.exit(f"Nothing was drawn within {_GIVE_UP // 1000} seconds.")
        return Key(1000 * (self._patched - start), 1000 * (self._painted - self._patched))

    def rest(self, milliseconds: int) -> None:
        """Let what is under way come to its end, as between two keys of a person."""
        QTimer.singleShot(milliseconds, self._loop.quit)
        self._loop.exec()

    def _show(self, ready: PatchReady) -> None:
        self._patched = time.perf_counter()
        self.preview.show_patch(ready.patch)

    def _seen(self, _patches: int) -> None:
        self._painted = time.perf_counter()
        self._loop.quit()


def measure(desk: Desk, size: int, keys: int) -> None:
    """Open a policy, type in the middle of it, print the times."""
    view = policy(size)
    first = desk.open(view)
    desk.rest(1500)
    place = view.index(" ", len(view) // 2)
    times = []
    for count in range(keys):
        view = view[:place] + "abcdefghij"[count % 10] + view[place:]
        times.append(desk.key(view))
        desk.rest(max(150, size // 4000))
    print(f"{len(view):>9,} characters: opened and drawn in {first:6.0f} ms; one key:")
    for name in ("analyst", "page", "whole"):
        values = [getattr(key, name) for key in times]
        ranked = sorted(values)
        print(
            f"    {name:<8} median {statistics.median(values):6.1f} ms"
            f"   p95 {ranked[int(0.95 * (len(ranked) - 1))]:6.1f} ms   most {ranked[-1]:6.1f} ms"
        )


def main() -> None:
    """Measure at each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=40)
    parser.add_argument("--sizes", default="7,100,1000")
    options = parser.parse_args()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    register_scheme()
    application = QApplication(sys.argv[:1])
    desk = Desk()
    for size in options.sizes.split(","):
        measure(desk, 1000 * int(size), options.keys)
    desk.live.close()
    desk.preview.close()
    application.processEvents()


if __name__ == "__main__":
    main()
