"""Two versions of a policy with known edits, and how to score what a tool says of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.texts import HEAD, sections

_WORD = re.compile(r"\w+")
_REWORDED, _NUMBERS, _ADDED, _REMOVED = 12, 4, 2, 2  # twenty edits


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit: its words that only the old, and that only the new version has."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions, the edits between them, and the section that moved, unchanged."""

    old: str
    new: str
    edits: tuple[Edit, ...]
    moved: str


@dataclass(frozen=True, slots=True)
class Score:
    """What a tool found.

    ``found`` edits were marked, ``moved`` tells whether it called the moved section moved, or
    marked it as removed and added, or not at all; ``false`` counts the words marked that are
    neither of an edit nor of the moved section.
    """

    found: int
    moved: str
    false: int


def versions(size: int) -> Pair:
    """A policy of about ``size`` characters with twenty edits and a moved section."""
    old = sections(size)
    new = list(old)
    edits = []
    kinds = [_reword] * _REWORDED + [_renumber] * _NUMBERS + [_add] * _ADDED + [_remove] * _REMOVED
    step = len(old) // (len(kinds) + 1)
    for number, edit in enumerate(kinds):
        at = (number + 1) * step
        old[at], new[at], made = edit(old[at], number)
        edits.append(made)
    # A section that no edit is in goes from the first quarter to the last.
    moving = next(at for at in range(len(old) // 4, len(old)) if old[at] == new[at])
    moved = new.pop(moving)
    new.insert(3 * len(new) // 4, moved)
    return Pair("\n".join([HEAD, *old]), "\n".join([HEAD, *new]), tuple(edits), moved)


def _reword(text: str, number: int) -> tuple[str, str, Edit]:
    place = text.index("\n1. ") + 4  # the first words of the first clause
    before, after = f"former{number}", f"amended{number}"
    return (
        f"{text[:place]}{before} {text[place:]}",
        f"{text[:place]}{after} {text[place:]}",
        Edit(before, after),
    )


def _renumber(text: str, number: int) -> tuple[str, str, Edit]:
    before, after = f"{9000 + number}", f"{8000 + number}"
    old = re.sub(r"for \d+ days", f"for {before} days", text, count=1)
    return old, old.replace(before, after), Edit(before, after)


def _add(text: str, number: int) -> tuple[str, str, Edit]:
    added = f"Added{number} " + " ".join(f"fresh{number}word{n}" for n in range(12)) + "."
    return text, f"{text}\n{added}\n", Edit("", added)


def _remove(text: str, number: int) -> tuple[str, str, Edit]:
    before, after, edit = _add(text, number)
    return after, before, Edit(edit.new, "")


def score(pair: Pair, deleted: Iterable[str], inserted: Iterable[str], says_moved: bool) -> Score:
    """Score the texts that a tool marked as deleted and as inserted."""
    gone, come = _count(deleted), _count(inserted)
    found = 0
    for edit in pair.edits:
        old, new = _count([edit.old]), _count([edit.new])
        if old <= gone and new <= come:
            found += 1
        gone -= old
        come -= new
    moved = _count([pair.moved])
    size = moved.total()
    covered = (moved & gone).total() + (moved & come).total()
    in_two = "removed + added" if covered >= size else "not told"
    word = "moved" if says_moved else in_two
    return Score(found, word, (gone - moved).total() + (come - moved).total())


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(text.casefold()))
