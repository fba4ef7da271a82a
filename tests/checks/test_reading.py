"""How long a policy is, and how hard to read."""

from __future__ import annotations

import pytest

from policyeditor.checks.reading import Ease, Reading, reading_of
from policyeditor.policy.policy import read_policy

EASY = "We keep your name. You can ask us to stop. We will do so at once. " * 12
HARD = (
    "Notwithstanding contractual obligations, jurisdictional considerations necessitate "
    "administrative determinations regarding confidentiality, proportionality and "
    "accountability of institutional representatives. "
) * 12


def read(text: str, lang: str) -> Reading:
    return reading_of(read_policy(f"---\nlang: {lang}\n---\n\n# Title\n\n{text}\n"))


def test_words_of_headings_and_text_are_counted_and_marks_are_not() -> None:
    found = read("We **never** sell [your data](https://example.org).", "en")
    assert (found.words, found.length, found.minutes) == (6, 6, 1)


def test_an_easy_text_is_easy_and_a_hard_one_is_hard() -> None:
    assert read(EASY, "en").ease is Ease.EASY
    assert read(HARD, "en").ease is Ease.HARD


@pytest.mark.parametrize("lang", ["nl", "ja", "x-none"])
def test_for_languages_without_a_measure_nothing_is_said_of_it(lang: str) -> None:
    found = read(HARD, lang)
    assert found.ease is None
    assert found.words > 100


def test_chinese_is_counted_in_characters_and_has_no_measure() -> None:
    found = read("我们不会出售您的个人信息。" * 20, "zh-Hans")
    assert found.length == 12 * 20
    assert found.minutes == 1
    assert found.ease is None


def test_a_short_text_is_not_judged() -> None:
    assert read("We keep nothing.", "en").ease is None


def test_nothing_takes_no_time() -> None:
    assert Reading().minutes == 0
