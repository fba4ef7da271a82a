"""A notice as an e-mail draft: text and HTML in one ``.eml`` file that mail programs open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_string, policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import urlsplit

from policyeditor.notices.escaping import mail_link, one_line
from policyeditor.notices.notice import Notice

# Whatever the texts hold, the file is ASCII: it survives every way it is sent or opened.
_POLICY = policy.SMTP.clone(cte_type="7bit", max_line_length=76)
_NOON = 12  # hours: the day is the same in nearly every time zone
_KEPT = ("From", "Date", "Message-ID", "X-Unsent")  # headers that other words leave alone
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*")
_NO_HOST = "notice.invalid"  # RFC 2606: a name that is nobody's


@dataclass(frozen=True, slots=True)
class EmailParts:
    """What a person reads and may edit of an e-mail."""

    subject: str
    text: str
    html: str


def email_text(parts: EmailParts, notice: Notice, lang: str, key: str) -> str:
    """The e-mail as a file's text, lines ended as RFC 5322 has them.

    It has no recipients and is marked as not sent, so that Outlook and others open it as a draft.
    The contact address is the sender's where it is a mail address.  ``key`` makes the message's
    own id; equal notices have equal files.
    """
    message = EmailMessage(policy=_POLICY)
    message["Subject"] = one_line(parts.subject)
    address = _address(notice)
    if address is not None:
        message["From"] = address
    day = notice.sent
    sent = datetime(day.year, day.month, day.day, _NOON, tzinfo=UTC)
    message["Date"] = format_datetime(sent)
    message["Message-ID"] = f"<notice.{key}.{lang.lower()}@{_host(notice)}>"
    message["X-Unsent"] = "1"
    _fill(message, parts, key)
    message["Content-Language"] = lang  # after the content, which would take it away
    return message.as_string(policy=_POLICY)


def email_parts(text: str) -> EmailParts:
    """The parts of an e-mail that ``email_text`` made; empty ones where it has been cut short."""
    message = message_from_string(text, policy=_POLICY)
    plain, html = (message.get_body((kind,)) for kind in ("plain", "html"))
    return EmailParts(
        str(message["Subject"] or ""),
        str(plain.get_content()).replace("\r\n", "\n") if plain else "",
        str(html.get_content()).replace("\r\n", "\n") if html else "",
    )


def with_email_parts(text: str, parts: EmailParts) -> str:
    """An e-mail that ``email_text`` made, with other words; its other headers stay."""
    before = message_from_string(text, policy=_POLICY)
    message = EmailMessage(policy=_POLICY)
    message["Subject"] = one_line(parts.subject)
    for name in _KEPT:
        if before[name]:
            message[name] = str(before[name])
    _fill(message, parts, str(before["Message-ID"] or ""))
    if before["Content-Language"]:
        message["Content-Language"] = str(before["Content-Language"])
    return message.as_string(policy=_POLICY)


def _fill(message: EmailMessage, parts: EmailParts, key: str) -> None:
    message.set_content(parts.text, cte="quoted-printable")
    message.add_alternative(parts.html, subtype="html", cte="quoted-printable")
    # The parts are set apart by a line of their own, not by chance: equal notices, equal files.
    message.set_boundary("=_" + re.sub(r"[^A-Za-z0-9.]", "", key)[:60])


def _address(notice: Notice) -> Address | None:
    if not mail_link(notice.contact):
        return None
    user, _, domain = notice.contact.rpartition("@")
    return Address(notice.sender, user, domain)


def _host(notice: Notice) -> str:
    try:
        host = urlsplit(notice.site).hostname or ""
    except ValueError:
        host = ""
    return host if _HOST.fullmatch(host) else _NO_HOST
