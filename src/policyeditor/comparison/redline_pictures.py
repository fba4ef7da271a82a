"""The pictures of a redline: which came, and which of the older version are gone."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import LCSseq

from policyeditor.comparison.marked_html import (
    Atom,
    HtmlBlock,
    Mark,
    MarkedHtml,
    described,
    take_apart,
    without_ids,
)
from policyeditor.comparison.model import Change, ChangeKind

_PLACE = re.compile(r'\sdata-line="\d*"')


@dataclass(slots=True)
class OldPicture:
    """A picture of the older version: its tag, its line, and the number of its block."""

    tag: str
    line: int
    block: int
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class NewPicture:
    """A picture of the newer version: the number of its block, and what stands for it there."""

    block: int
    found: MarkedHtml
    number: int

    @property
    def atom(self) -> Atom:
        """What stands for it."""
        return self.found.atoms[self.number]


@dataclass(frozen=True, slots=True)
class PictureChange:
    """A picture that came or is gone; ``beside`` is the one that came in its place, if any."""

    old: OldPicture | None = None
    new: NewPicture | None = None
    beside: NewPicture | None = None


@dataclass(slots=True)
class OldPictures:
    """The pictures of the older version, with which of them the redline has."""

    pictures: list[OldPicture] = field(default_factory=list)

    def drawn(self, change: Change, text: str) -> str:
        """Words of the older text as HTML, with the pictures that they describe."""
        parts, at = [], 0
        for picture in self._of(change):
            words = described(picture.tag)
            if picture.drawn or not words:
                continue
            found = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").search(text, at)
            if found:
                parts += [html.escape(text[at : found.start()]), without_ids(picture.tag)]
                at, picture.drawn = found.end(), True
        return "".join((*parts, html.escape(text[at:])))

    def take_whole(self, change: Change) -> None:
        """Keep in mind that a removed clause is drawn with all its pictures."""
        for picture in self._of(change):
            picture.drawn = True

    def _of(self, change: Change) -> Iterator[OldPicture]:
        if change.old_lines is not None:
            first, last = change.old_lines
            yield from (each for each in self.pictures if first <= each.line <= last)


def old_pictures(blocks: Sequence[HtmlBlock]) -> OldPictures:
    """All pictures of the older version."""
    return OldPictures(
        [
            OldPicture(atom.raw, atom.line, at)
            for at, block in enumerate(blocks)
            if "<img" in block.html
            for atom in take_apart(block.html, block.line).atoms
            if atom.is_picture
        ]
    )


def new_pictures(
    blocks: Sequence[HtmlBlock], apart: Callable[[int], MarkedHtml]
) -> list[NewPicture]:
    """All pictures of the newer version."""
    return [
        NewPicture(at, apart(at), number)
        for at, block in enumerate(blocks)
        if "<img" in block.html
        for number, atom in enumerate(apart(at).atoms)
        if atom.is_picture
    ]


def picture_changes(old: OldPictures, new: Sequence[NewPicture]) -> Iterator[PictureChange]:
    """The pictures that came or are gone, and are not drawn so yet."""
    before = [each for each in old.pictures if not each.drawn]
    after = [each for each in new if each.atom.mark is None or each.atom.mark.element != "ins"]
    came = [_key(each.tag) for each in before], [_key(each.atom.raw) for each in after]
    for op in LCSseq.opcodes(*came):
        if op.tag == "equal":
            continue
        added = after[op.dest_start : op.dest_end]
        yield from (PictureChange(new=each) for each in added)
        # Where a deletion and an insertion are told apart, they still stand at one place.
        following = after[op.dest_end : op.dest_end + 1]
        for gone in before[op.src_start : op.src_end]:
            beside = next((each for each in (*added, *following)), None)
            yield PictureChange(old=gone, beside=beside)


def change_at(changes: Sequence[Change], line: int, *, old: bool) -> int:
    """The number of the change that a line of a text belongs to; -1 for none."""
    for number, change in enumerate(changes):
        lines = change.old_lines if old else change.new_lines
        if lines is not None and lines[0] <= line <= lines[1]:
            return number
    # What differs outside the clauses is one change without lines.
    return next(
        (
            number
            for number, change in enumerate(changes)
            if change.kind is ChangeKind.FORMATTING and not (change.old_lines or change.new_lines)
        ),
        -1,
    )


def gone_picture(tag: str, number: int) -> str:
    """The HTML of a picture that is gone."""
    return Mark("del", number).wrap(without_ids(tag))


def block_before(picture: OldPicture, old: Sequence[HtmlBlock], new: Sequence[HtmlBlock]) -> int:
    """The number of the new block behind which an old picture stood, as far as known; else -1."""
    last = {block.html: at for at, block in enumerate(new)}
    return next(
        (last[old[at].html] for at in range(picture.block - 1, -1, -1) if old[at].html in last), -1
    )


def _key(tag: str) -> str:
    return _PLACE.sub("", without_ids(tag))
