"""Two people's work on one policy joined, clause by clause and word by word.

What only one of them changed is taken; different words of one clause are combined; what both
changed differently is a clash that a person decides.  The joined text is read again: where it
does not say what was put together, nothing is guessed: it is joined more coarsely, and where that
does not hold either the texts clash as wholes.
"""

from __future__ import annotations

from dataclasses import replace

from policyeditor.comparison.merging_dates import later_date
from policyeditor.comparison.merging_fates import Fates, fates
from policyeditor.comparison.merging_identity import Side, Sides, identified
from policyeditor.comparison.merging_layout import Laid, run_text, spaced
from policyeditor.comparison.merging_model import Clash, ClashKind, Merge, Place
from policyeditor.comparison.merging_order import Arrangement, NotJoinedError, Rival, Similar
from policyeditor.comparison.merging_pieces import Piece, pieces
from policyeditor.comparison.merging_proof import proved
from policyeditor.comparison.merging_regions import stretches
from policyeditor.comparison.merging_words import combined, three_way
from policyeditor.policy.policy import read_policy


def merge(common: str, mine: str, theirs: str) -> Merge:
    """Join two views of a policy that began from a common one.

    The result is a view; its clashes, if any, are parts of it in their places.
    """
    easy = three_way(common, mine, theirs)
    if easy is not None:
        return Merge((easy,))
    if not common.strip():
        return _whole(common, mine, theirs)
    read = [read_policy(view) for view in (common, mine, theirs)]
    sides = identified(*map(pieces, read))
    for way in (_piece_by_piece, _by_stretches):
        found = way(sides)
        if found is not None:
            row, combined_in, moved_by_both = found
            before, laid = spaced(row, sides)
            if proved(before, laid, sides, read):
                return Merge(_parts(before, laid), combined_in, moved_by_both)
    return _whole(common, mine, theirs)


_Found = tuple[list[Laid], tuple[Place, ...], tuple[Place, ...]]


def _piece_by_piece(sides: Sides) -> _Found | None:
    joining = _Joining(sides)
    try:
        row = joining.run()
    except NotJoinedError:
        return None
    return row, tuple(joining.combined), tuple(joining.moved)


def _by_stretches(sides: Sides) -> _Found | None:
    return stretches(sides), (), ()


def _whole(common: str, mine: str, theirs: str) -> Merge:
    return Merge((Clash(ClashKind.WHOLE, common, mine, theirs),))


def _parts(before: str, laid: list[Laid]) -> tuple[str | Clash, ...]:
    """The parts with the plain text between two clashes as one."""
    result: list[str | Clash] = []
    text = before
    for part in laid:
        if isinstance(part.content, Clash):
            result += [text] if text else []
            result.append(replace(part.content, after=part.after))
            text = ""
        else:
            text += part.content + part.after
    return (*result, text) if text else tuple(result)


class _Joining:
    """Joins the pieces of three texts; ``combined`` and ``moved`` are filled by ``run``."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._fates: Fates = fates(sides)
        self.combined: list[Place] = []
        self.moved: list[Place] = []

    def run(self) -> list[Laid]:
        """The parts in order.  Raises NotJoinedError."""
        arrangement = Arrangement(self._sides, self._fates.alive)
        self.moved = [_place(self._sides.mine.pieces[n]) for n in arrangement.moved_by_both()]
        waiting = list(arrangement.order(Similar()))
        row: list[Laid] = []
        while waiting:
            entry = waiting.pop(0)
            if isinstance(entry, Rival):
                row.append(self._rivals(entry))
                continue
            group = self._fates.groups.get(entry)
            if group is None:
                row.append(self._single(entry))
                continue
            if tuple(waiting[: len(group) - 1]) != group[1:]:
                raise NotJoinedError
            del waiting[: len(group) - 1]
            row.append(self._removed(group))
        return _replaced(row, self._sides)

    def _single(self, number: int) -> Laid:
        sides = self._sides
        mine, theirs = sides.mine.pieces.get(number), sides.theirs.pieces.get(number)
        common = sides.common.pieces.get(number)
        if mine is None or theirs is None:
            if common is not None:
                return self._removed((number,))
            piece = mine or theirs
            if piece is None:
                raise NotJoinedError
            return self._laid(number, piece.text)
        if common is None:
            if mine.text.strip() == theirs.text.strip():
                return self._laid(number, mine.text)
            kind = ClashKind.DETAIL if mine.key else ClashKind.ADDED
            return self._laid(number, _clash(kind, "", mine, theirs))
        return self._laid(number, self._both(common, mine, theirs))

    def _both(self, common: Piece, mine: Piece, theirs: Piece) -> str | Clash:
        easy = three_way(common.text, mine.text, theirs.text)
        if easy is None:
            easy = later_date(common, mine, theirs)
        if easy is None and common.units:
            easy = _reworded(common, mine, theirs)
            if easy is not None:
                self.combined.append(_place(mine))
        if easy is not None:
            return easy
        kind = ClashKind.DETAIL if mine.key else ClashKind.REWORDED
        return _clash(kind, common.text, mine, theirs)

    def _laid(self, number: int, content: str | Clash) -> Laid:
        common, mine, theirs = (
            (number,) if number in side.pieces else ()
            for side in (self._sides.common, self._sides.mine, self._sides.theirs)
        )
        return Laid(content, common, mine, theirs)

    def _removed(self, group: tuple[int, ...]) -> Laid:
        """What one removed while the other worked on it."""
        sides = self._sides
        mine = tuple(n for n in group if n in sides.mine.pieces)
        theirs = tuple(n for n in group if n in sides.theirs.pieces)
        common = tuple(n for n in group if n in sides.common.pieces)
        side: Side = sides.mine if mine else sides.theirs
        shown = side.pieces[(mine or theirs)[0]]
        clash = Clash(
            ClashKind.REMOVED,
            run_text(sides.common, common),
            run_text(sides.mine, mine),
            run_text(sides.theirs, theirs),
            path=shown.path,
            title=shown.title,
        )
        return Laid(clash, common, mine, theirs)

    def _rivals(self, rival: Rival) -> Laid:
        sides = self._sides
        shown = sides.mine.pieces[rival.mine[0]]
        clash = Clash(
            ClashKind.ADDED,
            "",
            run_text(sides.mine, rival.mine),
            run_text(sides.theirs, rival.theirs),
            path=shown.path,
            title=shown.title,
        )
        return Laid(clash, (), rival.mine, rival.theirs)


def _reworded(common: Piece, mine: Piece, theirs: Piece) -> str | None:
    """Both rewordings of a clause in one; its marker and label apart from its words."""
    leads = [piece.lead for piece in (common, mine, theirs)]
    lead = three_way(*leads)
    if lead is None and mine.is_counted and theirs.is_counted:
        lead = leads[1]
    if lead is None:
        return None
    words = combined(
        *(piece.text[len(own) :] for piece, own in zip((common, mine, theirs), leads, strict=True))
    )
    return None if words is None else lead + words


def _replaced(row: list[Laid], sides: Sides) -> list[Laid]:
    """What one wrote anew in place of a clause that the other reworded, as one clash."""
    result: list[Laid] = []
    for part in row:
        before = result[-1] if result else None
        clash = part.content
        if (
            before is not None
            and isinstance(clash, Clash)
            and clash.kind is ClashKind.REMOVED
            and len(part.common) == 1
            and isinstance(before.content, str)
            and not before.common
            and bool(before.mine) != bool(part.mine)
            and bool(before.theirs) != bool(part.theirs)
        ):
            new = replace(
                clash,
                kind=ClashKind.REWORDED,
                mine=clash.mine or before.content,
                theirs=clash.theirs or before.content,
            )
            result[-1] = Laid(
                new, part.common, before.mine or part.mine, before.theirs or part.theirs
            )
            continue
        result.append(part)
    return result


def _clash(kind: ClashKind, common: str, mine: Piece, theirs: Piece) -> Clash:
    return Clash(kind, common, mine.text, theirs.text, path=mine.path, title=mine.title)


def _place(piece: Piece) -> Place:
    return Place(piece.path, piece.title)
