"""How a translation stands, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from policyeditor.comparison.translation import Standing, Translation, TranslationRow
from policyeditor.gui.dates import day_words, local_day


def standing_words(standing: Standing) -> str:
    """One clause's standing in a few words; empty for one that was never marked."""
    translate = QCoreApplication.translate
    return {
        Standing.CURRENT: translate("translations", "Translated"),
        Standing.CHANGED: translate("translations", "The source has changed since"),
        Standing.UNMARKED: "",
        Standing.COPIED: translate("translations", "Not translated yet"),
        Standing.MISSING: translate("translations", "Missing in this language"),
        Standing.EXTRA: translate("translations", "Not in the source"),
        Standing.WITHDRAWN: translate("translations", "No longer in the source"),
    }[standing]


def doubt_words(row: TranslationRow) -> tuple[str, ...]:
    """What of a pair does not agree: numbers and links."""
    translate = QCoreApplication.translate
    told: list[str] = []
    left, right = (", ".join(each) for each in row.numbers)
    if left and right:
        told.append(
            translate("translations", "Other numbers: {source} in the source, {target} here")
            .format(source=left, target=right)
        )  # fmt: skip
    elif left:
        told.append(
            translate("translations", "Only the source says {numbers}").format(numbers=left)
        )
    elif right:
        told.append(
            translate("translations", "Only the translation says {numbers}").format(numbers=right)
        )
    if row.links:
        told.append(translate("translations", "The source has another number of links"))
    return tuple(told)


def marked_words(row: TranslationRow) -> str:
    """Who marked a clause as translated, and when; empty where nobody did."""
    if row.marked is None:
        return ""
    told = QCoreApplication.translate("translations", "Marked as translated on {day} by {who}")
    return told.format(day=day_words(local_day(row.marked.when)), who=row.marked.who)


def summary_words(found: Translation) -> str:
    """How much of a translation there is to do, in one line."""
    translate = QCoreApplication.translate
    counts = found.counts
    pieces = [
        (counts[Standing.MISSING], translate("translations", "{n} missing")),
        (counts[Standing.COPIED], translate("translations", "{n} not translated")),
        (counts[Standing.CHANGED], translate("translations", "{n} changed in the source")),
        (
            counts[Standing.EXTRA] + counts[Standing.WITHDRAWN],
            translate("translations", "{n} not in the source"),
        ),
        (found.doubtful, translate("translations", "{n} with other numbers or links")),
        (counts[Standing.UNMARKED], translate("translations", "{n} not marked yet")),
    ]
    told = [words.format(n=count) for count, words in pieces if count]
    return " · ".join(told) or translate("translations", "Everything is translated")
