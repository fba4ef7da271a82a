"""A sample of the places at which a publish is killed; ``publish_killed`` tries all of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.durability.publish_killed import Point, killed_at, own_settings

# The git calls of one publish that change something, in order: text into the store and the list
# of files, decisions likewise, the version, its mark, line and mark moved, the list once more.
VERSION, MOVING = 5, 7

POINTS = (
    (Point(VERSION, "write", 1, everything=True), "nothing"),
    (Point(MOVING, "rename", 2, everything=True), "all"),
    (Point(0, "rename", 2), "all"),
)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize(("point", "outcome"), POINTS)
def test_a_publish_that_is_killed_is_there_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: Point, outcome: str
) -> None:
    own_settings(tmp_path / "home", monkeypatch.setenv, monkeypatch.delenv)
    (tmp_path / "work").mkdir()
    assert killed_at(point, tmp_path / "work") == outcome
