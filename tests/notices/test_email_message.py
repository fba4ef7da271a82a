from __future__ import annotations

from dataclasses import replace
from email import message_from_string, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr

import pytest
from tests.notices.examples import FACTS, RETENTION, comparison

from policyeditor.notices.channels import NoticeFile, render_notice
from policyeditor.notices.drafts import Part, with_parts
from policyeditor.notices.notice import build_notice


def mail(**facts: object) -> tuple[NoticeFile, EmailMessage]:
    said = replace(FACTS, **facts)  # type: ignore[arg-type]  # fields of the facts
    file = render_notice(build_notice(comparison(RETENTION), said), "email")
    parsed = message_from_string(file.text, policy=policy.default)
    assert isinstance(parsed, EmailMessage)
    return file, parsed


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def sender_of(file: NoticeFile) -> str:
    """The sender's name as RFC 2047 has it read: without blanks between encoded words."""
    raw = str(message_from_string(file.text)["From"]).replace("\r\n", "")
    return str(make_header(decode_header(parseaddr(raw)[0])))


def test_an_e_mail_is_a_draft_with_a_text_and_a_page() -> None:
    file, message = mail(lang="de", title="Datenschutzerklärung", sender="Bücher & Cie.")

    assert file.name == "en-privacy-notice-2026-12-24.eml"
    assert file.media_type == "message/rfc822"
    assert message["Subject"] == "Änderungen ab dem 24. Dezember 2026: Datenschutzerklärung"
    assert message["From"].addresses[0].display_name == "Bücher & Cie."
    assert message["From"].addresses[0].addr_spec == "privacy@example.com"
    assert message["X-Unsent"] == "1"
    assert message["To"] is None
    assert message["Date"].datetime.date() == FACTS.sent
    assert message["Content-Language"] == "de"
    assert "Bisher: We keep logs for 90 days." in body(message, "plain")
    assert '<html lang="de" dir="ltr">' in body(message, "html")
    assert not message.defects


def test_the_file_survives_every_way_it_is_sent() -> None:
    file, _ = mail(lang="zh", title="隐私政策", why="原因" * 400)

    assert file.text.isascii()
    assert all(len(line) <= 998 for line in file.text.split("\r\n"))
    assert "\n" not in file.text.replace("\r\n", "")


def test_equal_notices_have_equal_files() -> None:
    assert mail()[0].text == mail()[0].text
    assert mail(title="Terms")[1]["Message-ID"] != mail()[1]["Message-ID"]
    assert mail(lang="de")[1]["Message-ID"] != mail()[1]["Message-ID"]


@pytest.mark.parametrize("foreign", ["x\r\nBcc: all@example.com", "x\nX-Evil: 1", "x\r\n\r\nbody"])
def test_no_text_becomes_a_header(foreign: str) -> None:
    _, message = mail(title=foreign, sender=foreign, contact=foreign, site=f"https://{foreign}/")

    assert set(message.keys()) == {
        "Subject", "Date", "Message-ID", "X-Unsent", "MIME-Version", "Content-Type",
        "Content-Language",
    }  # fmt: skip
    assert message["Message-ID"].startswith("<notice.")


def test_the_sites_name_is_in_the_messages_id() -> None:
    assert mail()[1]["Message-ID"].endswith("@notice.invalid>")
    assert mail(site="https://example.com")[1]["Message-ID"].endswith("@example.com>")


def test_words_for_listeners_are_left_out_where_mail_programs_show_them() -> None:
    assert "words taken out" not in body(mail()[1], "html")


@pytest.mark.parametrize(
    "text", ["Übersicht " * 600, "隐私" * 2000, "A" * 5000, '"x" <y@z>, \\ (q); g: h']
)
def test_a_long_or_odd_name_is_shortened_and_read_back_as_it_is(text: str) -> None:
    file, message = mail(title=text, sender=text)

    shown = message["Subject"].removeprefix("Changes to ").partition(" from ")[0].rstrip("… ")
    assert text.startswith(shown)
    assert len(shown) >= min(len(text), 200)
    assert text.startswith(sender_of(file).rstrip("…"))
    assert max(map(len, file.text.split("\r\n"))) <= 998
    assert not message.defects


def test_an_encoded_word_in_a_title_is_no_other_text() -> None:
    _, message = mail(title="=?utf-8?q?Free_prize?=")

    assert "Free prize" not in message["Subject"]


@pytest.mark.parametrize(
    "sender", ["Bücher Übersicht " * 5, "隐私" * 30, 'A "B" C, D', "Plain Ltd"]
)
def test_editing_the_words_leaves_the_sender_alone(sender: str) -> None:
    file, _ = mail(sender=sender)
    edited = with_parts(file, [Part("text", "text/plain", "Other words.\n")])

    assert sender_of(edited) == sender_of(file) == sender.strip()
