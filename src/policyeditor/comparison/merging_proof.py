"""A joined text read again: whether it says what was put together, clause by clause."""

from __future__ import annotations

from collections.abc import Sequence

from policyeditor.comparison.merging_identity import Sides
from policyeditor.comparison.merging_layout import Laid
from policyeditor.comparison.merging_model import Clash
from policyeditor.comparison.merging_pieces import Piece, Pieces, pieces
from policyeditor.policy.policy import Policy, read_policy


def proved(before: str, row: Sequence[Laid], sides: Sides, read: Sequence[Policy]) -> bool:
    """Whether the parts are the pieces of the joined text, each under what it read under.

    ``before`` stands before the first part; ``read`` are the three policies as they were.
    """
    text = before + "".join(part.shown + part.after if part.shown else "" for part in row)
    policy = read_policy(text)
    if policy.front_matter.problems and not any(side.front_matter.problems for side in read):
        return False
    found = pieces(policy)
    owners = _owners(before, row, sides, found)
    return owners is not None and _governed(row, sides, found, owners)


def _owners(before: str, row: Sequence[Laid], sides: Sides, found: Pieces) -> dict[int, int] | None:
    """The part that each piece read again stands in; None where they do not fit each other."""
    owners: dict[int, int] = {}
    line = 1 + before.count("\n")
    at = 0
    for number, part in enumerate(row):
        if not part.shown:
            continue
        end = line + part.shown.count("\n")
        first = at
        while at < len(found.row) and found.row[at].line <= end:
            owners[at] = number
            at += 1
        inside = found.row[first:at]
        if not inside or inside[0].line != line or _end(inside[-1]) != end:
            return None
        if not isinstance(part.content, Clash) and not _alike(part, sides, inside):
            return None
        line = end + part.after.count("\n")
    return owners if at == len(found.row) else None


def _end(piece: Piece) -> int:
    return piece.line + len(piece.lines) - 1


def _alike(part: Laid, sides: Sides, inside: Sequence[Piece]) -> bool:
    """Whether a part was read as clauses of the kinds it was made of."""
    kinds = [unit.clause.kind for piece in inside for unit in piece.units]
    keys = [piece.key for piece in inside if piece.key]
    for side, numbers in ((sides.mine, part.mine), (sides.theirs, part.theirs)):
        made = [side.pieces[number] for number in numbers]
        if (
            made
            and kinds == [unit.clause.kind for piece in made for unit in piece.units]
            and keys == [piece.key for piece in made if piece.key]
        ):
            return True
    return False


def _governed(row: Sequence[Laid], sides: Sides, found: Pieces, owners: dict[int, int]) -> bool:
    """Whether each clause reads under the one that it read under in the text it comes from."""
    in_piece = found.of_unit()
    part_of = {n: at for at, part in enumerate(row) for n in (*part.mine, *part.theirs)}
    now: dict[int, int] = {}
    for at, piece in enumerate(found.row):
        if piece.units and owners[at] not in now:
            governor = piece.units[0].governor
            now[owners[at]] = owners[in_piece[governor]] if governor >= 0 else -1
    for number, part in enumerate(row):
        if number not in now or isinstance(part.content, Clash):
            continue
        wanted = {_part(part_of, g) for g in _wanted(part, sides)}
        if now[number] in wanted:
            continue
        if not _follows_sibling(number, now, wanted, row):
            return False
    return True


def _part(part_of: dict[int, int], governor: int) -> int:
    return part_of.get(governor, -2) if governor >= 0 else -1


def _wanted(part: Laid, sides: Sides) -> set[int]:
    """The pieces under which a part may read: as the side that changed that has it."""
    number = part.numbers[0]
    given = [side.governors[number] for side in (sides.mine, sides.theirs) if number in side.pieces]
    common = sides.common.governors.get(number)
    changed = {governor for governor in given if governor != common}
    return changed or set(given)


def _follows_sibling(
    number: int, now: dict[int, int], wanted: set[int], row: Sequence[Laid]
) -> bool:
    """Whether a part reads under a new heading that a side put above it and its neighbour."""
    governor = now[number]
    if governor < 0 or isinstance(row[governor].content, Clash):
        return governor >= 0
    before = max((n for n in now if n < number and n != governor), default=-1)
    return before > governor and now.get(before) == governor
