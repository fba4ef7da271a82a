"""The coarser way to join, for texts that cannot be joined piece by piece.

The pieces that all three texts have alike and in order part them into stretches.  A stretch that
only one side changed is taken as it is there; one that both changed is a clash.
"""

from __future__ import annotations

from collections.abc import Iterator

from policyeditor.comparison.merging_identity import Side, Sides
from policyeditor.comparison.merging_layout import Laid, Numbers, run_text
from policyeditor.comparison.merging_model import Clash, ClashKind
from policyeditor.comparison.merging_order import moved
from policyeditor.comparison.merging_words import three_way


def stretches(sides: Sides) -> list[Laid]:
    """The parts of the joined text, in order."""
    result: list[Laid] = []
    for common, mine, theirs in _cut(sides):
        texts = (
            run_text(sides.common, common),
            run_text(sides.mine, mine),
            run_text(sides.theirs, theirs),
        )
        taken = three_way(*texts)
        if taken is None:
            result.append(Laid(_clash(sides, mine, theirs, texts), common, mine, theirs))
        elif taken:
            # The numbers of the side that is taken count: those of the other are not in the text.
            same = texts[1] == taken
            result.append(
                Laid(
                    taken,
                    common if texts[0] == taken else (),
                    mine if same else (),
                    theirs if texts[2] == taken else (),
                )
            )
    return result


def _clash(sides: Sides, mine: Numbers, theirs: Numbers, texts: tuple[str, str, str]) -> Clash:
    side, numbers = (sides.mine, mine) if mine else (sides.theirs, theirs)
    first = side.pieces[numbers[0]]
    return Clash(ClashKind.WHOLE, *texts, path=first.path, title=first.title)


def _cut(sides: Sides) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
    """Single pieces that are alike everywhere, and the stretches between them."""
    everywhere = (sides.common, sides.mine, sides.theirs)
    gone = moved(sides.common, sides.mine) | moved(sides.common, sides.theirs)
    alike = [
        number
        for number, piece in sides.common.pieces.items()
        if number not in gone
        and number in sides.mine.pieces
        and number in sides.theirs.pieces
        and piece.text == sides.mine.pieces[number].text == sides.theirs.pieces[number].text
    ]
    at = [0, 0, 0]
    places = [{n: place for place, n in enumerate(side.order)} for side in everywhere]
    for anchor in alike:
        ends = [place[anchor] for place in places]
        between = _slices(everywhere, at, ends)
        if any(between):
            yield between
        yield (anchor,), (anchor,), (anchor,)
        at = [end + 1 for end in ends]
    rest = _slices(everywhere, at, [len(side.order) for side in everywhere])
    if any(rest):
        yield rest


def _slices(
    sides: tuple[Side, Side, Side], starts: list[int], ends: list[int]
) -> tuple[Numbers, Numbers, Numbers]:
    common, mine, theirs = (
        side.order[start:end] for side, start, end in zip(sides, starts, ends, strict=True)
    )
    return common, mine, theirs
