"""What the program tells of itself for a report, and the licences of its parts."""

from __future__ import annotations

import getpass

import pytest

from policyeditor import __version__
from policyeditor.workspace.program import distributions, licences, part_versions, program_details


def test_the_details_name_what_a_report_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    told = program_details("xcb, 1400 × 900, scale 2")
    assert told.splitlines()[0] == f"Policy Editor {__version__}"
    for words in (
        "Installed as: source",
        "Python 3.",
        "Git 2.",
        "Language: de_DE.UTF-8",
        "scale 2",
    ):
        assert words in told
    assert f"/{getpass.getuser()}/" not in told


def test_a_computer_without_git_is_told_of_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert ("Git", "not found") in part_versions()


def test_every_part_has_its_licence_with_its_words() -> None:
    found = {part.name.lower(): part for part in licences()}
    assert {"markdown", "nh3", "pandoc", "python", "icons by lucide"} <= set(found)
    bare = [part.name for part in found.values() if len(part.text) < 200]
    # Their wheels bring a name of a licence only; the editable install of this one, nothing.
    assert set(bare) <= {"policyeditor"}
    assert all(part.licence for part in found.values())


def test_parts_of_parts_are_parts() -> None:
    assert {"MarkupSafe", "gitdb"} <= {name.replace("markupsafe", "MarkupSafe")
                                       for name in distributions()}  # fmt: skip
