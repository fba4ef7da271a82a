"""Dates as people write them: found in a text, and written anew in the same form.

Known are dates in digits with the year first (``2026-03-03``, ``2026年3月3日``, ``2026. 3. 3.``) or
last (``03.03.2026``), and with the month's name in the languages of ``resources/dates.json``,
with or without weekday (``Tuesday, March 3rd, 2026``, ``1er mars 2026``, ``2026. március 3.``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from policyeditor.policy.date_words import Name, month_of, weekday_of

_WORD = r"[^\W\d_][^\s\d,.:;()*_<>|\\/{}\[\]\"“”-]{1,13}"
_GAP = r"(?:[ \t\u00a0\u202f]{1,3}|-)"
_FORMS = (
    r"(?<![\d.-])(?P<y>\d{4})(?P<s>[ ]?[-./][ ]?)(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d])",
    r"(?<!\d)(?P<y>\d{4})[ \u00a0]?[年년][ \u00a0]?(?P<m>\d{1,2})[ \u00a0]?[月월]"
    r"(?:[ \u00a0]?(?P<d>\d{1,2})[ \u00a0]?[日일号號])?",
    r"(?<![\d./-])(?P<d>\d{1,2})(?P<n>[./-])(?P<m>\d{1,2})(?P=n)(?P<y>\d{4})(?!\d|[./-]\d)",
    rf"(?<![\d.])(?P<d>\d{{1,2}})(?P<o>st|nd|rd|th|er|º|°|ª)?\\?\.?{_GAP}(?:of |de |d['’])?"
    rf"(?P<w>{_WORD})(?P<p>\.?),?{_GAP}(?:de |del )?(?P<y>\d{{4}})(?!\d)",
    rf"(?<![^\W_])(?P<w>{_WORD})(?P<p>\.?){_GAP}(?P<d>\d{{1,2}})(?P<o>st|nd|rd|th)?,?{_GAP}"
    r"(?P<y>\d{4})(?!\d)",
    rf"(?<![\d.])(?P<y>\d{{4}})\.?{_GAP}(?P<w>{_WORD})(?P<p>\.?){_GAP}(?P<d>\d{{1,2}})(?!\d)",
    rf"(?<![^\W_])(?P<w>{_WORD})(?P<p>\.?),?{_GAP}(?:de |del )?(?P<y>\d{{4}})(?!\d)",
    r"(?<![\d./-])(?P<y>\d{4})(?P<s>-)(?P<m>\d{2})(?!\d|[./-]\d)",
)
_WEEKDAY = re.compile(rf"(?<!\w)(?P<w>{_WORD}|יום {_WORD}),?[ \u00a0]{{1,3}}$")
_INFLECTED = re.compile(r"[-‑][^\W\d_]|\s?[（(][月火水木金土日一二三四五六월화수목금토일][)）]")
_DAY_BEFORE = re.compile(r"(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?[ .]{1,2}(?:de |of )?$")
_ENGLISH_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


class _Piece(NamedTuple):
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text, from ``start`` to ``end`` (offsets, the end exclusive).

    ``day`` is the first of the month where only month and year are written; then ``whole`` is
    false.  ``settable`` is false where another date cannot be written in the same form with
    certainty: the order of day and month is unknown, or the date is inflected.
    """

    start: int
    end: int
    text: str
    day: date
    whole: bool
    settable: bool
    form: int
    month: Name | None = None
    weekday: Name | None = None
    preferred: tuple[str, ...] = ()


def find_dates(text: str, preferred: tuple[str, ...] = ()) -> tuple[WrittenDate, ...]:
    """The dates in a text, in order; names of months are read in the preferred languages first."""
    found: list[WrittenDate] = []
    for number, form in enumerate(_forms()):
        for match in form.finditer(text):
            written = _read(text, match, number, preferred)
            if written and all(written.end <= x.start or x.end <= written.start for x in found):
                found.append(written)
    return tuple(sorted(found, key=lambda each: each.start))


def write_date(written: WrittenDate, day: date) -> str | None:
    """Another day in the form of a written date; None where that does not read back equal."""
    if not written.settable:
        return None
    text = written.text
    for piece in sorted(_pieces(written, day), reverse=True):
        text = text[: piece.start] + piece.text + text[piece.end :]
    preferred = (written.month.lang,) if written.month else written.preferred
    meant = day if written.whole else day.replace(day=1)
    back = find_dates(text, preferred)
    same = len(back) == 1 and back[0].day == meant and len(back[0].text) == len(text)
    return text if same else None


def _forms() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(form, re.IGNORECASE) for form in _FORMS)  # re keeps them compiled


def _read(
    text: str, match: re.Match[str], number: int, preferred: tuple[str, ...]
) -> WrittenDate | None:
    parts = match.groupdict()
    month: Name | None = None
    settable = True
    if "w" in parts:
        month = month_of(parts["w"], preferred)
        if month is None or ("d" not in parts and _DAY_BEFORE.search(text, 0, match.start())):
            return None
        values = (int(parts["y"]), month.number, int(parts.get("d") or 1))
    else:
        first, second = int(parts.get("d") or 1), int(parts["m"])
        if parts.get("n") in ("/", "-"):
            first, second, settable = _ordered(first, second, preferred)
        values = (int(parts["y"]), second, first)
    try:
        day = date(*values)
    except ValueError:
        return None
    start, weekday = _weekday_before(text, match.start(), preferred)
    if _INFLECTED.match(text, match.end()):
        settable = False
    return WrittenDate(
        start, match.end(), text[start : match.end()], day, bool(parts.get("d")), settable,
        number, month, weekday, preferred,
    )  # fmt: skip


def _ordered(first: int, second: int, preferred: tuple[str, ...]) -> tuple[int, int, bool]:
    """Day and month of ``3/4/2026``; both orders are written in English."""
    if first > 12:
        return first, second, not _english(preferred)
    if second > 12:
        return second, first, False
    if _english(preferred):
        return second, first, first == second
    return first, second, True


def _english(preferred: tuple[str, ...]) -> bool:
    return not preferred or preferred[0] in ("", "en")


def _weekday_before(text: str, start: int, preferred: tuple[str, ...]) -> tuple[int, Name | None]:
    found = _WEEKDAY.search(text, max(0, start - 24), start)
    name = weekday_of(found["w"], preferred) if found else None
    return (found.start(), name) if found and name else (start, None)


def _pieces(written: WrittenDate, day: date) -> Iterator[_Piece]:
    """What of a written date is to be replaced, by its place in it."""
    text = written.text
    match = next(m for m in _forms()[written.form].finditer(text) if m.end() == len(text))
    parts = match.groupdict()
    padded = _padded(parts, by_name=written.month is not None)
    yield _Piece(*match.span("y"), f"{day.year:04}")
    if written.weekday is not None:
        name = text[: match.start()].rstrip(" \u00a0,")
        yield _Piece(0, len(name), _cased(written.weekday.row[day.weekday()], name))
    if written.month is not None:
        name = _cased(written.month.row[day.month - 1], parts["w"])
        yield _Piece(*match.span("w"), name)
    else:
        yield _Piece(*match.span("m"), f"{day.month:02}" if padded else str(day.month))
    if parts.get("d"):
        yield _Piece(*match.span("d"), f"{day.day:02}" if padded else str(day.day))
    if "o" in parts and parts.get("d"):
        end = match.end("d")
        yield _Piece(end, match.end("o") if parts["o"] else end, _ending(parts["o"], written, day))


def _padded(parts: dict[str, str | None], *, by_name: bool) -> bool:
    """Whether numbers below ten have a nought before them."""
    numbers = [parts[name] or "" for name in ("d",) if parts.get(name)]
    if not by_name and parts.get("m"):
        numbers.append(parts["m"] or "")
    if any(number.startswith("0") for number in numbers):
        return True
    return not by_name and bool(parts.get("s") or parts.get("n")) and min(map(len, numbers)) == 2


def _cased(word: str, like: str) -> str:
    """A word in the case of another one."""
    if len(like) > 1 and like.isupper():
        return word.upper()
    if like[:1].islower():
        return word[:1].lower() + word[1:]
    return word[:1].upper() + word[1:]


def _ending(old: str | None, written: WrittenDate, day: date) -> str:
    """The ending behind the number of a day: ``3rd``, ``1er``."""
    lang = written.month.lang if written.month else ""
    if lang == "fr":
        return "er" if day.day == 1 else ""
    if not old:
        return ""
    if old.lower() in ("st", "nd", "rd", "th"):
        ending = _ENGLISH_ENDINGS.get(day.day, "th")
        return ending.upper() if old.isupper() else ending
    if old.lower() in ("º", "°", "ª"):
        return old if day.day == 1 else ""
    return ""
