from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from policyeditor.history.pumping import Pumped, pump_by_threads, pump_by_waiting

Pump = Callable[["subprocess.Popen[bytes]", bytes, float, int], Pumped]
BOTH = pytest.mark.parametrize("pump", [pump_by_waiting, pump_by_threads])
MEGABYTE = 1024 * 1024


def child(code: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


@BOTH
def test_much_goes_both_ways_at_once(pump: Pump) -> None:
    process = child(
        "import sys; d = sys.stdin.buffer.read(); sys.stderr.write('e' * 200_000);"
        "sys.stdout.buffer.write(d[::-1])"
    )
    data = bytes(range(256)) * 16 * 1024
    said = pump(process, data, 60, 8 * MEGABYTE)
    assert said.output == data[::-1]
    assert said.error == b"e" * 65536
    assert (said.in_time, said.in_size, process.returncode) == (True, True, 0)


@BOTH
def test_a_child_that_does_not_listen_harms_nobody(pump: Pump) -> None:
    process = child("import sys; sys.stdin.close(); sys.exit(7)")
    said = pump(process, b"x" * 4 * MEGABYTE, 60, MEGABYTE)
    assert said.in_time
    assert process.returncode == 7


@BOTH
def test_a_child_that_says_too_much_is_ended(pump: Pump) -> None:
    process = child("while True: print('x' * 10_000)")
    said = pump(process, b"", 60, MEGABYTE)
    assert not said.in_size
    assert len(said.output) <= MEGABYTE
    assert process.returncode != 0


@BOTH
@pytest.mark.parametrize("closes_its_streams", [False, True])
def test_a_child_that_does_not_end_is_ended(pump: Pump, closes_its_streams: bool) -> None:
    closing = "import os; os.close(1); os.close(2);" if closes_its_streams else ""
    process = child(f"{closing}import time; time.sleep(600)")
    said = pump(process, b"", 0.5, MEGABYTE)
    assert not said.in_time
    assert process.returncode is not None
