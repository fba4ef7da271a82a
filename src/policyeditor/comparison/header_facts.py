"""E15 and S20: the lines that tell when a policy was updated or takes effect."""

from __future__ import annotations

import re
from datetime import date

from policyeditor.comparison.model import Reason, Significance
from policyeditor.comparison.signals.scene import Scene
from policyeditor.comparison.tokens import TokenKind
from policyeditor.messages import Message
from policyeditor.policy.date_words import month_of
from policyeditor.policy.written_dates import find_dates

_LONGEST = 120
_VERSION = re.compile(r"(?:document )?versi[oó]n\b|版本", re.IGNORECASE)
_DATE_KINDS = (TokenKind.DATE, TokenKind.NUMBER)


def header_fact(scene: Scene) -> tuple[Significance, tuple[Reason, ...]] | None:
    """The judgement of a change of such a line; None where it is none, or more changed in it.

    A line counts that starts with words such as "Last updated" and holds a date (or a version
    number), or a short one that says so anywhere and in which nothing but its date changed.
    """
    lexicon = scene.lexicon
    text = scene.new_text or scene.old_text
    if lexicon is None or len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return None
    effective = begins_with(text, lexicon.effective_facts)
    updated = not effective and (
        begins_with(text, lexicon.updated_facts) or _tells(text, scene, lexicon.updated_facts)
    )
    if not (updated or effective) or not (_is_version(text) or _dated(scene)):
        return None
    if scene.difference.old and scene.difference.new and not _only_dates(scene):
        return None
    return _judged(scene, updated=updated)


def _judged(scene: Scene, *, updated: bool) -> tuple[Significance, tuple[Reason, ...]]:
    old, new = read_date(scene.old_text), read_date(scene.new_text)
    params = {"old": scene.old_text, "new": scene.new_text}
    if old and new and new < old:
        return Significance.REVIEW, (Reason("S20", Message("comparison.date-back", params)),)
    if not updated:
        return Significance.REVIEW, (Reason("S20", Message("comparison.effective-date", params)),)
    return Significance.EDITORIAL, (Reason("E15", Message("comparison.updated-date", params)),)


def _is_version(text: str) -> bool:
    return _VERSION.match(text) is not None


def _dated(scene: Scene) -> bool:
    """Whether every side of the change holds a date."""
    return all(read_date(text) for text in (scene.old_text, scene.new_text) if text)


def begins_with(text: str, facts: tuple[str, ...]) -> bool:
    """Whether a line starts with one of the words that lead a header fact in."""
    folded = text.casefold()
    return any(
        folded.startswith(fact) and not folded[len(fact) : len(fact) + 1].isalpha()
        for fact in facts
    )


def _tells(text: str, scene: Scene, facts: tuple[str, ...]) -> bool:
    """Whether a line that stays says somewhere in it when the document was last changed."""
    folded = text.casefold()
    stays = bool(scene.difference.old and scene.difference.new)
    return stays and any(" " in fact and fact in folded for fact in facts)


def _only_dates(scene: Scene) -> bool:
    """Whether nothing but dates, numbers and marks differs."""
    changed = [
        token
        for hunk in scene.hunks
        for token in (
            *scene.old_tokens[hunk.old_start : hunk.old_end],
            *scene.new_tokens[hunk.new_start : hunk.new_end],
        )
    ]
    return all(
        token.kind in _DATE_KINDS or token.kind is TokenKind.MARK or month_of(token.word)
        or token.key in "年月日"
        for token in changed
    )  # fmt: skip


def read_date(text: str) -> date | None:
    """The first date written in a text; the first of the month where only that is told."""
    found = find_dates(text)
    return found[0].day if found else None
