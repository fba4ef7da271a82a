"""What an unquoted value of the document details means to the site.

Jekyll reads details with Ruby's Psych, which follows YAML 1.1: ``yes``, ``no``, ``on`` and ``off``
are booleans, ``010`` is eight, ``1:30`` is ninety.  The rules here are those of
``psych/scalar_scanner.rb`` (Psych 4.0.4), with three differences where its answer has no use in
a document: infinities, not-a-numbers and symbols stay text.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

_WORD = re.compile(r"[^\d.:-]?[^\W\d]|[^\d.:-]?[\s!@#$%^&*(){}<>|/\\~;=]")
_DATE = re.compile(r"\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)", re.ASCII)
_TIME = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d\d):(\d\d)(?:\.(\d*))?"
    r"(?:\s*(?:Z|([-+])(\d{1,2}):?(\d\d)?))?",
    re.ASCII,
)
_SIXTIES = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}")
_SIXTIES_FLOAT = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*")
_FLOAT = re.compile(r"[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][+-][0-9]+)?")
_INTEGER = re.compile(
    r"([-+]?)(?:(0b)([01_,]+)|(0x)([0-9a-fA-F_,]+)|(0)([0-7_,]+)|(0|[1-9](?:[0-9]|,[0-9]|_[0-9])*))"
)
_WORDS: dict[str, bool | None] = {
    "~": None,
    "null": None,
    "yes": True,
    "true": True,
    "on": True,
    "no": False,
    "false": False,
    "off": False,
}


def read_scalar(text: str) -> object:
    """The value of an unquoted text: None, a boolean, number, date, time (UTC) or the text itself.

    What looks like a date or number and is none (``2024-13-45``) stays text.
    """
    if not text:
        return None
    if _WORD.match(text) or "\n" in text:
        return _WORDS.get(text.lower(), text)
    try:
        if _DATE.fullmatch(text):
            return date(*(int(part) for part in text.split("-")))
        if match := _TIME.fullmatch(text):
            return _time(match)
        return _number(text)
    except (ValueError, OverflowError):
        return text


def _time(match: re.Match[str]) -> datetime:
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    micros = int((match[7] or "0")[:6].ljust(6, "0"))
    zone = UTC
    if match[8]:
        offset = timedelta(hours=int(match[9]), minutes=int(match[10] or 0))
        zone = timezone(-offset if match[8] == "-" else offset)
    moment = datetime(year, month, day, hour, minute, second, micros, zone)
    return moment.astimezone(UTC)


def _number(text: str) -> object:
    if _SIXTIES.fullmatch(text) or _SIXTIES_FLOAT.fullmatch(text):
        parts = text.replace("_", "").split(":")
        powers = [abs(place - 2) for place in range(len(parts))]
        if "." in text:
            return sum(float(part) * 60.0**power for part, power in zip(parts, powers, strict=True))
        return sum(int(part) * 60**power for part, power in zip(parts, powers, strict=True))
    if _FLOAT.fullmatch(text):
        value = float(text.replace(",", "").replace("_", ""))
        return text if value in (float("inf"), float("-inf")) else value
    if match := _INTEGER.fullmatch(text):
        return _integer(match)
    return text


def _integer(match: re.Match[str]) -> int:
    sign = -1 if match[1] == "-" else 1
    for group, base in ((3, 2), (5, 16), (7, 8), (8, 10)):
        if match[group] is not None:
            return sign * int(match[group].replace(",", "").replace("_", ""), base)
    raise ValueError(match[0])
