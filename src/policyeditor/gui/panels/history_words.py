"""What the version history says of a version and of a clause's change, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from policyeditor.comparison.model import Op
from policyeditor.gui.dates import day_words, moment_words
from policyeditor.gui.judgement import kind_word, known_significance, significance_word
from policyeditor.history.model import Published, Version
from policyeditor.workspace.timeline_model import ClauseChange, Part
from policyeditor.workspace.timeline_restore import Quotation

_LONGEST = 600
_AROUND = 40
_PARTED = "\N{LINE SEPARATOR}"

Run = tuple[Op, str]


def row_text(version: Version, change: ClauseChange | None = None) -> str:
    """All that is known of a version, as text; never its identifier."""
    lines = [f"{moment_words(version.time)} — {version.author.name}"]
    if version.name:
        lines.append(f"“{version.name}”")
    if version.published is not None:
        lines.append(in_force_words(version.published))
    if change is not None:
        lines.append(change_words(change))
        lines += _told(change)
    elif version.summary:
        lines.append(version.summary)
    significance = known_significance(change.significance if change else version.significance)
    if significance and not (change and not change.kinds):
        lines.append(significance_word(significance))
    return "\n".join(lines)


def is_ahead(published: Published) -> bool:
    """Whether the day from which a published version is in force has not come yet."""
    return published.effective > date.today()


def in_force_words(published: Published, *, short: bool = False) -> str:
    """From when a published version is in force, or was: "Published, in force from 1 May 2026"."""
    if is_ahead(published):
        words = QCoreApplication.translate("history", "From {day}, not yet in force")
        return words.format(day=day_words(published.effective))
    words = (
        QCoreApplication.translate("history", "In force from {day}")
        if short
        else QCoreApplication.translate("history", "Published, in force from {day}")
    )
    return words.format(day=day_words(published.effective))


def change_words(change: ClauseChange) -> str:
    """What happened to a clause: "5(B): Reworded, was 5(A)"."""
    if not change.kinds:
        what = QCoreApplication.translate("history", "There from the first version")
    else:
        what = ", ".join(kind_word(kind) for kind in change.kinds)
    place = change.new_path or change.title
    if change.old_path and change.old_path != change.new_path:
        what = QCoreApplication.translate("history", "{what}, was {place}").format(
            what=what, place=change.old_path
        )
    words = QCoreApplication.translate("history", "{place}: {what}")
    return words.format(place=place, what=what) if place else what


def excerpt(change: ClauseChange) -> list[Run]:
    """What differs of a clause with a few words around; of one that only moved, how it begins."""
    changed = [part for part in change.parts if part.changed]
    if not changed:
        return [(Op.EQUAL, change.new_text[:_LONGEST])]
    runs: list[Run] = []
    length = 0
    for part in changed:
        if runs:
            runs.append((Op.EQUAL, _PARTED))
        runs += _of_part(part, lead=len(change.parts) > 1)
        length = sum(len(text) for _, text in runs)
        if length > _LONGEST:
            break
    return runs


def quotation_text(quotation: Quotation, version: Version, file: str) -> str:
    """A clause as it is quoted in a letter: its words, what they are from, and of which day."""
    source = [quotation.policy or file]
    if place := quotation.path or quotation.title:
        source.append(place)
    source.append(
        QCoreApplication.translate("history", "version of {time}").format(
            time=moment_words(version.time)
        )
    )
    if version.published is not None:
        day = day_words(version.published.effective)
        source.append(QCoreApplication.translate("history", "in force from {day}").format(day=day))
    words = QCoreApplication.translate("history", "“{text}”\n— {source}")
    return words.format(text=quotation.text, source=", ".join(source))


def _of_part(part: Part, *, lead: bool) -> list[Run]:
    runs: list[Run] = []
    if part.old_label != part.new_label and part.old_label and part.new_label:
        runs += [(Op.DELETE, part.old_label), (Op.EQUAL, " "), (Op.INSERT, part.new_label)]
        runs.append((Op.EQUAL, " "))
    elif lead and (label := part.new_label or part.old_label):
        runs.append((Op.EQUAL, f"{label} "))
    last = len(part.words) - 1
    for at, (op, text) in enumerate(part.words):
        flat = " ".join(text.split(" "))
        runs.append((op, _near(flat, at == 0, at == last) if op is Op.EQUAL else flat[:_LONGEST]))
    return runs


def _near(text: str, first: bool, last: bool) -> str:
    """Of words that stayed, those next to a change."""
    if len(text) <= 2 * _AROUND:
        return text
    head, tail = text[:_AROUND].rpartition(" ")[0], text[-_AROUND:].partition(" ")[2]
    if first and last:
        return f"{head}…"
    if first:
        return f"…{tail}"
    return f"{head} …" if last else f"{head} … {tail}"


def _told(change: ClauseChange) -> list[str]:
    """The words that came and went, for those who cannot see how they are drawn."""
    lines = []
    for op, template in (
        (Op.DELETE, QCoreApplication.translate("history", "Out: {words}")),
        (Op.INSERT, QCoreApplication.translate("history", "In: {words}")),
    ):
        words = " … ".join(
            text.strip() for part in change.parts for kind, text in part.words if kind is op
        )
        if words and change.kinds:
            lines.append(template.format(words=words[:_LONGEST]))
    return lines
