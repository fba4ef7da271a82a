"""Which clause of the new version is which of the old.

Equal clauses in the same place come first, then equal ones under reworded headings, then equal
ones elsewhere (moves), splits and merges, then similar ones where they stand, by label, and at
last anywhere.  Clauses are matched one by one, never as one bag of sentences: what leaves one
list and enters another is seen.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from policyeditor.comparison.ordering import common_order, ordered
from policyeditor.comparison.similarity import Encoder, contained, similarity
from policyeditor.comparison.units import Unit

_IN_PLACE = 0.5
_SAME_LABEL = 0.35
_ANYWHERE = 0.6
_HEADING = 0.5
_CLEARLY_MORE = 0.08
# Clauses of fewer words are parted or joined only where nothing else changed in them.
_SHORT, _WHOLLY = 6, 0.99
_MOST_PARTS = 8
# Pairs looked at in one gap, and over the whole document; beyond it only likely ones are.
_MOST_GAP_PAIRS = 200_000
_MOST_SPLIT_PAIRS = 10_000
_MOST_PAIRS = 200_000


@dataclass(slots=True)
class Matching:
    """Numbers of matched units; ``moved`` holds the new numbers of those that changed place.

    ``splits`` maps the number of an old unit to the new ones it became, ``merges`` the number of
    a new unit to the old ones it was made of, ``merged`` each of those to it.
    """

    to_new: dict[int, int] = field(default_factory=dict)
    to_old: dict[int, int] = field(default_factory=dict)
    moved: set[int] = field(default_factory=set)
    splits: dict[int, tuple[int, ...]] = field(default_factory=dict)
    merges: dict[int, tuple[int, ...]] = field(default_factory=dict)
    merged: dict[int, int] = field(default_factory=dict)

    def pair(self, old: int, new: int) -> None:
        """Match two units."""
        self.to_new[old], self.to_old[new] = new, old

    def new_of(self, old: int) -> int | None:
        """The new unit an old one became or went into, the first where it was split."""
        if old in self.splits:
            return self.splits[old][0]
        return self.to_new.get(old, self.merged.get(old))

    def same_governor(self, old: Unit, new: Unit) -> bool:
        """Whether two units read under the same clause."""
        if old.governor < 0 or new.governor < 0:
            return old.governor == new.governor
        became = self.new_of(old.governor)
        return became == new.governor or new.governor in self.splits.get(old.governor, ())


def match(old: Sequence[Unit], new: Sequence[Unit]) -> Matching:
    """Match the units of two versions."""
    matching = Matching()
    _Matcher(old, new, matching).run()
    return matching


class _Matcher:
    """The steps of a matching; each takes what those before left."""

    def __init__(self, old: Sequence[Unit], new: Sequence[Unit], matching: Matching) -> None:
        self.old, self.new, self.matching = old, new, matching
        self.encoder = Encoder()
        self.anchors: list[tuple[int, int]] = []
        self.used_old: set[int] = set()
        self.used_new: set[int] = set()

    def run(self) -> None:
        """All steps."""
        whole = (range(len(self.old)), range(len(self.new)))
        self._equal_in_order(*whole, lambda unit: (unit.context, unit.folded, unit.is_heading))
        for gap in self._gaps():
            self._equal_in_order(*gap, lambda unit: (unit.folded, unit.is_heading))
        self._parents_by_children()
        self._equal_elsewhere()
        self.anchors = ordered(list(self.matching.to_new.items()))
        gaps = self._gaps()
        for old, new in gaps:
            self._split_and_merged(old, new)
        for old, new in gaps:
            self._similar(old, new)
        self._parents_by_children()
        self._same_label()
        self._similar_elsewhere()
        self._tell_moved()

    def _tell_moved(self) -> None:
        """Of all matches, those moved that are not of the longest run in order."""
        stayed = ordered(list(self.matching.to_new.items()))
        self.matching.moved = set(self.matching.to_old) - {new for _, new in stayed}

    def _pair(self, old: int, new: int) -> None:
        self.matching.pair(old, new)
        self.used_old.add(old)
        self.used_new.add(new)

    def _free_old(self, numbers: Sequence[int]) -> list[Unit]:
        return [self.old[n] for n in numbers if n not in self.used_old]

    def _free_new(self, numbers: Sequence[int]) -> list[Unit]:
        return [self.new[n] for n in numbers if n not in self.used_new]

    def _equal_in_order(
        self, old: Sequence[int], new: Sequence[int], key: Callable[[Unit], object]
    ) -> None:
        """Match equal units that stand in the same order: the longest common run of them."""
        old_keys = [key(self.old[n]) for n in old]
        new_keys = [key(self.new[n]) for n in new]
        for old_at, new_at in common_order(old_keys, new_keys):
            self._pair(old[old_at], new[new_at])
            self.anchors.append((old[old_at], new[new_at]))

    def _gaps(self) -> list[tuple[list[int], list[int]]]:
        """What stands unmatched on both sides between neighbouring matches in order."""
        self.anchors.sort()
        gaps = []
        before = (-1, -1)
        for anchor in (*self.anchors, (len(self.old), len(self.new))):
            old = [n for n in range(before[0] + 1, anchor[0]) if n not in self.used_old]
            new = [n for n in range(before[1] + 1, anchor[1]) if n not in self.used_new]
            if old and new:
                gaps.append((old, new))
            before = anchor
        return gaps

    def _parents_by_children(self) -> None:
        """Match reworded headings and titles that have the same clauses under them."""
        votes: dict[int, Counter[int]] = defaultdict(Counter)
        for old, new in self.matching.to_new.items():
            above_old, above_new = self.old[old].parent, self.new[new].parent
            if above_old >= 0 and above_new >= 0 and above_old not in self.used_old:
                votes[above_old][above_new] += 1
        for old, counter in votes.items():
            new, count = counter.most_common(1)[0]
            children = sum(
                1 for unit in self.old[old + 1 : self.old[old].last] if unit.parent == old
            )
            if (
                new not in self.used_new
                and 2 * count >= children
                and self.old[old].is_heading == self.new[new].is_heading
            ):
                self._pair(old, new)
                self.anchors.append((old, new))
        self.anchors = ordered(self.anchors)

    def _equal_elsewhere(self) -> None:
        """Match equal units that stand elsewhere now, under the same governor first."""
        places: dict[tuple[str, bool], list[int]] = defaultdict(list)
        for unit in self.new:
            if unit.number not in self.used_new and unit.folded:
                places[unit.folded, unit.is_heading].append(unit.number)
        free = [unit for unit in self.old if unit.number not in self.used_old]
        for same_governor in (True, False):
            for unit in free:
                if unit.number in self.used_old:
                    continue
                candidates = places.get((unit.folded, unit.is_heading), [])
                for number in candidates:
                    if number in self.used_new:
                        continue
                    if not same_governor or self.matching.same_governor(unit, self.new[number]):
                        self._pair(unit.number, number)
                        break

    def _split_and_merged(self, old: list[int], new: list[int]) -> None:
        """Find clauses that became several, and several that became one."""
        free_old, free_new = self._free_old(old), self._free_new(new)
        if len(free_old) * len(free_new) > _MOST_SPLIT_PAIRS:
            return
        if len(free_new) > 1:
            for unit in free_old:
                found = self._parts(unit, [u for u in free_new if u.number not in self.used_new])
                if found:
                    self.matching.splits[unit.number] = found
                    self.used_old.add(unit.number)
                    self.used_new.update(found)
        free_old, free_new = self._free_old(old), self._free_new(new)
        if len(free_old) > 1:
            for unit in free_new:
                found = self._parts(unit, [u for u in free_old if u.number not in self.used_old])
                if found:
                    self.matching.merges[unit.number] = found
                    self.matching.merged.update(dict.fromkeys(found, unit.number))
                    self.used_new.add(unit.number)
                    self.used_old.update(found)

    def _parts(self, whole: Unit, others: list[Unit]) -> tuple[int, ...]:
        """The neighbouring units that together say what one says, or nothing."""
        text = self.encoder.encode(whole.folded)
        if len(text) < 2 or whole.is_heading:
            return ()
        # What stands between the parts may have come or gone at the same time.
        coded = [(unit, self.encoder.encode(unit.folded)) for unit in others]
        single = max((similarity(code, text) for _, code in coded), default=0.0)
        inside = [
            (unit, code)
            for unit, code in coded
            if not unit.is_heading and contained(code, text) >= 0.6
        ]
        # Together they must say clearly more of it than the best of them alone.
        more = min(_CLEARLY_MORE, (1 - single) / 2)
        least = _IN_PLACE if len(text) >= _SHORT else _WHOLLY
        best: tuple[float, tuple[int, ...]] = (max(single + more, least), ())
        for first, (unit, together) in enumerate(inside):
            for last in range(first + 1, min(first + _MOST_PARTS, len(inside))):
                other, code = inside[last]
                if other.number > unit.number + _MOST_PARTS:
                    break
                together += code
                score = similarity(together, text)
                if score > best[0]:
                    best = (score, tuple(u.number for u, _ in inside[first : last + 1]))
        return best[1]

    def _similar(self, old: list[int], new: list[int]) -> None:
        """Match reworded units that stand in the same place, the most alike first."""
        free_old, free_new = self._free_old(old), self._free_new(new)
        if len(free_old) * len(free_new) > _MOST_GAP_PAIRS:
            return
        coded = [(unit, self.encoder.encode(unit.folded)) for unit in free_new]
        scored = []
        for unit in free_old:
            text = self.encoder.encode(unit.folded)
            for other, code in coded:
                if unit.is_heading != other.is_heading:
                    continue
                least = _HEADING if unit.is_heading else _IN_PLACE
                score = similarity(text, code, least)
                if score >= least:
                    scored.append(
                        (-self._preference(unit, other, score), unit.number, other.number)
                    )
        self._take_best(scored)

    def _preference(self, old: Unit, new: Unit, score: float) -> float:
        same_place = self.matching.same_governor(old, new)
        same_label = bool(old.clause.label) and old.clause.path == new.clause.path
        return score + 0.1 * same_place + 0.05 * same_label

    def _take_best(self, scored: list[tuple[float, int, int]]) -> None:
        for _, old, new in sorted(scored):
            if old not in self.used_old and new not in self.used_new:
                self._pair(old, new)

    def _same_label(self) -> None:
        """Match units that are cited alike and are not wholly unlike."""
        cited: dict[tuple[str, object, str], list[Unit]] = defaultdict(list)
        for unit in self.new:
            if unit.number not in self.used_new and unit.clause.label:
                cited[unit.clause.path, unit.clause.kind, unit.clause.label].append(unit)
        for unit in self.old:
            clause = unit.clause
            if unit.number in self.used_old or not clause.label:
                continue
            found = cited.get((clause.path, clause.kind, clause.label), [])
            if len(found) != 1 or found[0].number in self.used_new:
                continue
            text, other = (self.encoder.encode(u.folded) for u in (unit, found[0]))
            if similarity(text, other) >= _SAME_LABEL:
                self._pair(unit.number, found[0].number)

    def _similar_elsewhere(self) -> None:
        """Match reworded units that changed place too."""
        free_old = [u for u in self._free_old(range(len(self.old))) if not u.is_heading]
        free_new = [u for u in self._free_new(range(len(self.new))) if not u.is_heading]
        coded_old = [(unit, self.encoder.encode(unit.folded)) for unit in free_old]
        coded_new = [(unit, self.encoder.encode(unit.folded)) for unit in free_new]
        coded_old = [entry for entry in coded_old if len(entry[1]) >= 5]
        coded_new = [entry for entry in coded_new if len(entry[1]) >= 5]
        likely = _likely(coded_new) if len(coded_old) * len(coded_new) > _MOST_PAIRS else None
        scored = []
        for unit, text in coded_old:
            for other, code in likely(text) if likely else coded_new:
                score = similarity(text, code, _ANYWHERE)
                if score >= _ANYWHERE:
                    scored.append(
                        (-self._preference(unit, other, score), unit.number, other.number)
                    )
        self._take_best(scored)


def _likely(
    coded: list[tuple[Unit, str]],
) -> Callable[[str], list[tuple[Unit, str]]]:
    """A finder of units that share rare words with a text: at most 20 of them."""
    index: dict[str, list[int]] = defaultdict(list)
    for at, (_, code) in enumerate(coded):
        for word in set(code):
            index[word].append(at)

    def find(text: str) -> list[tuple[Unit, str]]:
        known = sorted((word for word in set(text) if word in index), key=lambda w: len(index[w]))
        votes: Counter[int] = Counter()
        for word in known[:8]:
            if len(index[word]) <= 200:
                votes.update(index[word])
        return [coded[at] for at, count in votes.most_common(20) if count > 1]

    return find
