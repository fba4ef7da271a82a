"""The dates at the head of a policy: found where they stand, and set in place.

A date stands in the document details (``last_updated``, ``effective_date``, …, or a detail that
says so in words), in a short line near the head or the foot of the text ("Last updated: May 6,
2025", "2026年3月3日生效"), or a second time in an attribute (``{: datetime="2026-05-04" }``) below
the line that it repeats.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.date_words import DateKind, Lead, leads_after, leads_before
from policyeditor.policy.edits import Edit
from policyeditor.policy.policy import Policy
from policyeditor.policy.written_dates import WrittenDate, find_dates, write_date

# fmt: off
UPDATED_KEYS = frozenset({
    "date", "last_updated", "last-updated", "lastupdated", "updated", "updatedat", "updated_at",
    "last_modified", "last_modified_at", "last_update", "lastmod", "modified", "revised",
    "revision", "date_updated",
})
EFFECTIVE_KEYS = frozenset({
    "effective", "effective_date", "effective-date", "effectivedate", "effective_from",
    "valid_from", "in_force",
})
VERSION_KEYS = frozenset({"version", "version_date"})
# fmt: on
_POSTED_KEY = "date"  # the day of posting: an update where no other detail tells that
_HEAD, _FOOT = 40, 30  # lines with words, at either end of the text
_LONGEST_LEAD = 100  # characters before a date in which words lead it in
_LONGEST_LINE = 400
_MOST_AT_HEAD = 3
_YEARS = range(1970, 2200)
_NOT_PROSE = (Kind.CODE, Kind.COMMENT, Kind.MATH)
_SENTENCE_ENDS = re.compile(  # not behind the number of a day: "7. Oktober 2025"
    r"(?:(?<=[^\d\s][.!?])|(?<=\d{4}[.!?]))\s+(?=[A-ZÀ-Þ\"“*_])|[。！？]|<br\s*/?>|\s\|\s"
)
_START = re.compile(r"(?:[\s#>*_\-+•·|(（【\[]|<[^<>]{0,200}>|\d{1,2}[.)]\s|&\w+;)*")
_BETWEEN = re.compile(r"[^\d.;!?。]{0,40}")
_ENDS = re.compile(
    r"(?:[\s*_)\]）】.。|~`]|<[^<>]{0,200}>|\{:[^{}]*\}|부터|から|より)*(?:$|[\[(（{]|[-–—·|/;]\s)"
)
_TAG = re.compile(r"<[^<>]{0,200}>")
_LONGEST_TAIL = 90
_BARE_AT_HEAD = 12  # lines in which a date alone on its line is that of the document
_BARE = re.compile(r"(?:[\s*_.]|г)*")
_ATTRIBUTE = re.compile(r"""\bdatetime\s*=\s*["']?(\d{4}-\d{1,2}-\d{1,2})""", re.IGNORECASE)
_ATTRIBUTE_LINE = re.compile(r"\s*\{:.*\}\s*")


@dataclass(frozen=True, slots=True)
class HeaderDate:
    """A date at the head or foot of a policy and where it stands.

    ``line``, ``column`` and ``end_column`` are places in the view (from 1, the end exclusive),
    ``written`` is what stands there.  ``key`` is the detail that holds it, empty in the text.
    ``day`` is the first of the month where ``whole`` is false: only month and year are written.
    ``settable`` is false where no other date can be written in the same form with certainty.
    """

    kind: DateKind
    day: date
    line: int
    column: int
    end_column: int
    written: str
    key: str = ""
    whole: bool = True
    settable: bool = True
    lang: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    header: HeaderDate
    form: WrittenDate


def header_dates(policy: Policy, lang: str = "") -> tuple[HeaderDate, ...]:
    """The header dates of a policy, by place; ``lang`` is its language where details are silent."""
    return tuple(found.header for found in _all(policy, lang))


def set_header_dates(
    policy: Policy, effective: date | None = None, updated: date | None = None, lang: str = ""
) -> tuple[Edit, ...]:
    """The edits that set the header dates in place, each in its own words and form.

    Every date of a kind is set, also one that an attribute repeats.  A date that is not
    ``settable``, and one that says so already, is left.  No date is added.
    """
    wanted = {DateKind.EFFECTIVE: effective, DateKind.UPDATED: updated}
    return tuple(
        Edit(header.line, header.column, header.line, header.end_column, text)
        for header, form in ((found.header, found.form) for found in _all(policy, lang))
        if (day := wanted.get(header.kind)) is not None
        and header.settable
        and (text := write_date(form, day)) is not None
        and text != header.written
    )


def _all(policy: Policy, lang: str) -> list[_Found]:
    languages = (lang or policy.front_matter.text("lang").split("-")[0].lower(),)
    details = list(_in_details(policy, languages))
    return sorted((*details, *_in_text(policy, languages)), key=lambda found: (
        found.header.line, found.header.column
    ))  # fmt: skip


def _header(
    kind: DateKind, line: int, offset: int, form: WrittenDate, key: str = "", lang: str = ""
) -> _Found:
    """The header date for a date found in a text that starts at an offset of a line."""
    start = offset + form.start + 1
    return _Found(
        HeaderDate(
            kind, form.day, line, start, start + len(form.text), form.text, key, form.whole,
            form.settable, form.month.lang if form.month else lang,
        ),
        form,
    )  # fmt: skip


def _in_details(policy: Policy, languages: tuple[str, ...]) -> Iterator[_Found]:
    details = policy.front_matter
    lines = details.source.split("\n")
    dated = {key: _kind_of(key) for key in details.places}
    others = any(kind is DateKind.UPDATED for key, kind in dated.items() if key != _POSTED_KEY)
    for key, place in details.places.items():
        if place.value_line != place.value_end_line or place.value_line > len(lines):
            continue
        offset = place.value_column - 1
        text = lines[place.value_line - 1][offset : place.value_end_column - 1]
        kind = dated[key]
        if kind is None:
            for kind_told, form in _told(text, languages):
                yield _header(kind_told, place.value_line, offset, form, key)
        elif not (key == _POSTED_KEY and others):
            for form in find_dates(text, languages)[:1]:
                if form.day.year in _YEARS:
                    yield _header(kind, place.value_line, offset, form, key)


def _kind_of(key: str) -> DateKind | None:
    name = key.lower()
    if name in EFFECTIVE_KEYS:
        return DateKind.EFFECTIVE
    if name in UPDATED_KEYS:
        return DateKind.UPDATED
    return DateKind.VERSION if name in VERSION_KEYS else None


def _in_text(policy: Policy, languages: tuple[str, ...]) -> Iterator[_Found]:
    lines = policy.view.split("\n")
    skipped = set(_not_prose(policy.scan.blocks))
    with_words = [
        number
        for number in range(policy.front_matter.body_line, len(lines) + 1)
        if lines[number - 1].strip() and number not in skipped
    ]
    head = with_words[:_HEAD]
    foot = with_words[max(_HEAD, len(with_words) - _FOOT) :]
    at_head = [found for line in head for found in _in_line(lines, line, languages)]
    if not at_head:
        bare = (_bare(lines, line, languages) for line in head[:_BARE_AT_HEAD])
        at_head = [found for found in bare if found is not None][:1]
    at_foot = [found for line in foot for found in _in_line(lines, line, languages)]
    for kind in DateKind:
        first = [each for each in at_head if each.header.kind is kind]
        if len({each.header.day for each in first}) <= _MOST_AT_HEAD:
            yield from first
        last = [each for each in at_foot if each.header.kind is kind]
        if len({each.header.day for each in last}) == 1:  # several days are a list of versions
            yield from last


def _not_prose(blocks: Iterable[Block]) -> Iterator[int]:
    for block in blocks:
        if block.kind in _NOT_PROSE:
            yield from range(block.line, block.end_line + 1)
        yield from _not_prose(block.children)


def _in_line(lines: Sequence[str], number: int, languages: tuple[str, ...]) -> Iterator[_Found]:
    """The header dates of a line, each with the attribute that repeats it."""
    line = lines[number - 1][:_LONGEST_LINE]
    if _ATTRIBUTE_LINE.fullmatch(line):
        return
    told = list(_told(line, languages))
    twins = list(_twins(lines, number))
    if not told and twins:
        told = [
            (DateKind.EFFECTIVE, form)
            for form in find_dates(line, languages)
            if any(form.day == twin.day for _, _, twin in twins)
        ]
    for kind, form in told:
        found = _header(kind, number, 0, form)
        yield found
        for twin_line, offset, twin in twins:
            if twin.day == form.day:
                other = _header(kind, twin_line, offset, twin)
                settable = other.header.settable and found.header.settable
                yield _Found(replace(other.header, settable=settable), twin)


def _bare(lines: Sequence[str], number: int, languages: tuple[str, ...]) -> _Found | None:
    """The date that stands alone on a line: nothing says what it is, so it is the last update."""
    line = lines[number - 1]
    found = find_dates(line, languages) if len(line) <= _LONGEST_LEAD else ()
    if len(found) != 1 or found[0].day.year not in _YEARS:
        return None
    rest = line[: found[0].start] + line[found[0].end :]
    alone = _BARE.fullmatch(rest) is not None and not found[0].text.isdigit()
    return _header(DateKind.UPDATED, number, 0, found[0]) if alone else None


def _twins(lines: Sequence[str], number: int) -> Iterator[tuple[int, int, WrittenDate]]:
    """The dates of attributes on a line, and on the attribute list below it."""
    for candidate in (number, number + 1):
        line = lines[candidate - 1][:_LONGEST_LINE] if candidate <= len(lines) else ""
        if candidate == number or _ATTRIBUTE_LINE.fullmatch(line):
            for match in _ATTRIBUTE.finditer(line):
                for form in find_dates(match[1]):
                    yield candidate, match.start(1), form


def _told(text: str, languages: tuple[str, ...]) -> Iterator[tuple[DateKind, WrittenDate]]:
    """The dates of a text that words beside them say to be header dates."""
    start = 0
    ends = [*(match.span() for match in _SENTENCE_ENDS.finditer(text)), (len(text), len(text))]
    sentences: list[tuple[int, str]] = []
    for end, after in ends:
        sentences.append((start, text[start:end]))
        start = after
    for offset, sentence in sentences:
        if not any(map(str.isdigit, sentence)):
            continue
        attributes = [match.span(1) for match in _ATTRIBUTE.finditer(sentence)]
        for form in find_dates(sentence, languages):
            inside = any(begin <= form.start < end for begin, end in attributes)
            lead = None if inside or form.day.year not in _YEARS else _lead(sentence, form)
            if lead is None:
                continue
            if lead.lang and form.month is not None and form.month.lang != lead.lang:
                again = find_dates(sentence, (lead.lang,))
                form = next((x for x in again if x.start == form.start), form)
            yield lead.kind, replace(form, start=form.start + offset, end=form.end + offset)


def _lead(text: str, form: WrittenDate) -> Lead | None:
    """The words that tell what a date is: the nearest before it, else right behind it."""
    begins = max(0, form.start - _LONGEST_LEAD)
    before = text[begins : form.start]
    leads = [
        (begins + start, lead)
        for start, end, lead in leads_before(before)
        if _BETWEEN.fullmatch(_TAG.sub("", before[end:]))
    ]
    for start, lead in reversed(leads):
        at_start = _START.fullmatch(text, 0, start) is not None
        if (at_start and _ENDS.match(text, form.end)) or (lead.strong and _short(text, form)):
            return lead
    after = text[form.end : form.end + 16]
    for start, _, lead in leads_after(after):
        if start <= 2 or not after[:start].strip(" \u00a0*_부터から"):
            return lead
    return None


def _short(text: str, form: WrittenDate) -> bool:
    return len(text) - form.end <= _LONGEST_TAIL
