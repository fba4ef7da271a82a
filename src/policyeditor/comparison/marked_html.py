"""Rendered HTML taken apart so that runs of its text can be marked, and put together again.

Tags that came in go out as they came, in their order; marks stand around text only, inside one
element each, so that what comes out is as well formed as what went in.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from policyeditor.comparison.folding import fold_character

_PIECE = re.compile(r"<!--.*?-->|<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|[^<]+|<", re.DOTALL)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_LINE = re.compile(r"\bdata-line=\"(\d{1,9})\"")
_ATOM = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});|.", re.DOTALL)
_ALT = re.compile(r"\balt=(?:\"([^\"]*)\"|'([^']*)')")
_ID = re.compile(r"\s(?:id|name)=(?:\"[^\"]*\"|'[^']*')")
VOID = frozenset({"br", "hr", "img", "wbr", "col", "input", "area", "source"})
# fmt: off
BLOCKS = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "td", "th", "tr", "dd", "dt", "div",
    "blockquote", "table", "ul", "ol", "dl", "section", "figure", "figcaption", "details",
    "summary",
})
# fmt: on


class HtmlBlock(Protocol):
    """One rendered block: its HTML and the lines of the view it stands on (from 1)."""

    @property
    def html(self) -> str:
        """The HTML."""

    @property
    def line(self) -> int:
        """The first line."""

    @property
    def end_line(self) -> int:
        """The last line."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How a run of text is marked: the element, its class and the change it belongs to."""

    element: str
    change: int
    style: str = ""

    def wrap(self, text: str) -> str:
        """The text (HTML) inside the mark."""
        style = f' class="{self.style}"' if self.style else ""
        return f'<{self.element}{style} data-change="{self.change}">{text}</{self.element}>'


@dataclass(slots=True)
class Atom:
    """One visible character: as written, as compared, the line it stands on, its piece.

    A picture is one, too: the letters it is compared by are those that describe it.
    """

    raw: str
    folded: str
    line: int
    piece: int
    mark: Mark | None = None

    @property
    def is_picture(self) -> bool:
        """Whether this is a picture."""
        return self.raw[:4].lower() == "<img"


@dataclass(slots=True)
class MarkedHtml:
    """One block of HTML with its visible characters; ``inserted`` is put in before pieces.

    ``before`` and ``after`` hold HTML to put in beside an atom, by the atom's number.
    """

    pieces: list[str]
    atoms: list[Atom]
    inserted: dict[int, list[str]] = field(default_factory=dict)
    before: dict[int, list[str]] = field(default_factory=dict)
    after: dict[int, list[str]] = field(default_factory=dict)

    def put_before_piece(self, piece: int, markup: str) -> None:
        """Put HTML in before a piece (or at the end)."""
        self.inserted.setdefault(piece, []).append(markup)

    def put_beside(self, atom: int, markup: str) -> None:
        """Put HTML in right after an atom; before the first one with -1."""
        if atom < 0:
            self.before.setdefault(0, []).append(markup)
        else:
            self.after.setdefault(atom, []).append(markup)

    def lines(self, first: int, last: int) -> list[int]:
        """The numbers of the atoms that stand on lines of the view."""
        return [at for at, atom in enumerate(self.atoms) if first <= atom.line <= last]

    def text(self) -> str:
        """The HTML with its marks."""
        by_piece: dict[int, list[int]] = {}
        for number, atom in enumerate(self.atoms):
            by_piece.setdefault(atom.piece, []).append(number)
        out: list[str] = []
        for piece, raw in enumerate(self.pieces):
            out += self.inserted.get(piece, ())
            out.append(self._piece(by_piece[piece]) if piece in by_piece else raw)
        out += self.inserted.get(len(self.pieces), ())
        return "".join(out)

    def _piece(self, numbers: Sequence[int]) -> str:
        """One piece of text: runs of atoms with the same mark, and what was put in."""
        # White space alone, as between items, is never marked: there no mark may stand.
        blank = not any(
            self.atoms[number].folded or self.atoms[number].is_picture for number in numbers
        )
        out: list[str] = []
        run: list[str] = []
        mark: Mark | None = None

        def close() -> None:
            text = "".join(run)
            out.append(mark.wrap(text) if mark and text.strip() else text)
            run.clear()

        for number in numbers:
            atom = self.atoms[number]
            mark_here = None if blank else atom.mark
            if mark_here != mark or number in self.before:
                close()
                mark = mark_here
            out += self.before.get(number, ())
            run.append(atom.raw)
            if number in self.after:
                close()
                out += self.after[number]
        close()
        return "".join(out)


def take_apart(source: str, line: int) -> MarkedHtml:
    """A block's HTML taken apart; its elements count ``data-line`` from ``line``."""
    pieces = _PIECE.findall(source)
    atoms: list[Atom] = []
    lines = [line]
    for number, piece in enumerate(pieces):
        if not piece.startswith("<") or piece == "<":
            _add_atoms(piece, number, lines, atoms)
            continue
        tag = _TAG.match(piece)
        if tag is not None and tag.group(2).lower() == "img":
            atoms.append(Atom(piece, folded_text(described(piece)), lines[-1], number))
        if tag is None or tag.group(2).lower() in VOID or piece.endswith("/>"):
            continue
        if tag.group(1):
            if len(lines) > 1:
                ended = lines.pop()
                # What follows an element in the same paragraph goes on where the element ended.
                if tag.group(2).lower() not in BLOCKS:
                    lines[-1] = max(lines[-1], ended)
            continue
        own = _LINE.search(piece)
        lines.append(line + int(own.group(1)) if own else lines[-1])
    return MarkedHtml(pieces, atoms)


def _add_atoms(piece: str, number: int, lines: list[int], atoms: list[Atom]) -> None:
    for raw in _ATOM.findall(piece):
        character = html.unescape(raw) if len(raw) > 1 else raw
        folded = folded_text(character)
        atoms.append(Atom(raw, folded, lines[-1], number))
        if raw == "\n":
            lines[-1] += 1


def folded_text(text: str) -> str:
    """The letters of a text as they are compared."""
    return "".join(map(fold_character, text))


def described(picture: str) -> str:
    """The words that describe a picture, by its tag."""
    found = _ALT.search(picture)
    return html.unescape(found.group(1) or found.group(2) or "") if found else ""


def without_ids(source: str) -> str:
    """HTML whose elements have no ids: it is shown beside the elements that have them now."""
    return "".join(
        _ID.sub("", piece) if piece.startswith("<") and len(piece) > 1 else piece
        for piece in _PIECE.findall(source)
    )


def closing_tag(found: MarkedHtml, atom: int, wanted: Callable[[str], bool]) -> tuple[int, str]:
    """The piece and name of the first wanted element that ends after an atom; (-1, "") for none."""
    for number in range(found.atoms[atom].piece + 1, len(found.pieces)):
        tag = _TAG.match(found.pieces[number])
        if tag and tag.group(1) and wanted(tag.group(2).lower()):
            return number, tag.group(2).lower()
    return -1, ""
