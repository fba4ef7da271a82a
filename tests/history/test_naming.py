from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import open_history

Cli = Callable[..., str]
POLICY = Path("privacy.md")


def test_a_name_is_kept_found_and_replaced(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    first = history.record(POLICY, b"1\n", note, ann)
    second = history.record(POLICY, b"2\n", note, ann)
    history.name_version(first, "Consultation draft: “März” / 第一版")
    assert history.versions(POLICY)[1].name == "Consultation draft: “März” / 第一版"
    assert history.resolve(POLICY, "Consultation draft: “März” / 第一版").id == first.id
    history.name_version(first, "Board paper")
    history.name_version(first, "Board paper")
    history.name_version(second, "Board paper")
    assert [v.name for v in history.versions(POLICY)] == ["Board paper", "Board paper"]
    assert history.resolve(POLICY, "Board paper").id == second.id
    assert len(cli("tag").split()) == 2
    cli("fsck", "--strict")


def test_names_travel(
    history: History, ann: Author, note: VersionNote, cli: Cli, tmp_path: Path
) -> None:
    saved = history.record(POLICY, b"1\n", note, ann)
    history.name_version(saved, "Signed off")
    cli("clone", "-q", str(history.root), str(tmp_path / "elsewhere"))
    other = open_history(tmp_path / "elsewhere")
    assert other is not None
    assert other.versions(POLICY)[0].name == "Signed off"


@pytest.mark.parametrize("name", ["", "  \n ", "x" * 300, "bell\a", "left\u202eright"])
def test_a_name_that_nobody_can_read_is_refused(
    history: History, ann: Author, note: VersionNote, name: str, cli: Cli
) -> None:
    saved = history.record(POLICY, b"1\n", note, ann)
    with pytest.raises(HistoryError) as error:
        history.name_version(saved, name)
    assert error.value.message.code == "history.bad-name"
    assert cli("tag") == ""


def test_names_given_by_other_programs_are_let_be(
    history: History, ann: Author, note: VersionNote, cli: Cli
) -> None:
    saved = history.record(POLICY, b"1\n", note, ann)
    cli("tag", "v1.0")
    cli("tag", "policyeditor/light")
    cli("tag", "-a", "-m", "Real\n\nbody", "policyeditor/real")
    assert history.versions(POLICY)[0].name == "Real"
    history.name_version(saved, "Other")
    assert "v1.0" in cli("tag").split()


def test_naming_needs_a_person(
    history: History, ann: Author, note: VersionNote, settings: Path
) -> None:
    saved = history.record(POLICY, b"1\n", note, ann)
    settings.write_text("")
    with pytest.raises(HistoryError) as error:
        history.name_version(saved, "x")
    assert error.value.message.code == "history.no-author"
