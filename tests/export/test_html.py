from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from policyeditor.export.html import html_file
from policyeditor.export.publication import Publication
from policyeditor.export.snippet import snippet_file
from policyeditor.policy.policy import read_policy

SHARED = Path(__file__).parents[3] / "shared" / "corpus"

POLICY = """\
---
layout: page
title: Privacy Notice
lang: en
permalink: /en/privacy/
---

# How we treat your data

1. Collection
   (A) Your name.

   (B) Your address.

2. Use

See [our terms](/en/terms/) and [the authority](https://authority.example).
"""


class Page(HTMLParser):
    """What a browser would load, run and head a page with."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def named(self, name: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.tags if tag == name]

    def active(self) -> Iterator[str]:
        """Everything in the page that could run or load something."""
        for tag, attributes in self.tags:
            if tag in (
                "script",
                "iframe",
                "object",
                "embed",
                "svg",
                "math",
                "form",
                "base",
                "link",
            ):
                yield tag
            yield from (f"{tag} {name}" for name in attributes if name.startswith("on"))
            address = attributes.get("href", "") + attributes.get("src", "")
            if address.strip().lower().startswith(("javascript:", "vbscript:", "file:")):
                yield f"{tag} {address}"
            if tag == "img" and not attributes.get("src", "").startswith("data:image/"):
                yield f"img {attributes.get('src')}"


def html_page(source: str, effective: date | None = None) -> str:
    return html_file(Publication(read_policy(source), b"", effective=effective)).data.decode()


def page_of(source: str, effective: date | None = None) -> Page:
    return Page(html_page(source, effective))


def test_a_page_says_its_language_title_and_content() -> None:
    page = page_of(POLICY)

    assert page.named("html") == [{"lang": "en", "dir": "ltr"}]
    assert "Privacy Notice" in page.text
    assert len(page.named("h1")) == 1
    assert "How we treat your data" in page.text
    assert page.named("main") == [{"id": "policy-text"}]
    assert {"class": "skip", "href": "#policy-text"} in page.named("a")
    assert [meta["content"] for meta in page.named("meta") if meta.get("name") == "description"]


def test_a_page_needs_nothing_besides_itself() -> None:
    page = page_of(POLICY)
    policies = [meta["content"] for meta in page.named("meta") if "http-equiv" in meta]

    assert policies[0].startswith("default-src 'none'")
    assert list(page.active()) == []


def test_links_beside_the_policy_lead_to_the_site_where_it_is_known() -> None:
    publication = Publication(read_policy(POLICY), b"", address="https://firm.example/en/privacy/")
    links = [values["href"] for values in Page(html_file(publication).data.decode()).named("a")]

    assert "https://firm.example/en/terms/" in links
    assert "https://authority.example" in links
    snippet = Page(snippet_file(publication).data.decode())
    assert "/en/terms/" in [values["href"] for values in snippet.named("a")]


def test_a_picture_of_another_site_leaves_a_note_and_is_told() -> None:
    source = "# Terms\n\n![Our seal](https://other.example/seal.png)\n"
    made = html_file(Publication(read_policy(source), b""))

    assert b"[Image not included: Our seal]" in made.data
    assert b"other.example" not in made.data
    assert [note.params["images"] for note in made.notes] == [("Our seal",)]


def test_the_title_heads_a_text_that_has_no_heading() -> None:
    page = page_of("---\ntitle: Terms <of> Use\n---\n\nBe kind.\n")

    assert len(page.named("h1")) == 1
    assert page.text.count("Terms <of> Use") == 2


def test_the_effective_date_stands_below_the_title() -> None:
    text = "".join(page_of(POLICY, date(2026, 12, 24)).text)

    assert text.index("How we treat your data") < text.index("Effective from December 24, 2026")
    assert "Effective" not in "".join(page_of(POLICY).text)


@pytest.mark.parametrize(
    ("lang", "direction", "date_line"),
    [
        ("ar", "rtl", "Effective from"),
        ("he-IL", "rtl", "Effective from"),
        ("de", "ltr", "Gültig ab 24. Dezember 2026"),
        ("zh-Hans", "ltr", "生效日期：2026年12月24日"),
        ("fr-CA", "ltr", "En vigueur à partir du 24 décembre 2026"),
    ],
)
def test_the_page_follows_the_language(lang: str, direction: str, date_line: str) -> None:
    page = page_of(POLICY.replace("lang: en", f"lang: {lang}"), date(2026, 12, 24))

    assert page.named("html") == [{"lang": lang, "dir": direction}]
    assert date_line in "".join(page.text)


def test_words_in_another_language_say_so() -> None:
    html = html_page(POLICY.replace("lang: en", "lang: ar"), date(2026, 12, 24))
    assert '<p class="facts" lang="en" dir="ltr">' in html


def test_a_language_that_is_none_does_no_harm() -> None:
    page = page_of(POLICY.replace("lang: en", "lang: '\"><script>'"))
    assert page.named("html")[0]["lang"] == "en"


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "</title><script>alert(1)</script>", "\"><img src=x onerror=a>",
     "</style><svg onload=alert(1)>", "[x](javascript:alert(1))", "<base href=//evil>",
     "<iframe src=//evil></iframe>", "$title ${main}", "<a href='file:///etc/passwd'>x</a>"],
)  # fmt: skip
def test_a_hostile_policy_does_nothing(text: str) -> None:
    quoted = json.dumps(text)
    source = f"---\ntitle: {quoted}\ndescription: {quoted}\nlang: en\n---\n\n# A {text}\n\n{text}\n"
    page = page_of(source, date(2026, 12, 24))

    assert list(page.active()) == []
    assert "".join(page.text).count(text) >= 1  # the title, as text


@pytest.mark.skipif(not SHARED.is_dir(), reason="the corpora are not on this machine")
def test_known_attacks_do_nothing() -> None:
    entries = json.loads((SHARED / "hostile-html.json").read_text(encoding="utf-8"))
    payloads = [entry["payload"] for entry in entries[::20]]
    assert len(payloads) > 300
    for payload in payloads:
        if len(payload) < 2000:
            page = page_of(f"---\ntitle: x\n---\n\n{payload}\n\nText {payload}\n")
            assert list(page.active()) == [], payload
