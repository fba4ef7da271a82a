"""Drafts of policies that are not open."""

from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.errors import ChangedOnDiskError, InputError
from policyeditor.history.model import Author
from policyeditor.workspace.comparing import compare_views
from policyeditor.workspace.laid_drafts import LaidDrafts, save_laid
from policyeditor.workspace.recovery import Journal, drafts_aside, recovered_drafts
from policyeditor.workspace.searching import Redraft
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.versions import list_versions

ADA = Author("Ada Lovelace", "ada@example.org")


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    file = tmp_path / "policies" / "a.md"
    file.parent.mkdir()
    file.write_bytes(b"1. Old words.\r\n")
    return file


def drafted(policy: Path, view: str = "1. New words.\n") -> Redraft:
    opened = open_policy(policy)
    return Redraft(policy, view, opened.text.view, opened.digest)


def test_a_draft_survives_the_end_of_the_program(policy: Path, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "recovery")
    LaidDrafts(journal, tmp_path / "recovery").lay(drafted(policy))
    journal.close()
    kept = recovered_drafts(tmp_path / "recovery")
    assert [(draft.path, draft.view) for draft in kept] == [(policy, "1. New words.\n")]
    assert policy.read_bytes() == b"1. Old words.\r\n"


def test_a_draft_taken_back_leaves_nothing(policy: Path, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "recovery")
    laid = LaidDrafts(journal, tmp_path / "recovery")
    laid.lay(drafted(policy))
    laid.drop(policy)
    journal.close()
    assert not laid.all
    assert not recovered_drafts(tmp_path / "recovery")


def test_an_opened_policy_takes_its_draft_over(policy: Path, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "recovery")
    laid = LaidDrafts(journal, tmp_path / "recovery")
    draft = drafted(policy)
    laid.lay(draft)
    assert laid.hand_over(policy, draft.base_digest) == draft
    assert laid.hand_over(policy, draft.base_digest) is None
    journal.close()


def test_a_file_that_changed_meanwhile_is_not_written_over(policy: Path, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "recovery")
    laid = LaidDrafts(journal, tmp_path / "recovery")
    draft = drafted(policy)
    laid.lay(draft)
    policy.write_bytes(b"1. Words of another program.\n")
    with pytest.raises(ChangedOnDiskError):
        save_laid(draft, policy.parent, ADA, compare_views)
    with pytest.raises(InputError):
        laid.hand_over(policy, open_policy(policy).digest)
    journal.close()
    assert policy.read_bytes() == b"1. Words of another program.\n"
    assert [kept.view for kept in drafts_aside(tmp_path / "recovery")] == ["1. New words.\n"]


def test_a_save_keeps_a_version_and_the_line_endings(policy: Path) -> None:
    saved = save_laid(drafted(policy), policy.parent, ADA, compare_views)
    assert saved.trouble is None
    assert policy.read_bytes() == b"1. New words.\r\n"
    assert [version.author.name for version in list_versions(policy)][:1] == ["Ada Lovelace"]
