"""One clause followed back through the versions: when it changed, and how.

What is the same clause in two versions is the comparison's to say: it is followed while it is
reworded, renumbered and moved, to the clause it was split from, and to the first of those it was
made of.  Changes of what stands under it are its own.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from policyeditor.comparison.model import Change, ChangeKind, Op, Significance
from policyeditor.history.model import Version
from policyeditor.workspace.timeline_words import PATIENCE, occurrences, views_of

if TYPE_CHECKING:
    from policyeditor.comparison.matching import Matching
    from policyeditor.comparison.units import Unit
    from policyeditor.policy.policy import Policy

# What reads and compares is imported by the process that does it: the window's names the types.

Words = tuple[tuple[Op, str], ...]

_NOISE = frozenset({ChangeKind.FORMATTING, ChangeKind.RENUMBERED})


@dataclass(frozen=True, slots=True)
class Place:
    """A clause of a text: the text, and the clause's ``id`` in it.

    Where the ``id`` is of the text as its site fills it in, ``line`` tells where the clause stands
    in the text as it is written; 0 where that is not known.
    """

    view: str
    id: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """The redline of one clause's own words: its label before and now, and the words."""

    old_label: str
    new_label: str
    words: Words

    @property
    def changed(self) -> bool:
        """Whether anything differs but equal words under an equal label."""
        return self.old_label != self.new_label or any(op is not Op.EQUAL for op, _ in self.words)


@dataclass(frozen=True)
class ClauseChange:
    """What one version changed of a clause and of what stands under it.

    ``kinds`` tell what happened to it, the most telling first.  Paths are as cited, the old one
    empty where the clause begins here; ``begins`` also where the history does.  ``parts`` are the
    whole clause, as it reads and read; ``place`` is the clause in the version's text.
    """

    kinds: tuple[ChangeKind, ...]
    significance: Significance
    old_path: str
    new_path: str
    title: str
    parts: tuple[Part, ...]
    place_id: str
    begins: bool = False

    @cached_property
    def old_text(self) -> str:
        """How the clause read before, a line a part."""
        return _side(self.parts, Op.INSERT)

    @cached_property
    def new_text(self) -> str:
        """How it reads in this version, a line a part."""
        return _side(self.parts, Op.DELETE)

    @property
    def is_noise(self) -> bool:
        """Whether only numbering and layout changed, which no reader takes for a change."""
        return not self.begins and set(self.kinds) <= _NOISE

    def turns_on(self, needle: str) -> bool:
        """Whether folded words came into the clause or left it."""
        return occurrences(needle, self.old_text) != occurrences(needle, self.new_text)


@dataclass(frozen=True, slots=True)
class Way:
    """How far a clause was followed: versions looked at, and those that changed it by number.

    ``place`` is the clause in the last text looked at, from where to go on; None at its beginning.
    """

    looked: int
    changes: tuple[tuple[int, ClauseChange], ...]
    place: Place | None


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
            found.append((looked - 1, _beginning(trail.read(), trail.here)))
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
        self._read = _read(place.view, None)
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
        earlier = _read(view, later.policy)
        change, self.here = step(earlier, later, self.here)
        self.view, self._lines, self._read = view, lines, earlier
        self._kept = self._lines_of_clause()
        return change

    def read(self) -> Read:
        """The text where the clause is now, as read."""
        if self._read.policy.view != self.view:
            self._read = _read(self.view, self._read.policy)
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


@dataclass(frozen=True, slots=True)
class Read:
    """A text as read: the policy, and its clauses in a row."""

    policy: Policy
    row: tuple[Unit, ...]

    def unit(self, identity: str) -> Unit | None:
        """The clause with an id."""
        return next((unit for unit in self.row if unit.clause.id == identity), None)

    def id_at(self, place: Place) -> str:
        """The id of a clause in this text: of the one on its line, where that is told."""
        named = self.unit(place.id)
        if not place.line or (named is not None and named.clause.line == place.line):
            return place.id
        before = [unit for unit in self.row if unit.clause.line <= place.line]
        return before[-1].clause.id if before else place.id


def _read(view: str, near: Policy | None) -> Read:
    from policyeditor.comparison.units import units
    from policyeditor.policy.policy import read_policy

    policy = read_policy(view, near)
    return Read(policy, units(policy.clauses))


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
        return _change(old, new, None, now, matching), ""
    same = was.clause.path == now.clause.path and _stayed(was, now, old, new, matching)
    if same or not _concerned(was, now, old, new, matching):
        return None, was.clause.id
    return _change(old, new, was, now, matching), was.clause.id


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


def _change(old: Read, new: Read, was: Unit | None, now: Unit, matching: Matching) -> ClauseChange:
    """The change with the comparison's judgement of all that concerns the clause."""
    from policyeditor.comparison.compare import compare

    old_lines = _lines(was) if was else None
    new_lines = _lines(now)
    concerned = [
        change
        for change in compare(old.policy, new.policy).changes
        if change.kind is not ChangeKind.DETAILS
        and (_meet(change.old_lines, old_lines) or _meet(change.new_lines, new_lines))
    ]
    if was is None:
        kinds: tuple[ChangeKind, ...] = (ChangeKind.ADDED,)
    else:
        kinds = _kinds(concerned) or (ChangeKind.RENUMBERED,)
    return ClauseChange(
        kinds,
        _worst(concerned),
        was.clause.path if was else "",
        now.clause.path,
        now.clause.title,
        _parts(was, now, old.row, new.row, matching),
        now.clause.id,
        begins=was is None,
    )


def _beginning(text: Read, here: str) -> ClauseChange:
    """A clause that was there when the history began."""
    row = text.row
    now = next(unit for unit in row if unit.clause.id == here)
    parts = tuple(
        Part(unit.clause.label, unit.clause.label, ((Op.EQUAL, unit.clause.text),))
        for unit in row[now.number : now.last]
    )
    clause = now.clause
    return ClauseChange(
        (), Significance.EDITORIAL, clause.path, clause.path, clause.title, parts, here, begins=True
    )


def _parts(
    was: Unit | None,
    now: Unit,
    old_row: Sequence[Unit],
    new_row: Sequence[Unit],
    matching: Matching,
) -> tuple[Part, ...]:
    """The redline of a clause and all under it, in reading order; what went is where it stood."""
    from policyeditor.comparison.tokens import tokens
    from policyeditor.comparison.words import word_ops

    inside = range(was.number, was.last) if was else range(0)
    waiting = list(inside)
    if was is not None:
        waiting.remove(was.number)
    parts: list[Part] = []

    def gone(until: int) -> Iterator[Part]:
        while waiting and waiting[0] < until:
            clause = old_row[waiting.pop(0)].clause
            yield Part(clause.label, "", ((Op.DELETE, clause.text),) if clause.text else ())

    kept = {
        unit.number: matching.to_old[unit.number]
        for unit in new_row[now.number : now.last]
        if matching.to_old.get(unit.number, -1) in inside
    }
    if was is not None:
        kept[now.number] = was.number
    left = set(kept.values())
    waiting = [number for number in waiting if number not in left]
    for unit in new_row[now.number : now.last]:
        before = kept.get(unit.number)
        if before is None:
            words: Words = ((Op.INSERT, unit.clause.text),) if unit.clause.text else ()
            parts.append(Part("", unit.clause.label, words))
            continue
        parts += gone(before)
        earlier = old_row[before].clause
        words = word_ops(tokens(earlier.text), tokens(unit.clause.text))
        parts.append(Part(earlier.label, unit.clause.label, words))
    parts += gone(len(old_row))
    return tuple(parts)


def _lines(unit: Unit) -> tuple[int, int]:
    clause = unit.clause
    last = clause.end_line
    below = list(clause.children)
    while below:
        each = below.pop()
        last = max(last, each.end_line)
        below += each.children
    return clause.line, last


def _meet(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    return bool(one and other and one[0] <= other[1] and other[0] <= one[1])


def _kinds(changes: Sequence[Change]) -> tuple[ChangeKind, ...]:
    """What happened, each once: what a reader notices before numbering and layout."""
    found = dict.fromkeys(change.kind for change in changes)
    return tuple(sorted(found, key=lambda kind: kind in _NOISE))


def _worst(changes: Sequence[Change]) -> Significance:
    found = {change.significance for change in changes}
    for worst in (Significance.SIGNIFICANT, Significance.REVIEW):
        if worst in found:
            return worst
    return Significance.EDITORIAL


def _side(parts: Sequence[Part], other: Op) -> str:
    lines = ("".join(text for op, text in part.words if op is not other) for part in parts)
    return "\n".join(line for line in lines if line)
