"""The words of notices in every language that the program ships."""

from __future__ import annotations

import json
import re
import string
from dataclasses import replace
from datetime import date

import pytest
from tests.notices.examples import (
    FACTS,
    NEGATION,
    NEW_CLAUSE,
    RETENTION,
    REWRITTEN,
    SPELLING,
    comparison,
)

from policyeditor.notices.channels import CHANNELS, render_notice
from policyeditor.notices.drafts import gaps_in
from policyeditor.notices.gaps import remarks
from policyeditor.notices.notice import Notice, build_notice
from policyeditor.notices.phrases import phrases
from policyeditor.resources import english, resource_path

LANGUAGES = ("en", "zh", "de", "fr", "es")


def words(lang: str) -> dict[str, str]:
    text = resource_path("notices", f"{lang}.json").read_text(encoding="utf-8")
    found: dict[str, str] = json.loads(text)
    return found


def params(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def notice(lang: str, **facts: object) -> Notice:
    said = replace(FACTS, lang=lang, **facts)  # type: ignore[arg-type]  # fields of the facts
    return build_notice(comparison(RETENTION, NEGATION, NEW_CLAUSE, REWRITTEN, SPELLING), said)


@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_a_language_says_all_that_english_says(lang: str) -> None:
    asked, said = words("en"), words(lang)

    assert list(said) == list(asked)
    assert {code: params(said[code]) for code in said} == {
        code: params(asked[code]) for code in asked
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sentence_is_empty_or_advertises(lang: str) -> None:
    for code, sentence in words(lang).items():
        assert sentence.strip() == sentence
        assert sentence, code
        assert "!" not in sentence
        assert not re.search(r"check (this|back)|complian|konform|conforme|cumple|合规", sentence)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_phrase_can_be_looked_for(lang: str) -> None:
    known = {"keeps", "tells", "ages", "money", "shares", "negates", "opts_in", "opts_out"}

    assert known <= set(phrases(lang).patterns)
    assert phrases(f"{lang}-XX") is phrases(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("channel", [channel.id for channel in CHANNELS])
def test_every_form_is_whole_in_every_language(lang: str, channel: str) -> None:
    file = render_notice(notice(lang), channel)

    assert file.lang == lang
    assert not file.fallback
    assert not re.search(r"\b(effect|brief|complete|place|change)\.[a-z]", file.text)
    expected = 0 if channel in ("banner",) else 1
    assert len(gaps_in(file)) == expected


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "January 1, 2027"),
        ("en-GB", "1 January 2027"),
        ("de", "1. Januar 2027"),
        ("de-AT", "1. Jänner 2027"),
        ("fr", "1er janvier 2027"),
        ("es", "1 de enero de 2027"),
        ("zh", "2027年1月1日"),
    ],
)
def test_dates_are_written_as_the_language_and_region_write_them(lang: str, told: str) -> None:
    text = render_notice(notice(lang, effective=date(2027, 1, 1)), "text").text

    assert told in text


def test_a_german_noun_keeps_its_capital_within_a_sentence() -> None:
    assert "(bisher Abschnitt 5(A))" in render_notice(notice("de"), "text").text
    assert "(until now section 5(A))" in render_notice(notice("en"), "text").text


def test_chinese_has_no_blanks_between_sentences() -> None:
    text = render_notice(notice("zh", sender="示例公司"), "page").text

    assert "起生效。在此之前，" in text


def test_a_notice_in_another_language_than_its_policy_says_so_and_marks_what_it_quotes() -> None:
    made = notice("de", text_lang="en")
    page = render_notice(made, "html").text

    assert '<html lang="de" dir="ltr">' in page
    assert '<blockquote lang="en" dir="ltr">' in page
    assert "“en”" in english().sentence(remarks(made)[0])
    assert "lang=" not in render_notice(notice("de"), "html").text.split("<body>")[1]


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [("zh-CN", "zh-CN"), ("en-GB", "en-GB"), ("zh-TW", "zh"), ("cy", "en"), ("", "en")],
)
def test_a_page_has_the_tag_of_its_site_where_the_words_are_in_it(wanted: str, spoken: str) -> None:
    page = render_notice(notice(wanted), "page")

    assert page.lang == spoken
    assert f'lang: "{spoken}"' in page.text


def test_traditional_characters_are_left_to_the_writer() -> None:
    told = english()
    assert any("simplified" in told.sentence(each) for each in remarks(notice("zh-Hant")))
    assert not any("simplified" in told.sentence(each) for each in remarks(notice("zh")))
