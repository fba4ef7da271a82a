"""What is pasted from Word or a browser, as Markdown that fits where it is put."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.drafting.clause_indent import clause_indent
from policyeditor.drafting.pasted_blocks import Piece, joined, pieces_of
from policyeditor.drafting.pasted_html import Tag, read_html
from policyeditor.drafting.tables import Alignment, Table, as_cell, grid_of, written
from policyeditor.policy.edits import Edit

_MARKER = re.compile(r"[ \t]*(?:>[ \t]?)*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_BLOCK_MARK = re.compile(r"#{1,6} |> ?")
_FIXED_FONT = re.compile(r"mono|courier|consolas|menlo")


@dataclass(frozen=True, slots=True)
class Pasted:
    """Blocks of Markdown."""

    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(joined(self.pieces))

    @property
    def words_only(self) -> bool:
        """Whether it is a single paragraph, which goes in amid other words."""
        return len(self.pieces) == 1 and _is_words(self.pieces[0])


def read_pasted(html: str) -> Pasted | None:
    """Some HTML as Markdown.

    None where the plain words beside it are the better text: for code, as editors copy it, for
    what has no words, and for more than anybody pastes.
    """
    tree = read_html(html)
    if tree is None or _is_code(tree):
        return None
    pieces = tuple(pieces_of(tree))
    return Pasted(pieces) if pieces else None


def read_pasted_grid(text: str) -> Pasted | None:
    """What a spreadsheet copies as plain text, as a table; None for other text.

    At least two lines with as many tabs each: a single tab is more often one between words.
    """
    tabs = {line.count("\t") for line in text.strip("\r\n").splitlines()}
    if len(tabs) != 1 or tabs == {0}:
        return None
    grid = grid_of(text)
    if len(grid) < 2:
        return None
    table = Table(grid, (Alignment.NONE,) * len(grid[0]))
    return Pasted((Piece(written(table), "table"),))


def paste_edit(
    lines: Sequence[str], start: tuple[int, int], end: tuple[int, int], pasted: Pasted
) -> Edit:
    """The one edit that puts something pasted in the place of what stands from start to end.

    Blocks get empty lines around them and stand in as far as the clause that they are put in, on
    an empty line between two clauses as the one above.  A first paragraph joins the words before.
    """
    line, column = start
    before = lines[line - 1][: column - 1]
    behind = lines[end[0] - 1][end[1] - 1 :]
    empty = start == end and not lines[line - 1]
    margin = (
        clause_indent(lines, line) if empty and not any(map(_ends_lists, pasted.pieces)) else ""
    )
    if pasted.words_only:
        indent = margin or _indent(before)
        text = "\n".join(_indented(pasted.pieces[0].lines, indent, first=bool(margin)))
        return Edit(line, column, *end, text)
    marker = _MARKER.fullmatch(before)
    opened = bool(before.strip())
    indent = _indent(before)
    pieces = list(pasted.pieces)
    if marker is not None and pieces[0].kind == "item":
        # A list pasted behind the number of an empty entry: its own numbers count.
        column, opened, indent = 1, False, before[: len(before) - len(before.lstrip(" \t"))]
    elif not opened:
        column = 1
        indent = margin or indent
    text = "\n".join(_indented(joined(pieces), indent, first=not opened))
    if opened and not _is_words(pieces[0]) and marker is None:
        text = f"\n\n{indent}{text}"
    elif not opened:
        text = _gap_above(lines, line, pieces[0]) + text
    if behind.strip():
        text += f"\n\n{indent}"
        behind_start = len(behind) - len(behind.lstrip(" \t"))
        end = (end[0], end[1] + behind_start)
    else:
        end = (end[0], end[1] + len(behind))
        text += _gap_below(lines, end[0], pieces[-1])
    return Edit(line, column, *end, text)


def as_words(pasted: Pasted, between: str) -> str:
    """All of it on one line, for a heading or a cell of a table; ``between`` parts paragraphs."""
    lines = (_BLOCK_MARK.sub("", line).strip() for line in joined(pasted.pieces))
    return as_cell("\n".join(line for line in lines if line)).replace("<br />", between)


def _is_words(piece: Piece) -> bool:
    """Whether a block is a plain paragraph."""
    first = piece.lines[0]
    return piece.kind == "text" and not re.match(r"#{1,6} |> |\||```|---$|\[\^\d+\]: |: | ", first)


def _ends_lists(piece: Piece) -> bool:
    """Whether a block stands at the margin for what it is: a heading, a list of its own."""
    return piece.kind == "item" or piece.lines[0].startswith("#")


def _indent(before: str) -> str:
    """What lines that follow in the same clause begin with."""
    quoted = _QUOTE.match(before)
    marker = _MARKER.match(before)
    if quoted is not None:
        return quoted[0]
    if marker is not None:
        return re.sub(r"[^ \t]", " ", marker[0])
    return before[: len(before) - len(before.lstrip(" \t"))]


def _indented(lines: Sequence[str], indent: str, *, first: bool) -> list[str]:
    kept = indent if ">" in indent else ""
    return [
        line if not number and not first else (indent + line if line else kept.rstrip())
        for number, line in enumerate(lines)
    ]


def _gap_above(lines: Sequence[str], line: int, piece: Piece) -> str:
    above = lines[line - 2] if line > 1 else ""
    if not above.strip() or above.strip() == "---":
        return ""
    return "" if piece.tight and _MARKER.match(above) else "\n"


def _gap_below(lines: Sequence[str], line: int, piece: Piece) -> str:
    below = lines[line] if line < len(lines) else ""
    if not below.strip():
        return ""
    return "" if piece.tight and _MARKER.match(below) else "\n"


def _is_code(tree: Tag) -> bool:
    """Whether all of it is set as code: an editor's text is better taken as it is."""
    tag = tree
    while True:
        inner = [c for c in tag.children if not isinstance(c, str) or c.strip()]
        if tag.name == "pre":
            return True
        family, space = tag.style.get("font-family", ""), tag.style.get("white-space", "")
        if space.startswith("pre") and (_FIXED_FONT.search(family) or space == "pre"):
            return True
        if len(inner) != 1 or isinstance(inner[0], str):
            return False
        tag = inner[0]
