"""A notice as a draft: what a person may edit of a file, and what nobody has read or said yet."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from html import escape

from policyeditor.languages import published_words
from policyeditor.messages import Message
from policyeditor.notices.channels import NoticeFile
from policyeditor.notices.email_message import EmailParts, email_parts, with_email_parts
from policyeditor.notices.escaping import markdown_text
from policyeditor.notices.gaps import WORDS
from policyeditor.notices.notice import Notice
from policyeditor.notices.view import view_of
from policyeditor.notices.wrapping import WIDE

_ASKED = ("sender", "why", "effect", "more", "choices", "contact", "previous")


class Origin(StrEnum):
    """Where a passage of a notice comes from: made by the program, or not yet said by anybody."""

    GENERATED = "generated"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file that a person may edit; an e-mail has a subject, a text and a web page."""

    id: str
    media_type: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a part's text: from character ``start`` to before ``end``."""

    part: str
    start: int
    end: int
    origin: Origin


def parts_of(file: NoticeFile) -> tuple[Part, ...]:
    """What a person may edit of a file."""
    if file.channel != "email":
        return (Part("body", file.media_type, file.text),)
    parts = email_parts(file.text)
    return (
        Part("subject", "text/plain", parts.subject),
        Part("text", "text/plain", parts.text),
        Part("html", "text/html", parts.html),
    )


def with_parts(file: NoticeFile, parts: Sequence[Part]) -> NoticeFile:
    """The file with the words of a person in the place of its own; parts not given stay."""
    given = {part.id: part.text for part in parts}
    if file.channel != "email":
        return replace(file, text=given.get("body", file.text))
    now = email_parts(file.text)
    edited = EmailParts(
        given.get("subject", now.subject), given.get("text", now.text), given.get("html", now.html)
    )
    return file if edited == now else replace(file, text=with_email_parts(file.text, edited))


def passages(notice: Notice, file: NoticeFile) -> tuple[Passage, ...]:
    """The passages of a file that the program worded, and the gaps that it left, by their places.

    Sentences of the writer's own and quotations of the policy are neither.  In a file that a
    person has edited, only what still stands there word for word is found.
    """
    return tuple(passage for part in parts_of(file) for passage in _passages(notice, file, part))


def gaps_in(file: NoticeFile) -> tuple[str, ...]:
    """The marked places that are still to be completed in a file, also after it was edited."""
    pattern = _gap_pattern(file.lang)
    found = (match.group() for part in parts_of(file) for match in pattern.finditer(part.text))
    return tuple(dict.fromkeys(re.sub(r"\\?([\[\]])|\s+", lambda m: m[1] or " ", g) for g in found))


def part_of_gap(place: str, lang: str) -> str:
    """What a marked place asks for (``sender``, ``why``, …), empty where it is not known."""
    for tongue in dict.fromkeys((lang, "en")):
        wording = published_words(WORDS, tongue).wording
        for part in _ASKED:
            if wording.sentence(Message(f"complete.{part}")) in place:
                return part
    return ""


def _passages(notice: Notice, file: NoticeFile, part: Part) -> Iterator[Passage]:
    gaps = [match.span() for match in _gap_pattern(file.lang).finditer(part.text)]
    yield from (Passage(part.id, *span, Origin.GAP) for span in gaps)
    taken = list(gaps)
    for sentence in sorted(_generated(notice), key=len, reverse=True):
        for match in _finder(sentence, part.media_type).finditer(part.text):
            start, end = match.span()
            if not any(start < stop and begin < end for begin, stop in taken):
                taken.append((start, end))
                yield Passage(part.id, start, end, Origin.GENERATED)


def _generated(notice: Notice) -> set[str]:
    """The sentences that the program worded itself."""
    view = view_of(notice)
    sentences = {view.intro, view.until, view.banner_lead, view.banner_more, view.choices_until}
    sentences.update(each for each in view.unchanged if each != notice.unchanged)
    for change, shown in zip(notice.changes, view.changes, strict=True):
        if not change.effect:
            sentences.update(shown.meaning)
            sentences.add(shown.brief)
    return {sentence for sentence in sentences if sentence}


def _finder(sentence: str, media_type: str) -> re.Pattern[str]:
    """Finds a sentence as it stands in a kind of file, wherever its lines are broken."""
    written = sentence
    if media_type == "text/html":
        written = escape(sentence).replace("&#x27;", "&#39;").replace("&quot;", "&#34;")
        written = written.replace("{", "&#123;").replace("}", "&#125;")
    elif media_type == "text/markdown":
        written = markdown_text(sentence)
    elif media_type == "application/json":
        written = json.dumps(sentence, ensure_ascii=False)[1:-1]
    pattern = _SPACES.sub(_ANY_SPACE, re.escape(written))
    if media_type == "text/plain":  # lines break between any two characters of some scripts
        pattern = WIDE.sub(lambda wide: wide.group() + r"\s*", pattern)
    return re.compile(pattern)


_SPACES = re.compile(r"(?:\\ )+")
_ANY_SPACE = r"\\s+"


def _gap_pattern(lang: str) -> re.Pattern[str]:
    """The mark of a place to complete, in the words of a language and in English."""
    marks = []
    for tongue in dict.fromkeys((lang, "en")):
        wording = published_words(WORDS, tongue).wording
        before, after = wording.sentence(Message("complete", {"what": "\0"})).split("\0")
        # Markdown has a backslash before each bracket.
        opening = r"\\?" + re.sub(_SPACES, _ANY_SPACE, re.escape(before.rstrip()))
        marks.append(rf"{opening}[^\[\]\n]*(?:\n[^\[\]\n]+)*?\\?{re.escape(after)}")
    return re.compile("|".join(marks))
