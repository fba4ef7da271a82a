"""The record of published versions: a page of the site, and a feed to follow.

What is listed is what was published; nothing is compared here.
"""

from __future__ import annotations

import uuid
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import quote, urlsplit

from policyeditor.languages import language_tag, long_date, published_words
from policyeditor.messages import Message
from policyeditor.notices.addresses import full_address, record_permalink, record_stem
from policyeditor.notices.channels import NoticeFile
from policyeditor.notices.escaping import one_line
from policyeditor.notices.gaps import WORDS
from policyeditor.notices.page_details import page_details
from policyeditor.notices.speaker import spoken_language
from policyeditor.notices.templates import SHIPPED, Syntax, Templates, fill

_ATOM = "http://www.w3.org/2005/Atom"
_XML = "{http://www.w3.org/XML/1998/namespace}"
#: The forms of a record, as ids of channels.
RECORDS = ("changelog", "atom")


@dataclass(frozen=True, slots=True)
class PublishedEntry:
    """One published version, as people are told of it.

    ``published`` is when it was published (with its offset), ``id`` what names this version for
    ever, such as its tag; a whole URI is taken as it is.  ``changes`` are sentences, none for the
    first version.  Addresses are paths of the site (``/en/privacy/…``) or web addresses.
    """

    effective: date
    published: datetime
    title: str
    lang: str
    permalink: str = ""
    id: str = ""
    changes: tuple[str, ...] = ()
    summary: str = ""
    notice_link: str = ""
    text_link: str = ""


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """What the record of a policy needs besides its entries; see ``NoticeFacts`` for the words.

    ``author`` is who publishes, an Atom feed must name somebody.
    """

    title: str
    lang: str = ""
    permalink: str = ""
    site: str = ""
    author: str = ""
    layout: str = "page"
    heading: bool = True
    details: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class EntryView:
    """A published version in words."""

    effective: str
    published: str
    summary: str
    changes: tuple[str, ...]
    notice_link: str
    notice_label: str
    text_link: str
    text_label: str


@dataclass(frozen=True, slots=True)
class RecordView:
    """The record in words, for the template."""

    title: str
    intro: str
    heading: bool
    details: tuple[tuple[str, object], ...]
    entries: tuple[EntryView, ...]


class _Speaker:
    """The record's words in its language, or in English."""

    def __init__(self, facts: RecordFacts) -> None:
        words = published_words(WORDS, facts.lang)
        self.lang, self.fallback = spoken_language(facts.lang, words), words.fallback
        self._wording = words.wording

    def say(self, code: str, **params: object) -> str:
        return one_line(self._wording.sentence(Message(code, params)))

    def day(self, day: date) -> str:
        return long_date(day, self.lang)


def changelog_page(
    facts: RecordFacts, entries: Sequence[PublishedEntry], templates: Templates = SHIPPED
) -> NoticeFile:
    """The page of all published versions, for the same site as the policy, the newest first."""
    speaker = _Speaker(facts)
    title = speaker.say("changelog.title", title=facts.title)
    own = {"layout": facts.layout, "title": title, "lang": speaker.lang}
    permalink = record_permalink(facts.permalink)
    view = RecordView(
        title=title,
        intro=speaker.say("changelog.intro", title=facts.title),
        heading=facts.heading,
        details=page_details(facts.details, own | ({"permalink": permalink} if permalink else {})),
        entries=tuple(_entry_view(entry, facts, speaker) for entry in newest_first(entries)),
    )
    text = fill("changelog.md", Syntax.MARKDOWN, {"record": view}, templates)
    name = record_stem(facts.permalink, "changes") + ".md"
    return NoticeFile(name, "text/markdown", text, speaker.lang, speaker.fallback, "changelog")


def newest_first(entries: Sequence[PublishedEntry]) -> list[PublishedEntry]:
    """Entries by the day they apply from, and of one day by when they were published."""
    return sorted(entries, key=lambda entry: (entry.effective, entry.published), reverse=True)


def _entry_view(entry: PublishedEntry, facts: RecordFacts, speaker: _Speaker) -> EntryView:
    nothing_before = not entry.changes and not entry.summary
    return EntryView(
        effective=speaker.say("changelog.effective", date=speaker.day(entry.effective)),
        published=speaker.say("changelog.published", date=speaker.day(entry.published.date())),
        summary=speaker.say("changelog.first") if nothing_before else one_line(entry.summary),
        changes=tuple(map(one_line, entry.changes)),
        notice_link=full_address(facts.site, entry.notice_link),
        notice_label=speaker.say("changelog.notice"),
        text_link=full_address(facts.site, entry.text_link),
        text_label=speaker.say("changelog.text"),
    )


def atom_feed(facts: RecordFacts, entries: Sequence[PublishedEntry]) -> NoticeFile:
    """The feed of all published versions (RFC 4287), the newest first.

    Its ids are tag URIs (RFC 4151) of the site's name and the day of the first version, or made
    of the policy's address where the site's is not known: the same each time.
    """
    speaker = _Speaker(facts)
    ordered = sorted(entries, key=lambda entry: entry.published, reverse=True)
    feed = ET.Element("feed", {"xmlns": _ATOM, f"{_XML}lang": speaker.lang})
    _text(feed, "title", speaker.say("feed.title", title=facts.title))
    _text(feed, "id", _id(facts, entries, ""))
    newest = ordered[0].published if ordered else datetime(1970, 1, 1, tzinfo=UTC)
    _text(feed, "updated", _moment(newest))
    _text(ET.SubElement(feed, "author"), "name", one_line(facts.author) or facts.title)
    policy = full_address(facts.site, facts.permalink)
    if policy:
        _link(feed, "alternate", policy, "text/html")
    name = record_stem(facts.permalink, "changes") + ".atom"
    if facts.site:
        _link(feed, "self", full_address(facts.site, f"/{name}"), "application/atom+xml")
    for entry in ordered:
        _entry(feed, entry, facts, entries, speaker)
    ET.indent(feed)
    text = '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(feed, encoding="unicode") + "\n"
    return NoticeFile(name, "application/atom+xml", text, speaker.lang, speaker.fallback, "atom")


def _entry(
    feed: ET.Element,
    entry: PublishedEntry,
    facts: RecordFacts,
    entries: Sequence[PublishedEntry],
    speaker: _Speaker,
) -> None:
    element = ET.SubElement(feed, "entry")
    title, day = entry.title or facts.title, speaker.day(entry.effective)
    _text(element, "title", speaker.say("feed.entry", title=title, date=day))
    _text(element, "id", _id(facts, entries, entry.id or entry.published.isoformat()))
    _text(element, "updated", _moment(entry.published))
    _text(element, "published", _moment(entry.published))
    address = entry.notice_link or entry.text_link or entry.permalink or facts.permalink
    if link := full_address(facts.site, address):
        _link(element, "alternate", link, "text/html")
    view = _entry_view(entry, facts, speaker)
    # Without an alternate link an entry must have content (RFC 4287, 4.1.1): it always has.
    lines = (view.effective + ".", view.summary, *(f"– {change}" for change in view.changes))
    content = ET.SubElement(element, "content", {"type": "text"})
    if tag := language_tag(entry.lang):
        content.set(f"{_XML}lang", tag)
    content.text = "\n".join(filter(None, lines))


def _id(facts: RecordFacts, entries: Sequence[PublishedEntry], version: str) -> str:
    """An id that stays: of the feed itself for an empty version."""
    scheme = version.partition(":")[0].lower()
    if scheme in ("tag", "urn", "http", "https") and ":" in version:
        return version
    host = urlsplit(facts.site).hostname if facts.site else None
    place = f"{facts.permalink or facts.title}{'#' if version else ''}{version}"
    if not host:
        return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, place)}"
    first = min((entry.published.date() for entry in entries), default=date(1970, 1, 1))
    return f"tag:{host},{first.isoformat()}:{quote(place, safe='/:#')}"


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = one_line(text)


def _link(parent: ET.Element, rel: str, href: str, media_type: str) -> None:
    ET.SubElement(parent, "link", {"rel": rel, "type": media_type, "href": href})


def _moment(moment: datetime) -> str:
    """A date and time by RFC 3339, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
