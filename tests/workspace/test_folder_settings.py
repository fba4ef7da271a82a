"""A folder states its dialect; all else that it says stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policyeditor.errors import WriteError
from policyeditor.workspace.dialects import FOLDER_SETTINGS, dialect_of
from policyeditor.workspace.folder_settings import state_dialect, stated_dialect


def test_a_stated_dialect_counts_and_can_be_taken_back(tmp_path: Path) -> None:
    assert stated_dialect(tmp_path) == ""
    state_dialect(tmp_path, "python-markdown")
    assert stated_dialect(tmp_path) == "python-markdown"
    assert dialect_of(tmp_path / "a.md", tmp_path)[0] == "python-markdown"
    state_dialect(tmp_path, "")
    assert stated_dialect(tmp_path) == ""
    assert json.loads((tmp_path / FOLDER_SETTINGS).read_text(encoding="utf-8")) == {}


def test_stating_nothing_makes_no_file(tmp_path: Path) -> None:
    state_dialect(tmp_path, "")
    assert not (tmp_path / FOLDER_SETTINGS).exists()


@pytest.mark.parametrize("kept", ["{", "[]", "\\u0000"])
def test_what_cannot_be_understood_is_not_overwritten(tmp_path: Path, kept: str) -> None:
    file = tmp_path / FOLDER_SETTINGS
    file.parent.mkdir()
    file.write_text(kept, encoding="utf-8")
    with pytest.raises(WriteError):
        state_dialect(tmp_path, "kramdown")
    assert file.read_text(encoding="utf-8") == kept


def test_a_link_is_left_alone(tmp_path: Path) -> None:
    outside = tmp_path / "outside.json"
    outside.write_text("{}", encoding="utf-8")
    root = tmp_path / "root"
    (root / "_policyeditor").mkdir(parents=True)
    (root / FOLDER_SETTINGS).symlink_to(outside)
    with pytest.raises(WriteError):
        state_dialect(root, "kramdown")
    assert outside.read_text(encoding="utf-8") == "{}"
