from __future__ import annotations

from datetime import date

import pytest

from policyeditor.languages import direction, language_tag, long_date, plural_form, published_words

DAY = date(2026, 12, 24)


@pytest.mark.parametrize(
    ("lang", "tag"),
    [
        ("en", "en"),
        (" pt_BR ", "pt-BR"),
        ("zh-Hant", "zh-Hant"),
        ("", ""),
        ('"><b>', ""),
        ("e", ""),
    ],
)
def test_only_tags_get_into_a_page(lang: str, tag: str) -> None:
    assert language_tag(lang) == tag


@pytest.mark.parametrize(
    ("lang", "expected"),
    [("ar", "rtl"), ("fa-IR", "rtl"), ("ur", "rtl"), ("en", "ltr"), ("zz", "ltr"), ("", "ltr")],
)
def test_direction(lang: str, expected: str) -> None:
    assert direction(lang) == expected


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "December 24, 2026"),
        ("en-GB", "24 December 2026"),
        ("ja", "2026年12月24日"),
        ("qqq", "2026-12-24"),
        ("not a tag", "2026-12-24"),
    ],
)
def test_dates_in_words(lang: str, words: str) -> None:
    assert long_date(DAY, lang) == words


def test_plural_forms_of_a_language() -> None:
    assert [plural_form(n, "pl") for n in (1, 3, 5)] == ["one", "few", "many"]
    assert plural_form(1, "?") == "other"


def test_words_fall_back_to_english_and_say_so() -> None:
    assert published_words("publishing", "de-AT").lang == "de"
    assert not published_words("publishing", "de-AT").fallback
    assert published_words("publishing", "cy").fallback
    assert published_words("publishing", "cy").lang == "en"
    assert not published_words("publishing", "").fallback
    assert published_words("publishing", "../notices/en").lang == "en"
