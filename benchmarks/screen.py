"""A screen of its own (Xvfb) whose pixels are read from memory and whose keyboard is pressed.

Xvfb keeps its frame buffer in a file that is mapped here, so looking costs the programs on the
screen nothing; keys go in by XTEST, as a keyboard's do.  Needs Xvfb, xdotool, libX11, libXtst.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import struct
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

WIDTH, HEIGHT = 1600, 1000
_ROW_STEP = 3  # only every third row is looked at: a letter is higher than that
_PAUSE = 0.0003  # seconds between two looks
_CARET = 4  # pixels: what is not wider is the caret that blinks, not a letter


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of the screen, in pixels; right and bottom are outside."""

    left: int
    top: int
    right: int
    bottom: int


class Screen:
    """One Xvfb with the programs that are started on it; all end with the ``with`` block."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.log = folder / "log.txt"
        self._programs: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Screen:
        self._folder.mkdir(parents=True, exist_ok=True)
        number, write = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
                *("-fbdir", str(self._folder), "-nolisten", "tcp"),
            ],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(number) as reader:
            self.display = f":{reader.readline().strip()}"
        self._map_pixels()
        self._open_keyboard()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for program in self._programs:
            for process in self.processes(program):
                os.kill(process, 9)
            program.wait()
        self._server.terminate()
        self._server.wait()

    def _map_pixels(self) -> None:
        with (self._folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._memory[:100])  # XWDFile.h: header size, then its facts
        self._start = (
            header[0] + 12 * header[19]
        )  # after the header come the colours, 12 bytes each
        self._row = header[12]

    def _open_keyboard(self) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        self._keyboard = ctypes.c_void_p(self._x11.XOpenDisplay(self.display.encode()))

    def start(self, command: Sequence[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
        """Start a program on this screen, in a session of its own; what it prints goes to a log."""
        with self.log.open("wb") as log:
            program = subprocess.Popen(
                command,
                env=environment | {"DISPLAY": self.display},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._programs.append(program)
        return program

    @staticmethod
    def processes(program: subprocess.Popen[bytes]) -> list[int]:
        """The processes of a program's session that still run."""
        return [number for number, session, _ in _process_table() if session == program.pid]

    @staticmethod
    def work_of(program: subprocess.Popen[bytes]) -> int:
        """The processor time a program's session has used, in ticks of 1/100 s."""
        return sum(ticks for _, session, ticks in _process_table() if session == program.pid)

    def settle(self, program: subprocess.Popen[bytes], limit: float) -> bool:
        """Wait until a program rests: neither draws nor works for 0.4 s; false after ``limit``."""
        end = time.monotonic() + limit
        whole = Region(0, 0, WIDTH, HEIGHT)
        while time.monotonic() < end:
            pixels, work = self.pixels(whole), self.work_of(program)
            time.sleep(0.4)
            if self.work_of(program) - work <= 3 and not self._differs(whole, pixels, _CARET):
                return True
        return False

    def tool(self, *words: str) -> None:
        """Let xdotool do something that is not timed."""
        subprocess.run(
            ["xdotool", *words],
            env=os.environ | {"DISPLAY": self.display},
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def press(self, letter: str) -> float:
        """Press and release a key; the moment it was pressed."""
        symbol = ctypes.c_ulong(self._x11.XStringToKeysym(letter.encode()))
        code = self._x11.XKeysymToKeycode(self._keyboard, symbol)
        self._xtst.XTestFakeKeyEvent(self._keyboard, code, 1, ctypes.c_ulong(0))
        self._xtst.XTestFakeKeyEvent(self._keyboard, code, 0, ctypes.c_ulong(0))
        now = time.perf_counter()
        self._x11.XFlush(self._keyboard)
        return now

    def pixels(self, region: Region) -> list[bytes]:
        """The rows looked at of a region."""
        memory = self._memory
        return [memory[start:end] for start, end in self._rows(region)]

    def watch(
        self, letter: str, regions: Sequence[Region], limit: float
    ) -> tuple[float | None, ...]:
        """Press a key; milliseconds until each region changed, None where it did not in time."""
        before = [self.pixels(region) for region in regions]
        times: list[float | None] = [None] * len(regions)
        pressed = self.press(letter)
        while None in times and time.perf_counter() - pressed < limit:
            for number, region in enumerate(regions):
                if times[number] is None and self._differs(region, before[number], _CARET):
                    times[number] = 1000 * (time.perf_counter() - pressed)
            time.sleep(_PAUSE)
        return tuple(times)

    def _rows(self, region: Region) -> list[tuple[int, int]]:
        starts = [
            self._start + row * self._row for row in range(region.top, region.bottom, _ROW_STEP)
        ]
        return [(start + 4 * region.left, start + 4 * region.right) for start in starts]

    def _differs(self, region: Region, before: list[bytes], wider_than: int) -> bool:
        """Whether something wider than so many pixels has changed."""
        columns: set[int] = set()
        memory = self._memory
        for (start, end), old in zip(self._rows(region), before, strict=True):
            new = memory[start:end]
            if new != old:
                columns.update(n for n in range(0, len(new), 4) if new[n : n + 4] != old[n : n + 4])
                if len(columns) > wider_than:
                    return True
        return False


def _process_table() -> list[tuple[int, int, int]]:
    """Of each process its number, session and used processor ticks (proc(5), stat)."""
    table = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            facts = path.read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        table.append((int(path.parent.name), int(facts[3]), int(facts[11]) + int(facts[12])))
    return table
