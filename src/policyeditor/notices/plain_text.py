"""A notice as plain text and as data."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from policyeditor.notices.notice import Notice
from policyeditor.notices.view import ChangeView, NoticeView, Run

_WIDTH = 72  # characters of a line, as mail programs quote without breaking


def as_text(view: NoticeView) -> str:
    """The notice as wrapped plain text, for a letter or a message."""
    return "\n\n".join(_paragraphs(view)) + "\n"


def _paragraphs(view: NoticeView) -> Iterator[str]:
    yield _wrapped(view.title)
    yield _wrapped(" ".join(filter(None, (view.intro, view.until))))
    yield _titled(view.say["why"], (_wrapped(view.why),))
    yield _titled(view.say["changes"], ())
    for change in view.changes:
        yield _change(change, view)
    if view.corrections:
        yield _wrapped(view.corrections)
    yield _titled(view.say["choices"], (_wrapped(choice, "- ") for choice in view.choices))
    previous = view.previous_link or view.say["complete_previous"]
    links = [f"{view.say['read_previous']}: {previous}"]
    if view.policy_address:
        links.insert(0, f"{view.say['read_policy']}: {view.policy_address}")
    yield _titled(view.say["read"], (_wrapped(link, "- ") for link in links))
    yield _titled(view.say["contact"], (_wrapped(f"{view.contact_lead} {view.contact}"),))


def _change(change: ChangeView, view: NoticeView) -> str:
    parts = [_wrapped(change.place)]
    for label, runs in ((change.old_label, change.old), (change.new_label, change.new)):
        if runs:
            parts.append(_wrapped(f"{label}: {_plain(runs)}", "  "))
    parts.append(_wrapped(f"{change.meaning_label}: {' '.join(change.meaning)}", "  "))
    return "\n".join(parts)


def _titled(title: str, lines: Iterable[str]) -> str:
    return "\n".join((title.upper(), *lines))


def _wrapped(text: str, first: str = "") -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _plain(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs).strip()


def as_data(notice: Notice, view: NoticeView) -> dict[str, object]:
    """The notice as plain values for JSON; dates as ``YYYY-MM-DD``, missing ones as ``None``."""
    return {
        "title": view.title,
        "lang": view.lang,
        "document": {"title": notice.title, "lang": view.quote_lang, "link": view.policy_address},
        "sender": notice.sender,
        "sent": notice.sent.isoformat(),
        "effective": notice.effective.isoformat(),
        "previous": {
            "effective": notice.old_effective.isoformat() if notice.old_effective else None,
            "version": notice.old_version.isoformat() if notice.old_version else None,
            "link": view.previous_link,
        },
        "why": notice.why,
        "changes": [
            {
                "kind": change.kind.value,
                "path": change.path,
                "old_path": change.old_path,
                "heading": change.heading,
                "place": shown.place,
                "old_text": change.old_text,
                "new_text": change.new_text,
                "meaning": list(shown.meaning),
                "meaning_complete": shown.complete,
                "decided": change.decided,
                "signals": list(change.signals),
                "laws": list(change.laws),
            }
            for change, shown in zip(notice.changes, view.changes, strict=True)
        ],
        "corrections": notice.corrections,
        "choices": list(notice.choices),
        "contact": notice.contact,
    }
