"""A save writes the file, keeps a version that says what changed, and overwrites nothing unseen."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from policyeditor.errors import ChangedOnDiskError
from policyeditor.history.model import UNKNOWN, Author
from policyeditor.workspace.saving import SaveRequest, author_needed, record_saved, save_policy
from policyeditor.workspace.session import Opened, open_policy
from policyeditor.workspace.versions import find_version, list_versions, restore_version, text_at

ADA = Author("Ada Lovelace", "ada@example.org")
TEXT = "---\ntitle: Terms\nlang: en\n---\n\n1. Keeping\n   (A) We delete it after 90 days.\n"


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "folder" / "terms.md"
    path.parent.mkdir()
    path.write_text(TEXT)
    return path


def _request(opened: Opened, view: str, *, overwrite: bool = False) -> SaveRequest:
    return SaveRequest(opened.path.parent, opened, opened.text.with_view(view), overwrite=overwrite)


def test_the_first_save_keeps_what_was_there_and_what_changed(policy: Path) -> None:
    saved = save_policy(_request(open_policy(policy), TEXT.replace("90", "30")), ADA)
    assert saved.trouble is None
    versions = list_versions(policy)
    assert [version.summary for version in versions] == [
        "1(A): reworded",
        "First version: the text as it was found; kept by Ada Lovelace",
    ]
    assert versions[0].significance == "significant"
    assert versions[0].author == ADA
    assert policy.read_text() == TEXT.replace("90", "30")


def test_what_another_program_wrote_is_not_overwritten(policy: Path) -> None:
    opened = open_policy(policy)
    policy.write_text(TEXT + "theirs\n")
    with pytest.raises(ChangedOnDiskError):
        save_policy(_request(opened, TEXT + "mine\n"), ADA)
    assert policy.read_text() == TEXT + "theirs\n"


def test_overwriting_keeps_the_other_text_as_a_version(policy: Path) -> None:
    opened = open_policy(policy)
    policy.write_text(TEXT + "theirs\n")
    save_policy(_request(opened, TEXT + "mine\n", overwrite=True), ADA)
    assert policy.read_text() == TEXT + "mine\n"
    kept = [text_at(policy, version.id).view for version in list_versions(policy)]
    assert TEXT + "theirs\n" in kept


def test_a_deleted_file_comes_back_only_when_asked(policy: Path) -> None:
    opened = open_policy(policy)
    policy.unlink()
    with pytest.raises(ChangedOnDiskError):
        save_policy(_request(opened, TEXT + "more\n"), ADA)
    save_policy(_request(opened, TEXT + "more\n", overwrite=True), ADA)
    assert policy.read_text() == TEXT + "more\n"


def test_without_a_name_the_file_is_saved_and_the_version_waits(
    policy: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    request = _request(open_policy(policy), TEXT + "more\n")
    saved = save_policy(request, None)
    assert author_needed(saved)
    assert policy.read_text() == TEXT + "more\n"
    record_saved(request, ADA)
    assert [version.author for version in list_versions(policy)] == [ADA, UNKNOWN]


def test_a_change_made_outside_is_a_version_of_its_own(policy: Path) -> None:
    save_policy(_request(open_policy(policy), TEXT + "first\n"), ADA)
    policy.write_text(TEXT + "outside\n")
    save_policy(_request(open_policy(policy), TEXT + "outside and inside\n"), ADA)
    mine, outside, *_ = list_versions(policy)
    assert outside.summary == "Changed outside Policy Editor; kept by Ada Lovelace"
    assert (outside.author, mine.author) == (UNKNOWN, ADA)


def test_a_folder_changed_to_another_line_gets_no_version_unasked(policy: Path) -> None:
    save_policy(_request(open_policy(policy), TEXT + "first\n"), ADA)
    opened = open_policy(policy)
    subprocess.run(["git", "switch", "-q", "-c", "other"], cwd=policy.parent, check=True)
    saved = save_policy(_request(opened, TEXT + "second\n"), ADA)
    assert saved.trouble is not None
    assert saved.trouble.code == "history.other-line"
    assert policy.read_text() == TEXT + "second\n"
    assert len(list_versions(policy)) == 2
    # Told so, the person saves again: there it is wanted.
    assert save_policy(_request(saved.opened, TEXT + "second\n"), ADA).version is not None
    assert len(list_versions(policy)) == 3


def test_a_restored_version_is_a_new_one_with_the_old_bytes(policy: Path) -> None:
    save_policy(_request(open_policy(policy), TEXT.replace("90", "30")), ADA)
    old = list_versions(policy)[-1]
    restore_version(policy, old, ADA)
    assert policy.read_text() == TEXT
    assert len(list_versions(policy)) == 3
    assert find_version(policy, old.id[:8]).id == old.id


def test_a_comparison_that_cannot_be_made_costs_the_summary_only(policy: Path) -> None:
    from policyeditor.errors import WorkError

    def fails(_old: str, _new: str) -> None:
        raise WorkError("worker.too-long", seconds=1)

    saved = save_policy(_request(open_policy(policy), TEXT + "x\n"), ADA, fails)  # type: ignore[arg-type]  # it never returns
    assert saved.version is not None
    assert saved.version.significance == "review"


def test_a_broken_history_never_stops_a_save(policy: Path) -> None:
    (policy.parent / ".git").write_text("nonsense")
    saved = save_policy(_request(open_policy(policy), TEXT + "x\n"), ADA)
    assert saved.trouble is not None
    assert policy.read_text() == TEXT + "x\n"


def test_what_was_there_is_kept_though_the_first_save_had_no_name(
    policy: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    first = save_policy(_request(open_policy(policy), TEXT + "more\n"), None)
    again = _request(first.opened, TEXT + "more and more\n")
    save_policy(replace(again, found=TEXT.encode()), ADA)
    texts = [text_at(policy, version.id).view for version in list_versions(policy)]
    assert texts == [TEXT + "more and more\n", TEXT]
