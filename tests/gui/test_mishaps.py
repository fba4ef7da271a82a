"""A mistake of the program is told once and kept as a report without the text."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from policyeditor.gui.mishaps import Mishaps
from policyeditor.workspace.failures import last_report

if TYPE_CHECKING:
    from tests.gui.conftest import Sit

pytestmark = pytest.mark.gui


def test_a_mistake_is_reported_and_told_once(
    sit: Sit, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_told: None)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    person = sit(folder)
    reports = tmp_path / "reports"
    mishaps = Mishaps(reports, person.window)
    monkeypatch.setattr(mishaps, "_watch_native", lambda: None)
    mishaps.watch()
    for _time in range(2):
        try:
            raise ValueError(person.text)
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    person.is_told("Your text is kept")
    person.is_told_nothing()
    assert len(list(reports.glob("report-*"))) == 2
    told = last_report(reports)
    assert "ValueError" in told
    assert "test_mishaps.py" in told
    assert not any(word in told for word in ("90 days", "invoices", "Privacy"))


def test_what_ended_the_process_outright_is_a_report_at_the_next_start(
    sit: Sit, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr("faulthandler.enable", lambda _file: None)
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "ended.txt").write_text(
        'Fatal Python error: Segmentation fault\n  File "/home/ada/x/policyeditor/gui/desk.py", '
        "line 3 in open\n"
    )
    mishaps = Mishaps(reports, sit(folder).window)
    mishaps.watch()
    told = last_report(reports)
    assert 'File "desk.py", line 3 in open' in told
    assert "ada" not in told
    assert mishaps._native is not None
    mishaps._native.close()
