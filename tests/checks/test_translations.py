"""What is told of a translation, and of languages that are missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from policyeditor.checks.facts import FolderFacts, SourceText
from policyeditor.checks.translations import languages_missing, translated
from policyeditor.comparison.translation import marked, translation
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Problem
from policyeditor.resources import english
from policyeditor.workspace.facts import facts_of

ENGLISH = """---
title: Privacy
lang: en
permalink: /en/privacy/
---

# Privacy

1. Keeping

   (A) We delete your data after 90 days.

   (B) We keep invoices for ten years.

2. Sharing

   (A) We share nothing with anybody at all.
"""
GERMAN = """---
title: Datenschutz
lang: de
permalink: /de/privacy/
---

# Datenschutz

1. Aufbewahrung

   (A) Wir löschen Ihre Daten nach 90 Tagen.

   (B) Wir bewahren Rechnungen zehn Jahre auf.

2. Weitergabe

   (A) Wir geben niemandem etwas weiter.
"""
FACTS = FolderFacts(source=SourceText("en/privacy.md", "en", ENGLISH))


def told(view: str, facts: FolderFacts = FACTS) -> list[tuple[str, int]]:
    return [(each.code, each.line) for each in translated(read_policy(view), facts)]


def test_a_translation_that_says_the_same_has_no_problem() -> None:
    assert told(GERMAN) == []
    assert told(ENGLISH, FolderFacts()) == []


def test_a_missing_clause_is_told_where_it_belongs_once_for_all_under_it() -> None:
    shorter = GERMAN[: GERMAN.index("2. Weitergabe")].rstrip() + "\n"
    [problem] = translated(read_policy(shorter), FACTS)
    assert problem.line == 13
    assert (
        english()
        .sentence(problem.message)
        .startswith("“2 Sharing” of “en/privacy.md” has no translation here.")
    )


def test_two_texts_that_share_little_are_told_once() -> None:
    other = GERMAN[: GERMAN.index("1. Auf")] + "Gar nichts davon.\n"
    assert told(other) == [("checks.translation-missing-most", 3)]


def test_another_number_is_told_at_its_clause() -> None:
    assert told(GERMAN.replace("90", "30")) == [("checks.translation-numbers-both", 11)]


def test_words_of_the_source_are_told_as_not_translated() -> None:
    copied = GERMAN.replace(
        "Wir geben niemandem etwas weiter.", "We share nothing with anybody at all."
    )
    assert told(copied) == [("checks.translation-copied", 17)]


def test_a_translation_just_begun_is_told_once() -> None:
    [problem] = translated(read_policy(ENGLISH.replace("lang: en", "lang: de")), FACTS)
    assert (problem.line, problem.end_line) == (7, 17)
    assert "6 clauses still have the words of “en/privacy.md”" in english().sentence(
        problem.message
    )


def test_a_source_that_changed_since_is_told() -> None:
    before = translation(read_policy(ENGLISH).clauses, read_policy(GERMAN).clauses, ("en", "de"))
    marks = marked(before, None, "Ada", datetime(2026, 3, 3, tzinfo=UTC))
    newer = replace(
        SourceText("en/privacy.md", "en", ENGLISH), view=ENGLISH.replace("90", "60"), marks=marks
    )
    assert told(GERMAN, FolderFacts(source=newer)) == [("checks.translation-behind", 11)]


def problems_in(folder: Path, name: str) -> list[Problem]:
    path = folder / name
    policy, facts = read_policy(path.read_text("utf-8")), facts_of(path, folder)
    return [*translated(policy, facts), *languages_missing(policy, facts)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    terms = ENGLISH.replace("rivacy", "erms")
    for name, text in {
        "en/privacy.md": ENGLISH, "de/privacy.md": GERMAN.replace("90", "30"), "en/terms.md": terms,
    }.items():  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_the_folder_tells_which_policy_is_the_source_and_which_language_is_missing(
    folder: Path,
) -> None:
    assert problems_in(folder, "en/privacy.md") == []
    assert [each.code for each in problems_in(folder, "de/privacy.md")] == [
        "checks.translation-numbers-both"
    ]
    [absent] = problems_in(folder, "en/terms.md")
    assert english().sentence(absent.message).startswith("This policy is not there in German")
    assert absent.line == 3
