"""Work of two people on one policy, made so that it is known what joining it must give.

Each person's edits are made on the pieces of the text, by number; the wanted text is the one with
the edits of both.  Texts in which an edit did more than it was meant to are not used.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from policyeditor.comparison.merging_pieces import Piece, pieces
from policyeditor.policy.clauses import ClauseKind
from policyeditor.policy.policy import read_policy

_FORMS = (ClauseKind.PARAGRAPH, ClauseKind.BULLET, ClauseKind.ITEM, ClauseKind.LETTERED)
_WORD = re.compile(r"(?<![^\s(])[^\W\d_]{3,}(?=[\s,.;:]|$)")
_MARKUP = re.compile(r"[`<>{}|\\\[\]]|https?:|www\.|@")
# fmt: off
_WORDS = (
    "parcel", "harbour", "ledger", "timber", "meadow", "bronze", "copper", "lantern", "orchard",
    "pebble", "saddle", "velvet", "walnut", "anchor", "basket", "candle", "dragon", "engine",
)
# fmt: on
_SENTENCES = (
    "The archive of every branch is counted twice in winter by its keeper.",
    "Letters that arrive after noon are answered on the morning of the next market day.",
    "A gardener waters the roses of the northern yard while the fountain is being repaired.",
    "Guests leave their umbrellas with the porter and get a wooden token for them.",
    "The harbour master writes down the name of each vessel and the cargo it carries.",
    "Old maps of the province are lent to schools together with a pair of cotton gloves.",
    "Bread is baked before sunrise, and what is left over goes to the stables.",
    "Every bell in the tower was cast from the bronze of broken cannons.",
)


@dataclass(slots=True)
class Work:
    """What one person did: new lines by piece, pieces removed, added behind one, and moved."""

    reworded: dict[int, tuple[str, ...]] = field(default_factory=dict)
    removed: set[int] = field(default_factory=set)
    added: dict[int, Piece] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """Three texts; ``wanted`` are the texts that joining may give, none where it must clash.

    They are more than one where both put something in one place: either may come first.
    """

    common: str
    mine: str
    theirs: str
    wanted: tuple[str, ...]
    label: str


class Team:
    """Makes two people's work on one text; the same seed makes the same."""

    def __init__(self, view: str, seed: int) -> None:
        self._random = random.Random(seed)
        self._view = view
        self._all = pieces(read_policy(view))
        self._row = list(self._all.row)
        words = Counter(unit.folded for unit in self._all.units)
        self._free = [
            at
            for at, piece in enumerate(self._row)
            if self._usable(piece) and words[piece.units[0].folded] == 1
        ]

    def apart(self, count: int = 3) -> Case | None:
        """Both work on different clauses."""
        free = self._random.sample(self._free, len(self._free))
        if len(free) < 2 * count:
            return None
        mine, theirs = Work(), Work()
        for work, numbers in ((mine, free[:count]), (theirs, free[count : 2 * count])):
            for number in numbers:
                self._edit(work, number, taken=set(free[: 2 * count]))
        return self._case(mine, theirs, "apart")

    def same_clause(self) -> Case | None:
        """Both reword one clause, far apart in it."""
        for number in self._random.sample(self._free, len(self._free)):
            spots = self._spots(number)
            if len(spots) < 6:
                continue
            first, last = self._random.choice(spots[:2]), self._random.choice(spots[-2:])
            mine, theirs, both = Work(), Work(), Work()
            words = self._random.sample(_WORDS, 2)
            mine.reworded[number] = self._put(number, {first: words[0]})
            theirs.reworded[number] = self._put(number, {last: words[1]})
            both.reworded[number] = self._put(number, {first: words[0], last: words[1]})
            return self._case(mine, theirs, "same clause", both)
        return None

    def alike(self) -> Case | None:
        """Both make the same change, and each another one."""
        if len(self._free) < 3:
            return None
        free = self._random.sample(self._free, 3)
        mine, theirs = Work(), Work()
        self._reword(mine, free[0])
        theirs.reworded = dict(mine.reworded)
        self._reword(mine, free[1])
        self._reword(theirs, free[2])
        return self._case(mine, theirs, "alike")

    def moved_and_reworded(self) -> Case | None:
        """One moves a clause, the other rewords it."""
        free = self._random.sample(self._free, len(self._free))
        for number in free:
            mine, theirs = Work(), Work()
            if self._move(mine, number, set()) and len(self._spots(number)) > 6:
                self._reword(theirs, number)
                return self._case(mine, theirs, "moved and reworded")
        return None

    def against(self) -> Case | None:
        """Both change the same word differently, or one removes what the other rewords."""
        for number in self._random.sample(self._free, len(self._free)):
            spots = self._spots(number)
            if len(spots) < 6:
                continue
            mine, theirs = Work(), Work()
            spot = self._random.choice(spots)
            words = self._random.sample(_WORDS, 2)
            if self._random.random() < 0.5:
                mine.removed.add(number)
            else:
                mine.reworded[number] = self._put(number, {spot: words[0]})
            theirs.reworded[number] = self._put(number, {spot: words[1]})
            case = self._case(mine, theirs, "against")
            return case and replace(case, wanted=())
        return None

    def _usable(self, piece: Piece) -> bool:
        if len(piece.units) != 1 or piece.units[0].clause.kind not in _FORMS:
            return False
        clause = piece.units[0].clause
        return not clause.children and len(clause.text) > 30 and not _MARKUP.search(piece.text)

    def _edit(self, work: Work, number: int, taken: set[int]) -> None:
        deed = self._random.choice(("reword", "reword", "remove", "add", "move"))
        if deed == "remove":
            work.removed.add(number)
        elif deed == "add":
            self._add(work, number)
        elif deed == "reword" or not self._move(work, number, taken):
            self._reword(work, number)

    def _reword(self, work: Work, number: int) -> None:
        spots = self._spots(number)
        if spots:
            chosen = self._random.sample(spots, min(2, len(spots)))
            given = {spot: self._random.choice(_WORDS) for spot in chosen}
            work.reworded[number] = self._put(number, given)

    def _add(self, work: Work, number: int) -> None:
        piece = self._row[number]
        if piece.typed_label:
            self._reword(work, number)
            return
        words = self._random.sample(_SENTENCES, 2)
        work.added[number] = replace(piece, lines=(piece.lead + " ".join(words),))

    def _move(self, work: Work, number: int, taken: set[int]) -> bool:
        """Behind a clause of the same kind elsewhere."""
        kind = self._row[number].units[0].clause.kind
        if self._row[number].typed_label:
            return False
        places = [
            at
            for at in self._free
            if at not in taken
            and abs(at - number) > 3
            and self._row[at].units[0].clause.kind is kind
            and self._row[at].lead == self._row[number].lead
        ]
        if not places:
            return False
        work.moved[number] = self._random.choice(places)
        return True

    def _spots(self, number: int) -> list[tuple[int, int, int]]:
        """The words of a clause: line, start, end."""
        piece = self._row[number]
        return [
            (at, found.start(), found.end())
            for at, line in enumerate(piece.lines)
            for found in _WORD.finditer(line, 0 if at else len(piece.lead))
        ]

    def _put(self, number: int, given: dict[tuple[int, int, int], str]) -> tuple[str, ...]:
        lines = list(self._row[number].lines)
        for (at, start, end), word in sorted(given.items(), reverse=True):
            lines[at] = lines[at][:start] + word + lines[at][end:]
        return tuple(lines)

    def _case(self, mine: Work, theirs: Work, label: str, both: Work | None = None) -> Case | None:
        texts = [self._text((work,)) for work in (mine, theirs)]
        orders = ((both,),) if both else ((mine, theirs), (theirs, mine))
        wanted = [self._text(works) for works in orders]
        if None in texts or None in wanted or self._view in texts:
            return None
        found = tuple(str(text) for text in wanted)
        return Case(self._view, str(texts[0]), str(texts[1]), found, label)

    def _text(self, works: tuple[Work, ...]) -> str | None:
        """The text with the work of some people; None where it reads as something else."""
        row = [(at, piece) for at, piece in enumerate(self._row)]
        for work in works:
            row = self._worked(row, work)
        lines = list(self._all.head)
        for _, piece in row:
            lines += [*piece.lines, *piece.gap]
        read = pieces(read_policy("\n".join(lines))).row
        same = len(read) == len(row) and all(
            _seen(a) == _seen(b) for a, (_, b) in zip(read, row, strict=True)
        )
        return "\n".join(lines) if same else None

    def _worked(self, row: list[tuple[int, Piece]], work: Work) -> list[tuple[int, Piece]]:
        result = []
        for number, piece in row:
            piece = replace(piece, lines=work.reworded.get(number, piece.lines))
            result.append((number, piece))
        for number in work.removed | set(work.moved):
            at = next(at for at, entry in enumerate(result) if entry[0] == number)
            _, piece = result.pop(at)
            if at and len(piece.gap) > len(result[at - 1][1].gap):
                before = result[at - 1]
                result[at - 1] = (before[0], replace(before[1], gap=piece.gap))
            if number in work.moved:
                self._put_behind(result, work.moved[number], (number, piece))
        for number, piece in work.added.items():
            self._put_behind(result, number, (-1, piece))
        return result

    def _put_behind(
        self, row: list[tuple[int, Piece]], number: int, entry: tuple[int, Piece]
    ) -> None:
        at = next(at for at, (other, _) in enumerate(row) if other == number)
        anchor, gap = row[at][1], row[at][1].gap
        kind = anchor.units[0].clause.kind
        above = row[at - 1][1] if at else None
        tight = kind in (ClauseKind.ITEM, ClauseKind.BULLET) and above is not None
        close = above.gap if tight and above and above.lead == anchor.lead else gap
        between = close if tight else ("",)
        row[at] = (number, replace(anchor, gap=between))
        row.insert(at + 1, (entry[0], replace(entry[1], gap=gap)))


def _seen(piece: Piece) -> object:
    kinds = [(unit.clause.kind, unit.clause.text) for unit in piece.units]
    return (piece.key, len(piece.lines), [kind for kind, _ in kinds], piece.text)


def cases(view: str, seed: int) -> Iterator[Case]:
    """One case of each kind that the text has room for."""
    team = Team(view, seed)
    for make in (team.apart, team.same_clause, team.alike, team.moved_and_reworded, team.against):
        case = make()
        if case is not None:
            yield case


def without_blanks(view: str) -> list[str]:
    """The lines of a text that say something."""
    return [line.rstrip() for line in view.split("\n") if line.strip()]
