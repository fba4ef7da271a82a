from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.team_cuts import check_after_cut, check_after_cut_send, cut_at, make_people, wanted_text


@pytest.mark.skipif(not hasattr(os, "fork"), reason="cuts a process in two")
@pytest.mark.parametrize("step", [36, 45, 48, 51])
def test_after_a_cut_all_is_as_before_or_as_after(
    step: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    _, ben = make_people(tmp_path)
    before = ben.git("rev-parse", "HEAD")
    assert cut_at(ben.get, step)
    assert check_after_cut(ben, before, wanted_text()) == ""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="cuts a process in two")
@pytest.mark.parametrize("step", [10, 13])
def test_a_send_that_is_cut_leaves_the_shared_place_sound(
    step: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    _, ben = make_people(tmp_path)
    ben.get()
    assert cut_at(ben.send, step)
    assert check_after_cut_send(ben, tmp_path / "shared") == ""
