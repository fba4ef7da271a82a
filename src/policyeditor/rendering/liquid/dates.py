"""Dates as Ruby reads and writes them, in English, whatever the computer's own language."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from policyeditor.rendering.liquid.values import plain

_DIRECTIVE = re.compile(r"%([-0^#_:]*)(\d{0,2})([a-zA-Z%+])")
_WHOLE = {
    "D": "%m/%d/%y", "F": "%Y-%m-%d", "T": "%H:%M:%S", "X": "%H:%M:%S", "R": "%H:%M",
    "r": "%I:%M:%S %p", "c": "%a %b %e %H:%M:%S %Y", "x": "%m/%d/%y", "v": "%e-%^b-%Y",
    "+": "%a %b %e %H:%M:%S %Z %Y",
}  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def read_moment(value: object, now: datetime) -> datetime | None:
    """The moment that a value means; None where it means none."""
    if isinstance(value, date):
        return plain(value)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int) or (isinstance(value, str) and value.isdecimal()):
        try:
            return datetime.fromtimestamp(int(value), UTC)
        except (OverflowError, OSError, ValueError):
            return None
    if not isinstance(value, str) or not value.strip() or len(value) > 100:
        return None
    if value.lower() in ("now", "today"):
        return now
    from dateutil import parser  # comes with python-liquid; not for the checks

    try:
        found = parser.parse(value, default=datetime(now.year, now.month, 1))
    except (ValueError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def write_moment(moment: datetime, form: str) -> str:
    """A moment in the form of Ruby's ``strftime``."""
    return _DIRECTIVE.sub(lambda found: _directive(moment, *found.groups()), form)


def _directive(moment: datetime, flags: str, width: str, letter: str) -> str:
    if letter in _WHOLE:
        return _cased(write_moment(moment, _WHOLE[letter]), flags)
    number = _number(moment, letter)
    if number is not None:
        value, digits, padding = number
        if "-" in flags:
            return str(value)
        padding = "0" if "0" in flags else " " if "_" in flags else padding
        return str(value).rjust(int(width or 0) or digits, padding)
    words = _words(moment, letter, flags)
    if words is None:
        return f"%{flags}{width}{letter}"
    return _cased(words, flags).rjust(int(width or 0))


def _number(moment: datetime, letter: str) -> tuple[int, int, str] | None:
    """The number of a directive, its digits, and what fills them up."""
    hour = moment.hour % 12 or 12
    iso = moment.isocalendar()
    numbers = {
        "Y": (moment.year, 4, "0"), "C": (moment.year // 100, 2, "0"),
        "y": (moment.year % 100, 2, "0"), "m": (moment.month, 2, "0"), "d": (moment.day, 2, "0"),
        "e": (moment.day, 2, " "), "j": (moment.timetuple().tm_yday, 3, "0"),
        "H": (moment.hour, 2, "0"), "k": (moment.hour, 2, " "), "I": (hour, 2, "0"),
        "l": (hour, 2, " "), "M": (moment.minute, 2, "0"), "S": (moment.second, 2, "0"),
        "L": (moment.microsecond // 1000, 3, "0"), "N": (moment.microsecond * 1000, 9, "0"),
        "u": (iso.weekday, 1, "0"), "w": (iso.weekday % 7, 1, "0"),
        "G": (iso.year, 4, "0"), "g": (iso.year % 100, 2, "0"), "V": (iso.week, 2, "0"),
        "U": (int(moment.strftime("%U")), 2, "0"), "W": (int(moment.strftime("%W")), 2, "0"),
        "s": (int(moment.timestamp()), 1, "0"),
    }  # fmt: skip
    return numbers.get(letter)


def _words(moment: datetime, letter: str, flags: str) -> str | None:
    day, month = _DAYS[moment.weekday()], _MONTHS[moment.month - 1]
    offset = moment.strftime("%z") or "+0000"
    words = {
        "A": day, "a": day[:3], "B": month, "b": month[:3], "h": month[:3],
        "p": "AM" if moment.hour < 12 else "PM", "P": "am" if moment.hour < 12 else "pm",
        "z": f"{offset[:3]}:{offset[3:]}" if ":" in flags else offset,
        "Z": moment.strftime("%Z"), "n": "\n", "t": "\t", "%": "%",
    }  # fmt: skip
    if letter == "p" and "#" in flags:
        return words["P"]
    return words.get(letter)


def _cased(words: str, flags: str) -> str:
    return words.upper() if "^" in flags or ("#" in flags and words not in ("am", "pm")) else words
