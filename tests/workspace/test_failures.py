"""Reports of the program's own mistakes tell where it was and nothing that was written."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from policyeditor.workspace.failures import KEPT, keep_report, last_report, report_of

_NOW = datetime(2026, 3, 3, 14, 5, 1)
_CANARY = "We sell your diary to nobody"


def _failed(policy: str) -> Exception:
    try:
        try:
            int(policy)
        except ValueError as error:
            raise KeyError(policy) from error
    except KeyError as error:
        return error
    raise AssertionError


def test_a_report_tells_the_place_and_no_word_of_the_policy() -> None:
    told = report_of(_failed(_CANARY), "Policy Editor 1", _NOW)
    assert "builtins.KeyError" in told
    assert "builtins.ValueError" in told
    assert "test_failures.py:" in told
    assert "_failed" in told
    assert "Policy Editor 1" in told
    assert not any(word in told for word in ("diary", "sell", "nobody"))
    assert str(Path.home()) not in told.replace("/root", str(Path.home()))


def test_text_that_ran_into_itself_makes_a_short_report() -> None:
    def deeper(text: str) -> str:
        return deeper(text)

    try:
        deeper(_CANARY)
    except RecursionError as error:
        told = report_of(error, "", _NOW)
    assert len(told) < 10_000
    assert "more" in told


def test_the_last_reports_are_kept(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    assert last_report(folder) == ""
    for number in range(KEPT + 3):
        keep_report(folder, f"report {number}", _NOW + timedelta(seconds=number))
    assert len(list(folder.iterdir())) == KEPT
    assert last_report(folder) == f"report {KEPT + 2}"


def test_a_disk_that_takes_nothing_costs_the_report_alone(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file is in the way")
    assert keep_report(tmp_path / "reports", "x", _NOW) is None
