"""A notice as an e-mail draft: text and HTML in one ``.eml`` file that mail programs open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_string, policy
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from urllib.parse import urlsplit

from policyeditor.notices.escaping import mail_link, one_line
from policyeditor.notices.notice import Notice

# Whatever the texts hold, the file is ASCII: it survives every way it is sent or opened.
_POLICY = policy.SMTP.clone(cte_type="7bit", max_line_length=76)
_NOON = 12  # hours: the day is the same in nearly every time zone
_KEPT = ("Date", "Message-ID", "X-Unsent")  # headers that other words leave alone
_SENDER = re.compile(r"^From:.*\r\n(?:[ \t].*\r\n)*", re.MULTILINE)
_LONGEST_SUBJECT, _LONGEST_NAME = 250, 100  # characters
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
    day = notice.sent
    sent = datetime(day.year, day.month, day.day, _NOON, tzinfo=UTC)
    message["Date"] = format_datetime(sent)
    message["Message-ID"] = f"<notice.{key}.{lang.lower()}@{_host(notice)}>"
    message["X-Unsent"] = "1"
    _fill(message, parts, key)
    message["Content-Language"] = lang  # after the content, which would take it away
    return _written(parts.subject, _sender_line(notice), message)


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
    for name in _KEPT:
        if before[name]:
            message[name] = str(before[name])
    _fill(message, parts, str(before["Message-ID"] or ""))
    if before["Content-Language"]:
        message["Content-Language"] = str(before["Content-Language"])
    sender = _SENDER.search(text.partition("\r\n\r\n")[0] + "\r\n")
    return _written(parts.subject, sender.group() if sender else "", message)


def _written(subject: str, sender_line: str, message: EmailMessage) -> str:
    """The e-mail as text: its subject and its sender written here, the rest by the library.

    The library's way of writing headers loses blanks between words in other than plain letters,
    where a line breaks.
    """
    line = "Subject: " + _encoded(_shortened(subject, _LONGEST_SUBJECT), "Subject") + "\r\n"
    return line + sender_line + message.as_string(policy=_POLICY)


def _fill(message: EmailMessage, parts: EmailParts, key: str) -> None:
    message.set_content(parts.text, cte="quoted-printable")
    message.add_alternative(parts.html, subtype="html", cte="quoted-printable")
    # The parts are set apart by a line of their own, not by chance: equal notices, equal files.
    message.set_boundary("=_" + re.sub(r"[^A-Za-z0-9.]", "", key)[:60])


def _sender_line(notice: Notice) -> str:
    """The header that says who sends it; empty where the contact is no mail address."""
    if not mail_link(notice.contact):
        return ""
    name = _shortened(notice.sender, _LONGEST_NAME)
    if name.isascii():
        return f"From: {formataddr((name, notice.contact))}\r\n"
    return f"From: {_encoded(name, 'From')} <{notice.contact}>\r\n"


def _shortened(text: str, longest: int) -> str:
    """Text for a header: short enough for every mail program, and no encoded word of its own.

    RFC 2047 lets ``=?…?=`` stand for other text; what a policy says is shown as it is said.
    """
    plain = one_line(text).replace("=?", "= ?")
    return plain if len(plain) <= longest else plain[: longest - 1].rstrip() + "…"


def _encoded(text: str, header: str) -> str:
    """Text as a header holds it (RFC 2047), its lines folded."""
    charset = "us-ascii" if text.isascii() else "utf-8"
    return Header(text, charset, header_name=header).encode(linesep="\r\n")


def _host(notice: Notice) -> str:
    try:
        host = urlsplit(notice.site).hostname or ""
    except ValueError:
        host = ""
    return host if _HOST.fullmatch(host) else _NO_HOST
