from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import feedparser  # type: ignore[import-untyped]  # it has no type hints
import pytest

from policyeditor.notices.record import PublishedEntry, RecordFacts, atom_feed, changelog_page

FACTS = RecordFacts(
    title="Privacy Policy",
    lang="en",
    permalink="/en/privacy/",
    site="https://example.com",
    author="Example Ltd",
    details=(("layout", "page"), ("title", "Privacy Policy"), ("lang", "en"),
             ("permalink", "/en/privacy/"), ("include_in_header", True)),
)  # fmt: skip
FIRST = PublishedEntry(
    effective=date(2025, 3, 1),
    published=datetime(2025, 2, 1, 9, tzinfo=UTC),
    title="Privacy Policy",
    lang="en",
    permalink="/en/privacy/",
    id="published/privacy/2025-03-01",
)
SECOND = replace(
    FIRST,
    effective=date(2026, 12, 24),
    published=datetime(2026, 11, 24, 8, tzinfo=timezone(timedelta(hours=8))),
    id="published/privacy/2026-12-24",
    changes=("Section 4 – “90 days” becomes “30 days”.", "<b>5</b> & {{ site.x }} – gone"),
    notice_link="/en/privacy/notice-2026-12-24/",
    text_link="/en/privacy/2026-12-24/",
)


def test_the_page_lists_the_newest_first_with_what_changed() -> None:
    file = changelog_page(FACTS, [FIRST, SECOND])

    assert file.name == "en-privacy-changes.md"
    assert file.text.startswith(
        '---\nlayout: "page"\ntitle: "Changes to Privacy Policy: all published versions"\n'
        'lang: "en"\npermalink: "/en/privacy/changes/"\ninclude_in_header: false\n---\n'
    )
    assert file.text.index("December 24, 2026") < file.text.index("March 1, 2025")
    assert "* Section 4 – “90 days” becomes “30 days”." in file.text
    assert "First published version" in file.text.split("March 1, 2025")[1]
    assert "(https://example.com/en/privacy/notice-2026-12-24/)" in file.text
    assert "{{" not in file.text
    assert "<b>" not in file.text


def test_the_feed_is_read_without_complaint() -> None:
    feed = feedparser.parse(atom_feed(FACTS, [FIRST, SECOND]).text)

    assert feed.bozo == 0
    assert feed.version == "atom10"
    assert feed.feed.title == "Privacy Policy: published versions"
    assert feed.feed.author == "Example Ltd"
    assert feed.feed.updated == "2026-11-24T00:00:00Z"
    assert feed.feed.id == "tag:example.com,2025-02-01:/en/privacy/"
    links = {link.rel: link.href for link in feed.feed.links}
    assert links == {
        "alternate": "https://example.com/en/privacy/",
        "self": "https://example.com/en-privacy-changes.atom",
    }
    newest, first = feed.entries
    assert newest.title == "Privacy Policy: in force from December 24, 2026"
    assert newest.link == "https://example.com/en/privacy/notice-2026-12-24/"
    assert "“90 days” becomes “30 days”" in newest.content[0].value
    assert "First published version" in first.content[0].value


def test_ids_stay_when_versions_are_added() -> None:
    before = feedparser.parse(atom_feed(FACTS, [FIRST]).text)
    after = feedparser.parse(atom_feed(FACTS, [FIRST, SECOND]).text)

    assert before.feed.id == after.feed.id
    assert before.entries[0].id == after.entries[1].id
    assert len({entry.id for entry in after.entries}) == 2


def test_a_site_without_a_known_address_has_a_feed_too() -> None:
    feed = feedparser.parse(atom_feed(replace(FACTS, site="", author=""), [FIRST, SECOND]).text)

    assert feed.bozo == 0
    assert feed.feed.id.startswith("urn:uuid:")
    assert feed.feed.author == "Privacy Policy"


def test_an_id_that_is_a_whole_address_is_taken_as_it_is() -> None:
    feed = feedparser.parse(atom_feed(FACTS, [replace(FIRST, id="urn:example:1")]).text)

    assert feed.entries[0].id == "urn:example:1"


@pytest.mark.parametrize("foreign", ["]]></entry>", "<script>x</script>", "a\x00\x0bb", "\ud800"])
def test_foreign_text_stays_text_in_the_feed(foreign: str) -> None:
    entry = replace(SECOND, changes=(foreign,), title=f"Policy {foreign}")
    feed = feedparser.parse(atom_feed(replace(FACTS, title=foreign), [entry]).text)

    assert feed.bozo == 0
    assert len(feed.entries) == 1


def test_a_feed_in_another_language() -> None:
    text = atom_feed(replace(FACTS, lang="zh"), [FIRST]).text

    assert 'xml:lang="zh"' in text
    assert "自2025年3月1日起生效" in text
