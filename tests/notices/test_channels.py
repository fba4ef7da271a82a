from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
from ruamel.yaml import YAML
from tests.notices.examples import (
    FACTS,
    NEGATION,
    NEW_CLAUSE,
    RETENTION,
    REWRITTEN,
    SPELLING,
    comparison,
    hostile_change,
)

from policyeditor.comparison.model import Change
from policyeditor.errors import NoticeError
from policyeditor.notices.channels import CHANNELS, render_notice, render_notices
from policyeditor.notices.drafts import parts_of
from policyeditor.notices.escaping import one_line
from policyeditor.notices.notice import Notice, build_notice
from policyeditor.resources import english

GOLDEN = Path(__file__).parents[1] / "golden" / "notices"
SHARED = Path(__file__).parents[3] / "shared" / "corpus" / "hostile-html.json"

HOSTILE = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>",
    "</p></section></main><h1>Free prize</h1>",
    "</style></title><b>x",
    "<!-- ", "-->", "]]>", "<![CDATA[x]]>",
    "{{ site.secret }}", "{% include ../secret %}", "{%raw%}", "{{ ''.__class__ }}", "${7*7}",
    "{: onclick='alert(1)'}", "{::nomarkdown}<b>x</b>{:/}",
    "[click](javascript:alert(1))", "![x](https://evil.example/p.png)", "<https://evil.example>",
    "# Heading", "---", "- item", "1. item", "> quote", "```", "| a | b |", "a\n\n---\ntitle: x",
    "x\" \n layout: evil", "&lt;b&gt;", "&#60;script&#62;", "\u202egnirts", "a\x00b", "\\", "*_`~",
    "javascript:alert(1)", "[^1]: note", "*[HTML]: y", "$$x$$",
)  # fmt: skip


class _Tags(HTMLParser):
    """The tags of a page with the names of their attributes: its structure."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, ...]] = []
        self.addresses: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "br":  # a text's own lines stay lines
            self.found.append((tag, *(name for name, _ in attrs)))
        self.addresses |= {value or "" for name, value in attrs if name in ("href", "src")}

    def handle_endtag(self, tag: str) -> None:
        self.found.append((f"/{tag}",))


def structure(html: str) -> _Tags:
    parser = _Tags()
    parser.feed(html)
    parser.close()
    return parser


def notice_with(text: str) -> Notice:
    facts = replace(
        FACTS,
        title=text, sender=text, contact=text, why=text, choices=(text, text), layout=text,
        previous_link=f"/old/{text}/", permalink=f"/en/{text}/", effects={0: text},
    )  # fmt: skip
    return build_notice(comparison(hostile_change(text), hostile_change(text), SPELLING), facts)


def front_matter_and_body(page: str) -> tuple[dict[str, object], str]:
    found = re.match(r"---\n(.*?)\n---\n", page, re.DOTALL)
    assert found is not None
    values = YAML(typ="safe", pure=True).load(found[1])
    assert isinstance(values, dict)
    return values, page[found.end() :]


def drawn(page: str) -> str:
    return markdown.markdown(front_matter_and_body(page)[1], extensions=["extra", "sane_lists"])


def hostile_texts() -> list[str]:
    return [*HOSTILE]


def corpus_texts() -> list[str]:
    if not SHARED.is_file():
        return []
    payloads = [entry["payload"] for entry in json.loads(SHARED.read_text(encoding="utf-8"))]
    return [p for p in payloads[::40] if 0 < len(p) < 2000 and one_line(p)]


def web_page(notice: Notice, channel: str) -> str:
    """What a browser or a mail program is given to draw."""
    file = render_notice(notice, channel)
    return next(part.text for part in parts_of(file) if part.id in ("body", "html"))


@cache
def harmless(channel: str) -> list[tuple[str, ...]]:
    """The structure of a form without foreign text."""
    plain = notice_with("harmless")
    return structure(drawn(web_page(plain, "page")) if channel == "page" else
                     web_page(plain, channel)).found  # fmt: skip


def assert_harmless(text: str) -> None:
    foreign = notice_with(text)
    for channel in ("html", "banner", "email"):
        page = web_page(foreign, channel)
        bad = structure(page)
        assert bad.found == harmless(channel), (channel, text)
        assert all(a.startswith(("#", "/")) for a in bad.addresses - {"mailto:x"}), (channel, text)
        assert "{{" not in page
        assert "{%" not in page
    page = render_notice(foreign, "page").text
    values, body = front_matter_and_body(page)
    assert values["title"] == one_line(f"Changes to {one_line(text)} from December 24, 2026")
    assert set(values) == {"layout", "title", "lang", "permalink"}
    assert "{{" not in body
    assert "{%" not in body
    assert "{:" not in body
    assert structure(drawn(page)).found == harmless("page"), text
    assert json.loads(render_notice(foreign, "json").text)["document"]["title"] == one_line(text)


@pytest.mark.parametrize("text", hostile_texts())
def test_foreign_text_stays_text_in_every_form(text: str) -> None:
    assert_harmless(text)


@pytest.mark.skipif(not SHARED.is_file(), reason="the corpora are not on this machine")
def test_known_attacks_stay_text_in_every_form() -> None:
    texts = corpus_texts()
    assert len(texts) > 120
    for text in texts:
        assert_harmless(text)


@pytest.mark.parametrize(
    "channel", [c for c in CHANNELS if c.id != "email"], ids=lambda channel: channel.id
)
def test_each_form_as_it_was_last_read_by_a_person(channel: object) -> None:
    notice = build_notice(
        comparison(RETENTION, NEGATION, SPELLING, NEW_CLAUSE, REWRITTEN, SPELLING),
        replace(FACTS, site="https://example.com", why=""),
    )
    assert hasattr(channel, "id")
    file = render_notice(notice, channel.id)
    text = re.sub(r"<style>.*?</style>", "<style></style>", file.text, flags=re.DOTALL)
    assert text == (GOLDEN / file.name).read_text(encoding="utf-8")


def test_files_have_the_name_and_kind_of_their_form() -> None:
    files = render_notices(build_notice(comparison(RETENTION), FACTS), ["page", "banner", "page"])

    assert [(file.name, file.media_type) for file in files] == [
        ("en-privacy-notice-2026-12-24.md", "text/markdown"),
        ("en-privacy-banner-2026-12-24.html", "text/html"),
    ]


def test_the_page_belongs_to_the_same_site() -> None:
    page = render_notice(build_notice(comparison(RETENTION), FACTS), "page").text
    values, body = front_matter_and_body(page)

    assert values == {
        "layout": "page",
        "title": "Changes to Privacy Policy from December 24, 2026",
        "lang": "en",
        "permalink": "/en/privacy/notice-2026-12-24/",
    }
    assert body.lstrip().startswith("# Changes to Privacy Policy")
    facts = replace(FACTS, heading=False)
    without = render_notice(build_notice(comparison(RETENTION), facts), "page").text
    assert "\n# " not in without


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.id)
def test_every_form_names_the_date_and_the_content_of_the_change(channel: object) -> None:
    assert hasattr(channel, "id")
    text = render_notice(build_notice(comparison(RETENTION), FACTS), channel.id).text

    assert "December 24, 2026" in text
    assert "90 days" in text
    assert "30 days" in text
    assert "Privacy Policy" in text
    assert "check this page" not in text.lower()
    assert "compli" not in text.lower()


def test_places_for_the_writer_are_marked_in_the_notice() -> None:
    notice = build_notice(comparison(REWRITTEN), replace(FACTS, sender="", choices=()))
    text = render_notice(notice, "text").text

    assert text.count("[Please complete:") == 3


def test_corrections_are_counted_in_words() -> None:
    one = build_notice(comparison(RETENTION, SPELLING), FACTS)
    many = build_notice(comparison(RETENTION, SPELLING, SPELLING, SPELLING), FACTS)
    none = build_notice(comparison(RETENTION), FACTS)

    assert "One other change only corrects" in one_line(render_notice(one, "text").text)
    assert "3 other changes only correct" in one_line(render_notice(many, "text").text)
    assert "spelling" not in render_notice(none, "text").text


def test_a_banner_tells_the_first_changes_and_counts_the_rest() -> None:
    notice = build_notice(comparison(RETENTION, NEGATION, NEW_CLAUSE, RETENTION, NEGATION), FACTS)
    banner = render_notice(notice, "banner").text

    assert banner.count("<li>") == 4
    assert "and 2 more changes" in banner
    assert 'href="/en/privacy/notice-2026-12-24/"' in banner
    assert 'role="region" aria-label="Notice of changes to Privacy Policy"' in banner


def test_a_place_is_told_by_its_headings_below_the_title() -> None:
    change = replace(
        RETENTION, old_path="", new_path="", heading="Privacy policy › Data we keep › Logs."
    )
    notice = build_notice(comparison(change), FACTS)

    assert "\n1. Data we keep › Logs.\n" in render_notice(notice, "text").text
    assert "<li>Logs – “90 days” becomes" in render_notice(notice, "banner").text


def test_a_banner_is_dismissed_once_for_each_notice() -> None:
    def key(facts_date: date, *more: Change) -> str:
        notice = build_notice(comparison(RETENTION, *more), replace(FACTS, effective=facts_date))
        found = re.search(r'data-notice="(\w+)"', render_notice(notice, "banner").text)
        assert found is not None
        return found[1]

    assert key(date(2026, 12, 24)) != key(date(2026, 12, 25))
    assert key(date(2026, 12, 24)) != key(date(2026, 12, 24), NEGATION)
    assert key(date(2026, 12, 24)) == key(date(2026, 12, 24), SPELLING)


def test_plain_text_is_wrapped_and_addresses_stay_whole() -> None:
    address = "https://example.com/" + "a" * 90
    notice = build_notice(comparison(RETENTION), replace(FACTS, previous_link=address))
    lines = render_notice(notice, "text").text.splitlines()

    assert any(address in line for line in lines)
    assert all(len(line) <= 72 for line in lines if address not in line)


def test_a_language_without_words_gets_english_around_its_own_clauses() -> None:
    notice = build_notice(comparison(RETENTION), replace(FACTS, lang="ar"))
    file = render_notice(notice, "html")

    assert file.fallback
    assert '<html lang="en" dir="ltr">' in file.text
    assert '<blockquote lang="ar" dir="rtl">' in file.text
    assert not render_notice(build_notice(comparison(RETENTION), FACTS), "html").fallback
    assert render_notice(notice, "page").text.count('\n{: lang="ar" dir="rtl"}\n') == 2


def test_an_unknown_form_is_named_with_those_there_are() -> None:
    with pytest.raises(NoticeError) as caught:
        render_notice(build_notice(comparison(RETENTION), FACTS), "fax")

    assert "“fax”" in english().sentence(caught.value.message)
    assert "banner" in english().sentence(caught.value.message)
