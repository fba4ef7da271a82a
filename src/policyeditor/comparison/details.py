"""Changes of document details (front matter), key by key."""

from __future__ import annotations

from collections.abc import Iterator

from policyeditor.comparison.folding import fold
from policyeditor.comparison.header_dates import UPDATED_KEYS
from policyeditor.comparison.header_facts import read_date
from policyeditor.comparison.identity import identity
from policyeditor.comparison.model import Change, ChangeKind, Reason, Significance
from policyeditor.comparison.tokens import tokens
from policyeditor.comparison.versions import Versions
from policyeditor.comparison.words import word_ops
from policyeditor.messages import Message
from policyeditor.policy.front_matter import FrontMatter
from policyeditor.policy.header_dates import EFFECTIVE_KEYS

# fmt: off
_LAYOUT = frozenset({
    "layout", "include_in_header", "nav_order", "order", "weight", "toc", "sidebar", "menu",
    "template", "class", "classes", "author_profile", "comments", "share", "sitemap", "search",
    "published", "excerpt_separator", "image", "header", "footer", "category", "categories",
    "tags", "parent", "has_children", "icon", "css", "js", "redirect_from",
})
# fmt: on


def details_changes(old: FrontMatter, new: FrontMatter, about: Versions) -> Iterator[Change]:
    """A change for each key that came, went or got another value, in the new order."""
    keys = [*new.values, *(key for key in old.values if key not in new.values)]
    for key in keys:
        before, after = _shown(old, key), _shown(new, key)
        if old.values.get(key) == new.values.get(key) and (key in old.values) == (
            key in new.values
        ):
            continue
        significance, reason = _judge(key, before, after)
        yield Change(
            ChangeKind.DETAILS,
            significance,
            heading=key,
            old_text=before,
            new_text=after,
            old_lines=_lines(old, key),
            new_lines=_lines(new, key),
            words=word_ops(tokens(before), tokens(after)),
            reasons=(reason,),
            title=key,
            id=identity(ChangeKind.DETAILS, key, before, after),
        )


def _judge(key: str, before: str, after: str) -> tuple[Significance, Reason]:
    params = {"key": key, "old": before, "new": after}
    name = key.lower()
    if fold(before) == fold(after):
        return Significance.EDITORIAL, Reason("E03", Message("comparison.detail-marks", params))
    if name in _LAYOUT:
        return Significance.EDITORIAL, Reason("E02", Message("comparison.detail-layout", params))
    if name in UPDATED_KEYS | EFFECTIVE_KEYS:
        old, new = read_date(before), read_date(after)
        if old and new and new < old:
            return Significance.REVIEW, Reason("S20", Message("comparison.date-back", params))
    if name in UPDATED_KEYS:
        return Significance.EDITORIAL, Reason("E15", Message("comparison.updated-date", params))
    if name in EFFECTIVE_KEYS:
        return Significance.REVIEW, Reason("S20", Message("comparison.effective-date", params))
    return Significance.REVIEW, Reason("review", Message("comparison.detail-changed", params))


def _shown(found: FrontMatter, key: str) -> str:
    value = found.values.get(key)
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{name}: {part}" for name, part in value.items())
    return found.text(key)


def _lines(found: FrontMatter, key: str) -> tuple[int, int] | None:
    place = found.places.get(key)
    return (place.line, place.end_line) if place else None
