"""The forms a notice takes: a page of the site, a web page as a file, a banner, text, data."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from policyeditor.errors import NoticeError
from policyeditor.messages import Message
from policyeditor.notices.addresses import file_stem
from policyeditor.notices.notice import Notice
from policyeditor.notices.plain_text import as_data, as_text
from policyeditor.notices.templates import Syntax, fill
from policyeditor.notices.view import NoticeView, view_of
from policyeditor.resources import resource_text


@dataclass(frozen=True, slots=True)
class NoticeFile:
    """A notice as a file.

    ``fallback`` tells that its sentences are in English because there are none in the policy's
    language yet.
    """

    name: str
    media_type: str
    text: str
    lang: str
    fallback: bool


@dataclass(frozen=True, slots=True)
class Channel:
    """One form of a notice: how it is called, named and made."""

    id: str
    kind: str
    suffix: str
    media_type: str
    make: Callable[[Notice, NoticeView], str]

    @property
    def title(self) -> Message:
        """What the form is called in the interface."""
        return Message(f"notices.channel.{self.id}")


def _page(notice: Notice, view: NoticeView) -> str:
    return fill("notice.md", Syntax.MARKDOWN, {"view": view})


def _html(notice: Notice, view: NoticeView) -> str:
    from markupsafe import Markup  # comes with Jinja: only when a notice is made

    style = Markup(resource_text("styles", "publish.css"))  # noqa: S704 - the program's own file
    return fill("notice.html", Syntax.HTML, {"view": view, "style": style})


def _banner(notice: Notice, view: NoticeView) -> str:
    return fill("banner.html", Syntax.HTML, {"view": view, "key": _key(notice)})


def _key(notice: Notice) -> str:
    """What tells a notice from another, so that a banner dismissed stays so until things change."""
    texts = [text for change in notice.changes for text in (change.old_text, change.new_text)]
    told = "\n".join((notice.permalink, notice.title, notice.effective.isoformat(), *texts))
    return sha256(told.encode("utf-8", "replace")).hexdigest()[:16]


CHANNELS: tuple[Channel, ...] = (
    Channel("page", "notice", ".md", "text/markdown", _page),
    Channel("html", "notice", ".html", "text/html", _html),
    Channel("banner", "banner", ".html", "text/html", _banner),
    Channel("text", "notice", ".txt", "text/plain", lambda notice, view: as_text(view)),
    Channel(
        "json",
        "notice",
        ".json",
        "application/json",
        lambda notice, view: json.dumps(as_data(notice, view), ensure_ascii=False, indent=2) + "\n",
    ),
)


def channel_named(channel: str) -> Channel:
    """The channel of that id; raises NoticeError for a word that is none."""
    for known in CHANNELS:
        if known.id == channel:
            return known
    raise NoticeError(
        "notices.unknown-channel",
        channel=channel,
        known=", ".join(known.id for known in CHANNELS),
    )


def render_notice(notice: Notice, channel: str) -> NoticeFile:
    """The notice in the form that ``channel`` names (see ``CHANNELS``).

    Raises NoticeError for an unknown channel and for a notice too long to publish.
    """
    form = channel_named(channel)
    view = view_of(notice)
    name = file_stem(notice, form.kind) + form.suffix
    return NoticeFile(name, form.media_type, form.make(notice, view), view.lang, view.fallback)


def render_notices(notice: Notice, channels: Sequence[str]) -> tuple[NoticeFile, ...]:
    """The notice in several forms, each once, in the order given."""
    return tuple(render_notice(notice, channel) for channel in dict.fromkeys(channels))
