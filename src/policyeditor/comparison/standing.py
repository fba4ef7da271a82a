"""What a clause reads under, and whether that says "not"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from policyeditor.comparison.folding import fold
from policyeditor.comparison.lexicon import Lexicon
from policyeditor.comparison.units import Unit
from policyeditor.comparison.versions import Versions

_APOSTROPHE_NOT = re.compile(r"n't\b")
_MOST_OF_LEAD = 200


def standing(unit: Unit, row: Sequence[Unit], *, itself: bool = True) -> str:
    """The titles above a clause, the words that lead it in, and its own title, parted by dots."""
    lead = row[unit.governor].folded if unit.governor >= 0 else ""
    own = unit.clause.title if itself and unit.clause.children else ""
    parts = dict.fromkeys((*unit.clause.headings, lead[:_MOST_OF_LEAD], own))
    return fold(" · ".join(part for part in parts if part))


def negates(text: str, lexicon: Lexicon | None) -> bool:
    """Whether a heading or lead-in says "not"."""
    if lexicon is None:
        return False
    return lexicon.negating.search(_APOSTROPHE_NOT.sub(" not", text.casefold())) is not None


def changed_list(before: Unit, after: Unit, about: Versions) -> bool:
    """Whether an entry that kept its place reads under another list all the same.

    It does where both lead-ins stayed where they are and it went from one to the other.  Where a
    lead-in came, went or moved, all entries of its list are concerned (``Led``).
    """
    matching = about.matching
    if not after.is_led or matching.same_governor(before, after):
        return False
    left, now = matching.to_new.get(before.governor), after.governor
    if left is None or left in matching.moved:
        return False
    if now not in matching.to_old or now in matching.moved:
        return False
    return now not in _above(left, about.new) and left not in _above(now, about.new)


@dataclass(frozen=True, slots=True)
class Led:
    """Neighbouring entries that stayed in place while what they read under changed."""

    old: tuple[Unit, ...]
    new: tuple[Unit, ...]


def led_otherwise(about: Versions) -> Iterator[Led]:
    """The runs of entries whose lead-in came, went or moved, or is parted from them now."""
    pairs = (
        (about.old[old], about.new[new])
        for new, old in sorted(about.matching.to_old.items())
        if new not in about.matching.moved
    )
    concerned = [
        (before, after)
        for before, after in pairs
        if after.is_led
        and not about.matching.same_governor(before, after)
        and not changed_list(before, after, about)
    ]
    for _, run in groupby(concerned, key=lambda pair: (pair[0].governor, pair[1].governor)):
        entries = list(run)
        yield Led(tuple(old for old, _ in entries), tuple(new for _, new in entries))


def reverses(led: Led, about: Versions) -> bool:
    """Whether what entries read under says "not" in one version alone."""
    before = negates(standing(led.old[0], about.old, itself=False), about.lexicon)
    return before != negates(standing(led.new[0], about.new, itself=False), about.lexicon)


def cause_numbers(entries: tuple[Unit, ...]) -> tuple[int, int]:
    """Where to look for why entries read under other words: the lead-in, and what is before."""
    return entries[0].governor, entries[0].number - 1


def _above(number: int, row: Sequence[Unit]) -> set[int]:
    """What a clause reads under, all the way up."""
    found = set()
    while number >= 0:
        number = row[number].governor
        found.add(number)
    return found
