"""How changes and their significance are named and signed: always a sign and a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from policyeditor.comparison.model import Change, ChangeKind, Direction, Significance
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import Theme

#: The worst first: the order in which people want to read them.
BY_WEIGHT = (Significance.SIGNIFICANT, Significance.REVIEW, Significance.EDITORIAL)

_SIGNS = {
    Significance.SIGNIFICANT: "bell-ring",
    Significance.REVIEW: "circle-help",
    Significance.EDITORIAL: "circle-check",
}


def known_significance(value: str) -> Significance | None:
    """The significance kept with a version; None where none, or an unknown one, was kept."""
    try:
        return Significance(value)
    except ValueError:
        return None


def significance_word(significance: Significance) -> str:
    """The word that stands beside the sign."""
    return {
        Significance.SIGNIFICANT: QCoreApplication.translate("judgement", "Significant"),
        Significance.REVIEW: QCoreApplication.translate("judgement", "To decide"),
        Significance.EDITORIAL: QCoreApplication.translate("judgement", "Editorial"),
    }[significance]


def significance_help(significance: Significance) -> str:
    """What the word means, in a sentence."""
    return {
        Significance.SIGNIFICANT: QCoreApplication.translate(
            "judgement", "Changes what readers may expect: they should be told."
        ),
        Significance.REVIEW: QCoreApplication.translate(
            "judgement",
            "The words changed and no rule says whether the meaning did. "
            "Treated as significant until a person decides.",
        ),
        Significance.EDITORIAL: QCoreApplication.translate(
            "judgement", "Shown to change no meaning: spelling, style, numbering or layout."
        ),
    }[significance]


def significance_colour(significance: Significance, theme: Theme) -> str:
    """The colour of the sign."""
    return {
        Significance.SIGNIFICANT: theme.warning,
        Significance.REVIEW: theme.hint,
        Significance.EDITORIAL: theme.good,
    }[significance]


def significance_icon(significance: Significance, theme: Theme) -> QIcon:
    """The sign: a bell, a question, a tick."""
    return icon(_SIGNS[significance], theme, significance_colour(significance, theme))


def kind_word(kind: ChangeKind) -> str:
    """What happened to the clause, as a word."""
    return {
        ChangeKind.ADDED: QCoreApplication.translate("judgement", "Added"),
        ChangeKind.REMOVED: QCoreApplication.translate("judgement", "Removed"),
        ChangeKind.REWORDED: QCoreApplication.translate("judgement", "Reworded"),
        ChangeKind.MOVED: QCoreApplication.translate("judgement", "Moved"),
        ChangeKind.RENUMBERED: QCoreApplication.translate("judgement", "Renumbered"),
        ChangeKind.SPLIT: QCoreApplication.translate("judgement", "Split in two"),
        ChangeKind.MERGED: QCoreApplication.translate("judgement", "Merged"),
        ChangeKind.FORMATTING: QCoreApplication.translate("judgement", "Formatting"),
        ChangeKind.HEADING: QCoreApplication.translate("judgement", "Heading changed"),
        ChangeKind.LINK: QCoreApplication.translate("judgement", "Link changed"),
        ChangeKind.DETAILS: QCoreApplication.translate("judgement", "Document details"),
    }[kind]


def kind_words(change: Change) -> str:
    """What happened to the clause; of a moved one also where it stood."""
    if place := moved_from(change):
        return QCoreApplication.translate("judgement", "Moved from {place}").format(place=place)
    return kind_word(change.kind)


def moved_from(change: Change) -> str:
    """How a moved clause was cited where it stood; empty where it is cited so still, or was not."""
    moved = change.kind is ChangeKind.MOVED and change.old_path != change.new_path
    return change.old_path if moved else ""


def direction_words(direction: Direction) -> str:
    """Whom a change favours, in words; empty where it favours nobody."""
    return {
        Direction.EXPANDS: QCoreApplication.translate(
            "judgement", "This widens what the company may do."
        ),
        Direction.RESTRICTS: QCoreApplication.translate(
            "judgement", "This narrows what the company may do, in the reader’s favour."
        ),
        Direction.NEUTRAL: "",
    }[direction]
