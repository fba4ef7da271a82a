"""The redline: a comparison drawn on the rendered text.

Inserted words stand in ``ins``, deleted ones in ``del``, moved clauses in ``ins.moved`` where
they are and ``del.moved`` where they were; layout and numbering in ``span.noise``, links in
``span.link``.  Every mark carries ``data-change``, the change's index in the comparison.
"""

from __future__ import annotations

import html
from bisect import bisect_right
from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from policyeditor.comparison.marked_html import (
    BLOCKS,
    HtmlBlock,
    Mark,
    MarkedHtml,
    closing_tag,
    folded_text,
    take_apart,
    without_ids,
)
from policyeditor.comparison.model import Change, ChangeKind, Comparison, Op, Significance
from policyeditor.comparison.redline_pictures import (
    PictureChange,
    block_before,
    change_at,
    gone_picture,
    new_pictures,
    old_pictures,
    picture_changes,
)

# Where a clause's words are not found as they are, they are aligned, up to this many letters.
_LONGEST_ALIGNED = 40_000
_WORDED = frozenset({ChangeKind.REWORDED, ChangeKind.HEADING, ChangeKind.SPLIT, ChangeKind.MERGED})
_GONE = frozenset({ChangeKind.REMOVED, ChangeKind.MOVED})


def mark(
    new_blocks: Sequence[HtmlBlock], old_blocks: Sequence[HtmlBlock], comparison: Comparison
) -> str:
    """The HTML of the new version with all changes marked in it."""
    page = _Page(new_blocks, old_blocks)
    for number, change in enumerate(comparison.changes):
        if change.kind not in _WORDED:
            page.mark_lines(number, change)
    for number, change in enumerate(comparison.changes):
        if change.kind in _WORDED:
            page.mark_words(number, change)
        if change.kind in _GONE:
            page.show_gone(number, change)
    page.mark_pictures(comparison)
    return page.text()


class _Page:
    """The blocks of the new version, taken apart as far as they have changes."""

    def __init__(self, new_blocks: Sequence[HtmlBlock], old_blocks: Sequence[HtmlBlock]) -> None:
        self.new = new_blocks
        self.old = old_blocks
        self.starts = [block.line for block in new_blocks]
        self.apart: dict[int, MarkedHtml] = {}
        self.first: list[str] = []
        self.pictures = old_pictures(old_blocks)

    def text(self) -> str:
        """The page with its marks."""
        parts = [
            self.apart[at].text() if at in self.apart else block.html
            for at, block in enumerate(self.new)
        ]
        return "".join((*self.first, *parts))

    def _block(self, at: int) -> MarkedHtml:
        if at not in self.apart:
            self.apart[at] = take_apart(self.new[at].html, self.new[at].line)
        return self.apart[at]

    def _within(self, lines: tuple[int, int]) -> range:
        """The numbers of the blocks that have a part on some lines."""
        first = max(bisect_right(self.starts, lines[0]) - 1, 0)
        return range(first, bisect_right(self.starts, lines[1]))

    def mark_lines(self, number: int, change: Change) -> None:
        """Mark the whole text of a change's lines."""
        if change.new_lines is None:
            return
        how = _how(number, change)
        drawn = False
        for at in self._within(change.new_lines):
            found = self._block(at)
            for atom in found.lines(*change.new_lines):
                found.atoms[atom].mark = how
                drawn = True
        if not drawn:
            self._mark_note(change, how)

    def _mark_note(self, change: Change, how: Mark) -> None:
        """Mark a footnote's text: it is drawn at the end, away from its lines."""
        places = self._notes()
        letters = [(found.atoms[atom].folded, spot) for spot, (found, atom) in enumerate(places)]
        start = "".join(folded for folded, _ in letters).find(folded_text(change.new_text))
        if start < 0:
            return
        owners = [spot for folded, spot in letters for _ in folded]
        for spot in owners[start : start + len(folded_text(change.new_text))]:
            found, atom = places[spot]
            found.atoms[atom].mark = how

    def _notes(self) -> list[tuple[MarkedHtml, int]]:
        """The letters of the footnotes."""
        return [
            (self._block(at), atom)
            for at, block in enumerate(self.new)
            if block.html.startswith('<div class="footnotes"')
            for atom, letter in enumerate(self._block(at).atoms)
            if letter.folded
        ]

    def mark_words(self, number: int, change: Change) -> None:
        """Mark the words of a change in the lines it stands on."""
        if change.new_lines is None:
            return
        places = [
            (self._block(at), atom)
            for at in self._within(change.new_lines)
            for atom in self._block(at).lines(*change.new_lines)
            if self._block(at).atoms[atom].folded
        ] or self._notes()
        shown = [(found.atoms[atom].folded, spot) for spot, (found, atom) in enumerate(places)]
        letters = "".join(folded for folded, _ in shown)
        owners = [spot for folded, spot in shown for _ in folded]
        wanted = "".join(folded_text(text) for op, text in change.words if op is not Op.DELETE)
        where = _positions(wanted, letters)
        position, latest, marked = 0, -1, False
        for op, text in change.words:
            if op is Op.DELETE:
                shown_as = self.pictures.drawn(change, text)
                self._delete(number, text, shown_as, places, latest, where, owners, position)
                marked = True
                continue
            size = len(folded_text(text))
            spots = [owners[where[at]] for at in range(position, position + size) if at in where]
            if spots:
                latest = spots[-1]
            if op is Op.INSERT and spots:
                how, marked = Mark("ins", number), True
                for spot in range(spots[0], spots[-1] + 1):
                    _mark_through(places, spot, how, joined=spot > spots[0])
            position += size
        if not marked:
            # Split or merged with every word kept: shown as a place to go to.
            for found, atom in places:
                found.atoms[atom].mark = _how(number, change)

    def _delete(
        self,
        number: int,
        text: str,
        shown_as: str,
        places: Sequence[tuple[MarkedHtml, int]],
        latest: int,
        where: dict[int, int],
        owners: Sequence[int],
        position: int,
    ) -> None:
        """Show deleted words after the words they stood behind."""
        markup = Mark("del", number).wrap(shown_as)
        if latest >= 0:
            found, atom = places[latest]
            # After the space that follows the word, where one does, as the words stood.
            following = atom + 1
            while following < len(found.atoms) and _is_space_after(found, atom, following):
                atom, following = following, following + 1
            if _runs_together(found.atoms[atom].raw, text):
                markup = Mark("del", number).wrap(" " + shown_as)
            found.put_beside(atom, markup)
        elif places:
            after = owners[where[position]] if position in where else 0
            found, atom = places[after]
            found.before.setdefault(atom, []).append(markup)

    def show_gone(self, number: int, change: Change) -> None:
        """Show what was removed, or moved away, where it stood."""
        how = Mark("del", number, "moved" if change.kind is ChangeKind.MOVED else "")
        inside = self._inside(change, how)
        at = bisect_right(self.starts, change.after_line) - 1
        if at < 0:
            self.first.append(f'<div class="removed">{inside}</div>')
            return
        found = self._block(at)
        last = max(
            (n for n, atom in enumerate(found.atoms)
             if atom.line <= change.after_line and atom.folded),
            default=-1,
        )  # fmt: skip
        if last < 0:
            found.put_before_piece(len(found.pieces), f'<div class="removed">{inside}</div>')
            return
        self._after(found, last, change, how, inside)

    def _after(self, found: MarkedHtml, last: int, change: Change, how: Mark, inside: str) -> None:
        """Put what is gone in after an atom: as a block where one ends there, else in line."""
        piece, name = closing_tag(found, last, lambda tag: tag in BLOCKS)
        goes_on = any(atom.folded and atom.piece < piece for atom in found.atoms[last + 1 :])
        block = f'<div class="removed">{inside}</div>'
        if name in ("td", "th"):
            row, _ = closing_tag(found, last, lambda tag: tag == "tr")
            cell = f'<tr class="removed"><td colspan="99">{self._plain(change, how)}</td></tr>'
            found.put_before_piece(row + 1, cell)
        elif goes_on or name in ("dt", "") or piece < 0:
            found.put_beside(last, " " + self._plain(change, how))
        elif name in ("li", "dd", "blockquote", "div", "details", "section"):
            found.put_before_piece(piece, block)
        else:
            found.put_before_piece(piece + 1, block)

    def _inside(self, change: Change, how: Mark) -> str:
        """What was removed: its rendered blocks where it was whole blocks, else its words."""
        if change.old_lines is None:
            return self._plain(change, how)
        first, last = change.old_lines
        whole = [block for block in self.old if first <= block.line and block.end_line <= last]
        if not whole or whole[0].line != first or whole[-1].end_line < last:
            return self._plain(change, how)
        parts = []
        self.pictures.take_whole(change)
        for block in whole:
            found = take_apart(without_ids(block.html), block.line)
            for atom in found.atoms:
                atom.mark = how
            parts.append(found.text())
        return "".join(parts)

    def _plain(self, change: Change, how: Mark) -> str:
        """The words of what was removed, with its label, a line each."""
        lines = [self.pictures.drawn(change, line) for line in change.old_text.split("\n")]
        if change.old_label:
            lines[0] = f"{html.escape(change.old_label)} {lines[0]}"
        return "<br>".join(how.wrap(line) for line in lines if line)

    def mark_pictures(self, comparison: Comparison) -> None:
        """Mark the pictures that came, and show those that are gone, where no clause did so."""
        for each in picture_changes(self.pictures, new_pictures(self.new, self._block)):
            self._mark_picture(each, comparison.changes)

    def _mark_picture(self, each: PictureChange, changes: Sequence[Change]) -> None:
        if each.new is not None:
            number = change_at(changes, each.new.atom.line, old=False)
            if number >= 0:
                each.new.atom.mark = Mark("ins", number)
        if each.old is None or (number := change_at(changes, each.old.line, old=True)) < 0:
            return
        markup, lines = gone_picture(each.old.tag, number), changes[number].new_lines
        beside = each.beside
        if beside is not None and (lines is None or lines[0] <= beside.atom.line <= lines[1]):
            beside.found.before.setdefault(beside.number, []).append(markup)
            return
        places = [
            (self._block(at), atom)
            for at in (self._within(lines) if lines else ())
            for atom in self._block(at).lines(*lines or (0, 0))
            if self._block(at).atoms[atom].folded
        ]
        if places:
            places[-1][0].put_beside(places[-1][1], markup)
            return
        at = block_before(each.old, self.old, self.new)
        markup = f'<div class="removed">{markup}</div>'
        if at < 0:
            self.first.append(markup)
        else:
            found = self._block(at)
            found.put_before_piece(len(found.pieces), markup)


def _how(number: int, change: Change) -> Mark:
    if change.kind is ChangeKind.ADDED:
        return Mark("ins", number)
    if change.kind is ChangeKind.MOVED:
        return Mark("ins", number, "moved")
    if change.kind is ChangeKind.LINK:
        return Mark("span", number, "link")
    noise = change.significance is Significance.EDITORIAL
    return Mark("span", number, "noise" if noise else "changed")


def _positions(wanted: str, letters: str) -> dict[int, int]:
    """Where each folded letter of a clause stands among the letters shown; some may not."""
    start = letters.find(wanted)
    if start >= 0:
        return {at: start + at for at in range(len(wanted))}
    if len(wanted) > _LONGEST_ALIGNED or len(letters) > _LONGEST_ALIGNED:
        return {}
    return {
        op.src_start + step: op.dest_start + step
        for op in LCSseq.opcodes(wanted, letters)
        if op.tag == "equal"
        for step in range(op.src_end - op.src_start)
    }


def _mark_through(
    places: Sequence[tuple[MarkedHtml, int]], spot: int, how: Mark, *, joined: bool
) -> None:
    """Mark a letter, and the spaces between it and the letter before it."""
    found, atom = places[spot]
    found.atoms[atom].mark = how
    if joined and spot and places[spot - 1][0] is found:
        for between in range(places[spot - 1][1] + 1, atom):
            found.atoms[between].mark = how


def _runs_together(letter: str, text: str) -> bool:
    """Whether two words of a script with spaces would be drawn as one."""
    both = letter[-1:] + text[:1]
    return len(both) == 2 and both.isalnum() and all(ord(each) < 0x1100 for each in both)


def _is_space_after(found: MarkedHtml, atom: int, following: int) -> bool:
    """Whether an atom is space in the same piece of text as the one before it."""
    after = found.atoms[following]
    return not after.folded and after.piece == found.atoms[atom].piece and after.raw != "\n"
