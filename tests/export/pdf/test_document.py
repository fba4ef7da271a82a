from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.export.pdf.reading import facts_of, fonts_of, structure_of, text_of

from policyeditor.errors import ExportError
from policyeditor.export.pdf.document import policy_pdf, redline_pdf
from policyeditor.export.publication import Publication
from policyeditor.export.redline import Redline
from policyeditor.policy.policy import read_policy
from policyeditor.resources import english

SOURCE = """\
---
title: Privacy
lang: en
---

# Privacy policy

We keep your data safe[^why].

5. Scope
   (A) First thing.
   (B) Second **thing**.

   More of it.

   a. no list
{: start="5"}

## Who we are

| Data | Why |
|------|-----|
| Name | To greet you |

Term
: What it means

> Quoted words.

[Our site](https://example.org/) and [who we are](#who-we-are) and [bad](javascript:alert(1)).

[^why]: Because we must.
"""
SAVED = datetime(2026, 3, 1, 12, tzinfo=UTC)


def publication(source: str = SOURCE) -> Publication:
    policy = read_policy(source)
    return Publication(
        policy, source.encode(), effective=date(2026, 12, 24), version="Spring", saved=SAVED
    )


def test_all_words_are_there_with_their_published_numbers(tmp_path: Path) -> None:
    words = text_of(policy_pdf(publication()).data, tmp_path).split()

    expected = (
        "Privacy policy Version Spring · Effective from December 24, 2026 "
        "We keep your data safe1. 5. Scope (A) First thing. (B) Second thing. More of it."
    )
    assert " ".join(words).startswith(expected)
    assert "1 Because we must." in " ".join(words)
    assert words[-3:] == ["1", "of", "1"]


def test_it_says_what_it_is(tmp_path: Path) -> None:
    facts = facts_of(policy_pdf(publication()).data, tmp_path)

    assert facts["Title"] == "Privacy"
    assert facts["Tagged"] == "yes"
    assert facts["CreationDate"] == "Sun Mar  1 12:00:00 2026 UTC"
    assert "Author" not in facts


def test_it_claims_the_standards_that_typst_checked(tmp_path: Path) -> None:
    saved = policy_pdf(publication()).data
    draft = policy_pdf(replace(publication(), saved=None)).data

    assert (
        b"<pdfuaid:part>1<" if b"pdfuaid:part>1<" in saved else b"",
        b"<pdfaid:part>2<" if b"pdfaid:part>2<" in saved else b"",
    ) == (b"<pdfuaid:part>1<", b"<pdfaid:part>2<")
    assert b"pdfuaid:part>1<" in draft
    assert b"pdfaid:part>" not in draft


def test_a_screen_reader_finds_headings_lists_tables_notes_and_quotations(tmp_path: Path) -> None:
    tags = {
        line.split(" ")[0].rstrip(":")
        for line in structure_of(policy_pdf(publication()).data, tmp_path)
    }

    assert {"H1", "H2", "LI", "Lbl", "TH", "TD", "Note", "BlockQuote", "Link"} <= tags


def test_the_fonts_are_within_it(tmp_path: Path) -> None:
    fonts = fonts_of(policy_pdf(publication()).data, tmp_path)

    assert fonts
    assert all(embedded for _, embedded in fonts)


def test_only_safe_addresses_are_links() -> None:
    data = policy_pdf(publication()).data

    assert b"(https://example.org/)" in data
    assert b"javascript" not in data


def test_the_same_version_gives_the_same_bytes() -> None:
    assert policy_pdf(publication()).data == policy_pdf(publication()).data


def test_letters_that_no_font_has_are_told_and_shown_by_their_number(tmp_path: Path) -> None:
    made = policy_pdf(publication("Rare: \U00013460\n"))

    (note,) = made.notes
    assert "\U00013460 (U+13460)" in english().sentence(note)
    assert "[U+13460]" in text_of(made.data, tmp_path)


def test_a_redline_has_a_key_and_marks(tmp_path: Path) -> None:
    html = (
        '<h1>P</h1><p>We <del data-change="0">may</del> <ins data-change="0">must</ins> act.</p>'
        '<p><ins class="moved" data-change="1">Moved words.</ins></p>'
    )
    made = redline_pdf(replace(publication(), redline=Redline(html, "old", "new")))
    words = " ".join(text_of(made.data, tmp_path).split())

    assert words.startswith("Privacy: what changed This page compares two versions: old and new.")
    assert "Key deleted words inserted words moved words" in words
    assert "We may must act. Moved words." in words


def test_the_programs_words_run_their_own_way_in_a_redline(tmp_path: Path) -> None:
    source = "---\ntitle: מדיניות\nlang: he\n---\n\nשלום\n"
    redline = Redline("<p>שלום</p>", "old", "new")
    made = redline_pdf(replace(publication(source), redline=redline))

    assert "This page compares two versions: old and new.\n" in text_of(made.data, tmp_path)


@pytest.mark.parametrize("lang", ["ar", "he", "zh-Hans", "zh-Hant", "ja", "th", "ru", "xx", "ö"])
def test_every_language_is_set(lang: str, tmp_path: Path) -> None:
    try:
        made = policy_pdf(publication(f"---\ntitle: T\nlang: {lang}\n---\n\nPlain words.\n"))
    except ExportError as error:
        if error.message.code != "export.pdf-letters":
            raise
        pytest.skip("this machine has no font for the words at the page's head")

    assert "Plain words" in text_of(made.data, tmp_path)
    assert made.notes == ()
