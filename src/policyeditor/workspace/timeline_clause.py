"""One clause followed back through the versions: when it changed, and how.

What is the same clause in two versions is the comparison's to say: it is followed while it is
reworded, renumbered and moved, to the clause it was split from, and to the first of those it was
made of.  Changes of what stands under it are its own.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from policyeditor.history.model import Version
from policyeditor.workspace.timeline_change import Read, beginning, change_of, read_clauses
from policyeditor.workspace.timeline_model import ClauseChange, Place, Way
from policyeditor.workspace.timeline_words import PATIENCE, views_of

if TYPE_CHECKING:
    from policyeditor.comparison.matching import Matching
    from policyeditor.comparison.units import Unit

# What compares is imported by the process that does it.


def follow_clause(
    path: Path, versions: Sequence[Version], place: Place, *, newest: bool, last: bool
) -> Way:
    """Follow a clause through some versions, as far as the time allows, by at least one.

    ``place`` is in a text newer than all of them: the draft where they are the ``newest``, else
    the version before the first.  A change found there is told with the number of the newer one,
    -1 for that text; ``last`` tells that the history begins with the last of them.
    """
    return follow(views_of(path, versions), place, newest=newest, last=len(versions) * last)


def follow(views: Iterable[str], place: Place, *, newest: bool = False, last: int = 0) -> Way:
    """The same of texts, the newest first; ``last`` is how many there are if none is before."""
    end = time.monotonic() + PATIENCE
    trail = _Trail(place)
    found: list[tuple[int, ClauseChange]] = []
    looked = 0
    for view in views:
        looked += 1
        if view and view != trail.view:  # one that cannot be read is passed over
            change = trail.go(view)
            if change is not None and not (newest and looked == 1):
                found.append((looked - 2, change))
            if not trail.here:
                return Way(looked, tuple(found), None)
        if looked == last:
            found.append((looked - 1, beginning(trail.read(), trail.here)))
            return Way(looked, tuple(found), None)
        if time.monotonic() > end:
            break
    return Way(looked, tuple(found), Place(trail.view, trail.here))


class _Trail:
    """A clause where it stands in a text, and the steps to older texts.

    Texts that only reword other clauses are passed by without being read as policies.
    """

    def __init__(self, place: Place) -> None:
        self.view = place.view
        self._lines = place.view.split("\n")
        self._read = read_clauses(place.view, None)
        self.here = self._read.id_at(place)
        self._kept = self._lines_of_clause()

    def go(self, view: str) -> ClauseChange | None:
        """Go to an older text; what changed of the clause since.  ``here`` is "" at its start."""
        from policyeditor.workspace.timeline_shape import differing_lines

        lines = view.split("\n")
        differing = differing_lines(lines, self._lines)
        if differing is not None and self._kept and self._kept.isdisjoint(differing):
            self.view, self._lines = view, lines
            return None
        later = self.read()
        earlier = read_clauses(view, later.policy)
        change, self.here = step(earlier, later, self.here)
        self.view, self._lines, self._read = view, lines, earlier
        self._kept = self._lines_of_clause()
        return change

    def read(self) -> Read:
        """The text where the clause is now, as read."""
        if self._read.policy.view != self.view:
            self._read = read_clauses(self.view, self._read.policy)
        return self._read

    def _lines_of_clause(self) -> frozenset[int]:
        """The lines of the clause, of what is under it, and of what it reads under."""
        row, unit = self._read.row, self._read.unit(self.here)
        if unit is None:
            return frozenset()
        concerned = list(row[unit.number : unit.last])
        waiting = [each for one in concerned for each in (one.governor, one.parent)]
        seen: set[int] = set()
        while waiting:
            number = waiting.pop()
            if number >= 0 and number not in seen:
                seen.add(number)
                waiting += (row[number].governor, row[number].parent)
        concerned += [row[number] for number in seen]
        return frozenset(
            line for each in concerned for line in range(each.clause.line, each.clause.end_line + 1)
        )


def step(old: Read, new: Read, here: str) -> tuple[ClauseChange | None, str]:
    """What changed of a clause from one text to the next, and its id in the older; "" for none."""
    from policyeditor.comparison.matching import match

    matching = match(old.row, new.row)
    now = new.unit(here)
    if now is None:
        return None, ""
    number = counterpart(now, matching)
    was = old.row[number] if number >= 0 else None
    if was is None:
        return change_of(old, new, None, now, matching), ""
    same = was.clause.path == now.clause.path and _stayed(was, now, old, new, matching)
    if same or not _concerned(was, now, old, new, matching):
        return None, was.clause.id
    return change_of(old, new, was, now, matching), was.clause.id


def _stayed(was: Unit, now: Unit, old: Read, new: Read, matching: Matching) -> bool:
    """Whether a clause stayed as it is, with all that is under it and above: seen at a glance."""
    before, after = old.row[was.number : was.last], new.row[now.number : now.last]
    if len(before) != len(after):
        return False
    for one, other in zip(before, after, strict=True):
        a, b = one.clause, other.clause
        alike = (a.text, a.label, a.links, a.kind, a.source) == (
            b.text, b.label, b.links, b.kind, b.source,
        )  # fmt: skip
        if not alike or matching.to_old.get(other.number) != one.number:
            return False
        if other.number in matching.moved or not matching.same_governor(one, other):
            return False
    above = now.parent
    while above >= 0:
        if above in matching.moved:
            return False
        above = new.row[above].parent
    return True


def _concerned(was: Unit, now: Unit, old: Read, new: Read, matching: Matching) -> bool:
    """Whether anything that the comparison tells concerns a clause or what is under it."""
    from policyeditor.comparison.differences import differences
    from policyeditor.comparison.standing import led_otherwise
    from policyeditor.comparison.versions import Versions

    about = Versions(old.row, new.row, matching, None)  # nothing is judged yet
    of_old, of_new = range(was.number, was.last), range(now.number, now.last)
    told = (
        *((each.old, each.new) for each in differences(about)),
        *((each.old, each.new) for each in led_otherwise(about)),
    )
    return was.clause.path != now.clause.path or any(
        any(unit.number in of_old for unit in before)
        or any(unit.number in of_new for unit in after)
        for before, after in told
    )


def counterpart(now: Unit, matching: Matching) -> int:
    """The number of the old unit that a new one was; -1 where it begins here."""
    number = now.number
    if number in matching.to_old:
        return matching.to_old[number]
    for whole, parts in matching.splits.items():
        if number in parts:
            return whole
    if number in matching.merges:
        return matching.merges[number][0]
    return -1
