"""Evidence checked with the tools it names: sha256sum, unzip's format, and git itself."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.workspace.publishing.conftest import ANN, LATER, TEXT, TODAY, Decide, Git

from policyeditor.errors import HistoryError, WriteError
from policyeditor.history.model import VersionNote
from policyeditor.history.open import create_history
from policyeditor.workspace.evidence_file import write_evidence
from policyeditor.workspace.publishing.preparing import plan_for
from policyeditor.workspace.publishing.publish import publish


@pytest.fixture
def published(once: None, policy: Path, staging: Path, decided: Decide) -> Path:
    """The policy, published twice: 30 days from March, 90 days from May."""
    policy.write_text(TEXT.replace("30", "90"))
    plan = replace(
        plan_for(policy.parents[1], [policy]), effective=LATER, channels=("text", "email")
    )
    publish(decided(plan), ANN, staging, TODAY)
    return policy


def unpacked(archive: Path, into: Path) -> Path:
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        opened.extractall(into)
    return into


def test_the_evidence_holds_what_applied_and_what_stood_before(
    published: Path, tmp_path: Path
) -> None:
    made = write_evidence(published, LATER, tmp_path / "evidence.zip")
    folder = unpacked(tmp_path / "evidence.zip", tmp_path / "out")
    assert (folder / "policy.md").read_text() == TEXT.replace("30", "90")
    assert (folder / "previous.md").read_text() == TEXT
    assert "90 days" in (folder / "policy.html").read_text()
    redline = (folder / "redline.html").read_text()
    assert re.search(r"<del[^>]*>30", redline)
    assert re.search(r"<ins[^>]*>90", redline)
    record = json.loads((folder / "record.json").read_text())
    assert record["effective"] == "2026-05-01"
    assert json.loads((folder / "decisions.json").read_text())["decisions"]
    assert {file.suffix for file in (folder / "notices").iterdir()} == {".txt", ".eml"}
    assert made.checks
    assert all(check.agrees for check in made.checks)


def test_it_is_checked_with_plain_tools(
    published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_evidence(published, LATER, tmp_path / "evidence.zip")
    folder = unpacked(tmp_path / "evidence.zip", tmp_path / "out")
    if shutil.which("sha256sum"):
        done = subprocess.run(
            ["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=folder, capture_output=True
        )
        assert done.returncode == 0, done.stdout
        assert done.stdout.count(b": OK") == len([f for f in folder.rglob("*") if f.is_file()]) - 1
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    read_me = (folder / "README.txt").read_text()
    commands = re.findall(r"^    (git hash-object -t (\w+) git/\w+-([0-9a-f]+))$", read_me, re.M)
    assert {kind for _, kind, _ in commands} == {"tag", "commit", "tree", "blob"}
    for command, _, expected in commands:
        assert run(folder, *command.split()) == expected
    blob = run(folder, "git", "hash-object", "--no-filters", "policy.md")
    assert blob in {identifier for _, kind, identifier in commands if kind == "blob"}


def test_the_objects_lead_from_the_mark_to_the_text(
    published: Path,
    tmp_path: Path,
    git: Git,
) -> None:
    write_evidence(published, LATER, tmp_path / "evidence.zip")
    folder = unpacked(tmp_path / "evidence.zip", tmp_path / "out")
    names = {file.name.split("-")[0]: file for file in (folder / "git").iterdir()}
    commit = names["commit"].name.removeprefix("commit-")
    assert f"object {commit}" in names["tag"].read_text()
    assert git("rev-parse", "published/en/privacy.md/2026-05-01-1^{commit}").strip() == commit
    read_me = (folder / "README.txt").read_text()
    for command in re.findall(r"^    (git cat-file \w+ [0-9a-f]+)$", read_me, re.M):
        assert run(published.parent, *command.split())


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=30)
    return done.stdout.decode().strip()


def test_the_same_question_gives_the_same_bytes(published: Path, tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        write_evidence(published, LATER, tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as opened:
        assert {entry.date_time for entry in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_day_before_it_applies_the_text_before_is_the_answer(
    published: Path, tmp_path: Path
) -> None:
    made = write_evidence(published, date(2026, 4, 30), tmp_path / "evidence.zip")
    folder = unpacked(tmp_path / "evidence.zip", tmp_path / "out")
    assert (folder / "policy.md").read_text() == TEXT
    assert not (folder / "previous.md").exists()
    assert made.previous is None
    assert "first publication" in (folder / "README.txt").read_text()


def test_a_version_published_for_a_later_day_does_not_apply_yet(
    root: Path, policy: Path, tmp_path: Path, staging: Path
) -> None:
    today = date.today()
    history = create_history(root)
    history.record(policy, b"# Privacy\n\nThe text until then.\n", VersionNote("first"), ANN)
    later = replace(plan_for(root, [policy]), effective=today + timedelta(days=30))
    publish(later, ANN, staging, today)
    made = write_evidence(policy, today, tmp_path / "evidence.zip")
    assert not made.found.published
    folder = unpacked(tmp_path / "evidence.zip", tmp_path / "out")
    assert "The text until then." in (folder / "policy.md").read_text()


def test_a_text_only_saved_is_told_as_such(
    root: Path,
    policy: Path,
    tmp_path: Path,
) -> None:
    history = create_history(root)
    history.record(policy, TEXT.encode(), VersionNote("first"), ANN)
    today = history.versions(policy)[0].time.astimezone().date()
    made = write_evidence(policy, today, tmp_path / "evidence.zip")
    assert not made.found.published
    folder = unpacked(tmp_path / "evidence.zip", tmp_path / "out")
    assert "last saved" in (folder / "README.txt").read_text().replace("\n", " ")
    assert not (folder / "record.json").exists()


def test_what_was_changed_afterwards_is_told(
    published: Path,
    tmp_path: Path,
    git: Git,
) -> None:
    record = next(published.parents[1].glob("_policyeditor/published/**/2026-05-01-1/record.json"))
    record.write_text(
        record.read_text().replace('"approved_by": "Ann Example"', '"approved_by": "Bo"')
    )
    eve = ("-c", "user.name=Eve", "-c", "user.email=eve@example.org")
    git(*eve, "commit", "-q", "-a", "--amend", "-C", "HEAD")
    made = write_evidence(published, LATER, tmp_path / "evidence.zip")
    assert not all(check.agrees for check in made.checks)
    folder = unpacked(tmp_path / "evidence.zip", tmp_path / "out")
    assert "DOES NOT AGREE" in (folder / "README.txt").read_text()


def test_a_day_before_everything_and_a_place_that_cannot_be_written_are_told(
    published: Path, tmp_path: Path
) -> None:
    with pytest.raises(HistoryError, match="no-version"):
        write_evidence(published, date(1999, 1, 1), tmp_path / "evidence.zip")
    assert not (tmp_path / "evidence.zip").exists()
    with pytest.raises(WriteError):
        write_evidence(published, LATER, tmp_path)
    with pytest.raises(WriteError):
        write_evidence(published, LATER, tmp_path / "no" / "such" / "folder.zip")
