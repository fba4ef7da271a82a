"""Days and times as the person's own language writes them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

#: The weekday of a long date format, with the comma and blanks that tie it to the rest.
_WEEKDAY = re.compile(r"[\s,，]*d{3,4}[\s,，]*")
_SECONDS = re.compile(r"[:.]ss?")


def day_words(day: date) -> str:
    """A day in full without its weekday: "3 March 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_layout())


def day_layout() -> str:
    """How Qt is to write a day: the locale's long form without the weekday."""
    return _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))


def time_words(moment: datetime) -> str:
    """The time of day on this machine's clock, to the minute: "14:05"."""
    local = moment.astimezone()
    locale = QLocale()
    layout = _SECONDS.sub("", locale.timeFormat(QLocale.FormatType.ShortFormat))
    return locale.toString(QTime(local.hour, local.minute), layout)


def moment_words(moment: datetime) -> str:
    """Day and time on this machine's clock: "3 March 2026, 14:05"."""
    return _with_day(moment, time_words(moment))


def second_words(moment: datetime) -> str:
    """Day and time to the second on this machine's clock: "3 March 2026, 14:05:09"."""
    local, locale = moment.astimezone(), QLocale()
    layout = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if "s" not in layout:
        layout = layout.replace("mm", "mm:ss", 1)
    time = locale.toString(QTime(local.hour, local.minute, local.second), layout)
    return _with_day(moment, time)


def near_day_words(day: date, today: date) -> str:
    """A day as people call it: "Today", "Yesterday", or "Tuesday, 3 March 2026"."""
    if day == today:
        return QCoreApplication.translate("dates", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("dates", "Yesterday")
    layout = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(QDate(day.year, day.month, day.day), layout)


def local_day(moment: datetime) -> date:
    """The day on this machine's calendar on which something happened."""
    return moment.astimezone().date()


def _with_day(moment: datetime, time: str) -> str:
    words = QCoreApplication.translate("dates", "{day}, {time}")
    return words.format(day=day_words(local_day(moment)), time=time)
