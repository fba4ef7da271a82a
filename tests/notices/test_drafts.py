from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from tests.notices.examples import FACTS, NEGATION, RETENTION, REWRITTEN, comparison

from policyeditor.notices.channels import CHANNELS, NoticeFile, render_notice
from policyeditor.notices.drafts import Origin, Part, gaps_in, parts_of, passages, with_parts
from policyeditor.notices.notice import Notice, build_notice

OWN = "We will sell what you tell us. That is new."


def notice(**facts: object) -> Notice:
    said = replace(FACTS, **({"effects": {1: OWN}} | facts))  # type: ignore[arg-type]  # fields by name
    return build_notice(comparison(RETENTION, NEGATION, REWRITTEN), said)


def marked(made: Notice, file: NoticeFile, origin: Origin) -> list[str]:
    parts = {part.id: part.text for part in parts_of(file)}
    return [
        " ".join(parts[each.part][each.start : each.end].split())
        for each in passages(made, file)
        if each.origin is origin
    ]


@pytest.mark.parametrize("channel", ["page", "html", "text", "letter", "json"])
def test_what_the_program_worded_is_marked_and_what_the_writer_said_is_not(channel: str) -> None:
    made = notice()
    file = render_notice(made, channel)
    generated = marked(made, file, Origin.GENERATED)

    assert any("becomes “30 days”" in each for each in generated)
    assert not any("We will sell" in each for each in generated)
    gaps = marked(made, file, Origin.GAP)
    assert len(gaps) == 1
    assert "what this change means for the reader" in gaps[0]


def test_an_e_mail_is_marked_in_each_of_its_parts() -> None:
    made = notice()
    found = passages(made, render_notice(made, "email"))

    assert {passage.part for passage in found} == {"subject", "text", "html"}


def test_passages_do_not_overlap() -> None:
    made = notice()
    for channel in CHANNELS:
        found = passages(made, render_notice(made, channel.id))
        for part in {each.part for each in found}:
            spans = sorted((each.start, each.end) for each in found if each.part == part)
            assert all(first[1] <= then[0] for first, then in pairwise(spans))


def test_gaps_are_gone_when_somebody_completed_them() -> None:
    made = notice(why="", choices=())
    file = render_notice(made, "text")
    assert len(gaps_in(file)) == 3

    (body,) = parts_of(file)
    text = "\n".join(line for line in body.text.splitlines() if "[" not in line)
    completed = with_parts(file, [replace(body, text=text.replace("[Please complete", "It is"))])
    assert gaps_in(completed) == ()


def test_a_gap_is_found_whatever_the_file_makes_of_its_brackets() -> None:
    made = notice(why="")
    for channel in ("page", "html", "text", "letter", "email"):
        assert gaps_in(render_notice(made, channel)) == (
            "[Please complete: why this changes, in one sentence]",
            "[Please complete: what this change means for the reader]",
        )


def test_an_edited_e_mail_keeps_its_headers_and_the_parts_that_nobody_edited() -> None:
    made = notice()
    file = render_notice(made, "email")
    before = {part.id: part.text for part in parts_of(file)}
    edited = with_parts(file, [Part("text", "text/plain", "Grüße an alle – 您好\n")])
    after = {part.id: part.text for part in parts_of(edited)}

    assert after == before | {"text": "Grüße an alle – 您好\n"}
    assert edited.text.isascii()
    for header in ("Subject:", "From:", "Date:", "Message-ID:", "X-Unsent: 1"):
        assert header in edited.text.split("\r\n\r\n")[0]
    assert with_parts(file, parts_of(file)) is file


def test_a_subject_of_several_lines_is_one_header() -> None:
    file = render_notice(notice(), "email")
    edited = with_parts(file, [Part("subject", "text/plain", "News\r\nBcc: all@example.com")])
    head = edited.text.split("\r\n\r\n")[0]

    assert "\r\nBcc:" not in head
    assert {part.id: part.text for part in parts_of(edited)}["subject"] == (
        "News Bcc: all@example.com"
    )
