"""The forms a notice takes: a page of the site, a web page, a banner, mail, text, data."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from policyeditor.errors import NoticeError
from policyeditor.messages import Message
from policyeditor.notices.addresses import file_stem
from policyeditor.notices.data import as_data
from policyeditor.notices.email_message import EmailParts, email_text
from policyeditor.notices.notice import Notice
from policyeditor.notices.templates import SHIPPED, Syntax, Templates, fill
from policyeditor.notices.view import NoticeView, view_of
from policyeditor.resources import resource_text


@dataclass(frozen=True, slots=True)
class NoticeFile:
    """A notice as a file.

    ``channel`` is the form's id (see ``CHANNELS``), ``lang`` the language of its sentences;
    ``fallback`` tells that these are in English because there are none in the policy's language
    yet.
    """

    name: str
    media_type: str
    text: str
    lang: str
    fallback: bool
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """One form of a notice: how it is called, named and made.

    ``templates`` are those that it is made with.
    """

    id: str
    kind: str
    suffix: str
    media_type: str
    make: Callable[[Notice, NoticeView, Templates], str]
    templates: tuple[str, ...] = ()

    @property
    def title(self) -> Message:
        """What the form is called in the interface."""
        return Message(f"notices.channel.{self.id}")


def _page(_notice: Notice, view: NoticeView, templates: Templates) -> str:
    return fill("notice.md", Syntax.MARKDOWN, {"view": view}, templates)


def _html(_notice: Notice, view: NoticeView, templates: Templates) -> str:
    return fill(
        "notice.html", Syntax.HTML, {"view": view, "style": _style(), "spoken": True}, templates
    )


def _banner(notice: Notice, view: NoticeView, templates: Templates) -> str:
    return fill("banner.html", Syntax.HTML, {"view": view, "key": notice_key(notice)}, templates)


def _text(_notice: Notice, view: NoticeView, templates: Templates) -> str:
    return fill("notice.txt", Syntax.TEXT, {"view": view}, templates)


def _letter(_notice: Notice, view: NoticeView, templates: Templates) -> str:
    return fill("letter.txt", Syntax.TEXT, {"view": view}, templates)


def _json(notice: Notice, view: NoticeView, _templates: Templates) -> str:
    return json.dumps(as_data(notice, view), ensure_ascii=False, indent=2) + "\n"


def _email(notice: Notice, view: NoticeView, templates: Templates) -> str:
    # Mail programs do not hide words that are meant for listeners alone.
    values = {"view": view, "style": _style(), "spoken": False}
    parts = EmailParts(
        view.title,
        fill("notice.txt", Syntax.TEXT, values, templates),
        fill("email.html", Syntax.HTML, values, templates),
    )
    return email_text(parts, notice, view.lang, notice_key(notice))


def _style() -> str:
    from markupsafe import Markup  # comes with Jinja: only when a notice is made

    return Markup(resource_text("styles", "publish.css"))  # noqa: S704 - the program's own file


def notice_key(notice: Notice) -> str:
    """What tells a notice from another, so that a banner dismissed stays so until things change."""
    texts = [text for change in notice.changes for text in (change.old_text, change.new_text)]
    told = "\n".join((notice.permalink, notice.title, notice.effective.isoformat(), *texts))
    return sha256(told.encode("utf-8", "replace")).hexdigest()[:16]


_BODY_HTML, _BODY_TEXT = "notice-body.html", "notice-body.txt"

CHANNELS: tuple[Channel, ...] = (
    Channel("page", "notice", ".md", "text/markdown", _page, ("notice.md",)),
    Channel("html", "notice", ".html", "text/html", _html, ("notice.html", _BODY_HTML)),
    Channel("banner", "banner", ".html", "text/html", _banner, ("banner.html",)),
    Channel(
        "email", "notice", ".eml", "message/rfc822", _email,
        ("notice.txt", _BODY_TEXT, "email.html", _BODY_HTML),
    ),
    Channel("letter", "letter", ".txt", "text/plain", _letter, ("letter.txt", _BODY_TEXT)),
    Channel("text", "notice", ".txt", "text/plain", _text, ("notice.txt", _BODY_TEXT)),
    Channel("json", "notice", ".json", "application/json", _json),
)  # fmt: skip


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


def render_notice(notice: Notice, channel: str, templates: Templates = SHIPPED) -> NoticeFile:
    """The notice in the form that ``channel`` names (see ``CHANNELS``).

    Templates of a folder are somebody's program: fill them in by ``workspace.own_templates``.
    Raises NoticeError for an unknown channel, for a notice too long to publish and for a template
    that cannot be filled in.
    """
    form = channel_named(channel)
    view = view_of(notice)
    text = form.make(notice, view, templates)
    name = file_stem(notice, form.kind) + form.suffix
    return NoticeFile(name, form.media_type, text, view.lang, view.fallback, form.id)


def render_notices(
    notice: Notice, channels: Sequence[str], templates: Templates = SHIPPED
) -> tuple[NoticeFile, ...]:
    """The notice in several forms, each once, in the order given."""
    return tuple(render_notice(notice, channel, templates) for channel in dict.fromkeys(channels))
