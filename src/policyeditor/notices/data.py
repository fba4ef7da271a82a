"""A notice as data for other programs, by the schema ``resources/schemas/notice.json``."""

from __future__ import annotations

from datetime import date

from policyeditor.notices.notice import Notice, NoticeChange
from policyeditor.notices.view import ChangeView, NoticeView

#: Names the schema and its version; a change that old readers cannot read gets another number.
SCHEMA_ID = "urn:policyeditor:schema:notice:1"


def as_data(notice: Notice, view: NoticeView) -> dict[str, object]:
    """The notice as plain values for JSON; dates as ``YYYY-MM-DD``, missing ones as ``None``."""
    return {
        "$schema": SCHEMA_ID,
        "title": view.title,
        "lang": view.lang,
        "dir": view.dir,
        "summary": view.intro,
        "document": {"title": notice.title, "lang": view.quote_lang, "link": view.policy_address},
        "sender": notice.sender,
        "sent": notice.sent.isoformat(),
        "effective": notice.effective.isoformat(),
        "previous": {
            "effective": _day(notice.old_effective),
            "version": _day(notice.old_version),
            "link": view.previous_link,
            "says": view.until,
        },
        "why": notice.why,
        "changes": [
            _change(change, shown)
            for change, shown in zip(notice.changes, view.changes, strict=True)
        ],
        "unchanged": list(view.unchanged),
        "corrections": notice.corrections,
        "choices": list(notice.choices),
        "choices_until": _day(notice.choices_until),
        "links": {"notice": view.notice_link, "redline": view.redline_link},
        "contact": notice.contact,
    }


def _change(change: NoticeChange, shown: ChangeView) -> dict[str, object]:
    return {
        "kind": change.kind.value,
        "path": change.path,
        "old_path": change.old_path,
        "heading": change.heading,
        "place": shown.place,
        "places": list(change.places),
        "old_text": change.old_text,
        "new_text": change.new_text,
        "meaning": list(shown.meaning),
        "meaning_complete": shown.complete,
        "decided": change.decided,
        "signals": list(change.signals),
        "laws": list(change.laws),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
