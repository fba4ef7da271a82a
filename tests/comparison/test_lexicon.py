from __future__ import annotations

import re
from pathlib import Path

import pytest

import policyeditor.comparison
from policyeditor.comparison.lexicon import guess_language, languages, laws, lexicon, terms_pattern
from policyeditor.comparison.model import ChangeKind
from policyeditor.resources import message_templates

_CODE = re.compile(r"\"(comparison\.[a-z0-9.\-]+)\"")


def test_five_languages_have_word_lists() -> None:
    assert languages() >= {"en", "de", "fr", "es", "zh"}


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "zh"])
def test_every_language_has_what_the_signals_need(language: str) -> None:
    found = lexicon(language)
    assert found is not None
    assert found.modals
    assert found.negations
    assert found.scope
    assert found.units
    assert {"S01", "S02", "S03", "S05", "S06", "S07"} <= set(found.topics)


def test_a_regional_tag_counts_as_its_language() -> None:
    assert lexicon("en-GB") is lexicon("en")
    assert lexicon("tlh") is None


def test_terms_stand_as_whole_words_and_stars_go_on() -> None:
    pattern = terms_pattern(["sell", "consent*", "opt out"])
    assert pattern.findall("We sell; no reseller; consented; opt-out.") == [
        "sell", "consented", "opt-out",
    ]  # fmt: skip


def test_languages_are_guessed_by_their_common_words() -> None:
    sentences = {
        "en": "we use your data and you may object to this",
        "de": "wir verarbeiten ihre daten und sie werden nicht",
        "": "qwe rty uio",
    }
    for language, sentence in sentences.items():
        assert guess_language(sentence.split(), {}) == language
    assert guess_language([], {"zh": 50}) == "zh"


def test_every_sentence_the_comparison_says_is_written() -> None:
    templates = message_templates()
    folder = Path(policyeditor.comparison.__file__).parent
    for file in folder.rglob("*.py"):
        for code in _CODE.findall(file.read_text(encoding="utf-8")):
            assert code in templates, f"{file.name}: {code}"
    for kind in ChangeKind:
        assert f"comparison.summary.{kind.value}" in templates
        assert f"comparison.summary.many.{kind.value}" in templates
    english = lexicon("en")
    assert english is not None
    assert {f"comparison.topic.{signal}" for signal in english.topics} <= set(templates)


def test_laws_are_named_for_signals_only() -> None:
    assert all(re.fullmatch(r"S\d\d", signal) and text for signal, text in laws().items())
