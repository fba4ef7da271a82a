from __future__ import annotations

from pathlib import Path

import pytest
from tests.workspace.versioned import saved

from policyeditor.workspace import attribution
from policyeditor.workspace.attribution import Since, TextWay, way_between
from policyeditor.workspace.exporting import Source, export_view
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.versions import list_versions, text_of_version

DAYS = ("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01")


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    """A policy with four versions, each with one more word, and a draft."""
    path = tmp_path / "privacy.md"
    for number, day in enumerate(DAYS, 1):
        path.write_text(f"# Privacy\n\nWords{' more' * number}.\n", encoding="utf-8")
        saved(tmp_path, path, day)
    path.write_text("# Privacy\n\nWords of a draft.\n", encoding="utf-8")
    return path


def way(path: Path, old: int, new: int | None) -> TextWay:
    versions = list_versions(path)[::-1]
    last = versions[new] if new is not None else None
    text = text_of_version(path, last) if last is not None else open_policy(path).text
    since = Since(text_of_version(path, versions[old]), versions[old], last)
    return way_between(path, since, text)


def test_every_version_between_is_on_the_way(policy: Path) -> None:
    found = way(policy, 0, 3)

    assert found.complete
    assert [each.text.view.count("more") for each in found.texts] == [1, 2, 3, 4]
    assert {each.author for each in found.texts} == {"Ann Lee"}
    assert [f"{each.saved:%Y-%m-%d}" for each in found.texts if each.saved] == list(DAYS)


def test_a_draft_comes_last_without_a_time(policy: Path) -> None:
    found = way(policy, 2, None)

    assert found.complete
    assert ["draft" in each.text.view for each in found.texts] == [False, False, True]
    assert found.texts[-1].saved is None


def test_the_way_back_has_its_two_ends_alone(policy: Path) -> None:
    found = way(policy, 3, 1)

    assert not found.complete
    assert [each.text.view.count("more") for each in found.texts] == [4, 2]


def test_too_many_versions_are_told(policy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attribution, "MOST_VERSIONS", 1)

    assert not way(policy, 0, 3).complete
    assert way(policy, 1, 3).complete


def test_a_redline_says_where_it_does_not_know_whose_a_change_is(
    policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = list_versions(policy)[::-1]
    new = text_of_version(policy, versions[3])
    since = Since(text_of_version(policy, versions[0]), versions[0], versions[3])
    source = Source(policy, tmp_path, new.view, new.to_bytes(), since=since)

    def notes() -> list[str]:
        found = export_view(source, None, ["redline-docx"], tmp_path / "out").notes
        return [note.code for note in found]

    assert notes() == []
    monkeypatch.setattr(attribution, "MOST_TEXT", 10)
    assert notes() == ["export.authors-not-known"]
