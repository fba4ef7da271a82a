"""What differs between two versions, clause by clause, before it is judged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from policyeditor.comparison.matching import Matching
from policyeditor.comparison.model import ChangeKind
from policyeditor.comparison.standing import changed_list
from policyeditor.comparison.units import Unit
from policyeditor.comparison.versions import Versions
from policyeditor.policy.clauses import Clause


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: the units it concerns on both sides, and what about them differs.

    A clause that came, went or moved with all that stands under it is one difference.
    ``after_line`` is the line of the new text after which the old clause stood.
    """

    kind: ChangeKind
    old: tuple[Unit, ...]
    new: tuple[Unit, ...]
    moved: bool = False
    relabelled: bool = False
    relinked: bool = False
    restyled: bool = False
    respaced: bool = False
    after_line: int = 0

    @property
    def old_text(self) -> str:
        """The old units' words, a line each."""
        return "\n".join(unit.clause.text for unit in self.old if unit.clause.text)

    @property
    def new_text(self) -> str:
        """The new units' words, a line each."""
        return "\n".join(unit.clause.text for unit in self.new if unit.clause.text)

    @property
    def reworded(self) -> bool:
        """Whether the words differ."""
        return [unit.folded for unit in self.old] != [unit.folded for unit in self.new]


def differences(about: Versions) -> tuple[Difference, ...]:
    """All differences, in reading order of the new version; what went stands where it stood."""
    old, new, matching = about.old, about.new, about.matching
    found: list[tuple[tuple[int, int, int], Difference]] = []
    places = _places(old, matching)
    found += _matched(about, places)
    found += _added(new, matching)
    found += _removed(old, new, matching, places)
    found.sort(key=lambda entry: entry[0])
    return tuple(difference for _, difference in found)


_Placed = tuple[tuple[int, int, int], Difference]


def _matched(about: Versions, places: Sequence[int]) -> Iterator[_Placed]:
    old, new, matching = about.old, about.new, about.matching
    for number, parts in matching.splits.items():
        difference = Difference(
            ChangeKind.SPLIT, (old[number],), tuple(new[part] for part in parts)
        )
        yield (parts[0], 0, 0), difference
    for number, parts in matching.merges.items():
        difference = Difference(
            ChangeKind.MERGED, tuple(old[part] for part in parts), (new[number],)
        )
        yield (number, 0, 0), difference
    for new_number, old_number in matching.to_old.items():
        found = _of_pair(old[old_number], new[new_number], about)
        if found is not None:
            line = _line_after(places[old_number], new)
            yield (new_number, 0, 0), replace(found, after_line=line)


def _of_pair(before: Unit, after: Unit, about: Versions) -> Difference | None:
    moved = after.number in about.matching.moved or changed_list(before, after, about)
    if moved and (not after.folded or _moves_with_parent(before, after, about.matching)):
        moved = False
    was, now = before.clause, after.clause
    facts = {
        "moved": moved,
        "relabelled": was.label != now.label,
        "relinked": was.links != now.links,
        "restyled": was.kind is not now.kind or was.source.split() != now.source.split(),
        "respaced": was.source != now.source,
    }
    kind = _kind(before, after, facts)
    if kind is None:
        return None
    if kind is ChangeKind.MOVED:
        old_tree = tuple(u for u in about.old[before.number : before.last])
        new_tree = tuple(u for u in about.new[after.number : after.last])
        if [u.folded for u in old_tree] == [u.folded for u in new_tree]:
            return Difference(kind, old_tree, new_tree, **facts)
    return Difference(kind, (before,), (after,), **facts)


def _moves_with_parent(before: Unit, after: Unit, matching: Matching) -> bool:
    """Whether a unit only follows the clause above it."""
    return before.parent >= 0 and matching.to_new.get(before.parent) == after.parent and (
        after.parent in matching.moved and matching.same_governor(before, after)
    )  # fmt: skip


def _kind(before: Unit, after: Unit, facts: dict[str, bool]) -> ChangeKind | None:
    if before.folded != after.folded:
        return ChangeKind.HEADING if after.is_heading else ChangeKind.REWORDED
    if facts["moved"]:
        return ChangeKind.MOVED
    if facts["relinked"]:
        return ChangeKind.LINK
    if facts["relabelled"]:
        return ChangeKind.RENUMBERED
    if facts["restyled"] or facts["respaced"]:
        return ChangeKind.FORMATTING
    return None


def _added(new: Sequence[Unit], matching: Matching) -> Iterator[_Placed]:
    taken = set(matching.to_old) | set(matching.merges)
    taken.update(part for parts in matching.splits.values() for part in parts)
    for tree in _whole_trees(new, lambda number: number not in taken):
        yield (tree[0].number, 0, 0), Difference(ChangeKind.ADDED, (), tree)


def _removed(
    old: Sequence[Unit], new: Sequence[Unit], matching: Matching, places: Sequence[int]
) -> Iterator[_Placed]:
    taken = set(matching.to_new) | set(matching.splits)

    def free(number: int) -> bool:
        return number not in taken and number not in matching.merged

    for tree in _whole_trees(old, free):
        place = places[tree[0].number]
        line = _line_after(place, new)
        difference = Difference(ChangeKind.REMOVED, tree, (), after_line=line)
        yield (place, 1, tree[0].number), difference


def _places(old: Sequence[Unit], matching: Matching) -> list[int]:
    """For each old unit the new one behind which it stood: the last before it that stayed."""
    places, latest = [], -1
    for unit in old:
        places.append(latest)
        now = matching.new_of(unit.number)
        if now is not None and now not in matching.moved:
            latest = max(latest, now)
    return places


def _line_after(place: int, new: Sequence[Unit]) -> int:
    return new[place].clause.end_line if place >= 0 else 0


def _whole_trees(row: Sequence[Unit], free: Callable[[int], bool]) -> Iterator[tuple[Unit, ...]]:
    """The free units; one with all that stands under it where all of that is free too."""
    number = 0
    while number < len(row):
        if not free(number):
            number += 1
            continue
        last = row[number].last
        whole = all(free(below) for below in range(number + 1, last))
        end = last if whole else number + 1
        tree = tuple(row[number:end])
        number = end
        # An item without words of its own says nothing by coming or going.
        if any(unit.folded for unit in tree):
            yield tree


def heading_of(clause: Clause) -> str:
    """The titles a clause stands under, outermost first, as one line."""
    return " › ".join(clause.headings)
