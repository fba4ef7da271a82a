"""Key to letter and key to painted preview, by the pixels, beside ghostwriter and a bare field.

    python -m benchmarks.keystroke_peers [--keys 25] [--sizes 7,100,1000] [--limit 30] [--also A=1]

Run it from the project's folder with the environment that has PySide6; needs Xvfb, xdotool,
libXtst and, for the peer, ghostwriter (all Debian packages; what is missing is left out with a
word).  Nothing but the real programs, each in its own window of 1400 x 900 on its own screen, its
own home, the same text, the caret after the same word in the middle of it.  A key goes in by
XTEST; the time runs until the first pixel changes in the editor and in the preview (not counting
a caret that blinks).  The programs take turns key by key, and the next key waits until the one
before it rests.  "bare" is a window with nothing but a QPlainTextEdit: the floor of a letter.
Sizes are in thousands of characters; a key whose preview is not seen within ``--limit`` seconds
is counted as late and as that long.  ``--also`` measures this program once more with environment
variables set, ``--pictures DIR`` keeps a picture of each screen at the end.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.screen import HEIGHT, WIDTH, Region, Screen
from benchmarks.texts import policy

_OURS = "Policy Editor"
_MARK = "Midmost"
_LETTERS = "abcdefghij"
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QPlainTextEdit
application = QApplication([])
application.setStyle("Fusion")
editor = QPlainTextEdit(windowTitle="privacy.md")
editor.setPlainText(open(sys.argv[1], encoding="utf-8").read())
editor.find("Midmost")
cursor = editor.textCursor()
cursor.setPosition(cursor.selectionEnd())
editor.setTextCursor(cursor)
editor.show()
application.exec()
"""


@dataclass(slots=True)
class Contestant:
    """A program: how it is started, and where its editor and its preview are on the screen."""

    name: str
    command: Sequence[str]
    regions: Sequence[Region]
    find: bool = True
    environment: dict[str, str] = field(default_factory=dict)
    times: list[tuple[float | None, ...]] = field(default_factory=list)


def contestants(also: Sequence[str]) -> list[Contestant]:
    """Those that are installed; ours first, then ours again with other variables set."""
    ours = [
        Contestant(
            " ".join([_OURS, variables]).strip(),
            [sys.executable, "-m", "policyeditor", "open"],
            [Region(290, 105, 695, 700), Region(708, 110, 1100, 700)],
            environment=dict(pair.split("=", 1) for pair in variables.split()),
        )
        for variables in ("", *also)
    ]
    bare = Contestant("bare", [sys.executable, "-c", _BARE], [Region(2, 2, 1380, 898)], find=False)
    peer = Contestant(
        "ghostwriter", ["ghostwriter"], [Region(162, 32, 765, 868), Region(784, 32, 1380, 868)]
    )
    if shutil.which("ghostwriter") is None:
        print("ghostwriter is not installed: left out (apt-get install ghostwriter)")
        return [*ours, bare]
    return [*ours, peer, bare]


def marked(size: int) -> str:
    """A policy with a word that occurs once, in a paragraph in the middle."""
    text = policy(size)
    place = text.index("We keep", len(text) // 2)
    return f"{text[:place]}{_MARK} {text[place:]}"


class Bench:
    """A contestant at work on its screen."""

    def __init__(self, contestant: Contestant, folder: Path, text: str) -> None:
        self.contestant = contestant
        self.screen = Screen(folder / "screen")
        self._folder = folder
        self._policy = folder / "policies" / "privacy.md"
        self._policy.parent.mkdir(parents=True)
        self._policy.write_text(text, encoding="utf-8")

    def begin(self, limit: float) -> None:
        """Start the program and put the caret after the word in the middle."""
        home = self._folder / "home"
        home.mkdir()
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("XDG", "QT"))
        } | {"HOME": str(home)}
        if os.geteuid() == 0:
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        environment |= self.contestant.environment
        command = [*self.contestant.command, str(self._policy)]
        self.program = self.screen.start(command, environment)
        self._wait_for_window(limit)
        # The pointer is drawn into the pixels: out of the window with it.
        self.screen.tool("mousemove", str(WIDTH - 1), str(HEIGHT - 1))
        window = ["search", "--onlyvisible", "--name", "privacy"]
        place = ["windowmove", "0", "0", "windowsize", "1400", "900", "windowfocus"]
        self.screen.tool(*window, *place)
        self._rest(limit)
        if self.contestant.find:
            for keys in (["key", "ctrl+f"], ["type", _MARK], ["key", "Return"], ["key", "Escape"]):
                self.screen.tool(*keys)
                self._rest(limit)
            self.screen.tool("key", "Right")
        for _ in range(2):  # warm
            self.screen.press("x")
            self._rest(limit)

    def key(self, letter: str, limit: float) -> None:
        """One timed key."""
        seen = self.screen.watch(letter, self.contestant.regions, limit)
        self.contestant.times.append(seen)
        self._rest(limit)

    def _rest(self, limit: float) -> None:
        if not self.screen.settle(self.program, 4 * limit):
            print(f"    {self.contestant.name} does not come to rest")

    def _wait_for_window(self, limit: float) -> None:
        end = time.monotonic() + 4 * limit
        while time.monotonic() < end:
            time.sleep(0.5)
            try:
                self.screen.tool("search", "--onlyvisible", "--name", "privacy")
            except subprocess.CalledProcessError:
                continue
            self._rest(limit)
            return
        said = self.screen.log.read_text(encoding="utf-8", errors="replace")
        sys.exit(f"{self.contestant.name} shows no window with its policy.\n{said[-2000:]}")


def measure(size: int, options: argparse.Namespace) -> None:
    """All contestants at one size, in turn."""
    text = marked(1000 * size)
    limit: float = options.limit
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        found = contestants(options.also)
        benches = [Bench(one, Path(folder) / str(n), text) for n, one in enumerate(found)]
        for bench in benches:
            stack.enter_context(bench.screen)
            bench.begin(limit)
        for number in range(options.keys):
            random.shuffle(benches)
            for bench in benches:
                time.sleep(random.uniform(0.0, 0.1))
                bench.key(_LETTERS[number % len(_LETTERS)], limit)
        if options.pictures is not None:
            _take_pictures(benches, options.pictures, size)
        _report(len(text), found, limit)


def _take_pictures(benches: Sequence[Bench], folder: Path, size: int) -> None:
    for bench in benches:
        name = f"{bench.contestant.name.replace(' ', '-')}-{size}.png"
        subprocess.run(
            ["import", "-display", bench.screen.display, "-window", "root", str(folder / name)],
            check=True,
        )


def _report(length: int, found: Sequence[Contestant], limit: float) -> None:
    print(f"{length:,} characters, {len(found[0].times)} keys each, milliseconds:")
    medians: dict[tuple[str, int], float] = {}
    width = max(len(one.name) for one in found)
    for one in found:
        for place, what in enumerate(("letter", "preview")[: len(one.regions)]):
            seen = [times[place] for times in one.times]
            late = seen.count(None)
            ranked = sorted(1000 * limit if time is None else time for time in seen)
            medians[one.name, place] = statistics.median(ranked)
            print(
                f"    {one.name:{width}} {what:8} median {statistics.median(ranked):8.1f}"
                f"   p95 {ranked[round(0.95 * (len(ranked) - 1))]:8.1f}   most {ranked[-1]:8.1f}"
                + (f"   late: {late}" if late else "")
            )
    for peer, place, what in (
        ("ghostwriter", 0, "letter"),
        ("ghostwriter", 1, "preview"),
        ("bare", 0, "letter"),
    ):
        if (peer, place) in medians:
            ratio = medians[_OURS, place] / medians[peer, place]
            print(f"    {what} {ratio:.2f} x {peer}")
    sys.stdout.flush()


def main() -> None:
    """Measure at each size."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--keys", type=int, default=25)
    parser.add_argument("--sizes", default="7,100,1000", help="thousands of characters")
    parser.add_argument("--limit", type=float, default=30.0, help="seconds to wait for a preview")
    parser.add_argument("--pictures", type=Path, help="folder for a picture of each screen")
    parser.add_argument(
        "--also", action="append", default=[], help='ours again, with variables: "A=1 B=2"'
    )
    options = parser.parse_args()
    for size in options.sizes.split(","):
        measure(int(size), options)


if __name__ == "__main__":
    main()
