from __future__ import annotations

from pathlib import Path

import pytest
from tests.workspace.versioned import saved

from policyeditor.errors import HistoryError
from policyeditor.resources import english
from policyeditor.workspace.changed import read_version_at
from policyeditor.workspace.families import FamilyMember, family_changes, language_family


def policy(root: Path, name: str, details: str, body: str = "We keep logs for 30 days.") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{details}\n---\n\n# Policy\n\n{body}\n", encoding="utf-8")
    return path


def languages(path: Path, root: Path) -> list[str]:
    return [member.lang for member in language_family(path, root)]


@pytest.mark.parametrize(
    ("english_address", "german_address"),
    [
        ("/en/privacy/", "/de/privacy/"),
        ("/privacy/", "/de/privacy/"),
        ("/legal/en/privacy.html", "/legal/de/privacy.html"),
        ("/privacy-en/", "/privacy-de/"),
    ],
)
def test_addresses_that_differ_in_the_language_alone(
    tmp_path: Path, english_address: str, german_address: str
) -> None:
    one = policy(tmp_path, "a.md", f"lang: en\npermalink: {english_address}")
    policy(tmp_path, "b.md", f"lang: de\npermalink: {german_address}")
    policy(tmp_path, "c.md", "lang: de\npermalink: /de/terms/")

    assert languages(one, tmp_path) == ["en", "de"]


@pytest.mark.parametrize(
    ("first", "second"),
    [("en/privacy.md", "de/privacy.md"), ("privacy.md", "privacy.de.md"),
     ("privacy_en.md", "privacy_de.md")],
)  # fmt: skip
def test_files_where_there_are_no_addresses(tmp_path: Path, first: str, second: str) -> None:
    one = policy(tmp_path, first, "lang: en")
    policy(tmp_path, second, "lang: de")
    policy(tmp_path, "de/terms.md", "lang: de")

    assert languages(one, tmp_path) == ["en", "de"]


def test_a_key_that_ties_translations(tmp_path: Path) -> None:
    one = policy(tmp_path, "privacy.md", "lang: en\nref: privacy\npermalink: /privacy/")
    policy(tmp_path, "datenschutz.md", "lang: de\nref: privacy\npermalink: /datenschutz/")

    assert languages(one, tmp_path) == ["en", "de"]


def test_the_policy_itself_comes_first_and_each_language_once(tmp_path: Path) -> None:
    policy(tmp_path, "de/privacy.md", "lang: de")
    policy(tmp_path, "fr/privacy.md", "lang: fr")
    policy(tmp_path, "zh/privacy.md", "lang: zh-Hans")
    one = policy(tmp_path, "es/privacy.md", "lang: es")

    assert languages(one, tmp_path) == ["es", "de", "fr", "zh-Hans"]


def test_of_two_files_in_one_language_the_nearer_counts(tmp_path: Path) -> None:
    policy(tmp_path, "a/de/privacy.md", "lang: de\npermalink: /de/privacy/")
    near = policy(tmp_path, "b/de/privacy.md", "lang: de\npermalink: /de/privacy/")
    one = policy(tmp_path, "b/en/privacy.md", "lang: en\npermalink: /en/privacy/")

    assert [member.path for member in language_family(one, tmp_path)] == [one, near]


def test_a_policy_without_a_language_stands_alone(tmp_path: Path) -> None:
    one = policy(tmp_path, "privacy.md", "title: x")
    policy(tmp_path, "de/privacy.md", "lang: de")

    assert language_family(one, tmp_path) == (FamilyMember(one, ""),)


def test_each_language_is_compared_with_what_it_said_then(tmp_path: Path) -> None:
    one = policy(tmp_path, "en/privacy.md", "lang: en")
    other = policy(tmp_path, "de/privacy.md", "lang: de", "Wir speichern 30 Tage.")
    saved(tmp_path, other, "2026-01-01")
    saved(tmp_path, one, "2026-01-02")
    policy(tmp_path, "de/privacy.md", "lang: de", "Wir speichern 60 Tage.")
    saved(tmp_path, other, "2026-01-03")
    policy(tmp_path, "en/privacy.md", "lang: en", "We keep logs for 60 days.")

    found = family_changes(language_family(one, tmp_path), "2026-01-02", "draft")

    assert found.untold == ()
    texts = [
        (change.member.lang, change.changed.comparison.changes[0].old_text)
        for change in found.changes
    ]
    assert texts == [("en", "We keep logs for 30 days."), ("de", "Wir speichern 30 Tage.")]


def test_a_language_that_was_not_there_yet_is_told(tmp_path: Path) -> None:
    one = policy(tmp_path, "en/privacy.md", "lang: en")
    saved(tmp_path, one, "2026-01-02")
    other = policy(tmp_path, "de/privacy.md", "lang: de")
    saved(tmp_path, other, "2026-01-03")

    found = family_changes(language_family(one, tmp_path), "2026-01-02", "draft")

    assert [change.member.lang for change in found.changes] == ["en"]
    (message,) = found.untold
    sentence = english().sentence(message)
    assert "“de”" in sentence
    assert "2026-01-02" in sentence


def test_before_the_first_version_there_is_none(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    one = policy(tmp_path, "en/privacy.md", "lang: en")
    saved(tmp_path, one, "2026-01-02")

    with pytest.raises(HistoryError, match="not-yet"):
        read_version_at(one, datetime(2025, 1, 1, tzinfo=UTC))
