"""Which piece of my text and of theirs is which of the common one.

Every piece gets a number: equal numbers are the same clause, detail or stretch of lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from policyeditor.comparison.matching import Matching, match
from policyeditor.comparison.merging_pieces import Piece, Pieces
from policyeditor.comparison.ordering import common_order

Run = tuple[int, int]
"""Some neighbouring pieces: the number of the first and of the one after the last."""


@dataclass(frozen=True, slots=True)
class Side:
    """One text as pieces with numbers, in its own order."""

    order: tuple[int, ...]
    pieces: Mapping[int, Piece]
    governors: Mapping[int, int]
    head: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """The three texts, numbered alike."""

    common: Side
    mine: Side
    theirs: Side


def identified(common: Pieces, mine: Pieces, theirs: Pieces) -> Sides:
    """The three texts with their pieces numbered."""
    matchings = (match(common.units, mine.units), match(common.units, theirs.units))
    found = tuple(
        _partners(common, side, matching)
        for side, matching in zip((mine, theirs), matchings, strict=True)
    )
    groups = _groups(common, (mine, theirs), matchings)
    base_runs = _runs(range(len(common.row)), groups)
    by_id = {at: _joined(common.row, run) for at, run in enumerate(base_runs)}
    base = Side(tuple(by_id), by_id, _governors(by_id), common.head)
    number = {at: n for n, (start, end) in enumerate(base_runs) for at in range(start, end)}
    rows = []
    for side, partner in zip((mine, theirs), found, strict=True):
        named = {at: number[old] for at, old in partner.items()}
        rows.append(_numbered(side, named, base))
    my_row, their_row = rows
    free = len(base.order)
    my_ids, free = _filled(my_row, free)
    alike = _added_alike(my_row, my_ids, their_row)
    their_ids, _ = _filled([(p, alike.get(at, n)) for at, (p, n) in enumerate(their_row)], free)
    return Sides(
        base,
        _side(my_row, my_ids, mine),
        _side(their_row, their_ids, theirs),
    )


def _partners(common: Pieces, side: Pieces, matching: Matching) -> dict[int, int]:
    """The common piece of each piece of a side that has one: parts and wholes included."""
    in_common, in_side = common.of_unit(), side.of_unit()
    pairs = [(new, old) for old, new in sorted(matching.to_new.items())]
    pairs += [(part, old) for old, parts in sorted(matching.splits.items()) for part in parts]
    pairs += [(new, parts[0]) for new, parts in sorted(matching.merges.items())]
    found: dict[int, int] = {}
    for new, old in pairs:
        found.setdefault(in_side[new], in_common[old])
    keys = {piece.key: at for at, piece in enumerate(common.row) if piece.key}
    for at, piece in enumerate(side.row):
        if piece.key in keys:
            found[at] = keys[piece.key]
    _others(common, side, found)
    return found


def _others(common: Pieces, side: Pieces, found: dict[int, int]) -> None:
    """Match the stretches between clauses: equal ones in order, then what stands alone between."""
    taken = set(found.values())
    old = [
        at if piece.units or piece.key else piece.text.strip()
        for at, piece in enumerate(common.row)
    ]
    new = [
        found.get(at, -1 - at) if piece.units or piece.key else piece.text.strip()
        for at, piece in enumerate(side.row)
    ]
    for old_at, new_at in common_order(old, new):
        if isinstance(old[old_at], str):
            found[new_at] = old_at
            taken.add(old_at)
    for at, piece in enumerate(side.row):
        if at in found or piece.units or piece.key:
            continue
        before = found.get(at - 1) if at else -1
        after = found.get(at + 1) if at + 1 < len(side.row) else len(common.row)
        if before is not None and after == before + 2:
            between = common.row[before + 1]
            if before + 1 not in taken and not between.units and not between.key:
                found[at] = before + 1
                taken.add(before + 1)


def _groups(common: Pieces, sides: Sequence[Pieces], matchings: Sequence[Matching]) -> list[Run]:
    """Common pieces that somebody made one of, where they are neighbours for everybody."""
    in_common = common.of_unit()
    result: list[Run] = []
    for number, matching in enumerate(matchings):
        other, others = sides[1 - number], matchings[1 - number]
        in_other = other.of_unit()
        for parts in matching.merges.values():
            run = sorted({in_common[part] for part in parts})
            if run[-1] - run[0] != len(run) - 1 or len(run) < 2:
                continue
            elsewhere = sorted(
                {in_other[others.to_new[part]] for part in parts if part in others.to_new}
            )
            if len(elsewhere) == len(run) and elsewhere[-1] - elsewhere[0] == len(run) - 1:
                result.append((run[0], run[-1] + 1))
    return result


def _runs(numbers: range, groups: Iterable[Run]) -> list[Run]:
    """All pieces as runs, each single but for the groups; groups that overlap are one."""
    joined = {at for start, end in groups for at in range(start + 1, end)}
    starts = [at for at in numbers if at not in joined]
    return list(zip(starts, [*starts, len(numbers)][1:], strict=True))


def _joined(row: Sequence[Piece], run: Run) -> Piece:
    """Neighbouring pieces as one, with the blank lines between them."""
    first, last = row[run[0]], row[run[1] - 1]
    if first is last:
        return first
    lines: list[str] = []
    for piece in row[run[0] : run[1]]:
        lines += piece.lines + piece.gap if piece is not last else piece.lines
    inside = tuple(unit for piece in row[run[0] : run[1]] for unit in piece.units)
    return Piece(first.line, tuple(lines), last.gap, inside, first.key, first.depth)


def _numbered(side: Pieces, named: Mapping[int, int], base: Side) -> list[tuple[Piece, int | None]]:
    """The pieces of a side with the numbers of their partners; neighbours with one are joined.

    Of pieces with the same partner that are no neighbours the one most like it keeps it.
    """
    runs: list[tuple[Run, int | None]] = []
    for at in range(len(side.row)):
        number = named.get(at)
        if runs and number is not None and runs[-1][1] == number:
            runs[-1] = ((runs[-1][0][0], at + 1), number)
        else:
            runs.append(((at, at + 1), number))
    best: dict[int, tuple[int, int]] = {}
    for at, (run, number) in enumerate(runs):
        if number is not None:
            wanted = len(base.pieces[number].text)
            off = abs(len(_joined(side.row, run).text) - wanted)
            if number not in best or off < best[number][0]:
                best[number] = (off, at)
    return [
        (_joined(side.row, run), number if number is not None and best[number][1] == at else None)
        for at, (run, number) in enumerate(runs)
    ]


def _filled(row: Sequence[tuple[Piece, int | None]], free: int) -> tuple[tuple[int, ...], int]:
    """The numbers of a row, new ones for the pieces without; and the next free one."""
    ids = []
    for _, number in row:
        ids.append(free if number is None else number)
        free += number is None
    return tuple(ids), free


def _added_alike(
    mine: Sequence[tuple[Piece, int | None]],
    my_ids: Sequence[int],
    theirs: Sequence[tuple[Piece, int | None]],
) -> dict[int, int]:
    """The numbers of my new pieces for those of theirs that are the same, by their place."""

    def name(piece: Piece, number: int | None) -> object:
        if number is not None:
            return number
        return ("key", piece.key) if piece.key else ("new", piece.text.strip())

    pairs = common_order([name(*entry) for entry in mine], [name(*entry) for entry in theirs])
    return {new: my_ids[old] for old, new in pairs if theirs[new][1] is None}


def _side(row: Sequence[tuple[Piece, int | None]], ids: tuple[int, ...], side: Pieces) -> Side:
    by_id = {number: piece for number, (piece, _) in zip(ids, row, strict=True)}
    return Side(ids, by_id, _governors(by_id), side.head)


def _governors(by_id: Mapping[int, Piece]) -> dict[int, int]:
    """The number of the piece under which each reads; -1 for none."""
    owner = {unit.number: number for number, piece in by_id.items() for unit in piece.units}
    return {
        number: owner.get(piece.units[0].governor, -1) if piece.units else -1
        for number, piece in by_id.items()
    }
