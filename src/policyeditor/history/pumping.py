"""Feeding a child and taking what it says, within a time and up to a size.

Two ways with one result: by waiting on all streams at once, and by a thread a stream where the
system cannot wait on pipes (Windows).  Neither waits for a grandchild that holds a stream open.
"""

from __future__ import annotations

import contextlib
import functools
import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from typing import IO, Protocol

_CHUNK = 65536
_ERROR_LIMIT = 64 * 1024


# How often, in seconds, a watch is asked whether to go on.
_LOOK = 0.1


class Watch(Protocol):
    """Follows a call that may take long."""

    def said(self, error: bytes) -> None:
        """The child wrote this to its standard error."""

    def is_over(self) -> bool:
        """Whether the child is to be ended."""


@dataclass(slots=True)
class Pumped:
    """What a child said; ``in_time``, ``in_size`` and ``stopped`` tell whether it was let finish.

    ``latest`` is when it last said something.
    """

    output: bytearray
    error: bytearray
    in_time: bool = True
    in_size: bool = True
    stopped: bool = False
    latest: float = 0.0


def pump(
    process: subprocess.Popen[bytes],
    stdin: bytes,
    seconds: float,
    limit: int,
    watch: Watch | None = None,
) -> Pumped:
    """Feed a child ``stdin`` and take at most ``limit`` bytes for at most ``seconds``.

    With a ``watch`` the seconds are the longest silence.  The child has ended, or was ended, when
    this returns, and its streams are closed.
    """
    by = pump_by_threads if sys.platform == "win32" else pump_by_waiting
    return by(process, stdin, seconds, limit, watch)


def pump_by_waiting(
    process: subprocess.Popen[bytes],
    stdin: bytes,
    seconds: float,
    limit: int,
    watch: Watch | None = None,
) -> Pumped:
    """The way of systems that can wait on pipes: no thread, no switching to and fro."""
    pumped = Pumped(bytearray(), bytearray(), latest=time.monotonic())
    end = pumped.latest + seconds
    rest = memoryview(stdin)
    try:
        with selectors.DefaultSelector() as selector:
            for stream, events in (
                (process.stdin, selectors.EVENT_WRITE),
                (process.stdout, selectors.EVENT_READ),
                (process.stderr, selectors.EVENT_READ),
            ):
                if stream is not None:
                    os.set_blocking(stream.fileno(), False)
                    selector.register(stream, events)
            while selector.get_map() and pumped.in_size:
                left = max(0.0, end - time.monotonic())
                ready = selector.select(min(left, _LOOK) if watch else left)
                if not _goes_on(pumped, end, watch, quiet=not ready):
                    break
                for key, _ in ready:
                    if key.fileobj is process.stdin:
                        rest = _fed(selector, process.stdin, rest)
                    elif not _taken(pumped, key.fd, process.stdout, limit, watch):
                        selector.unregister(key.fileobj)
                if watch:
                    end = pumped.latest + seconds
        _wait(process, pumped, end)
    finally:
        end_process(process)
        _close(process)
    return pumped


def pump_by_threads(
    process: subprocess.Popen[bytes],
    stdin: bytes,
    seconds: float,
    limit: int,
    watch: Watch | None = None,
) -> Pumped:
    """The way of every system."""
    pumped = Pumped(bytearray(), bytearray(), latest=time.monotonic())
    end = pumped.latest + seconds

    def take(stream: IO[bytes]) -> None:
        while _taken(pumped, stream.fileno(), process.stdout, limit, watch):
            if not pumped.in_size:
                end_process(process)
                return

    tasks = [functools.partial(take, s) for s in (process.stdout, process.stderr) if s]
    if process.stdin is not None:
        tasks.append(functools.partial(_feed, process.stdin, stdin))
    threads = [threading.Thread(target=task, daemon=True) for task in tasks]
    for thread in threads:
        thread.start()
    try:
        for thread in threads:
            while thread.is_alive():
                if watch:
                    end = pumped.latest + seconds
                left = max(0.0, end - time.monotonic())
                thread.join(min(left, _LOOK) if watch else left)
                if not _goes_on(pumped, end, watch, quiet=True):
                    break
        pumped.in_time = not any(thread.is_alive() for thread in threads)
        _wait(process, pumped, end)
    finally:
        end_process(process)
        for thread in threads:
            thread.join(1.0)
        # A thread that a grandchild's stream holds is left to itself, with its stream.
        if not any(thread.is_alive() for thread in threads):
            _close(process)
    return pumped


def end_process(process: subprocess.Popen[bytes]) -> None:
    """End a child with all it started, if it has not ended; wait for it a bounded time.

    The child must lead a process group of its own (on Windows the child alone is ended).
    """
    if process.poll() is not None:
        return
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(5)


def _wait(process: subprocess.Popen[bytes], pumped: Pumped, end: float) -> None:
    if not (pumped.in_time and pumped.in_size):
        return
    for _ in range(10):
        if process.poll() is not None:
            return
        time.sleep(0.0001)  # a child that closed its streams is about to end: finer than `wait`
    try:
        process.wait(max(0.001, end - time.monotonic()))
    except subprocess.TimeoutExpired:
        pumped.in_time = False


def _goes_on(pumped: Pumped, end: float, watch: Watch | None, *, quiet: bool) -> bool:
    """Whether to wait on: not where the time is over, nor where the watch wants no more."""
    if watch is not None and watch.is_over():
        pumped.stopped = True
        pumped.in_time = False
    elif quiet and (watch is None or time.monotonic() >= end):
        pumped.in_time = False
    return pumped.in_time


def _taken(
    pumped: Pumped,
    handle: int,
    stdout: IO[bytes] | None,
    limit: int,
    watch: Watch | None = None,
) -> bool:
    """Take what is there on one stream; whether more may come."""
    chunk = os.read(handle, _CHUNK)
    if watch is not None:
        pumped.latest = time.monotonic()
        if stdout is None or handle != stdout.fileno():
            watch.said(chunk)
    if stdout is not None and handle == stdout.fileno():
        if len(pumped.output) + len(chunk) > limit:
            pumped.in_size = False
        else:
            pumped.output += chunk
    else:
        pumped.error += chunk[: _ERROR_LIMIT - len(pumped.error)]
    return bool(chunk)


def _fed(selector: selectors.BaseSelector, stream: IO[bytes], rest: memoryview) -> memoryview:
    """Give what the pipe takes now; what is left.  A child that reads no further ends it."""
    try:
        rest = rest[os.write(stream.fileno(), rest[:_CHUNK]) :] if rest else rest
    except BrokenPipeError:
        rest = rest[:0]
    if not rest:
        selector.unregister(stream)
        stream.close()
    return rest


def _feed(stream: IO[bytes], data: bytes) -> None:
    with contextlib.suppress(OSError, ValueError):
        stream.write(data)
    with contextlib.suppress(OSError, ValueError):
        stream.close()


def _close(process: subprocess.Popen[bytes]) -> None:
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
