"""Notices of a policy's changes: the facts that its texts and its folder tell, and the files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from policyeditor.comparison.model import Comparison
from policyeditor.errors import NoticeError, WriteError
from policyeditor.files import write_atomically
from policyeditor.notices.addresses import file_stem
from policyeditor.notices.channels import NoticeFile, notice_key
from policyeditor.notices.notice import Notice, NoticeFacts
from policyeditor.notices.record import PublishedEntry, RecordFacts
from policyeditor.notices.view import view_of
from policyeditor.policy.blocks import Kind
from policyeditor.policy.date_words import DateKind
from policyeditor.policy.header_dates import header_dates
from policyeditor.policy.policy import Policy

#: Where a document's own effective or last-updated date may stand, the first found counts.
_DATE_KEYS = ("effective_date", "effective", "last_updated", "updated", "date")
_IN_FORCE = (DateKind.EFFECTIVE, DateKind.UPDATED)
_SITE_URL = re.compile(r"""^url\s*:\s*["']?(https?://[^\s"'#]+)""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Changed:
    """Two texts of a policy and what differs; ``old_saved`` is the day the older was saved."""

    old: Policy
    new: Policy
    comparison: Comparison
    old_saved: date | None = None


def facts_for(changed: Changed, root: Path, effective: date, sent: date) -> NoticeFacts:
    """What the two texts and the site's settings tell; the rest is the writer's to complete."""
    details = changed.new.front_matter
    blocks = changed.new.scan.blocks
    return NoticeFacts(
        title=title_of(changed.new),
        effective=effective,
        sent=sent,
        lang=details.text("lang"),
        old_effective=date_of(changed.old) or header_date(changed.old),
        old_version=changed.old_saved,
        permalink=details.text("permalink"),
        site=site_url(root),
        layout=details.text("layout") or "page",
        heading=any(block.kind is Kind.HEADING and block.level == 1 for block in blocks),
        text_lang=details.text("lang"),
        details=tuple(details.values.items()),
    )


def redline_file(changed: Changed, notice: Notice, names: tuple[str, str]) -> NoticeFile:
    """Both texts in one as a web page with a key to its marks; ``names`` are the versions' own.

    May take seconds for the largest policies.
    """
    from policyeditor.comparison.redline import mark
    from policyeditor.export.redline import Redline, redline_page
    from policyeditor.rendering.renderer import Renderer  # draws: only where a page is made

    old, new = (Renderer().render(each.scan).blocks for each in (changed.old, changed.new))
    html = mark(tuple(new), tuple(old), changed.comparison)
    page = redline_page(Redline(html, *names), notice.title, notice.text_lang)
    name = file_stem(notice, "redline") + ".html"
    return NoticeFile(name, "text/html", page, notice.text_lang, fallback=False, channel="redline")


def entry_of(notice: Notice, published: datetime, version: str = "") -> PublishedEntry:
    """A notice's version as the record lists it; ``version`` names it for ever, such as its tag."""
    view = view_of(notice)
    return PublishedEntry(
        effective=notice.effective,
        published=published,
        title=notice.title,
        lang=view.lang,
        permalink=notice.permalink,
        id=version or notice_key(notice),
        changes=tuple(change.brief for change in view.changes),
        notice_link=view.permalink,
    )


def record_facts(notice: Notice) -> RecordFacts:
    """What the record of a policy's published versions takes from its newest notice."""
    return RecordFacts(
        title=notice.title,
        lang=notice.lang,
        permalink=notice.permalink,
        site=notice.site,
        author=notice.sender,
        layout=notice.layout,
        heading=notice.heading,
        details=notice.details,
    )


def title_of(policy: Policy) -> str:
    """The policy's title: its detail, else its first heading."""
    if title := policy.front_matter.text("title"):
        return title
    headings = (block.text for block in policy.scan.blocks if block.kind is Kind.HEADING)
    return next(headings, "")


def date_of(policy: Policy) -> date | None:
    """The effective or last-updated date in a policy's details, if one stands there."""
    for key in _DATE_KEYS:
        value = policy.front_matter.values.get(key)
        if isinstance(value, date):
            return date(value.year, value.month, value.day)
    return None


def header_date(policy: Policy) -> date | None:
    """The whole effective or last-updated date at the head of a policy's text, if one stands there.

    An effective date counts before the others.
    """
    found = [each for each in header_dates(policy) if each.whole and each.kind in _IN_FORCE]
    found.sort(key=lambda each: each.kind is not DateKind.EFFECTIVE)
    return found[0].day if found else None


def site_url(root: Path) -> str:
    """The address of a Jekyll site, from its settings; empty where none stands there."""
    try:
        settings = (root / "_config.yml").read_text(encoding="utf-8", errors="replace")[:65_536]
    except OSError:
        return ""
    found = _SITE_URL.search(settings)
    return found.group(1).rstrip("/") if found else ""


def write_notices(files: Sequence[NoticeFile], folder: Path) -> tuple[Path, ...]:
    """Write the files of a notice into a folder; tells where each stands.

    Raises NoticeError where one cannot be written; those before it stand.
    """
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file in files:
            path = folder / file.name
            write_atomically(path, file.text.encode("utf-8", "replace"))
            written.append(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise NoticeError("noticing.no-folder", folder=str(folder), reason=reason) from error
    except WriteError as error:
        raise NoticeError("noticing.not-written", reason=error.message) from error
    return tuple(written)
