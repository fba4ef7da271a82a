"""What was open is kept, and a damaged memory tells of nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policyeditor.workspace.left_open import (
    LeftOpen,
    LeftPolicy,
    load_left_open,
    store_left_open,
)


def test_it_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    left = LeftOpen(
        (LeftPolicy(tmp_path / "ä.md", 12, 3, 8.5), LeftPolicy(tmp_path / "b.md")),
        tmp_path / "b.md",
        tmp_path,
    )
    store_left_open(tmp_path / "new" / "open.json", left)
    assert load_left_open(tmp_path / "new" / "open.json") == left
    assert left.in_front == LeftPolicy(tmp_path / "b.md")


def test_without_a_front_the_first_counts(tmp_path: Path) -> None:
    left = LeftOpen((LeftPolicy(tmp_path / "a.md"),), tmp_path / "gone.md")
    assert left.in_front == LeftPolicy(tmp_path / "a.md")
    assert LeftOpen().in_front is None


@pytest.mark.parametrize(
    "kept",
    ["", "[]", "{", '{"policies": 3}', "null", "[" * 5000]
    + [
        json.dumps({"policies": [policy], "front": None, "folder": None})
        for policy in ({"path": "a"}, {"path": "a", "line": "x", "column": 1, "top": 1}, 7)
    ],
)
def test_what_is_damaged_tells_of_nothing(tmp_path: Path, kept: str) -> None:
    file = tmp_path / "open.json"
    file.write_text(kept, encoding="utf-8")
    assert load_left_open(file) == LeftOpen()


def test_places_before_the_first_line_are_brought_into_the_text(tmp_path: Path) -> None:
    file = tmp_path / "open.json"
    policy = {"path": "a.md", "line": -4, "column": 0, "top": -1}
    file.write_text(json.dumps({"policies": [policy], "front": None, "folder": None}))
    assert load_left_open(file).policies == (LeftPolicy(Path("a.md"), 1, 1, 1.0),)
