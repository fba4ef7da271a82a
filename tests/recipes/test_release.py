"""A release: its version, its section of the changelog, its sums."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest
from release import section, set_version, sums_of

_DAY = date(2026, 3, 1)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    package = tmp_path / "src" / "policyeditor"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('"""It."""\n\n__version__ = "0.1.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changes\n\n## Unreleased\n\n- **New.** It is.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n"
    )
    return tmp_path


def test_the_version_is_set_and_what_was_new_becomes_its_section(checkout: Path) -> None:
    assert set_version(checkout, "0.2.0", _DAY) is None
    said = (checkout / "src" / "policyeditor" / "__init__.py").read_text()
    assert '__version__ = "0.2.0"' in said
    changes = (checkout / "CHANGELOG.md").read_text()
    assert "## Unreleased\n\n## 0.2.0 (2026-03-01)\n\n- **New.** It is." in changes
    assert section(changes, "0.2.0") == "- **New.** It is."
    assert section(changes, "0.1.0") == "- First."
    assert section(changes, "Unreleased") == ""


@pytest.mark.parametrize("version", ["2", "v0.2.0", "0.2.0\n", "0.1.0"])
def test_a_version_that_cannot_be_changes_nothing(checkout: Path, version: str) -> None:
    before = (checkout / "CHANGELOG.md").read_text()
    assert set_version(checkout, version, _DAY) is not None
    assert (checkout / "CHANGELOG.md").read_text() == before


def test_there_is_no_release_of_nothing(checkout: Path) -> None:
    assert set_version(checkout, "0.2.0", _DAY) is None
    wrong = set_version(checkout, "0.3.0", _DAY)
    assert wrong is not None
    assert "Unreleased" in wrong


def test_the_sums_are_those_that_the_usual_tool_checks(tmp_path: Path) -> None:
    (tmp_path / "a b.txt").write_bytes(b"x")
    (tmp_path / "c").write_bytes(b"")
    (tmp_path / "SHA256SUMS").write_text(sums_of([tmp_path / "c", tmp_path / "a b.txt"]))
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=tmp_path, check=False
    )
    assert done.returncode == 0
