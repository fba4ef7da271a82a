"""What the margin tells of changes since earlier versions."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from policyeditor.comparison.model import ChangeKind, Decision, Significance
from policyeditor.history.model import Author
from policyeditor.workspace.comparing import compare_views
from policyeditor.workspace.marking import baselines, changed_since
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy

ADA = Author("Ada Lovelace", "ada@example.org")
OLD = """# Privacy

1. Keeping

   (A) We delete your data
       after 90 days.

   (B) Nothing else is kept by anybody.
"""


def test_clauses_have_their_lines_their_weight_and_their_old_words() -> None:
    (found,) = changed_since([OLD], OLD.replace("90", "30"), ())
    (change,) = found
    assert (change.first, change.last, change.gone) == (5, 6, False)
    assert change.significance is Significance.SIGNIFICANT
    assert change.old_text == "We delete your data after 90 days."


def test_what_is_gone_is_told_behind_the_line_before_it() -> None:
    ((change,),) = changed_since([OLD], OLD[: OLD.index("   (B)")], ())
    assert (change.kind, change.first, change.last, change.gone) == (
        ChangeKind.REMOVED, 6, 6, True,
    )  # fmt: skip


def test_each_older_text_has_changes_of_its_own() -> None:
    draft = OLD.replace("90", "30")
    last, named = changed_since([draft, OLD], draft, ())
    assert last == ()
    assert len(named) == 1


def test_decisions_count() -> None:
    draft = OLD.replace("90", "30")
    (change,) = compare_views(OLD, draft).changes
    when = datetime(2026, 11, 24, tzinfo=UTC)
    given = Decision(change.id, Significance.EDITORIAL, "", "Ada", when)
    ((shown,),) = changed_since([OLD], draft, (given,))
    assert shown.significance is Significance.EDITORIAL


def test_an_endless_old_clause_is_cut_short() -> None:
    (found,) = changed_since(["word " * 5_000], "another " * 3_000, ())
    assert max(len(change.old_text) for change in found) == 600


def test_baselines_are_the_last_version_and_the_last_named_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    root = tmp_path / "site"
    root.mkdir()
    policy = root / "privacy.md"
    policy.write_text(OLD)
    assert baselines(policy) == (None, None)

    def save(text: str, name: str = "") -> None:
        opened = open_policy(policy)
        save_policy(SaveRequest(root, opened, opened.text.with_view(text), name=name), ADA)

    save(OLD, "First")
    last, named = baselines(policy)
    assert last is not None
    assert (last.version.name, last.view, named) == ("First", OLD, None)
    save(OLD.replace("90", "30"))
    last, named = baselines(policy)
    assert last is not None
    assert named is not None
    assert (last.view, named.view) == (OLD.replace("90", "30"), OLD)
