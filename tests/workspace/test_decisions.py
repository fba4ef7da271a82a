"""Decisions kept in the policy folder, and saved with the policy."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from policyeditor.comparison.decisions import decided
from policyeditor.comparison.model import Decision, Significance
from policyeditor.errors import InputError, WriteError
from policyeditor.history.model import Author
from policyeditor.workspace.comparing import compare_views
from policyeditor.workspace.decisions import (
    decisions_file,
    decisions_text,
    drop_decision,
    keep_decision,
    load_decisions,
    read_decisions,
)
from policyeditor.workspace.saving import Saved, SaveRequest, save_policy
from policyeditor.workspace.session import open_policy

ADA = Author("Ada Lovelace", "ada@example.org")
WHEN = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
GIVEN = Decision("ab" * 16, Significance.EDITORIAL, "Only a “slip”.\nSaid so.", "Ada", WHEN, "3(B)")
TEXT = "# Privacy\n\n1. Keeping\n\n   (A) We delete your data after 90 days.\n"


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    file = tmp_path / "site" / "en" / "privacy.md"
    file.parent.mkdir(parents=True)
    file.write_text(TEXT)
    return file


@pytest.fixture
def root(policy: Path) -> Path:
    return policy.parent.parent


def test_a_decision_comes_back_as_it_was_given(policy: Path, root: Path) -> None:
    assert load_decisions(policy, root) == ()
    other = replace(GIVEN, change_id="cd" * 16, significance=Significance.SIGNIFICANT, note="")
    keep_decision(policy, root, GIVEN)
    assert keep_decision(policy, root, other) == (GIVEN, other)
    assert load_decisions(policy, root) == (GIVEN, other)
    assert drop_decision(policy, root, GIVEN.change_id) == (other,)
    assert load_decisions(policy, root) == (other,)


def test_they_stand_where_a_site_publishes_nothing(policy: Path, root: Path) -> None:
    file = decisions_file(policy, root)
    assert file.relative_to(root).as_posix() == "_policyeditor/decisions/en/privacy.md.json"


def test_policies_of_one_name_have_decisions_of_their_own(policy: Path, root: Path) -> None:
    keep_decision(policy, root, GIVEN)
    assert load_decisions(root / "zh" / "privacy.md", root) == ()


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "{}", '{"decisions": 3}', '{"decisions": [3]}', '{"decisions": [{}]}',
        '{"decisions": {"a": 1}}', "[" * 100_000, "\ufffd",
        decisions_text([replace(GIVEN, significance=Significance.REVIEW)]),
        decisions_text([replace(GIVEN, when=WHEN.replace(tzinfo=None))]),
        decisions_text([replace(GIVEN, who=" ")]),
        "<<<<<<< mine\n" + decisions_text([GIVEN]),
    ],
)  # fmt: skip
def test_a_damaged_file_decides_nothing_and_is_not_written_over(
    policy: Path, root: Path, text: str
) -> None:
    file = decisions_file(policy, root)
    file.parent.mkdir(parents=True)
    file.write_text(text)
    with pytest.raises(InputError) as caught:
        load_decisions(policy, root)
    assert caught.value.message.code == "decisions.damaged"
    with pytest.raises(InputError):
        keep_decision(policy, root, GIVEN)
    assert file.read_text() == text


def test_a_missing_file_that_was_named_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_decisions(tmp_path / "none.json")
    assert caught.value.message.code == "decisions.unreadable"


def test_a_link_out_of_the_folder_is_not_followed(policy: Path, root: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (root / "_policyeditor").symlink_to(outside, target_is_directory=True)
    with pytest.raises(WriteError):
        keep_decision(policy, root, GIVEN)
    assert list(outside.iterdir()) == []


def save(policy: Path, root: Path, text: str) -> Saved:
    opened = open_policy(policy)
    return save_policy(SaveRequest(root, opened, opened.text.with_view(text)), ADA)


def in_version(root: Path, version: str) -> dict[str, object]:
    name = f"{version}:_policyeditor/decisions/en/privacy.md.json"
    shown = subprocess.run(["git", "show", name], cwd=root, capture_output=True, check=True)
    found: dict[str, object] = json.loads(shown.stdout)
    return found


def test_a_version_holds_the_decisions_of_its_policy(policy: Path, root: Path) -> None:
    save(policy, root, TEXT)
    shorter = TEXT.replace("90", "30")
    (change,) = compare_views(TEXT, shorter).changes
    given = replace(GIVEN, change_id=change.id)
    keep_decision(policy, root, given)
    saved = save(policy, root, shorter)
    assert saved.version is not None
    assert json.dumps(in_version(root, saved.version.id)) == json.dumps(
        json.loads(decisions_text([given]))
    )
    # The version is called what was decided, not what was suggested.
    assert saved.version.significance == "editorial"
    assert decided(compare_views(TEXT, shorter), load_decisions(policy, root)).changes[0].decision


def test_decisions_after_the_last_save_are_saved_without_a_change_of_the_text(
    policy: Path, root: Path
) -> None:
    first = save(policy, root, TEXT)
    keep_decision(policy, root, GIVEN)
    again = save(policy, root, TEXT)
    assert first.version is not None
    assert again.version is not None
    assert again.version.id == first.version.id
    assert in_version(root, "HEAD")["decisions"]


def test_a_damaged_file_of_decisions_does_not_keep_a_text_from_being_saved(
    policy: Path, root: Path
) -> None:
    save(policy, root, TEXT)
    file = decisions_file(policy, root)
    file.parent.mkdir(parents=True)
    file.write_text("{")
    saved = save(policy, root, TEXT.replace("90", "30"))
    assert saved.version is not None
    assert saved.version.significance == "significant"
